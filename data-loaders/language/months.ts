import type {Token} from "./tokens.ts";

export const MONTHS = new Map(
  "january february march april may june july august september october november december"
    .split(" ")
    .flatMap((name, index) => [
      [name, index + 1] as const,
      [name.slice(0, 3), index + 1] as const,
      ...(name === "september" ? [["sept", 9] as const] : [])
    ])
);

/** Months whose whole names are other words without their capital. */
export const WORDS = new Set(["march", "may", "august"]);

/**
 * The month that a word, as written, names: "may", "march" and short forms without a capital are other words, "june" is
 * nothing else.
 */
export function monthOf(token: Token | undefined): number | null {
  if (token?.kind !== "word") return null;
  const month = MONTHS.get(token.norm) ?? null;
  return token.text[0] !== token.norm[0] || (token.norm.length > 3 && !WORDS.has(token.norm)) ? month : null;
}
