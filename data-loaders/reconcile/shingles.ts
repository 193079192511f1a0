import {findTokens} from "../language/tokens.ts";

/** The words of a text in their normal form, without punctuation. */
export function wordsOf(text: string): string[] {
  return findTokens(text)
    .filter(({kind}) => kind === "word" || kind === "number")
    .map(({norm}) => norm);
}

/** All runs of `size` words; a text shorter than that is one run. */
export function shinglesOf(words: readonly string[], size: number): Set<string> {
  if (words.length === 0) return new Set();
  if (words.length <= size) return new Set([words.join(" ")]);
  const shingles = new Set<string>();
  for (let i = 0; i + size <= words.length; i++) shingles.add(words.slice(i, i + size).join(" "));
  return shingles;
}

/** How many members two sets share. */
export function sharedCount(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of small) if (large.has(member)) shared++;
  return shared;
}
