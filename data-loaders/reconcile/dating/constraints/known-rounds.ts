import type {Mark} from "../../../extract/rounds/marks.ts";
import type {Told} from "../../../extract/rounds/merge.ts";
import type {RoundWords} from "../../../extract/rounds/reference.ts";
import {type Day, yearOf} from "../../../language/days.ts";
import type {Span} from "../../../language/span.ts";
import {placeKey} from "../../rounds/seats.ts";
import type {Known} from "../calendar.ts";
import type {Clues} from "../clues.ts";
import {rangeIn} from "./dated.ts";

/** The places that speak of a round of the calendar, with its days; of those that can be one round alone. */
export function placesOfRounds(gathered: Clues): (Span & {readonly ranges: readonly (readonly [Day, Day])[]})[] {
  return gathered.rounds.flatMap((told) => {
    const marked = told.words
      .flatMap((words) => words.marks.map((mark) => ({words, mark})))
      .find(({mark}) => mark.kind === "day");
    const candidates = candidatesFor(told, gathered).filter(
      ({first, last}) =>
        !marked || datesNear(marked.mark, marked.words, first).some(([a, b]) => first <= b && last >= a)
    );
    if (candidates.length !== 1 || (told.ordinal === null && !marked)) return [];
    const ranges = candidates.map(({first, last}) => [first, last] as const);
    return told.words.map(({evidence: {start, end}}) => ({start, end, ranges}));
  });
}

/**
 * The rounds that the own round can be: those of the profile's calendar by number, city, kind, and by what it is said to be the
 * first since; where it has none, those that dated articles tell of. As there may be others that none tells of, these must
 * have its number, or its day, and its city.
 */
export function candidatesFor(own: Told, gathered: Clues): Known[] {
  const since = firstSince(gathered);
  // "for the first time" numbers nothing in the calendar unless it says since when.
  const inferred =
    own.words.every((words) => words.ordinal === null || words.ordinalBasis === "inferred") && own.counted === null;
  const ordinal = inferred && since === null ? null : own.ordinal;
  const {profile, told: elsewhere} = gathered.calendar;
  const told = elsewhere.rounds;
  const listed = fitting(own, gathered, profile, ordinal, since);
  if (listed.length > 0) return listed;
  const city = cityOf(own, gathered, told);
  const possible = fitting(own, gathered, told, ordinal, since).filter(
    (round) =>
      (round.city === null || city !== null) &&
      (since === null && ordinal === null ? isOnItsDay(own, round) : round.ordinal === (ordinal ?? 1))
  );
  // A round whose city no article tells stands back behind those of the city.
  const there = possible.filter((round) => round.city !== null);
  return there.length > 0 ? there : possible;
}

function fitting(
  own: Told,
  gathered: Clues,
  known: readonly Known[],
  ordinal: number | null,
  since: Day | null
): Known[] {
  const threeWay = own.words.some((words) => words.standsAlone && words.meeting === "trilateral");
  const named = own.words.filter((words) => words.standsAlone);
  if (ordinal === null && own.city === null && since === null) return [];
  const city = cityOf(own, gathered, known);
  return known.filter((round) => {
    if (ordinal !== null && round.ordinal !== null && round.ordinal !== ordinal && !(since !== null && ordinal === 1))
      return false;
    if (ordinal !== null && round.ordinal === null && ordinal !== 1) return false;
    if (city !== null && round.city !== null && placeKey(city) !== placeKey(round.city)) return false;
    if (own.country !== null && own.city === null && named.length > 0 && round.city === null) return false;
    if (threeWay !== round.trilateral) return false;
    if (
      since !== null &&
      (round.first <= since ||
        known.some(
          (other) =>
            other.parties.every((party) => round.parties.includes(party)) &&
            other.trilateral === round.trilateral &&
            other.first > since &&
            other.first < round.first
        ))
    )
      return false;
    return true;
  });
}

/** "On 16 May", of the round that an article has on that day of its year. */
function isOnItsDay(own: Told, {first, last}: Known): boolean {
  return own.words.some((words) =>
    words.marks.some((mark) => datesNear(mark, words, first).some(([a, b]) => a <= last && b >= first))
  );
}

/** Where the own round was held, or the one city of these rounds that the article names; null where it names several. */
function cityOf(own: Told, {document, world}: Clues, known: readonly Known[]): string | null {
  if (own.city !== null) return own.city;
  const cities = new Set(known.flatMap((round) => round.city ?? []));
  const named = new Set([...cities].filter((city) => document.text.includes(city)));
  for (const {entries} of world.names(document.text, document.tokens))
    for (const entry of entries) if (entry.kind === "venue" && cities.has(entry.city)) named.add(entry.city);
  return named.size === 1 ? [...named][0]! : null;
}

const SINCE_CONTEXT =
  /\b(?:talks|negotiat\w+|discussions|round|meeting|met|convened|delegation|team|same people|sent|direct|face)\b/i;

/**
 * "first direct talks since March 2022", "the same people it sent back in 2022": the last talks before these, as the end
 * of that month or year; null where the article compares with none.
 */
function firstSince({document, clues}: Clues): Day | null {
  let latest: Day | null = null;
  for (const clue of clues) {
    if (clue.mark.kind !== "month" && clue.mark.kind !== "year") continue;
    if (clue.mark.year === null) continue;
    const text = document.text.slice(clue.sentence.start, clue.mark.end);
    if (!SINCE_CONTEXT.test(text) || !/\b(?:first|same|again|resumed|since|back in)\b/i.test(text)) continue;
    if (/\bsecond|third|fourth|fifth\b/i.test(text)) continue;
    const range = rangeIn(clue.mark, clue.mark.year);
    if (range && (latest === null || range.last > latest)) latest = range.last;
  }
  return latest;
}

/** The dates of a day without its year nearest before a day. */
export function datesNear(mark: Mark, words: RoundWords, day: Day): (readonly [Day, Day])[] {
  if (mark.kind !== "day") return [];
  const shift = words.rule === "the delegations met" || words.shift !== 0 ? words.shift : 0;
  const years = mark.year === null ? [yearOf(day) - 1, yearOf(day), yearOf(day) + 1] : [mark.year];
  return years.flatMap((year) => {
    const range = rangeIn(mark, year);
    return range ? [[range.first + shift, range.last + shift] as const] : [];
  });
}
