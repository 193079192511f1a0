import {AUXILIARIES, DETERMINERS, isAdverb, PREPOSITIONS} from "../lexicon/closed.ts";
import {cuesOf} from "../lexicon/cues.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import {canSpeak} from "../phrases/attachment.ts";
import {isWeekdayOrMonth} from "../phrases/edges.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {phraseBefore} from "../phrases/phrases.ts";
import type {Item} from "../text/item.ts";
import {isComma, isParticipial, skipLeft} from "./clause.ts";
import {fallback} from "./relative-subject.ts";

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

/** "Management, he said, had refused": what parts subject and verb is an attribution, and the verb stands in what is told. */
export function isAttribution(items: readonly Item[], from: number, to: number): boolean {
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
export function openingComma(items: readonly Item[], end: number, floor: number): number | null {
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
