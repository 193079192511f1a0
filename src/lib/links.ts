import {day, quoted} from "./format.js";
import type {Article, Duration, Exchange} from "./site.js";

/** What a page must know of an article to name it and lead to it. Made at build, from all articles together. */
export interface Source {
  readonly id: string;
  readonly slug: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: string | null;
  /** Who says so, in a sentence: see `Links.who`. */
  readonly who: string;
}

export const SOURCE_COLUMNS = [
  "id",
  "slug",
  "title",
  "publisher",
  "published",
  "who"
] as const satisfies readonly (keyof Source)[];

/** The page of an article, at the mark of one row where an id is given. */
export function hrefOf({slug}: Pick<Source, "slug">, rowId?: string, base = "."): string {
  return `${base}/articles/${encodeURIComponent(slug)}.html${rowId === undefined ? "" : `#${encodeURIComponent(rowId)}`}`;
}

/** What to call an article: its title, or what tells it apart where it has none. */
export function nameOf({id, title}: Pick<Source, "id" | "title">): string {
  return title ?? `No headline (${id})`;
}

/** What `who` leaves out of the article's outlet, title and day: "Courier, 4 March 2031". */
export function besideOf({publisher, published, title, who}: Source): string {
  const more = [
    publisher === who ? title && quoted(title) : publisher,
    published === null || who.includes(day(published)) ? null : day(published)
  ];
  return more.filter(Boolean).join(", ");
}

/** Finds the page of an article from any page, with relative addresses, so that a site works below any path. */
export interface Links {
  /** The article's page, at the mark of one row where an id is given. */
  article(articleId: string, rowId?: string): string;
  /** What to call the article: its title, or what tells it apart where it has none. */
  name(articleId: string): string;
  /**
   * Who says so: the publisher, or the article's title where one publisher stands for so much of the corpus that its name
   * tells nobody apart. An article without a headline is "a report of 24 July 2025".
   */
  who(articleId: string): string;
  /** What `who` leaves out of the article's outlet, title and day: "Courier, 4 March 2031". */
  beside(articleId: string): string;
  published(articleId: string): string | null;
  /** The row that was read at a place of an article, for tables that name the place and not the row. */
  rowAt(place: Place): string | undefined;
}

export interface Place {
  readonly article_id: string;
  readonly start: number;
  readonly end: number;
}

/** What `rowAt` looks through. */
export interface Readings {
  readonly exchanges?: readonly Exchange[];
  readonly durations?: readonly Duration[];
}

/** The articles as sources. Whether a publisher's name tells anybody apart can only be said of all of them together. */
export function sourcesOf(articles: readonly Article[]): Source[] {
  const perPublisher = countBy(articles, ({publisher}) => publisher);
  const tells = (publisher: string) => (perPublisher.get(publisher) ?? 0) <= Math.max(2, articles.length / 4);
  const unheaded = articles.filter(({title}) => title === null);
  const perDay = countBy(unheaded, ({published}) => published);
  return articles.map(({article_id: id, slug, title, publisher, published}) => {
    const file = ` (${id})`;
    const report =
      published === null
        ? `an undated report${file}`
        : `a report of ${day(published)}${(perDay.get(published) ?? 0) > 1 ? file : ""}`;
    const who = publisher !== null && tells(publisher) ? publisher : title === null ? report : quoted(title);
    return {id, slug, title, publisher, published, who};
  });
}

function countBy<T>(rows: readonly T[], of: (row: T) => string | null): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const key = of(row);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** @param base the way from the page to the site's root: "." on the root's pages, ".." on an article's */
export function linksOf(sources: readonly Source[], base = ".", readings: Readings = {}): Links {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const key = ({article_id, start, end}: Place) => JSON.stringify([article_id, start, end]);
  const rows = new Map<string, string>();
  for (const row of readings.durations ?? []) rows.set(key(row), row.duration_id);
  for (const row of readings.exchanges ?? []) rows.set(key(row), row.exchange_id);
  return {
    rowAt: (place) => rows.get(key(place)),
    article: (articleId, rowId) => hrefOf(byId.get(articleId) ?? {slug: articleId}, rowId, base),
    name: (articleId) => nameOf(byId.get(articleId) ?? {id: articleId, title: null}),
    who: (articleId) => byId.get(articleId)?.who ?? articleId,
    beside(articleId) {
      const source = byId.get(articleId);
      return source === undefined ? "" : besideOf(source);
    },
    published: (articleId) => byId.get(articleId)?.published ?? null
  };
}
