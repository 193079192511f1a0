import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {RULES} from "../../../data-loaders/extract/exchanges/book/index.ts";
import {extractExchanges} from "../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {NO_PROFILE} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";
import {processorTime} from "../../processor-time.ts";
import {ALL} from "./phrasings/index.ts";
import {estavia} from "./world.ts";

const frame = {id: "a", title: null, published: "2025-06-10"};
const TEXTS = ALL.map(({text}) => text);
const WORDS =
  'Kordova Estavia released returned exchanged handed over 12 1,000 at least prisoners bodies of each side for and , . : ; ( ) " to from who were had been will civilians since the war another of them list names | \n\n - ? on Monday'.split(
    " "
  );
const soup = fc.array(fc.constantFrom(...WORDS), {maxLength: 60}).map((words) => words.join(" "));
const clippings = fc.array(fc.constantFrom(...TEXTS), {minLength: 1, maxLength: 5}).map((texts) => texts.join("\n\n"));

describe("whatever the text", () => {
  it("every figure rests on words of the text, in order, with a bound and a known rule", () => {
    const names = new Set(RULES.map(({name}) => name));
    fc.assert(
      fc.property(fc.oneof(soup, clippings, fc.string()), (text) => {
        const found = extractExchanges(analyse(text), frame, estavia);
        let last = -1;
        for (const {evidence, sentence, count, rule, basis, from, to, parts} of found) {
          expect(evidence.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(evidence.start, evidence.end)).not.toBe("");
          expect(evidence.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(parts["number"]!.start, parts["number"]!.end).trim()).not.toBe("");
          expect(sentence.start).toBeLessThanOrEqual(evidence.end);
          expect(count.min !== null || count.max !== null).toBe(true);
          expect(names).toContain(rule);
          if (basis !== "one_way") expect([from, to]).toEqual([null, null]);
          if (from !== null) expect(from).not.toBe(to);
          last = evidence.start;
        }
      }),
      {numRuns: 150}
    );
  });

  it("the same text gives the same figures", () => {
    fc.assert(
      fc.property(clippings, (text) => {
        const world = createWorld(NO_PROFILE);
        expect(extractExchanges(analyse(text), frame, world)).toEqual(extractExchanges(analyse(text), frame, world));
      }),
      {numRuns: 10}
    );
  });

  it.each([
    "Kordova freed 40 captives, ",
    "12 for 12 prisoners and ",
    "40 captives, the men, were returned, and ",
    "The exchange: 40 on 2 June, 41 on 3 June, ",
    "another 12 which Kordova held, ",
    "Kordova freed 40 captives. Estavia freed 31 soldiers. ",
    "- 40 prisoners and 30 bodies\n\n"
  ])(
    "thousands of numbers take no longer than the text's length allows: %j",
    (piece) => {
      const time = (n: number) => {
        let k = 100;
        const text = `Kordova and Estavia exchanged prisoners. ${piece.repeat(n).replace(/\d\d/g, () => `${k++}`)}`;
        const document = analyse(text);
        return processorTime(() => extractExchanges(document, frame, estavia));
      };
      time(100);
      expect(time(2000)).toBeLessThan(Math.max(8000, 20 * time(400)));
    },
    60_000
  );
});
