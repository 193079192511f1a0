import {NAME_PARTICLES, ORGANISATION_WORDS, TITLES} from "../../language/names.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  INDEFINITE,
  isAdverb,
  isPastForm,
  PERSONAL,
  PREPOSITIONS,
  TEMPORAL
} from "./closed.ts";
import {cuesOf} from "./cues.ts";
import {isRoleNoun, speakerNoun} from "./roles.ts";
import type {Item} from "./units.ts";

/** A noun phrase over a unit's items, as far as it matters to know who speaks. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
  readonly kind: "pronoun" | "indefinite" | "name" | "common";
  /** The head word's norm: the last name, the common noun, the pronoun. */
  readonly head: string;
  /** Index of the head word. */
  readonly at: number;
  /** The run of capitalised words that ends in the head, in a name. */
  readonly name: {readonly from: number; readonly to: number} | null;
  /** The preposition right before, where no noun that could speak takes it: the phrase is no subject. */
  readonly governed: string | null;
  /** The phrase before "and". */
  readonly with: Phrase | null;
}

const WEEKDAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
export const isWeekdayOrMonth = (item: Item) => WEEKDAY_OR_MONTH.test(item.norm);

/** Words that no noun phrase goes over: they end it on its left. */
export function isClosed(item: Item): boolean {
  if (item.kind !== "word" || item.proper) return item.kind !== "word" && item.kind !== "number";
  return (
    DETERMINERS.has(item.norm) ||
    PREPOSITIONS.has(item.norm) ||
    CONJUNCTIONS.has(item.norm) ||
    AUXILIARIES.has(item.norm) ||
    PERSONAL.has(item.norm)
  );
}
const isContent = (item: Item) => item.kind === "word" && !isClosed(item) && !isAdverb(item.norm);
const isDeterminer = (item: Item | undefined) =>
  item !== undefined && item.kind === "word" && DETERMINERS.has(item.norm);

/** "On X. Ada Orne says": a letter with a stop behind a preposition is the name of a site, not an initial. */
export const isInitialAlone = (item: Item) => /^\p{Lu}\.$/u.test(item.text);

/** The left edge of a run of capitalised words that ends at `last`. */
function runStart(items: readonly Item[], last: number, floor: number): number {
  let from = last;
  while (from > floor) {
    const before = items[from - 1]!;
    const further = items[from - 2];
    if (last - from > 14) break;
    if (before.proper && isInitialAlone(before) && /^(?:on|via|to|from)$/.test(further?.norm ?? "")) break;
    if (before.proper && !isWeekdayOrMonth(before)) from--;
    else if (
      NAME_PARTICLES.has(before.norm) &&
      NAME_PARTICLES.has(further?.norm ?? "") &&
      items[from - 3]?.proper &&
      from - 3 >= floor
    )
      from -= 3;
    else if (from - 2 < floor || !further?.proper || isWeekdayOrMonth(further)) break;
    else if (NAME_PARTICLES.has(before.norm) && before.kind === "word") from -= 2;
    else if (before.kind === "quote" && before.text.length < 20 && further.proper) from -= 2;
    else if (
      /^(?:of|for|on)$/.test(before.norm) &&
      (ORGANISATION_WORDS.has(further.norm) ||
        /(?:^|-)(?:secretary|attorney|chief|head|president|house|speaker|director)$/.test(further.norm))
    )
      from -= 2;
    else if (
      (before.norm === "and" || before.norm === "&") &&
      ORGANISATION_WORDS.has(items[last]!.norm) &&
      (items[from - 3]?.proper || before.norm === "&")
    )
      from -= 2;
    else break;
  }
  return from;
}

/** "the official told | reporters": a past form behind somebody who can act is a verb, no part of the phrase. */
const endsSubject = (item: Item | undefined) =>
  item !== undefined && (item.proper || speakerNoun(item.norm) !== null || PERSONAL.has(item.norm));

