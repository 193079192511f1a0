import {describe, expect, it} from "vitest";
import {findParagraphs} from "../../data-loaders/language/paragraphs.ts";

const paragraphs = (text: string): [string, string][] =>
  findParagraphs(text).map(({kind, start, end}) => [kind, text.slice(start, end)]);

describe("findParagraphs", () => {
  it("parts at blank lines", () => {
    expect(paragraphs("One went.\n\nTwo came.\n")).toEqual([
      ["prose", "One went."],
      ["prose", "Two came."]
    ]);
  });

  it("takes each line for a paragraph where lines are not wrapped", () => {
    const text = "The envoys met.\nThey parted soon.\nNobody said why.";
    expect(paragraphs(text)).toHaveLength(3);
  });

  it("joins lines wrapped at one width and parts where one ends early", () => {
    const text = [
      "The envoys of both countries met in the old palace on Friday and spoke about",
      "prisoners, the dead and a truce, in this order, for most of the afternoon.",
      "They parted.",
      "A second meeting is to follow within a week, said the hosts, who had set the",
      "table for two days and packed up after one."
    ].join("\n");
    expect(paragraphs(text)).toHaveLength(2);
  });

  it.each([
    ["a lower-case start", "Our first task is to\n\norganise a meeting."],
    ["a line that ends in a preposition", "They spoke about the future of\n\nNorland and its ports."]
  ])("goes on after a page break: %s", (_name, text) => {
    expect(paragraphs(text)).toEqual([["prose", text]]);
  });

  it("does not go on after a full stop", () => {
    expect(paragraphs("It ended.\n\nand so on.")).toHaveLength(2);
  });

  it("knows bullets, numbered items and wrapped bullets", () => {
    const text =
      "Agreed:\n\n- the sick go first;\n- the young follow,\n  by the end of the week\n1. Lists are exchanged.";
    expect(paragraphs(text)).toEqual([
      ["prose", "Agreed:"],
      ["bullet", "the sick go first;"],
      ["bullet", "the young follow,\n  by the end of the week"],
      ["bullet", "Lists are exchanged."]
    ]);
  });

  it("does not take a year or a time of day at the head of a line for a list number", () => {
    expect(paragraphs("2022. That was the year.\n\n13:35. The talks open.").map(([kind]) => kind)).toEqual([
      "prose",
      "prose"
    ]);
  });

  it("knows table rows and drops the rule below the head", () => {
    expect(paragraphs("Day | Freed\n--- | ---\nFriday | 390")).toEqual([
      ["row", "Day | Freed"],
      ["row", "Friday | 390"]
    ]);
  });

  it("knows headings, but takes captions with a credit for prose", () => {
    expect(paragraphs("A short meeting\n\nThey met.\n\nThe table in the palace (Photo: Varga)")).toEqual([
      ["heading", "A short meeting"],
      ["prose", "They met."],
      ["prose", "The table in the palace (Photo: Varga)"]
    ]);
  });

  it("begins a paragraph at a label and at a time stamp", () => {
    const text =
      "Source: the ministry\nDetails: The lists were exchanged.\n13:35 — The talks open.\n15:20 — It is over.";
    expect(paragraphs(text)).toHaveLength(4);
  });

  it("reads Windows line ends", () => {
    expect(paragraphs("One went.\r\n\r\nTwo came.")).toHaveLength(2);
  });
});
