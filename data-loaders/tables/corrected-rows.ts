import type {Problem} from "../article.ts";
import {type Correction, unused} from "../reconcile/corrections/correction.ts";
import {correctRows, type ReadCell} from "../reconcile/corrections/reconciled.ts";
import {marksOf} from "../reconcile/corrections/words.ts";
import {faultOf} from "./checks.ts";
import {type Row, SCHEMAS, type Tables} from "./schemas.ts";

/** The columns of reconciled rows that can be set; ids, counts of reports and ties between rows cannot. */
export const SETTABLE = {
  deals: [
    "date",
    "category",
    "subgroup",
    "per_side_min",
    "per_side_max",
    "total_min",
    "total_max",
    "from_party",
    "to_party",
    "status",
    "shortfall"
  ],
  rounds: ["ordinal", "date", "end_date", "venue", "city", "country", "min_minutes", "max_minutes"]
} as const;

type Corrected = keyof typeof SETTABLE;

/** Reads a cell by its column's schema: a number, else text, else "not known" where the cell is empty. */
const readCell =
  (table: Corrected): ReadCell =>
  (column, cell) => {
    if (!(SETTABLE[table] as readonly string[]).includes(column))
      return {wrong: `"${column}" cannot be set. Columns that can: ${SETTABLE[table].join(", ")}, reviewed.`};
    const schema = Object.entries(SCHEMAS[table].shape).find(([name]) => name === column)?.[1];
    const value = cell === "" ? null : cell;
    const read = [value, Number(cell)].find((candidate) => schema?.safeParse(candidate).success === true);
    return read === undefined ? {wrong: `"${cell}" is no value of "${column}".`} : {value: read};
  };

/**
 * Applies to deals and rounds what a person has set, and marks every row that a correction has a part in: a deal also
 * where one of its figures was corrected. A disagreement is reviewed where a line names its field, or its subject was
 * settled. Only the rows named change: nothing else is worked out anew from them.
 */
export function correctTables(
  tables: Tables,
  corrections: readonly Correction[]
): {tables: Tables; problems: Problem[]} {
  const {dealAt, roundAt} = findersOf(tables);
  const deals = settle("deals", tables.deals, corrections, dealAt);
  const rounds = settle("rounds", tables.rounds, corrections, roundAt);
  const told = new Map<string, readonly Correction[]>();
  for (const [row, own] of deals.told) told.set(`deal ${row.deal_id}`, own);
  for (const [row, own] of rounds.told) told.set(`round ${row.round_id}`, own);
  const about = ({subject_type: type, subject_id, field}: Row<"disagreements">) =>
    (told.get(`${type === "deal" ? "deal" : "round"} ${subject_id}`) ?? []).filter(
      ({column, value}) => column !== "reviewed" || value === field || value === "yes"
    );
  const figures = tables.exchanges.filter(isCorrected);
  const members = [...tables.round_mentions, ...tables.durations].filter(isCorrected);
  return {
    tables: {
      ...tables,
      deals: deals.rows.map((row) =>
        withMembers(
          row,
          figures.filter(({deal_id}) => deal_id === row.deal_id)
        )
      ),
      rounds: rounds.rows.map((row) =>
        withMembers(
          row,
          members.filter(({round_id}) => round_id === row.round_id)
        )
      ),
      disagreements: tables.disagreements.map((row) => ({...row, reviewed: marksOf(about(row), () => false).reviewed}))
    },
    problems: [...deals.problems, ...rounds.problems]
  };
}

const isCorrected = ({corrected}: {corrected: string | null}) => corrected !== null;

/** A row is marked with what was corrected of it, and of the readings that it was made from. */
function withMembers<R extends {corrected: string | null}>(row: R, members: readonly {corrected: string | null}[]): R {
  const lines = [row, ...members].flatMap(({corrected}) => corrected ?? []);
  return lines.length === 0 ? row : {...row, corrected: [...new Set(lines)].join("; ")};
}

/** Deals and rounds go by the evidence of any reading that belongs to them. */
function findersOf(tables: Tables) {
  const deals = new Map(tables.deals.map((row) => [row.deal_id, row]));
  const rounds = new Map(tables.rounds.map((row) => [row.round_id, row]));
  const ofDeal = new Map(tables.exchanges.map((row) => [row.evidence_key, row.deal_id ?? ""]));
  const ofRound = new Map(
    [...tables.exchanges, ...tables.durations, ...tables.round_mentions].map((row) => [
      row.evidence_key,
      row.round_id ?? ""
    ])
  );
  return {
    dealAt: (key: string) => deals.get(ofDeal.get(key) ?? ""),
    roundAt: (key: string) => rounds.get(ofRound.get(key) ?? "")
  };
}

function settle<N extends Corrected>(
  table: N,
  rows: readonly Row<N>[],
  corrections: readonly Correction[],
  rowAt: (key: string) => Row<N> | undefined
): {rows: Row<N>[]; told: Map<Row<N>, readonly Correction[]>; problems: Problem[]} {
  const {rows: changed, touched, problems} = correctRows(table, rows, corrections, rowAt, readCell(table));
  const told = new Map<Row<N>, readonly Correction[]>();
  const settled = changed.map((row, i) => {
    const own = touched.get(row);
    const before = rows[i];
    if (!own || !before) return row;
    const completed = withOtherHalf(row, own);
    const fault = faultOf(table, completed);
    if (fault !== null) problems.push(...own.map((line) => unused(line, `${fault}.`, TOGETHER)));
    const kept = fault === null ? completed : before;
    const [now, then] = [cellsOf(kept), cellsOf(before)];
    const marked = {...kept, ...marksOf(own, ({column}) => now[column] !== then[column])};
    told.set(marked, own);
    return marked;
  });
  return {rows: settled, told, problems};
}

const cellsOf = (row: object): Readonly<Record<string, unknown>> => ({...row});

const TOGETHER = "Set the columns that belong together, a line each; docs/corrections.md has an example.";

/** Who sets the number for each side of a deal means the total too, and the other way round. */
function withOtherHalf<R extends object>(row: R, told: readonly Correction[]): R {
  const cells = cellsOf(row);
  const set = (column: string) => told.some((line) => line.column === column);
  const times = (from: string, factor: number) => {
    const value = cells[from];
    return typeof value === "number" && Number.isInteger(value * factor) ? value * factor : null;
  };
  const sides = set("per_side_min") || set("per_side_max");
  const totals = set("total_min") || set("total_max");
  if (sides && !totals) return {...row, total_min: times("per_side_min", 2), total_max: times("per_side_max", 2)};
  const mutual = cells["per_side_min"] !== null || cells["per_side_max"] !== null;
  if (totals && !sides && mutual)
    return {...row, per_side_min: times("total_min", 0.5), per_side_max: times("total_max", 0.5)};
  return row;
}
