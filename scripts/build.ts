import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Changes} from "../data-loaders/changes/compare.ts";
import {loadProfile} from "../data-loaders/read/profile.ts";
import type {Summary} from "../data-loaders/tables/summary.ts";
import {number} from "../src/lib/format.ts";
import type {Article, Deal, Round, Site} from "../src/lib/site.ts";
import {readTable, unpackTables} from "./archive.ts";
import {describeChanges} from "./changes.ts";
import {atomFeed} from "./feed.ts";
import {findFaults, findPages, finishPages} from "./finish.ts";
import {startFramework} from "./framework.ts";
import {settings} from "./settings.ts";

/**
 * articles/ -> dist/: tables, pages, and a check that every page is whole. What Framework prints is shown only where the
 * build fails. Which folders are read and written: scripts/settings.ts.
 */
async function main(): Promise<void> {
  await unpackTables();
  const {code, output} = await runFramework();
  if (code !== 0) throw new Error(`Observable Framework ended with ${code}:\n${output}`);
  const [site, articles, deals, rounds, changes, summary] = await Promise.all([
    readTable<Site>("site.json"),
    readTable<Article[]>("articles.json"),
    readTable<Deal[]>("deals.json"),
    readTable<Round[]>("rounds.json"),
    readTable<Changes[]>("changes.json"),
    readTable<Summary>("summary.json")
  ]);
  finishPages(settings.output, `Parley: ${site.name}`, articles);
  mkdirSync(settings.output, {recursive: true});
  writeFileSync(join(settings.output, ".nojekyll"), "");
  const address = settings.address ?? loadProfile(settings.profile).site ?? null;
  writeFileSync(join(settings.output, "feed.xml"), atomFeed({site, articles, deals, rounds, changes, address}));
  const faults = findFaults(settings.output);
  if (faults.length > 0) throw new Error(`The site is not whole:\n${faults.slice(0, 40).join("\n")}\n${output}`);
  console.log(report(summary));
  console.log(describeChanges(changes));
}

/** What was found, and what could not be read. */
function report(summary: Summary): string {
  const lines = [
    ["articles", summary.articles],
    ["figures", summary.exchanges],
    ["deals", summary.deals],
    ["rounds", summary.rounds],
    ["durations", summary.durations],
    ["statements", summary.statements]
  ] as const;
  const found = lines.map(([name, count]) => `${number(count).padStart(8)} ${name}`).join("\n");
  const problems =
    summary.notRead + summary.warnings === 0
      ? ""
      : `\n${number(summary.notRead).padStart(8)} inputs not read, ${number(summary.warnings)} with warnings: see the Articles page or problems.csv`;
  return `${found}${problems}\n${number(findPages(settings.output).length).padStart(8)} pages in ${settings.output}/`;
}

function runFramework(): Promise<{code: number | null; output: string}> {
  const child = startFramework(["build"], true);
  let output = "";
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout?.on("data", collect);
  child.stderr?.on("data", collect);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({code, output}));
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
