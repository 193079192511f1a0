import {readCalendar} from "./calendar.ts";
import {readCalendarDay, soleYear} from "./calendar-days.ts";
import {dayNumber, isoOf, parseDay} from "./days.ts";
import {readNthDay} from "./nth-days.ts";
import {findNumbersIn, type NumberMention} from "./number-mentions.ts";
import {readPeriod} from "./periods.ts";
import type {Reading} from "./reading.ts";
import {comingShift, countedShift, type DatePrecision, relativeAt, type Shift} from "./relative-dates.ts";
import type {Span} from "./span.ts";
import {directionAt} from "./tense.ts";
import {findTokens, type Token} from "./tokens.ts";
import {readWeekday} from "./weekdays.ts";

export type {DatePrecision} from "./relative-dates.ts";

/** A date as a text gives it. */
export interface FoundDate extends Span {
  /** ISO date; of a longer stretch, a day that stands for it (see readPeriod and relativeAt). */
  readonly date: string;
  readonly precision: DatePrecision;
  /** stated: year, month and day (as far as the precision goes) are in the words; inferred: the reference was needed. */
  readonly basis: "stated" | "inferred";
}

/** What every date has one of: a text without any is done. */
const DATED =
  /\d|day|night|morning|evening|morrow|eve|week|month|year|spring|summer|autumn|fall|winter|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|ago|later|earlier/i;

/**
 * The dates of a text, in order: calendar dates in both orders, ISO and numeric where only one reading is possible,
 * weekdays, months, seasons, years, and relative words against `reference` (ISO date of writing) or, for "the day before"
 * and "three days later", against the date last spoken of. The year is the nearest past one, the coming one where the
 * verbs speak of the future. Lists and ranges give each named day. Without a reference (null, or no ISO date) only what
 * the text settles itself. Throws nothing; time linear in the length.
 */
export function findDates(text: string, reference: string | null): FoundDate[] {
  if (!DATED.test(text)) return [];
  const tokens = findTokens(text);
  return findDatesIn({tokens}, findNumbersIn({tokens}), reference);
}

/** findDates over tokens and the numbers found among them. */
export function findDatesIn(
  {tokens}: {readonly tokens: readonly Token[]},
  numbers: readonly NumberMention[],
  reference: string | null
): FoundDate[] {
  const today = parseDay(reference);
  const dates = readCalendar(tokens);
  const year = today === null ? soleYear(dates) : null;
  const calendar = new Map(dates.map((date) => [date.from, date]));
  const counts = new Map(numbers.map((number) => [number.openFrom, number]));
  const found: FoundDate[] = [];
  let anchor: number | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const {kind} = tokens[at]!;
    if (kind === "punctuation" || kind === "other") continue;
    const reading: Reading | null =
      readCalendarDay(tokens, calendar, at, today, year) ??
      readNthDay(tokens, at, today) ??
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

function dateOf(tokens: readonly Token[], {from, to, day, precision, stated}: Reading): FoundDate {
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    date: isoOf(day),
    precision,
    basis: stated ? "stated" : "inferred"
  };
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
  return {from: at, to: match.to, day, precision: shift.precision, stated: false};
}

function readCounted(tokens: readonly Token[], counts: ReadonlyMap<number, NumberMention>, at: number) {
  const coming = tokens[at]!.norm === "in";
  const from = coming ? at + 1 : at;
  const number = counts.get(from);
  const unit = number?.to ?? from + 1;
  const count = number
    ? number.min === number.max
      ? number.min
      : null
    : /^an?$/.test(tokens[from]?.norm ?? "")
      ? 1
      : null;
  if (count === null) return null;
  return coming ? comingShift(tokens, at, unit, count) : countedShift(tokens, unit, count);
}

function readStretch(tokens: readonly Token[], at: number, today: number | null): Reading | null {
  if (tokens[at]!.kind !== "word") return null;
  return readPeriod(tokens, at, today, (from, to) => directionAt(tokens, from, to));
}

/** "in 2022", "the 2014 annexation": four digits that are no quantity. */
function readYear(tokens: readonly Token[], counts: ReadonlyMap<number, NumberMention>, at: number): Reading | null {
  const token = tokens[at]!;
  if (token.kind !== "number" || !/^(?:1\d|20)\d\d$/.test(token.text) || counts.has(at)) return null;
  const before = tokens[at - 1];
  // "in 1812": so long ago, only where a word says that it is a year.
  if (Number(token.text) < 1900 && !/^(?:in|since|until|till|by|of|from|to|before|after)$/.test(before?.norm ?? ""))
    return null;
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
    stated: true
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
