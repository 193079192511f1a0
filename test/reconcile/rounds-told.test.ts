import {describe, expect, it} from "vitest";
import type {DurationMention, Qualifier} from "../../data-loaders/extract/mentions.ts";
import {compareLengths} from "../../data-loaders/reconcile/lengths.ts";
import {allowedMinutes, lengthsAgree} from "../../data-loaders/reconcile/minutes.ts";
import {disagreeOnDays} from "../../data-loaders/reconcile/round-days.ts";
import {roundMention} from "./round-mention.ts";

const span = {start: 0, end: 5};
const reading = {evidence: span, sentence: span, rule: "told", reasons: [], parts: {}, repeats: []};

function lasted(words: string): DurationMention {
  const [qualifier, first = "", second] = words.split(" ") as [Qualifier, string, string?];
  const n = Number(first);
  const min = qualifier === "under" || qualifier === "up_to" ? null : n;
  const max = qualifier === "over" ? null : second === undefined ? n : Number(second);
  const common = {...reading, date: null, round: null, claimant: null};
  return {...common, kind: "duration", meeting: "talks", minutes: {min, max}, qualifier};
}

const lengths = (...words: readonly string[]) =>
  words.map((told, i) => ({
    mention: lasted(told),
    roundId: "talks-1",
    articleId: `article-${i}`,
    claimant: null,
    publisher: null,
    text: "Words"
  }));
const each = (articles: Iterable<string>) => new Set(articles).size;

