import type {Effect} from "./bounds.ts";
import type {NumberMention} from "./number-mentions.ts";
import {isHyphen, touches} from "./phrases.ts";
import {finish, type Term} from "./terms.ts";
import {FILLERS, LENGTH_AFTER, LENGTH_BEFORE, MINUTES} from "./time-units.ts";
import type {Token} from "./tokens.ts";

/** "two hours", "90-minute", "2.5 hours", "24- to 48-hour"; after "1h", `minutes` lets "20" or "20m" stand for minutes. */
export function readNumberTerm(tokens: readonly Token[], number: NumberMention, minutes = false): Term | null {
  let at = number.to;
  const gap = isHyphen(tokens[at]) && touches(tokens, at - 1) && touches(tokens, at);
  if (gap) at++;
  else for (let turn = 0; turn < 2 && FILLERS.has(tokens[at]?.norm ?? ""); turn++) at++;
  const low = number.min ?? number.max ?? 0;
  const high = number.max ?? number.min ?? 0;
  const unit = unitAt(tokens, at, number.digits, gap, low);
  const effects = effectsOf(number);
  const base = {from: number.from, bareFrom: number.openFrom, effects};
  if (unit !== null) {
    if (high <= 0 || isAge(tokens, at + 1)) return null;
    if (isSomeDay(tokens, number, at)) return null;
    return finish(tokens, {...base, to: at + 1, low: low * unit, high: high * unit, unit, attributive: false}, gap);
  }
  if (!minutes || low !== high || low >= 60 || !Number.isInteger(low)) return null;
  const symbol = tokens[at]?.norm === "m" && touches(tokens, at - 1);
  // "1h20", "1 hour 40": what follows must be no noun that the number counts.
  const hours =
    /^(?:h|hr|hrs|hours?)$/.test(tokens[number.bareFrom - 1]?.norm ?? "") &&
    number.digits &&
    (tokens[at]?.kind !== "word" || /^(?:and|but|before|after|in|on|at|with|while|when)$/.test(tokens[at]!.norm));
  if (!symbol && !hours && !touches(tokens, number.bareFrom - 1)) return null;
  const to = symbol ? at + 1 : at;
  return {...base, to, low, high, unit: 1, attributive: false};
}

/** "a 10-year-old boy", "40 years old", "40 years of age". */
function isAge(tokens: readonly Token[], at: number): boolean {
  const next = isHyphen(tokens[at]) ? tokens[at + 1] : tokens[at];
  return next?.norm === "old" || (next?.norm === "of" && tokens[at + 1]?.norm === "age");
}

function effectsOf(number: NumberMention): Effect[] {
  const effects: Effect[] = number.approximate ? ["about"] : [];
  if (number.effect !== "exact" && number.effect !== "range" && number.effect !== "about")
    effects.unshift(number.effect);
  return effects;
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  digits: boolean,
  attributive: boolean,
  value: number
): number | null {
  const token = tokens[at];
  if (!token) return null;
  // "30-second", "3.5 second"; elsewhere the singular is the ordinal.
  const parted = digits && (value === 1 || !Number.isInteger(value));
  if (token.norm === "second" && ((attributive && value > 1) || parted)) return 1 / 60;
  if (token.norm === "h" && !digits) return null;
  if (token.norm === "day" && token.text === "Day" && !attributive) return null;
  return MINUTES.get(token.norm) ?? null;
}

/** "One day he will": some day, no length. */
function isSomeDay(tokens: readonly Token[], number: NumberMention, unit: number): boolean {
  if (
    number.digits ||
    number.min !== 1 ||
    number.max !== 1 ||
    tokens[unit]!.norm !== "day" ||
    isHyphen(tokens[unit - 1])
  )
    return false;
  return !LENGTH_BEFORE.has(tokens[number.from - 1]?.norm ?? "") && !LENGTH_AFTER.has(tokens[unit + 1]?.norm ?? "");
}
