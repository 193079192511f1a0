import {STEP_NOUNS} from "../lexicon.ts";
import {bestPlace, dayGroups, namesDay, type Passage, roundWords, spanOf, wordAt} from "../passage.ts";
import type {Phrase} from "../phrase.ts";
import type {RoundWords} from "../reference.ts";
import {readTail} from "../tail.ts";

const RULE = "talks meant by a pronoun";

/**
 * "following those of 23 and 24 January", behind talks in the same sentence; "Those took place in Zenda, on Monday", behind a
 * sentence whose talks nothing else came after (`afterTalks`).
 */
export function readPronoun(passage: Passage, phrases: readonly Phrase[], afterTalks: boolean): RoundWords[] {
  const {sentence} = passage;
  if (afterTalks && phrases.length === 0) {
    const held = heldAt(passage, sentence.from);
    if (held !== null && /^(?:those|these|they)$/.test(wordAt(passage, sentence.from)))
      return told(passage, sentence.from, held);
  }
  for (const phrase of phrases) {
    if (phrase.strength !== "talk" && !phrase.threeWay && phrase.parties.length < 2) continue;
    for (let k = phrase.to; k + 2 < sentence.to; k++) {
      if (STEP_NOUNS.has(wordAt(passage, k)) || phrases.some(({head}) => head === k)) break;
      if (/^(?:those|that)$/.test(wordAt(passage, k)) && wordAt(passage, k + 1) === "of" && passage.markAt.has(k + 2))
        return told(passage, k, k + 1);
    }
  }
  return [];
}

/** "took place", "were held": the index after the verb; null where the words tell something else. */
function heldAt(passage: Passage, pronoun: number): number | null {
  const [verb, next] = [wordAt(passage, pronoun + 1), wordAt(passage, pronoun + 2)];
  const held = (verb === "took" && next === "place") || (verb === "were" && next === "held");
  return held ? pronoun + 3 : null;
}

function told(passage: Passage, from: number, to: number): RoundWords[] {
  const tail = readTail(passage, to);
  const [marks] = dayGroups(tail.marks);
  if (!marks?.some(namesDay)) return [];
  return [
    roundWords(passage, {
      rule: RULE,
      evidence: spanOf(passage, from, tail.to),
      meeting: "talks",
      planned: false,
      place: bestPlace(tail.places),
      parties: [],
      distance: null,
      marks,
      tail,
      ordinal: null,
      standsAlone: true
    })
  ];
}
