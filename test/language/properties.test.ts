import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findDatesIn} from "../../data-loaders/language/dates.ts";
import {analyse} from "../../data-loaders/language/document.ts";
import {findDurationsIn} from "../../data-loaders/language/durations.ts";
import {
  findClockSpans,
  findDates,
  findDurations,
  findNumbers,
  findQuotations,
  findSentences
} from "../../data-loaders/language/index.ts";
import {findNumbersIn} from "../../data-loaders/language/number-mentions.ts";
import {findParagraphs} from "../../data-loaders/language/paragraphs.ts";
import type {Span} from "../../data-loaders/language/span.ts";
import {findTokens} from "../../data-loaders/language/tokens.ts";

const FUNCTIONS: [string, (text: string) => readonly Span[]][] = [
  ["findTokens", findTokens],
  ["findParagraphs", findParagraphs],
  ["findSentences", findSentences],
  ["findNumbers", findNumbers],
  ["findDurations", findDurations],
  ["findClockSpans", findClockSpans],
  ["findDates", (text) => findDates(text, "2025-07-23")],
  ["findQuotations", findQuotations]
];

/** Bits of English that the grammars react to, in any order: reaches further into them than random characters do. */
const PIECES = (
  "a|an|one|two|twenty|hundred|thousand|million|dozen|half|quarter|couple|of|and|or|to|for|between|from|at|least|most|more|" +
  "than|about|over|under|up|so|hour|hours|minutes|day|days|week|-|–|,|.|:|;|1|2|16|2025|1,000|½|h|m|p.m.|May|June|Friday|" +
  "last|next|the|before|later|ago|will|said|began|ended|\"|“|”|'|(|)|\n|\n\n|- | | |%|$|st|th|one's|№|/|@|http://|😀|é"
).split("|");
const english = fc
  .array(fc.constantFrom(...PIECES), {maxLength: 60})
  .map((pieces) => pieces.join(" ").replace(/ ([.,:;-]) /g, "$1"));
const anything = fc.oneof(english, fc.string({unit: "binary", maxLength: 200}), fc.string({maxLength: 200}));

describe.each(FUNCTIONS)("%s", (_name, find) => {
  it("finds spans that lie in the text and stand in order, and the same ones each time", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const found = find(text);
        let last = 0;
        for (const {start, end} of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = _name === "findQuotations" ? start : end;
        }
        expect(find(text)).toEqual(found);
      }),
      {numRuns: 400}
    );
  });

  it.each([" ", "1", '"', "and ", "1,000 for ", "an hour and ", "a.\n\n", "May 9, ", "x"])(
    "gets through a long text of %j",
    (unit) => {
      // No speed is measured here: only a grammar that has gone quadratic runs into the limit.
      expect(() => find(unit.repeat(300_000 / unit.length))).not.toThrow();
    },
    20_000
  );
});

describe("values", () => {
  it("bounds are in order, and one of them is always there", () => {
    fc.assert(
      fc.property(english, (text) => {
        for (const {min, max} of [...findNumbers(text), ...findDurations(text), ...findClockSpans(text)]) {
          expect(min !== null || max !== null).toBe(true);
          if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
      })
    );
  });

  it("any count written with separators is read back", () => {
    fc.assert(
      fc.property(fc.integer({min: 1, max: 999_999_999}), (count) => {
        const [found] = findNumbers(`They freed ${count.toLocaleString("en-US")} people.`);
        expect([found?.min, found?.max]).toEqual([count, count]);
      })
    );
  });

  it("any day is read back, in both orders", () => {
    fc.assert(
      fc.property(fc.date({min: new Date("1990-01-01"), max: new Date("2090-12-31"), noInvalidDate: true}), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const month = date.toLocaleString("en-US", {month: "long", timeZone: "UTC"});
        const [day, year] = [date.getUTCDate(), date.getUTCFullYear()];
        for (const text of [`on ${day} ${month} ${year}`, `on ${month} ${day}, ${year}`, `on ${iso}`])
          expect(findDates(text, null)).toMatchObject([{date: iso, precision: "day", basis: "stated"}]);
      })
    );
  });

  it("sentences hold every token, each in its place", () => {
    fc.assert(
      fc.property(english, (text) => {
        const {sentences, tokens} = analyse(text);
        for (const {start, end, from, to} of sentences)
          for (const token of tokens.slice(from, to)) expect(start <= token.start && token.end <= end).toBe(true);
      })
    );
  });
});

describe("the early end", () => {
  it("comes only where there is nothing to find", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const tokens = findTokens(text);
        const numbers = findNumbersIn({tokens});
        const lengths = findDurationsIn({tokens}, numbers);
        expect(findDurations(text)).toHaveLength(lengths.length);
        expect(findDates(text, "2025-07-23")).toEqual(findDatesIn({tokens}, numbers, "2025-07-23"));
        if (lengths.length === 0) expect(findNumbers(text)).toHaveLength(numbers.length);
      }),
      {numRuns: 2000}
    );
  });
});
