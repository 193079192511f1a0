import type {Span} from "./span.ts";

export type TokenKind = "word" | "number" | "punctuation" | "other";

/** A word, a run of digits, or a single other character that is not white space. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, without diacritics, apostrophes made straight: the form that lexicons are keyed by. */
  readonly norm: string;
}

const SPACE = 1;
const LETTER = 2;
const MARK = 3;
const DIGIT = 4;
const PUNCTUATION = 5;
const OTHER = 6;

/** The class of every code unit met so far, 0 where not yet asked for; surrogates are asked for as code points. */
const classes = new Uint8Array(0x10000);

function classify(character: string): number {
  if (/\s/u.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{M}/u.test(character)) return MARK;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /[\p{P}\p{S}]/u.test(character) ? PUNCTUATION : OTHER;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdfff) return classify(String.fromCodePoint(text.codePointAt(at)!));
  const known = classes[code]!;
  if (known !== 0) return known;
  const found = classify(text[at]!);
  classes[code] = found;
  return found;
}

function widthAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}

/** The key by which lexicons know a word: lower case, no diacritics, straight apostrophes. */
export function normalise(word: string): string {
  if (isPlain(word)) return word;
  if (isAscii(word)) return word.toLowerCase().replaceAll("`", "'");
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/ı/g, "i");
}

/** Whether a word is its own key: no new string is made for it. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127 || code === 0x60 || (code >= 0x41 && code <= 0x5a)) return false;
  }
  return true;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 127) return false;
  return true;
}

/**
 * All tokens of a text in order: a word is a letter with the letters and combining marks after it (apostrophes, hyphens
 * and the full stops of initialisms are tokens of their own), a number a run of digits. Throws nothing; one pass.
 */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  // A text says the same words over and over: each is normalised, and kept, once.
  const words = new Map<string, {readonly text: string; readonly norm: string}>();
  let at = 0;
  while (at < text.length) {
    const first = classAt(text, at);
    let end = at + widthAt(text, at);
    if (first === SPACE) {
      at = end;
      continue;
    }
    if (first === LETTER || first === DIGIT)
      while (end < text.length) {
        const next = classAt(text, end);
        if (next !== first && !(first === LETTER && next === MARK)) break;
        end += widthAt(text, end);
      }
    const raw = text.slice(at, end);
    let word = words.get(raw);
    if (!word) {
      word = {text: raw, norm: normalise(raw)};
      words.set(raw, word);
    }
    tokens.push({start: at, end, kind: kindOf(first), text: word.text, norm: word.norm});
    at = end;
  }
  return tokens;
}

function kindOf(first: number): TokenKind {
  if (first === LETTER) return "word";
  if (first === DIGIT) return "number";
  return first === PUNCTUATION ? "punctuation" : "other";
}
