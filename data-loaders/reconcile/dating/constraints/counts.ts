import type {Mark} from "../../../extract/rounds/marks.ts";
import {addMonths, type Day, yearOf} from "../../../language/days.ts";
import type {Span} from "../../../language/span.ts";
import type {Constraint} from "../types.ts";
import {type Amount, shift} from "./amounts.ts";
import {rangeIn} from "./dated.ts";

/** The news is of the day itself or of the day before. */
export const NEWS = 1;

/** "three and a half years of war": a season either way. */
export function ageOfWar(
  words: Span,
  amount: Amount,
  ranges: readonly (readonly [Day, Day])[],
  say: (words: Span) => string
): Constraint {
  return {
    rule: "the war's age",
    words,
    says: `${say(words)} counts to about the day of the news`,
    pins: false,
    allows: (day) =>
      ranges.some(
        ([first]) => Math.abs(day - addMonths(first, amount.value * 12)) <= (amount.value % 1 === 0 ? 240 : 120)
      )
  };
}

/** "the fifth day of the war", "in the second week of the 50 days given on 14 July". */
export function ordinalUnit(
  words: Span,
  count: number,
  unit: Amount,
  ranges: readonly (readonly [Day, Day])[] | null,
  say: (words: Span) => string,
  near?: (day: Day) => readonly (readonly [Day, Day])[]
): Constraint {
  const fits = (day: Day, reach: number) =>
    (ranges ?? near!(day)).some(([first]) => {
      const from = shift(first, count - 1, unit.unit);
      return day >= from - (unit.unit === "day" ? 0 : 1) && day <= shift(first, count, unit.unit) - 1 + reach;
    });
  return {
    rule: "the day or week of a count",
    words,
    says: `${say(words)} holds the day of the news`,
    pins: unit.unit !== "month",
    allows: (day) => fits(day, NEWS),
    allowsLoosely: (day) => fits(day, NEWS + 2)
  };
}

export function rangesNear(mark: Mark, day: Day): (readonly [Day, Day])[] {
  const year = mark.kind === "day" ? mark.year : null;
  return (year === null ? [yearOf(day) - 1, yearOf(day)] : [year]).flatMap((each) => {
    const range = rangeIn(mark, each);
    return range ? [[range.first, range.last] as const] : [];
  });
}
