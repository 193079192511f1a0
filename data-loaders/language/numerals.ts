import {isHyphen, touches} from "./phrases.ts";
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

const SMALL = new Map(
  (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
    "eighteen nineteen"
  )
    .split(" ")
    .map((word, value) => [word, value] as const)
);
const TENS = new Map(
  "twenty thirty forty fifty sixty seventy eighty ninety"
    .split(" ")
    .map((word, index) => [word, (index + 2) * 10] as const)
);
const SCALES = new Map([
  ["dozen", 12],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
  ["trillion", 1e12]
]);
/** Written on to digits: "1.2bn", "20k". A bare "m" is as often metres as millions, and is not read. */
const SUFFIXES = new Map([
  ["k", 1e3],
  ["mn", 1e6],
  ["mln", 1e6],
  ["bn", 1e9],
  ["bln", 1e9],
  ["tn", 1e12]
]);
const FRACTIONS = new Map([
  ["half", 0.5],
  ["quarter", 0.25]
]);
const SIGNS = new Map([
  ["½", 0.5],
  ["¼", 0.25],
  ["¾", 0.75]
]);
/** Between "a" and a scale word: "a good hundred". */
const FILLERS = new Set(["good", "full", "mere", "whole", "cool", "round", "solid"]);
/** Before a bare scale word: "another hundred prisoners", "the thousand freed". */
const DETERMINERS = new Set(
  "another the further additional extra nearly almost about over some per that this".split(" ")
);

/** The numeral that begins at a token, or null. Digits with separators, words, and both ("1.2 million"). Bounded look. */
export function readNumeral(tokens: readonly Token[], from: number, joinAnd = true): Numeral | null {
  const token = tokens[from];
  if (!token) return null;
  if (token.kind === "number") return readDigits(tokens, from, joinAnd);
  if (token.kind !== "word") return null;
  const word = token.norm;
  if (SMALL.has(word) || TENS.has(word)) return readWords(tokens, from, joinAnd);
  if (word === "a" || word === "an") return readArticle(tokens, from, joinAnd);
  if (word === "half") return readHalf(tokens, from, from);
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

function readDigits(tokens: readonly Token[], from: number, joinAnd: boolean): Numeral | null {
  const sign = readSign(tokens[from]!.text);
  if (sign !== null) return withScales(tokens, from, from + 1, sign, true, false);
  if (!/^\d{1,15}$/.test(tokens[from]!.text)) return null;
  let to = from + 1;
  let digits = tokens[from]!.text;
  if (digits.length <= 3) {
    for (let groups = 0; groups < 5; groups++) {
      const width = separatorWidth(tokens, to);
      if (width < 0) break;
      digits += tokens[to + width]!.text;
      to += width + 1;
    }
  }
  let value = Number(digits);
  let plain = to === from + 1;
  if (tokens[to]?.text === "." && touches(tokens, to - 1) && touches(tokens, to) && tokens[to + 1]?.kind === "number") {
    const decimals = tokens[to + 1]!.text;
    if (!/^\d{1,9}$/.test(decimals)) return null;
    // "12.000 soldiers": no English writer gives three zero decimals, many others set thousands so.
    value = decimals === "000" && plain && digits.length <= 3 ? value * 1000 : Number(`${digits}.${decimals}`);
    to += 2;
    plain = false;
  }
  const fraction = SIGNS.get(tokens[to]?.text ?? "");
  if (fraction !== undefined && tokens[to]!.start - tokens[to - 1]!.end <= 1) {
    value += fraction;
    to++;
    plain = false;
  } else {
    const half = readAndFraction(tokens, to) ?? readSlashFraction(tokens, to);
    if (half) {
      value += half.value;
      to = half.to;
      plain = false;
    }
  }
  const money = /^[$€£₴₽]$/.test(tokens[from - 1]?.text ?? "");
  const suffix = money && tokens[to]?.norm === "m" ? 1e6 : SUFFIXES.get(tokens[to]?.norm ?? "");
  if (suffix && tokens[to]!.start - tokens[to - 1]!.end <= 1 && !(suffix === 1e3 && !touches(tokens, to - 1)))
    return {from, to: to + 1, value: value * suffix, scale: suffix, digits: true, plain: false};
  const scaled = withScales(tokens, from, to, value, true, joinAnd);
  return scaled.to === to ? {...scaled, plain} : scaled;
}

/** "½" or "2½". */
function readSign(text: string): number | null {
  const fraction = SIGNS.get(text.at(-1)!);
  const whole = text.slice(0, -1);
  return fraction !== undefined && /^\d{0,6}$/.test(whole) ? Number(whole) + fraction : null;
}

/** The "1/2" of "2 1/2". */
function readSlashFraction(tokens: readonly Token[], from: number): {to: number; value: number} | null {
  if (tokens[from + 1]?.text !== "/" || !touches(tokens, from) || !touches(tokens, from + 1)) return null;
  const [above, below] = [tokens[from]!.text, tokens[from + 2]!.text];
  if (
    !/^[1-3]$/.test(above) ||
    !/^[2-4]$/.test(below) ||
    above >= below ||
    tokens[from - 1]!.end === tokens[from]!.start
  )
    return null;
  return {to: from + 3, value: Number(above) / Number(below)};
}

/** How many tokens part two groups of digits (a comma: 1, a space: 0), or -1 where the next group is another number. */
function separatorWidth(tokens: readonly Token[], to: number): number {
  const next = tokens[to];
  if (!next) return -1;
  if (next.text === "," || next.text === "’" || next.text === "'") {
    const group = tokens[to + 1];
    return touches(tokens, to - 1) && touches(tokens, to) && /^\d{3}$/.test(group?.text ?? "") ? 1 : -1;
  }
  return next.start - tokens[to - 1]!.end === 1 && /^\d{3}$/.test(next.text) && !isJoined(tokens, to) ? 0 : -1;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return touches(tokens, at) && next !== undefined && (next.kind !== "punctuation" || isHyphen(next));
}

/** "a hundred", "a dozen", "a half-dozen", "a couple of hundred", "a quarter of a million". */
function readArticle(tokens: readonly Token[], from: number, joinAnd: boolean): Numeral | null {
  let at = from + 1;
  if (FILLERS.has(tokens[at]?.norm ?? "")) at++;
  const word = tokens[at]?.norm ?? "";
  if (SCALES.has(word)) return withScales(tokens, from, at, 1, false, joinAnd);
  if (word === "half") return readHalf(tokens, from, at);
  if (word === "couple") {
    const of = tokens[at + 1]?.norm === "of" ? at + 2 : at + 1;
    if (of === at + 1 && !SCALES.has(tokens[of]?.norm ?? "")) return null;
    return withScales(tokens, from, of, 2, false, false);
  }
  if (word === "quarter" && tokens[at + 1]?.norm === "of" && /^an?$/.test(tokens[at + 2]?.norm ?? ""))
    return SCALES.has(tokens[at + 3]?.norm ?? "") ? withScales(tokens, from, at + 3, 0.25, false, false) : null;
  return null;
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
  const half = readAndFraction(tokens, base.to);
  const value = base.value + (half?.value ?? 0);
  return withScales(tokens, from, half?.to ?? base.to, value, false, joinAnd);
}

/** A number word below a hundred: "five", "twelve", "twenty-one", "twenty one". */
function readSmall(tokens: readonly Token[], from: number): {to: number; value: number} | null {
  const word = tokens[from]?.norm ?? "";
  const small = SMALL.get(word);
  if (small !== undefined) return {to: from + 1, value: small};
  const tens = TENS.get(word);
  if (tens === undefined) return null;
  const at = isHyphen(tokens[from + 1]) ? from + 2 : from + 1;
  const unit = SMALL.get(tokens[at]?.norm ?? "") ?? 0;
  return unit >= 1 && unit <= 9 ? {to: at + 1, value: tens + unit} : {to: from + 1, value: tens};
}

/** "and a half", "and three quarters", "-and-a-half", after a number or a scale word. */
export function readAndFraction(tokens: readonly Token[], from: number): {to: number; value: number} | null {
  let at = isHyphen(tokens[from]) ? from + 1 : from;
  if (tokens[at]?.norm !== "and") return null;
  at++;
  const step = (): void => {
    if (isHyphen(tokens[at])) at++;
  };
  step();
  let times = 1;
  if (/^(?:an?|one)$/.test(tokens[at]?.norm ?? "")) at++;
  else if (tokens[at]?.norm === "three") {
    times = 3;
    at++;
  } else if (!FRACTIONS.has(tokens[at]?.norm ?? "")) return null;
  step();
  const fraction = FRACTIONS.get((tokens[at]?.norm ?? "").replace(/^(quarter)s$/, "$1"));
  if (fraction === undefined || (times === 3 && fraction !== 0.25)) return null;
  return {to: at + 1, value: fraction * times};
}

/** Multiplies by the scale words at `at` and adds what follows: "two hundred and five", "1 million 200 thousand". */
function withScales(
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
      value += half.value * next;
      to = half.to;
      break;
    }
    if (scale >= 1e12) break;
  }
  const whole = {from, to, value: exact(value), scale, digits, plain: false};
  if (scale < 100) return whole;
  const rest = readRest(tokens, to, scale, joinAnd);
  return rest ? {...whole, to: rest.to, value: exact(value + rest.value), scale: rest.scale} : whole;
}

