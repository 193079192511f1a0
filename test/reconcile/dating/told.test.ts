import fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Article} from "../../../data-loaders/article.ts";
import {profileSchema} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";
import {readAll} from "../../../data-loaders/read-all.ts";

/** Knows the parties by name, and no round. */
const world = createWorld(
  profileSchema.parse({
    name: "no calendar",
    parties: ["Freedonia", "Sylvania", "Osterlich"].map((name) => ({id: name.toLowerCase(), name}))
  })
);

const article = (id: string, published: string | null, text: string): Article => ({
  id,
  slug: id,
  path: `${id}.txt`,
  format: "text",
  title: null,
  publisher: null,
  byline: null,
  url: null,
  published,
  publishedEvidence: published,
  sources: [],
  language: "en",
  words: text.split(" ").length,
  sha256: "",
  publish: null,
  text
});

const DATED = [
  article(
    "a",
    "2023-05-17",
    "Freedonia and Sylvania held a first round of talks in Bern on 16 May. Both sides were content."
  ),
  article("b", "2023-06-03", "Freedonia and Sylvania met for a second round of talks in Bern on Friday."),
  article("c", "2023-06-06", "The second round of talks between Freedonia and Sylvania in Bern lasted two hours."),
  article("d", "2023-06-06", "Osterlich and Sylvania held a third round of talks in Oslo on 5 June.")
];

const undated = (text: string) => {
  const read = readAll([...DATED, article("undated", null, text)], world).at(-1)!;
  return {day: read.article.published, basis: read.basis, steps: read.steps};
};

describe("an article without a day, beside dated ones and without a calendar", () => {
  it.each([
    ["2023-06-02", "The second round of talks between Freedonia and Sylvania ended in Bern on Friday after two hours."],
    ["2023-06-03", "Freedonia and Sylvania agreed yesterday at the second round of talks in Bern to free prisoners."],
    ["2023-05-16", "Freedonia and Sylvania opened their first round of talks in Bern on Tuesday. Nothing was signed."],
    [
      "2023-05-18",
      "The envoy of Sylvania flew home on Thursday, two days after the first round of talks with Freedonia in Bern."
    ]
  ])("is of %s: %s", (day, text) => {
    expect(undated(text)).toMatchObject({day, basis: "inferred"});
  });

  it("says which articles the round is known from", () => {
    const {steps} = undated(
      "The second round of talks between Freedonia and Sylvania ended in Bern on Friday after two hours."
    );
    expect(steps).toContainEqual(
      expect.stringContaining("other articles, which are dated (b, c), have it on 2023-06-02")
    );
  });

  it.each([
    ["another number", "The fifth round of talks between Freedonia and Sylvania ended in Bern on Friday."],
    ["another city", "The second round of talks between Freedonia and Sylvania ended in Oslo on Friday."],
    ["other parties", "The second round of talks between Freedonia and Osterlich ended in Bern on Friday."],
    [
      "no number: there may be a round that no article tells of",
      "Talks between Freedonia and Sylvania ended in Bern on Friday."
    ],
    [
      "a weekday that the round does not have",
      "The second round of talks between Freedonia and Sylvania ended in Bern on Wednesday."
    ]
  ])("stays undated by %s", (_, text) => {
    expect(undated(text)).toMatchObject({day: null, basis: "unknown"});
  });

  const SWAP = article("swap", "2023-03-21", "Freedonia handed over 40 soldiers to Sylvania on 20 March.");
  const AFTER = article(
    "after",
    null,
    "Freedonia and Sylvania freed 20 men on Monday, two weeks after the swap of 20 March."
  );

  it("has the year of a hand-over from the articles that tell of it", () => {
    const read = readAll([...DATED, SWAP, AFTER], world).at(-1)!;
    expect(read.article.published).toBe("2023-04-03");
    expect(read.steps).toContainEqual(
      expect.stringContaining("other articles, which are dated (swap), have it on 2023-03-20")
    );
  });

  it.each([
    ["no article tells of it", []],
    [
      "there was one in two years",
      [SWAP, article("old", "2017-03-21", "Freedonia handed over 9 soldiers to Sylvania on 20 March.")]
    ],
    [
      "it was between others",
      [article("other", "2023-03-21", "Osterlich handed over 40 soldiers to Sylvania on 20 March.")]
    ]
  ] as const)("stays undated by a hand-over where %s", (_, others) => {
    expect(readAll([...others, AFTER], world).at(-1)!.article.published).toBeNull();
  });

  it("gets the same day in every order, and from no article that was itself undated", () => {
    const all = [
      ...DATED,
      article(
        "e",
        null,
        "The second round of talks between Freedonia and Sylvania ended in Bern on Friday after two hours."
      ),
      article("f", null, "Osterlich and Freedonia held a first round of talks in Graz on Sunday, 4 June 2023."),
      article("g", null, "The first round of talks between Osterlich and Freedonia ended in Graz on Sunday.")
    ];
    const daysOf = (articles: readonly Article[]) =>
      new Map(readAll(articles, world).map((read) => [read.article.id, read.article.published]));
    const days = daysOf(all);
    expect(days.get("e")).toBe("2023-06-02");
    expect(days.get("g")).toBeNull();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, {minLength: all.length}), (shuffled) => {
        for (const [id, day] of daysOf(shuffled)) expect(day).toBe(days.get(id));
      }),
      {numRuns: 10}
    );
  });
});
