import {type CalendarDate, readCalendar} from "./calendar.ts";
import {dayNumber, dayOf, isoOf, isRealDay, weekdayOf, yearOf} from "./days.ts";
import {findNumbersIn, type NumberMention} from "./numbers.ts";
import {readPeriod, yearAfter} from "./periods.ts";
import {countedShift, type DatePrecision, relativeAt, type Shift} from "./relative-dates.ts";
import type {Span} from "./span.ts";
import {type Direction, directionAt} from "./tense.ts";
import {findTokens, type Token} from "./tokens.ts";

export type {DatePrecision} from "./relative-dates.ts";

/** A date as a text gives it. */
export interface FoundDate extends Span {
  /** ISO date; of a longer stretch, a day that stands for it (see readPeriod and relativeAt). */
  readonly date: string;
  readonly precision: DatePrecision;
  /** stated: year, month and day (as far as the precision goes) are in the words; inferred: the reference was needed. */
  readonly basis: "stated" | "inferred";
}

/** The same for extractors. */
export interface DateWords extends FoundDate {
  /** Tokens from..to. */
  readonly from: number;
  readonly to: number;
  /** What the verbs say; null where they leave it open and the date is the nearest past one. */
  readonly direction: Direction | null;
  /** The other day that the words can mean ("on Friday": the coming one); null where there is none. */
  readonly other: string | null;
}

const WEEKDAYS = new Map(
  "monday tuesday wednesday thursday friday saturday sunday"
    .split(" ")
    .flatMap((name, index) => [[name, index] as const, [`${name}s`, index] as const])
);
/** Read only before a calendar date: "Mon., June 2". */
const WEEKDAYS_SHORT = new Set("mon tue tues wed thu thur thurs fri sat sun".split(" "));
/** A day without a year this near ahead is this one, not the one a year ago. */
const NEAR = 60;

/**
 * The dates of a text, in order: calendar dates in both orders, ISO and numeric where only one reading is possible,
 * weekdays, months, seasons, years, and relative words against `reference` (ISO date of writing) or, for "the day before"
 * and "three days later", against the date last spoken of. The year is the nearest past one, the coming one where the
 * verbs speak of the future. Lists and ranges give each named day. Without a reference (null, or no ISO date) only what
 * the text settles itself. Throws nothing; time linear in the length.
 */
export function findDates(text: string, reference: string | null): FoundDate[] {
  const tokens = findTokens(text);
  return findDatesIn({tokens}, findNumbersIn({tokens}), reference).map(({start, end, date, precision, basis}) => ({
    start,
    end,
    date,
    precision,
    basis
  }));
}

interface Reading {
  readonly from: number;
  readonly to: number;
  readonly day: number;
  readonly precision: DatePrecision;
  readonly stated: boolean;
  readonly direction: Direction | null;
  readonly other: number | null;
}

/** findDates over tokens and the numbers found among them. */
export function findDatesIn(
  {tokens}: {readonly tokens: readonly Token[]},
  numbers: readonly NumberMention[],
  reference: string | null
): DateWords[] {
  const today = dayOf(reference);
  const calendar = new Map(readCalendar(tokens).map((date) => [date.from, date]));
  const counts = new Map(numbers.map((number) => [number.openFrom, number]));
  const found: DateWords[] = [];
  let anchor: number | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const reading: Reading | null =
      readCalendarDay(tokens, calendar, at, today) ??
      readWeekday(tokens, calendar, at, today) ??
      readRelative(tokens, counts, at, today, anchor) ??
      readStretch(tokens, at, today) ??
      readYear(tokens, counts, at);
    if (!reading) continue;
    if (reading.precision === "day") anchor = reading.day;
    found.push(dateOf(tokens, reading));
    at = reading.to - 1;
  }
  return found;
}

function dateOf(tokens: readonly Token[], {from, to, day, precision, stated, direction, other}: Reading): DateWords {
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    date: isoOf(day),
    precision,
    basis: stated ? "stated" : "inferred",
    from,
    to,
    direction,
    other: other === null ? null : isoOf(other)
  };
}

/** "16 May 2025", "16 May last year", "May 16". */
function readCalendarDay(
  tokens: readonly Token[],
  calendar: ReadonlyMap<number, CalendarDate>,
  at: number,
  today: number | null
): Reading | null {
  const date = calendar.get(at);
  const reading = date ? resolve(tokens, date, today) : null;
  if (reading?.precision !== "day") return reading;
  // "2 June, Monday" and "2 June (Monday)".
  const mark = tokens[reading.to]?.text ?? "";
  const weekday = mark === "," || mark === "(" ? WEEKDAYS.get(tokens[reading.to + 1]?.norm ?? "") : undefined;
  if (weekday !== weekdayOf(reading.day)) return reading;
  return {...reading, to: reading.to + (mark === "(" && tokens[reading.to + 2]?.text === ")" ? 3 : 2)};
}

function resolve(tokens: readonly Token[], date: CalendarDate, today: number | null): Reading | null {
  const {from, month, day} = date;
  const base = {from, precision: day === null ? ("month" as const) : ("day" as const), other: null};
  if (date.year !== null) {
    if (!isRealDay(date.year, month, day ?? 1)) return null;
    return {...base, to: date.to, day: dayNumber(date.year, month, day ?? 1), stated: true, direction: null};
  }
  const said = yearAfter(tokens, date.to, today);
  const direction = directionAt(tokens, from, date.to);
  if (said && isRealDay(said.value, month, day ?? 1))
    return {...base, to: said.to, day: dayNumber(said.value, month, day ?? 1), stated: said.stated, direction};
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
  return {...base, to: date.to, day: chosen, stated: false, direction, other: ahead ? past : coming};
}

