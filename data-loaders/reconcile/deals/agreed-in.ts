import {MONTHS} from "../../language/months.ts";
import type {Figure} from "./types.ts";

/** How far behind the sentence of a hand-over the agreement may be named, in characters. */
const REACH = 400;

const AGREEMENT = new RegExp(
  `\\b(?:part|fruit|result|terms|under|fulfil\\p{L}*)\\b[^.;]{0,24}?\\bthe (${[...MONTHS.keys()].join("|")}) (?:agreements?|accords?|deal|arrangement|pact|understanding)\\b`,
  "iu"
);

/** The month of the agreement that a hand-over is said to be part of, in its sentence or behind it: "It was the part of the March agreement". */
export function agreedIn({mention, roundId}: Figure, text: string): number | null {
  if (mention.status !== "completed" || roundId !== null || mention.cumulative) return null;
  const found = AGREEMENT.exec(text.slice(mention.sentence.start, mention.sentence.end + REACH));
  return found ? (MONTHS.get(found[1]!.toLowerCase()) ?? null) : null;
}
