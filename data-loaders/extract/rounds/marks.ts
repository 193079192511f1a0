import {type CalendarDate, readCalendar} from "../../language/calendar.ts";
import {isoOf} from "../../language/days.ts";
import {monthOf} from "../../language/months.ts";
import {readNthDay} from "../../language/nth-days.ts";
import type {Span} from "../../language/span.ts";
import type {Token} from "../../language/tokens.ts";
import {WEEKDAYS} from "../../language/weekday-names.ts";
import {CARDINALS, RELATIVE_DAYS} from "./time-words.ts";

/**
 * What a text says of days, before anything is known of the day it was written on: "16 May", "Monday", "yesterday",
 * "ten days before". resolve.ts reads a mark against a reference day; reconcile/dating works out the reference from them.
 */
export type Mark = Span & {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
} & (
    | {
        readonly kind: "day";
        readonly year: number | null /** -1 for "last year". */;
        readonly yearShift: number | null;
        readonly month: number;
        readonly days: readonly number[];
      }
    | {readonly kind: "weekday"; readonly weekday: number; readonly side: "last" | "next" | null}
    /** Days from the day of publication: yesterday is -1. */
    | {readonly kind: "relative"; readonly offset: number}
    /** Days from the day that the passage speaks of: "the evening before" is -1, "that same evening" 0. */
    | {readonly kind: "shift"; readonly offset: number}
    | {readonly kind: "month"; readonly year: number | null; readonly month: number; readonly part: MonthPart}
    | {readonly kind: "year"; readonly year: number}
  );

export type MonthPart = "early" | "mid" | "late" | "all";

const BEFORE_MONTH = new Set(
  "in since of by until till from during this last next early late mid before after and to every between".split(" ")
);
const BEFORE_YEAR = new Set(
  "in since of from until till by during before after spring summer autumn winter fall back early late and to".split(
    " "
  )
);
const DAY_PARTS = new Set("day evening morning night afternoon".split(" "));

