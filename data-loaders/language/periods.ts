import {dayNumber, lastOf, monthNumberOf, yearOf} from "./days.ts";
import {monthOf} from "./months.ts";
import {isHyphen} from "./phrases.ts";
import type {Reading} from "./reading.ts";
import type {Direction} from "./tense.ts";
import type {Token} from "./tokens.ts";

const SEASONS = new Map([
  ["spring", 3],
  ["summer", 6],
  ["autumn", 9],
  ["fall", 9],
  ["winter", 12]
]);
/** Before a month's bare name: without one of these "May" and "April" may be anybody. */
const BEFORE_MONTH = new Set(
  (
    "in since until till by from of during through before after between around for to and the last next this early late mid " +
    "every throughout or a"
  ).split(" ")
);

/** The year that completes a month or a season: stated, said relatively, or the nearest fitting one. */
export function yearFor(reference: number, month: number, which: string, direction: Direction | null): number {
  const year = yearOf(reference);
  const now = monthNumberOf(reference);
  if (which === "last") return month < now ? year : year - 1;
  if (which === "next" || direction === "future") return month >= now ? year : year + 1;
  if (which === "this") return year;
  if (month <= now) return month + 12 - now <= NEAR && direction !== "past" ? year + 1 : year;
  return month - now <= NEAR && direction !== "past" ? year : year - 1;
}

/** A month so few months ahead is the coming one, unless the verbs say that it is past: else its year would be named. */
const NEAR = 2;

/**
 * The month, season or year that begins at a token: "in May", "mid-May", "early September", "the end of August", "last
 * June", "spring 2022", "2022". A part of a month is given by its day: early the 1st, mid the 15th, late the 21st, the
 * end the last one; a season by its first day (March, June, September, December), a year by 1 January.
 */
export function readPeriod(
  tokens: readonly Token[],
  at: number,
  reference: number | null,
  direction: (from: number, to: number) => Direction | null
): Reading | null {
  const part = partAt(tokens, at);
  const month = monthOf(tokens[part.to]);
  if (month !== null) return readMonth(tokens, at, part, month, reference, direction);
  const season = SEASONS.get(tokens[part.to]?.norm ?? "");
  return season === undefined ? null : readSeason(tokens, at, part, season, reference, direction);
}

interface Part {
  readonly to: number;
  readonly which: "early" | "mid" | "late" | "end" | "last" | "next" | "this" | "";
}

/** The words before the month: "mid-", "the end of", "last". */
function partAt(tokens: readonly Token[], at: number): Part {
  let i = at;
  if (tokens[i]?.norm === "the") i++;
  const word = tokens[i]?.norm ?? "";
  const of = tokens[i + 1]?.norm === "of" ? i + 2 : null;
  if (of !== null) {
    if (word === "end" || word === "close") return {to: of, which: "end"};
    if (word === "beginning" || word === "start") return {to: of, which: "early"};
    if (word === "middle") return {to: of, which: "mid"};
  }
  const next = isHyphen(tokens[i + 1]) ? i + 2 : i + 1;
  if (word === "mid" || word === "early" || word === "late") return {to: next, which: word};
  if (word === "last" || word === "next" || word === "this") return {to: i + 1, which: word};
  return {to: i, which: ""};
}

function readMonth(
  tokens: readonly Token[],
  at: number,
  part: Part,
  month: number,
  reference: number | null,
  direction: (from: number, to: number) => Direction | null
): Reading | null {
  let to = part.to + 1;
  if (tokens[to]?.text === "." && tokens[part.to]!.text.length <= 4 && tokens[to]!.start === tokens[part.to]!.end) to++;
  const year = yearAfter(tokens, to, reference);
  if (part.which === "" && year === null && !BEFORE_MONTH.has(tokens[part.to - 1]?.norm ?? "")) return null;
  if (tokens[to]?.kind === "number" && year === null) return null;
  // "29 February 2025", "32 August": no such day, and not the month either.
  if (part.which === "" && /^\d{1,2}$/.test(tokens[part.to - 1]?.text ?? "")) return null;
  if (year === null && reference === null) return null;
  const value = year?.value ?? yearFor(reference!, month, part.which, direction(at, to));
  const day = part.which === "end" ? lastOf(value, month) : part.which === "mid" ? 15 : part.which === "late" ? 21 : 1;
  const from = part.which === "" ? part.to : at;
  return {
    from,
    to: year?.to ?? to,
    day: dayNumber(value, month, day),
    precision: "month",
    stated: year?.stated ?? false
  };
}

function readSeason(
  tokens: readonly Token[],
  at: number,
  part: Part,
  month: number,
  reference: number | null,
  direction: (from: number, to: number) => Direction | null
): Reading | null {
  const year = yearAfter(tokens, part.to + 1, reference);
  const fixed = year !== null || part.which === "last" || part.which === "next" || part.which === "this";
  const noun =
    tokens[part.to]!.norm !== "fall" &&
    tokens[part.to]!.norm !== "spring" &&
    /^(?:in|since|by|until|during)$/.test(tokens[at - 1]?.norm ?? "");
  if ((!fixed && !noun) || (year === null && reference === null)) return null;
  const value = year?.value ?? yearFor(reference!, month, part.which, direction(at, part.to + 1));
  const from = part.which === "" && tokens[at]!.norm === "the" && !noun ? part.to : at;
  return {
    from,
    to: year?.to ?? part.to + 1,
    day: dayNumber(value, month, 1),
    precision: "season",
    stated: year?.stated ?? false
  };
}

/** "2022", "of 2022", "last year", "of this year" after a month, a season or a day. */
export function yearAfter(
  tokens: readonly Token[],
  from: number,
  reference: number | null
): {to: number; value: number; stated: boolean} | null {
  const at = tokens[from]?.norm === "of" || tokens[from]?.text === "," ? from + 1 : from;
  const text = tokens[at]?.text ?? "";
  if (/^(?:19|20)\d\d$/.test(text) && tokens[from]?.text !== ",")
    return {to: at + 1, value: Number(text), stated: true};
  if (reference === null || tokens[at + 1]?.norm !== "year") return null;
  const word = tokens[at]!.norm;
  const shift = word === "last" ? -1 : word === "next" ? 1 : word === "this" ? 0 : null;
  return shift === null ? null : {to: at + 2, value: yearOf(reference) + shift, stated: false};
}
