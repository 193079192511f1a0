import type {Article, Problem} from "../article.ts";
import {plainAddress} from "./independence.ts";
import {sharedCount, shinglesOf, wordsOf} from "./shingles.ts";

/** Runs of three words that two versions share, of the shorter one's: reporters rewrite a page, they do not replace it. */
const SHINGLE = 3;
const KEPT = 0.3;

/**
 * Of several versions of one article only the newest: files that name the same address, and whose titles or words are
 * the same. Older ones are a note in `problems`. Articles that merely share an address (a home page, a running blog) all stay, and so do exact copies,
 * which duplicates.ts knows.
 */
export function newestVersions(articles: readonly Article[]): {articles: Article[]; problems: Problem[]} {
  const byAddress = new Map<string, Article[]>();
  for (const article of articles) {
    const address = article.url === null ? null : plainAddress(article.url);
    if (address !== null) byAddress.set(address, [...(byAddress.get(address) ?? []), article]);
  }
  const replacedBy = new Map<Article, Article>();
  for (const same of byAddress.values()) {
    if (same.length < 2) continue;
    const kept: Article[] = [];
    for (const article of [...same].sort(newestFirst)) {
      const newer = kept.find((other) => isVersionOf(article, other));
      if (newer) replacedBy.set(article, newer);
      else kept.push(article);
    }
  }
  return {
    articles: articles.filter((article) => !replacedBy.has(article)),
    problems: [...replacedBy].map(([older, newer]) => replaced(older, newer))
  };
}

/** The last published first; where days do not tell, the last by name, "story-2" after "story". */
function newestFirst(a: Article, b: Article): number {
  const [dayA, dayB] = [a.published ?? "", b.published ?? ""];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  return a.id.length === b.id.length ? (a.id < b.id ? 1 : -1) : b.id.length - a.id.length;
}

function isVersionOf(older: Article, newer: Article): boolean {
  if (older.text === newer.text) return false;
  if (older.title !== null && plain(older.title) === plain(newer.title ?? "")) return true;
  const [a, b] = [older, newer].map(({text}) => shinglesOf(wordsOf(text), SHINGLE));
  return a !== undefined && b !== undefined && sharedCount(a, b) >= KEPT * Math.min(a.size, b.size);
}

const plain = (title: string) => wordsOf(title).join(" ");

function replaced({id, path}: Article, newer: Article): Problem {
  return {
    path,
    articleId: id,
    stage: "read",
    severity: "note",
    code: "older_version",
    message: `Not used: ${newer.path} is a newer version of the article at the same address`,
    remedy: "Remove the older file, or give it an address of its own if it is another article."
  };
}
