import {boundsAfter, boundsBefore, type Effect, effectOf, interval} from "./bounds.ts";
import type {NumberMention} from "./number-mentions.ts";
import {readNumberTerm} from "./number-terms.ts";
import {isHyphen, touches} from "./phrases.ts";
import type {Span} from "./span.ts";
import {readArticleTerm, readUnitTerm, readWholeTerm, type Term} from "./terms.ts";
import type {Token} from "./tokens.ts";

/** How the words bound a length of time. up_to and under leave `min` open, over leaves `max` open. */
export type DurationQualifier = "over" | "under" | "about" | "exact" | "barely" | "up_to" | "range";

/** A length of time in minutes. */
export interface DurationSpan extends Span {
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: DurationQualifier;
}

/** The same for extractors. */
export interface DurationWords extends DurationSpan {
  /** A range may be approximate too ("about two to three hours"). */
  readonly approximate: boolean;
  /** The length without its bounding words. */
  readonly bare: Span;
  /** Tokens from..to of the whole. */
  readonly from: number;
  readonly to: number;
  /** Set as an attribute: "two-hour", "hour-long". */
  readonly attributive: boolean;
  /** "all day": nobody has measured it, and no extractor takes it for a length. */
  readonly whole: boolean;
}

/** findDurations over tokens and the numbers found among them. One pass. */
export function findDurationsIn(
  {tokens}: {readonly tokens: readonly Token[]},
  numbers: readonly NumberMention[]
): DurationWords[] {
  const found: DurationWords[] = [];
  let next = 0;
  let at = 0;
  while (at < tokens.length) {
    while (next < numbers.length && numbers[next]!.openFrom < at) next++;
    const first = readTerm(tokens, numbers, next, at);
    if (!first) {
      at++;
      continue;
    }
    const duration = withRange(tokens, numbers, first);
    found.push(duration);
    at = Math.max(duration.to, at + 1);
  }
  return found;
}

/** A term with the index of the first number after it. */
interface ReadTerm extends Term {
  readonly next: number;
}

function readTerm(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  next: number,
  at: number
): ReadTerm | null {
  if (at >= tokens.length) return null;
  const number = numbers[next]?.openFrom === at ? numbers[next] : undefined;
  const first = number
    ? readNumberTerm(tokens, number)
    : tokens[at]!.kind === "word" || tokens[at]!.kind === "number"
      ? (readArticleTerm(tokens, at) ?? readWholeTerm(tokens, at) ?? readUnitTerm(tokens, at))
      : null;
  if (!first) return null;
  let used = next;
  while (used < numbers.length && numbers[used]!.bareFrom < first.to) used++;
  return withSmallerUnits(tokens, numbers, {...first, next: used});
}

/** "one hour and 15 minutes", "two days, three hours and five minutes", "1h20". */
function withSmallerUnits(tokens: readonly Token[], numbers: readonly NumberMention[], term: ReadTerm): ReadTerm {
  let whole = term;
  const opened = tokens[term.from - 1]?.norm === "between";
  for (let turn = 0; turn < 3 && whole.low === whole.high; turn++) {
    const hyphen = isHyphen(tokens[whole.to]) && tokens[whole.to + 1]?.norm === "and" && isHyphen(tokens[whole.to + 2]);
    let at = whole.to + (hyphen ? 1 : 0);
    if (tokens[at]?.text === ",") at++;
    if (tokens[at]?.norm === "and") {
      if (opened) return whole;
      at += hyphen ? 2 : 1;
    }
    const number = numbers[whole.next];
    if (number?.from !== at || number.effect !== "exact") return whole;
    const part = readNumberTerm(tokens, number, whole.unit === 60 && at === whole.to);
    if (!part || part.unit >= whole.unit || part.low !== part.high || part.low >= whole.unit) return whole;
    if (part.attributive && !hyphen) return whole;
    // "Three hours, and forty minutes of it": a part, and no rest.
    if (tokens[part.to]?.norm === "of" && /^(?:it|them|that|those|which)$/.test(tokens[part.to + 1]?.norm ?? ""))
      return whole;
    const effects = [...whole.effects, ...part.effects];
    whole = {
      ...whole,
      to: part.to,
      low: whole.low + part.low,
      high: whole.high + part.high,
      unit: part.unit,
      effects,
      next: whole.next + 1
    };
  }
  return whole;
}

