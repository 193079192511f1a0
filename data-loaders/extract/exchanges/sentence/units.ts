import {type FoundDate, findDatesIn} from "../../../language/dates.ts";
import type {Document, Sentence} from "../../../language/document.ts";
import {type NumberMention, numbersOf} from "../../../language/number-mentions.ts";
import type {Span} from "../../../language/span.ts";
import type {NameMatch, World} from "../../../profile/world.ts";

/**
 * A sentence as a row of units: a word, a number as a whole ("at least 1,000"), digits that are no quantity, a name as a whole, a date as a whole, or
 * a mark of punctuation. Rules look at units, never at characters.
 */
export interface Unit extends Span {
  readonly kind: "word" | "number" | "code" | "name" | "date" | "mark";
  /** Lower case without diacritics; of names and marks too. */
  readonly norm: string;
  /** Followed by 's or a lone apostrophe, which is no unit of its own. */
  readonly possessive: boolean;
  /** Tied to the unit before by a hyphen: "hand-over", "197-for-175". */
  readonly joined: boolean;
  readonly capital: boolean;
  readonly figure: NumberMention | null;
  readonly name: NameMatch | null;
  readonly date: FoundDate | null;
  /** The side whose town begins here, where people come to it or are there (destinations.ts). */
  readonly town?: string;
}

/** The units of a document, sentence by sentence. */
export interface UnitText {
  readonly sentences: readonly (readonly Unit[])[];
}

const HYPHENS = new Set(["-", "‐", "‑"]);
const APOSTROPHES = new Set(["'", "’"]);

/** Cuts every sentence of a document into units. `published`: the day that relative dates are read against, or null. */
export function findUnits(document: Document, published: string | null, world: World): UnitText {
  const numbers = numbersOf(document.tokens);
  const names = world.names(document.text, document.tokens).filter(({entries}) => entries.length > 0);
  const dates = findDatesIn(document, numbers, published);
  const at = {number: 0, name: 0, date: 0};
  return {
    sentences: document.sentences.map((sentence) => unitsOf(document, sentence, {numbers, names, dates}, at))
  };
}

interface Found {
  readonly numbers: readonly NumberMention[];
  readonly names: readonly NameMatch[];
  readonly dates: readonly FoundDate[];
}

function unitsOf(
  document: Document,
  sentence: Sentence,
  found: Found,
  at: Record<"number" | "name" | "date", number>
): Unit[] {
  const {text, tokens} = document;
  const units: Unit[] = [];
  let joined = false;
  for (let i = sentence.from; i < sentence.to; ) {
    const token = tokens[i]!;
    const date = next(found.dates, token.start, at, "date");
    const number = next(found.numbers, token.start, at, "number") ?? single(tokens, i);
    const name = next(found.names, token.start, at, "name");
    const span = date ?? (name && number && number.end > name.end ? number : (name ?? number));
    const kind = span === null ? "word" : span === date ? "date" : span === name ? "name" : "number";
    let end = i + 1;
    if (span) while (end < sentence.to && tokens[end]!.start < span.end) end++;
    const last = tokens[end - 1]!;
    if (!span && HYPHENS.has(token.norm) && tight(text, token)) {
      joined = true;
      i++;
      continue;
    }
    let possessive = false;
    let skip = end;
    const mark = tokens[end];
    if (mark && end < sentence.to && APOSTROPHES.has(mark.norm) && mark.start === last.end && token.kind === "word") {
      const s = tokens[end + 1];
      if (s && end + 1 < sentence.to && s.norm === "s" && s.start === mark.end) {
        possessive = true;
        skip = end + 2;
      } else if (last.norm.endsWith("s")) {
        possessive = true;
        skip = end + 1;
      } else if (s && s.start === mark.end && s.norm.length <= 2) skip = end + 1;
    }
    units.push({
      start: token.start,
      end: last.end,
      kind: span ? kind : token.kind === "word" ? "word" : token.kind === "number" ? "code" : "mark",
      norm:
        span && end > i + 1
          ? tokens
              .slice(i, Math.min(end, i + 8))
              .map((part) => part.norm)
              .join(" ")
          : token.norm,
      possessive,
      joined,
      capital: /^\p{Lu}/u.test(token.text),
      figure: kind === "number" ? (span as NumberMention) : null,
      name: kind === "name" ? (span as NameMatch) : null,
      date: kind === "date" ? (span as FoundDate) : null
    });
    joined = false;
    i = skip;
  }
  return units;
}

/** "a single banker", "a lone pilot": one of them, as plainly as if it were counted. */
function single(tokens: Document["tokens"], i: number): NumberMention | null {
  const {start, end, norm} = tokens[i]!;
  if (!SINGLE.has(norm) || tokens[i - 1]?.norm !== "a" || tokens[i + 1]?.kind !== "word") return null;
  const bare = {start, end};
  const bounds = {boundBefore: null, boundAfter: null, measure: null};
  const places = {from: i, to: i + 1, openFrom: i, bareFrom: i, bareTo: i + 1};
  return {...bare, ...bounds, ...places, bare, min: 1, max: 1, approximate: false, effect: "exact", digits: false};
}
const SINGLE = new Set(["single", "lone", "sole", "solitary"]);

/** The found span that begins at this offset, the pointer moved along; spans before the offset are passed over. */
function next<T extends Span>(spans: readonly T[], start: number, at: Record<string, number>, key: string): T | null {
  while (at[key]! < spans.length && spans[at[key]!]!.start < start) at[key]!++;
  const span = spans[at[key]!];
  return span && span.start === start ? span : null;
}

function tight(text: string, token: Span): boolean {
  return /\S/.test(text[token.start - 1] ?? " ") && /\S/.test(text[token.end] ?? " ");
}

/** The party that a name stands for, preferring the parties given; null for venues, media and names of nobody. */
export function partyOf(unit: Unit, preferred: readonly string[]): string | null {
  if (!unit.name) return null;
  const parties = unit.name.entries.flatMap((entry) => ("party" in entry ? [entry.party] : []));
  return parties.find((party) => preferred.includes(party)) ?? parties.find((party) => party !== "media") ?? null;
}

/** Whether a name is what the people of a party are called, or its adjective. */
export function isDemonym(unit: Unit): boolean {
  return unit.name?.entries.some((entry) => entry.kind === "party" && entry.form === "demonym") ?? false;
}
