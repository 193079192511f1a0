import {dayNumber, lastOf, weekdayOf} from "./days.ts";
import {ordinalDayAt} from "./month-days.ts";
import {monthOf} from "./months.ts";
import {yearAfter, yearFor} from "./periods.ts";
import type {Reading} from "./reading.ts";
import {directionAt} from "./tense.ts";
import type {Token} from "./tokens.ts";
import {WEEKDAYS} from "./weekday-names.ts";

/**
 * A day of a month by its order: "the third Tuesday of September 2014", "the last Sunday in March", "the last day of May".
 * The year is that of the month's bare name. Null where the month has no such day ("the fifth Monday of June").
 */
export function readNthDay(tokens: readonly Token[], at: number, today: number | null): Reading | null {
  const order = tokens[at]?.norm === "the" ? at + 1 : at;
  const last = tokens[order]?.norm === "last";
  const nth = last ? {to: order + 1, day: 0} : ordinalDayAt(tokens, order);
  if (!nth) return null;
  const name = tokens[nth.to]?.norm ?? "";
  const weekday = name === "day" ? null : (WEEKDAYS.get(name) ?? -1);
  if (weekday === -1 || name.length < 3 || !/^(?:of|in)$/.test(tokens[nth.to + 1]?.norm ?? "")) return null;
  const month = monthOf(tokens[nth.to + 2]);
  const to = nth.to + 3;
  // "the third day of May talks", "the last day of May's truce": days of something else.
  const next = tokens[to];
  const open = /^['’]$/.test(next?.text ?? "") || (weekday === null && next?.kind === "word" && /s$/.test(next.norm));
  if (month === null || open) return null;
  const said = yearAfter(tokens, to, today);
  if (!said && today === null) return null;
  const year = said?.value ?? yearFor(today!, month, "", directionAt(tokens, at, to));
  const day = dayInMonth(year, month, weekday, last ? null : nth.day);
  return day === null ? null : {from: at, to: said?.to ?? to, day, precision: "day", stated: said?.stated ?? false};
}

function dayInMonth(year: number, month: number, weekday: number | null, nth: number | null): number | null {
  const length = lastOf(year, month);
  if (weekday === null) return nth !== null && nth > length ? null : dayNumber(year, month, nth ?? length);
  const end = dayNumber(year, month, length);
  if (nth === null) return end - ((weekdayOf(end) - weekday + 7) % 7);
  const first = dayNumber(year, month, 1);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  return day > end ? null : day;
}
