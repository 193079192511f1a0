import {overlaps} from "../../../language/span.ts";
import {DEAL_NOUNS, DEAL_VERBS} from "../lexicon.ts";
import {dayGroups, namesDay, type Passage, roundWords, spanOf, wordAt} from "../passage.ts";
import type {Place} from "../places.ts";
import type {RoundWords} from "../reference.ts";
import {readTail} from "../tail.ts";

/** "the 1,000-for-1,000 deal made in Zenda on 16 May": what was agreed tells of the talks by place and day. */
export function readDeal(passage: Passage, taken: readonly RoundWords[]): RoundWords[] {
  const {sentence} = passage;
  const found: RoundWords[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const verb = wordAt(passage, i);
    const object = SIGNING.has(verb) ? dealAfter(passage, i) : null;
    if (object !== null ? !sidesBefore(passage, i) : !DEAL_VERBS.has(verb)) continue;
    const there = object === null && wordAt(passage, i + 1) === "there" ? placeBefore(passage, i) : undefined;
    const tail = readTail(passage, (object ?? i) + (there ? 2 : 1));
    const place = there ?? tail.places[0];
    const noun = dealBefore(passage, i);
    // "signed a decree in Zenda": no deal; "signed in Zenda on 3 May" is one.
    if (SIGNING.has(verb) && object === null && noun === null && !/^(?:in|on|at)$/.test(wordAt(passage, i + 1)))
      continue;
    if (!place || !tail.marks.some(namesDay) || tail.shift !== 0) continue;
    if (place.city === null && place.venue === null && !isThirdCountry(passage, place, noun ?? object)) continue;
    const evidence = spanOf(passage, noun ?? i, tail.to);
    if ([...taken, ...found].some((other) => other.standsAlone && overlaps(other.evidence, evidence))) continue;
    found.push(
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
    );
  }
  return found;
}

/** "the accord struck in Zenda on 20 March was amended there on Tuesday": the place named last before the verb. */
const placeBefore = ({places}: Passage, verb: number): Place | undefined =>
  places.findLast(({to, city, venue}) => to <= verb && (city !== null || venue !== null));

/** "signed a truce in Zenda on Monday": the sides themselves must have done it. */
const SIGNING = new Set(
  "signed accepted inked initialled initialed concluded sealed approved adopted endorsed".split(" ")
);
const TRUCES = new Set("truce ceasefire armistice".split(" "));

function dealAfter(passage: Passage, verb: number): number | null {
  for (let k = verb + 1; k < Math.min(passage.sentence.to, verb + 7); k++) {
    if (DEAL_NOUNS.has(wordAt(passage, k)) || TRUCES.has(wordAt(passage, k))) return k;
    if (/^(?:,|in|on|and|that)$/.test(wordAt(passage, k))) return null;
  }
  return null;
}

/** Whether both sides, or the delegations, stand before the verb. */
function sidesBefore(passage: Passage, verb: number): boolean {
  const parties = new Set<string>();
  for (let k = verb - 1; k >= passage.sentence.from; k--) {
    if (/^(?:delegations|negotiators|envoys|sides|teams|rebels|insurgents|guerrillas)$/.test(wordAt(passage, k)))
      return true;
    for (const entry of passage.names.get(k)?.entries ?? [])
      if (entry.kind === "party" || entry.kind === "person") parties.add(entry.party);
  }
  const {sides} = passage.setting;
  return sides.length > 0 ? sides.every((side) => parties.has(side)) : parties.size >= 2;
}

/** "a plan settled on in Ruritania": a country that is no party is where the talks were. */
function isThirdCountry(passage: Passage, place: Place, noun: number | null): boolean {
  return noun !== null && place.known && place.country !== null && !passage.setting.sides.includes(place.country);
}

function dealBefore(passage: Passage, verb: number): number | null {
  for (let k = verb - 1; k >= Math.max(passage.sentence.from, verb - 9); k--) {
    if (wordAt(passage, k) === ",") return null;
    // "a plan that the two sides settled on": the clause of the deal itself.
    if (k < verb - 4 && wordAt(passage, k + 1) !== "that") continue;
    if (DEAL_NOUNS.has(wordAt(passage, k))) return wordAt(passage, k - 1) === "the" ? k - 1 : k;
  }
  return null;
}
