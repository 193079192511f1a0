/**
 * Independent reports. Two articles are one report where they share a source, or where one repeats the other's words:
 * a publisher's name alone proves nothing, since ten outlets print one agency's text.
 *
 * Near-duplicates are found by MinHash over word shingles (A. Broder, "On the resemblance and containment of documents",
 * 1997) with banding, and then checked exactly, so that chance collisions do no harm.
 */
import {findTokens} from "../language/tokens.ts";

export interface Source {
  readonly articleId: string;
  readonly published: string | null;
  readonly url: string | null;
  readonly sources: readonly string[];
  readonly text: string;
}

/** Words in a shingle: long enough that two writers of one event seldom share many. */
const SHINGLE = 4;
const BANDS = 24;
const ROWS = 3;
/** Share of the shorter article's shingles that the longer one repeats, from which on it is the same text. */
export const NEAR_DUPLICATE = 0.6;
/** Shingles of a text that are looked at: enough for any news article, and a bound on hostile ones. */
const MOST_SHINGLES = 5000;

export interface Independence {
  /** The article that each near-duplicate repeats: the earliest, else the first by name. */
  readonly duplicateOf: ReadonlyMap<string, string>;
  /** How many of these articles are independent reports. */
  count(articleIds: Iterable<string>): number;
  /** The same articles, dependent ones in one group, groups and members in alphabetical order. */
  groups(articleIds: Iterable<string>): string[][];
}

/** Compares all articles once. Time linear in the texts, but for articles that really repeat each other. */
export function findIndependence(articles: readonly Source[]): Independence {
  const ordered = [...articles].sort((a, b) => (a.articleId < b.articleId ? -1 : a.articleId > b.articleId ? 1 : 0));
  const texts = distinctTexts(ordered);
  const copies = findCopies(texts);
  const marks = new Map<string, string[]>(ordered.map((article) => [article.articleId, addressesOf(article)]));
  texts.forEach(({articles: same}, i) => {
    const own = [`text ${i}`, ...(copies.get(i) ?? []).map((j) => `copy ${Math.min(i, j)} ${Math.max(i, j)}`)];
    for (const {articleId} of same) marks.get(articleId)!.push(...own);
  });
  const groups = (ids: Iterable<string>) => groupByMarks([...new Set(ids)].sort(), marks);
  return {duplicateOf: originals(texts, copies), groups, count: (ids) => groups(ids).length};
}

