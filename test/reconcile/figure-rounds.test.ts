import {describe, expect, it} from "vitest";
import type {Extraction, Status} from "../../data-loaders/extract/mentions.ts";
import {figureRounds} from "../../data-loaders/reconcile/figure-rounds.ts";
import {told} from "./figures.ts";
import {statement} from "./statement.ts";

/** The round of a figure whose words name the talks of 3 and 4 February, said on a day. */
function roundOf(status: Status, saidOn: string | null) {
  const [figure] = told("a", {n: 1000, status});
  const said = statement("It refused to take 1,000 back.", {
    date: saidOn === null ? null : {date: saidOn, basis: "stated", words: {start: 0, end: 5}}
  });
  const found: Extraction = {
    articleId: "a",
    statements: [said],
    rounds: [],
    durations: [],
    exchanges: [figure!.mention]
  };
  const talks = {id: "talks-3", date: "2031-02-03", endDate: "2031-02-04"};
  return figureRounds([{article: {text: ""}, found}], () => "talks-3", [talks])(figure!.mention);
}

describe("the round at which something was put forward", () => {
  it.each<[Status, string | null, string | null]>([
    ["rejected", "2031-02-20", null],
    ["proposed", "2031-02-20", null],
    ["demanded", "2031-02-08", null],
    ["rejected", "2031-02-04", "talks-3"],
    ["proposed", "2031-02-06", "talks-3"],
    ["rejected", null, "talks-3"],
    ["agreed", "2031-02-20", "talks-3"],
    ["completed", "2031-02-20", "talks-3"]
  ])("%s, said on %s: %s", (status, saidOn, expected) => {
    expect(roundOf(status, saidOn)).toBe(expected);
  });
});
