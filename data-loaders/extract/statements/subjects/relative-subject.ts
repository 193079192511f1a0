import {PREPOSITIONS} from "../lexicon/closed.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import {canSpeak} from "../phrases/attachment.ts";
import {withNameBetween} from "../phrases/described.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {phraseBefore} from "../phrases/phrases.ts";
import type {Item} from "../text/item.ts";
import {isComma, isParticipial} from "./clause.ts";
import type {Subject} from "./subject.ts";

export const RELATIVE_TO_SUBJECT = new Set(["who", "which", "that"]);

/** "An official who did not want to be named said", "a source speaking on condition of anonymity said". */
export function fallback(items: readonly Item[], end: number, floor: number, names: readonly Phrase[]): Subject | null {
  for (let i = end - 1, seen = 0; i > floor && seen < 30; i--, seen++) {
    const item = items[i]!;
    if (isComma(item) || item.kind === "quote") return null;
    const opens =
      RELATIVE_TO_SUBJECT.has(item.norm) ||
      /^(?:speaking|familiar|close|briefed|involved|requesting|led|headed|chaired|backed|appointed|known|quoted|cited|present|based|named|working|attending|representing|leading|with|at|in|from|of|for|on|whose)$/.test(
        item.norm
      );
    // "the officials we met in Orr", "a diplomat I spoke to"
    const reduced =
      /^(?:i|we)$/.test(item.norm) && items[i - 1]?.kind === "word" && speakerNoun(items[i - 1]!.norm) !== null;
    // "two soldiers reached by telephone", "a mother freed in May"
    const told =
      ((isParticipial(item) && !item.norm.endsWith("ing")) ||
        /^(?:held|sent|taken|brought|shown|freed)$/.test(item.norm)) &&
      PREPOSITIONS.has(items[i + 1]?.norm ?? "") &&
      speakerNoun(items[i - 1]!.norm) !== null;
    if (!opens && !reduced && !told) continue;
    const phrase = phraseBefore(items, i, floor);
    if (
      phrase &&
      !phrase.governed &&
      canSpeak(phrase) &&
      (phrase.kind === "common" || phrase.kind === "name" || phrase.kind === "indefinite")
    )
      return {
        kind: "phrase",
        phrase: {...phrase, to: end},
        names: withNameBetween(items, phrase, end, names),
        start: phrase.from
      };
  }
  return null;
}
