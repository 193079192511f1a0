import type {Cell} from "./columns.ts";
import {type Row, SCHEMAS, type TableName, type Tables} from "./schemas.ts";
import type {ArticleText} from "./write.ts";

type Cells = Readonly<Record<string, Cell | undefined>>;

/** What must hold of a row, beyond its types; a message where it does not. */
interface Check {
  readonly name: string;
  readonly tables: readonly TableName[];
  /** Null where the row is sound; else what is wrong, for a person. */
  fault(row: Cells, textOf: (articleId: string) => string | undefined): string | null;
}

const inOrder = (low: string, high: string) => (row: Cells) => {
  const [a, b] = [row[low], row[high]];
  return typeof a === "number" && typeof b === "number" && a > b ? `${low} ${a} is above ${high} ${b}` : null;
};

const CHECKS: readonly Check[] = [
  {
    name: "evidence stands at its offsets",
    tables: ["exchanges", "durations", "round_mentions", "statements", "mentions", "disagreements"],
    fault(row, textOf) {
      const words = row["evidence"] ?? row["text"];
      const {start, end} = row;
      const text = textOf(String(row["article_id"]));
      if (typeof start === "number" && typeof end === "number" && words !== "" && text?.slice(start, end) === words)
        return null;
      return `the words at ${start} to ${end} are not its evidence`;
    }
  },
  {name: "min is not above max", tables: ["exchanges"], fault: inOrder("min", "max")},
  {
    name: "a figure has a bound",
    tables: ["exchanges"],
    fault: (row) => (row["min"] === null && row["max"] === null ? "neither min nor max is known" : null)
  },
  {name: "min is not above max", tables: ["durations", "rounds"], fault: inOrder("min_minutes", "max_minutes")},
  {
    name: "a duration has a bound",
    tables: ["durations"],
    fault: (row) => (row["min_minutes"] === null && row["max_minutes"] === null ? "neither bound is known" : null)
  },
  {name: "a round does not end before it begins", tables: ["rounds"], fault: daysInOrder},
  {name: "min is not above max", tables: ["deals"], fault: inOrder("per_side_min", "per_side_max")},
  {name: "min is not above max", tables: ["deals"], fault: inOrder("total_min", "total_max")},
  {
    name: "both sides together are twice one side",
    tables: ["deals"],
    fault(row) {
      const {per_side_min: side, per_side_max: sideMax, total_min: total, total_max: totalMax} = row;
      const exact = typeof side === "number" && side === sideMax && typeof total === "number" && total === totalMax;
      return exact && total !== 2 * side ? `${total} in all is not twice ${side} for each side` : null;
    }
  }
];

function daysInOrder(row: Cells): string | null {
  const {date, end_date: end} = row;
  return typeof date === "string" && typeof end === "string" && end < date ? `it ends on ${end}, before ${date}` : null;
}

/**
 * The last look before anything is written: every row parsed by its table's schema, held against the checks above and
 * against the other rows (ids are unique). A row that fails is left out and becomes a problem: a fault in one rule must
 * neither stop a build nor publish nonsense.
 */
export function soundTables(tables: Tables, texts: readonly ArticleText[]): Tables {
  const textOf = new Map(texts.map(({article_id, text}) => [article_id, text]));
  const paths = new Map(tables.articles.map((row) => [row.article_id, row.path]));
  const problems: Row<"problems">[] = [];
  const sound = <N extends TableName>(name: N): Row<N>[] => {
    const seen = new Set<string>();
    const [idColumn] = Object.keys(SCHEMAS[name].shape);
    return tables[name].filter((row) => {
      const cells: Cells = row;
      const fault = faultOf(name, cells, (id) => textOf.get(id)) ?? repeated(idColumn, cells, seen, name);
      if (fault === null) return true;
      const articleId = typeof cells["article_id"] === "string" ? cells["article_id"] : null;
      problems.push({
        path: paths.get(articleId ?? "") ?? "",
        article_id: articleId,
        stage: articleId ? "extract" : "reconcile",
        severity: "warning",
        code: "unsound_row",
        message: `A row of ${name} was left out: ${fault} (${idColumn} ${cells[idColumn ?? ""]}, rule ${cells["rule"] ?? "none"})`,
        remedy: "This is a fault in Parley, not in the article. Please report it with the article's text."
      });
      return false;
    });
  };
  const checked = {
    articles: sound("articles"),
    exchanges: sound("exchanges"),
    durations: sound("durations"),
    round_mentions: sound("round_mentions"),
    statements: sound("statements"),
    mentions: sound("mentions"),
    speakers: sound("speakers"),
    rounds: sound("rounds"),
    deals: sound("deals"),
    disagreements: sound("disagreements")
  };
  const kept = new Set([
    ...checked.exchanges.map((row) => `exchanges ${row.exchange_id}`),
    ...checked.durations.map((row) => `durations ${row.duration_id}`),
    ...checked.round_mentions.map((row) => `round_mentions ${row.round_mention_id}`),
    ...checked.statements.map((row) => `statements ${row.statement_id}`)
  ]);
  return {
    ...checked,
    mentions: checked.mentions.filter((row) => kept.has(`${row.table} ${row.row_id}`)),
    problems: [...tables.problems, ...problems]
  };
}

/** What is wrong with a row by itself; null where it is sound. `textOf` gives an article's text, to hold evidence against. */
export function faultOf(
  name: TableName,
  row: Cells,
  textOf: (articleId: string) => string | undefined = () => undefined
): string | null {
  const parsed = SCHEMAS[name].safeParse(row);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    return `${issue?.path.join(".")}: ${issue?.message}`;
  }
  for (const check of CHECKS) {
    const fault = check.tables.includes(name) ? check.fault(row, textOf) : null;
    if (fault !== null) return fault;
  }
  return null;
}

const MANY_ROWS_AN_ID: readonly TableName[] = ["mentions", "disagreements"];

function repeated(idColumn: string | undefined, row: Cells, seen: Set<string>, name: TableName): string | null {
  if (MANY_ROWS_AN_ID.includes(name)) return null;
  const id = String(row[idColumn ?? ""]);
  if (seen.has(id)) return `its ${idColumn} is taken`;
  seen.add(id);
  return null;
}
