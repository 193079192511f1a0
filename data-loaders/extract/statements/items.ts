import {ABBREVIATIONS} from "../../language/abbreviations.ts";
import type {Document} from "../../language/document.ts";
import {genderOfGivenName} from "../../language/given-names.ts";
import {NAME_PARTICLES, TITLES} from "../../language/names.ts";
import type {Quotation} from "../../language/quotations.ts";
import type {Token} from "../../language/tokens.ts";
import {isAdverb} from "./closed.ts";
import {cuesOf} from "./cues.ts";
import type {Item} from "./item.ts";
import {speakerNoun} from "./roles.ts";

/** Whether the stop behind a word is the word's own: "Sen.", "Jr.", and "No." before a number. */
function isAbbreviated(norm: string, next: Token | undefined): boolean {
  const kind = ABBREVIATIONS.get(norm);
  return (
    kind === "title" || /^(?:jr|sr|inc|corp|ltd)$/.test(norm) || (kind === "before number" && next?.kind === "number")
  );
}

const adjacent = (a: Token | undefined, b: Token | undefined) =>
  a !== undefined && b !== undefined && a.end === b.start;

const isInitial = (token: Token) => token.kind === "word" && token.text.length === 1 && /\p{Lu}/u.test(token.text);

const isUpper = ({text}: Token) => /^\p{Lu}/u.test(text);

const isApostrophe = (token: Token | undefined) => token?.norm === "'";

const isHyphen = (token: Token | undefined) => token !== undefined && /^[-‐‑]$/.test(token.text);

/** Where an item that begins at token i ends: initialisms, abbreviated titles, hyphens, figures and contractions hold together. */
function endOfItem(tokens: readonly Token[], i: number, limit: number): number {
  const token = tokens[i]!;
  let end = i + 1;
  if (token.kind === "number") {
    while (
      end + 1 < limit &&
      adjacent(tokens[end - 1], tokens[end]) &&
      adjacent(tokens[end], tokens[end + 1]) &&
      /^[.,:'-]$/.test(tokens[end]!.text) &&
      (tokens[end + 1]!.kind === "number" || tokens[end]!.text === "-")
    )
      end += 2;
    return end;
  }
  if (token.kind !== "word") return end;
  if (
    /^[ap]$/.test(token.norm) &&
    tokens[end]?.text === "." &&
    tokens[end + 1]?.norm === "m" &&
    tokens[end + 2]?.text === "." &&
    adjacent(tokens[end], tokens[end + 1])
  )
    return end + 3 < limit ? end + 3 : end + 2;
  if (isInitial(token) && tokens[end]?.text === "." && adjacent(token, tokens[end])) {
    end++;
    while (
      end + 1 < limit &&
      isInitial(tokens[end]!) &&
      adjacent(tokens[end - 1], tokens[end]) &&
      tokens[end + 1]!.text === "." &&
      adjacent(tokens[end], tokens[end + 1])
    )
      end += 2;
    if (end - i > 2 && end < limit && isInitial(tokens[end]!) && adjacent(tokens[end - 1], tokens[end])) end++;
    return end;
  }
  for (;;) {
    const joint = tokens[end];
    const next = tokens[end + 1];
    if (end + 1 >= limit || !adjacent(tokens[end - 1], joint) || !adjacent(joint, next) || next!.kind === "punctuation")
      break;
    if (isHyphen(joint)) end += 2;
    else if (isApostrophe(joint) && next!.kind === "word" && next!.norm !== "s") end += 2;
    else break;
  }
  // "No 10", "No. 9"
  if (end - i === 1 && /^nos?$/.test(token.norm) && isUpper(token)) {
    const number = tokens[end]?.text === "." ? end + 1 : end;
    if (number < limit && tokens[number]?.kind === "number") return number + 1;
  }
  // "D-N.J."
  if (end - i > 1 && isInitial(tokens[end - 1]!) && tokens[end]?.text === "." && adjacent(tokens[end - 1], tokens[end]))
    while (
      end + 1 < limit &&
      tokens[end]!.text === "." &&
      adjacent(tokens[end], tokens[end + 1]) &&
      isInitial(tokens[end + 1]!)
    )
      end += 2;
  const stop = tokens[end];
  const abbreviated =
    stop?.text === "." &&
    end < limit &&
    adjacent(tokens[end - 1], stop) &&
    ((end - i === 1 && isAbbreviated(token.norm, end + 1 < limit ? tokens[end + 1] : undefined)) ||
      (end + 1 < limit && goesOn(stop, tokens[end + 1]!)));
  if (abbreviated) end++;
  return end;
}

/** Whether a sentence goes on behind a stop: with a mark, or a word in lower case ("of Acme Corp. said"). */
const goesOn = (stop: Token, next: Token) =>
  (adjacent(stop, next) && /^[,;:)]$/.test(next.text)) || (next.kind === "word" && /^\p{Ll}/u.test(next.text));

