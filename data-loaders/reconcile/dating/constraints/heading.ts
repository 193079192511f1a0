import {weekdayOf, yearOf} from "../../../language/days.ts";
import type {Document} from "../../../language/document.ts";
import type {Clue, Clues} from "../clues.ts";
import type {Constraint} from "../types.ts";
import {rangeIn} from "./dated.ts";

/** A heading stands in the first lines that are not blank, and is no longer than this many letters. */
const LINES = 2;
const LONGEST = 140;

/**
 * The date that a text's heading gives as a part of its own: "EVENING ROUND-UP, Thursday 8 February 2024", "MONITOR.
 * Friday, 24 April. All times local": a bulletin's own day. A list of days ("24 April: ...", "2 May: ...") has none.
 */
export function headingConstraints({document, clues}: Clues): Constraint[] {
  const clue = clues.find(({mark}) => mark.kind === "day");
  if (clue?.mark.kind !== "day" || !isHeading(document, clue, clues)) return [];
  const {mark} = clue;
  const before = clues[clues.indexOf(clue) - 1];
  const weekday =
    before?.mark.kind === "weekday" && mark.from - before.mark.to >= 0 && mark.from - before.mark.to <= 1
      ? before.mark.weekday
      : null;
  if (mark.days.length !== 1 || (mark.year === null && weekday === null)) return [];
  return [
    {
      rule: "the date of the heading",
      words: {start: weekday === null ? mark.start : before!.mark.start, end: mark.end},
      says: `${document.text.slice(mark.start, mark.end).replace(/\s+/g, " ")} stands in its heading`,
      pins: true,
      allows: (day) =>
        rangeIn(mark, mark.year ?? yearOf(day))?.first === day && (weekday === null || weekdayOf(day) === weekday)
    }
  ];
}

/** Whether the day fills a part of one of the first lines, between marks or the line's ends, and opens no other line. */
function isHeading({text}: Document, clue: Clue, clues: readonly Clue[]): boolean {
  const {mark} = clue;
  const start = text.lastIndexOf("\n", mark.start - 1) + 1;
  const next = text.indexOf("\n", mark.end);
  const end = next === -1 ? text.length : next;
  const above = text
    .slice(0, start)
    .split("\n")
    .filter((line) => line.trim() !== "");
  if (above.length >= LINES || end - start > LONGEST || text.slice(end).trim() === "") return false;
  const lead = text
    .slice(start, mark.start)
    .replace(/(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s*$/, "")
    .trimEnd();
  const opens = lead === "" || /[.,|:(–—-]$/.test(lead);
  // An abbreviated month takes the full stop behind it with it.
  const closes = text[mark.end - 1] === "." || /^\s*(?:$|[.,|:)–—-])/.test(text.slice(mark.end, end));
  const listed = clues.some(
    (other) =>
      other !== clue &&
      other.mark.kind === "day" &&
      /(?:^|\n)[\s*•-]*$/.test(text.slice(Math.max(0, other.mark.start - 8), other.mark.start))
  );
  return opens && closes && !listed;
}
