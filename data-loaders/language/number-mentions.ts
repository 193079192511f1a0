import {type Bounds, boundsAfter, boundsBefore, type Effect, effectOf, interval} from "./bounds.ts";
import {oncePer} from "./once.ts";
import {type Measure, type Quantity, readQuantities} from "./quantities.ts";
import {rangeOf} from "./ranges.ts";
import type {Span} from "./span.ts";
import type {Token} from "./tokens.ts";

/** A number with what its bounding words make of it; null is open, both are never null. */
export interface FoundNumber extends Span {
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** The same for extractors: what was read from which words, and where it stands among the tokens. */
export interface NumberMention extends FoundNumber {
  readonly effect: Effect | "exact" | "range";
  /** The number, or the range, without its bounding words. */
  readonly bare: Span;
  /** All words that make the mention, bounding words included: tokens from..to. */
  readonly from: number;
  readonly to: number;
  /** The token after the bounding words before: "between" or "from" of a range, else the same as bareFrom. */
  readonly openFrom: number;
  /** The tokens of the bare number. */
  readonly bareFrom: number;
  readonly bareTo: number;
  /** The bounding words before and after; null where there are none. */
  readonly boundBefore: Span | null;
  readonly boundAfter: Span | null;
  readonly measure: Measure | null;
  /** Written in digits, at least in part. */
  readonly digits: boolean;
}

/** All numbers over a text cut into tokens already, those in lengths of time too, with all that extractors need. */
export function findNumbersIn({tokens}: {readonly tokens: readonly Token[]}): NumberMention[] {
  const quantities = readQuantities(tokens);
  const found: NumberMention[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const low = quantities[i]!;
    const high = quantities[i + 1];
    const range = high ? rangeOf(tokens, low, high) : null;
    if (range && high) {
      found.push(mentionOf(tokens, low, high, range.value, range.from, wordsOf(tokens, quantities[i + 2])));
      i++;
    } else found.push(mentionOf(tokens, low, low, low.value, null, wordsOf(tokens, high)));
    const both = found.length > 1 ? twoSided(tokens, found.at(-2)!, found.at(-1)!) : null;
    if (both) found.splice(-2, 2, both);
  }
  return found;
}

/** "at least 20 and no more than 35", "under 300 but over 200": two bounds, one on each side, of one number. */
function twoSided(tokens: readonly Token[], first: NumberMention, second: NumberMention): NumberMention | null {
  const low = first.effect === "over" ? first : second;
  const high = low === first ? second : first;
  if (low.effect !== "over" || (high.effect !== "under" && high.effect !== "up_to")) return null;
  if (low.min === null || low.max !== null || high.max === null || high.min !== null || low.min >= high.max)
    return null;
  let at = first.to;
  if (tokens[at]?.text === ",") at++;
  if (/^(?:and|but|yet|or)$/.test(tokens[at]?.norm ?? "") && (tokens[at]!.norm !== "or" || first === high)) at++;
  if (at === first.to || at !== second.from) return null;
  return {
    ...first,
    end: second.end,
    min: low.min,
    max: high.max,
    approximate: first.approximate || second.approximate,
    effect: "range",
    bare: {start: first.bare.start, end: second.bare.end},
    to: second.to,
    bareTo: second.bareTo,
    boundAfter: second.boundAfter,
    measure: first.measure ?? second.measure
  };
}

/** findNumbersIn, made once for all extractors that read the same tokens. */
export const numbersOf: (tokens: readonly Token[]) => readonly NumberMention[] = oncePer((tokens: readonly Token[]) =>
  findNumbersIn({tokens})
);

/** Where the bounding words of a quantity begin: those of the one before must end by then ("2, at most twenty"). */
function wordsOf(tokens: readonly Token[], next: Quantity | undefined): number {
  return next ? boundsBefore(tokens, next.from).from : tokens.length;
}

function mentionOf(
  tokens: readonly Token[],
  low: Quantity,
  high: Quantity,
  lowest: number,
  opening: number | null,
  until: number
): NumberMention {
  const before = boundsBefore(tokens, opening ?? low.from);
  const inner = opening === null ? NONE : boundsBefore(tokens, low.from);
  const middle = low === high ? NONE : boundsBefore(tokens, high.from);
  const after = boundsAround(tokens, high.to, until);
  const isCouple = tokens[high.from]!.norm === "couple" || tokens[high.from + 1]?.norm === "couple";
  const couple = isCouple ? (["about"] as const) : [];
  const effects = [
    ...before.effects,
    ...after.bounds.effects,
    ...couple,
    ...[...inner.effects, ...middle.effects].filter((effect) => effect === "about")
  ];
  const {effect, approximate} = effectOf(effects);
  const bareFrom = opening ?? low.from;
  const from = before.effects.length > 0 ? before.from : bareFrom;
  const to = after.joined ? after.bounds.to : high.to;
  const {min, max} = interval(effect, lowest, high.value);
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    min,
    max,
    approximate,
    effect: low !== high && effect !== "over" && effect !== "under" ? "range" : effect,
    bare: spanOf(tokens, low.from, high.to),
    from,
    to,
    openFrom: bareFrom,
    bareFrom: low.from,
    bareTo: high.to,
    boundBefore: before.effects.length > 0 ? spanOf(tokens, before.from, bareFrom) : null,
    boundAfter: after.bounds.effects.length > 0 ? spanOf(tokens, after.bounds.from, after.bounds.to) : null,
    measure: high.measure ?? low.measure,
    digits: high.digits
  };
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return {start: tokens[from]!.start, end: tokens[to - 1]!.end};
}

const NONE: Bounds = {from: 0, to: 0, effects: []};

/** Bounding words right after a number, or after the one noun that it counts: "200 or more", "200 people or so". */
function boundsAround(tokens: readonly Token[], to: number, until: number): {bounds: Bounds; joined: boolean} {
  const next = boundsAfter(tokens, to);
  if (next.to > until) return {bounds: NONE, joined: false};
  if (next.effects.length > 0 && isSum(tokens, next.to)) return {bounds: NONE, joined: false};
  if (next.effects.length > 0) return {bounds: next, joined: true};
  const noun = tokens[to];
  if (noun?.kind !== "word" || noun.text !== noun.norm) return {bounds: NONE, joined: false};
  const bounds = boundsAfter(tokens, to + 1);
  const word = tokens[to + 1]?.norm ?? "";
  if (word !== "or" && word !== "at" && word !== "give" && word !== "tops") return {bounds: NONE, joined: false};
  return {bounds: isBoundOfNext(tokens, bounds) ? NONE : bounds, joined: false};
}

/** "200 plus 100", "a hundred or so 20": what follows is a number that the words belong to. */
function isSum(tokens: readonly Token[], at: number): boolean {
  return (
    /^(?:plus|\+|at|least|most|roughly|approximately)$/.test(tokens[at - 1]?.norm ?? "") &&
    tokens[at]?.kind === "number"
  );
}

function isBoundOfNext(tokens: readonly Token[], bounds: Bounds): boolean {
  return tokens[bounds.to]?.kind === "number";
}
