import {isoOf, monthNumberOf} from "../../../language/days.ts";
import {articlesNamed} from "../calendar.ts";
import type {Clues} from "../clues.ts";
import type {Constraint} from "../types.ts";
import {PAST_REACH} from "./dated.ts";

/** What an exchange of a day is called, also where it only follows on another: "less than a month after the one of 21 June". */
const EXCHANGE = new Set("exchange swap hand-over handover release one trade".split(" "));

/**
 * "The swap of 21 June": its year is that of the hand-over which dated articles tell of, where they tell of one on such a
 * day and in one year only. It binds the day of publication to no week, so that something else must.
 */
export function exchangeConstraints({document, clues, calendar}: Clues): Constraint[] {
  const {tokens} = document;
  return clues.flatMap(({mark, quoted, governor, tense}): Constraint[] => {
    if (mark.kind !== "day" || mark.year !== null || mark.days.length !== 1 || quoted || tense === "future") return [];
    if (!/^(?:of|on)$/.test(governor) || !EXCHANGE.has(tokens[mark.from - 2]?.norm ?? "")) return [];
    const known = calendar.told.exchanges.filter(
      ({day}) => monthNumberOf(day) === mark.month && isoOf(day).endsWith(`-${String(mark.days[0]).padStart(2, "0")}`)
    );
    const [first] = known;
    if (!first || known.some(({day}) => day !== first.day)) return [];
    const toldBy = [...new Set(known.flatMap((each) => each.toldBy))].sort();
    return [
      {
        rule: "a hand-over that others tell of",
        words: mark,
        says: `it looks back on a hand-over: ${articlesNamed(toldBy)}, have it on ${isoOf(first.day)}`,
        pins: false,
        allows: (day) => day >= first.day && day - first.day <= PAST_REACH
      }
    ];
  });
}
