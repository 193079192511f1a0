import {addMonths, dayNumber, monthNumberOf, weekdayOf, yearOf} from "./days.ts";
import {type PhraseMatch, phraseTable} from "./phrases.ts";
import {directionAt} from "./tense.ts";
import type {Token} from "./tokens.ts";

export type DatePrecision = "day" | "week" | "month" | "season" | "year";

/** A day counted from another one. */
export interface Shift {
  /** reference: the day of writing. anchor: the day last spoken of, else the day of writing. */
  readonly from: "reference" | "anchor";
  readonly to: (day: number) => number;
  readonly precision: DatePrecision;
}

const shift = (from: Shift["from"], precision: DatePrecision, to: (day: number) => number): Shift => ({
  from,
  to,
  precision
});
const days = (count: number): Shift => shift("reference", "day", (day) => day + count);
const beside = (count: number): Shift => shift("anchor", "day", (day) => day + count);
const week = (count: number): Shift => shift("reference", "week", (day) => day - weekdayOf(day) + 7 * count);
const saturday = (count: number): Shift =>
  shift("reference", "week", (day) => day - ((weekdayOf(day) + 2) % 7) + 7 * count);
const month = (count: number): Shift =>
  shift("reference", "month", (day) => addMonths(dayNumber(yearOf(day), monthNumberOf(day), 1), count));
const endOfMonth = (count: number): Shift =>
  shift("reference", "month", (day) => {
    const index = yearOf(day) * 12 + monthNumberOf(day) - 1 + count;
    return dayNumber(Math.floor(index / 12), (index % 12) + 2, 0);
  });
const endOfYear = (count: number): Shift => shift("reference", "year", (day) => dayNumber(yearOf(day) + count, 12, 31));
const year = (count: number): Shift => shift("reference", "year", (day) => dayNumber(yearOf(day) + count, 1, 1));

function each(phrases: string, value: Shift): [string, Shift][] {
  return phrases.split("|").map((phrase) => [phrase, value]);
}

/** Weeks begin on Monday; a week, month or year is given by its first day, "the weekend" by its Saturday. */
const PHRASES = phraseTable<Shift>([
  ...each(
    "today|tonight|this morning|this afternoon|this evening|earlier today|later today|earlier in the day|this very day",
    days(0)
  ),
  ...each("yesterday|last night|yesterday evening|yesterday morning|yesterday afternoon|yesterday night", days(-1)),
  ...each("the day before yesterday|day before yesterday", days(-2)),
  ...each("tomorrow|tomorrow morning|tomorrow afternoon|tomorrow evening|tomorrow night", days(1)),
  ...each("the day after tomorrow|day after tomorrow", days(2)),
  ...each(
    "the day before|the previous day|a day earlier|one day earlier|a day before|the evening before|the night before|" +
      "the previous evening|the previous night|the eve",
    beside(-1)
  ),
  ...each(
    "the next day|the following day|a day later|one day later|the day after|the next morning|the following morning|" +
      "the next evening|the following evening|the morning after",
    beside(1)
  ),
  ...each("the same day|that same day|that day|that evening|the same evening|that night|that same evening", beside(0)),
  ...each("last week|earlier last week|late last week|the past week|the previous week", week(-1)),
  ...each("this week|earlier this week|later this week|the current week", week(0)),
  ...each("next week|early next week|late next week|later next week|the coming week", week(1)),
  ...each("last weekend|over the weekend|at the weekend|the past weekend|on the weekend", saturday(0)),
  ...each("this weekend|the coming weekend|this coming weekend|next weekend", saturday(1)),
  ...each("last month|earlier last month|late last month|the previous month", month(-1)),
  ...each("this month|earlier this month|later this month|the current month", month(0)),
  ...each("next month|early next month|late next month|the coming month", month(1)),
  ...each("last year|late last year|early last year|earlier last year|the previous year", year(-1)),
  ...each("this year|earlier this year|later this year|the current year", year(0)),
  ...each("next year|early next year|the coming year", year(1)),
  ...each("the end of the month|end of the month|the end of this month|end of this month|month 's end", endOfMonth(0)),
  ...each("the end of next month|end of next month", endOfMonth(1)),
  ...each("the end of last month|end of last month", endOfMonth(-1)),
  ...each("the end of the year|end of the year|the end of this year|end of this year", endOfYear(0)),
  ...each("the end of next year|end of next year", endOfYear(1)),
  ...each("the end of last year|end of last year", endOfYear(-1))
]);

