import {type StatementCount, total} from "./counts.js";
import type {Speaker, Statement} from "./site.js";

export interface SpeakerCount {
  readonly speakerId: string;
  readonly name: string;
  readonly party: string;
  readonly quoted: number;
  readonly reported: number;
}

/** A statement's speaker as the tables call them all over the site; the article's own spelling where they know nobody. */
export function nameOfSpeaker(
  speakers: readonly Pick<Speaker, "speaker_id" | "name">[]
): (row: Pick<Statement, "speaker_id" | "speaker">) => string | null {
  const names = new Map(speakers.map(({speaker_id, name}) => [speaker_id, name]));
  return ({speaker_id, speaker}) => (speaker_id === null ? null : names.get(speaker_id)) ?? speaker;
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

/** What statements are counted by over time. */
export const MEASURES = ["party", "speaker", "topic", "kind"] as const;
export type Measure = (typeof MEASURES)[number];

const VALUE: Readonly<Record<Measure, (one: StatementCount) => string | null>> = {
  party: ({party}) => (party === "unknown" ? null : party),
  speaker: ({speaker_id}) => speaker_id,
  topic: ({topic}) => topic,
  kind: ({kind}) => kind
};

/** How many rows a chart over time has, and who stands in the matrix of speakers and topics. */
const MOST_ROWS = 8;
const MOST_SPEAKERS = 14;
const MOST_TOPICS = 14;

/** What the page of statements draws, added up when the site is built. */
export interface StatementCharts {
  /** Utterances, however many articles repeat each. */
  readonly utterances: number;
  readonly statements: number;
  readonly unattributed: number;
  readonly withoutTopic: number;
  /** For every measure its most frequent values, and the cells of value and month. */
  readonly overTime: Readonly<Record<Measure, {readonly rows: readonly string[]; readonly cells: readonly Cell[]}>>;
  readonly speakers: readonly SpeakerCount[];
  readonly speakersInAll: number;
  readonly topics: readonly string[];
  /** Speaker and topic. */
  readonly matrix: readonly Cell[];
}

/** @param counts of the utterances; @param statements how many rows the table has */
export function statementCharts(
  counts: readonly StatementCount[],
  speakers: readonly Speaker[],
  statements: number
): StatementCharts {
  const sum = (rows: readonly StatementCount[]) => total(rows, (row) => row.statements);
  const ranked = speakerCounts(counts, speakers);
  const most = ranked.slice(0, MOST_SPEAKERS);
  const ids = new Set(most.map(({speakerId}) => speakerId));
  const topics = mostFrequent(counts, VALUE.topic, MOST_TOPICS);
  const overTime = (measure: Measure) => {
    const rows = mostFrequent(counts, VALUE[measure], MOST_ROWS);
    const cells = crossCount(counts, VALUE[measure], (one) => one.month);
    return {rows, cells: cells.filter(({row}) => rows.includes(row))};
  };
  return {
    utterances: sum(counts),
    statements,
    unattributed: sum(counts.filter(({speaker_id}) => speaker_id === null)),
    withoutTopic: sum(counts.filter(({topic}) => topic === null)),
    overTime: {
      party: overTime("party"),
      speaker: overTime("speaker"),
      topic: overTime("topic"),
      kind: overTime("kind")
    },
    speakers: most,
    speakersInAll: ranked.length,
    topics,
    matrix: crossCount(counts, VALUE.speaker, VALUE.topic).filter(
      (cell) => ids.has(cell.row) && topics.includes(cell.column)
    )
  };
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
