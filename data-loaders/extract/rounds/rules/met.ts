import {DELEGATES, MEET_VERBS} from "../lexicon.ts";
import {isAhead, isDenied} from "../modality.ts";
import {bestPlace, namesDay, type Passage, roundWords, spanOf, wordAt} from "../passage.ts";
import type {Phrase} from "../phrase.ts";
import type {RoundWords} from "../reference.ts";
import {readTail} from "../tail.ts";

/** "The delegations met in Zenda a day after 15 May", "the foreign ministers sat down together on Thursday". */
export function readMet(passage: Passage, phrases: readonly Phrase[]): RoundWords[] {
  const {sentence} = passage;
  for (let i = sentence.from; i < sentence.to; i++) {
    const verb = wordAt(passage, i);
    if (!MEET_VERBS.has(verb) || (verb === "sat" && wordAt(passage, i + 1) !== "down")) continue;
    if (phrases.some((phrase) => phrase.from <= i && i < phrase.to) || isDenied(passage, i)) continue;
    const subject = subjectOf(passage, i);
    if (!subject) continue;
    const tail = readTail(passage, i + 1);
    const first = isFirstTime(passage, i);
    const planned = isAhead(passage, i);
    const marks = tail.marks.slice(0, 2);
    return [
      roundWords(passage, {
        rule: "the delegations met",
        evidence: spanOf(passage, subject.from, Math.max(tail.to, i + 1)),
        meeting: "talks",
        planned,
        place: bestPlace(tail.places),
        parties: subject.parties,
        distance: null,
        marks,
        tail,
        ordinal: first ? 1 : null,
        ordinalInferred: true,
        standsAlone: marks.some(namesDay) || (!planned && tail.places.length > 0) || first
      })
    ];
  }
  return [];
}

/** The noun phrase before the verb: delegations, negotiators, the two sides. Leaders by name are no delegation. */
function subjectOf(passage: Passage, verb: number): {from: number; parties: string[]} | null {
  const parties: string[] = [];
  let from: number | null = null;
  for (let k = verb - 1; k >= Math.max(passage.sentence.from, verb - 14); k--) {
    const word = wordAt(passage, k);
    if (/^(?:;|that|who|which|president|presidents|leaders|leader|where|whom)$/.test(word)) break;
    if (DELEGATES.has(word)) from = k;
    const name = passage.names.get(k);
    for (const entry of name?.entries ?? []) {
      if (entry.kind === "person") return null;
      if (entry.kind === "party" && !parties.includes(entry.party)) parties.unshift(entry.party);
    }
    if (from !== null && (name || /^(?:the|two|both|foreign|warring|their|its|and|chief|negotiating)$/.test(word)))
      from = k;
  }
  return from === null ? null : {from, parties};
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
