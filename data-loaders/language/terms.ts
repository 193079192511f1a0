import {boundsBefore, type Effect} from "./bounds.ts";
import {readAndFraction} from "./number-words.ts";
import {isHyphen, touches} from "./phrases.ts";
import {FILLERS, FUSED, LENGTH_BEFORE, MINUTES, RATE_BEFORE, SINGULAR, SYMBOLS, WHOLE} from "./time-units.ts";
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
export function finish(tokens: readonly Token[], term: Term, attributive: boolean): Term {
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
