import type {DurationMention} from "../extract/mentions.ts";

/** How far a length called approximate may lie from the true one: a tenth, as reporters round, and five minutes at least. */
const ROUNDING = 0.1;
const LEAST_ROUNDING = 5;
/** "Over an hour" means less than an hour and a half: a reporter would have said so. Steps in minutes. */
const NEXT_STEP = 30;
/** "Forty minutes" by one clock are 39 by another. */
const SAME_LENGTH = 2;
/** Below an hour people round to the quarter. */
const SMALL_STEP = 15;

/**
 * The minutes that a told length allows, both ends included. "Over" and "under" end at the next round number: "a little
 * over 90 minutes" is no two hours, though two hours are more than 90 minutes.
 *
 * over 60 -> 60 to 89; over 90 -> 90 to 119; about 120 -> 108 to 132; about 40 -> 35 to 45; under 120 -> 60 to 120
 */
export function allowedMinutes({minutes, qualifier}: Pick<DurationMention, "minutes" | "qualifier">): [number, number] {
  const {min, max} = minutes;
  if (qualifier === "about" && min !== null && max !== null) return [min - roundingOf(min), max + roundingOf(max)];
  if (max === null && min !== null) {
    const step = min < 60 ? SMALL_STEP : NEXT_STEP;
    return [min, (Math.floor(min / step) + 1) * step - 1];
  }
  if (min === null && max !== null) return [max / 2, max];
  return [min ?? 0, max ?? 0];
}

const roundingOf = (minutes: number) => Math.max(LEAST_ROUNDING, minutes * ROUNDING);

/** Whether two told lengths can be one. A round number that is itself told ends what "over" a smaller one allows. */
export function lengthsAgree(a: DurationMention, b: DurationMention): boolean {
  if (isPlain(a) && isPlain(b)) return Math.abs((a.minutes.min ?? 0) - (b.minutes.min ?? 0)) <= SAME_LENGTH;
  const [aMin, aMax] = a.qualifier === "about" && isOpen(b) ? told(a) : allowedMinutes(a);
  const [bMin, bMax] = b.qualifier === "about" && isOpen(a) ? told(b) : allowedMinutes(b);
  return aMin <= bMax && bMin <= aMax;
}

const isPlain = ({minutes: {min, max}, qualifier}: DurationMention) => min === max && qualifier !== "about";
/** Whether a length is told by one bound alone. */
export const isOpen = ({minutes}: DurationMention) => minutes.min === null || minutes.max === null;
const told = ({minutes}: DurationMention): [number, number] => [minutes.min ?? 0, minutes.max ?? 0];

/** "over 90 minutes", "about 120 minutes", "105 minutes", "60 to 90 minutes". */
export function wordLength({minutes: {min, max}, qualifier}: Pick<DurationMention, "minutes" | "qualifier">): string {
  if (min === null) return `under ${max} minutes`;
  if (max === null) return `over ${min} minutes`;
  if (min !== max) return `${min} to ${max} minutes`;
  return `${qualifier === "about" ? "about " : qualifier === "barely" ? "barely " : ""}${min} minutes`;
}
