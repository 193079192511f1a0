import {isHyphen, touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

const ORDINAL = new Set(["st", "nd", "rd", "th"]);

/** Days of the month in words: "the second of June", "June the twenty-first". */
const ORDINAL_DAYS = new Map(
  (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth " +
    "sixteenth seventeenth eighteenth nineteenth twentieth"
  )
    .split(" ")
    .map((word, index) => [word, index + 1] as const)
    .concat([["thirtieth", 30]])
);

/** Days of a month have at most so many entries in one list; longer ones are no list of dates. */
const LONGEST_LIST = 16;

export interface Day {
  readonly from: number;
  readonly to: number;
  readonly day: number;
}

/** A day of the month that begins or ends at a token: "9", "9th", "the 9th", "twenty-first". */
export function dayAt(tokens: readonly Token[], at: number): Day | null {
  const token = tokens[at];
  if (token?.kind === "word") return ordinalDayAt(tokens, at);
  if (token?.kind !== "number" || !/^\d{1,2}$/.test(token.text)) return null;
  const day = Number(token.text);
  if (day < 1 || day > 31) return null;
  const glued = touches(tokens, at) ? tokens[at + 1] : undefined;
  if (glued && ORDINAL.has(glued.norm)) return {from: at, to: at + 2, day};
  if (
    glued &&
    (glued.kind === "word" ||
      (/^[,.:]$/.test(glued.text) && touches(tokens, at + 1) && tokens[at + 2]?.kind === "number"))
  )
    return null;
  const before = tokens[at - 1];
  if (before && touches(tokens, at - 1) && /^[,.:/$€£]$/.test(before.text)) return null;
  return {from: at, to: at + 1, day};
}

/** The days before a month's name: "9, 10 and 12 June", "23-25 May", "the 16th of May". */
export function daysBefore(tokens: readonly Token[], month: number, floor: number): Day[] {
  let at = month - 1;
  if (tokens[at]?.norm === "of" || (isJoint(tokens[at]) && touches(tokens, at))) at--;
  const first = dayEnding(tokens, at);
  if (!first || first.from < floor) return [];
  if (tokens[first.from]!.kind === "word" && !isDayInWords(tokens, first, month)) return [];
  const days = [first];
  while (days.length < LONGEST_LIST) {
    let back = days[0]!.from - 1;
    if (tokens[back]?.norm === "the") back--;
    const joint = tokens[back];
    if (!joint || !(joint.text === "," || isHyphen(joint) || /^(?:and|or|to|until|till|through)$/.test(joint.norm)))
      break;
    if (joint.norm === "and" && tokens[back - 1]?.text === ",") back--;
    const day = dayEnding(tokens, back - 1);
    if (!day || day.from < floor || day.day >= days[0]!.day) break;
    days.unshift(day);
  }
  return days;
}

/** "10-August-2012", "10/August/2012". */
export function isJoint(token: Token | undefined): boolean {
  return isHyphen(token) || token?.text === "/";
}

export function dayEnding(tokens: readonly Token[], at: number): Day | null {
  if (tokens[at]?.kind === "word" && ORDINAL.has(tokens[at]!.norm) && at > 0 && touches(tokens, at - 1)) {
    const day = dayAt(tokens, at - 1);
    return day?.to === at + 1 ? day : null;
  }
  if (tokens[at]?.kind === "word") {
    const compound = ORDINAL_DAYS.get(tokens[at]!.norm)! < 10 ? (isHyphen(tokens[at - 1]) ? at - 2 : at - 1) : at;
    const day = ordinalDayAt(tokens, compound) ?? ordinalDayAt(tokens, at);
    return day?.to === at + 1 ? day : null;
  }
  const day = dayAt(tokens, at);
  return day?.to === at + 1 ? day : null;
}

/** Not "the second June meeting" (no "of"), "a third of June" (a part) or "the first of May's meetings" (things counted). */
function isDayInWords(tokens: readonly Token[], day: Day, month: number): boolean {
  const before = tokens[day.from - 1]?.norm ?? "";
  const possessive = /^['’]$/.test(tokens[month + 1]?.text ?? "") && touches(tokens, month);
  return tokens[month - 1]?.norm === "of" && !possessive && !/^(?:an?|one)$/.test(before);
}

/** "second", "twenty-first", "thirty first", "3rd": a day by its order. */
export function ordinalDayAt(tokens: readonly Token[], at: number): Day | null {
  const word = tokens[at]?.norm ?? "";
  if (tokens[at]?.kind === "number") {
    const day = dayAt(tokens, at);
    return day && day.to > at + 1 ? day : null;
  }
  const day = ORDINAL_DAYS.get(word);
  if (day !== undefined) return {from: at, to: at + 1, day};
  const tens = word === "twenty" ? 20 : word === "thirty" ? 30 : 0;
  if (tens === 0) return null;
  const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const unit = ORDINAL_DAYS.get(tokens[next]?.norm ?? "") ?? 10;
  return unit < 10 && tens + unit <= 31 ? {from: at, to: next + 1, day: tens + unit} : null;
}

/** The days after a month's name: "May 16", "June 9, 10 and 12", "May 23-25"; a number that counts a noun is none. */
export function daysAfter(tokens: readonly Token[], from: number): Day[] {
  const article = tokens[from]?.norm === "the";
  const first = dayAt(tokens, article ? from + 1 : from);
  if (!first) return [];
  // "In June first they met", "the June second round": without "the" only a compound is surely a day.
  if (
    tokens[first.from]!.kind === "word" &&
    ((!article && first.to - first.from === 1) || countsNoun(tokens, first.to))
  )
    return [];
  const days = [first];
  while (days.length < LONGEST_LIST) {
    let at = days.at(-1)!.to;
    const joint = tokens[at];
    if (!joint || !(joint.text === "," || isHyphen(joint) || /^(?:and|or|to|until|till|through)$/.test(joint.norm)))
      break;
    at += joint.text === "," && tokens[at + 1]?.norm === "and" ? 2 : 1;
    const day = dayAt(tokens, at);
    if (!day || day.day <= days.at(-1)!.day || countsNoun(tokens, day.to)) break;
    days.push(day);
  }
  return days;
}

const AFTER_DAY = new Set(
  "and or in at on when with after before for from to until as but were was will had have has".split(" ")
);

function countsNoun(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  if (next?.norm === "," && tokens[at + 1]?.kind === "number") return false;
  return next?.kind === "word" && next.text === next.norm && !AFTER_DAY.has(next.norm);
}
