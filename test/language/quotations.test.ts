import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findQuotations} from "../../data-loaders/language/quotations.ts";
import {processorTime} from "../processor-time.ts";

const read = (text: string) => findQuotations(text).map(({start, end}) => text.slice(start, end));

const FOUND: readonly (readonly [what: string, text: string, ...found: string[]])[] = [
  ["straight marks", 'He said "yes" and "no".', '"yes"', '"no"'],
  ["curly marks", "“It's late,” she said.", "“It's late,”"],
  ["single marks", "'We are back,' said Ann. 'It was fun.'", "'We are back,'", "'It was fun.'"],
  ["curly single marks", "‘We’re back,’ said Ann.", "‘We’re back,’"],
  [
    "a plural's apostrophe within single marks",
    "It was 'fit for the leaders' table', he said.",
    "'fit for the leaders' table'"
  ],
  ["a plural's apostrophe at the end of single marks", "He blamed 'the ministers' and left.", "'the ministers'"],
  ["guillemets", "Il a dit «bonjour» et « bonsoir ».", "«bonjour»", "« bonsoir »"],
  ["guillemets that point inwards", "Er sagte »ja« und ging.", "»ja«"],
  ["low marks", "Er sagte „ja“ und ging.", "„ja“"],
  ["marks of a typewriter", "He said ``yes'' and left.", "``yes''"],
  ["a quotation in a quotation is part of it", "“He said ‘no’ to us,” she said.", "“He said ‘no’ to us,”"],
  ["double marks within single ones", "'He said \"no\" to us,' she said.", "'He said \"no\" to us,'"],
  ["a quotation cut by its attribution", '"It is," she said, "too late."', '"It is,"', '"too late."'],
  ["a fragment in the middle of a sentence", 'They "listened to each other" for once.', '"listened to each other"'],
  [
    "several paragraphs, each opened, the last one closed",
    "“One.\n\n“Two.\n\n“Three,” he said.",
    "“One.\n\n“Two.\n\n“Three,”"
  ],
  ["straight marks over paragraphs", '"One.\n\n"Two," he said.', '"One.\n\n"Two,"'],
  ["an open quotation ends with its paragraph", 'He said "never again.\n\nNobody answered.', '"never again.'],
  ["quotation marks within brackets", 'The plan (the "big one") failed.', '"big one"'],
  ["a dash before the mark", 'He had one word—"no"—for them.', '"no"'],
  ["curly open, straight close", '“It is late," she said.', '“It is late,"']
];

const NONE: readonly (readonly [what: string, text: string])[] = [
  ["contractions and possessives", "It's the ministers' day, isn't it? The '90s are back, rock 'n' roll."],
  ["words that begin with an apostrophe", "’Twas late. Tell ’em ‘til Monday."],
  ["feet and inches", 'He is 5\' 10" tall and the pipe is 6" wide.'],
  ["a mark that nothing answers", "A lonely ' mark."],
  ["no text", ""]
];

describe("findQuotations", () => {
  it.each(FOUND)("finds %s", (_what, text, ...found) => {
    expect(read(text)).toEqual(found);
  });

  it.each(NONE)("finds nothing in %s", (_what, text) => {
    expect(read(text)).toEqual([]);
  });

  it("counts the paragraphs that a quotation runs over", () => {
    expect(findQuotations("“One.\n\n“Two.\n\n“Three,” he said. “Four.”").map(({paragraphs}) => paragraphs)).toEqual([
      3, 1
    ]);
  });

  it("returns spans in order, apart from one another and within any text", () => {
    const mark = fc.constantFrom(
      "“",
      "”",
      '"',
      "'",
      "‘",
      "’",
      "«",
      "»",
      "„",
      "a",
      "s ",
      " ",
      ". ",
      "\n\n",
      "90s",
      "``",
      "''"
    );
    fc.assert(
      fc.property(fc.array(mark, {maxLength: 80}), (marks) => {
        const text = marks.join("");
        let last = 0;
        for (const {start, end, paragraphs} of findQuotations(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(paragraphs).toBeGreaterThanOrEqual(1);
          last = end;
        }
      })
    );
  });

  it("takes time in proportion to the text", () => {
    for (const unit of ['"a ', "'a ", "“a ", "s' a ", "«"]) {
      const text = unit.repeat(50_000);
      expect(
        processorTime(() => findQuotations(text)),
        unit
      ).toBeLessThan(3000);
    }
  });
});
