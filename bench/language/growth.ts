import {
  findClockSpans,
  findDates,
  findDurations,
  findNumbers,
  findQuotations,
  findSentences
} from "../../data-loaders/language/index.ts";

const FUNCTIONS: [string, (text: string) => unknown][] = [
  ["findSentences", findSentences],
  ["findNumbers", findNumbers],
  ["findDurations", findDurations],
  ["findClockSpans", findClockSpans],
  ["findDates", (text) => findDates(text, "2025-07-23")],
  ["findQuotations", findQuotations]
];
const UNITS: [string, string][] = [
  ["spaces", " "],
  ["digits", "1"],
  ["quotation marks", '"'],
  ["and", "and "]
];
const RUNS = 5;

/** The shortest of some runs, in milliseconds: what the function needs when nothing else gets in its way. */
export function shortest(run: () => unknown, runs = RUNS): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    run();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

export interface Growth {
  readonly name: string;
  readonly unit: string;
  readonly small: number;
  readonly large: number;
}

/** Each function's time for 250 kB and for 1 MB of one repeated thing; four times the text should take some four times. */
export function measureGrowth(): Growth[] {
  return FUNCTIONS.flatMap(([name, find]) =>
    UNITS.map(([unit, piece]) => {
      const small = piece.repeat(250_000 / piece.length);
      const large = piece.repeat(1_000_000 / piece.length);
      find(small);
      return {name, unit, small: shortest(() => find(small)), large: shortest(() => find(large))};
    })
  );
}
