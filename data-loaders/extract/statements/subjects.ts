import {canSpeak} from "./attachment.ts";
import {
  AUXILIARIES,
  BE,
  CONJUNCTIONS,
  DASHES,
  DETERMINERS,
  isAdverb,
  isPastForm,
  PREPOSITIONS,
  TEMPORAL
} from "./closed.ts";
import {cuesOf, UTTERANCE_NOUNS} from "./cues.ts";
import {nameOfDescribed, withNameBetween} from "./described.ts";
import {isWeekdayOrMonth} from "./edges.ts";
import {phraseAfter} from "./following.ts";
import {withoutPlace} from "./fronted.ts";
import type {Item} from "./item.ts";
import type {Phrase} from "./phrase.ts";
import {phraseBefore} from "./phrases.ts";
import {speakerNoun} from "./roles.ts";
import type {Scene} from "./scene.ts";
import type {Unit} from "./units.ts";

/** Who a verb belongs to: a phrase of its own, or the subject of the verb before ("..., adding", "and said"). */
export type Subject =
  | {readonly kind: "phrase"; readonly phrase: Phrase; readonly names: readonly Phrase[]; readonly start: number}
  | {readonly kind: "shared"; readonly start: number};

/** A comma or dash; also the one within a quotation that ends a parenthesis, in American papers. */
const isComma = (item: Item | undefined) =>
  item !== undefined &&
  (item.text === "," || DASHES.has(item.text) || (item.kind === "quote" && /,["'”’»]+$/.test(item.text)));
export const isParticipial = (item: Item) =>
  item.kind === "word" && !item.proper && /(?:ing|ed|en)$/.test(item.norm) && item.norm.length > 4;

/** Goes left over what may stand between a subject and its verb: adverbs, auxiliaries, days ("on Tuesday", "last week"). */
export function skipLeft(items: readonly Item[], v: number): number {
  let i = v;
  for (;;) {
    const before = items[i - 1];
    if (before?.kind !== "word") {
      if (before?.kind === "number" && items[i - 2]?.norm && TEMPORAL.has(items[i - 2]!.norm)) {
        i -= 1;
        continue;
      }
      return i;
    }
    if (AUXILIARIES.has(before.norm) || (isAdverb(before.norm) && !before.proper)) i--;
    else if (TEMPORAL.has(before.norm)) {
      const lead = items[i - 2]?.norm ?? "";
      const further = items[i - 3]?.norm ?? "";
      if (/^(?:on|in|at|by|this|last|next|that|late|early|every)$/.test(lead))
        i -= /^(?:earlier|late|early|in|on|later|that)$/.test(further) ? 3 : 2;
      else if (
        /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/.test(before.norm) ||
        /^(?:today|yesterday|tonight)$/.test(before.norm)
      )
        i--;
      else if (TEMPORAL.has(lead) && /^(?:on|last|this|late|early)$/.test(further)) i -= 3;
      else return i;
    } else return i;
  }
}

/** The items that a verb's subject is looked for in: back to a semicolon, colon, quotation mark or sentence end. */
export function clauseFloor(items: readonly Item[], v: number): number {
  for (let i = v - 1; i >= 0 && v - i < 150; i--)
    if (items[i]!.kind === "mark" && /^[;:.!?…]$/.test(items[i]!.text)) return i + 1;
  return 0;
}

const RELATIVE_TO_SUBJECT = new Set(["who", "which", "that"]);
/** What a comma may part off behind a name: a clause, a participle, a role, an age, a place, a manner. */
function opensParenthesis(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.kind === "number" || item.text === "(") return true;
  return (
    /^(?:who|which|whose|whom|jr|sr|meanwhile|himself|herself|itself|themselves|however|too|also)$/.test(item.norm) ||
    isParticipial(item) ||
    PREPOSITIONS.has(item.norm) ||
    DETERMINERS.has(item.norm) ||
    isAdverb(item.norm) ||
    item.proper ||
    speakerNoun(item.norm) !== null ||
    item.kind === "word"
  );
}

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

/** "Management, he said, had refused": what parts subject and verb is an attribution, and the verb stands in what is told. */
function isAttribution(items: readonly Item[], from: number, to: number): boolean {
  const phrase = phraseAfter(items, from);
  const verb = phrase ? items[skipAdverbs(items, phrase.to)] : undefined;
  if (!phrase || !verb || verb.start >= items[to]!.start || !(phrase.kind === "pronoun" || canSpeak(phrase)))
    return false;
  return cuesOf(verb.norm).some(
    ({form, verbs}) =>
      /^(?:past|past-or-participle|s)$/.test(form) &&
      verbs.some(({frame}) => /^(?:any|clause|tell|that|quote)$/.test(frame))
  );
}
function skipAdverbs(items: readonly Item[], start: number): number {
  let i = start;
  while (items[i] && (isAdverb(items[i]!.norm) || AUXILIARIES.has(items[i]!.norm))) i++;
  return i;
}

/**
 * The comma that opens the parenthesis which ends before `end`: the nearest with a phrase before it that begins a clause;
 * a phrase that itself follows a comma ("in Toledo, Ohio, said") only where no other does.
 */
function openingComma(items: readonly Item[], end: number, floor: number): number | null {
  let second: number | null = null;
  for (let j = end - 2, commas = 0; j > floor && commas < 6 && end - j < 60; j--) {
    if (!isComma(items[j])) continue;
    commas++;
    const owner = phraseBefore(items, skipLeft(items, j), floor);
    // "The woman who found the purse, a nurse on her way home, said"
    const clause = owner && !canSpeak(owner) ? fallback(items, j, floor, []) : null;
    if (clause?.kind === "phrase" && items[clause.phrase.at + 1]?.norm === "who") return j;
    if (
      !owner ||
      !(canSpeak(owner) || isNamedAfter(items, owner, j, end)) ||
      !opensParenthesis(items, j + 1) ||
      isWeekdayOrMonth(items[owner.at]!)
    )
      continue;
    if (owner.governed && (owner.kind === "pronoun" || !isSubjectAfterFronting(items, owner))) continue;
    if (owner.from > floor && isComma(items[owner.from - 1]) && !isApposed(items, owner, j, end)) second = j;
    else return j;
  }
  return second;
}

/** "..., the union's chief, Ada Orne, said": a description and a name that fill what stands between the commas. */
function isApposed(items: readonly Item[], owner: Phrase, comma: number, end: number): boolean {
  const inner = phraseAfter(items, comma + 1);
  if (!inner || inner.to !== end - 1 || owner.governed) return false;
  const described = items
    .slice(owner.from, owner.at)
    .some((item) => item.kind === "possessive" || DETERMINERS.has(item.norm));
  return owner.kind === "common" && described && inner.name !== null && inner.name.to - inner.name.from > 1;
}

/** "The buyer, Lumia Works, said": a noun that no list of speakers has, with its name in apposition. */
function isNamedAfter(items: readonly Item[], owner: Phrase, comma: number, end: number): boolean {
  const first = items[owner.from];
  if (owner.governed || !first || !DETERMINERS.has(first.norm))
    return (
      owner.kind === "common" &&
      items.slice(owner.from, owner.at).some(({kind}) => kind === "possessive") &&
      namedBetween(items, comma, end)
    );
  return namedBetween(items, comma, end);
}
function namedBetween(items: readonly Item[], comma: number, end: number): boolean {
  const inner = phraseAfter(items, comma + 1);
  return inner?.name !== undefined && inner.name !== null && (inner.to === end - 1 || items[inner.to]?.text === ",");
}

const isSubjectAfterFronting = (items: readonly Item[], phrase: Phrase) =>
  phrase.governed === "to" && items[phrase.from - 2]?.norm === "according";

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

/** "An official who did not want to be named said", "a source speaking on condition of anonymity said". */
function fallback(items: readonly Item[], end: number, floor: number, names: readonly Phrase[]): Subject | null {
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
    if (!opens && !reduced) continue;
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
    !isParticipial(next)
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

/** Whether an auxiliary of being stands before the verb, over adverbs: a passive or a progressive. */
export function hasBe(items: readonly Item[], v: number): boolean {
  for (let i = v - 1; i >= 0 && v - i < 5; i--) {
    if (BE.has(items[i]!.norm)) return true;
    if (!isAdverb(items[i]!.norm) && !AUXILIARIES.has(items[i]!.norm)) return false;
  }
  return false;
}
