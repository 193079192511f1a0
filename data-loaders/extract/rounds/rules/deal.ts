import {overlaps} from "../../../language/span.ts";
import {DEAL_NOUNS, DEAL_VERBS} from "../lexicon.ts";
import {dayGroups, namesDay, type Passage, roundWords, spanOf, wordAt} from "../passage.ts";
import type {RoundWords} from "../reference.ts";
import {readTail} from "../tail.ts";

/** "the 1,000-for-1,000 deal made in Zenda on 16 May": what was agreed tells of the talks by place and day. */
export function readDeal(passage: Passage, taken: readonly RoundWords[]): RoundWords[] {
  const {sentence} = passage;
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!DEAL_VERBS.has(wordAt(passage, i))) continue;
    const tail = readTail(passage, i + 1);
    const place = tail.places[0];
    if (!place || (place.city === null && place.venue === null) || !tail.marks.some(namesDay) || tail.shift !== 0)
      continue;
    const evidence = spanOf(passage, dealBefore(passage, i) ?? i, tail.to);
    if (taken.some((other) => overlaps(other.evidence, evidence))) continue;
    return [
      roundWords(passage, {
        rule: "a deal by its place and day",
        evidence,
        meeting: "talks",
        planned: false,
        place,
        parties: [],
        distance: null,
        marks: dayGroups(tail.marks)[0] ?? [],
        tail,
        ordinal: null,
        standsAlone: true
      })
    ];
  }
  return [];
}

function dealBefore(passage: Passage, verb: number): number | null {
  for (let k = verb - 1; k >= Math.max(passage.sentence.from, verb - 4); k--)
    if (DEAL_NOUNS.has(wordAt(passage, k))) return wordAt(passage, k - 1) === "the" ? k - 1 : k;
  return null;
}
