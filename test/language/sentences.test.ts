import {describe, expect, it} from "vitest";
import {findSentences} from "../../data-loaders/language/sentences.ts";

const sentences = (text: string): string[] => findSentences(text).map(({start, end}) => text.slice(start, end));

/** Each row is a text as its sentences; joined by a space they must come apart again at the same places. */
const PARTED: [string, string[]][] = [
  ["plain", ["The talks opened.", "They closed at once!", "Why so soon?", "Nobody knows."]],
  ["title", ["Envoys met Mr. Varga and Gen. Ilic on Friday.", "They left."]],
  ["initials", ["I. O. Varga sat beside J.D. Marsh.", "The others stood."]],
  ["initialism before a name", ["He saw the U.S. President and the U.N. envoy.", "They agreed."]],
  ["initialism before an opener", ["She flew to the U.S.", "The delegation followed."]],
  ["month", ["It began on Feb. 24 and went on.", "By Dec. 3 it was over."]],
  ["time of day", ["It began at 3 p.m. local time.", "It ended at 5 p.m.", "The hosts waved."]],
  ["time of day before a weekday", ["They met at 10 a.m. Monday.", "It rained."]],
  [
    "time of day that opens a sentence",
    ["At 4 p.m. Mr. Varga walked out.", "He was back by 5 p.m.", "Mr. Marsh was not."]
  ],
  ["page", ["The map is on p. 12 of the annexe.", "Few have seen it."]],
  ["pronoun I", ["They will ask the hosts and I.", "Varga will answer.", "He names O. I. Marsh first."]],
  ["words left out", ['He wrote of "a truce . . . that holds" and left.', "We are ready [...] to go."]],
  ["spaced dots that end a sentence", ["They waited . . . .", "Nobody came."]],
  ["list marks with a bracket", ["1.) All prisoners come home.", "2.) The dead are returned."]],
  ["number sign", ["Order No. 5 was read out.", "He said no.", "Then he left."]],
  ["decimal", ["The gap was 3.5 kilometres.", "24 men crossed it."]],
  ["ellipsis in the middle", ["We want a truce... but not today.", "So be it."]],
  ["ellipsis at the end", ["We wait…", "The door stays shut."]],
  ["quotation of several sentences", ["“We are ready.", "We will go,” he said.", "Nobody moved."]],
  ["question with its speaker", ['"Who goes first?" Varga asked.', "No answer came."]],
  ["question at the end of a sentence", ['Varga asked: "Who?"', "Marsh said nothing."]],
  ["brackets", ["(They were tired.", "They left.)", "The lights went out."]],
  ["single quotation marks", ["‘We will not sign.’", "He meant it."]],
  ["reference marks", ["It was reported then.[12][13]", "The rest is silence."]],
  ["label", ["Details:", "The lists were exchanged.", "Nobody spoke."]],
  ["time stamp", ["20:37.", "The delegations sit down."]],
  ["addresses", ["See www.example.org/a.Html or write to a.Varga@x.org now.", "Done."]]
];

describe("findSentences", () => {
  it.each(PARTED)("parts %s", (_name, expected) => {
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  it("parts sentences between which the space is missing", () => {
    expect(sentences("It was held by Norland.Sudland has protested. In 2022.The war began.")).toEqual([
      "It was held by Norland.",
      "Sudland has protested.",
      "In 2022.",
      "The war began."
    ]);
  });

  it("does not part an address or a decimal that looks glued", () => {
    expect(sentences("Write to news.Norland@post.org about 3.5 metres.")).toHaveLength(1);
  });

  it("reads a hard line break as a space", () => {
    const text = "The envoys of both\nsides met for an hour in the\nold palace. They will\nmeet again.";
    expect(sentences(text)).toEqual([
      "The envoys of both\nsides met for an hour in the\nold palace.",
      "They will\nmeet again."
    ]);
  });

  it("keeps a sentence whole over a page break", () => {
    expect(sentences('Our first task is to\n\n\n\norganise a meeting," he said.')).toHaveLength(1);
  });

  it("keeps a table row whole", () => {
    expect(sentences("Day | Freed\n9 June | 20. All. Of. Them.")).toHaveLength(2);
  });

  it("cuts a list that runs on within its line, and no number of a round", () => {
    expect(sentences("1) All prisoners come home 2) The dead are returned. 3) Talks go on")).toEqual([
      "All prisoners come home",
      "2) The dead are returned.",
      "3) Talks go on"
    ]);
    expect(sentences("- The hosts (round 3) Varga said (12) Marsh did not")).toHaveLength(1);
  });
});
