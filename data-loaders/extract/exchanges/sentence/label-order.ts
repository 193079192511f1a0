import {isoOf, parseDay} from "../../../language/days.ts";
import type {Unit} from "./units.ts";

/** How many days a label may lie behind the one above it. */
const AHEAD = 3;

/**
 * A list of days runs forward: below "TODAY: 307 each", "SUNDAY: the last 303" is the Sunday to come. Of each item its units;
 * `today` is the day of writing. Labels that tell their date are left alone, and so are lists that run backward.
 */
export function orderLabels(items: readonly (readonly Unit[])[], today: string | null): (readonly Unit[])[] {
  const now = parseDay(today);
  let above: number | null = null;
  return items.map((units) => {
    const at = units.slice(0, 4).findIndex(({kind}) => kind === "date");
    const label = units[at];
    if (now === null || !label?.date || label.date.precision !== "day" || !/^[:—–]$/.test(units[at + 1]?.norm ?? "")) {
      above = null;
      return units;
    }
    const day = parseDay(label.date.date)!;
    const next = day + WEEK;
    const coming = WEEKDAY.test(label.norm) && above !== null && above >= now && day < above && next - above <= AHEAD;
    above = coming ? next : day;
    return coming ? units.with(at, {...label, date: {...label.date, date: isoOf(next)}}) : units;
  });
}
const WEEK = 7;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
