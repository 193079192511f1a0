import {DELEGATES} from "../lexicon.ts";
import {type Passage, wordAt} from "../passage.ts";

/** Who comes together, as the subject of a verb of meeting. */
export interface Meeters {
  readonly from: number;
  readonly parties: readonly string[];
  /** "they": only what stands around says who. */
  readonly pronoun: boolean;
  /** "the two leaders": heads of state or government. */
  readonly leaders: boolean;
}

/**
 * The noun phrase before a verb: delegations, negotiators, the two sides, "Ruritanians and Zendans", they. Persons by
 * name are no delegation; "the two leaders" are one only where the article's conflict is not the profile's, whose leaders'
 * meetings are a series of their own.
 */
export function meetersBefore(passage: Passage, verb: number): Meeters | null {
  const parties: string[] = [];
  let from: number | null = null;
  let firstName: number | null = null;
  let joined = false;
  for (let k = verb - 1; k >= Math.max(passage.sentence.from, verb - 14); k--) {
    const word = wordAt(passage, k);
    if (from === null && word === "they" && k >= verb - 3) return {from: k, parties: [], pronoun: true, leaders: false};
    if (/^(?:leaders|presidents)$/.test(word) && /^(?:two|both|three)$/.test(wordAt(passage, k - 1)))
      return k >= verb - 3 && passage.setting.sides.length === 0
        ? {from: wordAt(passage, k - 2) === "the" ? k - 2 : k - 1, parties: [], pronoun: false, leaders: true}
        : null;
    if (/^(?:;|that|who|which|president|presidents|leaders|leader|where|whom|when)$/.test(word)) break;
    if (DELEGATES.has(word)) from = k;
    const name = passage.names.get(k);
    for (const entry of name?.entries ?? []) {
      if (entry.kind === "person") return null;
      if (entry.kind !== "party" || parties.includes(entry.party)) continue;
      parties.unshift(entry.party);
      if (parties.length >= 2 && wordAt(passage, name!.to) === "and") joined = true;
      firstName = k;
    }
    if (from !== null && (name || /^(?:the|two|both|foreign|warring|their|its|and|chief|negotiating)$/.test(word)))
      from = k;
  }
  if (from === null && joined && firstName !== null) from = bothSides(passage, parties) ? firstName : null;
  return from === null ? null : {from, parties, pronoun: false, leaders: false};
}

function bothSides(passage: Passage, parties: readonly string[]): boolean {
  const {sides} = passage.setting;
  return sides.every((side) => parties.includes(side));
}
