import {addUp} from "./addition.ts";
import {canBeRivals, isExact, nominal} from "./amounts.ts";
import type {Fact} from "./facts.ts";
import {groupBy} from "./group.ts";

/** The hand-overs that one article tells as the steps of a whole, or of a promise. */

/** An article with more hand-overs than this is not searched for those that make up a promise. */
const MOST_STEPS = 24;

/** The steps of a whole that its article tells by the day: the same way, and too small to be rival counts of it. */
function stepsOf(whole: Fact, own: readonly Fact[]): Fact[] {
  return own.filter(
    (fact) =>
      fact.direction === whole.direction &&
      fact.figure.mention.date !== null &&
      nominal(fact.side) < nominal(whole.side) &&
      !canBeRivals(fact.side, whole.side)
  );
}

export function firstDay(whole: Fact, own: readonly Fact[]): string | null {
  return stepsOf(whole, own).map(dayOf).sort()[0] ?? null;
}

/** The steps of a whole among the hand-overs since its round, where they are of several days and together no more than it; else none. */
export function heldBy(whole: Fact, own: readonly Fact[]): Fact[] {
  const steps = stepsOf(whole, own);
  const days = groupBy(steps, dayOf);
  let sum = 0;
  for (const day of days.values()) sum += Math.max(...day.map((fact) => nominal(fact.side)));
  return days.size > 1 && sum <= nominal(whole.side) ? steps : [];
}

/**
 * The hand-overs that make up a promise together with what its article still expects: "33 hostages: three on 24 March, four on
 * Saturday, the remaining 26 in several groups". Exact numbers, going one way; one of them no round number.
 */
export function stepsWithRest(promise: Fact, done: readonly Fact[], promises: readonly Fact[]): Fact[] {
  const alike = (fact: Fact) =>
    isExact(fact.told) && fact.shape === promise.shape && fact.direction === promise.direction && !fact.weak;
  if (!isExact(promise.told) || promise.shape === "open" || done.length > MOST_STEPS) return [];
  const steps = done.filter((fact) => alike(fact) && fact.subgroup === "");
  for (const rest of promises) {
    if (!alike(rest) || nominal(rest.told) >= nominal(promise.told)) continue;
    const parts = addUp(nominal(promise.told) - nominal(rest.told), steps, ({told}) => nominal(told));
    if (parts && [rest, ...parts].some(({told}) => nominal(told) % 10 !== 0)) return parts;
  }
  return [];
}

export const dayOf = (fact: Fact) => fact.figure.mention.date?.date ?? "";
