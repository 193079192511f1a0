import {cpSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {runPipeline} from "../../data-loaders/pipeline.ts";
import {NO_PROFILE} from "../../data-loaders/profile/schema.ts";
import {loadProfile} from "../../data-loaders/read/profile.ts";
import {FORMATS, renderTables, renderTexts} from "../../data-loaders/tables/write.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-pipeline-"));
afterAll(() => rmSync(folder, {recursive: true}));

const STORY = `---
title: Prisoners first
date: 2031-05-06
publisher: Port Lys Post
---
Estavia and Kordova agreed on Tuesday to exchange 120 prisoners each. The talks in Port Lys lasted two hours.

"We will hand over the lists tomorrow," said Petra Vance, the Estavian negotiator.
`;
writeFileSync(join(folder, "prisoners-first.md"), STORY);
writeFileSync(join(folder, "copy.md"), `${STORY}\nThis copy has a line more.\n`);
writeFileSync(
  join(folder, "weather.txt"),
  "The harbour was closed because of the storm, and the ferries stayed in port for the night."
);
writeFileSync(join(folder, "empty.txt"), "");

const profile = loadProfile("test/profiles/invented.yaml");
const {tables, summary, texts} = runPipeline(folder, profile);

describe("articles to tables", () => {
  test("an article's figure, duration, round and statement, with who said it", () => {
    const mine = <R extends {article_id: string}>(rows: readonly R[]) =>
      rows.filter((row) => row.article_id === "prisoners-first");
    expect(mine(tables.exchanges)).toMatchObject([
      {category: "prisoners", min: 120, max: 120, basis: "per_side", status: "agreed"}
    ]);
    expect(mine(tables.durations)).toMatchObject([{min_minutes: 120, max_minutes: 120}]);
    expect(mine(tables.statements)).toMatchObject([{speaker_id: "petra-vance", party: "estavia", kind: "direct"}]);
    expect(tables.speakers).toMatchObject([{speaker_id: "petra-vance", known_from: "profile", statements: 2}]);
  });

  test("a copy names its original, tells the same utterance and the same deal, and is no second report", () => {
    expect(tables.articles.find((row) => row.article_id === "prisoners-first")?.duplicate_of).toBe("copy");
    expect(new Set(tables.statements.map((row) => row.utterance_id)).size).toBe(1);
    expect(tables.deals).toMatchObject([{per_side_min: 120, total_max: 240, reports: 2, independent_reports: 1}]);
    expect(new Set(tables.exchanges.map((row) => row.deal_id))).toEqual(new Set([tables.deals[0]?.deal_id]));
  });

  test("the summary counts what is in the tables, articles without a figure and files not read", () => {
    expect(summary).toMatchObject({
      articles: 3,
      exchanges: 2,
      statements: 2,
      articlesWithoutFigure: 1,
      duplicates: 1,
      notRead: 1
    });
  });

  test("references lead to rows that are there", () => {
    const ids = (rows: readonly object[]) => new Set(rows.map((row) => Object.values(row)[0]));
    const [articles, speakers, rounds, deals] = [tables.articles, tables.speakers, tables.rounds, tables.deals].map(
      ids
    );
    for (const row of [...tables.exchanges, ...tables.durations, ...tables.statements, ...tables.round_mentions]) {
      expect(articles).toContain(row.article_id);
      if (row.round_id !== null) expect(rounds).toContain(row.round_id);
      if ("deal_id" in row && row.deal_id !== null) expect(deals).toContain(row.deal_id);
      if ("speaker_id" in row && row.speaker_id !== null) expect(speakers).toContain(row.speaker_id);
    }
  });

  test("runs without a profile too", () => {
    expect(runPipeline(folder, NO_PROFILE).tables.exchanges).toMatchObject([{min: 120}, {min: 120}]);
  });

  test("the same articles give the same bytes, wherever they lie", () => {
    const elsewhere = mkdtempSync(join(tmpdir(), "parley-elsewhere-"));
    try {
      cpSync(folder, elsewhere, {recursive: true});
      const again = runPipeline(elsewhere, profile);
      expect(renderTables(again.tables, FORMATS)).toEqual(renderTables(tables, FORMATS));
      expect(renderTexts(again.texts)).toEqual(renderTexts(texts));
    } finally {
      rmSync(elsewhere, {recursive: true});
    }
  });

  test("a folder in which nothing can be read says so, with each reason", () => {
    const bad = mkdtempSync(join(tmpdir(), "parley-bad-"));
    try {
      writeFileSync(join(bad, "nothing.txt"), "");
      expect(() => runPipeline(bad, NO_PROFILE)).toThrow(
        /Not one article in .* could be read:\n {2}nothing\.txt: Not read/
      );
    } finally {
      rmSync(bad, {recursive: true});
    }
  });
});
