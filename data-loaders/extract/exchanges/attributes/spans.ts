import {parseDay} from "../../../language/days.ts";
import type {DatedFact} from "../../mentions.ts";
import {perScene} from "../sentence/memo.ts";
import type {Unit} from "../sentence/units.ts";

/** Days named as one stretch: "May 23-25", "between 11 and 16 June", "on Friday and Saturday". */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
  readonly start: number;
  readonly end: number;
}

/** No hand-over in stages is told as one stretch of more days. */
const LONGEST = 62;

/** The stretches of days that a sentence names; what was done in one has no single day. */
export const spansOf = perScene(({units}): DaySpan[] => {
  const found: DaySpan[] = [];
  for (let i = 0; i < units.length; i++) {
    const chain = [i];
    while (isDay(units[chain.at(-1)!])) {
      const next = nextDay(units, chain.at(-1)!);
      if (next === null) break;
      chain.push(next);
    }
    const [a, b] = [units[i]!, units[chain.at(-1)!]!];
    i = chain.at(-1)!;
    const days = chain.length > 1 ? Number(parseDay(b.date!.date)) - Number(parseDay(a.date!.date)) : 0;
    if (days > 0 && days <= LONGEST) found.push({first: a.date!.date, last: b.date!.date, start: a.start, end: b.end});
  }
  return found;
});

/** Whether a day is one of a stretch. */
export const inSpan = (spans: readonly DaySpan[], {words}: DatedFact): boolean =>
  spans.some(({start, end}) => words.start >= start && words.end <= end);

const isDay = (unit: Unit | undefined): boolean => unit?.date?.precision === "day";

/** The day that a stretch or a row of days goes on to, or null. */
function nextDay(units: readonly Unit[], i: number): number | null {
  if (isDay(units[i + 1]) && units[i + 1]!.joined) return i + 1;
  if (JOINTS.has(units[i + 1]?.norm ?? "") && isDay(units[i + 2])) return i + 2;
  const comma = units[i + 1]?.norm === ",";
  if (comma && units[i + 2]?.norm === "and" && isDay(units[i + 3])) return i + 3;
  return comma && isDay(units[i + 2]) && nextDay(units, i + 2) !== null ? i + 2 : null;
}
const JOINTS = new Set(["-", "–", "—", "to", "until", "till", "through", "and"]);
