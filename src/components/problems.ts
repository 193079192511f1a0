import {h} from "../lib/dom.js";
import type {Problem} from "../lib/site.js";
import {empty} from "./figure.js";
import {dataTable} from "./table.js";

/** What was wrong with the inputs, and what to do about it. */
export function problemList(rows: readonly Problem[]): HTMLElement {
  if (rows.length === 0) return empty("Every file could be read.");
  return dataTable(
    rows,
    [
      {label: "File", value: (row) => row.path},
      {
        label: "Severity",
        value: (row) => row.severity,
        show: (row) => h("span", {class: row.severity === "error" ? "tag disputed" : "tag"}, row.severity)
      },
      {label: "Problem", value: (row) => row.message, share: 2},
      {label: "What to do", value: (row) => row.remedy, share: 2}
    ],
    {caption: "Problems with the inputs", id: (row) => `${row.path} ${row.code}`}
  );
}
