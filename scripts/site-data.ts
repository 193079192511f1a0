import {group} from "d3";
import {findParagraphs} from "../data-loaders/language/paragraphs.ts";
import type {PipelineResult} from "../data-loaders/pipeline.ts";
import type {Profile} from "../data-loaders/profile/schema.ts";
import type {World} from "../data-loaders/profile/world.ts";
import type {Tables} from "../data-loaders/tables/schemas.ts";
import type {ArticlePage} from "../src/lib/annotations.ts";
import type {Site} from "../src/lib/site.ts";

/** Parties that are no parties: speakers whose side is open, and several together. */
const NOBODY = new Set(["unknown", "joint"]);

/** What the pages must know beside the tables: the profile's name, and how the parties are called and in which order. */
export function siteOf(profile: Profile, world: World, tables: Tables): Site {
  const spoken = new Map<string, number>();
  const meet = (party: string | null, weight: number) => {
    if (party !== null && !NOBODY.has(party)) spoken.set(party, (spoken.get(party) ?? 0) + weight);
  };
  for (const {party} of tables.statements) meet(party, 1);
  for (const {from_party, to_party, claimant_party} of [...tables.exchanges]) {
    for (const party of [from_party, to_party, claimant_party]) meet(party, 0);
  }
  for (const {from_party, to_party} of tables.deals) for (const party of [from_party, to_party]) meet(party, 0);
  for (const {claimant_party} of tables.durations) meet(claimant_party, 0);
  const own = profile.parties.filter(({id, side}) => side || spoken.has(id));
  const others = [...spoken].filter(([id]) => !own.some((party) => party.id === id));
  others.sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return {
    name: profile.name === "none" ? "Peace negotiations" : profile.name,
    about: profile.about,
    publish: profile.publish,
    parties: [
      ...own.filter(({side}) => side).map(({id, name}) => ({id, name, side: true})),
      ...own.filter(({side}) => !side).map(({id, name}) => ({id, name, side: false})),
      ...others.map(([id]) => ({id, name: named(world.partyName(id), id), side: false}))
    ],
    series: profile.series.map(({id, name}) => ({id, name}))
  };
}

/** A party that nobody gives a name goes by its id, as a word. */
const named = (name: string, id: string) =>
  name === id ? `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll(/[-_]/g, " ")}` : name;

const ofArticle = ({article_id}: {article_id: string}) => article_id;

/**
 * One file an article, so that its page loads its own rows only. The text is in it only where the article's own word, or
 * else the profile's, is that it may be published.
 */
export function articlePages(result: PipelineResult, publish: Profile["publish"]): ArticlePage[] {
  const {tables} = result;
  const grouped = {
    exchanges: group(tables.exchanges, ofArticle),
    durations: group(tables.durations, ofArticle),
    round_mentions: group(tables.round_mentions, ofArticle),
    statements: group(tables.statements, ofArticle),
    mentions: group(tables.mentions, ofArticle)
  };
  const disputed = group(tables.disagreements, ofArticle);
  const byDispute = group(tables.disagreements, ({disagreement_id}) => disagreement_id);
  const texts = new Map(result.texts.map(({article_id, text}) => [article_id, text]));
  const wishes = new Map(result.articles.map(({id, publish: wish}) => [id, wish]));
  return tables.articles.map((article) => {
    const id = article.article_id;
    const rows = <T>(map: Map<string, T[]>) => map.get(id) ?? [];
    const text = (wishes.get(id) ?? publish) === "full" ? texts.get(id) : undefined;
    const mentions = rows(grouped.mentions);
    return {
      article,
      text: text === undefined ? null : unwrapped(text),
      exchanges: rows(grouped.exchanges),
      durations: rows(grouped.durations),
      round_mentions: rows(grouped.round_mentions),
      statements: rows(grouped.statements),
      mentions,
      disagreements: [...new Set(rows(disputed).map(({disagreement_id}) => disagreement_id))].flatMap(
        (dispute) => byDispute.get(dispute) ?? []
      )
    };
  });
}

/** The text with a space for every line break that only a width made, so that a page may break the lines anew; no place in it moves. */
export function unwrapped(text: string): string {
  let result = "";
  let at = 0;
  for (const {start, end} of findParagraphs(text)) {
    result += text.slice(at, start) + text.slice(start, end).replaceAll("\n", " ");
    at = end;
  }
  return result + text.slice(at);
}
