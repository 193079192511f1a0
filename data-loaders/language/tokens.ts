import type {Span} from "./span.ts";

export type TokenKind = "word" | "number" | "punctuation" | "other";

/** A word, a run of digits, or a single other character that is not white space. */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly text: string;
  /** Lower case, without diacritics, apostrophes made straight: the form that lexicons are keyed by. */
  readonly norm: string;
}

// One alternative for each kind and no nested repetition: the time taken is linear in the text's length.
// A word keeps inner apostrophes ("side's" is cut at the 's below), full stops of initialisms are tokens of their own.
const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+|[^\s\p{L}\p{N}]/gu;

/** The key by which lexicons know a word: lower case, no diacritics, straight apostrophes. */
export function normalise(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’ʼ`´]/g, "'")
    .toLowerCase()
    .replace(/ı/g, "i");
}

/** All tokens of a text in order. Throws nothing; time linear in the length. */
export function findTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const word = match[0];
    const first = word.codePointAt(0)!;
    const kind: TokenKind =
      /\p{L}/u.test(word[0]!) || /\p{L}/u.test(String.fromCodePoint(first))
        ? "word"
        : /\p{N}/u.test(String.fromCodePoint(first))
          ? "number"
          : /[\p{P}\p{S}]/u.test(String.fromCodePoint(first))
            ? "punctuation"
            : "other";
    tokens.push({start: match.index, end: match.index + word.length, kind, text: word, norm: normalise(word)});
  }
  return tokens;
}
