import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {type Comparable, findDuplicates} from "../../data-loaders/reconcile/duplicates.ts";

const STORY = `Delegates from Norland and Sudria met for two hours in the harbour town of Port Ellis on Tuesday. They agreed
to exchange 120 prisoners each, the Norland foreign ministry said, and to meet again before the end of the month. A truce
was not discussed, according to people close to the talks, although the hosts had put it first on the agenda.`;
const OTHER = `A storm took the roofs off three hundred houses along the northern coast on Monday night. Nobody was hurt, the
coast guard said, but ferries stayed in port and two villages were without power until noon the next day.`;

const article = (id: string, text: string, published: string | null = null): Comparable => ({
  id,
  text,
  published,
  sha256: `of ${text}`
});
const found = (...articles: Comparable[]) => Object.fromEntries(findDuplicates(articles));

describe("an article that repeats another", () => {
  test("the same text twice: the earlier is the original, whatever its name", () => {
    expect(found(article("a", STORY, "2031-05-07"), article("b", STORY, "2031-05-06"))).toEqual({a: "b"});
  });
  test("the same bytes, however short", () => {
    expect(found(article("a", "Short."), article("b", "Short."))).toEqual({b: "a"});
  });
  test("with a paragraph added, cut short, or a word changed", () => {
    expect(found(article("a", STORY), article("b", `${STORY}\n\n${OTHER}`))).toEqual({b: "a"});
    expect(found(article("a", STORY), article("b", STORY.slice(0, 250)))).toEqual({b: "a"});
    expect(found(article("a", STORY), article("b", STORY.replace("Tuesday", "6 May")))).toEqual({b: "a"});
  });
  test("a copy of a copy points at the first", () => {
    const longer = `${STORY} More words were added by the second paper, which had its own man in town.`;
    const third = `${longer} And a third paper added a line about the weather, which was grey.`;
    expect(
      found(article("c", third, "2031-05-08"), article("b", longer, "2031-05-07"), article("a", STORY, "2031-05-06"))
    ).toEqual({b: "a", c: "a"});
  });
});

describe("an article of its own", () => {
  test("about the same talks in other words", () => {
    const own = `Two hours were enough in Port Ellis. Norland and Sudria will each let 120 captives go, said a statement of
      the ministry in the north; of a truce not a word, and no one in the hall seemed to have expected one.`;
    expect(found(article("a", STORY), article("b", own))).toEqual({});
  });
  test("that shares one long quotation", () => {
    const quotation =
      "“We will hand over the lists tomorrow, and then we shall see who keeps his word and who does not.”";
    expect(found(article("a", `${STORY} ${quotation}`), article("b", `${OTHER} ${quotation}`))).toEqual({});
  });
});

test("the order in which articles come makes no difference", () => {
  const articles = [
    article("a", STORY, "2031-05-06"),
    article("b", `${STORY} ${OTHER}`),
    article("c", OTHER, "2031-05-05"),
    article("d", STORY)
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, {minLength: articles.length}), (shuffled) => {
      expect(findDuplicates(shuffled)).toEqual(findDuplicates(articles));
    })
  );
});
