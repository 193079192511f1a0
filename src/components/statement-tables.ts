import {h} from "../lib/dom.js";
import {clip} from "../lib/format.js";
import {label} from "../lib/labels.js";
import {partyColour, partyName, type Statement} from "../lib/site.js";
import type {Cell} from "../lib/statements.js";
import {type Context, isoCell} from "./cells.js";
import {correctedMark, doubt} from "./evidence.js";
import {dataTable} from "./table.js";

/** Statements, to be searched. */
export function statementsTable(
  rows: readonly Statement[],
  {site, links, preset}: Context & {preset?: Readonly<Record<string, string>>}
): HTMLElement {
  const names = new Map(rows.map((row) => [row.speaker_id, row.speaker]));
  return dataTable(
    rows,
    [
      {
        label: "Day",
        value: (row) => row.date ?? links.published(row.article_id),
        show: (row) => isoCell(row.date ?? links.published(row.article_id))
      },
      {
        label: "Speaker",
        value: (row) => row.speaker,
        show: (row) => [
          h("span", {class: "party", style: `--colour: ${partyColour(site, row.party)}`}, row.speaker ?? "not known"),
          row.role === null ? null : h("span", {class: "muted small"}, ` ${row.role}`)
        ]
      },
      {label: "Party", value: (row) => partyName(site, row.party)},
      {label: "Topic", value: (row) => (row.topic === null ? null : label(row.topic))},
      {
        label: "Kind",
        value: (row) => (row.kind === "indirect" ? "reported" : row.kind === "mixed" ? "part quoted" : "quoted")
      },
      {
        label: "Statement",
        value: (row) => row.evidence,
        wide: true,
        show: (row) => [
          h("a", {href: links.article(row.article_id, row.statement_id)}, clip(row.evidence, 320)),
          doubt(row),
          correctedMark(row)
        ]
      },
      {label: "Report", value: (row) => links.publisher(row.article_id)}
    ],
    {
      caption: "Statements",
      id: (row) => row.statement_id,
      search: true,
      filters: [
        {label: "Party", key: "party", value: (row) => row.party, name: (id) => partyName(site, id)},
        {label: "Speaker", key: "speaker", value: (row) => row.speaker_id, name: (id) => names.get(id) ?? id},
        {label: "Topic", key: "topic", value: (row) => row.topic, name: label},
        {label: "Kind", value: (row) => row.kind}
      ],
      ...(preset === undefined ? {} : {preset})
    }
  );
}

/** The numbers of a chart that counts statements by two things. */
export function cellsTable(
  cells: readonly Cell[],
  {
    caption,
    row,
    column
  }: {
    caption: string;
    row: readonly [label: string, name: (value: string) => string];
    column: readonly [label: string, name: (value: string) => string];
  }
): HTMLElement {
  return dataTable(
    cells,
    [
      {label: row[0], value: (cell) => row[1](cell.row)},
      {label: column[0], value: (cell) => cell.column, show: (cell) => column[1](cell.column)},
      {label: "Statements", value: (cell) => cell.count, numeric: true}
    ],
    {caption, id: (cell) => `${cell.row} ${cell.column}`, page: 12}
  );
}
