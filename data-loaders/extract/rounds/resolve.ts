import {type Day, dayOf, weekdayOf, yearOf} from "../../language/days.ts";
import type {Mark} from "./marks.ts";

/** Whether a passage tells of something as past or as still to come; a mark without a year is read accordingly. */
export type Direction = "past" | "future";

export interface Resolved {
  readonly first: Day;
  readonly last: Day;
  /** "stated" where the words hold the whole date, "inferred" where the reference supplied some of it. */
  readonly basis: "stated" | "inferred";
}

/**
 * The days that a mark means, read against the day of publication (null: only a full date can be read). A day without a
 * year is the last such day that is not after the reference, or, told as future, the first that is not before it; a
 * weekday likewise within a week. `context` is the day that the passage speaks of, for "the evening before".
 * Months and years name no single day and give null.
 */
export function resolve(mark: Mark, reference: Day | null, direction: Direction, context: Day | null): Resolved | null {
  switch (mark.kind) {
    case "day": {
      const [from, to] = [mark.days[0]!, mark.days.at(-1)!];
      const year =
        mark.year ??
        (reference === null
          ? null
          : mark.yearShift === null
            ? nearestYear(mark.month, from, reference, direction)
            : yearOf(reference) + mark.yearShift);
      const first = year === null ? null : dayOf(year, mark.month, from);
      const last = year === null ? null : dayOf(year, mark.month, to);
      if (first === null || last === null) return null;
      return {first, last: Math.max(first, last), basis: mark.year === null ? "inferred" : "stated"};
    }
    case "weekday": {
      if (reference === null) return null;
      const back = (weekdayOf(reference) - mark.weekday + 7) % 7;
      const day =
        mark.side === "next" || (direction === "future" && mark.side === null)
          ? reference + ((mark.weekday - weekdayOf(reference) + 7) % 7 || (mark.side === "next" ? 7 : 0))
          : reference - (back === 0 && mark.side === "last" ? 7 : back);
      return {first: day, last: day, basis: "inferred"};
    }
    case "relative":
      return reference === null
        ? null
        : {first: reference + mark.offset, last: reference + mark.offset, basis: "inferred"};
    case "shift":
      return context === null ? null : {first: context + mark.offset, last: context + mark.offset, basis: "inferred"};
    default:
      return null;
  }
}

/** The year in which a day of the year lies nearest before the reference (or after it, told as future). */
function nearestYear(month: number, day: number, reference: Day, direction: Direction): number | null {
  const base = yearOf(reference);
  // A week's grace either way: a preview may give the day in the past tense of reported speech, and the reverse.
  const grace = 7;
  const years = direction === "past" ? [base + 1, base, base - 1, base - 4] : [base - 1, base, base + 1, base + 4];
  for (const year of years) {
    const date = dayOf(year, month, day);
    if (date !== null && (direction === "past" ? date <= reference + grace : date >= reference - grace)) return year;
  }
  return null;
}
