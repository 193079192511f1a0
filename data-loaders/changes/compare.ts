import {plainAddress} from "../reconcile/independence.ts";
import type {
  ArticleVersion,
  OpenDispute,
  SettledDeal,
  SettledRound,
  Snapshot,
  ToldFigure,
  ToldLength
} from "./snapshot.ts";

/** What came, what went, and what is otherwise than it was. */
export interface Difference<T> {
  readonly added: readonly T[];
  readonly changed: readonly {readonly before: T; readonly after: T}[];
  readonly gone: readonly T[];
}

/** What happened to the tables between two states. */
export interface Changes {
  /** The day of the older state. */
  readonly since: string;
  /** The day of the newer one; null: the tables as they are now. */
  readonly until: string | null;
  /** Changed: another version of the file, or another file at the same address. */
  readonly articles: Difference<ArticleVersion>;
  /** What articles say: a figure that is worded anew but says the same is not new. */
  readonly figures: Difference<ToldFigure>;
  readonly lengths: Difference<ToldLength>;
  /** What was settled from the reports: the consensus. */
  readonly deals: Difference<SettledDeal>;
  readonly rounds: Difference<SettledRound>;
  /** Changed: other values than before are told. */
  readonly disputes: Difference<OpenDispute>;
}

/** Compares two states of the tables. `until` is null where the newer one is not a snapshot but the present. */
export function compareSnapshots(before: Snapshot, after: Snapshot, until: string | null = after.date): Changes {
  const articles = compareArticles(before.articles, after.articles);
  const now = new Map(articles.changed.map((pair) => [pair.before.article_id, pair.after.article_id]));
  const moved = <T extends {article_id: string}>(rows: readonly T[]) =>
    rows.map((row) => ({...row, article_id: now.get(row.article_id) ?? row.article_id}));
  return {
    since: before.date,
    until,
    articles: {...articles, changed: articles.changed.filter((pair) => pair.before.version !== pair.after.version)},
    figures: compareTold(moved(before.figures), after.figures),
    lengths: compareTold(moved(before.lengths), after.lengths),
    deals: compareById(before.deals, after.deals, ({deal_id}) => deal_id),
    rounds: compareById(before.rounds, after.rounds, ({round_id}) => round_id),
    disputes: compareById(before.disputes, after.disputes, ({disagreement_id}) => disagreement_id)
  };
}

/** Whether nothing at all has changed. */
export function isUnchanged({articles, figures, lengths, deals, rounds, disputes}: Changes): boolean {
  return [articles, figures, lengths, deals, rounds, disputes].every(
    ({added, changed, gone}) => added.length + changed.length + gone.length === 0
  );
}

/** Pairs articles by their id, and those left over by their address. All pairs are `changed`, also equal ones. */
function compareArticles(
  before: readonly ArticleVersion[],
  after: readonly ArticleVersion[]
): Difference<ArticleVersion> {
  const byId = new Map(after.map((article) => [article.article_id, article]));
  const paired = new Map<ArticleVersion, ArticleVersion>();
  for (const old of before) {
    const same = byId.get(old.article_id);
    if (same) paired.set(old, same);
  }
  const taken = new Set(paired.values());
  const byAddress = new Map<string, ArticleVersion>();
  for (const article of after) {
    const address = plainAddress(article.url ?? "");
    if (address !== null && !taken.has(article)) byAddress.set(address, article);
  }
  for (const old of before) {
    const address = paired.has(old) ? null : plainAddress(old.url ?? "");
    const same = address === null ? undefined : byAddress.get(address);
    if (!same || taken.has(same)) continue;
    paired.set(old, same);
    taken.add(same);
  }
  return {
    added: after.filter((article) => !taken.has(article)),
    changed: [...paired].map(([old, now]) => ({before: old, after: now})),
    gone: before.filter((article) => !paired.has(article))
  };
}

/** Rows without an id of their own: an article that says the same thing twice says it twice. */
function compareTold<T extends object>(before: readonly T[], after: readonly T[]): Difference<T> {
  return {added: without(after, before), changed: [], gone: without(before, after)};
}

function without<T extends object>(rows: readonly T[], others: readonly T[]): T[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(cells(other), (left.get(cells(other)) ?? 0) + 1);
  return rows.filter((row) => {
    const count = left.get(cells(row)) ?? 0;
    left.set(cells(row), count - 1);
    return count <= 0;
  });
}

function compareById<T extends object>(
  before: readonly T[],
  after: readonly T[],
  idOf: (row: T) => string
): Difference<T> {
  const [old, now] = [before, after].map((rows) => new Map(rows.map((row) => [idOf(row), row])));
  return {
    added: after.filter((row) => !old?.has(idOf(row))),
    changed: after.flatMap((row) => {
      const was = old?.get(idOf(row));
      return was && cells(was) !== cells(row) ? [{before: was, after: row}] : [];
    }),
    gone: before.filter((row) => !now?.has(idOf(row)))
  };
}

/** A row's cells in the order of their names, so that rows with the same cells are the same text. */
const cells = (row: object) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1)));
