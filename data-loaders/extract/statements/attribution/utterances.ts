import {PERSONAL} from "../closed.ts";
import {canSpeak, type Phrase, phraseAfter, phraseBefore} from "../phrases.ts";
import type {Item, Unit} from "../units.ts";
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
    return {
      rule: "X's answer: ...",
      cue: {from: i, to: i + 1},
      cueClass: "say",
      speaker,
      names: [],
      start: Math.min(speaker.from, i),
      content: "after",
      strength: "strong"
    };
  }
  return null;
}

/** Whether the quotation tells what the noun stands for: behind a colon, behind "was", or in the clause of its "that". */
function leads(items: readonly Item[], noun: number, quote: number): boolean {
  const before = items[quote - 1]!;
  if (before.text === ":" || (before.text === "," && quote - noun > 2)) return before.text === ":";
  if (/^(?:is|was|are|were)$/.test(before.norm)) return quote - noun <= 6;
  return items[noun + 1]?.norm === "that";
}

function ownerOf(items: readonly Item[], noun: number): Phrase | null {
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
