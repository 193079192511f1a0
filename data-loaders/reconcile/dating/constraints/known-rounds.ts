import type {Mark} from "../../../extract/rounds/marks.ts";
import type {Told} from "../../../extract/rounds/merge.ts";
import type {RoundWords} from "../../../extract/rounds/reference.ts";
import {type Day, parseDay, yearOf} from "../../../language/days.ts";
import type {Span} from "../../../language/span.ts";
import type {Series} from "../../../profile/schema.ts";
import type {Clues} from "../clues.ts";
import {rangeIn} from "./dated.ts";

/** A round of the profile's calendar as days. */
export interface Known {
  readonly series: Series;
  readonly ordinal: number | null;
  readonly first: Day;
  readonly last: Day;
  readonly city: string | null;
}

/** The rounds of the profile. */
export function calendarOf({world}: Clues): Known[] {
  return world.profile.series.flatMap((series) =>
    series.rounds.map((round) => ({
      series,
      ordinal: round.ordinal ?? null,
      first: parseDay(round.date)!,
      last: parseDay(round.end_date ?? round.date)!,
      city: round.city ?? null
    }))
  );
}

/** The places that speak of a round of the calendar, with its days; of those that can be one round alone. */
export function placesOfRounds(gathered: Clues): (Span & {readonly ranges: readonly (readonly [Day, Day])[]})[] {
  const known = gathered.known ? calendarOf(gathered) : [];
  return gathered.rounds.flatMap((told) => {
    const marked = told.words
      .flatMap((words) => words.marks.map((mark) => ({words, mark})))
      .find(({mark}) => mark.kind === "day");
    const candidates = candidatesFor(told, gathered, known).filter(
      ({first, last}) =>
        !marked || datesNear(marked.mark, marked.words, first).some(([a, b]) => first <= b && last >= a)
    );
    if (candidates.length !== 1 || (told.ordinal === null && !marked)) return [];
    const ranges = candidates.map(({first, last}) => [first, last] as const);
    return told.words.map(({evidence: {start, end}}) => ({start, end, ranges}));
  });
}

/** The calendar's rounds that the own round can be: by number, city, kind, and by what it is said to be the first since. */
export function candidatesFor(own: Told, gathered: Clues, known: readonly Known[]): Known[] {
  const since = firstSince(gathered);
  const threeWay = own.words.some((words) => words.standsAlone && words.meeting === "trilateral");
  const named = own.words.filter((words) => words.standsAlone);
  // "for the first time" numbers nothing in the calendar unless it says since when.
  const inferred =
    own.words.every((words) => words.ordinal === null || words.ordinalBasis === "inferred") && own.counted === null;
  const ordinal = inferred && since === null ? null : own.ordinal;
  if (ordinal === null && own.city === null && since === null) return [];
  const city = own.city ?? onlyCity(gathered, known);
  return known.filter((round) => {
    if (ordinal !== null && round.ordinal !== null && round.ordinal !== ordinal && !(since !== null && ordinal === 1))
      return false;
    if (ordinal !== null && round.ordinal === null && ordinal !== 1) return false;
    if (city !== null && round.city !== null && city !== round.city) return false;
    if (own.country !== null && own.city === null && named.length > 0 && round.city === null) return false;
    if (threeWay !== (round.series.meeting === "trilateral")) return false;
    if (
      since !== null &&
      (round.first <= since ||
        known.some(
          (other) =>
            other.series.parties.every((party) => round.series.parties.includes(party)) &&
            other.series.meeting === round.series.meeting &&
            other.first > since &&
            other.first < round.first
        ))
    )
      return false;
    return true;
  });
}

/** The one city of the calendar that the article names; null where it names none or several. */
function onlyCity({document, world}: Clues, known: readonly Known[]): string | null {
  const cities = new Set(known.flatMap((round) => round.city ?? []));
  const named = new Set<string>();
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
