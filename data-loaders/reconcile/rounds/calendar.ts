import {type Day, parseDay} from "../../language/days.ts";
import type {Profile} from "../../profile/schema.ts";
import type {Round} from "../types.ts";
import type {ToldRound} from "./told.ts";

/** A round of the profile with its days as numbers. */
export interface CalendarRound {
  readonly round: Round;
  readonly first: Day;
  readonly last: Day;
}

/** "The talks in Zenda", told without day or number, means the last round there within so many days. */
const RECENT = 60;
/** An article may be a day ahead of a round, by its time zone or as a preview. */
const AHEAD = 2;

/** The rounds that a profile lists, in the order of their days. */
export function calendarOf(profile: Profile): CalendarRound[] {
  return profile.series
    .flatMap((series) =>
      series.rounds.map((round) => ({
        round: {
          id: `${series.id}-${round.ordinal ?? round.date}`,
          series: series.id,
          ordinal: round.ordinal ?? null,
          date: round.date,
          endDate: round.end_date ?? null,
          venue: round.venue ?? null,
          city: round.city ?? null,
          country: round.country ?? null,
          parties: series.parties,
          meeting: series.meeting,
          knownFrom: "profile" as const
        },
        first: parseDay(round.date)!,
        last: parseDay(round.end_date ?? round.date)!
      }))
    )
    .sort((a, b) => a.first - b.first || (a.round.id < b.round.id ? -1 : 1));
}

/**
 * The round of the calendar that an article means, or null. Its day decides; a day off by one only where number or place
 * agree; then its number within the series of its place and time; then its place, as the last round held there.
 */
export function findInCalendar(told: ToldRound, calendar: readonly CalendarRound[]): CalendarRound | null {
  if (!told.known || told.meeting === "leaders" || told.meeting === "call" || told.meeting === "working_group")
    return null;
  const possible = calendar.filter(
    (known) => partiesFit(told, known) && placeFits(told, known) && numberFits(told, known)
  );
  if (told.date !== null) {
    const {date} = told;
    // On one day there is one round; a name that the calendar does not have ("near the river") is its place too.
    const held = calendar.filter((known) => known.first <= date && date <= known.last && partiesFit(told, known));
    // Day and place go before the number: "a third round is pencilled in" is easily taken for that of the day told last.
    const on = held.filter((known) => numberFits(told, known) || samePlace(told, known));
    if (on.length > 0) return closest(on, told);
    const near = possible.filter(
      (known) =>
        date >= known.first - 1 && date <= known.last + 1 && (sameNumber(told, known) || samePlace(told, known))
    );
    return near.length === 1 ? near[0]! : null;
  }
  const held = possible.filter(({first}) => told.published === null || told.planned || first <= told.published + AHEAD);
  if (told.ordinal !== null) {
    const numbered = held.filter((known) => sameNumber(told, known));
    return told.planned && told.published !== null
      ? (numbered.find(({last}) => last >= told.published! - 1) ?? null)
      : closest(numbered, told);
  }
  if (told.planned || told.published === null) return held.length === 1 && samePlace(told, held[0]!) ? held[0]! : null;
  const recent = held.filter((known) => samePlace(told, known) && told.published! - known.last <= RECENT);
  return recent.at(-1) ?? null;
}

/** Of several rounds the last one before the article; where it has no day, only one that stands alone. */
function closest(rounds: readonly CalendarRound[], told: ToldRound): CalendarRound | null {
  if (rounds.length <= 1) return rounds[0] ?? null;
  if (told.published === null) return told.date === null ? null : rounds[0]!;
  return rounds.at(-1)!;
}

function partiesFit(told: ToldRound, {round}: CalendarRound): boolean {
  const trilateral = round.meeting === "trilateral";
  if (told.meeting === "trilateral" && !trilateral) return false;
  if (
    told.meeting === "talks" &&
    trilateral &&
    told.parties.length === 2 &&
    told.date === null &&
    placeOf(told) === null
  )
    return false;
  return told.parties.every(
    (party) => round.parties.includes(party) || told.parties.length < 2 || party === round.country
  );
}

/** The profile's names for places are those of the mentions. */
function placeOf({city, venue}: ToldRound): string | null {
  return city ?? venue;
}

function placeFits(told: ToldRound, {round}: CalendarRound): boolean {
  const place = placeOf(told);
  if (place !== null && round.city !== null) return place === round.city || place === round.venue;
  return told.country === null || round.country === null || told.country === round.country;
}

function numberFits(told: ToldRound, {round}: CalendarRound): boolean {
  return told.ordinal === null || round.ordinal === null || told.ordinal === round.ordinal;
}

function sameNumber(told: ToldRound, {round}: CalendarRound): boolean {
  return told.ordinal !== null && told.ordinal === round.ordinal;
}

function samePlace(told: ToldRound, {round}: CalendarRound): boolean {
  const place = placeOf(told);
  return place !== null && (place === round.city || place === round.venue);
}
