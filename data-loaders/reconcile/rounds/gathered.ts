import type {ToldRound} from "./told.ts";

/** A mention to be put to a round, with what orders it among the others. */
export interface Loose<K> {
  readonly key: K;
  readonly told: ToldRound;
  /** Who talked, by the mention or its article. */
  readonly parties: readonly string[];
  /** Their name together: seriesName. */
  readonly series: string;
  readonly order: string;
  /** Whether a round may rest on it: the words that a figure or a length gives its round only point at one. */
  readonly founds: boolean;
}

/** A round that no profile lists, as the articles tell it. */
export interface Gathered<K> {
  readonly members: Loose<K>[];
  ordinal: number | null;
}
