import type {Problem} from "../../article.ts";
import type {
  DurationMention,
  ExchangeMention,
  Extraction,
  Mention,
  RoundMention,
  StatementMention
} from "../../extract/mentions.ts";
import {addedMention} from "./add.ts";
import {SETTABLE, setCell} from "./cells.ts";
import {
  type Correction,
  EVIDENCE_GONE,
  evidenceKey,
  LOOK_AGAIN,
  READ_TABLES,
  type ReadTable,
  unused
} from "./correction.ts";
import {isTie} from "./ties.ts";

/** What was read from one article, with the text that the spans point into. */
export interface Correctable {
  readonly articleId: string;
  readonly text: string;
  readonly found: Extraction;
}

export interface Corrected<C extends Correctable> {
  readonly readings: readonly C[];
  /** The evidence key of every mention that is left. */
  readonly keys: ReadonlyMap<Mention, string>;
  /** The mentions that a person has changed, added or looked at, with what they wrote. */
  readonly touched: ReadonlyMap<Mention, readonly Correction[]>;
  /** Of those lines, the ones that made a difference: a cell set to what it was is a review, and changes nothing. */
  readonly effective: ReadonlySet<Correction>;
  /** Rounds that a person has settled; they go before what reconcile finds. */
  readonly roundOf: ReadonlyMap<Mention, string>;
  readonly problems: readonly Problem[];
}

const MENTIONS: Readonly<Record<ReadTable, (found: Extraction) => readonly Mention[]>> = {
  exchanges: (found) => found.exchanges,
  durations: (found) => found.durations,
  round_mentions: (found) => found.rounds,
  statements: (found) => found.statements
};

/** The evidence keys of an article's mentions, in the order of the text. */
export function keysOf({articleId, text, found}: Correctable): Map<Mention, {table: ReadTable; key: string}> {
  const keys = new Map<Mention, {table: ReadTable; key: string}>();
  for (const table of READ_TABLES) {
    const seen = new Map<string, number>();
    const cut = ({start, end}: {start: number; end: number}) => text.slice(start, end);
    for (const mention of [...MENTIONS[table](found)].sort((a, b) => a.evidence.start - b.evidence.start)) {
      const first = evidenceKey(articleId, cut(mention.sentence), cut(mention.evidence));
      const nth = (seen.get(first) ?? 0) + 1;
      seen.set(first, nth);
      keys.set(mention, {table, key: nth === 1 ? first : `${first}-${nth}`});
    }
  }
  return keys;
}

