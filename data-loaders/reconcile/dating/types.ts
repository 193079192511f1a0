import type {Day} from "../../language/days.ts";
import type {Span} from "../../language/span.ts";

/** A day of publication worked out from a text, with the words and the steps that led to it. */
export interface InferredDate {
  /** ISO date. */
  readonly date: string;
  readonly basis: "inferred";
  /** The words it rests on, in the order of the text. */
  readonly words: readonly Span[];
  /** One sentence a step, for a person. */
  readonly steps: readonly string[];
}

/** What one expression of the text says of the day of publication. */
export interface Constraint {
  /** The rule that found it. */
  readonly rule: string;
  readonly words: Span;
  /** What follows from the words, as a clause: "it was written on a Monday". */
  readonly says: string;
  /** Whether the words bind the day to an event within a week; without one such, no date is inferred. */
  readonly pins: boolean;
  allows(day: Day): boolean;
  /** A wider reading, tried only where the closer one fits nothing else: news is sometimes told some days on. */
  allowsLoosely?(day: Day): boolean;
}

/** A dated event of the text or the profile, as a range of days; `open`: its year is not said. */
export interface DatedEvent {
  readonly name: string;
  readonly first: Day;
  readonly last: Day;
}