/** Goes left over what stands before a head noun: adjectives, nouns, owners; the article belongs to it. */
function modifiersStart(items: readonly Item[], head: number, floor: number): number {
  let from = head;
  while (from > floor && head - from < 16) {
    const before = items[from - 1]!;
    if (before.kind === "possessive") {
      if (from - 2 < floor) break;
      from -= 2;
      if (PERSONAL.has(items[from]!.norm)) return from + 2;
    } else if (isContent(before) || before.kind === "number" || (before.proper && before.kind === "word")) {
      if (isWeekdayOrMonth(before) || (isPastForm(before.norm) && endsSubject(items[from - 2]))) break;
      from--;
    } else if (
      isAdverb(before.norm) &&
      from - 2 >= floor &&
      isDeterminer(items[from - 2]) &&
      !/^(?:again|also|then|later|now|already)$/.test(before.norm)
    )
      from--;
    else break;
  }
  if (from > floor && isDeterminer(items[from - 1])) from--;
  return from;
}

const ATTACHING = new Set(
  "of for in from at with to on within inside near behind by among between against about under".split(" ")
);

/**
 * The noun phrase that ends right before an item, or null. Goes left over names with their roles, and over "of", "for",
 * "in" ... where the noun before it can speak ("a source in Lorran circles", "Ada Orne of the Guild").
 */
export function phraseBefore(items: readonly Item[], end: number, floor: number, depth = 0): Phrase | null {
  let last = end - 1;
  if (last < floor || depth > 4) return null;
  if (items[last]!.text === ")") {
    let open = last - 1;
    while (open > floor && last - open < 12 && items[open]!.text !== "(") open--;
    if (items[open]!.text !== "(" || open <= floor) return null;
    last = open - 1;
  }
  const item = items[last]!;
  if (item.kind !== "word") return null;
  const simple = {to: end, at: last, head: item.norm, name: null, governed: null, with: null};
  if (PERSONAL.has(item.norm) && !(item.proper && item.text.length > 1 && item.text === item.text.toUpperCase()))
    return {...simple, from: last, kind: "pronoun"};
  if (!item.proper && INDEFINITE.has(item.norm))
    return {...simple, from: isDeterminer(items[last - 1]) && last - 1 >= floor ? last - 1 : last, kind: "indefinite"};
  if (!item.proper && !isContent(item)) return null;

  let from: number;
  let name: Phrase["name"] = null;
  if (item.proper) {
    from = runStart(items, last, floor);
    name = {from, to: last + 1};
    const before = items[from - 1];
    if (
      before &&
      from - 1 >= floor &&
      before.kind === "word" &&
      !before.proper &&
      (isRoleNoun(before.norm) || /^(?:former|then|ex)$/.test(before.norm))
    )
      from = modifiersStart(items, from - 1, floor);
    else if (
      items[from - 2]?.norm === "of" &&
      from - 3 >= floor &&
      before &&
      isContent(before) &&
      isRoleNoun(items[from - 3]!.norm)
    )
      from = modifiersStart(items, from - 3, floor);
    else if (before?.kind === "possessive" && from - 2 >= floor) from = modifiersStart(items, from, floor);
    else if (from > floor && isDeterminer(before)) from--;
  } else from = modifiersStart(items, last, floor);

  let phrase: Phrase = {
    from,
    to: end,
    at: last,
    head: item.norm,
    kind: name ? "name" : "common",
    name,
    governed: null,
    with: null
  };
  const before = items[from - 1];
  if (!before || from - 1 < floor) return phrase;
  if (before.kind === "word" && (PREPOSITIONS.has(before.norm) || before.norm === "than")) {
    const owner = ATTACHING.has(before.norm) ? phraseBefore(items, from - 1, floor, depth + 1) : null;
    if (owner && !owner.governed && takes(owner, before.norm)) phrase = {...owner, to: end};
    else phrase = withoutAdverbial(items, {...phrase, governed: before.norm});
  } else if (before.norm === "and" || before.norm === "or" || before.norm === "&") {
    const first = phraseBefore(items, items[from - 2]?.text === "," ? from - 2 : from - 1, floor, depth + 1);
    const edge = first ? items[first.from - 1] : undefined;
    const free =
      first &&
      (first.from <= floor ||
        !edge ||
        edge.kind === "mark" ||
        edge.kind === "quote" ||
        edge.norm === "both" ||
        CONJUNCTIONS.has(edge.norm));
    if (first && free && canSpeak(first) && canSpeak(phrase)) phrase = {...phrase, with: first};
    // "sources quoted by the Courier and the Herald": both are governed
    else if (first?.governed && first.governed !== "after") phrase = {...phrase, governed: first.governed};
  }
  return phrase;
}

