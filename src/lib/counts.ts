/**
 * The tables behind the pages' counts, added up when the site is built (scripts/counts.ts), so that a page which only
 * counts need not load every row.
 */
export interface Counts {
  readonly statements: readonly StatementCount[];
  readonly figures: readonly FigureCount[];
  readonly articles: readonly ArticleCount[];
  readonly rules: readonly RuleCount[];
}

/**
 * Statements of one month, party, speaker, topic and kind; null: no day, no known speaker, no topic. One that several
 * articles repeat is counted once, where it was first said.
 */
export interface StatementCount {
  /** "2025-05", by the day it was said, or else the day its article was published. */
  readonly month: string | null;
  readonly party: string;
  readonly speaker_id: string | null;
  readonly topic: string | null;
  /** direct, mixed or indirect, as in the table */
  readonly kind: string;
  readonly statements: number;
  /** Those that hold words in quotation marks. */
  readonly quoted: number;
}

/** Figures told of one round; null: of none. */
export interface FigureCount {
  readonly round_id: string | null;
  readonly category: string;
  readonly status: string;
  readonly figures: number;
  readonly uncertain: number;
}

/** What was found in one article. */
export interface ArticleCount {
  readonly article_id: string;
  readonly figures: number;
  readonly durations: number;
  readonly statements: number;
}

/** How often one rule found something, and how sure it was. */
export interface RuleCount {
  readonly table: string;
  readonly rule: string;
  readonly rows: number;
  readonly uncertain: number;
  readonly confidence: number;
}

/** The sum of one column over the rows that are counted. */
export function total<T>(rows: readonly T[], of: (row: T) => number): number {
  return rows.reduce((sum, row) => sum + of(row), 0);
}
