import {type Day, isoOf} from "../../language/days.ts";
import type {Gathered} from "./gathered.ts";

/** A number told again or out of turn opens a new series only after so long a silence; a "first" after a third does at once. */
const SILENCE = 60;

/** The first day that the mentions of a round give, or null. */
export function firstDay<K>({members}: Gathered<K>): Day | null {
  const days = members.flatMap(({told}) => (told.date === null ? [] : [told.date]));
  return days.length > 0 ? Math.min(...days) : null;
}

/**
 * The series into which the talks of the same parties fall, by what articles say: where the numbers start anew ("a first round" after a
 * third). A round without a number belongs to the series whose numbered rounds it lies nearer to. Series are told apart by
 * the year of their first round, or its month or day where the year is not enough. Rounds without a day stay with the only
 * series, or under the name of the parties alone.
 */
export function partSeries<K>(name: string, gathered: readonly Gathered<K>[]): [string, Gathered<K>[]][] {
  const dated = gathered
    .flatMap((group) => {
      const day = firstDay(group);
      return day === null ? [] : [{group, day}];
    })
    .sort((a, b) => a.day - b.day);
  const parts: {group: Gathered<K>; day: Day}[][] = [];
  let last: {ordinal: number; day: Day} | null = null;
  for (const each of dated) {
    const {ordinal} = each.group;
    if (ordinal === null) continue;
    if (last === null || startsAnew(ordinal, each.day, last)) parts.push([]);
    parts.at(-1)!.push(each);
    last = {ordinal, day: each.day};
  }
  if (parts.length < 2) return [[name, [...gathered]]];
  const numbered = parts.map((part) => [...part]);
  for (const each of dated) {
    if (each.group.ordinal !== null) continue;
    const apart = numbered.map((part) => Math.min(...part.map(({day}) => Math.abs(day - each.day))));
    parts[apart.indexOf(Math.min(...apart))]!.push(each);
  }
  const firsts = parts.map((part) => isoOf(Math.min(...part.map(({day}) => day))));
  const undated = gathered.filter((group) => firstDay(group) === null);
  return [
    ...parts.map((part, k): [string, Gathered<K>[]] => [
      `${name}-${shortest(firsts[k]!, firsts)}`,
      part.map(({group}) => group)
    ]),
    ...(undated.length > 0 ? [[name, undated] satisfies [string, Gathered<K>[]]] : [])
  ];
}

function startsAnew(ordinal: number, day: Day, last: {ordinal: number; day: Day}): boolean {
  if (ordinal > last.ordinal) return false;
  return day - last.day > SILENCE || (ordinal === 1 && last.ordinal > 1);
}

/** As much of a day as no other has: its year, its month, itself. */
function shortest(day: string, all: readonly string[]): string {
  const alone = [4, 7].find(
    (length) => all.filter((other) => other.slice(0, length) === day.slice(0, length)).length === 1
  );
  return day.slice(0, alone ?? 10);
}
