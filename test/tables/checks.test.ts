import {describe, expect, test} from "vitest";
import {soundTables} from "../../data-loaders/tables/checks.ts";
import type {Row, Tables} from "../../data-loaders/tables/schemas.ts";

const TEXT = "They agreed to exchange 120 prisoners each.";

const untouched = {corrected: null, reviewed: null};
const article: Row<"articles"> = {
  article_id: "a",
  slug: "a",
  path: "a.txt",
  format: "text",
  title: null,
  publisher: null,
  byline: null,
  url: null,
  sources: null,
  language: "en",
  published: null,
  published_basis: "unknown",
  published_evidence: null,
  words: 7,
  duplicate_of: null,
  sha256: "0",
  ...untouched
};
const figure: Row<"exchanges"> = {
  exchange_id: "x1",
  article_id: "a",
  round_id: null,
  deal_id: null,
  category: "prisoners",
  subgroup: null,
  min: 120,
  max: 120,
  approximate: false,
  basis: "per_side",
  from_party: null,
  to_party: null,
  status: "agreed",
  cumulative: false,
  date: null,
  date_basis: null,
  speaker_id: null,
  claimant_party: null,
  start: 24,
  end: 42,
  evidence: "120 prisoners each",
  sentence: TEXT,
  rule: "a rule",
  confidence: 0.8,
  evidence_key: "k1",
  ...untouched
};
const deal: Row<"deals"> = {
  deal_id: "d1",
  round_id: null,
  date: null,
  category: "prisoners",
  subgroup: null,
  per_side_min: 120,
  per_side_max: 120,
  total_min: 240,
  total_max: 240,
  from_party: null,
  to_party: null,
  status: "agreed",
  reports: 1,
  independent_reports: 1,
  agreement: "single",
  consensus_rule: null,
  arithmetic: null,
  fulfils: null,
  part_of: null,
  shortfall: null,
  owed: null,
  steps: null,
  taken_up: null,
  claimants: null,
  ...untouched
};
const mention: Row<"mentions"> = {
  article_id: "a",
  table: "exchanges",
  row_id: "x1",
  start: 24,
  end: 42,
  text: figure.evidence
};

const tables = (more: Partial<Tables>): Tables => ({
  articles: [article],
  exchanges: [figure],
  durations: [],
  round_mentions: [],
  statements: [],
  mentions: [mention],
  speakers: [],
  rounds: [],
  deals: [deal],
  disagreements: [],
  problems: [],
  ...more
});
const check = (more: Partial<Tables>) => soundTables(tables(more), [{article_id: "a", text: TEXT}]);

describe("rows on their way out", () => {
  test("sound ones pass unchanged", () => {
    expect(check({})).toEqual(tables({}));
  });

  test.each<[string, Partial<Tables>, RegExp]>([
    ["evidence that does not stand at its offsets", {exchanges: [{...figure, start: 25}]}, /not its evidence/],
    ["evidence of an article that is not there", {exchanges: [{...figure, article_id: "b"}]}, /not its evidence/],
    ["a minimum above the maximum", {exchanges: [{...figure, min: 130}]}, /min 130 is above max 120/],
    ["a figure without a bound", {exchanges: [{...figure, min: null, max: null}]}, /neither min nor max/],
    ["a negative count", {exchanges: [{...figure, min: -1}]}, /min/],
    ["half a person", {exchanges: [{...figure, min: 0.5}]}, /min/],
    ["a total that is not twice one side", {deals: [{...deal, total_min: 120, total_max: 120}]}, /not twice 120/],
    ["an id that is taken", {exchanges: [figure, figure]}, /exchange_id is taken/]
  ])("%s is left out, with a problem that names the article", (_, more, says) => {
    const {problems, exchanges, deals} = check(more);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.message).toMatch(says);
    expect(exchanges.length + deals.length).toBeLessThan((more.exchanges ?? [figure]).length + 1);
    if (more.exchanges?.[0]?.article_id === "a") expect(problems[0]?.path).toBe("a.txt");
  });

  test("mentions go with the row they support", () => {
    expect(check({exchanges: [{...figure, min: 130}]}).mentions).toEqual([]);
  });

  test("totals that are open are not held against one side", () => {
    expect(check({deals: [{...deal, total_max: null}]}).problems).toEqual([]);
  });
});
