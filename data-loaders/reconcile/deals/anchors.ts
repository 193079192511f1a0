import {daysBetween} from "../../language/days.ts";
import {nominal} from "./amounts.ts";
import type {Anchor} from "./anchor.ts";
import type {Fact} from "./facts.ts";
import {groupBy} from "./group.ts";
import {placeHandovers} from "./handovers.ts";
import {placePromises} from "./promises.ts";
import {only, type Published, Standings} from "./standings.ts";
import type {DealRound, Report} from "./types.ts";

/** How far apart two articles that name neither day nor round may tell the same thing. */
const LOOSE_DAYS = 92;

/**
 * An anchor for every fact that has one: promises first, hand-overs then, by their own words, by their article, by the
 * very same number elsewhere; what is left by its number alone. Weak facts come last, where a strong one stands. Depends
 * on the set of facts, not on their order.
 */
export function placeFacts(
  facts: readonly Fact[],
  reports: ReadonlyMap<string, Report>,
  rounds: readonly DealRound[]
): Map<Fact, Anchor> {
  const roundDate = new Map(rounds.map((round) => [round.roundId, round.date]));
  const published: Published = (fact) => reports.get(fact.figure.articleId)?.published ?? null;
  const promises = facts.filter((fact) => fact.status !== "completed");
  const anchors = placePromises(promises, reports, roundDate, published);
  const handedOver = placeHandovers(
    facts.filter((fact) => fact.status === "completed"),
    anchors,
    roundDate,
    published
  );
  const unplaced = [...promises.filter((fact) => !anchors.has(fact)), ...handedOver.loose];
  for (const [fact, anchor] of handedOver.anchors) anchors.set(fact, anchor);
  const strong = unplaced.filter((fact) => !fact.weak);
  for (const [fact, anchor] of looseAnchors(strong, published)) anchors.set(fact, anchor);
  const standings = new Standings(anchors, published);
  for (const fact of unplaced) {
    const anchor = fact.weak ? only(standings.like(fact)) : null;
    if (anchor) anchors.set(fact, anchor);
  }
  return anchors;
}

/**
 * Figures that name neither day nor round: one story where the number is the same and the articles lie close together.
 * Articles without a day of their own keep by themselves: round numbers come back every year.
 */
function looseAnchors(facts: readonly Fact[], published: Published): Map<Fact, Anchor> {
  const anchors = new Map<Fact, Anchor>();
  const number = (fact: Fact) => (fact.shape === "open" ? nominal(fact.told) : nominal(fact.side));
  const groups = groupBy(facts, (fact) => `${fact.category} ${fact.status} ${number(fact)}`);
  for (const [key, group] of groups) {
    const days = [...new Set(group.map(published).filter((day) => day !== null))].sort();
    const begins = days.filter((day, i) => i === 0 || daysBetween(days[i - 1]!, day) > LOOSE_DAYS);
    for (const fact of group) {
      const day = published(fact);
      const begin = day === null ? undefined : begins.findLast((start) => start <= day);
      anchors.set(fact, {kind: "loose", label: `${begin ?? "undated"} ${key}`});
    }
  }
  return anchors;
}
