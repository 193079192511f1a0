import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {parseSnapshot, renderSnapshot, snapshotOf} from "../../data-loaders/changes/snapshot.ts";
import {runPipeline} from "../../data-loaders/pipeline.ts";
import {loadProfile} from "../../data-loaders/read/profile.ts";
import {readSnapshots} from "../../data-loaders/read/snapshots.ts";
import {changesOf, describeChanges} from "../../scripts/changes.ts";
import {BEFORE} from "./states.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-snapshots-"));
afterAll(() => rmSync(folder, {recursive: true}));

describe("a snapshot", () => {
  it("comes back from its file as it was, empty cells and all", () => {
    expect(parseSnapshot(renderSnapshot(BEFORE))).toEqual(BEFORE);
  });

  it("has a line a row, so that git shows what changed", () => {
    const lines = renderSnapshot(BEFORE).split("\n");
    expect(lines.filter((line) => line.includes("article_id")).every((line) => line.startsWith("    {"))).toBe(true);
    expect(lines.filter((line) => line.includes('"min":120'))).toHaveLength(2);
  });

  it("is taken of real tables, and the same tables taken again are unchanged", () => {
    const {tables} = runPipeline("test/golden/port-lys/articles", loadProfile("test/golden/port-lys/profile.yaml"));
    const snapshot = snapshotOf(tables, "2031-06-04");
    expect(snapshot.figures).toHaveLength(tables.exchanges.length);
    expect(snapshot.articles).toHaveLength(tables.articles.length);
    const read = parseSnapshot(renderSnapshot(snapshot));
    expect(describeChanges(changesOf(tables, [read]))).toBe("Since the snapshot of 2031-06-04: nothing has changed");
    for (const row of tables.exchanges) expect(renderSnapshot(snapshot)).not.toContain(row.sentence);
  });

  it.each([
    ["no JSON", "{", /JSON/],
    ["another shape", '{"format": 1, "date": "2031-05-07"}', /articles/],
    ["another format", renderSnapshot(BEFORE).replace('"format": 1', '"format": 2'), /format/]
  ])("that is %s is refused with the reason", (_, source, says) => {
    expect(() => parseSnapshot(source)).toThrow(says);
  });
});

describe("the folder of snapshots", () => {
  it("is read by day, past what is none of ours and what is broken", () => {
    writeFileSync(join(folder, "2031-05-09.json"), renderSnapshot({...BEFORE, date: "2031-05-09"}));
    writeFileSync(join(folder, "2031-05-07.json"), renderSnapshot(BEFORE));
    writeFileSync(join(folder, "2031-05-08.json"), "{}");
    writeFileSync(join(folder, "2031-05-10.json"), renderSnapshot(BEFORE));
    writeFileSync(join(folder, "notes.txt"), "");
    const {snapshots, faults} = readSnapshots(folder);
    expect(snapshots.map(({date}) => date)).toEqual(["2031-05-07", "2031-05-09"]);
    expect(faults).toHaveLength(2);
    expect(faults[0]).toMatch(/2031-05-08\.json is no snapshot.*delete it/);
    expect(faults[1]).toMatch(/taken on 2031-05-07/);
  });

  it("that is not there holds none", () => {
    expect(readSnapshots(join(folder, "none"))).toEqual({snapshots: [], faults: []});
  });
});
