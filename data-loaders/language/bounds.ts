import {isHyphen, phraseTable, touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/** What a word does to the number beside it. over: at least N. up_to and under: at most N. about and barely: N. */
export type Effect = "over" | "under" | "up_to" | "about" | "barely";

/** A class of bounding words; `fits` shows one at work, `not` where the same words bound nothing. */
export interface BoundRule {
  readonly name: string;
  readonly effect: Effect;
  readonly words: readonly string[];
  readonly fits: string;
  readonly not: string;
}

/** Words that stand before the number. Effects as settled in docs/method.md ("The rules of the numbers"). */
export const BEFORE: readonly BoundRule[] = [
  {
    name: "lower bound",
    effect: "over",
    words: [
      ...["at least", "at the least", "at the very least", "at a minimum", "no fewer than", "not fewer than"],
      ...["no less than", "not less than", "nothing less than", "never less than", "never fewer than"],
      ...[
        "a minimum of",
        "minimum of",
        "minimum",
        "min .",
        "min",
        "as few as",
        "no lower than",
        "no shorter than",
        "from at least"
      ]
    ],
    fits: "at least 200 prisoners",
    not: "at last 200 prisoners"
  },
  {
    name: "comparative upwards",
    effect: "over",
    words: [
      ...["more than", "greater than", "higher than", "larger than", "longer than", "older than", "bigger than"],
      ...["over", "above", "beyond", "upwards of", "upward of", "in excess of", "north of", "exceeding", "exceeded"],
      ...["exceeds", "exceed", "topping", "topped", "tops", "surpassing", "surpassed", "surpasses", "surpass"],
      ...["a good", "better than", "more like more than", "nothing short of"]
    ],
    fits: "just over 1,000 bodies",
    not: "a dispute over 1,000 bodies"
  },
  {
    name: "upper bound",
    effect: "up_to",
    words: [
      ...["up to", "as many as", "as much as", "as long as", "no more than", "not more than", "never more than"],
      ...[
        "at most",
        "at the most",
        "at the very most",
        "a maximum of",
        "maximum of",
        "maximum",
        "max .",
        "max",
        "no longer than"
      ],
      ...["not longer than", "not exceeding", "no greater than", "no higher than", "no larger than", "no older than"],
      ...["not over", "a ceiling of", "a limit of", "capped at", "limited to", "anything up to"]
    ],
    fits: "as many as 1,200 captives",
    not: "as soon as 1,200 captives"
  },
  {
    name: "comparative downwards",
    effect: "under",
    words: [
      ...["less than", "fewer than", "under", "below", "lower than", "smaller than", "shorter than", "younger than"],
      ...["short of", "shy of", "not quite", "not even", "south of"]
    ],
    fits: "just under 300 men",
    not: "under the 2 June deal"
  },
  {
    name: "approximation",
    effect: "about",
    words: [
      ...[
        "about",
        "around",
        "some",
        "roughly",
        "approximately",
        "approx",
        "approx .",
        "circa",
        "c .",
        "ca .",
        "~",
        "≈"
      ],
      ...[
        "nearly",
        "almost",
        "nearly exactly",
        "almost exactly",
        "about exactly",
        "close to",
        "closer to",
        "close on",
        "near to",
        "nearer to",
        "nearer",
        "close upon"
      ],
      ...["an estimated", "estimated at", "estimated", "something like", "somewhere around", "somewhere near"],
      ...["in the region of", "in the order of", "of the order of", "on the order of", "in the neighborhood of"],
      ...[
        "in the neighbourhood of",
        "in the vicinity of",
        "to the tune of",
        "more or less",
        "just about",
        "pretty much"
      ],
      ...["practically", "virtually", "nigh on", "well nigh", "more like", "the best part of", "the better part of"],
      ...["best part of", "better part of", "an approximate"]
    ],
    fits: "some 250 people",
    not: "some of the 250 people"
  },
  {
    name: "bare sufficiency",
    effect: "barely",
    words: [
      ...["barely", "hardly", "scarcely", "only barely", "barely more than", "hardly more than", "scarcely more than"],
      ...["barely over", "hardly over", "scarcely over", "not much more than", "not much over", "only just"]
    ],
    fits: "barely 40 minutes",
    not: "barely spoke for 40 minutes"
  }
];

/** Words that stand after the number, or after the noun that it counts. */
export const AFTER: readonly BoundRule[] = [
  {
    name: "open upwards",
    effect: "over",
    words: [
      ...[
        "or more",
        "or over",
        "or longer",
        "or older",
        "or above",
        "or greater",
        "and over",
        "and above",
        "and older"
      ],
      ...["and more", "and counting", "and up", "and upwards", "upwards", "plus", "- plus", "+", "at least"],
      ...["at the least", "at the very least", "at a minimum", "minimum", "and change", "and then some", "or better"]
    ],
    fits: "200 or more",
    not: "200, or more precisely 205"
  },
  {
    name: "open downwards",
    effect: "up_to",
    words: [
      ...["or fewer", "or less", "or under", "or younger", "or shorter", "or below", "and under", "and younger"],
      ...["and below", "at most", "at the most", "at the very most", "tops", "maximum", "max", "at a maximum"]
    ],
    fits: "25 or younger",
    not: "25, or less likely 30"
  },
  {
    name: "approximation after",
    effect: "about",
    words: [
      ...["or so", "or thereabouts", "or thereabout", "give or take", "more or less", "- odd", "odd", "- some"],
      ...["approximately", "roughly", "or nearly so", "- ish", "-ish"]
    ],
    fits: "a hundred or so",
    not: "a hundred or some other number"
  }
];

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
    "clash clashed questions anger doubts handed hand handing took take taking turned signed sign watch power presided"
  ).split(" ")
);

/** The bounding words around a number: all their effects, and the tokens from..to that they reach. */
export interface Bounds {
  readonly from: number;
  readonly to: number;
  readonly effects: readonly Effect[];
}

/** The bounding words that end right before token `at`: "just over", "up to about". Bounded look-back. */
export function boundsBefore(tokens: readonly Token[], at: number): Bounds {
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
  if (
    !match ||
    /^(?:precisely|exactly|importantly|accurately|likely|often|probably)$/.test(tokens[match.to]?.norm ?? "")
  )
    return {from: at, to: at, effects: []};
  return {from: at, to: match.to, effects: [match.value]};
}

function isTopic(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from !== 1) return false;
  const words = tokens[from]!.norm === "over" ? TOPIC : tokens[from]!.norm === "about" ? SPEECH : null;
  return words?.has(tokens[from - 1]?.norm ?? "") ?? false;
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
