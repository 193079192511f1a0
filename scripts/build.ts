import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Changes} from "../data-loaders/changes/compare.ts";
import {describeProblems, describeSummary} from "../data-loaders/commands/report.ts";
import {loadProfile} from "../data-loaders/read/profile.ts";
import type {Summary} from "../data-loaders/tables/summary.ts";
import type {Article, Deal, Problem, Round, Site} from "../src/lib/site.ts";
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
  const [site, articles, deals, rounds, changes, summary, problems] = await Promise.all([
    readTable<Site>("site.json"),
    readTable<Article[]>("articles.json"),
    readTable<Deal[]>("deals.json"),
    readTable<Round[]>("rounds.json"),
    readTable<Changes[]>("changes.json"),
    readTable<Summary>("summary.json"),
    readTable<Problem[]>("problems.json")
  ]);
  finishPages(settings.output, `Parley: ${site.name}`, articles);
  mkdirSync(settings.output, {recursive: true});
  writeFileSync(join(settings.output, ".nojekyll"), "");
  const address = settings.address ?? loadProfile(settings.profile).site ?? null;
  writeFileSync(join(settings.output, "feed.xml"), atomFeed({site, articles, deals, rounds, changes, address}));
  const faults = findFaults(settings.output);
  if (faults.length > 0) throw new Error(`The site is not whole:\n${faults.slice(0, 40).join("\n")}\n${output}`);
  console.log([describeSummary(summary), describeProblems(problems)].filter((lines) => lines !== "").join("\n"));
  console.log(`${findPages(settings.output).length} pages in ${settings.output}/`);
  console.log(describeChanges(changes));
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
