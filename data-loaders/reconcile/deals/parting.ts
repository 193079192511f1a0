import {canBeRivals, compatible, isExact, nominal, SLIP_RATIO, WORLDS_APART, windowOf} from "./amounts.ts";
import {type Fact, shareDirection} from "./facts.ts";
import {groupBy} from "./group.ts";
import {labelFacts} from "./labels.ts";
import type {Sum} from "./sums.ts";
import {toldByArticle} from "./told.ts";

/**
 * Parts the figures of one group (one day or round, one category, one status) into those that speak of the same people.
 * Being compatible is not transitive, so numbers never chain figures together. A group is one deal unless one and the
 * same article tells two of its figures apart; then every figure goes to the side that it fits. What articles say
 * apart is collected first and applied to all, so the order of articles cannot matter.
 */
export function partFacts(facts: readonly Fact[], sums: readonly Sum[]): Fact[][] {
  const labels = labelFacts(facts, sums);
  return [...groupBy(facts, (fact) => labels.get(fact)!).values()].flatMap((alike) => partByNumber(alike));
}

/** Cuts figures of one label at the widest gap between any two numbers that one article tells apart, and at chasms. */
function partByNumber(facts: readonly Fact[]): Fact[][] {
  const values = [...new Set(facts.map(place))].sort((a, b) => a - b);
  const cuts = worldsApart(facts, values);
  for (const told of toldByArticle(facts))
    for (const a of told)
      for (const b of told) if (place(a) < place(b) && toldApart(a, b)) cuts.add(widestGap(values, place(a), place(b)));
  const bin = new Map<number, number>();
  let at = 0;
  for (const value of values) bin.set(value, cuts.has(value) ? ++at : at);
  return [...groupBy(facts, (fact) => String(bin.get(place(fact)))).values()];
}

/** The number that a figure is sorted by; a figure whose basis is not told counts as each side's. */
const place = (fact: Fact) => (fact.shape === "open" ? nominal(fact.told) : nominal(fact.side));

function toldApart(a: Fact, b: Fact): boolean {
  if (!shareDirection(a, b) || compatible(a.side, b.side)) return false;
  if (!canBeRivals(a.side, b.side)) return true;
  const oneVoice = a.figure.voice === b.figure.voice && a.figure.claimant === b.figure.claimant;
  if (!isExact(a.told) || !isExact(b.told)) return false;
  if (!oneVoice) return false;
  if (a.figure.voice !== null) return true;
  // 230 and 248 with no names of the sides are the halves of an unequal swap.
  if (a.direction === "?>?" && b.direction === "?>?") return true;
  return a.status === "completed" && nominal(b.side) / nominal(a.side) > SLIP_RATIO;
}

/** The upper ends of gaps so wide that no figure below can mean what those above do. */
function worldsApart(facts: readonly Fact[], values: readonly number[]): Set<number> {
  const reach = new Map<number, [number, number]>();
  for (const fact of facts) {
    const [low, high] = windowOf(fact.side);
    const [min, max] = reach.get(place(fact)) ?? [low, high];
    reach.set(place(fact), [Math.min(min, low), Math.max(max, high)]);
  }
  const lows = values.map((value) => reach.get(value)![0]);
  for (let i = lows.length - 2; i >= 0; i--) lows[i] = Math.min(lows[i]!, lows[i + 1]!);
  const cuts = new Set<number>();
  let highest = 0;
  values.forEach((value, i) => {
    if (i > 0 && value > values[i - 1]! * WORLDS_APART && lows[i]! > highest) cuts.add(value);
    highest = Math.max(highest, reach.get(value)![1]);
  });
  return cuts;
}

/** The upper end of the widest gap, by ratio, between neighbours from `low` to `high`. */
function widestGap(values: readonly number[], low: number, high: number): number {
  let best = high;
  let widest = 0;
  for (let i = 1; i < values.length; i++) {
    const [below, above] = [values[i - 1]!, values[i]!];
    if (below < low || above > high) continue;
    const ratio = below > 0 ? above / below : Number.POSITIVE_INFINITY;
    if (ratio > widest) {
      widest = ratio;
      best = above;
    }
  }
  return best;
}
