import {NAME_PARTICLES, ORGANISATION_WORDS} from "../../../language/names.ts";
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  isPastForm,
  PERSONAL,
  PREPOSITIONS
} from "../lexicon/closed.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import type {Item} from "../text/item.ts";

export const WEEKDAY_OR_MONTH =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;
export const isWeekdayOrMonth = (item: Item) => WEEKDAY_OR_MONTH.test(item.norm);

/** "In May Dornish officials": the month and no modal or surname, behind a preposition or beside a number. */
const isMay = (items: readonly Item[], i: number) =>
  items[i]!.norm === "may" &&
  items[i]!.proper &&
  (/^(?:in|since|until|till|by|from|during|last|early|late|mid|on)$/.test(items[i - 1]?.norm ?? "") ||
    items[i - 1]?.kind === "number" ||
    items[i + 1]?.kind === "number");

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
export const isContent = (item: Item) => item.kind === "word" && !isClosed(item) && !isAdverb(item.norm);
export const isDeterminer = (item: Item | undefined) =>
  item !== undefined && item.kind === "word" && DETERMINERS.has(item.norm);

/** "On X. Ada Orne says": a letter with a stop behind a preposition is the name of a site, not an initial. */
export const isInitialAlone = (item: Item) => /^\p{Lu}\.$/u.test(item.text);

/** The left edge of a run of capitalised words that ends at `last`. */
export function runStart(items: readonly Item[], last: number, floor: number): number {
  let from = last;
  while (from > floor) {
    const before = items[from - 1]!;
    const further = items[from - 2];
    if (last - from > 14) break;
    if (before.proper && isInitialAlone(before) && /^(?:on|via|to|from)$/.test(further?.norm ?? "")) break;
    if (before.proper && !isWeekdayOrMonth(before) && !isMay(items, from - 1)) from--;
    else if (
      NAME_PARTICLES.has(before.norm) &&
      NAME_PARTICLES.has(further?.norm ?? "") &&
      items[from - 3]?.proper &&
      from - 3 >= floor
    )
      from -= 3;
    else if (from - 2 < floor || !further?.proper || isWeekdayOrMonth(further)) break;
    else if (NAME_PARTICLES.has(before.norm) && before.kind === "word") from -= 2;
    else if (before.text === "&") from -= 2;
    else if (before.kind === "quote" && before.text.length < 20 && further.proper) from -= 2;
    else if (
      /^(?:of|for|on)$/.test(before.norm) &&
      (ORGANISATION_WORDS.has(further.norm) ||
        /(?:^|-)(?:secretary|attorney|chief|head|president|house|speaker|director)$/.test(further.norm))
    )
      from -= 2;
    else if (before.norm === "and" && ORGANISATION_WORDS.has(items[last]!.norm) && items[from - 3]?.proper) from -= 2;
    else break;
  }
  return from;
}

/** "the official told | reporters": a past form behind somebody who can act is a verb, no part of the phrase. */
export const endsSubject = (item: Item | undefined) =>
  item !== undefined && (item.proper || speakerNoun(item.norm) !== null || PERSONAL.has(item.norm));

/** "said that Orne", "that workers call": no determiner but the opening of a clause. */
export function isConjunction(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  if (items[i]!.norm !== "that" || !next) return false;
  return (
    next.proper || next.kind === "number" || (speakerNoun(next.norm)?.plural ?? false) || DETERMINERS.has(next.norm)
  );
}

/** Determiners that may follow another one. */
const isSecond = ({norm}: Item) =>
  /^(?:the|its|his|her|their|one|two|three|four|five|six|few|many|several|most|other|another)$/.test(norm);

/** Goes left over what stands before a head noun: adjectives, nouns, owners; the article belongs to it. */
export function modifiersStart(items: readonly Item[], head: number, floor: number): number {
  let from = head;
  while (from > floor && head - from < 16) {
    const before = items[from - 1]!;
    if (before.kind === "possessive") {
      if (from - 2 < floor) break;
      from -= 2;
      if (PERSONAL.has(items[from]!.norm)) return from + 2;
    } else if (isContent(before) || before.kind === "number" || (before.proper && before.kind === "word")) {
      if (
        isWeekdayOrMonth(before) ||
        isMay(items, from - 1) ||
        /^(?:said|told|wrote|spoke|says|tells|writes)$/.test(before.norm) ||
        (isPastForm(before.norm) && endsSubject(items[from - 2]))
      )
        break;
      from--;
    } else if (
      before.norm === "first" &&
      /^(?:lady|deputy|vice|minister|secretary|lieutenant)$/.test(items[from]!.norm)
    )
      from--;
    else if (
      isAdverb(before.norm) &&
      from - 2 >= floor &&
      isDeterminer(items[from - 2]) &&
      !/^(?:again|also|then|later|now|already)$/.test(before.norm)
    )
      from--;
    else break;
  }
  if (from > floor && isDeterminer(items[from - 1]) && !isConjunction(items, from - 1)) from--;
  // "the four largest districts", "his two deputies", "all the mayors"
  if (
    from < head &&
    from > floor &&
    isSecond(items[from]!) &&
    isDeterminer(items[from - 1]) &&
    items[from - 1]!.norm !== "that"
  )
    from--;
  return from;
}
