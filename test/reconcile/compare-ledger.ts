import {subgroupKey} from "../../data-loaders/reconcile/deals/subgroups.ts";
import type {Deal, DealRound} from "../../data-loaders/reconcile/deals/types.ts";
import type {Tables} from "../../data-loaders/tables/schemas.ts";
import {readLedger, readTable} from "./gold-mentions.ts";

/** Test-only: the hand-written ledger beside the deals that were found. */

export interface Comparison {
  readonly exact: readonly string[];
  /** Rows whose deal was found, but with other values: "key: column expected / found". */
  readonly different: readonly string[];
  readonly missing: readonly string[];
  /** Deals that the ledger does not have. */
  readonly surplus: readonly string[];
}

const COLUMNS = [
  "round",
  "date",
  "category",
  "subgroup",
  "from",
  "to",
  "status",
  "per_side_min",
  "per_side_max",
  "total_min",
  "total_max",
  "articles",
  "agreement",
  "fulfils"
] as const;

type Row = Record<(typeof COLUMNS)[number] | "key", string>;

/** The rows of a ledger written by hand, as Markdown. */
export const ledgerRows = (markdown = readLedger()): Row[] =>
  ["Agreements, offers and demands", "Hand-overs"].flatMap((heading) => readTable(markdown, heading)) as Row[];

const cell = (value: string | number | null) => (value === null ? "" : String(value));

function rowOf(deal: Deal, roundDate: ReadonlyMap<string, string | null>): Row {
  return {
    key: deal.dealId,
    round: deal.roundId === null ? "" : (roundDate.get(deal.roundId) ?? deal.roundId),
    date: cell(deal.date),
    category: deal.category,
    subgroup: cell(deal.subgroup),
    from: cell(deal.from),
    to: cell(deal.to),
    status: deal.status,
    per_side_min: cell(deal.perSide.min),
    per_side_max: cell(deal.perSide.max),
    total_min: cell(deal.total.min),
    total_max: cell(deal.total.max),
    articles: deal.articles.join(" "),
    agreement: deal.agreement,
    fulfils: cell(deal.fulfils)
  };
}

/** The published tables against the ledger: what a reader of deals.csv and exchanges.csv finds. */
export function compareTables(tables: Tables, expected: readonly Row[] = ledgerRows()): Comparison {
  const articles = (dealId: string) =>
    [...new Set(tables.exchanges.filter((row) => row.deal_id === dealId).map((row) => row.article_id))].sort();
  const roundDate = new Map(tables.rounds.map((row) => [row.round_id, row.date]));
  return compareRows(
    tables.deals.map((deal) => ({
      key: deal.deal_id,
      round: deal.round_id === null ? "" : (roundDate.get(deal.round_id) ?? deal.round_id),
      date: cell(deal.date),
      category: deal.category,
      subgroup: cell(deal.subgroup),
      from: cell(deal.from_party),
      to: cell(deal.to_party),
      status: deal.status,
      per_side_min: cell(deal.per_side_min),
      per_side_max: cell(deal.per_side_max),
      total_min: cell(deal.total_min),
      total_max: cell(deal.total_max),
      articles: articles(deal.deal_id).join(" "),
      agreement: deal.agreement,
      fulfils: cell(deal.fulfils)
    })),
    expected
  );
}

/** Deals against the ledger. */
export function compareLedger(deals: readonly Deal[], rounds: readonly DealRound[]): Comparison {
  const roundDate = new Map(rounds.map((round) => [round.roundId, round.date]));
  return compareRows(
    deals.map((deal) => rowOf(deal, roundDate)),
    ledgerRows()
  );
}

/** Each ledger row with the deal that shares most of its columns; nothing is paired that differs in what it is. */
function compareRows(found: readonly Row[], expected: readonly Row[]): Comparison {
  const pairs = expected
    .flatMap((row) => found.map((other) => ({row, other, score: likeness(row, other)})))
    .filter(({score}) => score > 0)
    .sort((a, b) => b.score - a.score);
  const partner = new Map<Row, Row>();
  const taken = new Set<Row>();
  for (const {row, other} of pairs) {
    if (partner.has(row) || taken.has(other)) continue;
    partner.set(row, other);
    taken.add(other);
  }
  const keyOf = new Map([...partner].map(([row, other]) => [row.key, other.key]));
  const exact: string[] = [];
  const different: string[] = [];
  for (const [row, other] of partner) {
    const wrong = COLUMNS.filter((column) => !same(column, row, other, keyOf));
    if (wrong.length === 0) exact.push(row.key);
    else different.push(...wrong.map((column) => `${row.key}: ${column} ${row[column]} / ${other[column]}`));
  }
  return {
    exact: exact.sort(),
    different: different.sort(),
    missing: expected.filter((row) => !partner.has(row)).map((row) => row.key),
    surplus: found
      .filter((row) => !taken.has(row))
      .map((row) => `${row.key} ${row.total_min}..${row.total_max} ${row.articles}`)
  };
}

function likeness(row: Row, other: Row): number {
  const fixed: (keyof Row)[] = ["category", "status", "from", "to"];
  if (fixed.some((column) => row[column] !== other[column])) return 0;
  if (row.date !== other.date) return 0;
  const articles = new Set(row.articles.split(" "));
  const shared = other.articles.split(" ").filter((article) => articles.has(article)).length;
  if (shared === 0) return 0;
  const numbers = (["total_min", "total_max", "per_side_min"] as const).filter(
    (column) => row[column] === other[column]
  );
  const subgroup = subgroupKey(row.subgroup) === subgroupKey(other.subgroup) ? 1 : 0;
  return shared / articles.size + numbers.length * 2 + subgroup * 2 + (row.round === other.round ? 1 : 0);
}

function same(column: (typeof COLUMNS)[number], row: Row, other: Row, keyOf: ReadonlyMap<string, string>): boolean {
  const [expected, found] = [row[column], other[column]];
  if (column === "fulfils") return expected === "" ? found === "" : keyOf.get(expected) === found;
  if (column === "articles") return expected.split(" ").sort().join(" ") === found;
  if (column === "subgroup") {
    const [a, b] = [subgroupKey(expected), subgroupKey(found)];
    return a === b || (a !== "" && b !== "" && (a.includes(b) || b.includes(a)));
  }
  return expected === found;
}
