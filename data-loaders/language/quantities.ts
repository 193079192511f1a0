import {boundsBefore} from "./bounds.ts";
import {COUNTED, readCalendar} from "./calendar.ts";
import {readClock} from "./clock.ts";
import {type Numeral, readNumeral} from "./numerals.ts";
import {isHyphen, touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/** What a figure measures beside a count. */
export type Measure = "percent" | "money";

/** A numeral that is a cardinal quantity. */
export interface Quantity extends Numeral {
  readonly measure: Measure | null;
}

/** Nouns whose number, in digits or words, is a name: "Article 5", "resolution 2202", "day 1,200", "phase two". */
const NUMBERED = new Set(
  (
    "article articles section chapter paragraph clause resolution decree protocol page pages flight verse grade level phase " +
    "part version channel number nos route highway annex appendix volume episode item step day week year round stage point " +
    "category tier option"
  ).split(" ")
);
/** The same, but only where the noun is capitalised: "Unit 731", "Law 123". */
const NUMBERED_NAMES = new Set(
  (
    "act law order room unit line road gate hall figure table issue bus tram train pier block building office camp colony " +
    "prison school brigade battalion regiment division rule batch group track lot plan class apartment war bill document"
  ).split(" ")
);
/** Units that may be written on to the digits, and still leave a number. */
const GLUED_UNITS = new Set(
  "km m kg mm cm ml kw mw gw kwh mph kph h hr hrs min mins sec secs ha sq x usd eur".split(" ")
);
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
/** After "in 1204" these do not make it a count. */
const FUNCTION_WORDS = new Set(
  "and but or when where while as at by for from in into of on to until was were is are had has have did with it he she they the a".split(
    " "
  )
);
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
    if (token.kind !== "number" && token.kind !== "word") continue;
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
  if (!numeral.digits)
    return !isPronounOne(tokens, numeral) && !isNamedGroup(tokens, from) && !isSpokenYear(tokens, numeral);
  if (before && touches(tokens, from - 1) && isCodeBefore(tokens, from, last)) return false;
  if (next && touches(tokens, to - 1) && isCodeAfter(tokens, to)) return false;
  return !isYear(tokens, numeral);
}

function isOrdinalOrFraction(tokens: readonly Token[], {from, to, value, digits}: Numeral): boolean {
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
function isRatio(tokens: readonly Token[], {from, to, value}: Numeral, last: Numeral | undefined): boolean {
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

function isPronounOne(tokens: readonly Token[], {from, to, value}: Numeral): boolean {
  if (value !== 1 || to - from !== 1) return false;
  if (/^(?:one|two|three)$/.test(tokens[to + 1]?.norm ?? "") && /^(?:or|to)$/.test(tokens[to]?.norm ?? "")) {
    return tokens[to]!.norm === "to" && tokens[to + 1]!.norm === "one" && tokens[to + 2]?.norm !== "and";
  }
  const next = isHyphen(tokens[to]) ? tokens[to + 1] : tokens[to];
  if (UNITS_AHEAD.has(next?.norm ?? "")) return /^(?:no|any|every|each)$/.test(tokens[from - 1]?.norm ?? "");
  if (ONE_BEFORE.has(tokens[from - 1]?.norm ?? "")) return true;
  return next?.kind !== "word" || ONE_AFTER.has(next.norm);
}

/** "the Group of Seven", "the Big Four": part of a name. */
function isNamedGroup(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]!.text === tokens[from]!.norm) return false;
  const before = tokens[from - 1];
  const head = before?.norm === "of" ? tokens[from - 2] : before;
  return (
    head?.kind === "word" && head.text !== head.norm && /^(?:group|gang|big|magnificent|ground|five)$/.test(head.norm)
  );
}

/** "twenty twenty-five", "nineteen ninety-one". */
function isSpokenYear(tokens: readonly Token[], {from, to, value}: Numeral): boolean {
  const after = value >= 18 && value <= 21 ? readNumeral(tokens, to, false) : null;
  if (after && !after.digits && after.value >= 10 && after.value < 100 && touches(tokens, to - 1) === false)
    return true;
  const before = tokens[from - 1]?.norm ?? "";
  return value >= 10 && value < 100 && (before === "twenty" || before === "nineteen") && !isHyphen(tokens[from - 1]);
}

