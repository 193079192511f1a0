/**
 * The words that report speech, by class and by the frame that they need around them:
 *   any     a clause, a quotation or an object may follow ("said", "noted")
 *   tell    a listener follows, then the content ("told reporters that")
 *   clause  a clause or a quotation must follow, or the words stand between commas ("suggested that", ", he hoped,")
 *   object  a thing may be the content ("confirmed the swap", "rejected the offer")
 *   label   an object and what it is called ("called it 'a success'", "described the day as long")
 *   figure  a number or a thing follows "of" or "at" ("spoke of 20", "put it at 20")
 *   quote   a cue only beside a quotation ("smiled", "continued")
 *   that    only a clause with its "that", or a quotation ("held that", "submitted that")
 *   aside   only between commas or at the end ("..., the office informed")
 *   finding the same, and only of those whose finding is a published one ("the court found that")
 *   act     an act of its own, a statement only with the words quoted ("thanked", "urged")
 */
export type Frame =
  | "any"
  | "tell"
  | "clause"
  | "object"
  | "label"
  | "figure"
  | "quote"
  | "that"
  | "aside"
  | "finding"
  | "act";

export type CueClass =
  | "say"
  | "add"
  | "tell"
  | "write"
  | "ask"
  | "answer"
  | "claim"
  | "deny"
  | "confirm"
  | "announce"
  | "propose"
  | "demand"
  | "promise"
  | "warn"
  | "accuse"
  | "praise"
  | "thank"
  | "criticise"
  | "describe"
  | "count"
  | "explain"
  | "expect"
  | "urge"
  | "voice"
  | "according";

export interface CueVerb {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly frame: Frame;
  /** One of these words must follow ("point out"); empty: none needed. */
  readonly particles: readonly string[];
}