describe("lengths of one meeting", () => {
  it.each([
    ["over 60", "exact 75"],
    ["over 60", "under 120"],
    ["about 120", "about 115"],
    ["about 60", "exact 62"],
    ["range 60 90", "exact 75"],
    ["barely 120", "about 120"],
    ["exact 39", "exact 40"],
    ["exact 39", "about 40"],
    ["about 40", "exact 45"],
    ["over 60", "exact 74"]
  ])("%s and %s agree", (a, b) => {
    expect(lengthsAgree(lasted(a), lasted(b))).toBe(true);
    expect(compareLengths(lengths(a, b), each).disagreements).toEqual([]);
  });

  it.each([
    ["about 120", "over 90"],
    ["about 120", "exact 105"],
    ["over 60", "exact 180"],
    ["over 60", "exact 150"],
    ["under 60", "exact 75"],
    ["exact 40", "exact 45"],
    ["about 40", "exact 50"]
  ])("%s and %s disagree", (a, b) => {
    expect(lengthsAgree(lasted(a), lasted(b))).toBe(false);
    expect(compareLengths(lengths(a, b), each).disagreements).toHaveLength(2);
  });

  it("keeps every value and marks the one that most reports allow", () => {
    const {disagreements, disputes} = compareLengths(lengths("about 120", "over 90", "exact 105"), each);
    expect(disagreements.map(({value, isConsensus}) => [value, isConsensus])).toEqual([
      ["105 minutes", true],
      ["about 120 minutes", false],
      ["over 90 minutes", true]
    ]);
    expect(disputes).toEqual([{roundId: "talks-1", meeting: "talks", consensus: {min: 105, max: 105}}]);
  });

  it("does not choose a mere bound where a length is told", () => {
    const {disputes} = compareLengths(lengths("under 120", "over 90", "exact 105", "exact 60"), each);
    expect(disputes[0]!.consensus).toEqual({min: 105, max: 105});
  });

  it("says nothing where two lengths are equally well told", () => {
    expect(compareLengths(lengths("about 120", "over 60"), each).disputes[0]!.consensus).toBeNull();
  });

  it("does not set the talks against the leaders' meeting of the same round", () => {
    const [talks, leaders] = lengths("exact 75", "exact 180");
    const other = {...leaders!, mention: {...leaders!.mention, meeting: "leaders" as const}};
    expect(compareLengths([talks!, other], each).disagreements).toEqual([]);
  });

  it("takes two lengths that one voice gives a round of several days for two sittings", () => {
    const [first, second, other] = lengths("about 360", "about 120", "exact 100");
    const one = [first!, {...second!, articleId: first!.articleId}];
    const several = new Set(["talks-1"]);
    expect(compareLengths(one, each, several).disagreements).toEqual([]);
    expect(compareLengths(one, each, several).ofRound.get("talks-1")).toEqual({min: 120, max: 360, reports: 1});
    expect(compareLengths(one, each).disagreements).toHaveLength(2);
    expect(compareLengths([first!, other!], each, several).disagreements).toHaveLength(2);
  });

  it.each([
    [
      ["exact 39", "exact 40", "about 210"],
      ["agreed", "agreed", "otherwise"]
    ],
    [
      ["exact 40", "about 180"],
      ["undecided", "undecided"]
    ],
    [
      ["about 120", "over 90", "exact 105"],
      ["otherwise", "agreed", "agreed"]
    ],
    [
      ["exact 2880", "about 180"],
      ["days", "agreed"]
    ],
    [["over 60"], ["agreed"]]
  ])("says how %j stand to each other", (told, standings) => {
    const claims = lengths(...told);
    const found = compareLengths(claims, each).standings;
    expect(claims.map(({mention}) => found.get(mention))).toEqual(standings);
  });

  it("takes what others tell of a sitting for a part, too", () => {
    const [first, second, same, other] = lengths("about 360", "about 120", "exact 115", "exact 600");
    const claims = [first!, {...second!, articleId: first!.articleId}, same!, other!];
    const found = compareLengths(claims, each, new Set(["talks-1"]));
    expect(claims.map(({mention}) => found.standings.get(mention))).toEqual(["part", "part", "part", "agreed"]);
  });

  it("does not set days of a round against hours at the table", () => {
    const {disagreements, ofRound} = compareLengths(lengths("exact 2880", "about 180"), each);
    expect(disagreements).toEqual([]);
    expect(ofRound.get("talks-1")).toMatchObject({min: 180, max: 180});
    expect(compareLengths(lengths("exact 2880"), each).ofRound.get("talks-1")).toMatchObject({min: 2880});
  });

  it.each([
    [["exact 39", "exact 40", "about 40", "about 210"], {min: 39, max: 40, reports: 4}],
    [["over 60", "exact 74", "about 75", "under 120"], {min: 74, max: 75, reports: 4}],
    [["over 60", "under 120"], {min: 60, max: 120, reports: 2}],
    [["exact 90", "exact 120"], {min: 90, max: 120, reports: 2}],
    [["over 60"], {min: 60, max: null, reports: 1}]
  ])("gives a round told as %j its length", (told, length) => {
    expect(compareLengths(lengths(...told), each).ofRound.get("talks-1")).toEqual(length);
  });

  it("does not take what the heads of delegations had by themselves for the round", () => {
    const [talks, aside] = lengths("exact 75", "exact 180");
    const alone = {...aside!, mention: {...aside!.mention, meeting: "other" as const}};
    expect(compareLengths([talks!, alone], each).ofRound.get("talks-1")).toMatchObject({min: 75, max: 75});
    expect(compareLengths([alone], each).ofRound.size).toBe(0);
  });

  it("reads over and under up to the next round number", () => {
    expect(allowedMinutes(lasted("over 90"))).toEqual([90, 119]);
    expect(allowedMinutes(lasted("over 40"))).toEqual([40, 44]);
    expect(allowedMinutes(lasted("under 120"))).toEqual([60, 120]);
  });
});

describe("the day of a round", () => {
  const held = (articleId: string, date: string | null, planned = false) => {
    const day = date === null ? null : ({date, basis: "stated", words: span} as const);
    const mention = roundMention(span, {date: day, planned});
    return {mention, roundId: "talks-1", articleId, publisher: null, text: "Words"};
  };
  const round = {roundId: "talks-1", date: "2031-05-16", endDate: null};

  it("is disputed where two outlets put it a day apart, with the settled day marked", () => {
    const rows = disagreeOnDays([held("a", "2031-05-15"), held("b", "2031-05-16"), held("c", null)], [round]);
    expect(rows.map(({value, articleId, isConsensus}) => [value, articleId, isConsensus])).toEqual([
      ["2031-05-15", "a", false],
      ["2031-05-16", "b", true]
    ]);
  });

  it("is not disputed by a plan, or by the second day of a round of two", () => {
    expect(disagreeOnDays([held("a", "2031-05-15", true), held("b", "2031-05-16")], [round])).toEqual([]);
    const two = {...round, endDate: "2031-05-17"};
    expect(disagreeOnDays([held("a", "2031-05-16"), held("b", "2031-05-17")], [two])).toEqual([]);
  });
});
