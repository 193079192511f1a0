import {dayOf, weekdayOf, yearOf} from "../../../language/days.ts";
import {WEEKDAY_NAMES} from "../../../language/weekday-names.ts";
import type {Clue, Clues} from "../clues.ts";
import type {Constraint} from "../types.ts";

/** "today" in one of the first sentences is the reporter's. */
const LEAD = 3;
/** Weekdays strewn over more days than this are not those of one week's news. */
const LONGEST_STRETCH = 5;

/**
 * News names the day it happened by its weekday, and appears on the last of those days: of "talked on Monday ... told the
 * press on Wednesday" on the Wednesday. The weekdays told as past are taken as the shortest stretch that holds them all;
 * what had happened before ("had proposed on Sunday") and what speakers say in quotation marks is left out.
 */
export function weekdayConstraints({clues, roundWords}: Clues): Constraint[] {
  // "Today's round": the day of the news is today, and the weekdays named are other days.
  if (clues.some(({mark, index, quoted}) => mark.kind === "relative" && mark.offset === 0 && index <= LEAD && !quoted))
    return [];
  const told = clues.filter(
    (clue) =>
      clue.mark.kind === "weekday" &&
      clue.tense === "past" &&
      !clue.quoted &&
      !/^(?:until|by|before|from|since|every|each|after|ahead)$/.test(clue.governor) &&
      !isPartOfDate(clue, clues)
  );
  const planned = new Set(
    roundWords.filter((words) => words.planned).flatMap((words) => words.marks.map((mark) => mark.start))
  );
  const news = told.filter((clue) => !planned.has(clue.mark.start));
  const days = [...new Set(news.map((clue) => (clue.mark.kind === "weekday" ? clue.mark.weekday : 0)))];
  const last = lastOfStretch(days);
  if (last === null) return [];
  const clue = news.find(({mark}) => mark.kind === "weekday" && mark.weekday === last)!;
  return [
    {
      rule: "the weekday of the news",
      words: clue.mark,
      says: `the news is told of a ${WEEKDAY_NAMES[last]}`,
      pins: false,
      allows: (day) => weekdayOf(day) === last
    }
  ];
}

/** "Friday, 23 May": the weekday checks the date's year. */
export function datedWeekdayConstraints({clues, document}: Clues): Constraint[] {
  const found: Constraint[] = [];
  for (let i = 0; i + 1 < clues.length; i++) {
    const [first, second] = [clues[i]!, clues[i + 1]!];
    if (first.mark.kind !== "weekday" || second.mark.kind !== "day" || !isPartOfDate(first, clues)) continue;
    const {weekday} = first.mark;
    const {month, days, year} = second.mark;
    if (year !== null) continue;
    found.push({
      rule: "a date with its weekday",
      words: {start: first.mark.start, end: second.mark.end},
      says: `${document.text.slice(second.mark.start, second.mark.end)} is a ${WEEKDAY_NAMES[weekday]}`,
      pins: false,
      // The day lies within half a year of its publication, on either side.
      allows: (day) =>
        [-1, 0, 1].some((shift) => {
          const date = dayOf(yearOf(day) + shift, month, days[0]!);
          return date !== null && Math.abs(date - day) <= 183 && weekdayOf(date) === weekday;
        })
    });
  }
  return found;
}

/** "Friday, 23 May", "Monday (2 June)": a day right after the weekday. */
function isPartOfDate(clue: Clue, clues: readonly Clue[]): boolean {
  return clues.some(({mark}) => mark.kind === "day" && mark.from - clue.mark.to >= 0 && mark.from - clue.mark.to <= 1);
}

/** The last weekday of the shortest stretch of the week that holds them all; null where that is no stretch. */
export function lastOfStretch(days: readonly number[]): number | null {
  let best: {last: number; length: number} | null = null;
  let tie = false;
  for (const last of days) {
    const length = Math.max(...days.map((day) => (last - day + 7) % 7));
    if (best && length === best.length) tie = true;
    if (!best || length < best.length) {
      best = {last, length};
      tie = false;
    }
  }
  return best === null || tie || best.length >= LONGEST_STRETCH ? null : best.last;
}
