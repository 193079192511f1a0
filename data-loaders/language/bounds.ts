import {AFTER, BEFORE, type Effect} from "./bound-words.ts";
import {isHyphen, phraseTable, touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

export type {Effect} from "./bound-words.ts";

/** Degree words before a bound: they belong to its words and change nothing of the interval. */
const DEGREES = phraseTable(
  (
    "just|well|far|slightly|a little|a bit|a shade|a touch|a tad|a fraction|little|somewhat|considerably|much|" +
    "significantly|substantially|only|only just|only slightly|only a little|comfortably|easily|a lot|way|perhaps|maybe|" +
    "probably|possibly|marginally|very|clearly|markedly|at|just a little|just a bit|a good deal|some way|very nearly"
  )
    .split("|")
    .map((words) => [words, true] as const)
);

const before = phraseTable(BEFORE.flatMap(({words, effect}) => words.map((phrase) => [phrase, effect] as const)));
const after = phraseTable(AFTER.flatMap(({words, effect}) => words.map((phrase) => [phrase, effect] as const)));

/** Before "about" these mean what is spoken of, not how many. */
const SPEECH = new Set(
  (
    "talk talks talked talking speak speaks spoke spoken speaking ask asked asking say said saying tell told know knew " +
    "known think thought thinking question questions questioned information news data report reports details agreement " +
    "discussion discussions discuss discussed conversation conversations worry worried complain complained concern " +
    "concerned hear heard learn learned learnt write wrote written concerns statement statements argue argued what how"
  ).split(" ")
);

/** Before "over" these mean what a quarrel or an agreement is about, not how many. */
const TOPIC = new Set(
  (
    "talks talk dispute disputes row rows quarrel deal deals agreement agreements negotiations negotiation argue argued " +
    "arguing disagree disagreed disagreement concern concerns control victory fight fighting battle bargaining haggling " +
    "clash clashed questions anger doubts handed hand handing took take taking turned turn turns turning signed sign watch power presided"
  ).split(" ")
);

const SPREAD = new Set("extended extends extending spread spreads spaced staggered scattered strung".split(" "));

/** "adds up to", "rounded it up to": the verb's own words, which bound nothing. */
const UP_TO_VERBS = new Set(
  "add adds added adding sum sums summed round rounds rounded rounding come comes came live lived own owned".split(" ")
);
/** "45 minutes plus the photograph": what is added is another thing. */
const ADDED = new Set(
  "the a an his her its their our some any all another whatever two three four five six".split(" ")
);

/** The bounding words around a number: all their effects, and the tokens from..to that they reach. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly effects: readonly Effect[];
}

/** The bounding words that end right before token `at`: "just over", "up to about". Bounded look-back. */
export function boundsBefore(tokens: readonly Token[], at: number): Bounds {
  const sign = signBefore(tokens, at);
  if (sign) return sign;
  const effects: Effect[] = [];
  let from = at;
  for (let turn = 0; turn < 3; turn++) {
    // "a nearly-two-hour meeting".
    const hyphen = turn === 0 && isHyphen(tokens[at - 1]) && touches(tokens, at - 1) && touches(tokens, at - 2) ? 1 : 0;
    const match = before.endingAt(tokens, from - hyphen);
    if (!match || isTopic(tokens, match.from, match.to)) break;
    effects.unshift(match.value);
    from = match.from;
    if (tokens[from - 1] && isJoinedWord(tokens, from)) break;
  }
  if (effects.length > 0)
    for (let turn = 0; turn < 2; turn++) {
      const degree = DEGREES.endingAt(tokens, from);
      if (!degree || (tokens[from - 1]!.norm === "at" && degree.to - degree.from === 1)) break;
      from = degree.from;
    }
  return {from, to: at, effects};
}

/** The bounding words that begin right at token `at`: "or more", "-plus", "or so". */
export function boundsAfter(tokens: readonly Token[], at: number): Bounds {
  const match = after.startingAt(tokens, at);
  const next = tokens[match?.to ?? 0]?.norm ?? "";
  if (
    !match ||
    (tokens[match.to - 1]!.norm === "plus" && ADDED.has(next)) ||
    /^(?:precisely|exactly|importantly|accurately|likely|often|probably)$/.test(next)
  )
    return {from: at, to: at, effects: []};
  return {from: at, to: match.to, effects: [match.value]};
}

/** Whether the words are no bound here but part of what stands before them. */
function isTopic(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from === 2 && tokens[from]!.norm === "up") {
    const verb = /^(?:it|them|this|that)$/.test(tokens[from - 1]?.norm ?? "") ? from - 2 : from - 1;
    return UP_TO_VERBS.has(tokens[verb]?.norm ?? "");
  }
  if (to - from !== 1) return false;
  // "extended over some five hours", "spread over three days": how far, and no bound.
  if (tokens[from]!.norm === "over" && SPREAD.has(tokens[from - 1]?.norm ?? "")) return true;
  const words = tokens[from]!.norm === "over" ? TOPIC : tokens[from]!.norm === "about" ? SPEECH : null;
  return words?.has(tokens[from - 1]?.norm ?? "") ?? false;
}

const SIGNS = new Map<string, Effect>([
  [">", "over"],
  ["≥", "over"],
  [">=", "over"],
  ["<", "under"],
  ["≤", "up_to"],
  ["<=", "up_to"]
]);

/** ">200", "<=30": glued to the number and to no other sign. "> 200 men" with a space is a line of somebody quoted. */
function signBefore(tokens: readonly Token[], at: number): Bounds | null {
  if (!touches(tokens, at - 1)) return null;
  const from = tokens[at - 1]!.text === "=" && touches(tokens, at - 2) ? at - 2 : at - 1;
  const effect = SIGNS.get(tokens[from]!.text + (from === at - 2 ? "=" : ""));
  const free = tokens[from - 1]?.kind !== "punctuation" || !touches(tokens, from - 1);
  return effect && free ? {from, to: at, effects: [effect]} : null;
}

function isJoinedWord(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]!.end === tokens[from]!.start;
}

/** One effect for an interval: a bound on one side wins over an approximation, "barely" over all. */
export function effectOf(effects: readonly Effect[]): {effect: Effect | "exact"; approximate: boolean} {
  const approximate = effects.includes("about");
  if (effects.includes("barely")) return {effect: "barely", approximate};
  const side = effects.find((effect) => effect !== "about");
  return {effect: side ?? (approximate ? "about" : "exact"), approximate};
}

/** The interval that an effect makes of a number, or of a range from low to high. */
export function interval(
  effect: Effect | "exact",
  low: number,
  high: number
): {min: number | null; max: number | null} {
  if (effect === "over") return {min: low, max: low === high ? null : high};
  if (effect === "under" || effect === "up_to") return {min: low === high ? null : low, max: high};
  return {min: low, max: high};
}