/** "In the end sources confirmed": a fronted adverbial that no comma parts from the subject. */
function withoutAdverbial(items: readonly Item[], phrase: Phrase): Phrase {
  const noun = items[phrase.from + 1];
  const fronted =
    isDeterminer(items[phrase.from]) &&
    noun &&
    phrase.from + 1 < phrase.at &&
    (TEMPORAL.has(noun.norm) || /^(?:end|meantime|past|event)$/.test(noun.norm));
  return fronted ? {...phrase, from: phrase.from + 2, governed: null} : phrase;
}

/** Whether a phrase may take a prepositional phrase and still be the one who speaks. */
function takes(owner: Phrase, preposition: string): boolean {
  if (owner.kind === "indefinite") return preposition === "of" || preposition === "in" || preposition === "from";
  if (owner.kind === "common")
    return (
      takesAny(owner.head, preposition) ||
      (preposition === "of" &&
        /^(?:member|part|number|group|couple|majority|handful|dozen|series|pair)s?$/.test(owner.head))
    );
  return owner.kind === "name" && /^(?:of|from|at|with|for)$/.test(preposition);
}

/** A document keeps only its "of" and "on": in "a statement from the ministry" the ministry is the one who speaks. */
function takesAny(head: string, preposition: string): boolean {
  const noun = speakerNoun(head);
  return noun !== null && (noun.type !== "document" || preposition === "of" || preposition === "on");
}

/** Whether a phrase names somebody or something that can speak, by its words alone. */
export function canSpeak(phrase: Phrase): boolean {
  if (phrase.kind !== "common") return true;
  return speakerNoun(phrase.head) !== null;
}

/** "his evening address President Orne": a title or a full name that begins behind a noun that cannot speak. */
function opensName(items: readonly Item[], start: number, before: Item): boolean {
  if (speakerNoun(before.norm) || /(?:former|top|new|senior|acting|late|old|young|ex)$/.test(before.norm)) return false;
  let end = start;
  while (items[end]?.proper) end++;
  if (items[end]?.kind === "possessive" || leadsToSpeaker(items, end, 2)) return false;
  return TITLES.has(items[start]!.norm) || end - start > 1;
}

/** Whether nouns, no verb, go on from an item to one that can speak: "campaign" in "the campaign manager". */
function leadsToSpeaker(items: readonly Item[], start: number, reach: number): boolean {
  for (let i = start; i <= start + reach; i++) {
    const item = items[i];
    if (item?.kind !== "word" || item.proper) return false;
    if (speakerNoun(item.norm)) return true;
    if (isClosed(item) || isAdverb(item.norm) || isPastForm(item.norm) || cuesOf(item.norm).length > 0) return false;
  }
  return false;
}

