import type {Numeral} from "./number-words.ts";
import {readNumeral} from "./numerals.ts";
import {isHyphen, touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/* Number words that do not count: ordinals, fractions, shares, the pronoun "one", names, years in words. */

const ORDINAL_ENDS = new Set(["st", "nd", "rd", "th"]);

const FRACTION_NOUNS = new Set(
  (
    "half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth eighths " +
    "ninth ninths tenth tenths hundredth hundredths thousandth thousandths millionth millionths twentieth twentieths"
  ).split(" ")
);

const ORDINAL_WORDS = new Set(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth " +
    "ninetieth hundredth thousandth millionth"
  ).split(" ")
);

/** "one" beside these is a pronoun or part of a compound, not a count. */
const ONE_BEFORE = new Set(
  "no any every each this that which the another some such a an these those our my your his her their good big".split(
    " "
  )
);

const ONE_AFTER = new Set(
  (
    "another of by who that which whose is was has had may might will would can could should must does did said says " +
    "and but or in on at to from with for as if than when where because after before side's thing way sided off time " +
    "dimensional upmanship liner stop self " +
    "never always often sometimes ever rarely seldom soon still just also only knows cannot ought needs thinks wonders hopes sees"
  ).split(" ")
);

/** "a one-hour meeting", "one in five minutes": the number counts these. */
const UNITS_AHEAD = new Set(
  "second seconds minute minutes hour hours day days week weeks month months year years".split(" ")
);

export function isOrdinalOrFraction(tokens: readonly Token[], {from, to, value, digits}: Numeral): boolean {
  const next = tokens[to]?.norm ?? "";
  if (digits && ORDINAL_ENDS.has(next) && touches(tokens, to - 1)) return true;
  const gap = isHyphen(tokens[to]) && touches(tokens, to - 1) ? to + 1 : to;
  const word = tokens[gap]?.norm ?? "";
  if (gap > to && word === "fold") return true;
  if (FRACTION_NOUNS.has(word) && !digits && value < 20 && (value === 1 || word.endsWith("s") || gap > to)) return true;
  if (gap > to && ORDINAL_WORDS.has(word) && tokens[to - 1]!.kind === "word" && value % 10 === 0) return true;
  return (
    !digits && value >= 100 && ORDINAL_WORDS.has(word) && tokens[from]!.norm !== "a" && gap === to && word !== "second"
  );
}

/** "one in five", "two out of three": a share. */
export function isRatio(tokens: readonly Token[], {from, to, value}: Numeral, last: Numeral | undefined): boolean {
  if (value > 10 || tokens[to]?.norm === "-") return false;
  const step = (at: number): number =>
    tokens[at]?.norm === "in" ? 1 : tokens[at]?.norm === "out" && tokens[at + 1]?.norm === "of" ? 2 : 0;
  const ahead = step(to);
  const second = ahead > 0 ? readNumeral(tokens, to + ahead) : null;
  if (second && second.value <= 10 && second.value > value && !UNITS_AHEAD.has(tokens[second.to]?.norm ?? ""))
    return true;
  const back =
    tokens[from - 1]?.norm === "in"
      ? from - 1
      : tokens[from - 1]?.norm === "of" && tokens[from - 2]?.norm === "out"
        ? from - 2
        : -1;
  if (back < 0 || last?.to === back) return false;
  const first = back > 0 ? readNumeral(tokens, back - 1) : null;
  return (
    first !== null &&
    first.to === back &&
    first.value < value &&
    first.value <= 10 &&
    !UNITS_AHEAD.has(tokens[to]?.norm ?? "")
  );
}

/** "seven were sent to Zenda and one to Morvale": the verb is left out, and "one" counts what the number before it counts. */
function isGapped(tokens: readonly Token[], {from, to}: Numeral, last: Numeral | undefined): boolean {
  const preposition = tokens[to]?.norm ?? "";
  if (!/^(?:to|from)$/.test(preposition) || !isCapital(tokens[to + 1])) return false;
  if (!/^(?:and|,|;)$/.test(tokens[from - 1]?.norm ?? "") || last === undefined || from - last.to > GAP) return false;
  for (let at = last.to; at < from; at++) {
    if (/^[.!?:]$/.test(tokens[at]!.norm)) return false;
    if (tokens[at]!.norm === preposition && isCapital(tokens[at + 1])) return true;
  }
  return false;
}
const GAP = 10;
const isCapital = (token: Token | undefined): boolean =>
  token?.norm === "the" || (token?.kind === "word" && token.text !== token.norm);

export function isPronounOne(tokens: readonly Token[], numeral: Numeral, last: Numeral | undefined): boolean {
  const {from, to, value} = numeral;
  if (value !== 1 || to - from !== 1 || isGapped(tokens, numeral, last)) return false;
  if (/^(?:one|two|three)$/.test(tokens[to + 1]?.norm ?? "") && /^(?:or|to)$/.test(tokens[to]?.norm ?? "")) {
    return tokens[to]!.norm === "to" && tokens[to + 1]!.norm === "one" && tokens[to + 2]?.norm !== "and";
  }
  const next = isHyphen(tokens[to]) ? tokens[to + 1] : tokens[to];
  // "one, two and three".
  if (next?.text === "," && tokens[to + 1]?.norm === "two") return false;
  if (UNITS_AHEAD.has(next?.norm ?? "")) return /^(?:no|any|every|each)$/.test(tokens[from - 1]?.norm ?? "");
  if (ONE_BEFORE.has(tokens[from - 1]?.norm ?? "")) return true;
  return next?.kind !== "word" || ONE_AFTER.has(next.norm);
}

/** "the Group of Seven", "the Big Four": part of a name. */
export function isNamedGroup(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]!.text === tokens[from]!.norm) return false;
  const before = tokens[from - 1];
  const head = before?.norm === "of" ? tokens[from - 2] : before;
  return (
    head?.kind === "word" && head.text !== head.norm && /^(?:group|gang|big|magnificent|ground|five)$/.test(head.norm)
  );
}

/** "twenty twenty-five", "nineteen ninety-one". */
export function isSpokenYear(tokens: readonly Token[], {from, to, value}: Numeral): boolean {
  const after = value >= 18 && value <= 21 ? readNumeral(tokens, to, false) : null;
  if (after && !after.digits && after.value >= 10 && after.value < 100 && touches(tokens, to - 1) === false)
    return true;
  const before = tokens[from - 1]?.norm ?? "";
  return value >= 10 && value < 100 && (before === "twenty" || before === "nineteen") && !isHyphen(tokens[from - 1]);
}
