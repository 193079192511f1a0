import type {CalendarDate} from "./calendar.ts";
import {dayNumber, isRealDay, weekdayOf, yearOf} from "./days.ts";
import {yearAfter} from "./periods.ts";
import type {Reading} from "./reading.ts";
import {directionAt} from "./tense.ts";
import type {Token} from "./tokens.ts";
import {WEEKDAYS} from "./weekday-names.ts";

/** A day without a year this near ahead is this one, not the one a year ago. */
const NEAR = 60;

/** "16 May 2025", "16 May last year", "May 16". */
export function readCalendarDay(
  tokens: readonly Token[],
  calendar: ReadonlyMap<number, CalendarDate>,
  at: number,
  today: number | null,
  year: number | null
): Reading | null {
  const date = calendar.get(at);
  const reading = date ? (resolve(tokens, date, today) ?? inYear(date, year)) : null;
  if (reading?.precision !== "day") return reading;
  // "2 June, Monday" and "2 June (Monday)".
  const mark = tokens[reading.to]?.text ?? "";
  const weekday = mark === "," || mark === "(" ? WEEKDAYS.get(tokens[reading.to + 1]?.norm ?? "") : undefined;
  if (weekday !== weekdayOf(reading.day)) return reading;
  return {...reading, to: reading.to + (mark === "(" && tokens[reading.to + 2]?.text === ")" ? 3 : 2)};
}

/** "June 2" in a text without a day of its own, whose dates are all of one year. */
function inYear({from, to, month, day}: CalendarDate, year: number | null): Reading | null {
  if (year === null || day === null || !isRealDay(year, month, day)) return null;
  return {from, to, precision: "day", day: dayNumber(year, month, day), stated: false};
}

/** The year of all dates of a text that name one with their month; null where they differ or none does. */
export function soleYear(dates: readonly CalendarDate[]): number | null {
  const years = new Set(dates.flatMap(({year}) => year ?? []));
  return years.size === 1 ? [...years][0]! : null;
}

/** The day, or the month, of a calendar date, its year found where it is not written. */
export function resolve(tokens: readonly Token[], date: CalendarDate, today: number | null): Reading | null {
  const {from, month, day} = date;
  const base = {from, precision: day === null ? ("month" as const) : ("day" as const)};
  if (date.year !== null) {
    if (!isRealDay(date.year, month, day ?? 1)) return null;
    return {...base, to: date.to, day: dayNumber(date.year, month, day ?? 1), stated: true};
  }
  const said = yearAfter(tokens, date.to, today);
  const direction = directionAt(tokens, from, date.to);
  if (said && isRealDay(said.value, month, day ?? 1))
    return {...base, to: said.to, day: dayNumber(said.value, month, day ?? 1), stated: said.stated};
  if (today === null || day === null) return null;
  const years = [-1, 0, 1].map((step) => yearOf(today) + step).filter((year) => isRealDay(year, month, day));
  const all = years.map((year) => dayNumber(year, month, day));
  const past = all.filter((number) => number <= today).at(-1) ?? null;
  const coming = all.find((number) => number > today) ?? null;
  const ahead =
    coming !== null &&
    (coming - today <= NEAR || (direction === "future" && past !== null && coming - today < today - past));
  const chosen = ahead ? coming : past;
  if (chosen === null) return null;
  return {...base, to: date.to, day: chosen, stated: false};
}
