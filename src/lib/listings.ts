import type {Report} from "./evidence.js";
import {SOURCE_COLUMNS, type Source} from "./links.js";
import {type Packed, pack, unpack} from "./packed.js";
import type {Article, Deal, Duration, Exchange, Statement} from "./site.js";

/**
 * What the pages' tables list. Each row brings its article along, so that a table needs nothing beside its rows. A listing
 * comes in two files: its first rows, with which a page opens, and all of them, which are fetched when somebody searches,
 * sorts or asks for more.
 */

/** A row with the article that it was read from. */
export type Sourced<T> = T & {readonly source: Source};

export const FIGURE_COLUMNS = [
  "exchange_id",
  "article_id",
  "category",
  "subgroup",
  "min",
  "max",
  "approximate",
  "basis",
  "from_party",
  "to_party",
  "status",
  "cumulative",
  "date",
  "claimant_party",
  "round_id",
  "evidence",
  "confidence",
  "corrected"
] as const satisfies readonly (keyof Exchange)[];
export type FigureRow = Pick<Exchange, (typeof FIGURE_COLUMNS)[number]>;

export const STATEMENT_COLUMNS = [
  "statement_id",
  "utterance_id",
  "article_id",
  "speaker_id",
  "speaker",
  "role",
  "party",
  "kind",
  "topic",
  "date",
  "evidence",
  "confidence",
  "corrected"
] as const satisfies readonly (keyof Statement)[];
/** A report of a statement; `reports` says how many articles tell the statement in all. */
export type StatementRow = Pick<Statement, (typeof STATEMENT_COLUMNS)[number]> & {readonly reports: number};

export const LENGTH_COLUMNS = [
  "duration_id",
  "article_id",
  "round_id",
  "meeting",
  "min_minutes",
  "max_minutes",
  "qualifier",
  "claimant_party",
  "standing",
  "evidence",
  "confidence",
  "corrected"
] as const satisfies readonly (keyof Duration)[];

/** An article of the list, with how much was found in it. */
export type ArticleRow = Pick<
  Article,
  "article_id" | "slug" | "title" | "publisher" | "published" | "published_basis" | "duplicate_of" | "words"
> & {readonly figures: number; readonly durations: number; readonly statements: number};

/** A deal with the surest of its reports. */
export type LedgerRow = Deal & {readonly told: readonly Report[]};

/** Rows of one kind as a file: the articles once, and the rows that point at them. */
export interface Listing<T> {
  /** How many rows there are in all. */
  readonly total: number;
  readonly sources: Packed<Source>;
  readonly rows: Packed<T>;
}

/** Packs rows with those articles that they name. */
export function list<T extends {readonly article_id: string}, K extends keyof T & string>(
  rows: readonly T[],
  columns: readonly K[],
  sources: ReadonlyMap<string, Source>,
  total = rows.length
): Listing<Pick<T, K>> {
  const named = [...new Set(rows.map(({article_id}) => article_id))].flatMap((id) => sources.get(id) ?? []);
  return {total, sources: pack(named, SOURCE_COLUMNS), rows: pack(rows, columns)};
}

/** A listing's rows, each with its article. */
export function rowsOf<T extends {readonly article_id: string}>({sources, rows}: Listing<T>): Sourced<T>[] {
  const byId = new Map(unpack(sources).map((source) => [source.id, source]));
  return unpack(rows).flatMap((row) => {
    const source = byId.get(row.article_id);
    return source === undefined ? [] : [{...row, source}];
  });
}
