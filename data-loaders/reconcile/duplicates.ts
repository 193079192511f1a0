import {sharedCount, shinglesOf, wordsOf} from "./shingles.ts";

/** What is compared of an article. */
export interface Comparable {
  readonly id: string;
  readonly text: string;
  readonly sha256: string;
  /** ISO date or null. */
  readonly published: string | null;
}

/** Runs of five words: two reporters hardly ever choose the same five in a row, save in quotations. */
const SHINGLE = 5;
/** Share of the shorter text's shingles that the longer one has too: a copy, cut or with a paragraph added. */
const COPIED = 0.75;
/** Shorter texts than this repeat one another by chance. */
const FEWEST_SHINGLES = 20;

// MinHash with 48 functions in 24 bands of 2: two texts that share a third of their shingles meet in some band with a
// chance above 93 %, and the exact share then decides (Broder 1997; Leskovec, Mining of Massive Datasets, 3.4).
const BANDS = 24;
const ROWS = 2;

/**
 * The articles that repeat another one, each with the id of the one it repeats: the earliest published, else the first
 * by id. Copies with the same bytes, and near-duplicates by shared runs of words. Deterministic.
 */
export function findDuplicates(articles: readonly Comparable[]): Map<string, string> {
  const inOrder = [...articles].sort(
    (a, b) => compare(a.published ?? "9999", b.published ?? "9999") || compare(a.id, b.id)
  );
  const shingles = inOrder.map(({text}) => shinglesOf(wordsOf(text), SHINGLE));
  const originalOf = new Map<string, string>();
  const buckets = new Map<string, number[]>();
  inOrder.forEach((article, index) => {
    const own = shingles[index]!;
    const candidates = new Set<number>();
    for (const key of [`sha256:${article.sha256}`, ...bandsOf(own)]) {
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [index]);
      else {
        for (const other of bucket) candidates.add(other);
        bucket.push(index);
      }
    }
    for (const other of [...candidates].sort((a, b) => a - b)) {
      const first = inOrder[other]!;
      if (first.sha256 !== article.sha256 && !isCopy(own, shingles[other]!)) continue;
      originalOf.set(article.id, originalOf.get(first.id) ?? first.id);
      break;
    }
  });
  return originalOf;
}

function isCopy(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const least = Math.min(a.size, b.size);
  return least >= FEWEST_SHINGLES && sharedCount(a, b) >= COPIED * least;
}

function bandsOf(shingles: ReadonlySet<string>): string[] {
  if (shingles.size === 0) return [];
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    const base = fnv32(shingle);
    for (let i = 0; i < minima.length; i++) {
      const value = mix(base ^ Math.imul(i + 1, 0x9e3779b1));
      if (value < minima[i]!) minima[i] = value;
    }
  }
  return Array.from({length: BANDS}, (_, band) => `${band}:${minima.slice(band * ROWS, (band + 1) * ROWS).join(",")}`);
}

/** FNV-1a, 32 bits. */
function fnv32(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** The finaliser of MurmurHash3, which spreads every bit over all others. */
function mix(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
