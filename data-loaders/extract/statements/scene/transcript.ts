import {phraseAfter} from "../phrases/following.ts";
import type {Unit} from "../text/units.ts";

/** Headings of a brief that look like a speaker's label and are none. */
export const HEADINGS =
  /^(?:source|details|background|note|update|updated|related|photo|video|key|live|analysis|breaking|correction|editor|read|date|location|why|what|question|topic|summary|watch)$/;

/** The fewest paragraphs that must open with a speaker's label for a text to be a transcript. */
const LEAST_LABELS = 2;

/** Whether a text is a transcript: several paragraphs open with a name, or with the role in capitals, and a colon. */
export function isTranscript(units: readonly Unit[]): boolean {
  let labels = 0;
  let paragraph = -1;
  for (const {items, paragraph: own, kind} of units) {
    if (own === paragraph || kind === "bullet") continue;
    paragraph = own;
    const phrase = items[0] && !HEADINGS.test(items[0].norm) ? phraseAfter(items, 0) : null;
    if (phrase?.kind === "name" && phrase.to <= 5 && items[phrase.to]?.text === ":" && items[phrase.to + 1]) labels++;
  }
  return labels >= LEAST_LABELS;
}