/** The words that a text writes with a capital within sentences, and those that it writes without one. */
export interface Capitals {
  readonly within: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
  /** Offsets at which a name begins that the world knows. */
  readonly known: ReadonlySet<number>;
}

export function capitalsOf(document: Document, known: ReadonlySet<number>): Capitals {
  const within = new Set<string>();
  const lower = new Set<string>();
  const starts = new Set(document.sentences.map((sentence) => sentence.from));
  document.tokens.forEach((token, i) => {
    if (token.kind !== "word") return;
    if (!/^\p{Lu}/u.test(token.text)) lower.add(token.norm);
    else if (
      !starts.has(i) &&
      (document.tokens[i - 1]?.kind === "word" || /^[,;.]$/.test(document.tokens[i - 1]?.text ?? ""))
    )
      within.add(token.norm);
  });
  return {within, lower, known};
}

/** Whether a capital at the beginning of a sentence belongs to a name. */
function isProperAtStart(
  word: string,
  norm: string,
  next: Token | undefined,
  after: Token | undefined,
  capitals: Capitals
): boolean {
  if (capitals.within.has(norm)) return true;
  if (/^\p{Lu}{2,}$/u.test(word)) return true;
  if (next && /^\p{Lu}/u.test(next.text) && genderOfGivenName(norm) !== null) return true;
  if (next?.text === ":" && genderOfGivenName(norm) !== null) return true;
  if (isAdverb(norm) || CLOSED_STARTS.has(norm) || isWeekdayName(norm)) return false;
  if (norm.endsWith("ing") && next?.kind === "word" && !/^\p{Lu}/u.test(next.text)) return false;
  if (next && next.kind === "word" && /^\p{Lu}/u.test(next.text)) return !isVerbOfSaying(norm);
  if (TITLES.has(norm) && next?.text === ".") return true;
  // "Secretary of State Ada Orne"
  if (TITLES.has(norm) && next?.norm === "of" && after && /^\p{Lu}/u.test(after.text)) return true;
  if (next && NAME_PARTICLES.has(next.norm) && after && (/^\p{Lu}/u.test(after.text) || isHyphen(after))) return true;
  if (capitals.lower.has(norm) || speakerNoun(norm)) return false;
  return (
    next !== undefined &&
    (isApostrophe(next) ||
      next.text === "," ||
      cuesOf(next.norm).length > 0 ||
      /^(?:has|had|was|is|also|will|would)$/.test(next.norm))
  );
}

/** "Says Orne ...", "Denied Orne had left": notes leave their subject out. */
const isVerbOfSaying = (norm: string) =>
  /(?:s|ed|told|said)$/.test(norm) &&
  cuesOf(norm).some(
    ({form, verbs}) =>
      (form === "s" || form === "past-or-participle") && verbs.some(({frame}) => frame === "any" || frame === "clause")
  );

