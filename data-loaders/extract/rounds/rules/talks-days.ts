import {BOUND_PREPOSITIONS, HELD_CUES} from "../lexicon.ts";
import type {Mark} from "../marks.ts";
import {namesDay, type Passage, spanOf, wordAt} from "../passage.ts";
import type {Phrase} from "../phrase.ts";
import {resolve} from "../resolve.ts";
import {CARDINALS, ORDINALS} from "../time-words.ts";

/** "a second day of talks ended on Wednesday": they began the day before. 1 where no such words stand before them. */
export function dayOfTalks(passage: Passage, from: number): number {
  let k = from - 1;
  if (wordAt(passage, k) === "the") k--;
  if (wordAt(passage, k) !== "of" || wordAt(passage, k - 1) !== "day") return 1;
  const word = wordAt(passage, k - 2);
  return /^(?:opening|inaugural)$/.test(word) ? 1 : (ORDINALS.get(word) ?? 1);
}

/** Where "the second day of" begins before talks, or the talks themselves. */
export function dayPhraseStart(passage: Passage, from: number): number {
  let k = from - 1;
  if (wordAt(passage, k) === "the") k--;
  if (wordAt(passage, k) !== "of" || wordAt(passage, k - 1) !== "day") return from;
  k -= 2;
  if (!ORDINALS.has(wordAt(passage, k)) && !/^(?:opening|inaugural)$/.test(wordAt(passage, k))) return from;
  return /^(?:the|its|their)$/.test(wordAt(passage, k - 1)) ? k - 1 : k;
}

/** "the meeting of 2 June": named by its day. */
export function isOfDay(passage: Passage, at: number): boolean {
  const mark = passage.markAt.get(wordAt(passage, at + 1) === "the" ? at + 2 : at + 1);
  return wordAt(passage, at) === "of" && mark?.kind === "day";
}

/** "negotiations on the second stage began in Zenda": the tail begins behind what they are about. */
export function afterTopic(passage: Passage, at: number): number {
  if (!/^(?:on|about|over)$/.test(wordAt(passage, at)) || passage.markAt.has(at + 1)) return at;
  for (let k = at + 1; k < Math.min(passage.sentence.to, at + 9); k++) {
    if (HELD_CUES.has(wordAt(passage, k))) return k;
    if (passage.markAt.has(k) || /^[,;]$/.test(wordAt(passage, k))) return at;
  }
  return at;
}

/**
 * "on Friday in two-hour talks", "on 2 June, at the second round", "met on Friday for a fourth round", "on 5 May, (on) the
 * second day of the talks".
 */
export function leadingMark(passage: Passage, phrase: Phrase): {mark: Mark; from: number} | null {
  const start = dayPhraseStart(passage, phrase.from);
  let k = start - 1;
  if (start < phrase.from && wordAt(passage, k) === "on") k--;
  else if (start === phrase.from) {
    if (!/^(?:in|at|during|for)$/.test(wordAt(passage, k))) return null;
    k--;
  }
  if (wordAt(passage, k) === ",") k--;
  const mark = passage.markEnding.get(k + 1);
  if (!mark || !namesDay(mark)) return null;
  const governor = wordAt(passage, mark.from - 1);
  if (BOUND_PREPOSITIONS.has(governor)) return null;
  return {mark, from: governor === "on" ? mark.from - 1 : mark.from};
}

/** "the first of that year's three rounds", "the second of two meetings". */
export function ordinalOf(passage: Passage, phrase: Phrase): {ordinal: number; from: number} | null {
  if (!phrase.plural && phrase.count === null) return null;
  let k = phrase.from - 1;
  // "that year's" before the number is no part of the phrase.
  while (
    k > phrase.from - 5 &&
    /^(?:s|'|’|year|month|week|spring|summer|autumn|winter|these|those|that|this|the|last)$/.test(wordAt(passage, k))
  )
    k--;
  if (wordAt(passage, k) !== "of") return null;
  const ordinal =
    ORDINALS.get(wordAt(passage, k - 1)) ??
    (wordAt(passage, k - 1) === "last" ? (phrase.count ?? undefined) : undefined);
  if (ordinal === undefined) return null;
  return {ordinal, from: wordAt(passage, k - 2) === "the" ? k - 2 : k - 1};
}

/** "On 6 May, ten days before the first round", "Two days after the third round the hosts are at work": days counted. */
export function countedDay(passage: Passage, from: number): {day: number; words: {start: number; end: number}} | null {
  const direction = wordAt(passage, from - 1);
  if (!/^(?:after|before)$/.test(direction) || !/^days?$/.test(wordAt(passage, from - 2))) return null;
  const word = wordAt(passage, from - 3);
  const amount = CARDINALS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
  if (amount === null) return null;
  const anchor = passage.marks.find((mark) => mark.to <= from - 3);
  const base = anchor
    ? (resolve(anchor, passage.setting.reference, "past", passage.context)?.first ?? null)
    : passage.setting.reference;
  if (base === null || (direction === "before" && !anchor)) return null;
  return {
    day: direction === "before" ? base + amount : base - amount,
    words: spanOf(passage, anchor?.from ?? from - 3, from)
  };
}
