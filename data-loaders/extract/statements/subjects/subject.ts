import type {Phrase} from "../phrases/phrase.ts";

/** Who a verb belongs to: a phrase of its own, or the subject of the verb before ("..., adding", "and said"). */
export type Subject =
  | {readonly kind: "phrase"; readonly phrase: Phrase; readonly names: readonly Phrase[]; readonly start: number}
  | {readonly kind: "shared"; readonly start: number};
