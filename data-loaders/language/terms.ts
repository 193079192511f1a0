import {boundsBefore, type Effect} from "./bounds.ts";
import {readAndFraction} from "./number-words.ts";
import type {NumberMention} from "./numbers.ts";
import {isHyphen, touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/** One length of time in one unit: tokens from..to with its bounding words before, minutes from low to high. */
export interface Term {
  readonly from: number;
  readonly to: number;
  /** Its first token without bounding words. */
  readonly bareFrom: number;
  readonly low: number;
  readonly high: number;
  /** Minutes of its (smallest) unit. */
  readonly unit: number;
  readonly effects: readonly Effect[];
  readonly attributive: boolean;
  /** "all day", "the whole week": the stretch itself, which nobody has measured. */
  readonly whole?: true;
}

/** A month counts as 30 days, a year as 365: a length told in them is no finer than that. */
const MINUTES = new Map([
  ...["minute", "minutes", "min", "mins"].map((word) => [word, 1] as const),
  ...["hour", "hours", "hr", "hrs", "h"].map((word) => [word, 60] as const),
  ...["day", "days"].map((word) => [word, 1440] as const),
  ...["week", "weeks"].map((word) => [word, 10080] as const),
  ...["fortnight", "fortnights"].map((word) => [word, 20160] as const),
  ...["month", "months"].map((word) => [word, 43200] as const),
  ...["year", "years", "yr", "yrs"].map((word) => [word, 525600] as const),
  ...["decade", "decades"].map((word) => [word, 5256000] as const),
  ...["seconds", "secs", "sec"].map((word) => [word, 1 / 60] as const)
]);
/** Short units: "1 h 20 min". */
const SYMBOLS = new Set(["h", "min", "mins", "hr", "hrs", "sec", "secs"]);
const FUSED = new Map([
  ["hourlong", 60],
  ["daylong", 1440],
  ["weeklong", 10080],
  ["monthlong", 43200],
  ["yearlong", 525600]
]);
const SINGULAR = new Set(["minute", "hour", "day", "week", "month", "year", "decade"]);
/** "all day", "the whole week": these name the stretch itself. */
const WHOLE = new Set(["all", "whole", "full", "entire"]);
/** Between the number and its unit: "two full hours", "three straight days". */
const FILLERS = new Set(
  (
    "full whole long solid straight consecutive more further extra additional entire good intense gruelling grueling " +
    "calendar business working tense short brief single mere uninterrupted hard packed exhausting intensive successive odd"
  ).split(" ")
);
/** Before "a day" these make it a rate: "twice a day", "100 km an hour". */
const RATE_BEFORE = new Set(
  "once twice times percent km kilometres kilometers kph miles dollars euros knots cents people".split(" ")
);
/** Before "one day" these make it a length; elsewhere it is some day or the next. */
const LENGTH_BEFORE = new Set(
  "for in within after of than by lasted lasting lasts last least most just only took takes take over under about around nearly almost another to spent".split(
    " "
  )
);
const LENGTH_AFTER = new Set("of later earlier before after ago and long".split(" "));

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

/** "an hour", "another day", "half an hour", "three quarters of an hour", "the best part of an hour" (by its bounds). */
export function readArticleTerm(tokens: readonly Token[], at: number): Term | null {
  const word = tokens[at]!.norm;
  const fraction = readFraction(tokens, at);
  if (fraction) {
    const {from, effects} = boundsBefore(tokens, at);
    const start = effects.length > 0 ? from : at;
    const {to, value, unit} = fraction;
    return finish(
      tokens,
      {from: start, bareFrom: at, to, low: value, high: value, unit, effects, attributive: false},
      isHyphen(tokens[to - 2])
    );
  }
  if (word !== "a" && word !== "an" && word !== "another") return null;
  let unit = at + 1;
  const good = tokens[unit]?.norm === "good";
  while (unit < at + 3 && FILLERS.has(tokens[unit]?.norm ?? "")) unit++;
  const minutes =
    SYMBOLS.has(tokens[unit]?.norm ?? "") || tokens[unit]?.norm === "seconds"
      ? undefined
      : MINUTES.get(tokens[unit]?.norm ?? "");
  if (minutes === undefined || tokens[unit]!.norm.endsWith("s") || tokens[unit]!.text !== tokens[unit]!.norm)
    return null;
  // The article of "an hour-long meeting" is the meeting's.
  if (isHyphen(tokens[unit + 1]) && /^(?:long|and)$/.test(tokens[unit + 2]?.norm ?? "")) return null;
  const bounds = boundsBefore(tokens, at);
  const from = bounds.effects.length > 0 ? bounds.from : at;
  if (isRate(tokens, at, from, minutes)) return null;
  const effects = good ? [...bounds.effects, "over" as const] : bounds.effects;
  return finish(
    tokens,
    {from, bareFrom: at, to: unit + 1, low: minutes, high: minutes, unit: minutes, effects, attributive: false},
    false
  );
}

/** "all day", "all-week", "the whole month": no article, no number, and not "all day long" prisoners but the day itself. */
export function readWholeTerm(tokens: readonly Token[], at: number): Term | null {
  const word = tokens[at]!.norm;
  if (!WHOLE.has(word) || /^(?:an?|first|second|third|last|every|each)$/.test(tokens[at - 1]?.norm ?? "")) return null;
  const to = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
  const unit = SINGULAR.has(tokens[to]?.norm ?? "") ? MINUTES.get(tokens[to]!.norm)! : 0;
  if (unit < 1440) return null;
  return {
    from: at,
    bareFrom: at,
    to: to + 1,
    low: unit,
    high: unit,
    unit,
    effects: [],
    attributive: to > at + 1,
    whole: true
  };
}

/** "hour-long", "hour-and-a-half", "hourlong", "day-long": a unit without an article. */
export function readUnitTerm(tokens: readonly Token[], at: number): Term | null {
  const word = tokens[at]!.norm;
  const fused = FUSED.get(word);
  const unit = fused ?? (SINGULAR.has(word) ? MINUTES.get(word) : undefined);
  if (unit === undefined) return null;
  const bounds = boundsBefore(tokens, at);
  const bounded = bounds.effects.length > 0;
  const term = {
    from: bounded ? bounds.from : at,
    bareFrom: at,
    to: at + 1,
    low: unit,
    high: unit,
    unit,
    effects: bounds.effects
  };
  if (fused !== undefined) return {...term, attributive: true};
  const half = readAndFraction(tokens, at + 1);
  const long = isHyphen(tokens[at + 1]) && tokens[at + 2]?.norm === "long";
  if (!half && !long && !(bounded && unit === 60) && !isCompound(tokens, at + 1)) return null;
  return finish(tokens, {...term, attributive: false}, long);
}

/** The "-and-15-minute" of "an hour-and-15-minute meeting". */
function isCompound(tokens: readonly Token[], at: number): boolean {
  return (
    isHyphen(tokens[at]) &&
    tokens[at + 1]?.norm === "and" &&
    isHyphen(tokens[at + 2]) &&
    tokens[at + 3]?.kind === "number"
  );
}

/** "half an hour", "half-hour", "a quarter of an hour", "three-quarters of a day": a part of a unit. */
function readFraction(tokens: readonly Token[], from: number): {to: number; value: number; unit: number} | null {
  let at = from;
  let part: number | null = null;
  const slash = readSlash(tokens, from);
  if (slash !== null) {
    part = slash;
    at += 2;
  } else if (/^(?:an?|one)$/.test(tokens[at]!.norm)) at++;
  if (part !== null) {
    // The digits have said it.
  } else if (tokens[at]?.norm === "half" || tokens[at]?.norm === "quarter")
    part = tokens[at]!.norm === "half" ? 0.5 : 0.25;
  else if (at === from && tokens[at]!.norm === "three") {
    const next = isHyphen(tokens[at + 1]) ? at + 2 : at + 1;
    if (tokens[next]?.norm !== "quarters") return null;
    part = 0.75;
    at = next;
  }
  if (part === null) return null;
  at++;
  const start = at;
  if (isHyphen(tokens[at])) at++;
  if (tokens[at]?.norm === "of") at++;
  if (/^an?$/.test(tokens[at]?.norm ?? "")) at++;
  if (isHyphen(tokens[at])) at++;
  const word = tokens[at]?.norm ?? "";
  const unit = SINGULAR.has(word) || (slash !== null && SYMBOLS.has(word)) ? MINUTES.get(word)! : null;
  if (unit === null || (part === 0.75 && slash === null && at === start)) return null;
  return {to: at + 1, value: part * unit, unit};
}

/** The "3/4" of "3/4 hour". */
function readSlash(tokens: readonly Token[], at: number): number | null {
  if (tokens[at + 1]?.text !== "/" || !touches(tokens, at) || !touches(tokens, at + 1) || touches(tokens, at - 1))
    return null;
  const [above, below] = [tokens[at]!.text, tokens[at + 2]!.text];
  return /^[1-3]$/.test(above) && /^[2-4]$/.test(below) && above < below ? Number(above) / Number(below) : null;
}

/** "40 shells a day", "twice a week", "100 km an hour": no length but a rate. */
function isRate(tokens: readonly Token[], at: number, from: number, minutes: number): boolean {
  if (from !== at) return false;
  const before = tokens[at - 1];
  if (before?.kind !== "word" || tokens[at]!.norm === "another") return false;
  if (RATE_BEFORE.has(before.norm)) return true;
  if (LENGTH_BEFORE.has(before.norm) || !before.norm.endsWith("s") || minutes < 60) return false;
  for (let i = at - 2; i >= Math.max(0, at - 4); i--) if (tokens[i]!.kind === "number") return true;
  return /^(?:hours|minutes|days|shells|drones|attacks|strikes|missiles|soldiers|meals|calls)$/.test(before.norm);
}

/** Adds "and a half" after the unit, and the "-long" of an attribute. */
function finish(tokens: readonly Token[], term: Term, attributive: boolean): Term {
  const half = term.low === term.high ? readAndFraction(tokens, term.to) : null;
  let whole = term;
  if (half) {
    const added = half.value * term.unit;
    whole = {...term, to: half.to, low: term.low + added, high: term.high + added};
  }
  if (
    tokens[whole.to]?.text === "." &&
    SYMBOLS.has(tokens[whole.to - 1]!.norm) &&
    touches(tokens, whole.to - 1) &&
    tokens[whole.to + 1]?.text === tokens[whole.to + 1]?.norm &&
    tokens[whole.to + 1]
  )
    whole = {...whole, to: whole.to + 1};
  const long = isHyphen(tokens[whole.to]) && tokens[whole.to + 1]?.norm === "long" ? 2 : 0;
  return {...whole, to: whole.to + long, attributive: attributive || long > 0};
}
