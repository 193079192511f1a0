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

const MONTHS = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, index) => [
      [name, index + 1] as const,
      [name.slice(0, 3), index + 1] as const,
      ...(name === "september" ? [["sept", 9] as const] : [])
    ])
);

/** Months whose whole names are other words without their capital. */
const WORDS = new Set(["march", "may", "august"]);

/**
 * The month that a word, as written, names: "may", "march" and short forms without a capital are other words, "june" is
 * nothing else.
 */
export function monthOf(token: Token | undefined): number | null {
  if (token?.kind !== "word") return null;
  const month = MONTHS.get(token.norm) ?? null;
  return token.text[0] !== token.norm[0] || (token.norm.length > 3 && !WORDS.has(token.norm)) ? month : null;
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

const ORDINAL = new Set(["st", "nd", "rd", "th"]);

/** Days of the month in words: "the second of June", "June the twenty-first". */
const ORDINAL_DAYS = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, index) => [word, index + 1] as const)
    .concat([["thirtieth", 30]])
);

/** Days of a month have at most so many entries in one list; longer ones are no list of dates. */
const LONGEST_LIST = 16;

/**
 * Every calendar date of a text: "16 May", "May 16, 2025", "9, 10 and 12 June", "23-25 May", "2025-05-16", "16.05.2025",
 * "June 2025". A month alone is left to findDates. Lists and ranges give an entry for each day that is named.
 */