/** "an hour to 90 minutes", "between an hour and an hour and a half", "a day or two". */
function withRange(tokens: readonly Token[], numbers: readonly NumberMention[], first: ReadTerm): DurationWords {
  const opening = first.low === first.high ? openingAt(tokens, first) : null;
  const joint = first.low === first.high ? jointAt(tokens, first.to, opening !== null) : null;
  if (joint !== null) {
    const second = readSecond(tokens, numbers, first, joint);
    if (second && second.high > first.low)
      return durationOf(
        tokens,
        {
          ...second,
          from: first.from,
          bareFrom: first.bareFrom,
          low: first.low,
          effects: [...first.effects, ...second.effects]
        },
        opening ?? null
      );
  }
  return durationOf(tokens, first, null);
}

function openingAt(tokens: readonly Token[], term: Term): number | null {
  const word = tokens[term.from - 1]?.norm;
  return word === "between" || word === "from" ? term.from - 1 : null;
}

/** The token after "to", "or", a dash, or after "and" where "between" has opened the range. */
function jointAt(tokens: readonly Token[], at: number, opened: boolean): number | null {
  const word = tokens[at]?.norm;
  if (word === "to" || word === "or" || (word === "and" && opened)) return at + 1;
  return isHyphen(tokens[at]) && !touches(tokens, at) === !touches(tokens, at - 1) ? at + 1 : null;
}

function readSecond(
  tokens: readonly Token[],
  numbers: readonly NumberMention[],
  first: ReadTerm,
  joint: number
): ReadTerm | null {
  const number = numbers[first.next];
  let at = joint;
  if (number?.from === joint) at = number.openFrom;
  else
    for (let step = 0; step <= 3; step++)
      if (boundsBefore(tokens, joint + step).from === joint && boundsBefore(tokens, joint + step).effects.length > 0)
        at = joint + step;
  const term = readTerm(tokens, numbers, first.next, at);
  if (term) return term;
  // "an hour or two": the unit is said once.
  if (tokens[joint - 1]!.norm !== "or" || number?.from !== joint || number.effect !== "exact") return null;
  const value = (number.min ?? 0) * first.unit;
  return {...first, to: number.to, low: value, high: value, effects: [], next: first.next + 1};
}

function durationOf(tokens: readonly Token[], term: Term, opening: number | null): DurationWords {
  const after = tailOf(tokens, term.to);
  const {effect, approximate} = effectOf([...term.effects, ...after.effects]);
  const from = opening === null ? term.from : Math.min(opening, boundsBefore(tokens, opening).from);
  const low = Math.min(term.low, term.high);
  const high = Math.max(term.low, term.high);
  const {min, max} = interval(effect, low, high);
  return {
    start: tokens[from]!.start,
    end: tokens[after.to - 1]!.end,
    min,
    max,
    qualifier: low === high ? effect : "range",
    approximate,
    bare: {start: tokens[term.bareFrom]!.start, end: tokens[term.to - 1]!.end},
    from,
    to: after.to,
    attributive: term.attributive,
    whole: term.whole ?? false
  };
}

/** "or so", "or more", "at most", "-plus" after the unit, a comma before them allowed. */
function tailOf(tokens: readonly Token[], to: number): {to: number; effects: readonly Effect[]} {
  const comma = tokens[to]?.text === "," ? 1 : 0;
  const bounds = boundsAfter(tokens, to + comma);
  const word = tokens[to + comma]?.norm ?? "";
  const spare = bounds.effects.length === 0 || (comma === 1 && !/^(?:give|or|at)$/.test(word));
  const startsNext =
    /^(?:at|plus|roughly|approximately|maximum|minimum)$/.test(word) &&
    /^(?:number|word)$/.test(tokens[bounds.to]?.kind ?? "");
  if (spare || (startsNext && isQuantityWord(tokens[bounds.to]))) return {to, effects: []};
  return {to: bounds.to, effects: bounds.effects};
}

function isQuantityWord(token: Token | undefined): boolean {
  return (
    token?.kind === "number" ||
    /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half)$/.test(token?.norm ?? "")
  );
}
