import {nameKind} from "../../../language/names.ts";
import {isPastForm} from "../lexicon/closed.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Scene} from "../scene/scene.ts";
import {HEADINGS} from "../scene/transcript.ts";
import type {Unit} from "../text/units.ts";
import {clauseAt} from "./clauses.ts";
import type {Attribution} from "./types.ts";

/** "“We are here.” — Ada Orne": a quotation that is signed. */
export function findSignature(unit: Unit): Attribution | null {
  const {items} = unit;
  const dash = items.findLastIndex(({text}) => /^[—–-]$/.test(text));
  if (dash < 1 || items.length - dash > 10 || items[dash - 1]!.kind !== "quote") return null;
  const phrase = phraseAfter(items, dash + 1);
  const next = phrase ? items[phrase.to] : undefined;
  if (phrase?.kind !== "name" || (next && next.text !== "," && next.text !== ".")) return null;
  return {
    rule: "“...” — X",
    cue: {from: dash, to: dash + 1},
    cueClass: "say",
    speaker: phrase,
    names: [],
    start: dash,
    content: "before",
    strength: "strong"
  };
}

/** "ORNE: We are here.", "Ada Orne: “We are here.”", "Quote from Orne: “...”": a label before a colon that opens the paragraph. */
export function findLabel(scene: Scene, unit: Unit): Attribution | null {
  const {items} = unit;
  if (items.length < 3) return null;
  const item = itemLabel(scene, unit);
  if (item) return item;
  const quoteFrom =
    /^(?:quote|quotes|words|comment|statement|remark|remarks)$/.test(items[0]!.norm) &&
    /^(?:from|by|of)$/.test(items[1]!.norm);
  const start = quoteFrom ? 2 : 0;
  const first = phraseAfter(items, start);
  // "Quote from Ada Orne, keeper of the pier: “...”"
  const described =
    quoteFrom && first?.name && items[first.to]?.text === ","
      ? items.findIndex(({text}, i) => i > first.to && i < first.to + 12 && text === ":")
      : -1;
  const phrase = first && described > 0 ? {...first, to: described} : first;
  if (!phrase || items[phrase.to]?.text !== ":" || (phrase.to > 9 && described < 0)) return null;
  const margin = scene.document.text.slice(unit.start, items[0]!.start);
  const opensParagraph = /^[\d:.\s*•|—–-]*$/.test(margin);
  if (!opensParagraph || HEADINGS.test(items[0]!.norm)) return null;
  const quoted = items[phrase.to + 1]?.kind === "quote";
  const capitals =
    phrase.name !== null &&
    /^\p{Lu}{2,}[\p{Lu}.' -]*$/u.test(
      items
        .slice(phrase.name.from, phrase.name.to)
        .map((item) => item.text)
        .join(" ")
    );
  const named = phrase.kind === "name" || (phrase.kind === "common" && speakerNoun(phrase.head) !== null);
  const person = scene.nameAt.get(items[phrase.at]!.start) ?? scene.nameAt.get(items[phrase.from]!.start);
  const known = person?.entries.some(({kind}) => kind === "person") ?? false;
  // "Orne: The swap will take place today.": a surname that the article has given in full, and a sentence
  const told =
    phrase.name !== null &&
    scene.surnames.has(phrase.head) &&
    nameKind(items.slice(phrase.name.from, phrase.name.to).map(({text}) => text)) !== "organisation" &&
    /^(?:\p{Lu}|I$)/u.test(items[phrase.to + 1]?.text ?? "") &&
    clauseAt(items, phrase.to + 1);
  const speaks = told || scene.transcript || !scene.hasProse || (known && items[phrase.to + 1] !== undefined);
  if (!named || !(quoteFrom || quoted || capitals || speaks)) return null;
  return {
    // Words that stand behind a label without marks go on to the end of the paragraph.
    ...(quoteFrom || quoted || (told && !scene.transcript) ? {} : {throughout: true}),
    rule: quoteFrom ? "quote from X:" : "X: ...",
    cue: {from: quoteFrom ? 0 : phrase.to, to: quoteFrom ? 2 : phrase.to + 1},
    cueClass: "say",
    speaker: phrase,
    names: [],
    start: 0,
    content: "after",
    strength: "strong"
  };
}

/** "* Ada Orne, on her own channel: the ferry ...", "Answer: ...": what the head of an item of a round-up says. */
function itemLabel({roundUp}: Scene, {index, items}: Unit): Attribution | null {
  const head = roundUp.begins.get(index);
  const answer = roundUp.headed.has(index) && items[0]!.norm === "answer" && items[1]!.text === ":";
  const colon = answer ? 1 : (head?.colon ?? null);
  if (colon === null) return null;
  const next = items[colon + 1];
  // "* Ada Orne: visited the ferry": a deed
  if (!next || (next.kind === "word" && isPastForm(next.norm))) return null;
  return {
    rule: "X: ...",
    cue: {from: colon, to: colon + 1},
    cueClass: answer ? "answer" : "say",
    speaker: null,
    ofItem: true,
    names: [],
    start: 0,
    content: "after",
    strength: "strong"
  };
}