/** Articles that share a mark, directly or through another of these articles, are one group. */
function groupByMarks(ids: readonly string[], marks: ReadonlyMap<string, readonly string[]>): string[][] {
  const group = new Map<string, string[]>();
  const holder = new Map<string, string>();
  for (const id of ids) {
    let mine = [id];
    for (const mark of marks.get(id) ?? []) {
      const other = holder.get(mark);
      const theirs = other === undefined ? undefined : group.get(other)!;
      if (theirs && theirs !== mine) {
        const [small, large] = theirs.length < mine.length ? [theirs, mine] : [mine, theirs];
        large.push(...small);
        for (const member of small) group.set(member, large);
        mine = large;
      }
      holder.set(mark, id);
      group.set(id, mine);
    }
    if (!group.has(id)) group.set(id, mine);
  }
  return [...new Set(group.values())].map((members) => members.sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
}

/** An article's own address and those it names, in one form: no protocol, "www.", query, fragment or trailing slash. */
function addressesOf(article: Source): string[] {
  return [article.url, ...article.sources].flatMap((address) => {
    const plain = (address ?? "")
      .trim()
      .toLowerCase()
      .replace(/^[a-z]+:\/\//, "")
      .replace(/^(?:www|m|amp)\./, "");
    const path = plain.split("#")[0]!.replace(/[?&](?:utm_[^&]*|traffic_source=[^&]*|fbclid=[^&]*)/g, "");
    const bare = path.replace(/\/(?:amp\/?)?$/, "").replace(/\/amp$/, "");
    // A bare domain is a publisher, not a source.
    return bare.includes("/") ? [`from ${bare}`] : [];
  });
}

/** The distinct shingles of a text as 32-bit numbers. */
export function shinglesOf(text: string): Set<number> {
  const words: number[] = [];
  for (const token of findTokens(text))
    if (token.kind === "word" || token.kind === "number") {
      words.push(hash32(token.norm));
      if (words.length >= MOST_SHINGLES) break;
    }
  const shingles = new Set<number>();
  for (let i = 0; i < words.length && (i === 0 || i + SHINGLE <= words.length); i++) {
    let value = 0x811c9dc5;
    for (let k = i; k < Math.min(i + SHINGLE, words.length); k++) value = mix(value ^ words[k]!);
    shingles.add(value >>> 0);
  }
  return shingles;
}

/** FNV-1a, 32 bits. */
function hash32(word: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) value = Math.imul(value ^ word.charCodeAt(i), 0x01000193);
  return value;
}

/** The finaliser of MurmurHash3: every bit of the input moves every bit of the result. */
function mix(value: number): number {
  let v = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  v = Math.imul(v ^ (v >>> 13), 0xc2b2ae35);
  return v ^ (v >>> 16);
}

function bandsOf(shingles: ReadonlySet<number>): string[] {
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < least.length; i++) {
      const value = mix(shingle ^ Math.imul(i + 1, 0x9e3779b1)) >>> 0;
      if (value < least[i]!) least[i] = value;
    }
  return Array.from(
    {length: BANDS},
    (_, band) => `${band} ${least.subarray(band * ROWS, (band + 1) * ROWS).join(" ")}`
  );
}

/** A text's signature with all articles that have exactly these shingles. */
interface Text {
  readonly shingles: ReadonlySet<number>;
  readonly bands: readonly string[];
  readonly articles: Source[];
}

/** Reprints word for word are one text, so that a thousand of them cost no more than one. */
function distinctTexts(articles: readonly Source[]): Text[] {
  const texts = new Map<string, Text>();
  for (const article of articles) {
    const shingles = shinglesOf(article.text);
    const bands = bandsOf(shingles);
    const key = shingles.size === 0 ? `empty ${article.articleId}` : `${shingles.size} ${bands.join(" ")}`;
    const text = texts.get(key);
    if (text) text.articles.push(article);
    else texts.set(key, {shingles, bands, articles: [article]});
  }
  return [...texts.values()];
}

function findCopies(texts: readonly Text[]): Map<number, number[]> {
  const buckets = new Map<string, number[]>();
  const copies = new Map<number, number[]>();
  texts.forEach(({shingles, bands}, i) => {
    if (shingles.size === 0) return;
    const seen = new Set<number>();
    for (const band of bands) {
      const bucket = buckets.get(band) ?? [];
      for (const j of bucket) {
        if (seen.has(j)) continue;
        seen.add(j);
        if (containment(shingles, texts[j]!.shingles) >= NEAR_DUPLICATE) {
          copies.set(i, [...(copies.get(i) ?? []), j]);
          copies.set(j, [...(copies.get(j) ?? []), i]);
        }
      }
      bucket.push(i);
      buckets.set(band, bucket);
    }
  });
  return copies;
}

/** Share of the smaller set that the larger one holds. */
function containment(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

function originals(texts: readonly Text[], copies: ReadonlyMap<number, readonly number[]>): Map<string, string> {
  const rank = (article: Source) => `${article.published ?? "9999-99-99"} ${article.articleId}`;
  const first = (articles: readonly Source[]) => articles.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const found = new Map<string, string>();
  texts.forEach((text, i) => {
    const family = [i, ...(copies.get(i) ?? [])].flatMap((j) => texts[j]!.articles);
    const original = first(family);
    for (const article of text.articles) if (article !== original) found.set(article.articleId, original.articleId);
  });
  return found;
}
