/**
 * Sentences as reporters write them, with the figures a reader takes from them, written for these tests. A figure is
 * "category count basis [from>to] status", then "since" for a running total, "on DAY", "more" for additional ones. Counts:
 * 12, 10-12, >=10, <=10, ~10.
 */
export interface Phrasing {
  readonly about: string;
  readonly text: string;
  readonly figures: readonly string[];
  readonly world?: "front";
  /** The article gives no day of its own. */
  readonly undated?: true;
}
