import {readFileSync} from "node:fs";
import {parse} from "yaml";
import {z} from "zod";
import type {Found} from "./engines.ts";

const interval = {text: z.string(), min: z.number().nullable(), max: z.number().nullable()};
const phrasings = z.array(
  z.object({
    class: z.string(),
    about: z.string(),
    items: z.array(
      z.object({
        text: z.string(),
        numbers: z.array(z.object({...interval, approximate: z.boolean()})).default([]),
        durations: z.array(z.object({...interval, qualifier: z.string()})).default([])
      })
    )
  })
);

export interface Expected {
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly bound: string;
}

export interface Phrasing {
  readonly class: string;
  readonly text: string;
  readonly numbers: readonly Expected[];
  readonly durations: readonly Expected[];
}

/** The bank of general phrasings, test/bank/language.yaml, its rows as spans. Throws where a row's words are not in order. */
export function readPhrasings(): Phrasing[] {
  const file = new URL("../../test/bank/language.yaml", import.meta.url);
  return phrasings.parse(parse(readFileSync(file, "utf8"))).flatMap((group) =>
    group.items.map((item) => ({
      class: group.class,
      text: item.text,
      numbers: placed(item.text, item.numbers, ({approximate}) => (approximate ? "approximate" : "exact")),
      durations: placed(item.text, item.durations, ({qualifier}) => qualifier)
    }))
  );
}

function placed<T extends {text: string; min: number | null; max: number | null}>(
  text: string,
  rows: readonly T[],
  bound: (row: T) => string
): Expected[] {
  let from = 0;
  return rows.map((row) => {
    const start = text.indexOf(row.text, from);
    if (start < 0)
      throw new Error(
        `test/bank/language.yaml: "${row.text}" does not follow in "${text}"; write it as it stands there`
      );
    from = start + row.text.length;
    return {start, end: from, min: row.min, max: row.max, bound: bound(row)};
  });
}

/** What became of the expected rows, and how much was found beside them. */
export interface Score {
  expected: number;
  /** Overlapped by something found. */
  found: number;
  /** Found with the right least and greatest value. */
  interval: number;
  /** And with the right word for the bound (approximate or not; the qualifier of a length). */
  bound: number;
  /** And with exactly the expected words. */
  words: number;
  /** Found where nothing was expected. */
  spurious: number;
}

export function emptyScore(): Score {
  return {expected: 0, found: 0, interval: 0, bound: 0, words: 0, spurious: 0};
}

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) < 1e-6);

/**
 * Adds one text's findings to a score; returns whether all was right to the word of the bound. What is found within
 * `aside` and not expected is not held against an engine.
 */
export function judge(
  score: Score,
  expected: readonly Expected[],
  found: readonly Found[],
  aside: readonly Expected[] = []
): boolean {
  const used = new Set<Found>();
  let right = true;
  for (const row of expected) {
    score.expected++;
    const hits = found.filter((hit) => hit.start < row.end && row.start < hit.end);
    for (const hit of hits) used.add(hit);
    if (hits.length > 0) score.found++;
    const hit = hits.find(
      ({interval}) => interval !== null && near(interval.min, row.min) && near(interval.max, row.max)
    );
    if (hit) score.interval++;
    if (hit?.bound === row.bound) score.bound++;
    if (hit?.bound === row.bound && hit.start === row.start && hit.end === row.end) score.words++;
    right &&= hit?.bound === row.bound;
  }
  const spurious = found.filter(
    (hit) => !used.has(hit) && !aside.some((row) => hit.start < row.end && row.start < hit.end)
  ).length;
  score.spurious += spurious;
  return right && spurious === 0;
}
