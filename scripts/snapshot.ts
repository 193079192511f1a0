import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {renderSnapshot, snapshotOf} from "../data-loaders/changes/snapshot.ts";
import {runPipeline} from "../data-loaders/pipeline.ts";
import {readCorrections} from "../data-loaders/read/corrections.ts";
import {UsageError} from "../data-loaders/read/errors.ts";
import {loadProfile} from "../data-loaders/read/profile.ts";
import {readSnapshots} from "../data-loaders/read/snapshots.ts";
import {isDay} from "../data-loaders/reconcile/corrections/correction.ts";
import {changesOf, describeChanges} from "./changes.ts";
import {settings} from "./settings.ts";

/**
 * `npm run snapshot [-- YYYY-MM-DD]`: keeps the tables as they are today, for later builds to be compared with. A second
 * one of the same day replaces the first. The file is small and meant to be committed.
 */
function main(day: string): void {
  if (!isDay(day)) throw new UsageError(`"${day}" is no day. Write it as 2025-06-03, or leave it out.`);
  const {tables} = runPipeline(settings.articles, loadProfile(settings.profile), readCorrections(settings.corrections));
  const {snapshots, faults} = readSnapshots(settings.snapshots);
  for (const fault of faults) console.error(fault);
  const earlier = snapshots.filter(({date}) => date < day);
  if (earlier.length > 0) console.log(describeChanges(changesOf(tables, earlier)));
  const path = join(settings.snapshots, `${day}.json`);
  mkdirSync(settings.snapshots, {recursive: true});
  writeFileSync(path, renderSnapshot(snapshotOf(tables, day)));
  console.log(`Snapshot in ${path}: commit it, and builds will say what has changed since.`);
}

try {
  main(process.argv[2] ?? new Date().toISOString().slice(0, 10));
} catch (error) {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = 1;
}
