import type {Span} from "../../../language/span.ts";
import type {Meeting} from "../../mentions.ts";
import {BOUND_PREPOSITIONS} from "../lexicon.ts";
import type {Mark} from "../marks.ts";
import {namesDay, type Passage, roundWords, spanOf, wordAt} from "../passage.ts";
import type {Phrase} from "../phrase.ts";
import type {Place} from "../places.ts";
import type {RoundWords} from "../reference.ts";
import {readTail} from "../tail.ts";

/** "three rounds: in Zenda on 2 March, in Strelsau on 18 March": one for each day, with the place named along with it. */
export function readItems(passage: Passage, phrase: Phrase, meeting: Meeting): RoundWords[] {
  const found: RoundWords[] = [];
  const shared = sharedPlace(passage, phrase);
  let from = shared?.to ?? phrase.to;
  for (const mark of passage.marks) {
    if (mark.from < phrase.to || !namesDay(mark) || BOUND_PREPOSITIONS.has(wordAt(passage, mark.from - 1))) continue;
    const tail = readTail(passage, mark.from);
    const place = passage.places.find((each) => each.from >= from && each.to <= mark.from) ?? tail.places[0] ?? shared;
    if (!place && !shared) return [];
    found.push(
      roundWords(passage, {
        rule: "rounds listed by place and day",
        evidence: place === shared ? spanOf(passage, mark.from, mark.to) : around(passage, place, mark),
        meeting,
        planned: false,
        place,
        parties: phrase.parties,
        distance: null,
        marks: [mark],
        tail: {...tail, marks: [mark], shift: 0},
        ordinal: null,
        standsAlone: true
      })
    );
    from = Math.max(mark.to, place?.to ?? 0);
  }
  return found.length === phrase.count ? found : [];
}

/** "three rounds, all in Zenda: 16 May, 2 June and 23 July": the one place before a colon. */
function sharedPlace(passage: Passage, phrase: Phrase): Place | null {
  const place = passage.places.find(({from}) => from >= phrase.to) ?? null;
  return place && wordAt(passage, place.to) === ":" ? place : null;
}

function around(passage: Passage, place: Place | null, mark: Mark): Span {
  return spanOf(passage, Math.min(place?.from ?? mark.from, mark.from), Math.max(place?.to ?? 0, mark.to));
}
