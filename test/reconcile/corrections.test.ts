import {describe, expect, it} from "vitest";
import type {DurationMention, ExchangeMention, Extraction} from "../../data-loaders/extract/mentions.ts";
import {correctReadings, keysOf} from "../../data-loaders/reconcile/corrections/apply.ts";
import {type Correction, evidenceKey, parseCorrections} from "../../data-loaders/reconcile/corrections/correction.ts";
import {correctRows} from "../../data-loaders/reconcile/corrections/reconciled.ts";
import {overridesOf} from "../../data-loaders/reconcile/corrections/ties.ts";
import {told} from "./figures.ts";

const TEXT = "The sides met on Monday. They freed 157 men each, then 5 wounded. Talks took two hours.";
const at = (words: string, text = TEXT) => ({start: text.indexOf(words), end: text.indexOf(words) + words.length});

function reading(text = TEXT, articleId = "swap") {
  const [exchange] = told(articleId, {n: 175});
  const sentence = at("They freed 157 men each, then 5 wounded.", text);
  const exchanges: ExchangeMention[] = [
    {...exchange!.mention, evidence: at("157 men each", text), sentence},
    {...exchange!.mention, evidence: at("5 wounded", text), sentence, count: {min: 5, max: 5}}
  ];
  const durations: DurationMention[] = [
    {
      ...exchange!.mention,
      kind: "duration",
      meeting: "talks",
      minutes: {min: 120, max: 120},
      qualifier: "exact",
      date: null,
      round: null,
      evidence: at("two hours", text),
      sentence: at("Talks took two hours.", text)
    }
  ];
  const found: Extraction = {articleId, exchanges, durations, rounds: [], statements: []};
  return {articleId, text, found};
}

const key = evidenceKey("swap", "They freed 157 men each, then 5 wounded.", "157 men each");
const correction = (more: Partial<Correction>): Correction => ({
  action: "set",
  table: "exchanges",
  key,
  column: "min",
  value: "157",
  reason: "misread",
  by: "A. Editor",
  on: "2031-03-01",
  line: 2,
  ...more
});
const codes = (problems: readonly {code: string}[]) => problems.map((problem) => problem.code);

describe("the key of an evidence", () => {
  it("stays when the article is changed elsewhere", () => {
    const edited = reading(`A new first line.\n\n${TEXT} And a last one.`);
    expect([...keysOf(edited).values()].map((found) => found.key)).toContain(key);
  });

  it("stays when lines are broken anew or quotes are curled", () => {
    expect(evidenceKey("swap", "They freed 157 men each,\n  then 5 wounded.", "157  men each")).toBe(key);
    expect(evidenceKey("swap", "It’s 157.", "157")).toBe(evidenceKey("swap", "It's 157.", "157"));
  });

  it("tells apart two rows that rest on the very same words", () => {
    const one = reading();
    const [first] = one.found.exchanges;
    const twin = {...one, found: {...one.found, exchanges: [first!, {...first!}]}};
    const keys = [...keysOf(twin).values()].filter(({table}) => table === "exchanges").map((found) => found.key);
    expect(keys).toEqual([key, `${key}-2`]);
  });

  it("is another one in another article", () => {
    expect(evidenceKey("other", "They freed 157 men each, then 5 wounded.", "157 men each")).not.toBe(key);
  });
});

