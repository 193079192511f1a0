import {COUNTED} from "./counted.ts";
import {type Day, dayAt, dayEnding, daysAfter, daysBefore, isJoint} from "./month-days.ts";
import {MONTHS, monthOf, WORDS} from "./months.ts";
import {oncePer} from "./once.ts";
import {isHyphen, touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/** A date as the calendar names it: tokens from..to; one entry a day where several days share a month. */
export interface CalendarDate {
  readonly from: number;
  readonly to: number;
  readonly year: number | null;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31; null where only the month is named. */
  readonly day: number | null;
}

/**
 * Every calendar date of a text: "16 May", "May 16, 2025", "9, 10 and 12 June", "23-25 May", "2025-05-16", "16.05.2025",
 * "June 2025". A month alone is left to findDates. Lists and ranges give an entry for each day that is named.
 */
export const readCalendar: (tokens: readonly Token[]) => readonly CalendarDate[] = oncePer(calendarOf);

function calendarOf(tokens: readonly Token[]): readonly CalendarDate[] {
  const found: CalendarDate[] = [];
  let done = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (at < done) continue;
    const dates = tokens[at]!.kind === "number" ? readNumeric(tokens, at) : readMonth(tokens, at, done);
    if (!dates || dates.length === 0) continue;
    found.push(...dates);
    done = Math.max(...dates.map(({to}) => to));
  }
  return found.map((date, i) => withYearOfNext(tokens, date, found[i + 1]));
}

/** The month of "the 1st of march", "march 3rd" and "may 3, 2015", where no capital says so but the day does. */
function lowerMonthOf(tokens: readonly Token[], at: number): number | null {
  const word = tokens[at]!.norm;
  if (!WORDS.has(word)) return null;
  const back = tokens[at - 1]?.norm === "of" ? at - 2 : at - 1;
  const behind = dayEnding(tokens, back);
  const ahead = dayAt(tokens, tokens[at + 1]?.norm === "the" ? at + 2 : at + 1);
  const ordinal = (day: Day | null): boolean =>
    day !== null && (day.to - day.from > 1 || tokens[day.from]!.kind === "word");
  const sure =
    (ordinal(behind) && (back === at - 2 || tokens[behind!.from]!.kind === "number")) ||
    (ordinal(ahead) && tokens[ahead!.from]!.kind === "number") ||
    (ahead !== null && yearAt(tokens, ahead.to) !== null);
  return sure ? MONTHS.get(word)! : null;
}

/** "from 30 May to 2 June 2025": the year is said once. */
function withYearOfNext(tokens: readonly Token[], date: CalendarDate, next: CalendarDate | undefined): CalendarDate {
  if (!next || date.year !== null || next.year === null || next.from !== date.to + 1 || date.month > next.month)
    return date;
  const joint = tokens[date.to]!;
  return isHyphen(joint) || /^(?:to|and|until|till|through|or)$/.test(joint.norm) ? {...date, year: next.year} : date;
}

/** "2025-05-16", "16.05.2025", "16/05/2025" and, where only one order is possible, "05/16/2025". */
function readNumeric(tokens: readonly Token[], at: number): CalendarDate[] | null {
  const sign = tokens[at + 1]?.text ?? "";
  if (!/^[-./]$/.test(sign) || tokens[at + 3]?.text !== sign) return null;
  for (let i = at; i < at + 4; i++) if (!touches(tokens, i)) return null;
  const [a, b, c] = [tokens[at]!.text, tokens[at + 2]!.text, tokens[at + 4]?.text ?? ""];
  if (![a, b, c].every((part) => /^\d{1,4}$/.test(part))) return null;
  if (
    isJoinedOn(tokens, at - 1, at) ||
    (/^[-./]$/.test(tokens[at + 5]?.text ?? "") && isJoinedOn(tokens, at + 4, at + 6))
  )
    return null;
  const parts = orderOf(a, b, c, sign);
  return parts && isDay(parts.day, parts.month) ? [{from: at, to: at + 5, ...parts}] : null;
}

function isJoinedOn(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!touches(tokens, i)) return false;
  return true;
}

function orderOf(a: string, b: string, c: string, sign: string): {year: number; month: number; day: number} | null {
  if (a.length === 4 && b.length <= 2 && c.length <= 2 && (sign !== "." || b.length + c.length === 4))
    return {year: Number(a), month: Number(b), day: Number(c)};
  if (c.length !== 4 || a.length > 2 || b.length > 2) return null;
  const [x, y, year] = [Number(a), Number(b), Number(c)];
  if (sign === "." || x > 12 || x === y) return {year, month: y, day: x};
  return y > 12 ? {year, month: x, day: y} : null;
}

function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

function readMonth(tokens: readonly Token[], at: number, floor: number): CalendarDate[] | null {
  const month = monthOf(tokens[at]) ?? lowerMonthOf(tokens, at);
  if (month === null) return null;
  const dot = tokens[at + 1]?.text === "." && touches(tokens, at) && tokens[at]!.text.length <= 4 ? 1 : 0;
  const left = daysBefore(tokens, at, floor);
  const after = at + 1 + dot;
  const days = left.length > 0 ? left : daysAfter(tokens, after);
  const last = days.at(-1);
  const year = yearAt(tokens, last && left.length === 0 ? last.to : after);
  // "32 August 2014" names no month either.
  if (!last && tokens[at - 1]?.kind === "number" && tokens[at - 1]!.text.length <= 2) return null;
  if (!last) return year ? [{from: at, to: year.to, year: year.value, month, day: null}] : [];
  const lastTo = left.length > 0 ? after : last.to;
  return days
    .filter(({day}) => isDay(day, month))
    .map(({from, to, day}, index) => {
      const ends = index === days.length - 1;
      const reach = left.length > 0 ? {from, to: ends ? lastTo : to} : {from: index === 0 ? at : from, to};
      return {...reach, to: ends && year ? year.to : reach.to, year: year?.value ?? null, month, day};
    });
}

/** A year that belongs to the date before it: "2025", ", 2025", "of 2025". */
function yearAt(tokens: readonly Token[], from: number): {to: number; value: number} | null {
  let at = from;
  if (tokens[at]?.text === "," || tokens[at]?.norm === "of" || (isJoint(tokens[at]) && touches(tokens, at - 1))) at++;
  const text = tokens[at]?.text ?? "";
  // "the 5th of November 1605"; after a comma only a year of ours, for "on 2 June, 1500 men" is more likely.
  const year = at > from && tokens[from]!.text === "," ? /^(?:1[89]|20)\d\d$/ : /^(?:1\d|20)\d\d$/;
  if (!year.test(text) || tokens[at]!.kind !== "number" || (Number(text) < 1800 && countsPeople(tokens, at + 1)))
    return null;
  const glued = touches(tokens, at) ? tokens[at + 1] : undefined;
  if (
    glued &&
    (glued.kind === "word" || (isHyphen(glued) && touches(tokens, at + 1) && tokens[at + 2]?.norm === "for"))
  )
    return null;
  if (tokens[at - 1]?.text === "," && countsPeople(tokens, at + 1)) return null;
  return {to: at + 1, value: Number(text)};
}

/** "On 2 June, 2000 prisoners": people follow, so that it is no year. */
function countsPeople(tokens: readonly Token[], at: number): boolean {
  return COUNTED.has(tokens[at]?.norm ?? "") || COUNTED.has(tokens[at + 1]?.norm ?? "");
}
