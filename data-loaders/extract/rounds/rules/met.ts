import {BOUND_PREPOSITIONS, MEET_VERBS} from "../lexicon.ts";
import type {Mark} from "../marks.ts";
import {isAhead, isDenied} from "../modality.ts";
import {bestPlace, dayGroups, namesDay, type Passage, roundWords, spanOf, wordAt} from "../passage.ts";
import type {Phrase} from "../phrase.ts";
import type {Place} from "../places.ts";
import type {RoundWords} from "../reference.ts";
import {readTail} from "../tail.ts";
import {type Meeters, meetersBefore} from "./meeters.ts";

const RULE = "the delegations met";

/**
 * "The delegations met in Zenda a day after 15 May", "the foreign ministers sat down together on Thursday", "on 16 May,
 * when Ruritanians and Zendans met", "they have not sat down together since 23 July".
 */
export function readMet(passage: Passage, phrases: readonly Phrase[]): RoundWords[] {
  const {sentence} = passage;
  const loose: RoundWords[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const to = verbEnd(passage, i);
    if (to === null || phrases.some((phrase) => phrase.from <= i && i < phrase.to)) continue;
    const who = meetersBefore(passage, i);
    if (!who) continue;
    if (isDenied(passage, i)) {
      const since = sinceMark(passage, to);
      if (since && !who.pronoun) return [readLast(passage, who, since)];
      continue;
    }
    const found = readMeeting(passage, who, i, to);
    if (found.some(({standsAlone}) => standsAlone)) return found;
    loose.push(...found);
  }
  return loose.slice(0, 1);
}

/** Where a verb of coming together ends: "met", "sat down", "came face to face", "shook hands"; null for other words. */
function verbEnd(passage: Passage, i: number): number | null {
  const verb = wordAt(passage, i);
  const next = wordAt(passage, i + 1);
  if (/^(?:sat|sit|sits|sitting)$/.test(verb)) {
    if (next === "down") return i + 2;
    return /^(?:together|across|opposite|face)$/.test(next) ? i + 2 : null;
  }
  if (/^(?:came|come|comes)$/.test(verb)) return /^(?:together|face)$/.test(next) ? i + 2 : null;
  if (/^(?:shook|shake)$/.test(verb)) return next === "hands" ? i + 2 : null;
  if (/^(?:faced|face)$/.test(verb)) return /^(?:each|one)$/.test(next) ? i + 3 : null;
  if (verb === "closeted") return next === "together" || next === "with" ? i + 2 : i + 1;
  return MEET_VERBS.has(verb) ? i + 1 : null;
}

function readMeeting(passage: Passage, who: Meeters, verb: number, verbTo: number): RoundWords[] {
  const tail = readTail(passage, verbTo);
  const lead = leadOf(passage, who.from);
  const first = isFirstTime(passage, verb);
  const planned = isAhead(passage, verb);
  const own = tail.marks.some(namesDay) ? tail.marks : lead.mark ? [lead.mark] : tail.marks.slice(0, 2);
  const place = bestPlace([...tail.places, ...(lead.place ? [lead.place] : [])]);
  const dated = own.some(namesDay);
  // "they talked for five hours": only a day or a place in front of them makes it a round.
  if (who.pronoun && (planned || !lead.mark || !(place || lead.when))) return [];
  if (who.leaders && (planned || !dated)) return [];
  const days = dayGroups(own);
  const groups = days.length > 1 && !planned ? days : [own.slice(0, 2)];
  const from = dated && own[0] === lead.mark ? lead.from : who.from;
  return groups.map((marks) =>
    roundWords(passage, {
      rule: RULE,
      evidence: spanOf(passage, from, Math.max(tail.to, verbTo)),
      meeting: who.leaders ? "leaders" : "talks",
      planned,
      place,
      parties: who.parties,
      distance: null,
      marks,
      tail,
      ordinal: first && groups.length === 1 ? 1 : null,
      ordinalInferred: true,
      standsAlone: marks.some(namesDay) || (!planned && place !== null) || first
    })
  );
}

/** "on 16 May, when", "In Zenda, on 28 February 2022,": the day and the place in front of those who meet. */
function leadOf(passage: Passage, from: number): {mark: Mark | null; place: Place | null; when: boolean; from: number} {
  let k = from - 1;
  const when = /^(?:when|where|as)$/.test(wordAt(passage, k));
  if (when) k--;
  if (wordAt(passage, k) === ",") k--;
  const mark = passage.markEnding.get(k + 1) ?? null;
  const governor = mark ? wordAt(passage, mark.from - 1) : "";
  if (!mark || !namesDay(mark) || (BOUND_PREPOSITIONS.has(governor) && !when))
    return {mark: null, place: null, when, from};
  let before = governor === "on" || governor === "since" ? mark.from - 2 : mark.from - 1;
  if (wordAt(passage, before) === ",") before--;
  const place = passage.placeEnding.get(before + 1) ?? null;
  return {mark, place, when, from: place ? place.from : mark.from};
}

/** "have not met since 23 July": the day of the last round. */
function sinceMark(passage: Passage, from: number): Mark | null {
  for (let k = from; k < Math.min(passage.sentence.to, from + 8); k++) {
    const mark = passage.markAt.get(k);
    if (mark) return wordAt(passage, k - 1) === "since" && mark.kind === "day" ? mark : null;
    if (/^[,;]$/.test(wordAt(passage, k))) return null;
  }
  return null;
}

function readLast(passage: Passage, who: Meeters, mark: Mark): RoundWords {
  return roundWords(passage, {
    rule: RULE,
    evidence: spanOf(passage, who.from, mark.to),
    meeting: "talks",
    planned: false,
    place: null,
    parties: who.parties,
    distance: "previous",
    marks: [mark],
    tail: {...readTail(passage, mark.to), shift: 0, ends: false, lastedDays: null},
    ordinal: null,
    standsAlone: true
  });
}

/** "for the first time since the invasion", "for the first time in three years". */
function isFirstTime(passage: Passage, verb: number): boolean {
  for (let k = verb + 1; k < Math.min(passage.sentence.to, verb + 14); k++)
    if (
      [0, 1, 2, 3].map((step) => wordAt(passage, k + step)).join(" ") === "for the first time" &&
      /^(?:since|in)$/.test(wordAt(passage, k + 4))
    )
      return true;
  return false;
}
