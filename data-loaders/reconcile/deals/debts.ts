import type {Interval} from "../../extract/mentions.ts";
import {formatCount, nominal} from "./amounts.ts";
import {type Draft, perSideOf} from "./draft.ts";
import {endsOf} from "./facts.ts";
import {isPart} from "./ties.ts";
import type {Owed} from "./types.ts";

/** What has been carried out of a promise and what is still owed, in the order of the days. */
export interface Debt {
  readonly steps: readonly Draft[];
  readonly owed: readonly Owed[];
  /** Each side's debt in a mutual promise whose sides stand alike, or the one side's; null where it cannot be told. */
  readonly shortfall: number | null;
}

/**
 * What `promise` owes after the hand-overs that carry it out (`carriedOut`). Parts of a hand-over are not added to it; a whole that is
 * told beside its steps counts where it is larger. Where a whole is told for one way only, the steps of the other way
 * are known to be told in part, and nothing is said to be owed for certain.
 */
export function debtOf(promise: Draft, carriedOut: readonly Draft[], sides: readonly string[]): Debt {
  const counted = carriedOut.filter((draft) => draft.cluster.status === "completed" && !isPart(draft));
  const steps = counted
    .filter((draft) => draft.date !== null)
    .sort((a, b) => (a.date! < b.date! ? -1 : a.date! > b.date! ? 1 : a.id < b.id ? -1 : 1));
  const wholes = counted.filter((draft) => draft.date === null);
  if (counted.length === 0) return {steps, owed: [], shortfall: null};
  if (!promise.cluster.mutual) {
    const owed = owedBy(endsOf(promise.cluster.direction).from, promise.value.range, steps, wholes, () => true, false);
    return {steps, owed: [owed], shortfall: owed.owed.min};
  }
  const promised = perSideOf(promise).min === null ? {min: null, max: null} : promise.value.range;
  if (promised.min === null) return {steps, owed: [], shortfall: null};
  const givers = giversOf(promise, counted, sides);
  const wholeWays = wholes.filter((whole) => !whole.cluster.mutual);
  if (counted.every((draft) => draft.cluster.mutual)) {
    const owed = owedBy(null, promised, steps, wholes, () => true, false);
    return {steps, owed: [owed], shortfall: owed.owed.min};
  }
  const owed = givers.map((giver) => {
    const covers = (draft: Draft) => draft.cluster.mutual || endsOf(draft.cluster.direction).from === giver;
    const partly = wholeWays.length > 0 && !wholes.some(covers);
    const disputed = promise.value.rule === "half-in-dispute" && !givesAlone(promise, giver);
    const one = owedBy(giver, promised, steps, wholes, covers, disputed);
    return partly ? {...one, delivered: {min: one.delivered.min, max: null}, owed: {min: 0, max: one.owed.max}} : one;
  });
  const certain = new Set(owed.map((one) => (one.disputed ? "disputed" : String(one.owed.min))));
  const open = owed.some((one) => one.owed.min === 0 && one.owed.max !== 0);
  return {steps, owed, shortfall: certain.size === 1 && !open ? (owed[0]?.owed.min ?? null) : null};
}

function owedBy(
  from: string | null,
  promised: Interval,
  steps: readonly Draft[],
  wholes: readonly Draft[],
  covers: (draft: Draft) => boolean,
  disputed: boolean
): Owed {
  const add = (drafts: readonly Draft[], end: (draft: Draft) => number) =>
    drafts.filter(covers).reduce((sum, draft) => sum + end(draft), 0);
  const low = (draft: Draft) => nominal(draft.value.range);
  const high = (draft: Draft) => draft.value.range.max ?? Number.POSITIVE_INFINITY;
  const largest = (end: (draft: Draft) => number) => Math.max(0, ...wholes.filter(covers).map(end));
  const min = Math.max(add(steps, low), largest(low));
  const max = Math.max(add(steps, high), largest(high));
  const left = (end: number | null, done: number) => (end === null ? null : Math.max(0, end - done));
  return {
    from,
    promised,
    delivered: {min, max: Number.isFinite(max) ? max : null},
    owed: {min: left(promised.min, max), max: left(promised.max, min)},
    disputed
  };
}

/** The sides by which a debt is told: the profile's, else those that hand-overs name. */
function giversOf(promise: Draft, done: readonly Draft[], sides: readonly string[]): string[] {
  const named = [promise, ...done].flatMap(({cluster}) =>
    cluster.facts.flatMap((fact) => {
      const {from, to} = endsOf(fact.direction);
      return [from, to].filter((party): party is string => party !== null);
    })
  );
  const all = sides.length > 0 ? sides.filter((side) => named.includes(side)) : named;
  return [...new Set(all)].sort();
}

/** Whether the promise's one-way figures name this side as the giver: that half is common ground. */
function givesAlone(promise: Draft, giver: string): boolean {
  return promise.cluster.facts.some((fact) => fact.shape === "one" && endsOf(fact.direction).from === giver);
}

/** "1,200 - 205 = 995 each still owed", with a true minus sign; null where nothing certain is owed. */
export function debtSentence(debt: Debt, mutual: boolean, name: (party: string) => string): string | null {
  const lines = debt.owed.flatMap(({from, promised, delivered, owed, disputed}) => {
    if (promised.min === null || delivered.max === null || owed.min === null || owed.min === 0) return [];
    const floor = promised.max === null ? "at least " : "";
    const who = from === null ? (mutual ? " by each side" : "") : ` by ${name(from)}`;
    const doubt = disputed ? ", if the promise was mutual" : "";
    return [
      `${formatCount(promised.min)} − ${formatCount(delivered.max)} = ${floor}${formatCount(owed.min)} still owed${who}${doubt}`
    ];
  });
  return lines.length > 0 ? lines.join("; ") : null;
}