/** "New York", "Old Orran": an adjective that is part of a name. */
const opensPlace = (norm: string, next: Token | undefined) =>
  /^(?:new|old)$/.test(norm) && next?.kind === "word" && /^\p{Lu}\p{Ll}/u.test(next.text);

const isWeekdayName = (norm: string) => /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/.test(norm);

/** Names that begin with a small article: "al-Dorn". */
const ARTICLED = /^(?:al|el|ad|an|ar|as|ash|at|az|bin|ibn|ben)-\p{Lu}/u;

const CLOSED_STARTS = new Set(
  `the a an this that these those his her its their our my your each every both another some any no several many most few all he she it they
  we you i one two three four five six seven eight nine ten of in on at by for from with to into after before during since until against
  between among as and or but nor yet so which who what when while where why how if whether although though because unless once than there
  here not only even just according asked speaking following despite like under over about instead meanwhile earlier later last next
  still then now also again yes however such more less other others much new old former nearly almost around within without citing
  neither either nobody everyone everybody someone something nothing anyone half part
  quoting noting adding referring responding replying told quote source details background note update analysis opinion`.split(
    /\s+/
  )
);

/** Lays out the tokens of a stretch as items: a quotation is one item, what belongs together is joined. */
export function itemsOf(
  document: Document,
  from: number,
  to: number,
  quotations: readonly Quotation[],
  capitals: Capitals
): Item[] {
  const {text, tokens} = document;
  const items: Item[] = [];
  let q = 0;
  let initial = true;
  for (let i = from; i < to; ) {
    const token = tokens[i]!;
    while (q < quotations.length && quotations[q]!.end <= token.start) q++;
    const quotation = quotations[q];
    if (quotation && token.start >= quotation.start && token.end <= quotation.end) {
      items.push({
        kind: "quote",
        text: text.slice(quotation.start, quotation.end),
        norm: "“”",
        start: quotation.start,
        end: quotation.end,
        proper: false
      });
      while (i < to && tokens[i]!.start < quotation.end) i++;
      initial = false;
      continue;
    }
    const last = items.at(-1);
    if (isApostrophe(token) && last && last.end === token.start && (last.kind === "word" || last.kind === "mark")) {
      const s = tokens[i + 1];
      const ends = s && adjacent(token, s) && s.norm === "s" ? i + 2 : i + 1;
      items.push({
        kind: "possessive",
        text: text.slice(token.start, tokens[ends - 1]!.end),
        norm: "'s",
        start: token.start,
        end: tokens[ends - 1]!.end,
        proper: false
      });
      i = ends;
      continue;
    }
    let end = endOfItem(tokens, i, to);
    if (quotation && tokens[end - 1]!.end > quotation.start) end = i + 1;
    const span = {start: token.start, end: tokens[end - 1]!.end};
    const words = text.slice(span.start, span.end);
    const norm =
      end - i === 1
        ? token.norm
        : tokens
            .slice(i, end)
            .map((part) => part.norm)
            .join("")
            .replace(/\.$/, "");
    const kind = token.kind === "word" ? "word" : token.kind === "number" ? "number" : "mark";
    const capital =
      kind === "word" &&
      (/^\p{Lu}/u.test(words) || ARTICLED.test(words)) &&
      !(CLOSED_STARTS.has(norm) && !last?.proper && !/^\p{Lu}{2,}$/u.test(words) && !opensPlace(norm, tokens[end]));
    const proper =
      capital &&
      !/^i(?:['’]\p{L}+)?$/u.test(norm) &&
      (!initial ||
        opensPlace(norm, tokens[end]) ||
        capitals.known.has(token.start) ||
        isProperAtStart(words, norm, tokens[end], tokens[end + 1], capitals));
    items.push({kind, text: words, norm, ...span, proper});
    if (kind === "mark") initial = initial || /^[.!?:…—–•*]$/.test(words);
    else initial = false;
    i = end;
  }
  return items;
}
