import {describe, expect, it} from "vitest";
import {findDeals} from "../../../data-loaders/reconcile/deals/index.ts";
import {compareLedger, ledgerRows} from "../compare-ledger.ts";
import {goldInput} from "../gold-mentions.ts";

/** The ledger was written by hand before the code: the corpus, read without a mistake, must yield exactly that. */
describe("the expected ledger", () => {
  const input = goldInput();
  const {deals, problems} = findDeals(input);

  it("comes out row by row from the hand-made readings, and nothing besides", () => {
    const {exact, ...rest} = compareLedger(deals, input.rounds);
    expect(rest).toEqual({different: [], missing: [], surplus: []});
    expect(exact).toHaveLength(ledgerRows().length);
  });

  it("comes out without knowing who the sides are", () => {
    const unknown = goldInput([]);
    const {exact} = compareLedger(findDeals(unknown).deals, unknown.rounds);
    expect(exact).toHaveLength(ledgerRows().length);
  });

  it("owes what the prose of the ledger says", () => {
    const owed = new Map(deals.map((deal) => [deal.dealId, deal.shortfall]));
    expect(owed.get("2025-05-16-prisoners-agreed")).toBe(0);
    expect(owed.get("2025-07-23-prisoners-agreed")).toBe(995);
    expect(owed.get("2026-02-04-prisoners-agreed")).toBe(0);
    expect(owed.get("2025-06-02-prisoners-agreed")).toBeNull();
    expect(owed.get("2025-06-02-bodies-agreed")).toBeNull();
    const bodies = deals.find((deal) => deal.dealId === "2025-06-02-bodies-agreed")!;
    expect(bodies.owed).toMatchObject([
      {from: "russia", owed: {min: 0, max: 0}, disputed: false},
      {from: "ukraine", owed: {min: 5922, max: 5922}, disputed: true}
    ]);
  });

  it("adds the steps up to the wholes that are told", () => {
    const arithmetic = (id: string) => deals.find((deal) => deal.dealId === id)?.arithmetic;
    expect(arithmetic("2025-05-16-prisoners-whole")).toContain("390 + 307 + 303 = 1,000");
    expect(arithmetic("2026-02-17-prisoners-whole")).toContain("200 + 300 = 500");
    expect(arithmetic("2025-03-19-prisoners")).toContain("2 × 175 + 22 = 372");
    expect(arithmetic("2024-12-30-prisoners")).toContain("150 + 189 = 339");
    expect(problems).toEqual([]);
  });
});
