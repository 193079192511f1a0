import type {Problem} from "../../article.ts";
import {hash} from "../../language/hash.ts";
import {normalise} from "../../language/tokens.ts";

/**
 * What a person has settled, one line of corrections.csv. It goes before every rule, and is keyed to the words of the
 * evidence, so that it survives rebuilds, better rules and edits elsewhere in the article.
 *
 * - set: `column` of the row becomes `value`; column "reviewed" changes nothing and says that a person has looked
 * - reject: the row is not what the text says; it goes
 * - add: `key` is an article_id, `column` the exact words of the evidence, `value` the cells: "min=157; basis=per_side"
 * - merge: the figure belongs to the deal of the figure whose key is `value`
 * - split: the figure leaves its deal; figures with the same `value` make one new deal
 */
export interface Correction {
  readonly action: Action;
  readonly table: CorrectedTable;
  readonly key: string;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  readonly by: string;
  /** ISO date: when it was decided, as the person wrote it. */
  readonly on: string;
  /** Line in the file, the header being line 1. */
  readonly line: number;
}

export const ACTIONS = ["set", "reject", "add", "merge", "split"] as const;
export type Action = (typeof ACTIONS)[number];

/** Tables whose rows rest on evidence, and those whose rows are made from them. */
export const READ_TABLES = ["exchanges", "durations", "round_mentions", "statements"] as const;
export const CORRECTED_TABLES = [...READ_TABLES, "deals", "rounds", "articles"] as const;
export type ReadTable = (typeof READ_TABLES)[number];
export type CorrectedTable = (typeof CORRECTED_TABLES)[number];

/**
 * The key of a row's evidence: 16 hex digits from the article, the sentence and the words, whatever the white space,
 * case and accents; "-2" on the second row that was read from the very same words ("1,000 for 35" gives two).
 */
export function evidenceKey(articleId: string, sentence: string, evidence: string, nth = 1): string {
  const plain = (text: string) => text.trim().split(/\s+/).map(normalise).join(" ");
  const key = hash(`${articleId}\n${plain(sentence)}\n${plain(evidence)}`);
  return nth === 1 ? key : `${key}-${nth}`;
}

const REQUIRED: Readonly<Record<Action, readonly ("column" | "value")[]>> = {
  set: ["column"],
  reject: [],
  add: ["column", "value"],
  merge: ["value"],
  split: ["value"]
};

/** Where each action may be used; what is left out is refused with a message. */
const ALLOWED: Readonly<Record<Action, readonly CorrectedTable[]>> = {
  set: CORRECTED_TABLES,
  reject: READ_TABLES,
  add: ["exchanges", "durations"],
  merge: ["exchanges"],
  split: ["exchanges"]
};

/** A day that the calendar has, as 2025-06-03. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** One record of corrections.csv, column name to cell. */
export type CorrectionRecord = Readonly<Record<string, string | undefined>>;

/**
 * The records of corrections.csv as corrections; what cannot be one is a problem and left out. `lines` are the records'
 * lines in the file, where blank lines or line breaks within cells make them differ from the records' numbers.
 */
export function parseCorrections(
  records: readonly CorrectionRecord[],
  path = "corrections.csv",
  lines?: readonly number[]
): {corrections: Correction[]; problems: Problem[]} {
  const corrections: Correction[] = [];
  const problems: Problem[] = [];
  records.forEach((record, i) => {
    const cell = (name: string) => record[name]?.trim() ?? "";
    const line = lines?.[i] ?? i + 2;
    const wrong = faultOf(cell);
    if (wrong)
      problems.push({
        path,
        articleId: null,
        stage: "corrections",
        severity: "warning",
        code: "correction-unreadable",
        message: `Line ${line}: ${wrong.message}`,
        remedy: wrong.remedy
      });
    else
      corrections.push({
        action: cell("action") as Action,
        table: cell("table") as CorrectedTable,
        key: cell("key"),
        column: cell("column"),
        value: cell("value"),
        reason: cell("reason"),
        by: cell("by"),
        on: cell("on"),
        line
      });
  });
  return {corrections, problems};
}

function faultOf(cell: (name: string) => string): {message: string; remedy: string} | null {
  const action = ACTIONS.find((known) => known === cell("action"));
  if (!action) return {message: `"${cell("action")}" is no action.`, remedy: `Write one of: ${ACTIONS.join(", ")}.`};
  const table = CORRECTED_TABLES.find((known) => known === cell("table"));
  if (!table || !ALLOWED[action].includes(table))
    return {
      message: `"${action}" cannot be done to the table "${cell("table")}".`,
      remedy: `Write one of: ${ALLOWED[action].join(", ")}.`
    };
  const empty = ["key", ...REQUIRED[action], "reason", "by"].find((name) => cell(name) === "");
  if (empty)
    return {message: `"${empty}" is empty.`, remedy: `Fill in "${empty}"; the page Review copies whole lines.`};
  if (!isDay(cell("on")))
    return {message: `"${cell("on")}" is no day.`, remedy: 'Write the day in "on" as 2025-06-03.'};
  return null;
}

/** The problem of a correction that did nothing. */
export function unused(correction: Correction, why: string, remedy: string, path = "corrections.csv"): Problem {
  return {
    path,
    articleId: null,
    stage: "corrections",
    severity: "warning",
    code: "correction-unused",
    message: `Line ${correction.line} (${correction.action} ${correction.table} ${correction.key}): ${why}`,
    remedy
  };
}

export const EVIDENCE_GONE = "no row rests on this evidence any more.";
export const LOOK_AGAIN = "Look the row up on the page Review, and copy its line anew or delete this one.";
