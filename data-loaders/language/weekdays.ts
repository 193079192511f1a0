import type {CalendarDate} from "./calendar.ts";
import {resolve} from "./calendar-days.ts";
import {weekdayOf} from "./days.ts";
import type {Reading} from "./reading.ts";
import {relativeAt} from "./relative-dates.ts";
import {directionAt} from "./tense.ts";
import type {Token} from "./tokens.ts";
import {WEEKDAYS, WEEKDAYS_SHORT} from "./weekday-names.ts";

const SIDES = new Set(["last", "next", "this", "coming", "past"]);

/** "on Friday", "last Friday", "Friday, 16 May": the weekday of a calendar date belongs to it. */
export function readWeekday(
  tokens: readonly Token[],
  calendar: ReadonlyMap<number, CalendarDate>,
  at: number,
  today: number | null
): Reading | null {
  const which = SIDES.has(tokens[at]!.norm) ? tokens[at]!.norm : "";
  const name = which === "" ? at : at + 1;
  const token = tokens[name];
  const weekday = WEEKDAYS.get(token?.norm ?? "");
  const short = weekday === undefined && WEEKDAYS_SHORT.has(token?.norm ?? "");
  // "sat", "sun" and "wed" are other words without their capital; the full names are not.
  if (weekday === undefined && (!short || token!.text === token!.norm)) return null;
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
  const shift = relativeAt(tokens, tokens[name + 1]?.norm === "of" ? name + 2 : name + 1);
  if (today !== null && shift?.value.precision === "week" && shift.value.from === "reference") {
    const monday = shift.value.to(today);
    const day = monday - weekdayOf(monday) + weekday;
    return {from: at, to: shift.to, day, precision: "day", stated: false};
  }
  if (today === null || token!.norm.endsWith("s")) return null;
  const last = today - ((weekdayOf(today) - weekday + 7) % 7);
  const isToday = last === today;
  const base = {from: at, to: name + 1, precision: "day" as const, stated: false};
  if (which === "last" || which === "past") return {...base, day: isToday ? last - 7 : last};
  if (which === "next" || which === "coming") return {...base, day: last + 7};
  const direction = directionAt(tokens, at, name + 1) ?? (which === "this" ? "future" : "past");
  // "will meet on Friday", written on a Friday, is that day's own news as often as next week's: the near one holds.
  return {...base, day: direction === "future" && !isToday ? last + 7 : last};
}