/** "G7", "Il-76", "COVID-19", "№ 5", "24/7", "'90s": the digits are glued to what stands before them. */
function isCodeBefore(tokens: readonly Token[], from: number, last: Numeral | undefined): boolean {
  const before = tokens[from - 1]!;
  // "1h20": minutes after hours.
  if (before.norm === "h" && last?.to === from - 1) return false;
  if (before.kind === "word" || before.kind === "number" || /^[#№/:.@_\\=]$/.test(before.text)) return true;
  if (before.text === "+") return tokens[from - 2]?.kind === "word" && touches(tokens, from - 2);
  if (!isHyphen(before) || !touches(tokens, from - 2)) return false;
  if (last && last.to === from - 1) return false;
  const word = tokens[from - 2];
  return word?.kind === "number" || (word?.kind === "word" && !/^(?:for|to|and|or|a|in|x)$/.test(word.norm));
}

/** "5G", "1990s", "24/7", "1.2.3", "555-1234", "2022-25": the digits go on as a code. */
function isCodeAfter(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to]!;
  if (next.kind === "word") return !GLUED_UNITS.has(next.norm);
  if (/^[/_@\\]$/.test(next.text)) return touches(tokens, to) && tokens[to + 1]?.kind !== "punctuation";
  if (/^[.:,]$/.test(next.text)) return touches(tokens, to) && tokens[to + 1]?.kind === "number";
  return false;
}

/** Runs to the end of a code, so that its parts are not read as numbers of their own. */
function endOfCode(tokens: readonly Token[], {to}: Numeral): number {
  let end = to;
  while (end < tokens.length && touches(tokens, end - 1) && end - to < 40) {
    const token = tokens[end]!;
    const inner = /^[-–/._:@\\]$/.test(token.text) && touches(tokens, end);
    if (token.kind !== "number" && token.kind !== "word" && !inner) break;
    end++;
  }
  return end;
}

/** "Article 5", "No. 5", "phase two": a number that names. */
function isNumbered(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before) return false;
  if (before.text === "." && tokens[from - 2]?.norm === "no" && touches(tokens, from - 2)) return true;
  const earlier = tokens[from - 2]?.norm ?? "";
  if (before.norm === "number" && /^(?:the|a|an|total|large|record|in|whose)$/.test(earlier))
    return earlier === "the" && tokens[from]!.norm === "one";
  if (NUMBERED.has(before.norm)) return !/^(?:per|each|every|a|that|this|last|next|one)$/.test(earlier);
  return NUMBERED_NAMES.has(before.norm) && before.text !== before.norm;
}

/** Four digits without a separator between 1900 and 2099, unless something is counted by them. */
function isYear(tokens: readonly Token[], {from, to, value, plain}: Numeral): boolean {
  if (!plain || tokens[from]!.text.length !== 4) return false;
  const bound = boundsBefore(tokens, from);
  const people =
    COUNTED.has(tokens[to]?.norm ?? "") || COUNTED.has(tokens[to + 1]?.norm ?? "") || isPair(tokens, from, to);
  if (people) return false;
  const before = tokens[from - 1]?.norm ?? "";
  if (value >= 1900 && value < 2100)
    return !(bound.effects.some((effect) => effect !== "about") || /^(?:another|exactly)$/.test(before));
  if (isSpanOfYears(tokens, from, to)) return true;
  const next = tokens[to];
  const counts = next?.kind === "word" && !FUNCTION_WORDS.has(next.norm);
  return value >= 1000 && value < 1900 && !counts && /^(?:in|since|until|by)$/.test(before);
}

/** "from 1700 to 1721": two bare years. */
function isSpanOfYears(tokens: readonly Token[], from: number, to: number): boolean {
  const isBare = (at: number): boolean => /^1\d{3}$/.test(tokens[at]?.text ?? "") && tokens[at + 1]?.kind !== "word";
  if (tokens[from - 1]?.norm === "from") return tokens[to]?.norm === "to" && isBare(to + 1);
  return tokens[from - 1]?.norm === "to" && tokens[from - 3]?.norm === "from" && isBare(from);
}

function isPair(tokens: readonly Token[], from: number, to: number): boolean {
  const gap = (at: number, step: number): number => (isHyphen(tokens[at]) ? at + step : at);
  const ahead = gap(to, 1);
  const behind = gap(from - 1, -1);
  return (
    (tokens[ahead]?.norm === "for" && tokens[gap(ahead + 1, 1)]?.kind === "number") ||
    (tokens[behind]?.norm === "for" && tokens[gap(behind - 1, -1)]?.kind === "number") ||
    (/^(?:from|on|per)$/.test(tokens[to]?.norm ?? "") && /^(?:each|either|both|side)$/.test(tokens[to + 1]?.norm ?? ""))
  );
}

function measureOf(tokens: readonly Token[], {from, to}: Numeral): Measure | null {
  const next = tokens[to]?.norm ?? "";
  if (next === "%" || next === "percent" || (next === "per" && tokens[to + 1]?.norm === "cent")) return "percent";
  if (next === "percentage") return "percent";
  return MONEY_SIGNS.has(tokens[from - 1]?.text ?? "") || MONEY_WORDS.has(next) ? "money" : null;
}
