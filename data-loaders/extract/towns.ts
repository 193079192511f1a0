import {genderOfGivenName} from "../language/given-names.ts";
import {MONTHS} from "../language/months.ts";
import {ORGANISATION_WORDS, PLACE_WORDS, TITLES} from "../language/names.ts";
import type {Span} from "../language/span.ts";
import {WEEKDAYS} from "../language/weekday-names.ts";

/** A word of a sentence as either reader cuts it: `capital` where its capital is more than the beginning of the sentence. */
export interface Word extends Span {
  readonly norm: string;
  readonly capital: boolean;
}

/** A town or region told in a text, by its words, half-open. */
export interface Town {
  readonly from: number;
  readonly to: number;
  readonly state: string;
}

/** "Cox's Bazar" aside, no name of a place is longer. */
const LONGEST = 4;

/**
 * The town or region that the capitals from a word on name, all of them: not "Orr" of "Orr University", nor what may be a person.
 * That a place is meant there ("in", "from") is for the caller to see. `state`: of which state a place is, by its name.
 *   "in Orr", "from the Orr region", "the mayor of Lower Orr"; not "from Ada", "in May", "in General Orr", "to Orr's wife"
 */
export function townAt(
  text: string,
  at: (index: number) => Word | undefined,
  start: number,
  state: (name: string) => string | null
): Town | null {
  const from = at(start)?.norm === "the" ? start + 1 : start;
  let to = from;
  while (at(to)?.capital && to - from <= LONGEST && (to === from || isNext(text, at(to - 1)!, at(to)!))) to++;
  const first = at(from);
  if (!first || to === from || to - from > LONGEST || isNoPlace(first.norm)) return null;
  for (let k = from; k < to; k++) if (ORGANISATION_WORDS.has(at(k)!.norm)) return null;
  let end = to;
  while (end > from + 1 && PLACE_WORDS.has(at(end - 1)!.norm)) end--;
  const called = end < to || PLACE_WORDS.has(at(to)?.norm ?? "");
  // "the Orr" is a river or a ship, "the Orr region" a region
  if (from > start && !called) return null;
  if (!called && genderOfGivenName(first.norm.split("-")[0]!) !== null) return null;
  const found = state(text.slice(first.start, at(end - 1)!.end).replace(/\s+/g, " "));
  return found === null ? null : {from, to: called && end === to ? to + 1 : to, state: found};
}

const isNoPlace = (norm: string) => TITLES.has(norm) || MONTHS.has(norm) || WEEKDAYS.has(norm);

const isNext = (text: string, a: Span, b: Span) => /^(?:\s+|-)$/.test(text.slice(a.end, b.start));
