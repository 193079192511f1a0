import {yearOf} from "../../../language/days.ts";
import {STEP_NOUNS} from "../lexicon.ts";
import type {Mark} from "../marks.ts";
import {bestPlace, dayGroups, namesDay, type Passage, roundWords, spanOf, wordAt} from "../passage.ts";
import type {Phrase} from "../phrase.ts";
import type {RoundWords} from "../reference.ts";
import {readTail} from "../tail.ts";
import {ORDINALS} from "../time-words.ts";

/**
 * "the first on May 16 and the second on June 2", "The second, on 2 June at the palace, was shorter", "a third on 7 March",
 * "the one in Zenda a week earlier", "Twice, on 16 May and 2 June": rounds by their place in a row that was begun before.
 */
export function readListed(passage: Passage, phrases: readonly Phrase[]): RoundWords[] {
  const found: RoundWords[] = [];
  for (let i = passage.sentence.from; i + 1 < passage.sentence.to; i++) {
    if (phrases.some((phrase) => phrase.from <= i && i < phrase.to)) continue;
    const item = itemAt(passage, i);
    if (!item) continue;
    let k = afterLength(passage, item.to);
    while (
      /^(?:,|was|were|held|took|place|came|followed|one|here|there|which|opened|began|started|\(|:)$/.test(
        wordAt(passage, k)
      )
    )
      k++;
    if (!/^(?:on|in|at)$/.test(wordAt(passage, k)) && !passage.marks.some((mark) => mark.from === k)) continue;
    if (isStep(passage, i)) continue;
    const tail = readTail(passage, item.to);
    const dated = tail.marks.some(namesDay);
    if (!dated && (tail.places.length === 0 || item.ordinal === null)) continue;
    const groups = dayGroups(tail.marks.map((mark) => inYearOf(passage, mark)));
    if (item.times !== null && groups.length !== item.times) continue;
    for (const marks of item.times === null ? [groups[0] ?? []] : groups)
      found.push(
        roundWords(passage, {
          rule: RULE,
          evidence: spanOf(passage, i, tail.to),
          meeting: "talks",
          planned: false,
          place: bestPlace(tail.places),
          parties: [],
          // "It was their second session; the one on 16 May": another than the one just told of.
          distance: wordAt(passage, i + 1) === "one" ? "previous" : null,
          marks,
          tail,
          ordinal: item.ordinal,
          standsAlone: true
        })
      );
  }
  return found;
}

/** "first met in February 2022 ... a third on 7 March": in a row of days long past the year is said once. */
function inYearOf({before, setting}: Passage, mark: Mark): Mark {
  if (mark.kind !== "day" || mark.year !== null || mark.yearShift !== null) return mark;
  if (before === null || setting.reference === null || setting.reference - before < LONG_AGO) return mark;
  return {...mark, year: yearOf(before)};
}

const LONG_AGO = 300;
const RULE = "one of several rounds by its number";
const TIMES = new Map([
  ["twice", 2],
  ["thrice", 3]
]);

interface Item {
  readonly to: number;
  readonly ordinal: number | null;
  /** "twice": so many days must follow. */
  readonly times: number | null;
}

function itemAt(passage: Passage, i: number): Item | null {
  const word = wordAt(passage, i);
  const times = TIMES.get(word) ?? null;
  // An answer of its own, or "they have met twice": what else has happened twice is no round.
  if (
    times !== null &&
    i !== passage.sentence.from &&
    !/^(?:met|down|together|talked|negotiated)$/.test(wordAt(passage, i - 1))
  )
    return null;
  if (times !== null) {
    // "Twice since the spring, on 16 May and 2 June".
    let k = i + 1;
    while (k < i + 6 && wordAt(passage, k) !== "," && wordAt(passage, k) !== "on" && wordAt(passage, k) !== ":") k++;
    return {to: k, ordinal: null, times};
  }
  const next = wordAt(passage, i + 1);
  const ordinal = /^(?:the|a)$/.test(word) ? ORDINALS.get(next) : undefined;
  if (ordinal !== undefined) {
    const named = /^(?:series|set)$/.test(wordAt(passage, i + 2)) && wordAt(passage, i + 3) !== "of";
    return {to: named ? i + 3 : i + 2, ordinal, times: null};
  }
  if (word === "the" && next === "one") return {to: i + 2, ordinal: null, times: null};
  // "three rounds in Zenda and one in Strelsau on 29 March".
  return word === "one" && /^(?:and|,)$/.test(wordAt(passage, i - 1)) && next === "in" && namesRounds(passage, i)
    ? {to: i + 1, ordinal: null, times: null}
    : null;
}

/** "The first took nine days in Zenda": how long it was may stand before its place and day. */
function afterLength(passage: Passage, from: number): number {
  if (!/^(?:took|lasted|ran)$/.test(wordAt(passage, from)) || wordAt(passage, from + 1) === "place") return from;
  for (let k = from + 1; k < from + LONGEST_LENGTH; k++)
    if (/^(?:minutes?|hours?|days?|weeks?)$/.test(wordAt(passage, k))) return k + 1;
  return from;
}
const LONGEST_LENGTH = 7;

/** "three rounds in Zenda and one in": rounds stand before it. */
function namesRounds(passage: Passage, i: number): boolean {
  for (let k = i - 1; k >= passage.sentence.from; k--)
    if (/^(?:rounds|talks|meetings|negotiations|sessions)$/.test(wordAt(passage, k))) return true;
  return false;
}

/** "the first group on Friday and the second on Saturday": a step of an exchange is no round. */
function isStep(passage: Passage, i: number): boolean {
  for (let k = i - 1; k >= passage.sentence.from; k--) {
    if (STEP_NOUNS.has(wordAt(passage, k))) return true;
    if (/^(?:rounds?|talks|meetings|negotiations)$/.test(wordAt(passage, k))) return false;
  }
  return false;
}