/** All marks of a text's tokens, in order and without overlaps. Linear in the tokens. */
export function findMarks(tokens: readonly Token[]): Mark[] {
  const found: Mark[] = [];
  const dates = new Map<number, CalendarDate[]>();
  let run: CalendarDate[] | null = null;
  for (const date of readCalendar(tokens)) {
    const last = run?.at(-1);
    // "23 and 24 January": entries of one list overlap no token and share month and year.
    if (
      run &&
      last &&
      date.month === last.month &&
      date.year === last.year &&
      date.from - last.to <= 2 &&
      isList(tokens, last.to, date.from)
    )
      run.push(date);
    else {
      run = [date];
      dates.set(date.from, run);
    }
  }
  const at = (i: number): string => tokens[i]?.norm ?? "";
  const span = (a: number, b: number) => ({start: tokens[a]!.start, end: tokens[b - 1]!.end, from: a, to: b});
  for (let i = 0; i < tokens.length; i++) {
    const mark = dayMark(i) ?? nthMark(i) ?? monthMark(i) ?? weekdayMark(i) ?? relativeMark(i) ?? yearMark(i);
    if (!mark) continue;
    found.push(mark);
    i = mark.to - 1;
  }
  return found;

  function number(i: number): number | null {
    return tokens[i]?.kind === "number" && tokens[i]!.text.length <= 2 ? Number(tokens[i]!.text) : null;
  }

  function yearAt(i: number): number | null {
    return /^(?:19|20)\d\d$/.test(at(i)) ? Number(at(i)) : null;
  }

  /** "16 May", "May 16, 2025", "23 and 24 January", "6 May last year"; "March 2022" is a month. */
  function dayMark(i: number): Mark | null {
    const run = dates.get(i);
    if (!run) return null;
    const {year, month} = run[0]!;
    const days = run.flatMap(({day}) => (day === null ? [] : [day]));
    const end = Math.max(...run.map(({to}) => to));
    if (days.length === 0) return {...span(i, end), kind: "month", year, month, part: partBefore(i)};
    const shift =
      year === null && /^(?:last|this)$/.test(at(end)) && at(end + 1) === "year" ? (at(end) === "last" ? -1 : 0) : null;
    return {...span(i, shift === null ? end : end + 2), kind: "day", year, yearShift: shift, month, days};
  }

  /** "the last day of February 2022", "the third Tuesday of May 2024": with its year, it is a day like others. */
  function nthMark(i: number): Mark | null {
    const read = readNthDay(tokens, i, null);
    if (!read) return null;
    const [year, month, day] = isoOf(read.day).split("-").map(Number) as [number, number, number];
    return {...span(i, read.to), kind: "day", year, yearShift: null, month, days: [day]};
  }

  function monthMark(i: number): Mark | null {
    const month = monthOf(tokens[i]);
    if (month === null) return null;
    const before = at(i - 1) === "-" ? at(i - 2) : at(i - 1);
    return BEFORE_MONTH.has(before) ? {...span(i, i + 1), kind: "month", year: null, month, part: partBefore(i)} : null;
  }

  function partBefore(i: number): MonthPart {
    const before = at(i - 1) === "-" ? at(i - 2) : at(i - 1);
    if (before === "early" || (before === "of" && /^(?:start|beginning)$/.test(at(i - 2)))) return "early";
    if (before === "mid") return "mid";
    return before === "late" || (before === "of" && at(i - 2) === "end") ? "late" : "all";
  }

  function weekdayMark(i: number): Mark | null {
    const weekday = WEEKDAYS.get(at(i));
    // "Mondays" are no day.
    if (weekday === undefined || at(i).endsWith("s") || !/^\p{Lu}/u.test(tokens[i]!.text)) return null;
    const side = at(i - 1) === "last" ? "last" : at(i - 1) === "next" ? "next" : null;
    const begin = side ? i - 1 : i;
    return {...span(begin, i + 1), kind: "weekday", weekday, side};
  }

  /** "yesterday", "last night", "the day before", "a day earlier", "that same evening". */
  function relativeMark(i: number): Mark | null {
    const word = at(i);
    const simple = RELATIVE_DAYS.get(word) ?? null;
    if (simple !== null) return {...span(i, i + 1), kind: "relative", offset: simple};
    if (word === "last" && /^(?:night|evening)$/.test(at(i + 1)))
      return {...span(i, i + 2), kind: "relative", offset: -1};
    if (word === "this" && DAY_PARTS.has(at(i + 1)) && at(i + 1) !== "day")
      return {...span(i, i + 2), kind: "relative", offset: 0};
    if (/^(?:the|that|this)$/.test(word) && at(i + 1) === "same" && DAY_PARTS.has(at(i + 2)))
      return {...span(i, i + 3), kind: "shift", offset: 0};
    if (word === "same" && DAY_PARTS.has(at(i + 1))) return {...span(i, i + 2), kind: "shift", offset: 0};
    if (word === "the" && DAY_PARTS.has(at(i + 1)) && at(i + 2) === "before")
      return at(i + 3) === "yesterday"
        ? {...span(i, i + 4), kind: "relative", offset: -2}
        : {...span(i, i + 3), kind: "shift", offset: -1};
    if (word === "the" && /^(?:previous|preceding)$/.test(at(i + 1)) && DAY_PARTS.has(at(i + 2)))
      return {...span(i, i + 3), kind: "shift", offset: -1};
    if (word === "the" && /^(?:following|next)$/.test(at(i + 1)) && DAY_PARTS.has(at(i + 2)))
      return {...span(i, i + 3), kind: "shift", offset: 1};
    const amount = CARDINALS.get(word) ?? number(i);
    if (amount !== null && /^(?:days?|weeks?)$/.test(at(i + 1)) && /^(?:earlier|later)$/.test(at(i + 2))) {
      const days = at(i + 1).startsWith("week") ? 7 * amount : amount;
      return {...span(i, i + 3), kind: "shift", offset: at(i + 2) === "earlier" ? -days : days};
    }
    return null;
  }

  function yearMark(i: number): Mark | null {
    const year = yearAt(i);
    return year !== null && BEFORE_YEAR.has(at(i - 1)) ? {...span(i, i + 1), kind: "year", year} : null;
  }
}

function isList(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!/^(?:,|and|or|to|until|till|through|-|–|—)$/.test(tokens[i]!.norm)) return false;
  return true;
}
