import type {RuleCount} from "../lib/counts.js";
import {h} from "../lib/dom.js";
import {dataTable} from "./table.js";

/** How often each rule found something in these articles, and how sure it was. */
export function rulesTable(rules: readonly RuleCount[]): HTMLElement {
  return dataTable(
    rules,
    [
      {label: "Rule", value: (row) => row.rule, show: (row) => h("code", null, row.rule)},
      {label: "Table", value: (row) => row.table},
      {label: "Rows", value: (row) => row.rows, numeric: true},
      {label: "Uncertain", value: (row) => row.uncertain, numeric: true},
      {
        label: "Mean confidence",
        value: (row) => row.confidence,
        show: (row) => row.confidence.toFixed(2),
        numeric: true
      }
    ],
    {caption: "Rules", id: (row) => `${row.table} ${row.rule}`, page: 25}
  );
}
