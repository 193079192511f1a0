import {daysBetween} from "../../language/days.ts";
import {MONTHS} from "../../language/months.ts";
import {isExact, sameAmount} from "./amounts.ts";
import type {Anchor} from "./anchor.ts";
import type {Fact} from "./facts.ts";
import type {Tied} from "./tied.ts";
import type {Figure} from "./types.ts";

/** How far behind the sentence of a hand-over the agreement may be named, in characters. */
const REACH = 400;
/** "the March agreement" is the last March's. */
const YEAR = 366;

const AGREEMENT = new RegExp(
  `\\b(?:part|fruit|result|terms|under|fulfil\\p{L}*)\\b[^.;]{0,24}?\\bthe (${[...MONTHS.keys()].join("|")}) (?:agreements?|accords?|deal|arrangement|pact|understanding)\\b`,
  "iu"
);

/** The month of the agreement that a hand-over is said to be part of, in its sentence or behind it: "It was the part of the March agreement". */
export function agreedIn({mention, roundId}: Figure, text: string): number | null {
  if (mention.status !== "completed" || roundId !== null || mention.cumulative) return null;
  const found = AGREEMENT.exec(text.slice(mention.sentence.start, mention.sentence.end + REACH));
  return found ? (MONTHS.get(found[1]!.toLowerCase()) ?? null) : null;
}

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
