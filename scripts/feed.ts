import {generateAtomFeed} from "feedsmith";
import type {Changes} from "../data-loaders/changes/compare.ts";
import {hash} from "../data-loaders/language/hash.ts";
import {KINDS, type News, newsOf} from "../src/lib/changes.ts";
import {linksOf, sourcesOf} from "../src/lib/links.ts";
import type {Article, Deal, Round, Site} from "../src/lib/site.ts";

/** What the feed is made from: the site's own tables. */
export interface FeedInput {
  readonly site: Site;
  readonly articles: readonly Article[];
  readonly deals: readonly Deal[];
  readonly rounds: readonly Round[];
  readonly changes: readonly Changes[];
  /** Where the site is found, as "https://talks.example/"; without it every link is relative to the feed. */
  readonly address: string | null;
}

const MOST_ENTRIES = 100;
/** A tag: URI names who mints it and since when (RFC 4151). A site that does not say where it is has no name but this. */
const NOBODY = "parley.invalid";
const SINCE = "2026";

/**
 * The Atom feed (RFC 4287): every change of the known steps, and the newest articles. No clock is read: an entry's day is
 * that of the snapshot in which it first shows, or of the newest article or snapshot where none has it yet.
 */
export function atomFeed({site, articles, deals, rounds, changes, address}: FeedInput): string {
  const base = address === null ? "." : address.replace(/\/+$/, "");
  if (address !== null && !/^https?:\/\/[^/]/.test(address))
    throw new Error(`The site's address "${address}" must begin with https:// or http://: see PARLEY_ADDRESS.`);
  const authority = address === null ? NOBODY : new URL(address).hostname;
  const tag = (name: string) => `tag:${authority},${SINCE}:${name.split("/").map(encodeURIComponent).join("/")}`;
  const context = {site, links: linksOf(sourcesOf(articles), base), base, deals, rounds};
  const published = new Map(articles.map((article) => [article.article_id, article.published]));
  const newest = latest([...published.values(), ...changes.flatMap(({since, until}) => [since, until])]);

  const entries = new Map<string, {day: string; first: string | null; news: News}>();
  for (const step of changes)
    for (const news of newsOf(step, context)) {
      const id = tag(idOf(news));
      const first = news.kind === "article" ? (published.get(news.key) ?? null) : null;
      entries.set(id, {day: step.until ?? newest, first, news});
    }
  for (const {article_id: key, title, published: day} of articles) {
    const news: News = {kind: "article", key, title: title ?? key, details: [], href: context.links.article(key)};
    const id = tag(idOf(news));
    if (day !== null && !entries.has(id)) entries.set(id, {day, first: day, news});
  }
  const ordered = [...entries].sort(
    ([a, x], [b, y]) => compare(y.day, x.day) || compare(y.first ?? "", x.first ?? "") || compare(a, b)
  );

  return generateAtomFeed(
    {
      id: tag("changes"),
      title: {value: `Parley: ${site.name}`},
      ...(site.about === "" ? {} : {subtitle: {value: site.about}}),
      updated: atNoon(newest),
      authors: [{name: "Parley"}],
      links: [
        {rel: "self", href: `${base}/feed.xml`, type: "application/atom+xml"},
        {rel: "alternate", href: `${base}/changes.html`, type: "text/html"}
      ],
      entries: ordered.slice(0, MOST_ENTRIES).map(([id, {day, first, news}]) => ({
        id,
        title: {value: oneLine(news.kind === "article" ? news.title : `${KINDS[news.kind][1]}: ${news.title}`)},
        updated: atNoon(day),
        ...(first === null ? {} : {published: atNoon(first)}),
        links: [{rel: "alternate", href: news.href ?? `${base}/changes.html`, type: "text/html"}],
        summary: {value: oneLine(news.details.join(" ") || KINDS[news.kind][1])}
      }))
    },
    {strict: true}
  );
}

/** An article is new once; everything else may happen again, and is told apart by what happened. */
function idOf({kind, key, details}: News): string {
  return kind === "article" ? `article/${key}` : `${kind}/${key}/${hash(details.join("\n"))}`;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const latest = (days: readonly (string | null)[]) =>
  days.reduce<string>((last, day) => (day !== null && day > last ? day : last), "1970-01-01");

/** A day has no hour: noon is the same day in nearly every time zone. */
const atNoon = (day: string) => new Date(`${day}T12:00:00Z`);

/** Control characters and halves of characters, which XML does not allow, and line breaks become spaces. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\s]+/gu, " ").trim();
