import {dayOf, weekdayOf, yearOf} from "../../../language/days.ts";
import type {Clue, Clues} from "../clues.ts";
import type {Constraint} from "../types.ts";
import {rangeIn} from "./dated.ts";

/** A dateline stands within so many tokens of the text's beginning. */
const WITHIN = 14;
/** Headline and labels are so many sentences at most. */
const LEAD = 6;
/** "Yesterday" and its date stand within so many sentences. */
const FIRST = 3;
const DASH = /^(?:[-–—:(]|\\|)$/;

/**
 * "HENTZAU, June 2 — ...", "Strelsau (2 November 2022) - ...": a dateline gives the day itself. So does the date with
 * its weekday at which the first sentence sets its news ("signed on Wednesday, 2 November"): the weekday tells the year.
 */
export function datelineConstraints({document, clues}: Clues): Constraint[] {
  const clue = clues.find(({mark}) => mark.kind === "day");
  if (clue?.mark.kind !== "day" || clue.quoted || clue.tense !== "past") return [];
  const {mark} = clue;
  const told = toldDaysAgo(clues, clue);
  if (!isLead(document, clue) && told === null) return [];
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
  if (!before || mark.from - before.mark.to > 1) return [];
  const {weekday, today} = {
    weekday: before.mark.kind === "weekday" && before.governor === "on" ? before.mark.weekday : null,
    today: before.mark.kind === "relative" && before.mark.offset === 0 && !before.quoted
  };
  if (weekday === null && !today) return [];
  return [
    {
      ...shared,
      words: {start: before.mark.start, end: mark.end},
      rule: "the date of the first sentence",
      says: `its first sentence sets the news on ${words}`,
      allows: (day) =>
        (mark.year === null ? [yearOf(day), yearOf(day) - 1] : [mark.year]).some((year) => {
          const first = dayOf(year, mark.month, mark.days[0]!);
          if (first === null || (weekday !== null && weekdayOf(first) !== weekday)) return false;
          return told === null ? day >= first && day <= first + (today ? 0 : 1) : day === first + told;
        })
    }
  ];
}

/** How many days ago the news was, by a "yesterday" or "today" before the date in the first sentences; else null. */
function toldDaysAgo(clues: readonly Clue[], clue: Clue): number | null {
  if (clue.index >= FIRST) return null;
  const told = clues.find(({mark, quoted}) => mark.kind === "relative" && mark.start < clue.mark.start && !quoted);
  return told?.mark.kind === "relative" && told.tense === "past" && told.mark.offset <= 0 ? -told.mark.offset : null;
}

/** In the first sentence, or behind nothing but a headline and labels: lines that no full stop ends. */
function isLead({text, sentences}: Clues["document"], {index, sentence}: Clue): boolean {
  if (index === 0) return true;
  if (index > LEAD) return false;
  const before = text.slice(0, sentence.start);
  return (
    sentences.slice(0, index).every(({start, end}) => !/[.!?]["”’)]?$/.test(text.slice(start, end).trimEnd())) &&
    !/[.!?]["”’)]?\s*$/.test(before)
  );
}

/** Near the text's beginning, after a place in capitals or before a dash. */
function isDateline(tokens: Clues["document"]["tokens"], {mark}: Clue): boolean {
  if (mark.from > WITHIN) return false;
  if (isWireDateline(tokens, mark)) return true;
  const after = [0, 1, 2, 3].map((step) => tokens[mark.to + step]?.text ?? "");
  const dash = after.findIndex((text) => /^[-–—]$/.test(text));
  if (dash === -1 || after.slice(0, dash).some((text) => !/^(?:[().,/]|\p{Lu}+)$/u.test(text))) return false;
  const before = tokens.slice(0, mark.from);
  return (
    before.length > 0 && before.every(({text}) => DASH.test(text) || /^[,.()/]$/.test(text) || /^\p{Lu}/u.test(text))
  );
}

/** "HENTZAU, April 6. /Agency/.", "STRELSAU, 6 April (Agency)": the place in capitals, the day, and a mark that ends them. */
function isWireDateline(tokens: Clues["document"]["tokens"], mark: Clue["mark"]): boolean {
  const before = tokens.slice(0, mark.from).filter(({text}) => !/^[,./()]$/.test(text));
  return (
    before.length > 0 &&
    before.every(({text}) => /^\p{Lu}{2,}$/u.test(text)) &&
    /^[./(:—–-]$/.test(tokens[mark.to]?.text ?? "")
  );
}
