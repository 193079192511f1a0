import {hash} from "../language/hash.ts";

/**
 * Independent reports. Two articles are one report where they share a source, where one names the other as its source,
 * or where one repeats the other's words (see duplicates.ts): ten outlets that print one agency's text are one report.
 * A publisher's name alone proves nothing, either way.
 */
export interface Source {
  readonly articleId: string;
  /** Its own address. */
  readonly url: string | null;
  readonly sources: readonly string[];
  readonly text: string;
}

export interface Independence {
  /** How many of these articles are independent reports. */
  count(articleIds: Iterable<string>): number;
  /** The same articles, dependent ones in one group; groups and members in alphabetical order. */
  groups(articleIds: Iterable<string>): string[][];
}

/**
 * Compares articles once; `duplicateOf` gives the original of each near-duplicate. Only ties among the articles that
 * are counted matter: two reports are not dependent through a third one that says nothing of the deal. Time linear in
 * the articles and their sources.
 */
export function findIndependence(articles: readonly Source[], duplicateOf: ReadonlyMap<string, string>): Independence {
  const marks = new Map(articles.map((article) => [article.articleId, marksOf(article, duplicateOf)]));
  const groups = (ids: Iterable<string>) => groupByMarks([...new Set(ids)].sort(), marks);
  return {groups, count: (ids) => groups(ids).length};
}

/** What an article has in common with those that depend on each other. */
function marksOf(article: Source, duplicateOf: ReadonlyMap<string, string>): string[] {
  const addresses = [article.url, ...article.sources].flatMap((address) => plainAddress(address ?? "") ?? []);
  const words = article.text.split(/\s+/).join(" ").trim();
  return [
    ...addresses.map((address) => `address ${address}`),
    `copy of ${duplicateOf.get(article.articleId) ?? article.articleId}`,
    ...(words === "" ? [] : [`text ${hash(words)}`])
  ];
}

/**
 * An address in the one form in which two articles name the same page: without protocol, "www.", tracking, fragment,
 * "/amp" and trailing slash. Null for a bare domain, which is a publisher and no source.
 */
export function plainAddress(address: string): string | null {
  const [page = "", query] = address.trim().toLowerCase().split("#")[0]!.split("?");
  const bare = page
    .replace(/^[a-z]+:\/\//, "")
    .replace(/^(?:www|m|amp)\./, "")
    .replace(/\/$/, "")
    .replace(/\/amp$/, "");
  const asked = (query ?? "")
    .split("&")
    .filter((part) => part !== "" && !/^(?:utm_|fbclid|gclid|traffic_source|ref=)/.test(part))
    .sort()
    .join("&");
  if (!bare.includes("/") && asked === "") return null;
  return asked === "" ? bare : `${bare}?${asked}`;
}

/** Articles that share a mark, directly or through another of them, are one group. */
function groupByMarks(ids: readonly string[], marks: ReadonlyMap<string, readonly string[]>): string[][] {
  const group = new Map<string, string[]>();
  const holder = new Map<string, string>();
  for (const id of ids) {
    let mine = [id];
    group.set(id, mine);
    for (const mark of marks.get(id) ?? []) {
      const other = holder.get(mark);
      const theirs = other === undefined ? undefined : group.get(other);
      holder.set(mark, id);
      if (!theirs || theirs === mine) continue;
      const [small, large] = theirs.length < mine.length ? [theirs, mine] : [mine, theirs];
      large.push(...small);
      for (const member of small) group.set(member, large);
      mine = large;
    }
  }
  return [...new Set(group.values())].map((members) => members.sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}
