import type {Document, Sentence} from "../../language/document.ts";
import type {Span} from "../../language/span.ts";
import type {NameMatch} from "../../profile/world.ts";
import {MEETING} from "./lexicon.ts";
import {flatten} from "./setting.ts";

/** "Ruritania and Zenda", "the Ruritanian and Zendan", "Zenda's envoy, Karl Ott, and Ruritanian": what may join two parties that meet. */
const JOIN =
  /^(?:['’]s?)?(?:[^.;:]{0,60}[\s,])?\s*(?:and|with|met|received|hosted|sat opposite|spoke to|spoke with|talked to)\s+(?:(?:the|its|his|her|their|secretary|of|foreign|minister|president|chief|senior)\s+){0,3}$|^(?:\s?[-–—/]\s?)$/u;
/** What shows that the parties joined sit together. */
const TOGETHER = new RegExp(
  `\\b(?:${MEETING}|officials|negotiators?|envoys?|delegations?|teams?|representatives|diplomats|agreed|met|sat|received|hosted|counterparts?)\\b`,
  "u"
);

/** The parties that a sentence shows sitting together, two or more; none where it shows no such thing. */
export function partiesMeeting(document: Document, sentence: Sentence, names: readonly NameMatch[]): Set<string> {
  const found = new Set<string>();
  if (!TOGETHER.test(flatten(document.text.slice(sentence.start, sentence.end)))) return found;
  let before: {readonly match: NameMatch; readonly party: string} | null = null;
  for (const match of names) {
    const party = partyOf(match);
    if (party === null) continue;
    if (before && before.party !== party) {
      const gap = flatten(document.text.slice(before.match.end, match.start));
      if (gap.length <= 90 && JOIN.test(gap)) {
        found.add(before.party);
        found.add(party);
      }
    }
    before = {match, party};
  }
  return found;
}

/** The party that a name stands for as one that meets: a capital or a venue is where they meet. */
function partyOf({entries}: NameMatch): string | null {
  for (const entry of entries) {
    if (entry.kind === "venue" || (entry.kind === "party" && entry.form === "capital")) return null;
    if (entry.kind === "party" || entry.kind === "person" || entry.kind === "role") return entry.party;
  }
  return null;
}

const TITLE =
  /\b(?:(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier|[Cc]hancellor)(?!\s(?:of|and|in|said)\b),?\s+(?=\p{Lu})|(?:King|Queen|Emir|Sultan)\s+(?=\p{Lu}))/gu;

/** How many heads of state or government a stretch names by their titles, two at most. */
export function titledLeaders(text: string, span: Span): number {
  return Math.min(2, [...text.slice(span.start, span.end).matchAll(TITLE)].length);
}
