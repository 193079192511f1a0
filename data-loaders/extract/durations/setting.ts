import type {Span} from "../../language/span.ts";

/** A length in its sentence, with the words on either side in the form that the patterns are written for. */
export interface Setting {
  readonly before: string;
  readonly after: string;
  /** `before` as written, to tell names by their capitals. */
  readonly written: string;
  /** The sentence before, in the same form; "" at the start of a text. */
  readonly previous: string;
  /** The beginning of the sentence after, in the same form. */
  readonly next: string;
  /** The end of the three sentences before, in the same form. */
  readonly recent: string;
  /** Whether a meeting's length has been told in this sentence or the two before. */
  readonly lengthTold: boolean;
  /** Whether the article has spoken of talks up to here: then "it" and "they" can be talks and negotiators. */
  readonly amongTalks: boolean;
  /** Whether the length is told in days or more. */
  readonly days: boolean;
  /** Set as an attribute: "two-hour". */
  readonly attributive: boolean;
}

/** Longest stretch that is looked at on either side of a length. */
const WINDOW = 220;

/** The windows on either side of a length. */
export function windows(text: string, sentence: Span, length: Span): Pick<Setting, "before" | "written" | "after"> {
  const from = Math.max(sentence.start, length.start - WINDOW);
  const to = Math.min(sentence.end, length.end + WINDOW);
  return {
    before: flatten(text.slice(from, length.start)).trimEnd(),
    written: text.slice(from, length.start).trimEnd().replace(/\s/g, " "),
    after: flatten(text.slice(length.end, to))
  };
}

/** The form that the patterns are written for, character for character: lower case, plain spaces, no diacritics. */
export function flatten(text: string): string {
  return text.replace(/\s/g, " ").replace(/[’ʼ]/g, "'").toLowerCase();
}
