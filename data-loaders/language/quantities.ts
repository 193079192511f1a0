import {boundsBefore} from "./bounds.ts";
import {readCalendar} from "./calendar.ts";
import {readClock} from "./clock.ts";
import {endOfCode, isChain, isCodeAfter, isCodeBefore, isNumbered, isYear} from "./codes.ts";
import {isNamedGroup, isOrdinalOrFraction, isPronounOne, isRatio, isSpokenYear} from "./not-counted.ts";
import type {Numeral} from "./number-words.ts";
import {readNumeral} from "./numerals.ts";
import {touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/** What a figure measures beside a count. */
export type Measure = "percent" | "money";

/** A numeral that is a cardinal quantity. */
export interface Quantity extends Numeral {
  readonly measure: Measure | null;
}

const MONEY_SIGNS = new Set(["$", "€", "£", "₴", "₽", "¥", "₺"]);

const MONEY_WORDS = new Set("dollars dollar euros euro pounds roubles rubles hryvnias hryvnia lira usd eur".split(" "));

/**
 * The cardinal quantities of a text, in order: numerals that are no part of a date, a time of day, a year, an ordinal, a
 * fraction, an identifier or an address, and "one" only where it counts. Throws nothing; linear.
 */
export function readQuantities(tokens: readonly Token[]): Quantity[] {
  const taken = mask(tokens);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (taken[at]) continue;
    const token = tokens[at]!;
    if (token.kind === "other") continue;
    let numeral = readNumeral(tokens, at);
    if (!numeral) continue;
    // "between two hundred and three hundred" has its own "and"; so has "between a hundred and fifty".
    if (tokens[boundsBefore(tokens, at).from - 1]?.norm === "between") numeral = splitBetween(tokens, numeral);
    if (hasTaken(taken, numeral)) continue;
    if (isQuantity(tokens, numeral, found.at(-1))) found.push({...numeral, measure: measureOf(tokens, numeral)});
    else if (numeral.digits) numeral = {...numeral, to: endOfCode(tokens, numeral)};
    at = Math.max(at, numeral.to - 1);
  }
  return found;
}

/** Marks the tokens of calendar dates, times of day, and web or mail addresses. */
function mask(tokens: readonly Token[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  for (const {from, to} of readCalendar(tokens)) taken.fill(1, from, to);
  for (const {from, to} of readClock(tokens)) taken.fill(1, from, to);
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]!.norm;
    if (word !== "http" && word !== "https" && word !== "www") continue;
    let to = at;
    while (to + 1 < tokens.length && touches(tokens, to)) to++;
    taken.fill(1, at, to + 1);
    at = to;
  }
  return taken;
}

function hasTaken(taken: Uint8Array, {from, to}: Numeral): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true;
  return false;
}

function splitBetween(tokens: readonly Token[], numeral: Numeral): Numeral {
  if (tokens[numeral.to]?.norm === "and") return numeral;
  return readNumeral(tokens, numeral.from, false) ?? numeral;
}

function isQuantity(tokens: readonly Token[], numeral: Numeral, last: Numeral | undefined): boolean {
  const {from, to} = numeral;
  const next = tokens[to];
  const before = tokens[from - 1];
  if (isOrdinalOrFraction(tokens, numeral) || isRatio(tokens, numeral, last)) return false;
  if (isNumbered(tokens, from)) return false;
  if (tokens[from]!.kind === "punctuation") return !(next && touches(tokens, to - 1) && isCodeAfter(tokens, to));
  if (!numeral.digits)
    return !isPronounOne(tokens, numeral, last) && !isNamedGroup(tokens, from) && !isSpokenYear(tokens, numeral);
  if (isChain(tokens, numeral)) return false;
  if (before && touches(tokens, from - 1) && isCodeBefore(tokens, from, last)) return false;
  if (next && touches(tokens, to - 1) && isCodeAfter(tokens, to)) return false;
  return !isYear(tokens, numeral);
}

function measureOf(tokens: readonly Token[], {from, to}: Numeral): Measure | null {
  const next = tokens[to]?.norm ?? "";
  if (next === "%" || next === "percent" || (next === "per" && tokens[to + 1]?.norm === "cent")) return "percent";
  if (next === "percentage") return "percent";
  return MONEY_SIGNS.has(tokens[from - 1]?.text ?? "") || MONEY_WORDS.has(next) ? "money" : null;
}