/** The relative expression of fixed words that begins at a token: "yesterday", "the day before", "earlier this week". */
export function relativeAt(tokens: readonly Token[], at: number): PhraseMatch<Shift> | null {
  const match = PHRASES.startingAt(tokens, at);
  if (!match) return null;
  const next = tokens[match.to]?.norm ?? "";
  const word = tokens[match.to - 1]!.norm;
  // "the day before the talks", "the day after 2 June": counted from what follows, not from what went before.
  if ((word === "before" || word === "after" || word === "eve") && isOpenComplement(tokens, match.to)) return null;
  if (/^(?:week|month|year)$/.test(word) && next === "'" && tokens[match.to + 1]?.norm === "s") return match;
  return match;
}

function isOpenComplement(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  // "eight days before that, 207 had been traded": that is the day last spoken of.
  if (next?.norm === "that" && !/^\p{L}/u.test(tokens[at + 1]?.text ?? ".")) return false;
  return (
    next?.kind === "number" ||
    (next?.kind === "word" && !/^(?:in|at|on|and|but|with|when|while|as|by|said)$/.test(next.norm))
  );
}

const UNITS = new Map<string, {precision: DatePrecision; to: (day: number, count: number) => number}>([
  ["day", {precision: "day", to: (day, count) => day + count}],
  ["week", {precision: "week", to: (day, count) => day + 7 * count}],
  ["fortnight", {precision: "week", to: (day, count) => day + 14 * count}],
  ["month", {precision: "month", to: addMonths}],
  ["year", {precision: "year", to: (day, count) => addMonths(day, 12 * count)}]
]);

/** "from now", "from today", "' time": counted from the day of writing. */
function nowAfter(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]?.norm === "from" && /^(?:now|today)$/.test(tokens[at + 1]?.norm ?? "")) return at + 2;
  const possessive = /^['’]$/.test(tokens[at]?.text ?? "") ? (tokens[at + 1]?.norm === "s" ? at + 2 : at + 1) : at;
  return possessive > at && tokens[possessive]?.norm === "time" ? possessive + 1 : null;
}

/**
 * "in five days", "in a week": days from now only where the verbs look ahead; else it is how long something took ("the
 * third swap in five days"). The count stands behind "in".
 */
export function comingShift(
  tokens: readonly Token[],
  at: number,
  unit: number,
  count: number
): PhraseMatch<Shift> | null {
  const kind = UNITS.get((tokens[unit]?.norm ?? "").replace(/s$/, ""));
  if (!kind || !Number.isInteger(count) || count > 1000) return null;
  const value = shift("reference", kind.precision, (day) => kind.to(day, count));
  const now = nowAfter(tokens, unit + 1);
  if (now !== null) return {from: at, to: now, value};
  const before = tokens[at - 1]?.norm ?? "";
  const lone = at === 0 || /^(?:is|are|due|be|again|back)$/.test(before);
  // "for the first time in ten days", "the second in a week".
  const counted =
    /^(?:time|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|once|twice|times|exchange|swap)$/.test(before);
  if (!lone && (counted || directionAt(tokens, at, unit + 1) !== "future")) return null;
  return {from: at, to: unit + 1, value};
}

/** "three days later", "a week ago", "two weeks earlier": a count and a unit before one of these words. */
export function countedShift(tokens: readonly Token[], unit: number, count: number): PhraseMatch<Shift> | null {
  const kind = UNITS.get((tokens[unit]?.norm ?? "").replace(/s$/, ""));
  if (!kind || !Number.isInteger(count) || count > 1000) return null;
  const now = nowAfter(tokens, unit + 1);
  if (now !== null)
    return {from: unit, to: now, value: shift("reference", kind.precision, (day) => kind.to(day, count))};
  const word = tokens[unit + 1]?.norm ?? "";
  const sign = /^(?:ago|earlier|before|previously|prior)$/.test(word)
    ? -1
    : /^(?:later|afterwards|on|hence|after)$/.test(word)
      ? 1
      : 0;
  if (sign === 0) return null;
  const from = word === "ago" || word === "hence" ? "reference" : "anchor";
  if (/^(?:before|after|prior)$/.test(word) && isOpenComplement(tokens, unit + 2)) return null;
  if (word === "on" && !/^[,.]$/.test(tokens[unit + 2]?.text ?? ".")) return null;
  return {from: unit, to: unit + 2, value: shift(from, kind.precision, (day) => kind.to(day, sign * count))};
}
