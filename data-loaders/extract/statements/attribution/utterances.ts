import {DETERMINERS, PERSONAL} from "../lexicon/closed.ts";
import {canSpeak} from "../phrases/attachment.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {phraseBefore} from "../phrases/phrases.ts";
import {clauseFloor} from "../subjects/clause.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";
import {thatClause} from "./clauses.ts";
import type {Attribution} from "./types.ts";

/** Nouns that stand for words which a quotation then gives: "Orne's answer was short: “...”". */
const NOUNS =
  /^(?:answer|reply|response|remarks?|verdict|comments?|message|warning|advice|conclusion|reaction|explanation|argument|assessment|joke|quip|retort|rejoinder|words?|summary|complaint|plea|appeal|question|promise|demand|description|claim|statement|announcement|line|motto|mantra|pitch|tweet|post)$/;
const OWN: Readonly<Record<string, string>> = {his: "he", her: "she", their: "they", its: "it"};
/** How far behind its noun a quotation may stand. */
const REACH = 24;

/** "Orne's verdict on it was short: “...”", "The reply from Orne was a single line: “...”", "Orne's remark that ... “...”". */
export function findUtterance(unit: Unit): Attribution | null {
  const {items} = unit;
  const quote = items.findIndex(({kind}) => kind === "quote");
  if (quote < 2) return null;
  for (let i = quote - 1; i > 0 && quote - i < REACH; i--) {
    if (items[i]!.text === ";") return null;
    if (items[i]!.kind !== "word" || items[i]!.proper || !NOUNS.test(items[i]!.norm)) continue;
    const speaker = ownerOf(items, i);
    if (!speaker || !leads(items, i, quote)) continue;
    return attributionOf("X's answer: ...", i, speaker);
  }
  return null;
}

/** Nouns for what somebody holds, with the clause that tells it. */
const CLAIMS =
  /^(?:claims?|assertions?|contention|allegations?|argument|insistence|objection|complaint|warning|denial|suggestion|prediction|conclusion|admission|acknowledg(?:e)?ment|observation|remark|statement|announcement|testimony|charge|accusation)$/;
const COUNTS = /^(?:estimates?|count|tally|figure|forecast|projection)$/;

/** How many words, an article and a conjunction, may stand before a claim in its clause. */
const LEADING = 2;
/** How far behind its noun the clause of a claim is looked through: keeps the time linear. */
const REACH_OF_CLAIM = 80;

/**
 * A claim that opens its clause, "Orne's claim that districts had paid could not be checked", "Orne's objection, shared by
 * many, is that ...", "the agency's own estimate of the cost is 51": who holds it, where no verb of saying shares the clause.
 */
export function findClaims(unit: Unit, others: readonly Attribution[]): Attribution[] {
  const {items} = unit;
  const found: Attribution[] = [];
  for (let noun = 1; noun < items.length; noun++) {
    const {kind, norm, proper} = items[noun]!;
    if (kind !== "word" || proper || !(CLAIMS.test(norm) || COUNTS.test(norm))) continue;
    const speaker = ownerOf(items, noun);
    if (!speaker) continue;
    const floor = clauseFloor(items, noun);
    const opening = Math.min(speaker.from, noun);
    if (
      opening - floor > LEADING ||
      !items
        .slice(floor, opening)
        .every((item) => DETERMINERS.has(item.norm) || /^(?:but|and|yet|still|so)$/.test(item.norm))
    )
      continue;
    const told = COUNTS.test(norm) ? isCounted(items, noun) : isTold(items, noun);
    if (!told) continue;
    let end = noun;
    while (end < items.length && end - noun < REACH_OF_CLAIM && !/^[;:]$/.test(items[end]!.text)) end++;
    if (others.some((other) => other.cue.from >= floor && other.cue.from < end && !isAside(items, other))) continue;
    found.push(attributionOf("X's claim that", noun, speaker));
  }
  return found;
}

/** "... drew a rebuke from Orne, who said": another's words in a clause of their own. */
const isAside = (items: readonly Item[], {speaker}: Attribution) =>
  speaker !== null && items[speaker.to]?.text === "," && items[speaker.to + 1]?.norm === "who";

/** "claim that ...", "objection, shared by many, is that ...", with a clause behind. */
function isTold(items: readonly Item[], noun: number): boolean {
  const ownerBehind = /^(?:from|by)$/.test(items[noun + 1]?.norm ?? "")
    ? (phraseAfter(items, noun + 2)?.to ?? noun + 1)
    : noun + 1;
  if (thatClause(items, ownerBehind)) return true;
  for (let i = noun + 1; i < items.length && i - noun < 14 && !/^[;:]$/.test(items[i]!.text); i++)
    if (/^(?:is|was|remains|remained)$/.test(items[i]!.norm)) return thatClause(items, i + 1);
  return false;
}

/** "estimate of the cost is 51", "count stands at 40". */
function isCounted(items: readonly Item[], noun: number): boolean {
  for (let i = noun + 1; i < items.length && i - noun < 10 && items[i]!.kind !== "mark"; i++)
    if (/^(?:is|was|stands|stood)$/.test(items[i]!.norm))
      return items.slice(i + 1, i + 5).some(({kind}) => kind === "number");
  return false;
}

function attributionOf(rule: string, noun: number, speaker: Phrase): Attribution {
  return {
    rule,
    cue: {from: noun, to: noun + 1},
    cueClass: "say",
    speaker,
    names: [],
    start: Math.min(speaker.from, noun),
    content: "after",
    strength: "strong"
  };
}

/** Whether the quotation tells what the noun stands for: behind a colon, behind "was", or in the clause of its "that". */
function leads(items: readonly Item[], noun: number, quote: number): boolean {
  const before = items[quote - 1]!;
  if (before.text === ":" || (before.text === "," && quote - noun > 2)) return before.text === ":";
  if (/^(?:is|was|are|were)$/.test(before.norm)) return quote - noun <= 6;
  return items[noun + 1]?.norm === "that";
}

/** Whose a noun is: "his", "Orne's", "from Orne"; null where nobody owns it. */
export function ownerOf(items: readonly Item[], noun: number): Phrase | null {
  const before = items[noun - 1]!;
  const own = OWN[before.norm];
  if (own && PERSONAL.has(own))
    return {
      from: noun - 1,
      to: noun,
      kind: "pronoun",
      head: own,
      at: noun - 1,
      name: null,
      governed: null,
      with: null
    };
  let possessive = noun - 1;
  while (possessive > 0 && noun - possessive < 3 && items[possessive]!.kind === "word" && !items[possessive]!.proper)
    possessive--;
  if (items[possessive]?.kind === "possessive") {
    const owner = phraseBefore(items, possessive, 0);
    return owner && canSpeak(owner) ? {...owner, governed: null} : null;
  }
  if (!/^(?:from|by)$/.test(items[noun + 1]?.norm ?? "")) return null;
  const owner = phraseAfter(items, noun + 2);
  return owner && canSpeak(owner) ? owner : null;
}
