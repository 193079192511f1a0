import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {extractStatements} from "../../../data-loaders/extract/statements/index.ts";
import {STATEMENT_RULES} from "../../../data-loaders/extract/statements/rules.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {NO_PROFILE} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";
import {processorTime} from "../../processor-time.ts";
import {readStatements} from "./read.ts";

const world = createWorld(NO_PROFILE);
const frame = {id: "test", title: null, published: null};
const RULES = STATEMENT_RULES.map(({name}) => name);
const piece = fc.constantFrom(
  "Ada Orne said ",
  "“",
  "”",
  '"',
  "'",
  "’s ",
  "the minister ",
  "he ",
  "Constructor ",
  "told ",
  "reporters ",
  ", ",
  ". ",
  "according to ",
  "said ",
  "Bo ",
  "of ",
  "the ",
  "and ",
  "who ",
  "that ",
  "\n\n",
  "- ",
  ": ",
  "(",
  ") ",
  "— ",
  "is ",
  "not ",
  "in his view ",
  "Mr. ",
  "U.S. ",
  "1,000 ",
  "é",
  "\u0000",
  "«",
  "»"
);
const soup = fc.array(piece, {maxLength: 60}).map((pieces) => pieces.join(""));

describe("statements of any text", () => {
  it("never throws, and every span lies within the text", () => {
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({unit: "binary", maxLength: 200})), (text) => {
        for (const row of extractStatements(analyse(text), frame, world)) {
          expect(row.evidence.start).toBeGreaterThanOrEqual(0);
          expect(row.evidence.end).toBeLessThanOrEqual(text.length);
          expect(row.evidence.start).toBeLessThan(row.evidence.end);
          expect(row.party).not.toBe("");
          expect(RULES).toContain(row.rule);
          for (const quotation of row.quotations) expect(quotation.end).toBeGreaterThanOrEqual(quotation.start);
        }
      }),
      {numRuns: 300}
    );
  });

  it("gives the same rows for the same text", () => {
    fc.assert(
      fc.property(soup, (text) => {
        expect(readStatements(text)).toEqual(readStatements(text));
      }),
      {numRuns: 100}
    );
  });

  it("loses no statement with a named speaker when paragraphs are put together", () => {
    const paragraph = fc.constantFrom(
      "Ada Orne said the bridge was safe.",
      '"It is late," Bo Lindqvist said.',
      "According to Ira Stone, the ferry sails.",
      "The pier, Una Holt warned, may fall."
    );
    fc.assert(
      fc.property(fc.array(paragraph, {minLength: 1, maxLength: 8}), (paragraphs) => {
        expect(readStatements(paragraphs.join("\n\n"))).toHaveLength(paragraphs.length);
      })
    );
  });

  it("takes time in proportion to the text", () => {
    const time = (text: string) => {
      const document = analyse(text);
      return processorTime(() => extractStatements(document, frame, world));
    };
    for (const unit of ["he said, ", "Orne and ", "head of ", "“a ", "Said ", "the ministry said ", "Ada Orne's "]) {
      time(unit.repeat(500));
      expect(time(unit.repeat(8000)), unit).toBeLessThan(5000);
    }
  });
});
