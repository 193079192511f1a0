import {dayOf, yearOf} from "../../../extract/rounds/calendar.ts";
import type {Clue, Clues} from "../clues.ts";
import type {Constraint} from "../types.ts";
import {rangeIn} from "./dated.ts";

/** A dateline stands within so many tokens of the text's beginning. */
const WITHIN = 14;
const DASH = /^(?:[-–—:(]|\\|)$/;

/**
 * "HENTZAU, June 2 — ...", "Strelsau (2 November 2022) - ...": a dateline gives the day itself. So does the full date with
 * its weekday at which the first sentence sets its news ("signed on Wednesday, 2 November 2022").
 */
export function datelineConstraints({document, clues}: Clues): Constraint[] {
  const clue = clues.find(({mark}) => mark.kind === "day");
  if (!clue || clue.index > 0 || clue.mark.kind !== "day" || clue.quoted || clue.tense !== "past") return [];
  const {mark} = clue;
  const words = document.text.slice(mark.start, mark.end).replace(/\s+/g, " ");
  const shared = {words: mark, pins: true};
  if (isDateline(document.tokens, clue))
    return [
      {
        ...shared,
        rule: "the dateline",
        says: `${words} is its dateline`,
        allows: (day) => [-1, 0, 1].some((shift) => rangeIn(mark, mark.year ?? yearOf(day) + shift)?.first === day)
      }
    ];
  const before = clues[clues.indexOf(clue) - 1];
  if (
    mark.year === null ||
    !before ||
    before.mark.kind !== "weekday" ||
    mark.from - before.mark.to > 1 ||
    before.governor !== "on"
  )
    return [];
  const first = dayOf(mark.year, mark.month, mark.days[0]!);
  return first === null
    ? []
    : [
        {
          ...shared,
          words: {start: before.mark.start, end: mark.end},
          rule: "the full date of the first sentence",
          says: `its first sentence sets the news on ${words}`,
          allows: (day) => day >= first && day <= first + 1
        }
      ];
}

/** Near the text's beginning, after a place in capitals or before a dash. */
function isDateline(tokens: Clues["document"]["tokens"], {mark}: Clue): boolean {
  if (mark.from > WITHIN) return false;
  const after = [0, 1, 2, 3].map((step) => tokens[mark.to + step]?.text ?? "");
  const dash = after.findIndex((text) => /^[-–—]$/.test(text));
  if (dash === -1 || after.slice(0, dash).some((text) => !/^(?:[().,/]|\p{Lu}+)$/u.test(text))) return false;
  const before = tokens.slice(0, mark.from);
  return (
    before.length > 0 && before.every(({text}) => DASH.test(text) || /^[,.()/]$/.test(text) || /^\p{Lu}/u.test(text))
  );
}
