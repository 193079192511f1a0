import {type Day, dayOf, isoOf} from "../../language/days.ts";
import type {Constraint, InferredDate} from "./types.ts";

/** Years a text may lie in, both inclusive. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Two days apart at most: the day of the event, or the day after it. */
const SLACK = 1;

/**
 * The day on which all constraints meet. Null where they meet nowhere, or on days too far apart, or where none of them
 * binds the day to an event: a text that does not give its day away has none. The days of a few years are tried one by
 * one, so that the time taken is linear in the constraints.
 */
export function solve(constraints: readonly Constraint[], years: Years): InferredDate | null {
  if (!constraints.some(({pins}) => pins)) return null;
  const closely = daysAllowed(constraints, years, (constraint, day) => constraint.allows(day));
  const days =
    closely.length > 0
      ? closely
      : daysAllowed(constraints, years, (constraint, day) =>
          constraint.allowsLoosely ? constraint.allowsLoosely(day) : constraint.allows(day)
        );
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined || last - first > SLACK) return null;
  const ordered = [...constraints].sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end);
  const seen = new Set<string>();
  const told = ordered.filter(({words, says}) => {
    const key = `${words.start} ${says}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return {
    date: isoOf(first),
    basis: "inferred",
    words: told.map(({words}) => ({start: words.start, end: words.end})),
    steps: [
      ...told.map(({says}) => says),
      first === last
        ? `only ${isoOf(first)} fits all of these`
        : `only ${isoOf(first)} and the day after fit all of these; the day of the event is taken`
    ]
  };
}

function daysAllowed(
  constraints: readonly Constraint[],
  years: Years,
  allowed: (constraint: Constraint, day: Day) => boolean
): Day[] {
  const days: Day[] = [];
  const end = dayOf(years.to, 12, 31)!;
  for (let day = dayOf(years.from, 1, 1)!; day <= end; day++) {
    if (constraints.every((constraint) => allowed(constraint, day))) days.push(day);
    // Beyond a handful nothing can be inferred any more.
    if (days.length > 400) break;
  }
  return days;
}