export function readCalendar(tokens: readonly Token[]): CalendarDate[] {
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

interface Day {
  readonly from: number;
  readonly to: number;
  readonly day: number;
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

/** A day of the month that begins or ends at a token: "9", "9th", "the 9th", "twenty-first". */
function dayAt(tokens: readonly Token[], at: number): Day | null {
  const token = tokens[at];
  if (token?.kind === "word") return ordinalDayAt(tokens, at);
  if (token?.kind !== "number" || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const glued = touches(tokens, at) ? tokens[at + 1] : undefined;
  if (glued && ORDINAL.has(glued.norm)) return {from: at, to: at + 2, day};
  if (
    glued &&
    (glued.kind === "word" ||
      (/^[,.:]$/.test(glued.text) && touches(tokens, at + 1) && tokens[at + 2]?.kind === "number"))
  )
    return null;
  const before = tokens[at - 1];
  if (before && touches(tokens, at - 1) && /^[,.:/$€£]$/.test(before.text)) return null;
  return {from: at, to: at + 1, day};
}

/** The days before a month's name: "9, 10 and 12 June", "23-25 May", "the 16th of May". */
function daysBefore(tokens: readonly Token[], month: number, floor: number): Day[] {
  let at = month - 1;
  if (tokens[at]?.norm === "of" || (isJoint(tokens[at]) && touches(tokens, at))) at--;
  const first = dayEnding(tokens, at);
  if (!first || first.from < floor) return [];
  if (tokens[first.from]!.kind === "word" && !isDayInWords(tokens, first, month)) return [];
  const days = [first];
  while (days.length < LONGEST_LIST) {
    let back = days[0]!.from - 1;
    if (tokens[back]?.norm === "the") back--;
    const joint = tokens[back];
    if (!joint || !(joint.text === "," || isHyphen(joint) || /^(?:and|or|to|until|till|through)$/.test(joint.norm)))
      break;
    if (joint.norm === "and" && tokens[back - 1]?.text === ",") back--;
    const day = dayEnding(tokens, back - 1);
    if (!day || day.from < floor || day.day >= days[0]!.day) break;
    days.unshift(day);
  }
  return days;
}

/** "10-August-2012", "10/August/2012". */
function isJoint(token: Token | undefined): boolean {
  return isHyphen(token) || token?.text === "/";
}

function dayEnding(tokens: readonly Token[], at: number): Day | null {
  if (tokens[at]?.kind === "word" && ORDINAL.has(tokens[at]!.norm) && at > 0 && touches(tokens, at - 1)) {
    const day = dayAt(tokens, at - 1);
    return day?.to === at + 1 ? day : null;
  }
  if (tokens[at]?.kind === "word") {
    const compound = ORDINAL_DAYS.get(tokens[at]!.norm)! < 10 ? (isHyphen(tokens[at - 1]) ? at - 2 : at - 1) : at;
    const day = ordinalDayAt(tokens, compound) ?? ordinalDayAt(tokens, at);
    return day?.to === at + 1 ? day : null;
  }
  const day = dayAt(tokens, at);
  return day?.to === at + 1 ? day : null;
}

/** Not "the second June meeting" (no "of"), "a third of June" (a part) or "the first of May's meetings" (things counted). */
function isDayInWords(tokens: readonly Token[], day: Day, month: number): boolean {
  const before = tokens[day.from - 1]?.norm ?? "";
  const possessive = /^['’]$/.test(tokens[month + 1]?.text ?? "") && touches(tokens, month);
  return tokens[month - 1]?.norm === "of" && !possessive && !/^(?:an?|one)$/.test(before);
}

/** "second", "twenty-first", "thirty first", "3rd": a day by its order. */
export function ordinalDayAt(tokens: readonly Token[], at: number): Day | null {
  const word = tokens[at]?.norm ?? "";
  if (tokens[at]?.kind === "number") {
    const day = dayAt(tokens, at);
    return day && day.to > at + 1 ? day : null;
  }
  const day = ORDINAL_DAYS.get(word);
  if (day !== undefined) return {from: at, to: at + 1, day};
  const tens = word === "twenty" ? 20 : word === "thirty" ? 30 : 0;
  if (tens === 0) return null;
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const unit = ORDINAL_DAYS.get(tokens[next]?.norm ?? "") ?? 10;
  return unit < 10 && tens + unit <= 31 ? {from: at, to: next + 1, day: tens + unit} : null;
}

/** The days after a month's name: "May 16", "June 9, 10 and 12", "May 23-25"; a number that counts a noun is none. */
function daysAfter(tokens: readonly Token[], from: number): Day[] {
  const article = tokens[from]?.norm === "the";
  const first = dayAt(tokens, article ? from + 1 : from);
  if (!first) return [];
  // "In June first they met", "the June second round": without "the" only a compound is surely a day.
  if (
    tokens[first.from]!.kind === "word" &&
    ((!article && first.to - first.from === 1) || countsNoun(tokens, first.to))
  )
    return [];
  const days = [first];
  while (days.length < LONGEST_LIST) {
    let at = days.at(-1)!.to;
    const joint = tokens[at];
    if (!joint || !(joint.text === "," || isHyphen(joint) || /^(?:and|or|to|until|till|through)$/.test(joint.norm)))
      break;
    at += joint.text === "," && tokens[at + 1]?.norm === "and" ? 2 : 1;
    const day = dayAt(tokens, at);
    if (!day || day.day <= days.at(-1)!.day || countsNoun(tokens, day.to)) break;
    days.push(day);
  }
  return days;
}

const AFTER_DAY = new Set(
  "and or in at on when with after before for from to until as but were was will had have has".split(" ")
);

function countsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.norm === "," && tokens[at + 1]?.kind === "number") return false;
  return next?.kind === "word" && next.text === next.norm && !AFTER_DAY.has(next.norm);
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

/** Nouns that are counted by the thousand, so that four digits before them are no year. */
export const COUNTED: ReadonlySet<string> = new Set(
  (
    "people persons prisoners soldiers bodies remains troops men women civilians children servicemen servicewomen captives " +
    "detainees defenders pows fighters hostages officers sailors guardsmen guards deportees internees combatants minors " +
    "corpses fatalities casualties dead wounded missing residents refugees names families each apiece drones missiles " +
    "shells tanks vehicles km kilometres kilometers miles metres meters tonnes tons dollars euros roubles rubles"
  ).split(" ")
);
