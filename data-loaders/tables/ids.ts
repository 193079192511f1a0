import {hash} from "../language/hash.ts";
import {normalise} from "../language/tokens.ts";

/**
 * Gives the rows of one table their ids: a hash of the article, the normalised sentence, and which row of that sentence
 * it is. No offset goes in, so that an id survives a change elsewhere in the article.
 */
export function createIds(articleId: string): (sentence: string) => string {
  const seen = new Map<string, number>();
  return (sentence) => {
    const key = sentence.split(/\s+/).map(normalise).join(" ");
    const occurrence = (seen.get(key) ?? 0) + 1;
    seen.set(key, occurrence);
    return hash(`${articleId}\n${key}\n${occurrence}`);
  };
}
