import {isUncertain} from "../lib/confidence.js";
import {h} from "../lib/dom.js";
import {number} from "../lib/format.js";
import {empty} from "./figure.js";
import {dataTable} from "./table.js";

interface Reading {
  readonly rule: string;
  readonly confidence: number;
}

/** How often each rule found something in these articles, and how sure it was. */
export function rulesTable(tables: readonly (readonly [name: string, rows: readonly Reading[]])[]): HTMLElement {
  const found = tables.flatMap(([table, rows]) => {
    const byRule = new Map<string, Reading[]>();
    for (const row of rows) byRule.set(row.rule, [...(byRule.get(row.rule) ?? []), row]);
    return [...byRule].map(([rule, own]) => ({
      table,
      rule,
      rows: own.length,
      uncertain: own.filter(isUncertain).length,
      mean: own.reduce((sum, {confidence}) => sum + confidence, 0) / own.length
    }));
  });
  return dataTable(
    found.sort((a, b) => b.rows - a.rows || (a.rule < b.rule ? -1 : 1)),
    [
      {label: "Rule", value: (row) => row.rule, show: (row) => h("code", null, row.rule)},
      {label: "Table", value: (row) => row.table},
      {label: "Rows", value: (row) => row.rows, numeric: true},
      {label: "Uncertain", value: (row) => row.uncertain, numeric: true},
      {label: "Mean confidence", value: (row) => row.mean, show: (row) => row.mean.toFixed(2), numeric: true}
    ],
    {caption: "Rules", id: (row) => `${row.table} ${row.rule}`, page: 40}
  );
}

/** One line of evaluation.json, which `npm run evaluate` writes: how one kind of row compares with hand-made ones. */
export interface Score {
  readonly name: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly rows: number;
}

export interface Evaluation {
  readonly about: string;
  readonly scores: readonly Score[];
}

/** Precision and recall against annotations made by hand, or a line that says how to measure them. */
export function scoresTable(evaluation: Evaluation | null): HTMLElement {
  if (evaluation === null)
    return empty("Not measured for this build. “npm run evaluate” compares the tables with annotations made by hand.");
  const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
  return h(
    "div",
    null,
    h("p", null, evaluation.about),
    dataTable(
      evaluation.scores,
      [
        {label: "Rows", value: (row) => row.name},
        {label: "Precision", value: (row) => row.precision, show: (row) => percent(row.precision), numeric: true},
        {label: "Recall", value: (row) => row.recall, show: (row) => percent(row.recall), numeric: true},
        {label: "F1", value: (row) => row.f1, show: (row) => percent(row.f1), numeric: true},
        {label: "In the annotations", value: (row) => row.rows, show: (row) => number(row.rows), numeric: true}
      ],
      {caption: "Precision and recall", id: (row) => row.name}
    )
  );
}
