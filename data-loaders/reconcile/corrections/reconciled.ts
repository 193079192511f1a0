import type {Problem} from "../../article.ts";
import {type Correction, EVIDENCE_GONE, LOOK_AGAIN, unused} from "./correction.ts";

/** Reads one cell of a table: the value, or what is wrong with it. The tables' schemas do this. */
export type ReadCell = (column: string, cell: string) => {readonly value: unknown} | {readonly wrong: string};

/**
 * Applies "set" to rows that were made from many readings: `deals` and `rounds`, keyed to the evidence of any of their
 * members, and `articles`, keyed to the article_id. `rowOf` finds a row by key. Returns new rows; `touched` are the new
 * rows that a person has changed or looked at.
 */
export function correctRows<R extends object>(
  table: "deals" | "rounds" | "articles",
  rows: readonly R[],
  corrections: readonly Correction[],
  rowOf: (key: string) => R | undefined,
  readCell: ReadCell
): {rows: R[]; touched: Map<R, Correction[]>; problems: Problem[]} {
  const problems: Problem[] = [];
  const changes = new Map<R, {cells: Record<string, unknown>; told: Correction[]}>();
  for (const correction of corrections) {
    if (correction.table !== table || correction.action !== "set") continue;
    const row = rowOf(correction.key);
    if (!row) {
      problems.push(unused(correction, EVIDENCE_GONE, LOOK_AGAIN));
      continue;
    }
    const change = changes.get(row) ?? {cells: {}, told: []};
    changes.set(row, change);
    if (correction.column !== "reviewed") {
      const read = readCell(correction.column, correction.value);
      if ("wrong" in read) {
        problems.push(unused(correction, read.wrong, `See docs/data-dictionary.md for the columns of "${table}".`));
        continue;
      }
      change.cells[correction.column] = read.value;
    }
    change.told.push(correction);
  }
  const touched = new Map<R, Correction[]>();
  const corrected = rows.map((row) => {
    const change = changes.get(row);
    if (!change) return row;
    const next: R = {...row, ...change.cells};
    touched.set(next, change.told);
    return next;
  });
  return {rows: corrected, touched, problems};
}