function scaleAt(tokens: readonly Token[], at: number, again: boolean): number | null {
  const word = tokens[at]?.norm ?? "";
  const scale = SCALES.get(word) ?? null;
  return again && scale !== null && scale < 1000 ? null : scale;
}

/** What is added below a scale word: "and five", "fifty-two", "two hundred and five" after "thousand". */
function readRest(
  tokens: readonly Token[],
  from: number,
  scale: number,
  joinAnd: boolean
): {to: number; value: number; scale: number} | null {
  let at = from;
  if (isHyphen(tokens[at]) && tokens[at + 1]?.norm === "and") at++;
  const and = tokens[at]?.norm === "and";
  if (and && !joinAnd) return null;
  if (and) at++;
  if (and && isHyphen(tokens[at])) at++;
  const small = readSmall(tokens, at);
  if (!small || small.value === 0) return null;
  const scaled = SCALES.get(tokens[small.to]?.norm ?? "");
  if (scaled === undefined) return {...small, scale: 1};
  if (scaled >= scale || scaled === 12 || (and && small.value >= 10 && scaled === 100)) return null;
  const value = small.value * scaled;
  const tail = scaled >= 100 ? readRest(tokens, small.to + 1, scaled, joinAnd) : null;
  return tail ? {to: tail.to, value: value + tail.value, scale: 1} : {to: small.to + 1, value, scale: scaled};
}

/** Takes the binary rounding out of 1.2 * 1e6 and the like. */
function exact(value: number): number {
  return Number(value.toPrecision(15));
}
