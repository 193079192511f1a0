import {describe, expect, it} from "vitest";
import {extractRounds} from "../../../data-loaders/extract/rounds/index.ts";
import {ROUND_RULES} from "../../../data-loaders/extract/rounds/rules/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {NO_PROFILE} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";

const world = createWorld(NO_PROFILE);
const rounds = (text: string) => extractRounds(analyse(text), {id: "a", title: null, published: "2024-05-15"}, world);

describe.each(ROUND_RULES)("$name", ({name, examples, counterExamples}) => {
  it.each(examples)("$text", ({text, ordinal, date, place}) => {
    const found = rounds(text).filter((round) => round.rule === name && (!date || round.date?.date === date));
    expect(found.length, `found ${JSON.stringify(rounds(text))}`).toBeGreaterThan(0);
    const [round] = found;
    if (ordinal !== undefined) expect(round!.ordinal).toBe(ordinal);
    if (place !== undefined) expect(round!.city ?? round!.venue).toBe(place);
    expect(round!.planned).toBe(false);
  });

  if (counterExamples.length > 0)
    it.each(counterExamples)("not: %s", (text) => {
      expect(rounds(text).filter((round) => round.rule === name)).toEqual([]);
    });
});

describe("a round that is only asked after or expected", () => {
  it.each([
    "The king was asked: Is there going to be a second round?",
    "A fifth meeting between the delegations?",
    "Will there be a fourth round before the end of August?"
  ])("is planned: %s", (text) => {
    expect(rounds(text).map(({planned}) => planned)).toEqual([true]);
  });

  it("is held where the question looks back", () => {
    expect(rounds("What did the second round of talks in Hentzau bring?").map(({planned}) => planned)).toEqual([false]);
  });
});

describe("a number beside a list of rounds", () => {
  it("is none of so many rounds that it goes beyond", () => {
    const text =
      "The third round has begun, a spokesman said. Two rounds have been held this year, on 2 March and 4 April.";
    expect(rounds(text).map(({ordinal, date}) => [ordinal, date?.date ?? null])).toEqual([
      [3, null],
      [null, "2024-03-02"],
      [null, "2024-04-04"]
    ]);
  });

  it("is held where only a date, and not a date for it, stands before it", () => {
    const planned = (text: string) => rounds(text).map((round) => round.planned);
    expect(planned("It was settled on that date, at the third round of talks, and is being carried out.")).toEqual([
      false
    ]);
    expect(planned("The envoys found no date for the third round of talks.")).toEqual([true]);
  });
});

describe("what is no round", () => {
  it.each([
    "Their previous conversation, on 12 April, took almost an hour.",
    "He studies negotiations at a Hentzau institute."
  ])("%s", (text) => {
    expect(rounds(text).filter(({date, ordinal, city}) => date || ordinal || city)).toEqual([]);
  });

  it("is no first of a series where it is the first in some weeks", () => {
    const text = "The delegations held their first talks in three weeks in Hentzau on Monday.";
    expect(rounds(text).map(({ordinal, date}) => [ordinal, date?.date])).toEqual([[null, "2024-05-13"]]);
  });
});

describe("the country of a city that is no capital", () => {
  it.each([
    ["After three hours of talks in Geneva both sides went home.", "switzerland"],
    ["After three hours of talks in Strelsau both sides went home.", null],
    ["After three hours of talks in San Pedro both sides went home.", null]
  ])("%s", (text, country) => {
    expect(rounds(text).map((round) => round.country)).toEqual([country]);
  });
});
