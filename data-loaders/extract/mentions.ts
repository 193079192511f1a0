import type {Span} from "../language/span.ts";

/**
 * What the extractors say of one article: mentions, each with the words it was read from. Offsets are into the article's
 * text. Nothing here looks across articles: which round and which deal is meant is settled in reconcile.
 */

/** Bounds in the unit of their field; null is open. Both null never occurs. */
export interface Interval {
  readonly min: number | null;
  readonly max: number | null;
}

export type Category = "prisoners" | "bodies" | "civilians" | "children" | "hostages";
export type Basis = "per_side" | "total" | "one_way" | "unspecified";
export type Status = "proposed" | "demanded" | "agreed" | "completed" | "rejected";
export type Meeting = "talks" | "trilateral" | "leaders" | "call" | "working_group" | "other";
export type Qualifier = "over" | "under" | "about" | "exact" | "barely" | "up_to" | "range";
export type SpeakerType = "person" | "office" | "organisation" | "state" | "source" | "group" | "media" | "document";
export type StatementKind = "direct" | "indirect" | "mixed";

/** A day that a text gives: in so many words, or by a relative expression against the day of publication. */
export interface DatedFact {
  readonly date: string;
  readonly basis: "stated" | "inferred";
  /** The words that give it. */
  readonly words: Span;
}

/** A reason for or against a reading, with what it is worth; a confidence is their sum. See confidence.ts. */
export interface Reason {
  readonly name: string;
  readonly points: number;
}

/** What every mention has. `parts` names the words from which each value was made, for `explain`. */
export interface Reading {
  readonly evidence: Span;
  readonly sentence: Span;
  readonly rule: string;
  readonly reasons: readonly Reason[];
  readonly parts: Readonly<Record<string, Span>>;
  /** Other places of the same article that tell the same fact. */
  readonly repeats: readonly Span[];
}

/** The round that a passage refers to, as far as its own words tell. */
export interface RoundReference {
  readonly ordinal: number | null;
  readonly date: string | null;
  readonly venue: string | null;
  readonly words: Span;
}

export interface ExchangeMention extends Reading {
  readonly kind: "exchange";
  readonly category: Category;
  readonly subgroup: string | null;
  readonly count: Interval;
  readonly approximate: boolean;
  readonly basis: Basis;
  /** Party ids; only in one-way figures. */
  readonly from: string | null;
  readonly to: string | null;
  readonly status: Status;
  readonly cumulative: boolean;
  /** "another 200", "a further 1,000": told apart from what was named before. */
  readonly additional: boolean;
  readonly date: DatedFact | null;
  readonly round: RoundReference | null;
  /** The party whose count it is, where the words say so ("By Kyiv's count"); a speaker is attached by their statement. */
  readonly claimant: string | null;
}

export interface DurationMention extends Reading {
  readonly kind: "duration";
  readonly meeting: Meeting;
  readonly minutes: Interval;
  readonly qualifier: Qualifier;
  readonly date: DatedFact | null;
  readonly round: RoundReference | null;
  readonly claimant: string | null;
}

export interface RoundMention extends Reading {
  readonly kind: "round";
  /** Party ids of the delegations, as far as the words tell; empty where they do not. */
  readonly parties: readonly string[];
  readonly meeting: Meeting;
  readonly ordinal: number | null;
  readonly ordinalBasis: "stated" | "inferred" | null;
  readonly date: DatedFact | null;
  readonly venue: string | null;
  readonly city: string | null;
  readonly country: string | null;
  readonly planned: boolean;
}

export interface StatementMention extends Reading {
  readonly kind: "statement";
  readonly statementKind: StatementKind;
  /** As fully as the article names them; null where it cannot be resolved. */
  readonly speaker: string | null;
  readonly speakerType: SpeakerType | null;
  /** The profile's id where the profile knows them. */
  readonly personId: string | null;
  readonly role: string | null;
  /** A party id, "unknown" or "joint". */
  readonly party: string;
  readonly addressee: string | null;
  /** The words in the text that name the speaker ("he", "the minister"). */
  readonly speakerWords: Span | null;
  readonly cue: string | null;
  readonly cueClass: string | null;
  readonly topic: string | null;
  readonly date: DatedFact | null;
  /** The quotations within the evidence, without their marks. */
  readonly quotations: readonly Span[];
}

export type Mention = ExchangeMention | DurationMention | RoundMention | StatementMention;

/** Everything read from one article. */
export interface Extraction {
  readonly articleId: string;
  readonly statements: readonly StatementMention[];
  readonly rounds: readonly RoundMention[];
  readonly durations: readonly DurationMention[];
  readonly exchanges: readonly ExchangeMention[];
}
