import type {Day} from "../../language/days.ts";
import type {Span} from "../../language/span.ts";
import type {Meeting} from "../mentions.ts";
import type {Mark} from "./marks.ts";
import type {Place} from "./places.ts";

/** One place of a text that speaks of a round, before the places that mean the same round are put together. */
export interface RoundWords {
  readonly rule: string;
  readonly evidence: Span;
  readonly sentence: number;
  readonly meeting: Meeting;
  readonly parties: readonly string[];
  readonly ordinal: number | null;
  readonly ordinalBasis: "stated" | "inferred" | null;
  readonly ordinalWords: Span | null;
  /** The days it was held on, where they can be read. */
  readonly days: {
    readonly first: Day;
    readonly last: Day;
    readonly basis: "stated" | "inferred";
    readonly words: Span;
  } | null;
  /** The same days unread: reconcile/dating works from them where the article has no date. */
  readonly marks: readonly Mark[];
  /** Days to add to the marks: "a day after 15 May" is 1. */
  readonly shift: number;
  readonly place: Place | null;
  readonly planned: boolean;
  /** "two rounds": how many are told of together. */
  readonly count: number | null;
  /** The day is that of the end: "closed on Saturday". */
  readonly ends: boolean;
  /** "counted": only counted from, as in "two days after the third round". */
  readonly distance: "previous" | "present" | "next" | "counted" | null;
  /** Whether the words are enough to tell of a round of their own, or only fit one that is told of elsewhere. */
  readonly standsAlone: boolean;
}
