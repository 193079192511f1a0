import {isHyphen} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/** A number as written, without its bounds: tokens from..to (half-open). */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The scale word that ends it (100, 1000, 1e6 ...), 1 without one: "five to six hundred" shares it. */
  readonly scale: number;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
  /** Digits alone without separator: what may be a year or a code. */
  readonly plain: boolean;
}

export const SMALL = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value] as const)
);

export const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10] as const)
);

export const SCALES = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["lakh", 1e5],
  ["million", 1e6],
  ["crore", 1e7],
  ["billion", 1e9],
  ["trillion", 1e12]
]);

/** After a numeral alone: "two dozens", "30 lakhs"; "dozens" without one is no number. */
const PLURAL_SCALES = new Map<string, number>([...SCALES].map(([word, scale]) => [`${word}s`, scale] as const));

/** The parts that close a number: "two and a half", "three and two thirds". */
const PARTS = new Map(
  "half third quarter fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, index) => [word, index + 2] as const)
    .concat([["fourth", 4]])
);

/** A number word below a hundred: "five", "twelve", "twenty-one", "twenty one". */
export function readSmall(tokens: readonly Token[], from: number): {to: number; value: number} | null {
  const word = tokens[from]?.norm ?? "";
  const small = SMALL.get(word);
  if (small !== undefined) return {to: from + 1, value: small};
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const at = isHyphen(tokens[from + 1]) ? from + 2 : from + 1;
  const unit = SMALL.get(tokens[at]?.norm ?? "") ?? 0;
  return unit >= 1 && unit <= 9 ? {to: at + 1, value: tens + unit} : {to: from + 1, value: tens};
}

/** "and a half", "and three quarters", "-and-a-half", "and two thirds", after a number or a scale word. */
export function readAndFraction(tokens: readonly Token[], from: number): {to: number; value: number} | null {
  const over = (at: number): number => (isHyphen(tokens[at]) ? at + 1 : at);
  const and = over(from);
  if (tokens[and]?.norm !== "and") return null;
  const first = over(and + 1);
  const word = tokens[first]?.norm ?? "";
  const article = /^(?:an?|one)$/.test(word);
  const count = article ? 1 : (SMALL.get(word) ?? 0);
  const at = article || count > 1 ? over(first + 1) : first;
  const part = tokens[at]?.norm ?? "";
  const below = PARTS.get(count > 1 ? part.replace(/s$/, "") : part);
  if (below === undefined || count >= below) return null;
  if (count > 1) return part.endsWith("s") || part === "quarter" ? {to: at + 1, value: count / below} : null;
  const common = part === "half" || part === "quarter";
  return common || (article && isPartEnd(tokens[at + 1])) ? {to: at + 1, value: 1 / below} : null;
}

/** "two and a third hours", not "two and a third group": an ordinal counts one thing. */
function isPartEnd(next: Token | undefined): boolean {
  return next?.kind !== "word" || /s$|^(?:of|and|or|to|million|billion|percent)$/.test(next.norm);
}

/**
 * The number whose first group is `base`, read on from `at`: scale words ("two hundred", "1.2 million", "3 dozens"), then
 * ever smaller groups ("and five", "seven hundred twenty-one thousand", "1 million 200 thousand"). Bounded look.
 */
export function withScales(
  tokens: readonly Token[],
  from: number,
  at: number,
  base: number,
  digits: boolean,
  joinAnd: boolean
): Numeral {
  let to = at;
  let value = base;
  let scale = 1;
  for (let turn = 0; turn < 4; turn++) {
    const gap = isHyphen(tokens[to]) && !digits ? 1 : 0;
    const next = scaleAt(tokens, to + gap, to > at);
    if (next === null) break;
    value *= next;
    scale *= next;
    to += gap + 1;
    const half = readAndFraction(tokens, to);
    if (half) {
      // "a million and a half" shares its scale, "a hundred and three quarters" does not.
      value += half.value * (next === 100 ? 1 : next);
      to = half.to;
      break;
    }
    // "seven hundred and twenty-one thousand": the hundreds' rest belongs below the next scale.
    const group = scale === 100 && !digits ? readGroup(tokens, to, joinAnd) : null;
    if (group) {
      value += group.value;
      to = group.to;
    }
    if (scale >= 1e12) break;
  }
  const whole = {from, to, value: exact(value), scale, digits, plain: false};
  if (scale < 100) return whole;
  const rest = readRest(tokens, to, scale, joinAnd);
  const sum = rest ? {...whole, to: rest.to, value: value + rest.value, scale: rest.scale} : whole;
  const tail = digits
    ? null
    : (readPoint(tokens, sum.to) ?? (rest && joinAnd ? readAndFraction(tokens, rest.to) : null));
  return tail ? {...sum, to: tail.to, value: exact(sum.value + tail.value)} : {...sum, value: exact(sum.value)};
}

