import {CARDINALS} from "../../../extract/rounds/time-words.ts";
import {type Day, yearOf} from "../../../language/days.ts";
import type {Span} from "../../../language/span.ts";
import type {Clue, Clues} from "../clues.ts";
import type {Constraint} from "../types.ts";
import {rangeIn} from "./dated.ts";

const TENS: ReadonlyMap<string, number> = new Map(
  "ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ").map((word, index) => [word, (index + 1) * 10])
);
/** Tokens between the number of days and the month in which they end. */
const FARTHEST = 14;

/** A number of days and the time of year at which they end. */
export interface Deadline {
  readonly clue: Clue;
  readonly days: number;
  readonly words: Span;
}

/** "in 50 days, in effect an early September deadline": each with the mark of its end. */
export function findDeadlines({document, clues}: Clues): Deadline[] {
  const {tokens} = document;
  const found: Deadline[] = [];
  for (let i = 0; i + 2 < tokens.length; i++) {
    if (!/^(?:in|within)$/.test(tokens[i]!.norm) || tokens[i + 2]!.norm !== "days") continue;
    const word = tokens[i + 1]!;
    const days =
      word.kind === "number" && word.text.length <= 3
        ? Number(word.text)
        : (TENS.get(word.norm) ?? CARDINALS.get(word.norm) ?? null);
    const clue = clues.find(
      ({mark}) =>
        (mark.kind === "month" || mark.kind === "day") &&
        mark.year === null &&
        mark.from > i + 2 &&
        mark.from <= i + 2 + FARTHEST
    );
    if (days === null || !clue || clue.sentence.start > tokens[i]!.start) continue;
    found.push({clue, days, words: {start: tokens[i]!.start, end: clue.mark.end}});
  }
  return found;
}

/** The news lies between so many days before a deadline, when it was set, and the deadline. */
export function deadlineConstraints({document}: Clues, deadlines: readonly Deadline[]): Constraint[] {
  return deadlines.map(({clue, days, words}) => ({
    rule: "a deadline in days",
    words,
    says: `“${document.text.slice(words.start, words.end).replace(/\s+/g, " ")}”: the days had begun and had not run out`,
    pins: false,
    allows: (day: Day) =>
      [0, 1].some((shift) => {
        const range = rangeIn(clue.mark, yearOf(day) + shift);
        return range !== null && day >= range.first - days && day <= range.last;
      })
  }));
}
