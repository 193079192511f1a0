import type {Mark} from "../../../extract/rounds/marks.ts";
import {type Day, dayOf, lastOf, yearOf} from "../../../language/days.ts";
import type {Clue, Clues} from "../clues.ts";
import type {Years} from "../solve.ts";
import type {Constraint} from "../types.ts";

/** News gives a day without its year for so long after it, and no longer. */
export const PAST_REACH = 330;
/** What lies ahead is named without its year for so long before it. */
const FUTURE_REACH = 160;

/** A day, month or year that is told as past lies before the day of publication; one told as future after it. */
export function datedConstraints({clues, document}: Clues, except: ReadonlySet<Clue>): Constraint[] {
  return clues.flatMap((clue): Constraint[] => {
    const words = document.text.slice(clue.mark.start, clue.mark.end).replace(/\s+/g, " ");
    const future = clue.tense === "future";
    if (clue.quoted || clue.tense === "open" || except.has(clue)) return [];
    const shared = {words: clue.mark, pins: false};
    if (
      clue.mark.kind === "year" ||
      (clue.mark.kind !== "weekday" &&
        clue.mark.kind !== "relative" &&
        clue.mark.kind !== "shift" &&
        clue.mark.year !== null)
    ) {
      const range = rangeIn(clue.mark, yearNamed(clue.mark)!);
      if (!range || future) return [];
      return [
        {...shared, rule: "told as past", says: `${words} lies in the past`, allows: (day) => day >= range.first}
      ];
    }
    if (clue.mark.kind !== "day" && clue.mark.kind !== "month") return [];
    const mark = clue.mark;
    if (mark.kind === "day" && isPlaceHolder(clue)) return [];
    const shifts = mark.kind === "day" && mark.yearShift !== null ? [mark.yearShift] : [-1, 0, 1];
    const reach = shifts.length === 1 ? 2 * PAST_REACH : PAST_REACH;
    const near = (day: Day) =>
      shifts.map((shift) => rangeIn(mark, yearOf(day) + shift)).filter((range) => range !== null);
    if (future)
      return [
        {
          ...shared,
          rule: "told as still to come",
          says: `${words} is still to come`,
          allows: (day) => near(day).some(({last}) => last >= day && last - day <= FUTURE_REACH)
        }
      ];
    return [
      {
        ...shared,
        rule: "told as past",
        says: `${words} is past, by less than a year`,
        allows: (day) => near(day).some(({first}) => first <= day && day - first <= reach)
      }
    ];
  });
}

/** The years that the text can lie in, by the years that it and the profile name; null where neither names any. */
export function yearsOf({clues, known, world, calendar: {told}}: Clues): Years | null {
  const named = clues
    .filter((clue) => clue.tense !== "future" && !clue.quoted)
    .flatMap(({mark}) => {
      const year = yearNamed(mark);
      return year === null ? [] : [year];
    });
  const newest = named.length > 0 ? Math.max(...named) : null;
  const calendar = known
    ? [
        ...world.profile.series.flatMap(({rounds}) => rounds.map(({date}) => Number(date.slice(0, 4)))),
        ...world.profile.events.map(({date}) => Number(date.slice(0, 4)))
      ]
    : [];
  const other = [...told.rounds.map(({first}) => first), ...told.exchanges.map(({day}) => day)].map(yearOf);
  if (newest === null && calendar.length === 0 && other.length === 0) return null;
  const from = newest ?? Math.min(...calendar, ...other);
  const last = Math.max(calendar.length > 0 ? Math.max(...calendar) + 1 : from + HORIZON, ...other);
  return {from, to: Math.max(from, Math.min(last, from + LONGEST))};
}

/** Without a calendar, so many years after the newest one named a day of the year still means that time. */
const HORIZON = 4;
const LONGEST = 12;

function yearNamed(mark: Mark): number | null {
  return mark.kind === "year" || mark.kind === "day" || mark.kind === "month" ? mark.year : null;
}

/** "between 20 and 30 June": days told as bounds are read by tense alone. */
function isPlaceHolder({governor}: Clue): boolean {
  return governor === "every" || governor === "each";
}

/** The days that a mark means in a year. */
export function rangeIn(mark: Mark, year: number): {first: Day; last: Day} | null {
  if (mark.kind === "year") return {first: dayOf(year, 1, 1)!, last: dayOf(year, 12, 31)!};
  if (mark.kind === "day") {
    const [first, last] = [dayOf(year, mark.month, mark.days[0]!), dayOf(year, mark.month, mark.days.at(-1)!)];
    return first === null || last === null ? null : {first, last: Math.max(first, last)};
  }
  if (mark.kind !== "month") return null;
  const length = lastOf(year, mark.month);
  const [from, to] =
    mark.part === "early"
      ? [1, 10]
      : mark.part === "mid"
        ? [10, 20]
        : mark.part === "late"
          ? [20, length]
          : [1, length];
  return {first: dayOf(year, mark.month, from)!, last: dayOf(year, mark.month, to)!};
}
