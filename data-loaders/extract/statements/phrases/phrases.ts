import {CONJUNCTIONS, INDEFINITE, isAdverb, isPastForm, PERSONAL, PREPOSITIONS, TEMPORAL} from "../lexicon/closed.ts";
import {isRoleNoun} from "../lexicon/roles.ts";
import type {Item} from "../text/item.ts";
import {ATTACHING, canSpeak, takes} from "./attachment.ts";
import {isConjunction, isContent, isDeterminer, modifiersStart, runStart} from "./edges.ts";
import type {Phrase} from "./phrase.ts";

/**
 * The noun phrase that ends right before an item, or null. Goes left over names with their roles, and over "of", "for",
 * "in" ... where the noun before it can speak ("a source in Lorran circles", "Ada Orne of the Guild").
 */
export function phraseBefore(items: readonly Item[], end: number, floor: number, depth = 0): Phrase | null {
  let last = end - 1;
  if (last < floor || depth > 4) return null;
  if (items[last]!.text === ")") {
    let open = last - 1;
    while (open > floor && last - open < 12 && items[open]!.text !== "(") open--;
    if (open <= floor || items[open]!.text !== "(") return null;
    last = open - 1;
  }
  const item = items[last]!;
  if (item.kind !== "word") return null;
  const simple = {to: end, at: last, head: item.norm, name: null, governed: null, with: null};
  if (PERSONAL.has(item.norm) && !(item.proper && item.text.length > 1 && item.text === item.text.toUpperCase()))
    return {...simple, from: last, kind: "pronoun"};
  if (!item.proper && INDEFINITE.has(item.norm))
    return {...simple, from: isDeterminer(items[last - 1]) && last - 1 >= floor ? last - 1 : last, kind: "indefinite"};
  if (!item.proper && !isContent(item)) return null;

  let from: number;
  let name: Phrase["name"] = null;
  if (item.proper) {
    from = runStart(items, last, floor);
    name = {from, to: last + 1};
    const before = items[from - 1];
    if (
      before &&
      from - 1 >= floor &&
      before.kind === "word" &&
      !before.proper &&
      (isRoleNoun(before.norm) || /^(?:former|then|ex)$/.test(before.norm))
    )
      from = modifiersStart(items, from - 1, floor);
    else if (
      items[from - 2]?.norm === "of" &&
      from - 3 >= floor &&
      before &&
      isContent(before) &&
      isRoleNoun(items[from - 3]!.norm)
    )
      from = modifiersStart(items, from - 3, floor);
    else if (before?.kind === "possessive" && from - 2 >= floor) from = modifiersStart(items, from, floor);
    else if (from > floor && isDeterminer(before)) from -= isConjunction(items, from - 1) ? 0 : 1;
    else from = unlistedRoleStart(items, from, floor);
  } else from = modifiersStart(items, last, floor);

  let phrase: Phrase = {
    from,
    to: end,
    at: last,
    head: item.norm,
    kind: name ? "name" : "common",
    name,
    governed: null,
    with: null
  };
  const before = items[from - 1];
  if (!before || from - 1 < floor) return phrase;
  // "the nominee to be ambassador": what somebody is to become
  if (
    before.norm === "be" &&
    items[from - 2]?.norm === "to" &&
    from - 3 >= floor &&
    isRoleNoun(items[from - 3]!.norm)
  ) {
    const owner = phraseBefore(items, from - 2, floor, depth + 1);
    if (owner && !owner.governed) return {...owner, to: end};
  }
  // "14 of his members"
  if (before.norm === "of" && items[from - 2]?.kind === "number" && from - 2 >= floor && phrase.kind === "common")
    return {...phrase, from: from - 2};
  if (before.kind === "word" && (PREPOSITIONS.has(before.norm) || before.norm === "than")) {
    const edge = ATTACHING.has(before.norm) ? ownerEdge(items, from - 1, floor) : null;
    const owner = edge === null ? null : phraseBefore(items, edge, floor, depth + 1);
    if (owner && !owner.governed && takes(owner, before.norm)) phrase = {...owner, to: end};
    else phrase = withoutAdverbial(items, {...phrase, governed: before.norm});
  } else if (before.norm === "and" || before.norm === "or" || before.norm === "&") {
    const first = phraseBefore(items, items[from - 2]?.text === "," ? from - 2 : from - 1, floor, depth + 1);
    const edge = first ? items[first.from - 1] : undefined;
    const free =
      first &&
      (first.from <= floor ||
        !edge ||
        edge.kind === "mark" ||
        edge.kind === "quote" ||
        edge.norm === "both" ||
        CONJUNCTIONS.has(edge.norm));
    const roles =
      first?.kind === "common" && phrase.name !== null && from < phrase.name.from && !isDeterminer(items[from]);
    if (first && roles && free && !isDeterminer(items[from])) phrase = {...phrase, from: first.from};
    else if (first && free && canSpeak(first) && canSpeak(phrase)) phrase = {...phrase, with: first};
    // "sources quoted by the Courier and the Herald": both are governed
    else if (first?.governed && first.governed !== "after" && items[from - 2]?.text !== ",")
      phrase = {...phrase, governed: first.governed};
  }
  return phrase;
}

/** Where the owner of a preposition ends: over "familiar with", "close to", "directly briefed on", "to be ambassador to". */
function ownerEdge(items: readonly Item[], preposition: number, floor: number): number {
  let end = preposition;
  if (/^(?:familiar|close|briefed|involved|knowledgeable|present|working|based)$/.test(items[end - 1]?.norm ?? ""))
    end--;
  else return preposition;
  while (end - 1 > floor && isAdverb(items[end - 1]!.norm)) end--;
  return end;
}

/** "“...,” scoutmaster Ada Orne", "the noted pianist Ada Orne": nouns that no list has, between a pause or article and a full name. */
function unlistedRoleStart(items: readonly Item[], name: number, floor: number): number {
  let from = name;
  while (
    from > floor &&
    name - from < 5 &&
    isContent(items[from - 1]!) &&
    !items[from - 1]!.proper &&
    !isPastForm(items[from - 1]!.norm) &&
    !TEMPORAL.has(items[from - 1]!.norm)
  )
    from--;
  if (from === name) return name;
  const before = items[from - 1];
  if (from > floor && isDeterminer(before))
    return /(?:ist|ian|man|woman|maker|player|dancer|singer|painter|writer|wright|smith)$/.test(items[name - 1]!.norm)
      ? from - 1
      : name;
  return from === floor || before?.kind === "quote" || before?.text === "," ? from : name;
}

/** "In the end sources confirmed": a fronted adverbial that no comma parts from the subject. */
function withoutAdverbial(items: readonly Item[], phrase: Phrase): Phrase {
  const noun = items[phrase.from + 1];
  const fronted =
    isDeterminer(items[phrase.from]) &&
    noun &&
    phrase.from + 1 < phrase.at &&
    (TEMPORAL.has(noun.norm) || /^(?:end|meantime|past|event)$/.test(noun.norm));
  return fronted ? {...phrase, from: phrase.from + 2, governed: null} : phrase;
}