/** "and twenty-one", "twelve" after "hundred", where a scale of thousands or more follows. */
function readGroup(tokens: readonly Token[], from: number, joinAnd: boolean): {to: number; value: number} | null {
  const at = andAt(tokens, from);
  if (at > from && !joinAnd) return null;
  const small = readSmall(tokens, at);
  if (!small || small.value === 0) return null;
  const gap = isHyphen(tokens[small.to]) ? small.to + 1 : small.to;
  return (SCALES.get(tokens[gap]?.norm ?? "") ?? 0) >= 1000 ? small : null;
}

/** The token after "and", "-and-". */
function andAt(tokens: readonly Token[], from: number): number {
  const at = isHyphen(tokens[from]) && tokens[from + 1]?.norm === "and" ? from + 1 : from;
  if (tokens[at]?.norm !== "and") return at;
  return isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
}

function scaleAt(tokens: readonly Token[], at: number, again: boolean): number | null {
  const word = tokens[at]?.norm ?? "";
  const scale = SCALES.get(word) ?? PLURAL_SCALES.get(word) ?? null;
  // "two hundred dozen eggs", but no "dozen hundred".
  return again && scale !== null && scale < 1000 && scale !== 12 ? null : scale;
}

/** What is added below a scale word: "and five", "fifty-two", "two hundred fifty-six thousand" after "million". */
function readRest(
  tokens: readonly Token[],
  from: number,
  scale: number,
  joinAnd: boolean
): {to: number; value: number; scale: number} | null {
  const at = andAt(tokens, from);
  const and = at > from;
  if (and && !joinAnd) return null;
  const small = readSmall(tokens, at);
  if (!small || small.value === 0) return null;
  let {to, value} = small;
  let scaled = SCALES.get(tokens[to]?.norm ?? "") ?? (tokens[to]?.norm === "dozens" ? 12 : 1);
  if (scaled === 1) return {...small, scale: 1};
  if (scaled >= scale || (and && small.value >= 10 && scaled === 100)) return null;
  value *= scaled;
  to++;
  if (scaled === 100 && scale > 1000) {
    const group = readGroup(tokens, to, joinAnd);
    if (group) {
      value += group.value;
      to = group.to;
    }
    const above = SCALES.get(tokens[to]?.norm ?? "") ?? 1;
    if (above >= 1000 && above < scale) {
      value *= above;
      scaled *= above;
      to++;
    }
  }
  const tail = scaled >= 100 ? readRest(tokens, to, Math.min(scaled, scale), joinAnd) : null;
  return tail ? {to: tail.to, value: value + tail.value, scale: 1} : {to, value, scale: scaled};
}

/** The "point two" of "two point two million", the "point seventy-one" of "two hundred point seventy-one". */
export function readPoint(tokens: readonly Token[], from: number): {to: number; value: number} | null {
  if (tokens[from]?.norm !== "point") return null;
  let to = from + 1;
  let decimals = "";
  while (to < from + 7) {
    const digit = SMALL.get(tokens[to]?.norm ?? "");
    if (digit === undefined || digit > 9) break;
    decimals += digit;
    to++;
  }
  if (decimals !== "") return {to, value: Number(`0.${decimals}`)};
  const pair = readSmall(tokens, to);
  return pair ? {to: pair.to, value: pair.value / 100} : null;
}

/** Takes the binary rounding out of 1.2 * 1e6 and the like. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
