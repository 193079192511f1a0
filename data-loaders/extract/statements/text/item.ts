import type {Span} from "../../../language/span.ts";

/** A word, number, mark or possessive ending outside quotation marks, or a whole quotation as one item. */
export interface Item extends Span {
  readonly kind: "word" | "number" | "mark" | "possessive" | "quote";
  readonly text: string;
  readonly norm: string;
  /** A capital that is more than the beginning of a sentence. */
  readonly proper: boolean;
}
