import {findNumbers} from "../../language/numbers.ts";
import type {Figure} from "./types.ts";

/** How much text behind a number is looked at for the whole that it is a share of, in characters. */
const WINDOW = 24;

/**
 * The whole of which a figure tells how much has been done: 33 in "Thirteen of 33 hostages have been freed", "892 of the 1,100
 * prisoners"; null where it tells of none ("5 of them", "3,000 of its dead"). Such a figure is a sum of hand-overs and has no day.
 */
export function outOf({mention}: Figure, text: string): number | null {
  const {number} = mention.parts;
  if (number === undefined || mention.status !== "completed") return null;
  const behind = text.slice(number.end, number.end + WINDOW);
  const lead = /^\s+of\s+(?:the\s+|those\s+|its\s+|all\s+)?/.exec(behind)?.[0];
  const whole = lead === undefined ? undefined : findNumbers(behind).find(({start}) => start === lead.length);
  const n = mention.count.min ?? 0;
  return whole && whole.min !== null && whole.min === whole.max && whole.min > n && n > 0 ? whole.min : null;
}
