import {daysBetween} from "../../language/days.ts";
import {canBeRivals, nominal} from "./amounts.ts";
import type {Fact} from "./facts.ts";
import {groupBy} from "./group.ts";
import {MOST_TOLD} from "./told.ts";

/** Steps of one whole lie no further apart than this. */
const SPAN_DAYS = 92;

/**
 * The figures that are the whole of several hand-overs, though the sentence's day clings to them: "another 1,245 arrived on
 * Monday, making 6,057 in all". Such a figure holds all that its own article tells by the day: a smaller one of the very
 * same day, and others of other days. A large hand-over after smaller ones is no whole (390 on Friday; 205 and 110 before).
 */
export function findWholes(facts: readonly Fact[]): Set<Fact> {
  const wholes = new Set<Fact>();
  const dated = facts.filter(
    (fact) =>
      fact.status === "completed" && fact.figure.mention.date && fact.subgroup === "" && fact.direction !== "?>?"
  );
  const told = groupBy(dated, (fact) => `${fact.figure.articleId}\n${fact.category}`);
  for (const own of told.values())
    if (own.length > 2 && own.length <= MOST_TOLD) for (const fact of own) if (holdsAll(fact, own)) wholes.add(fact);
  return wholes;
}

const dayOf = (fact: Fact) => fact.figure.mention.date?.date ?? "";
const numberOf = (fact: Fact) => (fact.shape === "open" ? nominal(fact.told) : nominal(fact.side));

function holdsAll(whole: Fact, own: readonly Fact[]): boolean {
  const number = numberOf(whole);
  const largest = new Map<string, number>();
  for (const step of own) {
    if (step === whole || step.direction !== whole.direction || numberOf(step) >= number) continue;
    if (canBeRivals(step.side, whole.side)) continue;
    if (Math.abs(daysBetween(dayOf(step), dayOf(whole))) > SPAN_DAYS) continue;
    largest.set(dayOf(step), Math.max(largest.get(dayOf(step)) ?? 0, numberOf(step)));
  }
  const sum = [...largest.values()].reduce((a, b) => a + b, 0);
  return largest.size > 1 && largest.has(dayOf(whole)) && sum <= number;
}
