import fc from "fast-check";
import {expect, test} from "vitest";
import {createIds} from "../../data-loaders/tables/ids.ts";

const first = (article: string, sentence: string) => createIds(article)(sentence);

test("a row's id survives another line break, spelling of quotes and accent, not another word", () => {
  const id = first("a", "Erdoğan’s side freed 120.");
  expect(first("a", "Erdogan's  side\nfreed 120.")).toBe(id);
  expect(first("a", "Erdoğan’s side freed 121.")).not.toBe(id);
  expect(first("b", "Erdoğan’s side freed 120.")).not.toBe(id);
});

test("two rows of one sentence, and two equal sentences, have ids of their own", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("one", "two"), {maxLength: 20}), (sentences) => {
      const idOf = createIds("a");
      expect(new Set(sentences.map(idOf)).size).toBe(sentences.length);
    })
  );
});
