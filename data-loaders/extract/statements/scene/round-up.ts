import {AUXILIARIES, isPastForm} from "../lexicon/closed.ts";
import {cuesOf} from "../lexicon/cues.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Phrase} from "../phrases/phrase.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";

/** Who an item of a round-up is headed by. */
export interface Head {
  readonly phrase: Phrase;
  /** The colon behind which the item's words begin, in the head's own sentence; null where the head stands alone. */
  readonly colon: number | null;
}

/** A text in items, each by somebody of its own: "12:51, Ada Orne", "* Orne: ...", "▪ Orne, via the Courier." */
export interface RoundUp {
  /** The units that an item begins with, with its head; null where nothing tells who it is by. */
  readonly begins: ReadonlyMap<number, Head | null>;
  /** The units that stand under a head. */
  readonly headed: ReadonlySet<number>;
}

/** The fewest items that must have a head for a text to be a round-up. */
const LEAST = 3;
/** Longest description between a name and its colon, and longest head that stands alone. */
const DESCRIPTION = 16;
const ALONE = 9;
const STAMP = /^\d{1,2}[:.]\d\d$/;
/** Bullets and signs that open an item, pictures among them; no quotation mark, bracket or dash of a dialogue. */
const SIGN = /^[^\p{L}\p{N}\s"'“”‘’«»()[\]—–.,:;$£€#-]+$/u;

const NONE: RoundUp = {begins: new Map(), headed: new Set()};

/**
 * Lays out a round-up: what stands in an item is its head's, and nobody speaks across items. Any text with fewer than
 * three heads has none. Time linear in the text.
 */
export function roundUpOf(units: readonly Unit[]): RoundUp {
  const begins = new Map<number, Head | null>();
  const headed = new Set<number>();
  let head: Head | null = null;
  let heads = 0;
  let stamped = false;
  units.forEach((unit, i) => {
    if (units[i - 1]?.paragraph !== unit.paragraph) {
      const found = headOf(unit);
      const opens = found !== null || isItem(unit) || (unit.kind === "heading" && isStamped(unit));
      // Items under a line with the time run over several paragraphs; others are a paragraph each.
      if (opens) begins.set(unit.index, found);
      if (opens || !stamped) head = found;
      if (found) heads++;
      if (opens) stamped = unit.kind === "heading";
    }
    if (head) headed.add(unit.index);
  });
  return heads >= LEAST ? {begins, headed} : NONE;
}

const isStamped = ({items}: Unit) => items[0]?.kind === "number" && STAMP.test(items[0].text);

const isItem = ({kind, items}: Unit) => kind === "bullet" || SIGN.test(items[0]?.text ?? "");

/** Who a sentence at the head of its paragraph sets before the rest. */
function headOf(unit: Unit): Head | null {
  const {items} = unit;
  const stamped = isStamped(unit);
  if (!stamped && !isItem(unit)) return null;
  let at = stamped || SIGN.test(items[0]?.text ?? "") ? 1 : 0;
  while (/^[,|.—–-]$/.test(items[at]?.text ?? "")) at++;
  const phrase = items[at]?.kind === "quote" ? quoted(at) : phraseAfter(items, at);
  if (phrase?.kind !== "name") return null;
  const colon = items.findIndex(({text}, i) => i >= phrase.to && text === ":");
  const description = colon < 0 ? [] : items.slice(phrase.to, colon);
  if (colon > 0 && description.length <= DESCRIPTION && !hasVerb(description)) return {phrase, colon};
  const rest = items.slice(phrase.to);
  return rest.length <= ALONE && !hasVerb(rest) ? {phrase, colon: null} : null;
}

/** A pen name: "“Northern Gull”, ferry blogger". */
const quoted = (at: number): Phrase => ({
  from: at,
  to: at + 1,
  kind: "name",
  head: "",
  at,
  name: {from: at, to: at + 1},
  governed: null,
  with: null
});

const hasVerb = (items: readonly Item[]) =>
  items.some(
    ({norm, kind, text}) =>
      kind === "word" &&
      text === norm &&
      norm !== "quoted" &&
      (AUXILIARIES.has(norm) || isPastForm(norm) || cuesOf(norm).some(({form}) => form === "s"))
  );
