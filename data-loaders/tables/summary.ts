import type {Tables} from "./schemas.ts";

/** What a run found, for the terminal and the site's first page. */
export interface Summary {
  readonly articles: number;
  readonly exchanges: number;
  readonly durations: number;
  readonly rounds: number;
  readonly statements: number;
  readonly deals: number;
  /** Articles that give no exchange figure. */
  readonly articlesWithoutFigure: number;
  /** Articles that repeat another one. */
  readonly duplicates: number;
  /** Files that could not be read at all. */
  readonly notRead: number;
  /** Files that were read in part, or with something to be mended. */
  readonly warnings: number;
}

export function summarise(tables: Tables): Summary {
  const withFigure = new Set(tables.exchanges.map((row) => row.article_id));
  return {
    articles: tables.articles.length,
    exchanges: tables.exchanges.length,
    durations: tables.durations.length,
    rounds: tables.rounds.length,
    statements: tables.statements.length,
    deals: tables.deals.length,
    articlesWithoutFigure: tables.articles.filter((row) => !withFigure.has(row.article_id)).length,
    duplicates: tables.articles.filter((row) => row.duplicate_of !== null).length,
    notRead: tables.problems.filter((row) => row.severity === "error").length,
    warnings: tables.problems.filter((row) => row.severity === "warning").length
  };
}
