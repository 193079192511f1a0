import type {Category, ExchangeMention, Interval, Status} from "../../extract/mentions.ts";

/** What deals need to know of an article: who reports, when, and on whose authority. */
export interface Report {
  readonly articleId: string;
  readonly publisher: string | null;
  /** ISO date, stated or inferred; null where unknown. */
  readonly published: string | null;
  readonly url: string | null;
  readonly sources: readonly string[];
  readonly text: string;
  /** The rounds that it speaks of as held, with the places where it does. */
  readonly rounds: readonly {readonly roundId: string; readonly start: number}[];
}

/** A figure as one article gives it, with what the rest of the pipeline has found out about it. */
export interface Figure {
  /** The row's id in `exchanges`, unique over all articles. */
  readonly id: string;
  readonly articleId: string;
  readonly mention: ExchangeMention;
  /** The round at which it was agreed, or whose deal it carries out; null where the words do not tell. */
  readonly roundId: string | null;
  /** The party whose count it is: the mention's own claimant, else its speaker's party; null where nobody is known. */
  readonly claimant: string | null;
  /** Who says it (a speaker's id or name): one voice does not contradict itself. Null is the article's own voice. */
  readonly voice: string | null;
}

export interface DealRound {
  readonly roundId: string;
  /** First day, ISO. */
  readonly date: string | null;
}

/** What a person has settled by hand, as figure ids: see corrections.ts. */
export interface Overrides {
  /** Figures of one deal, whatever the rules say. */
  readonly merge: readonly (readonly [string, string])[];
  /** Figures taken out of their deal; those with the same label make one new deal. */
  readonly split: ReadonlyMap<string, string>;
}

export interface DealsInput {
  readonly reports: readonly Report[];
  readonly figures: readonly Figure[];
  readonly rounds: readonly DealRound[];
  /** Party ids of the sides that hand over and receive; empty without a profile. */
  readonly sides: readonly string[];
  /** The original of each article that repeats another one: see duplicates.ts. */
  readonly duplicates: ReadonlyMap<string, string>;
  readonly overrides?: Overrides;
}

export type Agreement = "agreed" | "disputed" | "single";

/** What one side still owes under a promise. */
export interface Owed {
  /** Who owes; null in a mutual promise whose sides owe the same, or where the sides are not known. */
  readonly from: string | null;
  readonly promised: Interval;
  readonly delivered: Interval;
  readonly owed: Interval;
  /** Whether the debt itself is disputed (one side calls the promise one-way). */
  readonly disputed: boolean;
}

export interface Deal {
  readonly dealId: string;
  readonly roundId: string | null;
  /** ISO day of the hand-over; null for promises, wholes over several days and days not told. */
  readonly date: string | null;
  readonly category: Category;
  readonly subgroup: string | null;
  /** Both ends null in a one-way deal and where no report tells each side's part. */
  readonly perSide: Interval;
  /** Both sides together, or the one direction. */
  readonly total: Interval;
  readonly from: string | null;
  readonly to: string | null;
  readonly mutual: boolean;
  readonly status: Status;
  /** Ids of the member figures, in order. */
  readonly figures: readonly string[];
  /** Ids of the articles that tell it, in order. */
  readonly articles: readonly string[];
  readonly reports: number;
  readonly independentReports: number;
  readonly claimants: readonly string[];
  readonly agreement: Agreement;
  /** The name of the rule in consensus.ts that chose the value, and the value itself: each side's, or the one way's. */
  readonly consensusRule: string;
  readonly consensus: Interval;
  readonly approximate: boolean;
  /** How the reports' figures fit together, as sentences; null where there is nothing to add up. */
  readonly arithmetic: string | null;
  /** The promise that this carries out, or the offer that this agreement takes up. */
  readonly fulfils: string | null;
  /** The deal that this one is a part or a step of: never add the two. */
  readonly partOf: string | null;
  /** For a promise: the hand-overs that carry it out, by day. */
  readonly steps: readonly string[];
  readonly owed: readonly Owed[];
  /** What each side still owes in a mutual promise, or the one side in a one-way one; null where it cannot be told. */
  readonly shortfall: number | null;
  /** For a promise: whether any hand-over is tied to it. */
  readonly takenUp: boolean | null;
}
