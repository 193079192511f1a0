import {describe, expect, it} from "vitest";
import {type Counted, countsOf} from "../../scripts/counts.ts";
import {total} from "../../src/lib/counts.ts";
import {article, duration, exchange, statement} from "../src/rows.ts";

const tables: Counted = {
  articles: [article({article_id: "a", published: "2031-03-04"}), article({article_id: "b"})],
  exchanges: [
    exchange({exchange_id: "1", article_id: "a", round_id: "r1", confidence: 0.9}),
    exchange({exchange_id: "2", article_id: "a", round_id: "r1", confidence: 0.55}),
    exchange({exchange_id: "3", article_id: "a", round_id: null, confidence: 0.9})
  ],
  durations: [duration({duration_id: "d", article_id: "a"})],
  statements: [
    statement({statement_id: "s1", article_id: "a", speaker_id: "velik", kind: "direct", date: null}),
    statement({statement_id: "s2", article_id: "a", speaker_id: "velik", kind: "indirect", date: "2031-03-01"}),
    statement({statement_id: "s3", article_id: "a", speaker_id: "velik", kind: "mixed", date: "2031-02-27"}),
    statement({statement_id: "s4", article_id: "b", speaker_id: null, kind: "indirect", date: null})
  ],
  round_mentions: []
};
const counts = countsOf(tables);

describe("what the pages count", () => {
  it("puts a statement into the month in which it was said, or else that of its article, or none", () => {
    expect(
      counts.statements.map(({month, speaker_id, kind, statements, quoted}) => [
        month,
        speaker_id,
        kind,
        statements,
        quoted
      ])
    ).toEqual([
      [null, null, "indirect", 1, 0],
      ["2031-02", "velik", "mixed", 1, 1],
      ["2031-03", "velik", "direct", 1, 1],
      ["2031-03", "velik", "indirect", 1, 0]
    ]);
    expect(total(counts.statements, (row) => row.statements)).toBe(tables.statements.length);
  });

  it("counts once what several articles repeat, on the day on which it was first said", () => {
    const told = (id: string, date: string) =>
      statement({statement_id: id, utterance_id: "u", article_id: "a", speaker_id: "velik", date});
    const repeated = countsOf({...tables, statements: [told("s1", "2031-04-02"), told("s2", "2031-03-31")]});
    expect(repeated.statements.map(({month, statements}) => [month, statements])).toEqual([["2031-03", 1]]);
  });

  it("keeps figures of no round apart, and counts the unsure ones", () => {
    const byRound = (id: string | null) => counts.figures.filter(({round_id}) => round_id === id);
    expect(total(byRound("r1"), (row) => row.figures)).toBe(2);
    expect(total(byRound("r1"), (row) => row.uncertain)).toBe(1);
    expect(total(byRound(null), (row) => row.figures)).toBe(1);
  });

  it("has a row for every article, also for one in which nothing was found but a statement", () => {
    expect(counts.articles).toEqual([
      {article_id: "a", figures: 3, durations: 1, statements: 3},
      {article_id: "b", figures: 0, durations: 0, statements: 1}
    ]);
  });

  it("says how often each rule found something, and how sure it was", () => {
    const rule = counts.rules.find(({table}) => table === "exchanges");
    expect(rule).toMatchObject({rows: 3, uncertain: 1});
    expect(rule?.confidence).toBeCloseTo((0.9 + 0.55 + 0.9) / 3);
  });
});
