import type {Speaker, Statement} from "./site.js";

/** Direct and mixed statements hold words in quotation marks; indirect ones only report. */
export function isQuoted({kind}: Pick<Statement, "kind">): boolean {
  return kind !== "indirect";
}

export interface SpeakerCount {
  readonly speakerId: string;
  readonly name: string;
  readonly party: string;
  readonly quoted: number;
  readonly reported: number;
}

/** Who spoke most: named speakers, most statements first, names in alphabetical order where they are equal. */
export function speakerCounts(statements: readonly Statement[], speakers: readonly Speaker[]): SpeakerCount[] {
  const bySpeaker = new Map<string, {quoted: number; reported: number}>();
  for (const row of statements) {
    if (row.speaker_id === null) continue;
    const count = bySpeaker.get(row.speaker_id) ?? {quoted: 0, reported: 0};
    if (isQuoted(row)) count.quoted++;
    else count.reported++;
    bySpeaker.set(row.speaker_id, count);
  }
  return speakers
    .flatMap(({speaker_id, name, party}) => {
      const count = bySpeaker.get(speaker_id);
      return count === undefined ? [] : [{speakerId: speaker_id, name, party, ...count}];
    })
    .sort((a, b) => b.quoted + b.reported - a.quoted - a.reported || (a.name < b.name ? -1 : 1));
}

export interface Cell<T extends string = string> {
  readonly row: T;
  readonly column: string;
  readonly count: number;
}

/** How often each pair of two columns' values occurs; pairs with null are left out. */
export function crossCount(
  statements: readonly Statement[],
  row: (statement: Statement) => string | null,
  column: (statement: Statement) => string | null
): Cell[] {
  const counts = new Map<string, {row: string; column: string; count: number}>();
  for (const statement of statements) {
    const [r, c] = [row(statement), column(statement)];
    if (r === null || c === null) continue;
    const key = JSON.stringify([r, c]);
    const cell = counts.get(key) ?? {row: r, column: c, count: 0};
    cell.count++;
    counts.set(key, cell);
  }
  return [...counts.values()];
}

/** The month of a statement, by the day it was said or else the day its article was published; null: undated. */
export function monthOf(statement: Statement, published: string | null): string | null {
  return (statement.date ?? published)?.slice(0, 7) ?? null;
}

function mostFrequent(values: readonly (string | null)[], most: number): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([value]) => value);
}

/** The parties that speak most; who speaks for none that is known is left out. */
export function partiesByCount(statements: readonly Statement[], most: number): string[] {
  return mostFrequent(
    statements.map(({party}) => (party === "unknown" ? null : party)),
    most
  );
}

export function topicsByCount(statements: readonly Statement[], most: number): string[] {
  return mostFrequent(
    statements.map(({topic}) => topic),
    most
  );
}
