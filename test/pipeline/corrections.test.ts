import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {runPipeline} from "../../data-loaders/pipeline.ts";
import {parseFile} from "../../data-loaders/read/corrections.ts";
import {loadProfile} from "../../data-loaders/read/profile.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-corrected-"));
afterAll(() => rmSync(folder, {recursive: true}));
const profile = loadProfile("test/profiles/invented.yaml");

const FRONT = "---\ndate: 2031-05-07\n---\n";
const STORY =
  "Estavia and Kordova agreed on Tuesday to exchange 120 prisoners each. The talks in Port Lys lasted two hours.";

/** The tables of one article, with these lines in corrections.csv: action, table, key, column, value. */
function run(story: string, ...lines: string[]) {
  writeFileSync(join(folder, "story.md"), story);
  const signed = lines.map((line) => `${line},why,A. Editor,2031-06-01`);
  const file = parseFile(["action,table,key,column,value,reason,by,on", ...signed].join("\n"), "corrections.csv");
  return runPipeline(folder, profile, file).tables;
}

const plain = run(FRONT + STORY);
const [figure] = plain.exchanges;
const key = figure!.evidence_key;
const stale = (tables: typeof plain) => tables.problems.filter(({stage}) => stage === "corrections");

describe("a correction", () => {
  test("reaches the figure, its deal and their marks, and keeps the row's id", () => {
    const tables = run(FRONT + STORY, `set,exchanges,${key},min,150`, `set,exchanges,${key},max,150`);
    expect(tables.exchanges).toMatchObject([{exchange_id: figure!.exchange_id, min: 150, max: 150}]);
    expect(tables.exchanges[0]!.corrected).toContain("min set to 150: why (A. Editor, 2031-06-01)");
    expect(tables.deals).toMatchObject([{per_side_min: 150, total_max: 300}]);
    expect(tables.deals[0]!.corrected).toContain("max set to 150");
    expect(stale(tables)).toEqual([]);
  });

  test("holds when the article is changed elsewhere, and is a problem when its own sentence is", () => {
    const line = `set,exchanges,${key},approximate,true`;
    const edited = `${FRONT}A new first paragraph.\n\n${STORY.replace("two hours", "three hours")}\n\nAnd a last one.`;
    expect(run(edited, line).exchanges).toMatchObject([{approximate: true}]);
    const rewritten = run(FRONT + STORY.replace("120", "130"), line);
    expect(rewritten.exchanges).toMatchObject([{min: 130, approximate: false}]);
    expect(stale(rewritten)).toMatchObject([{code: "correction-unused", path: "corrections.csv"}]);
    expect(stale(rewritten)[0]!.message).toMatch(/^Line 2 .*no row rests on this evidence/);
  });

  test("that sets what was read already is a review: marked as reviewed, not as corrected", () => {
    const [row] = run(FRONT + STORY, `set,exchanges,${key},min,120`).exchanges;
    expect(row).toMatchObject({corrected: null, reviewed: "A. Editor, 2031-06-01"});
    expect(run(FRONT + STORY, `set,exchanges,${key},reviewed,yes`).exchanges).toMatchObject([{corrected: null}]);
  });

  test("of the day of publication is the day that weekdays are read against", () => {
    const [before] = run(FRONT + STORY).round_mentions;
    const [after] = run(FRONT + STORY, "set,articles,story,published,2031-05-14").round_mentions;
    expect([before!.date, after!.date]).toEqual(["2031-05-06", "2031-05-13"]);
  });

  test("that would leave nonsense is a problem, and the row stays as it was read", () => {
    const tables = run(FRONT + STORY, `set,exchanges,${key},min,500`, `set,deals,${key},total_min,900`);
    expect(tables.exchanges).toMatchObject([{min: 120, max: 120, corrected: null}]);
    expect(tables.deals).toMatchObject([{total_min: 240, corrected: null}]);
    expect(stale(tables)).toHaveLength(2);
    expect(tables.problems.map(({code}) => code)).not.toContain("unsound_row");
  });

  test("of a deal's number for each side moves its total", () => {
    const lines = [`set,deals,${key},per_side_min,125`, `set,deals,${key},per_side_max,125`];
    expect(run(FRONT + STORY, ...lines).deals).toMatchObject([{per_side_max: 125, total_min: 250, total_max: 250}]);
  });

  test("rejects and splits", () => {
    expect(run(FRONT + STORY, `reject,exchanges,${key},,`)).toMatchObject({exchanges: [], deals: []});
    const tables = run(FRONT + STORY, `split,exchanges,${key},,other`);
    expect(tables.exchanges[0]!.corrected).toContain("made a deal of its own");
  });

  test("adds a row whose key can be named in turn", () => {
    const add = "add,durations,story,The talks in Port Lys,min_minutes=30; max_minutes=30";
    const tables = run(FRONT + STORY, add);
    const added = tables.durations.find(({rule}) => rule === "added by hand")!;
    expect(added).toMatchObject({min_minutes: 30, evidence: "The talks in Port Lys", confidence: 0.99});
    expect(stale(tables)).toEqual([]);
  });

  test("leaves no trace where there is none: the same tables as without a file", () => {
    expect(run(FRONT + STORY)).toEqual(plain);
  });
});
