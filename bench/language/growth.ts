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
const RUNS = 7;

/**
 * The least processor time of some runs, in milliseconds, for each of several functions taken in turn: what each needs
 * when nothing else gets in its way, also on a machine that is busy with other work.
 */
export function shortest(functions: readonly (() => unknown)[], runs = RUNS): number[] {
  const best = functions.map(() => Number.POSITIVE_INFINITY);
  for (let run = 0; run < runs; run++)
    for (const [i, once] of functions.entries()) {
      const start = process.cpuUsage();
      once();
      const {user, system} = process.cpuUsage(start);
      best[i] = Math.min(best[i]!, (user + system) / 1000);
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
      find(large);
      const [short = 0, long = 0] = shortest([() => find(small), () => find(large)]);
      return {name, unit, small: short, large: long};
    })
  );
}
