import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {type Annotation, evidenceBlocks, paragraphs, segments} from "../../../src/lib/annotations.ts";

const mark = (id: string, start: number, end: number): Annotation => ({
  id,
  kind: "figure",
  party: null,
  title: id,
  detail: "",
  uncertain: false,
  rule: "",
  confidence: 1,
  corrected: null,
  start,
  spans: [{start, end}]
});

describe("cutting a text at its annotations", () => {
  it("keeps nested and crossing ones, and anchors each where its own words begin", () => {
    const pieces = segments({offset: 10, text: "abcdefghij"}, [
      mark("outer", 10, 18),
      mark("inner", 12, 14),
      mark("crossing", 16, 20)
    ]);
    expect(pieces.map(({text, covers}) => [text, covers.map(({id}) => id).join("+")])).toEqual([
      ["ab", "outer"],
      ["cd", "outer+inner"],
      ["ef", "outer"],
      ["gh", "outer+crossing"],
      ["ij", "crossing"]
    ]);
    expect(pieces.map(({begins}) => begins.map(({id}) => id))).toEqual([["outer"], ["inner"], [], ["crossing"], []]);
  });

  it("never changes a letter", () => {
    const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => mark("m", Math.min(a, b), Math.max(a, b) + 1));
    fc.assert(
      fc.property(fc.string({minLength: 1, maxLength: 50}), fc.nat(10), fc.array(span), (text, offset, marks) => {
        expect(
          segments({offset, text}, marks)
            .map((piece) => piece.text)
            .join("")
        ).toBe(text);
      })
    );
  });
});

it("paragraphs keep their place in the text", () => {
  const text = "One.\nStill one.\n\n  \nTwo.";
  for (const {offset, text: part} of paragraphs(text)) expect(text.slice(offset, offset + part.length)).toBe(part);
  expect(paragraphs(text)).toHaveLength(2);
});

describe("an article of which only evidence may be shown", () => {
  const text = "A secret. They freed 12 men, he said. Another secret. Nobody knows more.";
  const row = (evidence: string, sentence: string) => ({start: text.indexOf(evidence), evidence, sentence});

  it("shows sentences once, in order, and nothing between them", () => {
    const sentence = "They freed 12 men, he said.";
    const blocks = evidenceBlocks([
      row("Nobody knows", "Nobody knows more."),
      row("he said", sentence),
      row("12 men", sentence)
    ]);
    expect(blocks.map((block) => block.text)).toEqual([sentence, "Nobody knows more."]);
    for (const block of blocks) expect(text.slice(block.offset, block.offset + block.text.length)).toBe(block.text);
  });

  it("falls back on the evidence alone where its sentence does not hold it", () => {
    expect(evidenceBlocks([row("12 men", "something else")])).toEqual([
      {offset: text.indexOf("12 men"), text: "12 men"}
    ]);
  });
});
