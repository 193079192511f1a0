import type {Article, Duration, Exchange} from "./site.js";

/** Finds the page of an article from any page, with relative addresses, so that a site works below any path. */
export interface Links {
  /** The article's page, at the mark of one row where an id is given. */
  article(articleId: string, rowId?: string): string;
  /** What to call the article: its publisher and title, or its file's name. */
  name(articleId: string): string;
  /**
   * Who says so: the publisher, or the article's title where one publisher stands for so much of the corpus that its name
   * tells nobody apart.
   */
  publisher(articleId: string): string;
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

/** @param base the way from the page to the site's root: "." on the root's pages, ".." on an article's */
export function linksOf(articles: readonly Article[], base = ".", readings: Readings = {}): Links {
  const perPublisher = new Map<string, number>();
  for (const {publisher} of articles) {
    if (publisher !== null) perPublisher.set(publisher, (perPublisher.get(publisher) ?? 0) + 1);
  }
  const tells = (publisher: string) => (perPublisher.get(publisher) ?? 0) <= Math.max(2, articles.length / 4);
  const byId = new Map(articles.map((article) => [article.article_id, article]));
  const key = ({article_id, start, end}: Place) => JSON.stringify([article_id, start, end]);
  const rows = new Map<string, string>();
  for (const row of readings.durations ?? []) rows.set(key(row), row.duration_id);
  for (const row of readings.exchanges ?? []) rows.set(key(row), row.exchange_id);
  return {
    rowAt: (place) => rows.get(key(place)),
    article(articleId, rowId) {
      const slug = byId.get(articleId)?.slug ?? articleId;
      return `${base}/articles/${encodeURIComponent(slug)}.html${rowId === undefined ? "" : `#${encodeURIComponent(rowId)}`}`;
    },
    name: (articleId) => byId.get(articleId)?.title ?? articleId,
    publisher(articleId) {
      const article = byId.get(articleId);
      const publisher = article?.publisher ?? null;
      if (publisher !== null && tells(publisher)) return publisher;
      const title = article?.title ?? null;
      return title === null ? `untitled “${articleId}”` : quoted(title);
    },
    published: (articleId) => byId.get(articleId)?.published ?? null
  };
}

/** A title in quotation marks, of the other kind where it holds some itself. */
const quoted = (title: string) => (/["“”]/.test(title) ? `‘${title}’` : `“${title}”`);
