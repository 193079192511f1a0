import type {Item} from "../text/item.ts";
import {isAdverb} from "./closed.ts";
import type {CueClass, CueVerb, Frame} from "./cue-types.ts";

/** Verbs that say something only together with words behind them: "let it be known that", "voiced the hope that". */
interface Idiom {
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly frame: Frame;
  /** The words behind the verb, one alternative a line of words; "~" stands for a determiner and adjectives, or nothing. */
  readonly tails: readonly (readonly RegExp[])[];
}

const tail = (words: string): RegExp[] =>
  words.split(" ").map((word) => (word === "~" ? ANYTHING : new RegExp(`^(?:${word})$`)));
const ANYTHING = /^$/;

const STANCE =
  "hope|hopes|confidence|concern|concerns|doubt|doubts|regret|belief|view|opinion|optimism|fear|fears|conviction|certainty|surprise|satisfaction|alarm|scepticism|skepticism";

/** Content follows as a clause with "that", behind a colon, or quoted. Source: the reporting formulae of agency style. */
const IDIOMS: readonly Idiom[] = [
  {lemma: "let", cueClass: "announce", frame: "clause", tails: [tail("it be known|understood|seen")]},
  {
    lemma: "make",
    cueClass: "announce",
    frame: "clause",
    tails: [tail("it known|clear|plain|public|explicit"), tail("~ point|case|claim")]
  },
  {lemma: "want", cueClass: "announce", frame: "clause", tails: [tail("it known|understood")]},
  {lemma: "leave", cueClass: "say", frame: "clause", tails: [tail("no|little doubt"), tail("open")]},
  {lemma: "sound", cueClass: "warn", frame: "clause", tails: [tail("~ alarm")]},
  {
    lemma: "raise",
    cueClass: "warn",
    frame: "that",
    tails: [tail("~ alarm|concern|concerns|possibility|prospect|objection")]
  },
  {
    lemma: "give",
    cueClass: "promise",
    frame: "that",
    tails: [tail("~ assurance|assurances|guarantee|guarantees|warning|notice|word|pledge|promise|undertaking")]
  },
  {
    lemma: "issue",
    cueClass: "warn",
    frame: "that",
    tails: [tail("~ warning|reminder|denial|threat|statement|assurance")]
  },
  {lemma: "serve", cueClass: "warn", frame: "that", tails: [tail("notice")]},
  {lemma: "send", cueClass: "announce", frame: "that", tails: [tail("word"), tail("~ message|signal")]},
  {lemma: "express", cueClass: "voice", frame: "that", tails: [tail(`~ ${STANCE}`)]},
  {lemma: "voice", cueClass: "voice", frame: "that", tails: [tail(`~ ${STANCE}`)]},
  {lemma: "convey", cueClass: "voice", frame: "that", tails: [tail(`~ ${STANCE}`)]},
  {lemma: "share", cueClass: "voice", frame: "that", tails: [tail(`~ ${STANCE}`)]},
  {lemma: "take", cueClass: "say", frame: "that", tails: [tail("~ view|position|line|stance")]},
  {lemma: "draw", cueClass: "say", frame: "that", tails: [tail("~ conclusion"), tail("attention to ~ fact")]},
  {lemma: "call", cueClass: "say", frame: "that", tails: [tail("attention to ~ fact")]},
  {lemma: "go", cueClass: "announce", frame: "that", tails: [tail("on ~ record|air")]}
];

const BY_LEMMA: ReadonlyMap<string, readonly Idiom[]> = new Map(
  [...new Set(IDIOMS.map(({lemma}) => lemma))].map((lemma) => [lemma, IDIOMS.filter((idiom) => idiom.lemma === lemma)])
);

/** The lemmas of verbs that take such words. */
export const IDIOM_LEMMAS: readonly string[] = [...BY_LEMMA.keys()];

/** The idiom that a verb makes with the words behind it, and the item after them; null where it makes none. */
export function idiomAt(items: readonly Item[], lemma: string, after: number): {verb: CueVerb; after: number} | null {
  for (const {cueClass, frame, tails} of BY_LEMMA.get(lemma) ?? [])
    for (const words of tails) {
      const end = matched(items, words, after);
      if (end !== null) return {verb: {lemma, cueClass, frame, particles: ["idiom"]}, after: end};
    }
  return null;
}

/** How many words a determiner and its adjectives may be. */
const LOOSE = 4;

function matched(items: readonly Item[], words: readonly RegExp[], start: number): number | null {
  let i = start;
  for (let k = 0; k < words.length; k++) {
    const next = words[k + 1];
    if (words[k] === ANYTHING && next) {
      let skipped = 0;
      while (skipped < LOOSE && items[i]?.kind === "word" && !next.test(items[i]!.norm)) {
        i++;
        skipped++;
      }
      continue;
    }
    while (items[i] && isAdverb(items[i]!.norm) && !words[k]!.test(items[i]!.norm)) i++;
    if (items[i]?.kind !== "word" || !words[k]!.test(items[i]!.norm)) return null;
    i++;
  }
  return i;
}
