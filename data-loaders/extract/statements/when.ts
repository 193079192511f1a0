import {type FoundDate, findDates} from "../../language/dates.ts";
import type {DatedFact} from "../mentions.ts";
import {skipRight} from "./attribution/clauses.ts";
import type {Attribution} from "./attribution/index.ts";
import type {Scene} from "./scene.ts";
import type {Unit} from "./units.ts";

/**
 * When a statement was made, as far as its attribution tells: a day before the subject, between it and the verb, or right
 * behind the verb ("On Friday Orne said", "Orne said on Friday"). A day within what is said is none. Dates are found once
 * for the article, against its day of publication.
 */
export function createDating(scene: Scene): (unit: Unit, attribution: Attribution) => DatedFact | null {
  const dates = findDates(scene.document.text, scene.frame.published).filter(({precision}) => precision === "day");
  return (unit, attribution) => {
    const {items} = unit;
    const {speaker, cue, content} = attribution;
    const stretches: [from: number, to: number][] = [[cue.to, skipRight(items, cue.to)]];
    if (speaker) stretches.push([speaker.to, cue.from]);
    if (speaker && content === "after") stretches.push([0, speaker.from]);
    for (const [from, to] of stretches) {
      const first = items[from];
      const last = items[to - 1];
      if (to <= from || !first || !last) continue;
      const found = within(dates, first.start, last.end);
      if (found) return {date: found.date, basis: found.basis, words: {start: found.start, end: found.end}};
    }
    return null;
  };
}

/** The first date that lies within a stretch; the dates are in order. */
function within(dates: readonly FoundDate[], start: number, end: number): FoundDate | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found = dates[low];
  return found && found.end <= end ? found : null;
}
