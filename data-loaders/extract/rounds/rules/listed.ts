import {STEP_NOUNS} from "../lexicon.ts";
import {bestPlace, dayGroups, namesDay, type Passage, roundWords, spanOf, wordAt} from "../passage.ts";
import type {Phrase} from "../phrase.ts";
import type {RoundWords} from "../reference.ts";
import {readTail} from "../tail.ts";
import {ORDINALS} from "../time-words.ts";

/** "the first on May 16 and the second on June 2", "The second, on 2 June at the palace, was shorter". */
export function readListed(passage: Passage, phrases: readonly Phrase[]): RoundWords[] {
  const found: RoundWords[] = [];
  for (let i = passage.sentence.from; i + 1 < passage.sentence.to; i++) {
    if (wordAt(passage, i) !== "the") continue;
    const ordinal = ORDINALS.get(wordAt(passage, i + 1));
    if (ordinal === undefined || phrases.some((phrase) => phrase.from <= i && i < phrase.to)) continue;
    let k = i + 2;
    while (/^(?:,|was|were|held|took|place|came|followed|one|\(|:)$/.test(wordAt(passage, k))) k++;
    if (!/^(?:on|in|at)$/.test(wordAt(passage, k)) && !passage.marks.some((mark) => mark.from === k)) continue;
    if (isStep(passage, i)) continue;
    const tail = readTail(passage, i + 2);
    if (!tail.marks.some(namesDay) && tail.places.length === 0) continue;
    found.push(
      roundWords(passage, {
        rule: "one of several rounds by its number",
        evidence: spanOf(passage, i, tail.to),
        meeting: "talks",
        planned: false,
        place: bestPlace(tail.places),
        parties: [],
        distance: null,
        marks: dayGroups(tail.marks)[0] ?? [],
        tail,
        ordinal,
        standsAlone: true
      })
    );
  }
  return found;
}

/** "the first group on Friday and the second on Saturday": a step of an exchange is no round. */
function isStep(passage: Passage, i: number): boolean {
  for (let k = i - 1; k >= passage.sentence.from; k--) {
    if (STEP_NOUNS.has(wordAt(passage, k))) return true;
    if (/^(?:rounds?|talks|meetings|negotiations)$/.test(wordAt(passage, k))) return false;
  }
  return false;
}