describe("corrections of what was read", () => {
  it("sets a cell, and marks the row as touched", () => {
    const corrected = correctReadings([reading()], [correction({}), correction({column: "max"})]);
    const [mention] = corrected.readings[0]!.found.exchanges;
    expect(mention!.count).toEqual({min: 157, max: 157});
    expect(corrected.touched.get(mention!)).toHaveLength(2);
    expect(corrected.keys.get(mention!)).toBe(key);
    expect(corrected.problems).toEqual([]);
  });

  it("changes nothing in place", () => {
    const before = reading();
    correctReadings([before], [correction({})]);
    expect(before.found.exchanges[0]!.count.min).toBe(175);
  });

  it("rejects a row", () => {
    const {readings, problems} = correctReadings([reading()], [correction({action: "reject"})]);
    expect(readings[0]!.found.exchanges.map(({count}) => count.min)).toEqual([5]);
    expect(problems).toEqual([]);
  });

  it("keeps what was reviewed as reviewed, and changes nothing else", () => {
    const {touched, readings} = correctReadings([reading()], [correction({column: "reviewed", value: "yes"})]);
    const [mention] = readings[0]!.found.exchanges;
    expect(touched.has(mention!)).toBe(true);
    expect(mention!.count.min).toBe(175);
  });

  it("adds a row whose evidence stands in the text", () => {
    const added = correction({
      action: "add",
      key: "swap",
      column: "met on Monday",
      value: "min=12; max=12; basis=total; category=bodies; date=2031-02-03"
    });
    const {readings, problems} = correctReadings([reading()], [added]);
    const mention = readings[0]!.found.exchanges.at(-1)!;
    expect(problems).toEqual([]);
    expect(mention).toMatchObject({
      category: "bodies",
      basis: "total",
      count: {min: 12, max: 12},
      date: {date: "2031-02-03"}
    });
    expect(TEXT.slice(mention.evidence.start, mention.evidence.end)).toBe("met on Monday");
    expect(TEXT.slice(mention.sentence.start, mention.sentence.end)).toBe("The sides met on Monday.");
  });

  it("puts a figure to the round that a person names", () => {
    const {roundOf, readings} = correctReadings([reading()], [correction({column: "round_id", value: "talks-2"})]);
    expect(roundOf.get(readings[0]!.found.exchanges[0]!)).toBe("talks-2");
  });

  it.each([
    ["the sentence was rewritten", correction({key: "0000000000000000"})],
    ["the article is gone", correction({action: "add", key: "gone", column: "x", value: "min=1"})],
    ["the added words are gone", correction({action: "add", key: "swap", column: "no such words", value: "min=1"})],
    ["the value is none of the column", correction({column: "basis", value: "both"})],
    ["there is no such column", correction({column: "colour", value: "red"})],
    ["the row would lose both its bounds", correction({column: "min", value: "-5"})]
  ])("is listed as a problem where %s", (_, wrong) => {
    const {problems, readings} = correctReadings([reading()], [wrong]);
    expect(codes(problems)).toEqual(["correction-unused"]);
    expect(readings[0]!.found).toEqual(reading().found);
  });
});

describe("merge and split", () => {
  const ids = new Map([
    ["k1", "f1"],
    ["k2", "f2"]
  ]);
  it("speak of figures by their evidence", () => {
    const {overrides, problems} = overridesOf(
      [correction({action: "merge", key: "k1", value: "k2"}), correction({action: "split", key: "k2", value: "other"})],
      ids
    );
    expect(overrides).toEqual({merge: [["f1", "f2"]], split: new Map([["f2", "other"]])});
    expect(problems).toEqual([]);
  });

  it("say so where the other evidence is gone", () => {
    const {problems} = overridesOf([correction({action: "merge", key: "k1", value: "k9"})], ids);
    expect(codes(problems)).toEqual(["correction-unused"]);
  });
});

describe("corrections of reconciled rows", () => {
  const rows = [
    {deal_id: "a", total_max: 12_000},
    {deal_id: "b", total_max: 5}
  ];
  const readCell = (column: string, cell: string) =>
    column === "total_max" ? {value: Number(cell)} : {wrong: `there is no column "${column}".`};
  it("set a cell of the deal that the evidence belongs to", () => {
    const set = correction({table: "deals", column: "total_max", value: "6000"});
    const result = correctRows("deals", rows, [set], (found) => (found === key ? rows[0] : undefined), readCell);
    expect(result.rows).toEqual([{deal_id: "a", total_max: 6000}, rows[1]]);
    expect(result.touched.get(result.rows[0]!)).toEqual([set]);
  });

  it("are problems where column or evidence are gone", () => {
    const wrong = [correction({table: "deals", column: "colour"}), correction({table: "deals", key: "gone"})];
    const result = correctRows("deals", rows, wrong, (found) => (found === key ? rows[0] : undefined), readCell);
    expect(codes(result.problems)).toEqual(["correction-unused", "correction-unused"]);
    expect(result.rows).toEqual(rows);
  });
});

describe("the lines of corrections.csv", () => {
  const record = {
    action: "set",
    table: "exchanges",
    key: "k1",
    column: "min",
    value: "157",
    reason: "misread",
    by: "A. Editor",
    on: "2031-03-01"
  };
  it("are read with their line numbers", () => {
    expect(parseCorrections([record, record]).corrections.map(({line}) => line)).toEqual([2, 3]);
  });

  it.each([
    ["an unknown action", {...record, action: "change"}],
    ["an unknown table", {...record, table: "people"}],
    ["an action that the table does not allow", {...record, action: "reject", table: "deals"}],
    ["no key", {...record, key: " "}],
    ["no reason", {...record, reason: ""}],
    ["nobody who answers for it", {...record, by: ""}],
    ["a day in words", {...record, on: "1 March"}],
    ["cells missing altogether", {action: "set"}]
  ])("with %s are a problem that says what to write, and are left out", (_, wrong) => {
    const {corrections, problems} = parseCorrections([wrong]);
    expect(corrections).toEqual([]);
    expect(codes(problems)).toEqual(["correction-unreadable"]);
    expect(problems[0]!.message).toContain("Line 2");
  });
});