/** "on Friday", "last Friday", "Friday, 16 May": the weekday of a calendar date belongs to it. */
function readWeekday(
  tokens: readonly Token[],
  calendar: ReadonlyMap<number, CalendarDate>,
  at: number,
  today: number | null
): Reading | null {
  const which = /^(?:last|next|this|coming|past)$/.test(tokens[at]!.norm) ? tokens[at]!.norm : "";
  const name = which === "" ? at : at + 1;
  const token = tokens[name];
  const weekday = WEEKDAYS.get(token?.norm ?? "");
  const short = weekday === undefined && WEEKDAYS_SHORT.has(token?.norm ?? "");
  if ((weekday === undefined && !short) || token!.text === token!.norm) return null;
  let after = name + 1;
  if (short && tokens[after]?.text === ".") after++;
  const opened = tokens[after]?.text === "(";
  if (opened || tokens[after]?.text === ",") after++;
  if (tokens[after]?.norm === "the") after++;
  const date = calendar.get(after);
  if (date?.day) {
    const read = resolve(tokens, date, today);
    return read ? {...read, from: at, to: opened && tokens[read.to]?.text === ")" ? read.to + 1 : read.to} : null;
  }
  if (weekday === undefined) return null;
  const shift = relativeAt(tokens, name + 1);
  if (today !== null && shift?.value.precision === "week" && shift.value.from === "reference") {
    const monday = shift.value.to(today);
    const day = monday - weekdayOf(monday) + weekday;
    return {from: at, to: shift.to, day, precision: "day", stated: false, direction: null, other: null};
  }
  if (today === null || token!.norm.endsWith("s")) return null;
  const last = today - ((weekdayOf(today) - weekday + 7) % 7);
  const isToday = last === today;
  const direction = directionAt(tokens, at, name + 1);
  const base = {from: at, to: name + 1, precision: "day" as const, stated: false, direction};
  if (which === "last" || which === "past") return {...base, day: isToday ? last - 7 : last, other: null};
  if (which === "next" || which === "coming") return {...base, day: last + 7, other: null};
  // "will meet on Friday", written on a Friday, is that day's own news as often as next week's: the near one holds.
  const ahead = direction === "future" && !isToday;
  return {...base, day: ahead ? last + 7 : last, other: isToday ? null : ahead ? last : last + 7};
}

/** "yesterday", "the day before", "three days later". */
function readRelative(
  tokens: readonly Token[],
  counts: ReadonlyMap<number, NumberMention>,
  at: number,
  today: number | null,
  anchor: number | null
): Reading | null {
  const fixed = relativeAt(tokens, at);
  const match = fixed ?? readCounted(tokens, counts, at);
  if (!match) return null;
  const shift: Shift = match.value;
  const base = shift.from === "anchor" ? (anchor ?? today) : today;
  if (base === null) return null;
  const day = shift.to(base);
  return {from: at, to: match.to, day, precision: shift.precision, stated: false, direction: null, other: null};
}

function readCounted(tokens: readonly Token[], counts: ReadonlyMap<number, NumberMention>, at: number) {
  const number = counts.get(at);
  if (number)
    return number.min !== null && number.min === number.max ? countedShift(tokens, number.to, number.min) : null;
  return /^(?:an?|exactly)$/.test(tokens[at]!.norm) ? countedShift(tokens, at + 1, 1) : null;
}

function readStretch(tokens: readonly Token[], at: number, today: number | null): Reading | null {
  if (tokens[at]!.kind !== "word") return null;
  const period = readPeriod(tokens, at, today, (from, to) => directionAt(tokens, from, to));
  return period ? {...period, direction: null, other: null} : null;
}

/** "in 2022", "the 2014 annexation": four digits that are no quantity. */
function readYear(tokens: readonly Token[], counts: ReadonlyMap<number, NumberMention>, at: number): Reading | null {
  const token = tokens[at]!;
  if (token.kind !== "number" || !/^(?:19|20)\d\d$/.test(token.text) || counts.has(at)) return null;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const glued =
    (before?.end === token.start && !/^["'“‘(\u2013-]$/.test(before.text)) ||
    (after?.start === token.end && (after.kind === "word" || /^[:/]$/.test(after.text)));
  const inNumber =
    after?.start === token.end &&
    /^[.,]$/.test(after.text) &&
    tokens[at + 2]?.start === after.end &&
    tokens[at + 2]?.kind === "number";
  if (glued || inNumber || isCounted(counts, at)) return null;
  return {
    from: at,
    to: at + 1,
    day: dayNumber(Number(token.text), 1, 1),
    precision: "year",
    stated: true,
    direction: null,
    other: null
  };
}

/** Whether the token lies within a number that began before it. */
function isCounted(counts: ReadonlyMap<number, NumberMention>, at: number): boolean {
  for (let from = at - 1; from >= Math.max(0, at - 8); from--) {
    const number = counts.get(from);
    if (number) return number.to > at;
  }
  return false;
}
