import type {Span} from "../../language/span.ts";
import type {Basis, Category, DatedFact, Interval, Reason, RoundReference, Status} from "../mentions.ts";

/** A figure on its way to a mention: what a rule read, still to be merged with the others of its article. */
export interface Draft {
  readonly rule: string;
  readonly scene: number;
  readonly paragraph: number;
  readonly heading: boolean;
  readonly category: Category;
  readonly subgroup: string | null;
  readonly count: Interval;
  readonly approximate: boolean;
  readonly basis: Basis;
  readonly from: string | null;
  readonly to: string | null;
  readonly status: Status;
  readonly cumulative: boolean;
  readonly additional: boolean;
  /** "the 55 Russians": told again, no fact of its own if the number is known. */
  readonly definite: boolean;
  /** A part of the figure before it. */
  readonly item: boolean;
  readonly date: DatedFact | null;
  /** Whether the date stands in the figure's own words, or was carried over. */
  readonly dateCarried: boolean;
  readonly round: RoundReference | null;
  readonly claimant: string | null;
  readonly evidence: Span;
  readonly sentence: Span;
  readonly reasons: readonly Reason[];
  readonly parts: Readonly<Record<string, Span>>;
  readonly repeats: readonly Span[];
}

/** What the article has told so far: figures without a noun, a direction or a day of their own go by it. */
export interface Story {
  last: Draft | null;
  /** The day of the hand-over that the article is telling of. */
  day: DatedFact | null;
  dayScene: number;
  /** Who received in the last pair of one-way figures, first and second. */
  order: readonly [string, string] | null;
  /** Category named last, with or without a number ("The dead were exchanged on"). */
  topic: Category | null;
  topicScene: number;
  status: Status | null;
  statusParagraph: number;
}

export function newStory(): Story {
  return {
    last: null,
    day: null,
    dayScene: -1,
    order: null,
    topic: null,
    topicScene: -99,
    status: null,
    statusParagraph: -1
  };
}
