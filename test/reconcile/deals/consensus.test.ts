import {describe, expect, it} from "vitest";
import {CONSENSUS_RULES} from "../../../data-loaders/reconcile/deals/consensus-rules.ts";
import type {Figure} from "../../../data-loaders/reconcile/deals/types.ts";
import {agreedAt, dealsOf, toEstavia, told} from "../figures.ts";

const estavia = {claimant: "estavia"} as const;
const kordova = {claimant: "kordova"} as const;
const bodies = {category: "bodies", ...agreedAt("talks-1")} as const;

/** What the reports tell; the rule; what it chose, each side's or the one way's; whether reports differ. */
const CASES: [string, Figure[][], string, string][] = [
  ["one-report", [told("a", {n: 95})], "95..95", "single"],
  ["all-agree", [told("a", {n: 390}), told("b", {n: 390})], "390..390", "agreed"],
  [
    "told-range",
    [told("a", {min: 1000, max: 1200}), told("b", {n: 1000}), told("c", {n: 1200})],
    "1000..1200",
    "agreed"
  ],
  ["floor-kept", [told("a", {min: 1200}), told("b", {min: 1200}), told("c", {n: 1200})], "1200..", "agreed"],
  ["floor-to-highest", [told("a", {min: 1000}), told("b", {n: 1000}), told("c", {n: 1200})], "1000..1200", "agreed"],
  [
    "floor-kept",
    [told("a", {n: 157}), told("b", {min: 157}), told("c", {n: 152, approximate: true})],
    "157..",
    "agreed"
  ],
  ["narrowest", [told("a", {min: 1000}), told("b", {n: 1200})], "1200..1200", "agreed"],
  ["narrowest", [told("a", {n: 6000}), told("b", {n: 6000}), told("c", {min: 6000})], "6000..6000", "agreed"],
  ["narrowest", [told("a", {max: 50}), told("b", {n: 46})], "46..46", "agreed"],
  [
    "half-in-dispute",
    [told("a", {n: 6000, ...toEstavia, ...kordova, ...bodies}, {n: 6000, ...estavia, ...bodies})],
    "6000..6000",
    "disputed"
  ],
  [
    "both-sides-agree",
    [told("a", {n: 1245, ...estavia}), told("b", {n: 1245, ...kordova}), told("c", {n: 1248}), told("d", {n: 1248})],
    "1245..1245",
    "disputed"
  ],
  ["most-independent-reports", [told("a", {n: 307}), told("b", {n: 307}), told("c", {n: 370})], "307..307", "disputed"],
  [
    "own-count",
    [told("a", {n: 6057, ...toEstavia, ...estavia}, {n: 6060, ...toEstavia, ...kordova})],
    "6057..6057",
    "disputed"
  ],
  ["range-only", [told("a", {n: 80, ...toEstavia}), told("b", {n: 72, ...toEstavia})], "72..80", "disputed"]
];

describe("the value that is shown", () => {
  it("has an example for every rule", () => {
    expect(new Set(CASES.map(([rule]) => rule))).toEqual(new Set(CONSENSUS_RULES.map(({name}) => name)));
  });

  it.each(CASES)("%s", (rule, articles, chosen, agreement) => {
    const deals = dealsOf(...articles);
    expect(deals).toHaveLength(1);
    const {consensusRule, consensus} = deals[0]!;
    expect([consensusRule, `${consensus.min ?? ""}..${consensus.max ?? ""}`, deals[0]!.agreement]).toEqual([
      rule,
      chosen,
      agreement
    ]);
  });

  it("keeps the losers: the range runs over all counts, whichever is chosen", () => {
    const [deal] = dealsOf(told("a", {n: 307}), told("b", {n: 307}), told("c", {n: 370}));
    expect(deal).toMatchObject({perSide: {min: 307, max: 370}, total: {min: 614, max: 740}});
  });

  it("does not take a number without a basis for a range", () => {
    const [deal] = dealsOf(told("a", {n: 1000, basis: "unspecified"}), told("b", {n: 750}));
    expect(deal).toMatchObject({consensusRule: "narrowest", perSide: {min: 750, max: 750}});
  });

  it("does not take half of a total for a floor of one side's count", () => {
    const [deal] = dealsOf(
      told("a", {min: 300, basis: "total"}, {n: 150, ...kordova}, {n: 189, ...toEstavia, ...estavia})
    );
    expect(deal).toMatchObject({agreement: "disputed", total: {min: 300, max: 339}});
  });
});
