import {NAME_PARTICLES, ORGANISATION_WORDS, TITLES} from "../../../language/names.ts";
import {oncePer} from "../../../language/once.ts";
import {INDEFINITE, isAdverb, isPastForm, PERSONAL, TEMPORAL} from "../lexicon/closed.ts";
import {cuesOf} from "../lexicon/cues.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import type {Item} from "../text/item.ts";
import {ATTACHING, takes} from "./attachment.ts";
import {isClosed, isContent, isDeterminer, isWeekdayOrMonth, runStart} from "./edges.ts";
import type {Phrase} from "./phrase.ts";

/** "his evening address President Orne": a title or a full name that begins behind a noun that cannot speak. */
function opensName(items: readonly Item[], start: number, before: Item): boolean {
  if (speakerNoun(before.norm) || /(?:former|top|new|senior|acting|late|old|young|ex)$/.test(before.norm)) return false;
  let end = start;
  while (items[end]?.proper) end++;
  if (items[end]?.kind === "possessive" || leadsToSpeaker(items, end, 2)) return false;
  return TITLES.has(items[start]!.norm) || end - start > 1;
}

/** Whether nouns, no verb, go on from an item to one that can speak: "campaign" in "the campaign manager". */
function leadsToSpeaker(items: readonly Item[], start: number, reach: number): boolean {
  for (let i = start; i <= start + reach; i++) {
    const item = items[i];
    if (item?.kind !== "word" || item.proper) return false;
    if (speakerNoun(item.norm)) return true;
    if (isClosed(item) || isAdverb(item.norm) || isPastForm(item.norm) || cuesOf(item.norm).length > 0) return false;
  }
  return false;
}

/** What the press holds and gets: "told a press conference". */
const COMPOUNDS = /^(?:conference|briefing|corps|pool|gaggle|release|club|association|office|agency)$/;

/** What begins at each item of a unit, found once: every rule asks for the same places. */
const phrasesOf = oncePer((_: readonly Item[]) => new Map<number, Phrase | null>());

/** The noun phrase that begins at an item, or null; "of", "for" ... are gone over where the noun before can speak. */
export function phraseAfter(items: readonly Item[], start: number): Phrase | null {
  const known = phrasesOf(items);
  let phrase = known.get(start);
  if (phrase === undefined) {
    phrase = read(items, start, 0);
    known.set(start, phrase);
  }
  return phrase;
}

/** The same within phrases that hold one another, so many deep. */
function read(items: readonly Item[], start: number, depth: number): Phrase | null {
  if (depth > 3) return null;
  const first = items[start];
  if (!first || (first.kind !== "word" && first.kind !== "number")) return null;
  const simple = {from: start, to: start + 1, at: start, head: first.norm, name: null, governed: null, with: null};
  if (PERSONAL.has(first.norm) || /^(?:him|her|them|us|me|himself|herself|themselves)$/.test(first.norm)) {
    const owns = first.norm === "her" && items[start + 1] !== undefined && isContent(items[start + 1]!);
    if (!owns) return {...simple, kind: "pronoun"};
  }
  let i = start;
  while (isDeterminer(items[i]) || INDEFINITE.has(items[i]?.norm ?? "")) i++;
  if (i > start && (items[i]?.norm === "of" || !items[i] || isClosed(items[i]!))) {
    const rest = items[i]?.norm === "of" ? read(items, i + 1, depth + 1) : null;
    return {...simple, to: rest ? rest.to : i, at: i - 1, head: items[i - 1]!.norm, kind: "indefinite"};
  }
  let last = -1;
  let lastProper = false;
  for (; i < items.length; i++) {
    const item = items[i]!;
    if (item.kind === "possessive") {
      if (last !== i - 1) break;
      lastProper = false;
      continue;
    }
    if (item.proper && !isWeekdayOrMonth(item)) {
      if (
        last >= 0 &&
        last === i - 1 &&
        !lastProper &&
        items[last]!.kind === "word" &&
        opensName(items, i, items[last]!)
      )
        break;
      last = i;
      lastProper = true;
      continue;
    }
    if (
      lastProper &&
      NAME_PARTICLES.has(item.norm) &&
      (items[i + 1]?.proper || (NAME_PARTICLES.has(items[i + 1]?.norm ?? "") && items[i + 2]?.proper))
    )
      continue;
    if (
      !lastProper &&
      last >= 0 &&
      NAME_PARTICLES.has(item.norm) &&
      NAME_PARTICLES.has(items[i - 1]!.norm) &&
      items[i + 1]?.proper
    )
      continue;
    if (
      lastProper &&
      /^(?:of|for|on)$/.test(item.norm) &&
      items[i + 1]?.proper &&
      ORGANISATION_WORDS.has(items[i - 1]!.norm)
    )
      continue;
    if (item.text === "&" && lastProper && items[i + 1]?.proper) continue;
    if (item.kind === "number" && last === -1) continue;
    if (lastProper && !leadsToSpeaker(items, i, 2)) break;
    if (last < 0 && i > start && isAdverb(item.norm) && !isClosed(item) && items[i + 1]?.kind === "word") continue;
    if (!isContent(item) || isWeekdayOrMonth(item) || (i === start && TEMPORAL.has(item.norm))) break;
    const compound = /^(?:press|news|media)$/.test(items[last]?.norm ?? "") && COMPOUNDS.test(item.norm);
    if (
      last >= 0 &&
      !compound &&
      (isPastForm(item.norm) || (speakerNoun(items[last]!.norm) && !leadsToSpeaker(items, i, 1)))
    )
      break;
    last = i;
    lastProper = false;
  }
  const numbered =
    lastProper &&
    items[last + 1]?.kind === "number" &&
    /^(?:mark|undefined)$/.test(items[last + 2]?.kind ?? "undefined");
  if (last < 0 && items[i - 1]?.kind === "number") last = i - 1;
  if (last < 0) return null;
  let from = last;
  const head = items[last]!;
  if (head.proper) from = runStart(items, last, start);
  const kind = head.proper ? "name" : "common";
  let phrase: Phrase = {
    ...simple,
    to: numbered ? last + 2 : last + 1,
    at: last,
    head: head.norm,
    kind,
    name: head.proper ? {from, to: last + 1} : null
  };
  for (let hops = 0; hops < 3; hops++) {
    const next = items[phrase.to];
    const linked =
      next && (ATTACHING.has(next.norm) || /^(?:familiar|close|briefed|involved|present)$/.test(next.norm));
    if (
      !linked ||
      !(phrase.kind === "common"
        ? takes(phrase, next.norm) || /^(?:familiar|close|briefed|involved)$/.test(next.norm)
        : /^(?:of|from|at)$/.test(next.norm))
    )
      break;
    const rest = read(items, phrase.to + (ATTACHING.has(items[phrase.to + 1]?.norm ?? "") ? 2 : 1), depth + 1);
    if (
      !rest ||
      (/^(?:in|on|at|to|by|about|under|after)$/.test(next.norm) && rest.kind === "common" && !speakerNoun(rest.head))
    )
      break;
    phrase = {...phrase, to: rest.to};
  }
  return phrase;
}
