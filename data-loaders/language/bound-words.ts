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
      ...["more than or equal to", "greater than or equal to", "equal to or more than", "equal to or greater than"],
      ...["greater", "more", "higher", "larger", "bigger", "longer", "older"].map((word) => `${word} or equal to`),
      ...["a good", "better than", "more like more than", "nothing short of", "not much more than", "not much over"],
      ...["barely", "hardly", "scarcely"].flatMap((word) => [`${word} more than`, `${word} over`])
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
      ...["less than or equal to", "fewer than or equal to", "equal to or less than", "equal to or fewer than"],
      ...["less", "fewer", "lower", "smaller", "shorter", "younger"].map((word) => `${word} or equal to`),
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
    words: [...["barely", "hardly", "scarcely", "only barely", "only just"]],
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
