import {COUNTED} from "./counted.ts";
import {readDigits} from "./digits.ts";
import {type Numeral, readAndFraction, readPoint, readSmall, SCALES, SMALL, TENS, withScales} from "./number-words.ts";
import {isHyphen, touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/** Between "a" and a scale word: "a good hundred". */
const FILLERS = new Set([
  "good",
  "full",
  "mere",
  "whole",
  "cool",
  "round",
  "solid",
  "princely",
  "paltry",
  "meagre",
  "scant",
  "generous",
  "grand"
]);

/** Counted by a couple without "of" or without an article. */
const TIMES = new Set("seconds minutes hours days nights weeks months years decades".split(" "));

/** Before a bare scale word: "another hundred prisoners", "the thousand freed". */
const DETERMINERS = new Set(
  "another the further additional extra nearly almost about over some per that this".split(" ")
);

/** The numeral that begins at a token, or null. Digits with separators, words, and both ("1.2 million"). Bounded look. */
export function readNumeral(tokens: readonly Token[], from: number, joinAnd = true): Numeral | null {
  const token = tokens[from];
  if (!token) return null;
  if (isMinus(tokens, from)) {
    const number = readNumeral(tokens, from + 1, joinAnd);
    return number && number.value > 0 ? {...number, from, value: -number.value} : null;
  }
  if (token.text === "." && from === pointBefore(tokens, from + 1)) return readDecimal(tokens, from);
  if (token.kind === "number") return readDigits(tokens, from, joinAnd);
  if (token.kind !== "word") return null;
  const word = token.norm;
  if (SMALL.has(word) || TENS.has(word)) return readWords(tokens, from, joinAnd);
  if (word === "a" || word === "an") return readArticle(tokens, from, joinAnd);
  if (word === "half") return readHalf(tokens, from, from);
  if (word === "couple") return readCouple(tokens, from, from);
  if (SCALES.has(word) && (DETERMINERS.has(tokens[from - 1]?.norm ?? "") || isForPair(tokens, from)))
    return withScales(tokens, from, from, 1, false, joinAnd);
  return null;
}

/** "thousand for thousand", with hyphens or without, seen from either side. */
function isForPair(tokens: readonly Token[], at: number): boolean {
  return isForAt(tokens, at, 1) || isForAt(tokens, at, -1);
}

function isForAt(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  let i = at + step;
  if (isHyphen(tokens[i])) i += step;
  if (tokens[i]?.norm !== "for") return false;
  i += step;
  if (isHyphen(tokens[i])) i += step;
  return tokens[i]?.norm === tokens[at]!.norm;
}

/** "a hundred", "a dozen", "a half-dozen", "a couple of hundred", "a quarter of a million". */
function readArticle(tokens: readonly Token[], from: number, joinAnd: boolean): Numeral | null {
  let at = from + 1;
  if (FILLERS.has(tokens[at]?.norm ?? "")) at++;
  const word = tokens[at]?.norm ?? "";
  if (SCALES.has(word)) return withScales(tokens, from, at, 1, false, joinAnd);
  if (word === "half") return readHalf(tokens, from, at);
  if (word === "couple") return readCouple(tokens, from, at);
  if (word === "quarter" && tokens[at + 1]?.norm === "of" && /^an?$/.test(tokens[at + 2]?.norm ?? ""))
    return SCALES.has(tokens[at + 3]?.norm ?? "") ? withScales(tokens, from, at + 3, 0.25, false, false) : null;
  return null;
}

/** "a couple of guards", "a couple hundred", "a couple hours", "the last couple of weeks", no "couple of the year". */
function readCouple(tokens: readonly Token[], from: number, couple: number): Numeral | null {
  const of = tokens[couple + 1]?.norm === "of" ? couple + 2 : couple + 1;
  const free = of > couple + 1 && couple > from;
  if (!free && !SCALES.has(tokens[of]?.norm ?? "") && !TIMES.has(tokens[of]?.norm ?? "")) return null;
  return withScales(tokens, from, of, 2, false, false);
}

/** "minus five", "negative ten", "-5" after a space and before nothing that only a list would count. */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.norm === "minus" || token.norm === "negative") return before?.kind !== "number";
  if ((token.text !== "-" && token.text !== "−") || tokens[at + 1]?.kind !== "number" || !touches(tokens, at))
    return false;
  if (before && before.text !== "(" && (touches(tokens, at - 1) || before.kind !== "word")) return false;
  for (let i = at + 2; i < at + 5; i++) if (COUNTED.has(tokens[i]?.norm ?? "")) return false;
  return true;
}

/** ".08", ".5 percent": the point before digits, with nothing glued to it. */
function pointBefore(tokens: readonly Token[], digits: number): number | null {
  const point = digits - 1;
  const fits = tokens[digits]?.kind === "number" && touches(tokens, point) && !touches(tokens, point - 1);
  return fits && /^\d{1,12}$/.test(tokens[digits]!.text) && !isCodeEnd(tokens, digits) ? point : null;
}

function isCodeEnd(tokens: readonly Token[], digits: number): boolean {
  return touches(tokens, digits) && tokens[digits + 1]?.text === "." && tokens[digits + 2]?.kind === "number";
}

function readDecimal(tokens: readonly Token[], from: number): Numeral {
  return withScales(tokens, from, from + 2, Number(`0.${tokens[from + 1]!.text}`), true, false);
}

/** "half a dozen", "half-dozen", "half a million"; half of anything else is no number. */
function readHalf(tokens: readonly Token[], from: number, half: number): Numeral | null {
  let at = half + 1;
  if (isHyphen(tokens[at])) at++;
  if (/^an?$/.test(tokens[at]?.norm ?? "")) at++;
  return SCALES.has(tokens[at]?.norm ?? "") ? withScales(tokens, from, at, 0.5, false, false) : null;
}

function readWords(tokens: readonly Token[], from: number, joinAnd: boolean): Numeral | null {
  const base = readSmall(tokens, from)!;
  const half = readAndFraction(tokens, base.to) ?? readPoint(tokens, base.to);
  const value = base.value + (half?.value ?? 0);
  return withScales(tokens, from, half?.to ?? base.to, value, false, joinAnd);
}
