import {AUXILIARIES, DETERMINERS, isPastForm} from "../lexicon/closed.ts";
import {UTTERANCE_NOUNS} from "../lexicon/cues.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import {canSpeak} from "../phrases/attachment.ts";
import {nameOfDescribed} from "../phrases/described.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {phraseBefore} from "../phrases/phrases.ts";
import type {Scene} from "../scene/scene.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";
import {isComma, skipLeft} from "./clause.ts";
import {withoutPlace} from "./fronted.ts";
import {isAttribution, openingComma} from "./parentheses.ts";
import {fallback, RELATIVE_TO_SUBJECT} from "./relative-subject.ts";
import type {Subject} from "./subject.ts";

/**
 * The subject of the finite verb at `v`, standing before it. Peels off what stands between commas (an apposition, a
 * relative clause, "speaking for Orran"), and takes a phrase that is governed by a preposition for no subject.
 */
export function subjectBefore(scene: Scene, unit: Unit, v: number, floor: number): Subject | null {
  const {items} = unit;
  let end = skipLeft(items, v);
  const names: Phrase[] = [];
  if (end <= floor) return null;
  const before = items[end - 1]!;
  if (/^(?:and|but|or|then|nor|yet)$/.test(before.norm)) return {kind: "shared", start: end - 1};
  if (RELATIVE_TO_SUBJECT.has(before.norm)) {
    const comma = isComma(items[end - 2]) ? end - 2 : end - 1;
    const antecedent = phraseBefore(items, comma, floor);
    if (antecedent && canSpeak(antecedent))
      return {kind: "phrase", phrase: {...antecedent, governed: null}, names, start: antecedent.from};
    return null;
  }
  for (let peel = 0; peel < 6 && end > floor; peel++) {
    if (!isComma(items[end - 1])) break;
    const opened = openingComma(items, end, floor);
    if (opened === null) {
      // "“...,” Ada Orne, said in a statement": a comma too many
      const stray = phraseBefore(items, end - 1, floor);
      const alone = stray?.name && !stray.governed && (stray.from === floor || items[stray.from - 1]?.kind === "quote");
      return stray && alone ? {kind: "phrase", phrase: stray, names, start: stray.from} : null;
    }
    if (isAttribution(items, opened + 1, end - 1)) return null;
    const inner = phraseAfter(items, opened + 1);
    if (inner?.name && (inner.to >= end - 1 || items[inner.to]?.text === ",")) names.push(inner);
    const named = nameOfDescribed(items, opened + 1, end - 1);
    if (named) names.push(named);
    end = skipLeft(items, opened);
  }
  const phrase = phraseBefore(items, end, floor);
  if (!phrase) return fallback(items, end, floor, names);
  const split = withoutPlace(scene, items, phrase, floor);
  if (split.governed && isUtterance(items, split.from))
    return {kind: "phrase", phrase: {...split, governed: null}, names, start: split.from};
  const subordinate = /^(?:after|before|since|until|till|as|than|like|because|with|including)$/.test(
    split.governed ?? ""
  );
  const called = split.governed === "as" && nameOfDescribed(items, Math.max(floor, split.from - 8), split.to) !== null;
  if (split.governed && split.kind !== "pronoun" && (!subordinate || called)) return fallback(items, end, floor, names);
  if (!canSpeak(split)) {
    const named = names.find((name) => name.name);
    if (named && speakerNoun(split.head) === null && !DETERMINERS.has(items[split.from]?.norm ?? "")) return null;
    if (named) return {kind: "phrase", phrase: named, names, start: split.from};
    return fallback(items, end, floor, names);
  }
  return {kind: "phrase", phrase: split, names, start: split.with ? split.with.from : split.from};
}

/** "a statement from the ministry said", "a letter sent by Orne": who gave it out speaks. */
function isUtterance(items: readonly Item[], from: number): boolean {
  const preposition = items[from - 1]?.norm ?? "";
  if (preposition !== "from" && preposition !== "by") return false;
  const noun =
    /(?:ed|ent|en|ut)$/.test(items[from - 2]?.norm ?? "") && !UTTERANCE_NOUNS.has(items[from - 2]!.norm)
      ? items[from - 3]
      : items[from - 2];
  return noun !== undefined && UTTERANCE_NOUNS.has(noun.norm);
}

/** The subject of the verb that "and said" is joined to: "he stopped and said". */
export function subjectOfJoined(scene: Scene, unit: Unit, conjunction: number, floor: number): Subject | null {
  const {items} = unit;
  for (let i = conjunction - 1; i > floor && conjunction - i < 14; i--) {
    const item = items[i]!;
    if (item.kind === "quote") return null;
    if (item.proper || !(isPastForm(item.norm) || AUXILIARIES.has(item.norm))) continue;
    const subject = subjectBefore(scene, unit, i, floor);
    if (subject?.kind === "phrase") return subject;
  }
  return null;
}
