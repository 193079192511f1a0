import {findTokens, type Token} from "../../language/tokens.ts";
import type {Figure} from "./types.ts";

/**
 * People or bodies that are only brought to where they are to be exchanged: "65 captives were on their way to be exchanged", "1,212
 * bodies had been driven to the exchange point". Nobody says that the other side took them, so they are no hand-over and no offer.
 */
export interface UnderwaySign {
  /** After the number any of these ... */
  readonly verbs: readonly string[];
  /** ... and then, within a few words, any of these; an empty list asks for none. */
  readonly places: readonly string[];
  readonly example: string;
  readonly counterExample: string;
}

const MOVED =
  "driven brought taken transported delivered moved sent flown bussed trucked carried arrived ferried".split(" ");
const WAITS = "waited wait waits waiting stood standing parked stuck stranded".split(" ");
const POINTS = [
  "exchange point",
  "exchange site",
  "exchange area",
  "exchange zone",
  "handover point",
  "handover site",
  "hand over point",
  "hand over site",
  "transfer point",
  "swap site",
  "meeting point",
  "agreed point",
  "agreed place",
  "border",
  "frontier",
  "crossing",
  "checkpoint",
  "contact line",
  "line of contact"
];

export const UNDERWAY_SIGNS: readonly UnderwaySign[] = [
  {
    verbs: MOVED,
    places: POINTS,
    example: "The bodies of 300 men had been driven to the border in refrigerated lorries.",
    counterExample: "The 300 were driven to the border and exchanged."
  },
  {
    verbs: WAITS,
    places: POINTS,
    example: "Another 90 captives stood at the crossing.",
    counterExample: "Their families waited at the crossing, where 90 men were released."
  },
  {
    verbs: ["on their way", "on the way", "en route"],
    places: [],
    example: "There were 40 prisoners aboard on their way to be exchanged.",
    counterExample: "Freed on Monday, 40 men were handed over and on their way home."
  }
];

/** Words between the verb and its place: "driven in white lorries to the exchange point". */
const REACH = 8;
/** How much of its sentence around a number is looked at, in characters. */
const WINDOW = 300;
/** What makes the journey an exchange after all. */
const DONE = new Set(
  "exchanged swapped freed released handed returned traded received accepted repatriated crossed home".split(" ")
);

/** Whether a figure's own sentence leaves its people or bodies on the way, `text` being its article's. */
export function isUnderway({mention}: Figure, text: string): boolean {
  const number = mention.parts["number"];
  if (number === undefined || mention.status === "agreed" || mention.cumulative) return false;
  const {start, end} = mention.sentence;
  const before = findTokens(text.slice(Math.max(start, number.start - WINDOW), number.start)).filter(isWord);
  const after = findTokens(text.slice(number.end, Math.min(end, number.end + WINDOW))).filter(isWord);
  if (done(before) || done(after)) return false;
  return UNDERWAY_SIGNS.some(({verbs, places}) =>
    verbs.some((verb) => {
      const at = indexOf(after, verb);
      if (at < 0) return false;
      const rest = after.slice(at, at + REACH + verb.split(" ").length);
      return places.length === 0 || places.some((place) => indexOf(rest, place) >= 0);
    })
  );
}

const isWord = ({kind}: Token) => kind === "word";

/** Whether an exchange is told as done; "to be exchanged" is not. */
function done(words: readonly Token[]): boolean {
  return words.some(({norm}, i) => DONE.has(norm) && !(words[i - 1]?.norm === "be"));
}

function indexOf(words: readonly Token[], phrase: string): number {
  const parts = phrase.split(" ");
  return words.findIndex((_, i) => parts.every((part, j) => words[i + j]?.norm === part));
}