/** The noun phrase that begins at an item, or null; "of", "for" ... are gone over where the noun before can speak. */
export function phraseAfter(items: readonly Item[], start: number, depth = 0): Phrase | null {
  if (depth > 3) return null;
  const first = items[start];
  if (!first || (first.kind !== "word" && first.kind !== "number")) return null;
  const simple = {from: start, to: start + 1, at: start, head: first.norm, name: null, governed: null, with: null};
  if (PERSONAL.has(first.norm) || /^(?:him|her|them|us|me|himself|herself|themselves)$/.test(first.norm)) {
    const owns = first.norm === "her" && items[start + 1] !== undefined && isContent(items[start + 1]!);
    if (!owns) return {...simple, kind: "pronoun"};
  }
  let i = start;
  while (isDeterminer(items[i]) || INDEFINITE.has(items[i]?.norm ?? "")) i++;
  if (i > start && (items[i]?.norm === "of" || !items[i] || isClosed(items[i]!))) {
    const rest = items[i]?.norm === "of" ? phraseAfter(items, i + 1, depth + 1) : null;
    return {...simple, to: rest ? rest.to : i, at: i - 1, head: items[i - 1]!.norm, kind: "indefinite"};
  }
  let last = -1;
  let lastProper = false;
  for (; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === "possessive") {
      if (last !== i - 1) break;
      lastProper = false;
      continue;
    }
    if (item.proper && !isWeekdayOrMonth(item)) {
      if (
        last >= 0 &&
        last === i - 1 &&
        !lastProper &&
        items[last]!.kind === "word" &&
        opensName(items, i, items[last]!)
      )
        break;
      last = i;
      lastProper = true;
      continue;
    }
    if (
      lastProper &&
      NAME_PARTICLES.has(item.norm) &&
      (items[i + 1]?.proper || (NAME_PARTICLES.has(items[i + 1]?.norm ?? "") && items[i + 2]?.proper))
    )
      continue;
    if (
      !lastProper &&
      last >= 0 &&
      NAME_PARTICLES.has(item.norm) &&
      NAME_PARTICLES.has(items[i - 1]!.norm) &&
      items[i + 1]?.proper
    )
      continue;
    if (
      lastProper &&
      /^(?:of|for|on)$/.test(item.norm) &&
      items[i + 1]?.proper &&
      ORGANISATION_WORDS.has(items[i - 1]!.norm)
    )
      continue;
    if (item.kind === "number" && last === -1) continue;
    if (lastProper && !leadsToSpeaker(items, i, 2)) break;
    if (last < 0 && i > start && isAdverb(item.norm) && !isClosed(item) && items[i + 1]?.kind === "word") continue;
    if (!isContent(item) || isWeekdayOrMonth(item) || (i === start && TEMPORAL.has(item.norm))) break;
    if (last >= 0 && (isPastForm(item.norm) || (speakerNoun(items[last]!.norm) && !leadsToSpeaker(items, i, 1)))) break;
    last = i;
    lastProper = false;
  }
  if (last < 0 && items[i - 1]?.kind === "number") last = i - 1;
  if (last < 0) return null;
  let from = last;
  const head = items[last]!;
  if (head.proper) from = runStart(items, last, start);
  const kind = head.proper ? "name" : "common";
  let phrase: Phrase = {
    ...simple,
    to: last + 1,
    at: last,
    head: head.norm,
    kind,
    name: head.proper ? {from, to: last + 1} : null
  };
  for (let hops = 0; hops < 3; hops++) {
    const next = items[phrase.to];
    const linked =
      next && (ATTACHING.has(next.norm) || /^(?:familiar|close|briefed|involved|present)$/.test(next.norm));
    if (
      !linked ||
      !(phrase.kind === "common"
        ? takes(phrase, next.norm) || /^(?:familiar|close|briefed|involved)$/.test(next.norm)
        : /^(?:of|from|at)$/.test(next.norm))
    )
      break;
    const rest = phraseAfter(items, phrase.to + (ATTACHING.has(items[phrase.to + 1]?.norm ?? "") ? 2 : 1), depth + 1);
    if (
      !rest ||
      (/^(?:in|on|at|to|by|about|under|after)$/.test(next.norm) && rest.kind === "common" && !speakerNoun(rest.head))
    )
      break;
    phrase = {...phrase, to: rest.to};
  }
  return phrase;
}
