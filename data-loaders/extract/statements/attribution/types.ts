import type {CueClass} from "../lexicon/cue-types.ts";
import type {Phrase} from "../phrases/phrase.ts";

/** Somebody is said to have said something: who, by which word, where. Indices are into the unit's items. */
export interface Attribution {
  readonly rule: string;
  /** First and one past the last item of the cue. */
  readonly cue: {readonly from: number; readonly to: number};
  readonly cueClass: CueClass;
  /** Null: the speaker of the cue before it in the same unit, or whoever speaks at that place. */
  readonly speaker: Phrase | null;
  /** Names in apposition to the speaker. */
  readonly names: readonly Phrase[];
  /** Where the clause with the attribution begins: subject or cue, whichever is first. */
  readonly start: number;
  /** Whether the content stands before the attribution ("..., he said"), after it, or around it. */
  readonly content: "before" | "after";
  /** Everything to the end of the paragraph is said: the label of a transcript. */
  readonly throughout?: true;
  /** Said by whom the item of a round-up is headed: "Reports that ...", "Answer: ...". */
  readonly ofItem?: true;
  /** How much of a statement it is: a clear verb of saying, or an act that only words make a statement. */
  readonly strength: "strong" | "weak";
}