/** Applies set, reject and add to what was read, before anything is reconciled. Changes nothing in place. */
export function correctReadings<C extends Correctable>(
  readings: readonly C[],
  corrections: readonly Correction[]
): Corrected<C> {
  const mine = corrections.filter(({table}) => (READ_TABLES as readonly string[]).includes(table));
  const byKey = new Map<string, Correction[]>();
  const additions = new Map<string, Correction[]>();
  for (const correction of mine) {
    const lists = correction.action === "add" ? additions : byKey;
    const at = correction.action === "add" ? correction.key : `${correction.table} ${correction.key}`;
    lists.set(at, [...(lists.get(at) ?? []), correction]);
  }
  const problems: Problem[] = [];
  const keys = new Map<Mention, string>();
  const touched = new Map<Mention, readonly Correction[]>();
  const roundOf = new Map<Mention, string>();
  const used = new Set<Correction>();
  const taken = new Set<string>();
  const effective = new Set<Correction>();

  const failed = new Set<Correction>();
  const fail = (problem: Problem, correction: Correction) => {
    problems.push(problem);
    failed.add(correction);
    effective.delete(correction);
  };

  const change = (mention: Mention, told: readonly Correction[]): Mention | null => {
    for (const correction of told) used.add(correction);
    if (told.some(({action}) => action === "reject")) return null;
    let result = mention;
    let round: string | null = null;
    const cells = told.filter(({action, column}) => action === "set" && column !== "reviewed");
    for (const correction of told) if (isTie(correction)) effective.add(correction);
    for (const correction of cells) {
      const changed = correction.column === "round_id" ? null : setCell(result, correction.column, correction.value);
      if (correction.column === "round_id") {
        round = correction.value;
        effective.add(correction);
      } else if (!changed) fail(notACell(correction), correction);
      else {
        if (JSON.stringify(changed) !== JSON.stringify(result)) effective.add(correction);
        result = changed;
      }
    }
    if (!inOrder(result)) {
      for (const correction of cells) fail(unused(correction, "min would be above max.", BOTH_BOUNDS), correction);
      result = mention;
    }
    const heard = told.filter((correction) => !failed.has(correction));
    if (heard.length > 0) touched.set(result, heard);
    if (round !== null) roundOf.set(result, round);
    return result;
  };

  const result = readings.map((reading) => {
    const known = keysOf(reading);
    const correct = <M extends Mention>(mentions: readonly M[]): M[] =>
      mentions.flatMap((mention) => {
        const at = known.get(mention)!;
        taken.add(`${at.table} ${at.key}`);
        const told = byKey.get(`${at.table} ${at.key}`);
        const changed = told ? change(mention, told) : mention;
        if (changed) keys.set(changed, at.key);
        return changed ? [changed as M] : [];
      });
    const found: Extraction = {
      articleId: reading.found.articleId,
      exchanges: correct<ExchangeMention>(reading.found.exchanges),
      durations: correct<DurationMention>(reading.found.durations),
      rounds: correct<RoundMention>(reading.found.rounds),
      statements: correct<StatementMention>(reading.found.statements)
    };
    return {...reading, found: withAdditions(reading, found)};
  });

  function withAdditions(reading: C, found: Extraction): Extraction {
    const exchanges = [...found.exchanges];
    const durations = [...found.durations];
    for (const correction of additions.get(reading.articleId) ?? []) {
      used.add(correction);
      const added = addedMention(correction, reading.text);
      if ("problem" in added) {
        problems.push(added.problem);
        continue;
      }
      const {mention} = added;
      if (mention.kind === "exchange") exchanges.push(mention);
      else durations.push(mention);
      effective.add(correction);
      const {sentence, evidence} = mention;
      const cut = ({start, end}: {start: number; end: number}) => reading.text.slice(start, end);
      const key = freeKey(correction.table, evidenceKey(reading.articleId, cut(sentence), cut(evidence)));
      keys.set(mention, key);
      // A figure that a person has added can be merged or split like any other.
      const ties = (byKey.get(`${correction.table} ${key}`) ?? []).filter(isTie);
      for (const tie of ties) {
        used.add(tie);
        effective.add(tie);
      }
      touched.set(mention, [correction, ...ties]);
    }
    return {...found, exchanges, durations};
  }

  function freeKey(table: string, first: string): string {
    let key = first;
    for (let n = 2; taken.has(`${table} ${key}`); n++) key = `${first}-${n}`;
    taken.add(`${table} ${key}`);
    return key;
  }

  for (const correction of mine)
    if (!used.has(correction)) problems.push(unused(correction, EVIDENCE_GONE, LOOK_AGAIN));
  return {readings: result, keys, touched, effective, roundOf, problems};
}

/** A count or a length whose lower bound is not above its upper one. */
function inOrder(mention: Mention): boolean {
  if (mention.kind !== "exchange" && mention.kind !== "duration") return true;
  const {min, max} = mention.kind === "exchange" ? mention.count : mention.minutes;
  return min === null || max === null || min <= max;
}

const BOTH_BOUNDS = "Set both bounds, a line each; an empty value leaves a bound open.";

function notACell({table, column, value, ...rest}: Correction): Problem {
  const columns = SETTABLE[table as ReadTable];
  const why = columns.includes(column) ? `"${value}" is no value of "${column}".` : `there is no column "${column}".`;
  return unused({table, column, value, ...rest}, why, `Columns that can be set: ${columns.join(", ")}, reviewed.`);
}
