import {AUXILIARIES, CONJUNCTIONS, DETERMINERS, isAdverb, PREPOSITIONS, TEMPORAL} from "../lexicon/closed.ts";
import {UTTERANCE_NOUNS} from "../lexicon/cues.ts";
import {canSpeak} from "../phrases/attachment.ts";
import {nameOfDescribed} from "../phrases/described.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Phrase} from "../phrases/phrase.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";
import {isParticipial} from "./clause.ts";
import type {Subject} from "./subject.ts";

/** "confided to this newspaper a priest": the listener may stand before an inverted subject. */
function listenerEnd(items: readonly Item[], start: number): number {
  const listener = items[start]?.norm === "to" ? phraseAfter(items, start + 1) : null;
  return listener && DETERMINERS.has(items[listener.to]?.norm ?? "") ? listener.to : start;
}

/** The phrase right after an inverted verb ("said Ada Orne, the mayor"), if the words behind it leave it the subject. */
export function subjectAfter(unit: Unit, v: number): Subject | null {
  const {items} = unit;
  let phrase = phraseAfter(items, listenerEnd(items, v + 1));
  // "read a joint statement by the two parties": those who gave it out speak
  if (phrase && UTTERANCE_NOUNS.has(phrase.head) && /^(?:by|from)$/.test(items[phrase.to]?.norm ?? ""))
    phrase = phraseAfter(items, phrase.to + 1) ?? phrase;
  // "“If they come, they come,” shrugs a bartender": behind a quotation anybody with an article speaks
  const anybody =
    phrase?.kind === "common" &&
    items[v - 1]?.kind === "quote" &&
    /^(?:a|an|one|another)$/.test(items[phrase.from]!.norm);
  if (!phrase || !(canSpeak(phrase) || anybody)) return null;
  if (phrase.kind === "pronoun" && !/^(?:he|she|they|i|we)$/.test(phrase.head)) return null;
  const next = items[phrase.to];
  if (next && (AUXILIARIES.has(next.norm) || next.norm === "that" || next.kind === "possessive")) return null;
  if (
    next &&
    next.kind === "word" &&
    !PREPOSITIONS.has(next.norm) &&
    !CONJUNCTIONS.has(next.norm) &&
    !TEMPORAL.has(next.norm) &&
    !isAdverb(next.norm) &&
    !/^(?:last|this|earlier|shortly|late|early|who|speaking|familiar|close|briefed|involved)$/.test(next.norm) &&
    !isParticipial(next) &&
    // "sniffed Ada Orne the following morning"
    !(next.norm === "the" && /^(?:following|next|same|previous|other)$/.test(items[phrase.to + 1]?.norm ?? ""))
  )
    return null;
  const names: Phrase[] = [];
  if (next?.text === ",") {
    const inner = phraseAfter(items, phrase.to + 1);
    if (inner?.name && (items[inner.to] === undefined || items[inner.to]!.kind !== "word")) names.push(inner);
    const given = items[phrase.to + 1]?.norm === "who" ? nameOfDescribed(items, phrase.to + 2, items.length) : null;
    if (given) names.push(given);
  }
  const called =
    phrase.kind === "common" && next?.kind === "word" ? nameOfDescribed(items, phrase.to, items.length) : null;
  if (called) names.push(called);
  return {kind: "phrase", phrase, names, start: v};
}
