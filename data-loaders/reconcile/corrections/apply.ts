import type {Problem} from "../../article.ts";
import type {
  DurationMention,
  ExchangeMention,
  Extraction,
  Mention,
  RoundMention,
  StatementMention
} from "../../extract/mentions.ts";
import type {Overrides} from "../deals/types.ts";
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

  const change = (mention: Mention, told: readonly Correction[]): Mention | null => {
    let result: Mention | null = mention;
    let round: string | null = null;
    for (const correction of told) {
      used.add(correction);
      if (correction.action === "reject") return null;
      if (correction.action !== "set" || correction.column === "reviewed") continue;
      if (correction.column === "round_id") round = correction.value;
      else {
        const changed: Mention | null = setCell(result, correction.column, correction.value);
        if (changed) result = changed;
        else problems.push(notACell(correction));
      }
    }
    touched.set(result, told);
    if (round !== null) roundOf.set(result, round);
    return result;
  };

  const result = readings.map((reading) => {
    const known = keysOf(reading);
    const correct = <M extends Mention>(mentions: readonly M[]): M[] =>
      mentions.flatMap((mention) => {
        const at = known.get(mention)!;
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
      touched.set(mention, [correction]);
      const {sentence, evidence} = mention;
      const cut = ({start, end}: {start: number; end: number}) => reading.text.slice(start, end);
      keys.set(mention, evidenceKey(reading.articleId, cut(sentence), cut(evidence)));
    }
    return {...found, exchanges, durations};
  }

  for (const correction of mine)
    if (!used.has(correction)) problems.push(unused(correction, EVIDENCE_GONE, LOOK_AGAIN));
  return {readings: result, keys, touched, roundOf, problems};
}

function notACell({table, column, value, ...rest}: Correction): Problem {
  const columns = SETTABLE[table as ReadTable];
  const why = columns.includes(column) ? `"${value}" is no value of "${column}".` : `there is no column "${column}".`;
  return unused({table, column, value, ...rest}, why, `Columns that can be set: ${columns.join(", ")}, reviewed.`);
}

/**
 * What merge and split say of figures, for findDeals. `ids`: the figure id of each evidence key. A key whose evidence is
 * gone is already a problem of correctReadings; one that is named in `value` is checked here.
 */
export function overridesOf(
  corrections: readonly Correction[],
  ids: ReadonlyMap<string, string>
): {overrides: Overrides; problems: Problem[]} {
  const merge: [string, string][] = [];
  const split = new Map<string, string>();
  const problems: Problem[] = [];
  for (const correction of corrections) {
    const figure = ids.get(correction.key);
    if (figure === undefined) continue;
    if (correction.action === "split") split.set(figure, correction.value);
    if (correction.action !== "merge") continue;
    const other = ids.get(correction.value);
    if (other === undefined)
      problems.push(unused(correction, `no row rests on the evidence ${correction.value}.`, LOOK_AGAIN));
    else merge.push([figure, other]);
  }
  return {overrides: {merge, split}, problems};
}
