import {describe, expect, it} from "vitest";
import {factOf} from "../../../data-loaders/reconcile/deals/facts.ts";
import {SUM_RULES} from "../../../data-loaders/reconcile/deals/sum-rules.ts";
import {findSums} from "../../../data-loaders/reconcile/deals/sums.ts";
import type {Figure} from "../../../data-loaders/reconcile/deals/types.ts";
import {processorTime} from "../../processor-time.ts";
import {type Told, toEstavia, toKordova, told} from "../figures.ts";

const sumsOf = (...articles: readonly Figure[][]) =>
  findSums(articles.flat().map((figure) => factOf(figure, []))).map(({rule, sentence}) => `${rule}: ${sentence}`);

const total = {basis: "total"} as const;
const wounded = {subgroup: "wounded"} as const;
const civilians = {category: "civilians"} as const;

const CASES: {rule: string; example: Told[]; says: string; counter: Told[]}[] = [
  {
    rule: "even part and extras",
    example: [{n: 175}, {n: 22, ...wounded, ...toEstavia}, {n: 372, ...total}],
    says: "2 × 175 + 22 = 372",
    counter: [{n: 157}, {n: 314, ...total}]
  },
  {
    rule: "even part and extras",
    example: [{n: 185}, {n: 20, ...civilians}, {n: 410, ...total}],
    says: "2 × 185 + 2 × 20 = 410",
    counter: [{n: 185}, {n: 20, ...civilians}, {n: 420, ...total}]
  },
  {
    rule: "two unequal halves",
    example: [
      {n: 110, ...toKordova},
      {n: 108, ...toEstavia},
      {n: 218, ...total}
    ],
    says: "110 + 108 = 218",
    counter: [
      {n: 110, ...toEstavia},
      {n: 108, ...toEstavia},
      {n: 218, ...total}
    ]
  },
  {
    rule: "own count and the other's",
    example: [{n: 150}, {n: 189, ...toEstavia}, {n: 339, ...total}],
    says: "150 + 189 = 339",
    counter: [{n: 150}, {n: 189, ...toEstavia}, {n: 378, ...total}]
  },
  {
    rule: "one side's sum",
    example: [{n: 246}, {n: 31, ...wounded, ...toEstavia}, {n: 277, ...toEstavia}],
    says: "246 + 31 = 277",
    counter: [{n: 246}, {n: 31, ...wounded, ...toKordova}, {n: 277, ...toEstavia}]
  },
  {
    rule: "parts of a whole",
    example: [
      {n: 230, ...toEstavia},
      {n: 213, subgroup: "soldiers", ...toEstavia},
      {n: 11, subgroup: "officers", ...toEstavia},
      {n: 6, ...civilians, ...toEstavia}
    ],
    says: "213 + 11 + 6 = 230",
    counter: [
      {n: 230, ...toEstavia},
      {n: 200, subgroup: "soldiers", ...toEstavia},
      {n: 30, subgroup: "officers", ...toKordova}
    ]
  },
  {
    rule: "parts of a whole",
    example: [{n: 157}, {n: 152}, {n: 5, ...wounded}],
    says: "152 + 5 = 157",
    counter: [{n: 157, approximate: true}, {n: 152}, {n: 5, ...wounded}]
  }
];

describe("sums that figures explain", () => {
  it("has an example and a counter-example for every rule", () => {
    expect(new Set(CASES.map(({rule}) => rule))).toEqual(new Set(SUM_RULES.map(({name}) => name)));
  });

  it.each(CASES)("$says ($rule)", ({rule, example, says, counter}) => {
    expect(sumsOf(told("a", ...example))).toEqual([`${rule}: ${says}`]);
    expect(sumsOf(told("a", ...counter))).toEqual([]);
  });

  it("adds parts only where one article names them all", () => {
    expect(sumsOf(told("a", {n: 390}, {n: 270, subgroup: "soldiers"}), told("b", {n: 120, ...civilians}))).toEqual([]);
  });

  it("finds a total that one article tells of the parts in another", () => {
    expect(sumsOf(told("a", {n: 175}, {n: 22, ...wounded, ...toEstavia}), told("b", {n: 372, ...total}))).toHaveLength(
      1
    );
  });

  it("does not search a day on which everything could be the sum of something", () => {
    const many = Array.from({length: 400}, (_, i): Told => ({n: i + 1, ...toEstavia, subgroup: `unit ${i}`}));
    expect(processorTime(() => sumsOf(told("a", ...many, {n: 500, ...total})))).toBeLessThan(1000);
  });
});
