import {existsSync, statSync, utimesSync, watch} from "node:fs";
import {dirname} from "node:path";
import type {Summary} from "../data-loaders/tables/summary.ts";
import {number} from "../src/lib/format.ts";
import {readTable, unpackTables} from "./archive.ts";
import {startFramework} from "./framework.ts";
import {LOADER, settings} from "./settings.ts";

/** How long to wait for more changes before the articles are read again, in milliseconds: an editor saves in steps. */
const PAUSE = 200;

const PREVIEW = {PARLEY_PREVIEW: "1"};

/**
 * Live preview. Framework looks at nothing but the loader's own time stamp, so the articles, the profile, the rules and
 * the corrections are watched here: on a change the tables are made anew, and then the loader is given a new time stamp,
 * older than the tables, upon which the open pages take them over. A page of a new article needs no restart.
 */
async function main(): Promise<void> {
  await remake();
  const preview = startFramework(["preview", ...process.argv.slice(2)], false, PREVIEW);
  preview.on("exit", (code) => process.exit(code ?? 0));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => preview.kill(signal));
  const inputs = [settings.articles, settings.corrections, "data-loaders", profileFolder()];
  for (const input of inputs) if (input !== null && existsSync(input)) follow(input);
}

function profileFolder(): string | null {
  if (settings.profile === "none") return null;
  return settings.profile === undefined ? "profiles" : dirname(settings.profile);
}

let waiting: NodeJS.Timeout | undefined;
let running: Promise<void> | undefined;
let again = false;

function follow(path: string): void {
  watch(path, {recursive: statSync(path).isDirectory()}, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void changed(), PAUSE);
  });
}

/** One run at a time; what changes during a run is read by another one after it. */
async function changed(): Promise<void> {
  if (running !== undefined) {
    again = true;
    return;
  }
  do {
    again = false;
    running = remake();
    await running;
  } while (again);
  running = undefined;
}

async function remake(): Promise<void> {
  const began = new Date();
  try {
    await unpackTables(PREVIEW);
    utimesSync(LOADER, began, began);
    const {articles, exchanges, statements} = await readTable<Summary>("summary.json");
    console.log(`Read ${number(articles)} articles: ${number(exchanges)} figures, ${number(statements)} statements.`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
}

void main();
