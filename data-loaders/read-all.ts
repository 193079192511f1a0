import type {Article} from "./article.ts";
import type {World} from "./profile/world.ts";
import {type ReadAlone, readAlone} from "./read-alone.ts";
import {NOTHING_TOLD, toldElsewhere} from "./reconcile/dating/calendar.ts";

/**
 * Extracts from all articles, in their order. Those with a day of their own come first: an article without one is dated against
 * the rounds that they and the profile tell of, and the hand-overs that they do.
 */
export function readAll(articles: readonly Article[], world: World): ReadAlone[] {
  const dated = new Map(
    articles.filter(({published}) => published !== null).map((article) => [article, readAlone(article, world)])
  );
  const told = dated.size === articles.length ? NOTHING_TOLD : toldElsewhere([...dated.values()], world);
  return articles.map((article) => dated.get(article) ?? readAlone(article, world, told));
}
