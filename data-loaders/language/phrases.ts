import type {Token} from "./tokens.ts";

/** A phrase of a lexicon where it stands in a text: tokens from..to (half-open) and what the lexicon says of it. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** A lexicon of phrases of one or more words, looked up by their first or by their last word; the longest match wins. */
export interface PhraseTable<T> {
  startingAt(tokens: readonly Token[], from: number): PhraseMatch<T> | null;
  endingAt(tokens: readonly Token[], to: number): PhraseMatch<T> | null;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Makes a table of phrases; words are parted by single spaces and normalised, a hyphen is a word of its own. */
export function phraseTable<T>(phrases: Iterable<readonly [string, T]>): PhraseTable<T> {
  const byFirst = new Map<string, Entry<T>[]>();
  const byLast = new Map<string, Entry<T>[]>();
  for (const [phrase, value] of phrases) {
    const entry = {words: phrase.split(" "), value};
    push(byFirst, entry.words[0]!, entry);
    push(byLast, entry.words.at(-1)!, entry);
  }
  return {
    startingAt: (tokens, from) => {
      for (const {words, value} of byFirst.get(tokens[from]?.norm ?? "") ?? [])
        if (fits(tokens, from, words)) return {from, to: from + words.length, value};
      return null;
    },
    endingAt: (tokens, to) => {
      for (const {words, value} of byLast.get(tokens[to - 1]?.norm ?? "") ?? []) {
        const from = to - words.length;
        if (from >= 0 && fits(tokens, from, words)) return {from, to, value};
      }
      return null;
    }
  };
}

function push<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const entries = map.get(key) ?? [];
  entries.push(entry);
  entries.sort((a, b) => b.words.length - a.words.length);
  map.set(key, entries);
}

function fits(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  for (let i = 0; i < words.length; i++) if (tokens[from + i]?.norm !== words[i]) return false;
  return true;
}

/** Whether nothing stands between a token and the next one. */
export function touches(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next !== undefined && tokens[at]?.end === next.start;
}

const HYPHENS = new Set(["-", "‐", "‑", "–", "−"]);

/** A hyphen or an en dash, whichever way a writer sets compounds and ranges. */
export function isHyphen(token: Token | undefined): boolean {
  return token !== undefined && HYPHENS.has(token.text);
}
