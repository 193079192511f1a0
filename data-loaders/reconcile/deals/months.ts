import {daysBetween} from "../../language/days.ts";
import {isExact, sameAmount} from "./amounts.ts";
import type {Anchor} from "./anchor.ts";
import type {Fact} from "./facts.ts";
import type {Tied} from "./tied.ts";

/** "the March agreement" is the last March's. */
const YEAR = 366;

/**
 * Hand-overs with the round of that month at which their very number was agreed, going the same way. Other months and other numbers
 * tie nothing.
 */
export function tieByMonth(
  tied: readonly Tied[],
  promised: ReadonlyMap<Fact, Anchor>,
  roundDate: ReadonlyMap<string, string | null>
): Tied[] {
  return tied.map((one) => {
    const {fact, day} = one;
    if (fact.agreedIn === null || fact.roundId !== null || day === null) return one;
    const rounds = new Set<string>();
    for (const [promise, anchor] of promised) {
      const date = anchor.kind === "round" ? (roundDate.get(anchor.roundId) ?? null) : null;
      if (anchor.kind !== "round" || date === null || !isCarriedOut(promise, fact)) continue;
      const days = daysBetween(date, day);
      if (Number(date.slice(5, 7)) === fact.agreedIn && days > 0 && days <= YEAR) rounds.add(anchor.roundId);
    }
    const [roundId, ...others] = rounds;
    return roundId === undefined || others.length > 0 ? one : {...one, fact: {...fact, roundId}};
  });
}

const isCarriedOut = (promise: Fact, fact: Fact): boolean =>
  promise.status === "agreed" &&
  promise.category === fact.category &&
  promise.direction === fact.direction &&
  promise.subgroup === fact.subgroup &&
  isExact(fact.told) &&
  sameAmount(promise.told, fact.told);
