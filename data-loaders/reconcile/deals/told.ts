import type {Fact} from "./facts.ts";
import {groupBy} from "./group.ts";

/**
 * No article tells more of one day or round than this. What goes beyond is not compared with the rest, so that no text
 * can stall a build.
 */
export const MOST_TOLD = 120;

/** The figures of each article in a group. */
export function toldByArticle(facts: readonly Fact[]): Fact[][] {
  return [...groupBy(facts, (fact) => fact.figure.articleId).values()].map((told) => told.slice(0, MOST_TOLD));
}

/** One fact for each different amount and direction: many articles tell few numbers. */
export function distinct(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.shape} ${fact.direction} ${fact.told.min} ${fact.told.max} ${fact.told.approximate}`;
    if (!seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}
