import type {StatementCount} from "./counts.js";
import type {Speaker} from "./site.js";

export interface SpeakerCount {
  readonly speakerId: string;
  readonly name: string;
  readonly party: string;
  readonly quoted: number;
  readonly reported: number;
}

/** Who spoke most: named speakers, most statements first, names in alphabetical order where they are equal. */
export function speakerCounts(counts: readonly StatementCount[], speakers: readonly Speaker[]): SpeakerCount[] {
  const bySpeaker = new Map<string, {quoted: number; reported: number}>();
  for (const {speaker_id, statements, quoted} of counts) {
    if (speaker_id === null) continue;
    const known = bySpeaker.get(speaker_id) ?? {quoted: 0, reported: 0};
    bySpeaker.set(speaker_id, {quoted: known.quoted + quoted, reported: known.reported + statements - quoted});
  }
  return speakers
    .flatMap(({speaker_id, name, party}) => {
      const own = bySpeaker.get(speaker_id);
      return own === undefined ? [] : [{speakerId: speaker_id, name, party, ...own}];
    })
    .sort((a, b) => b.quoted + b.reported - a.quoted - a.reported || (a.name < b.name ? -1 : 1));
}

export interface Cell<T extends string = string> {
  readonly row: T;
  readonly column: string;
  readonly count: number;
}

/** How many statements each pair of two columns' values has; pairs with null are left out. */
export function crossCount(
  counts: readonly StatementCount[],
  row: (one: StatementCount) => string | null,
  column: (one: StatementCount) => string | null
): Cell[] {
  const cells = new Map<string, {row: string; column: string; count: number}>();
  for (const one of counts) {
    const [r, c] = [row(one), column(one)];
    if (r === null || c === null) continue;
    const key = JSON.stringify([r, c]);
    const cell = cells.get(key) ?? {row: r, column: c, count: 0};
    cell.count += one.statements;
    cells.set(key, cell);
  }
  return [...cells.values()];
}

function mostFrequent(
  counts: readonly StatementCount[],
  of: (one: StatementCount) => string | null,
  most: number
): string[] {
  const sums = new Map<string, number>();
  for (const one of counts) {
    const value = of(one);
    if (value !== null) sums.set(value, (sums.get(value) ?? 0) + one.statements);
  }
  return [...sums]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([value]) => value);
}

/** The parties that speak most; who speaks for none that is known is left out. */
export function partiesByCount(counts: readonly StatementCount[], most: number): string[] {
  return mostFrequent(counts, ({party}) => (party === "unknown" ? null : party), most);
}

export function topicsByCount(counts: readonly StatementCount[], most: number): string[] {
  return mostFrequent(counts, ({topic}) => topic, most);
}
