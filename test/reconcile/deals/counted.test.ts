import {describe, expect, it} from "vitest";
import {findDeals} from "../../../data-loaders/reconcile/deals/index.ts";
import {isPartitive} from "../../../data-loaders/reconcile/deals/partitive.ts";
import {isRunning, RUNNING_SIGNS} from "../../../data-loaders/reconcile/deals/running.ts";
import {isUnderway, UNDERWAY_SIGNS} from "../../../data-loaders/reconcile/deals/underway.ts";
import {input, type Told, toEstavia, toldIn} from "../figures.ts";

/** Figures that must found no deal: each would be added to the hand-overs that it holds or belongs to. */

const only = (words: string, figure: Told) => {
  const {figures, text} = toldIn("a", [words, figure]);
  return {figure: figures[0]!, text};
};

describe("running sums", () => {
  it.each<[string, Told]>([
    ["More than [7,000] bodies have gone back so far.", {min: 7000}],
    ["To date [2,150] people have come home.", {n: 2150}],
    ["[4,812] captives had been returned until now, the ministry said.", {n: 4812}],
    ["More than [900] have been handed over already.", {min: 900}],
    ["About [3,000] have been freed by now.", {n: 3000, approximate: true}],
    ["Nearly [600] have returned since then.", {n: 600, approximate: true}]
  ])("%s", (words, figure) => {
    const told = only(words, figure);
    expect(isRunning(told.figure, told.text)).toBe(true);
    expect(findDeals(input([told.figure], {texts: {a: told.text}})).deals).toEqual([]);
  });

  it.each<[string, Told]>([
    ["It was the largest exchange so far: [215] came home.", {n: 215}],
    ["In the third such swap to date, [90] men were freed by each side.", {n: 90}],
    ["[157] men have already been freed by each side.", {n: 157}],
    ["More than [300] captives went home on Monday.", {min: 300}],
    ["So far [1,212] have come of those agreed at the talks.", {n: 1212, round: "talks-1"}],
    ["The sides have agreed so far on [500].", {n: 500, status: "agreed"}]
  ])("%s is none", (words, figure) => {
    const told = only(words, figure);
    expect(isRunning(told.figure, told.text)).toBe(false);
  });

  it("join the deal that says the same", () => {
    const told = toldIn(
      "a",
      ["Exactly [410] came home.", {n: 410, ...toEstavia}],
      ["That makes [410] so far.", {n: 410, ...toEstavia}]
    );
    const {deals} = findDeals(input(told.figures, {texts: {a: told.text}}));
    expect(deals.map(({figures}) => figures.length)).toEqual([2]);
  });

  it("have an example and a counter-example for every sign", () => {
    for (const sign of RUNNING_SIGNS)
      for (const words of [sign.example, sign.counterExample])
        expect(sign.words.some((sign) => words.includes(sign))).toBe(true);
  });
});

describe("people and bodies only on the way", () => {
  it.each<[string, Told]>([
    ["The envoy said [300] bodies had been driven to the border in white lorries.", {n: 300, ...toEstavia}],
    ["[65] of them were captives on their way to be exchanged, it alleged.", {n: 65, basis: "unspecified"}],
    ["Another [90] captives were brought by bus to the agreed place.", {n: 90}],
    ["[1,212] coffins had been taken to the exchange point, the first of 6,000.", {n: 1212, status: "proposed"}],
    ["[40] men stood at the crossing all day.", {n: 40}],
    ["[250] remains are waiting at the line of contact.", {n: 250, status: "proposed"}]
  ])("%s", (words, figure) => {
    const told = only(words, figure);
    expect(isUnderway(told.figure, told.text)).toBe(true);
    expect(findDeals(input([told.figure], {texts: {a: told.text}})).deals).toEqual([]);
  });

  it.each<[string, Told]>([
    ["[300] men were driven to the border and exchanged there.", {n: 300}],
    ["[40] men were freed on Monday and are on their way home.", {n: 40}],
    ["Each side released [90]; the buses were taken to the crossing.", {n: 90}],
    ["[500] will be brought to the border.", {n: 500, status: "agreed"}],
    ["[500] bodies are ready to be collected.", {n: 500, status: "proposed"}],
    ["Families waited at the crossing for [90] men.", {n: 90}]
  ])("%s is not told so", (words, figure) => {
    const told = only(words, figure);
    expect(isUnderway(told.figure, told.text)).toBe(false);
  });

  it("have an example and a counter-example for every sign", () => {
    for (const {verbs, places, example, counterExample} of UNDERWAY_SIGNS)
      for (const words of [example, counterExample]) {
        expect(verbs.some((verb) => words.includes(verb))).toBe(true);
        expect(places.length === 0 || places.some((place) => words.includes(place))).toBe(true);
        const sentence = words.replace(/\d+/, "[$&]");
        const told = only(sentence, {n: Number(/\d+/.exec(words)![0])});
        expect(isUnderway(told.figure, told.text)).toBe(words === example);
      }
  });
});

describe("counts of some of those told before", () => {
  it.each([
    "[Seventy] of the captives who returned on Sunday were marines.",
    "[34] of them had served in the guard.",
    "[11] members of the crew were let go.",
    "Among them [34] guardsmen came home.",
    "The group came home, including [22] border guards.",
    "Of those freed, of whom [12] are women, most were soldiers."
  ])("%s", (words) => {
    const told = only(words, {n: 34, ...toEstavia});
    expect(isPartitive(told.figure, told.text)).toBe(true);
  });

  it.each([
    "[70] captives returned on Sunday.",
    "[1,000] prisoners of war came home.",
    "The bodies of [909] soldiers were returned.",
    "It was told of them. [90] men came home."
  ])("%s is a hand-over", (words) => {
    const told = only(words, {n: 70, ...toEstavia});
    expect(isPartitive(told.figure, told.text)).toBe(false);
  });

  it("belong to the hand-over that their article tells, and make none", () => {
    const told = toldIn(
      "a",
      ["Each side freed [303] men.", {n: 303}],
      ["[Seventy] of those who returned were marines.", {n: 70, ...toEstavia}]
    );
    const {deals} = findDeals(input(told.figures, {texts: {a: told.text}}));
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({perSide: {min: 303, max: 303}, agreement: "single"});
  });
});
