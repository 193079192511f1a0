import {h} from "../lib/dom.js";
import {clip, number} from "../lib/format.js";
import {kindName, label} from "../lib/labels.js";
import {besideOf, hrefOf} from "../lib/links.js";
import {type Listing, rowsOf, type Sourced, type StatementRow} from "../lib/listings.js";
import {partyColour, partyName, type Site} from "../lib/site.js";
import type {Cell} from "../lib/statements.js";
import {isoCell, sourceLine, sourceText} from "./cells.js";
import {correctedMark, doubt} from "./evidence.js";
import {dataTable} from "./table.js";

/** Several reports of one statement are one row: the first of them, with the others beside it. */
type Told = Sourced<StatementRow> & {readonly others: readonly Sourced<StatementRow>[]};

interface Options {
  readonly site: Site;
  /** Speakers' names by their id. */
  readonly names: Readonly<Record<string, string>>;
  readonly all: () => Promise<Listing<StatementRow>>;
  readonly preset?: Readonly<Record<string, string>>;
}

/** Statements, to be searched, the newest first. */
export function statementsTable(listing: Listing<StatementRow>, {site, names, all, preset}: Options): HTMLElement {
  const dayOf = (row: Told) => row.date ?? row.source.published;
  return dataTable<Told>(
    gather(rowsOf(listing)),
    [
      {label: "Day", value: dayOf, tight: true, show: (row) => isoCell(dayOf(row))},
      {
        label: "Speaker",
        value: (row) => `${row.speaker ?? ""} ${row.role ?? ""} ${partyName(site, row.party)}`,
        show: (row) => [
          h("span", {class: "party", style: `--colour: ${partyColour(site, row.party)}`}, row.speaker ?? "not known"),
          h("p", {class: "source"}, [row.role, partyName(site, row.party)].filter((part) => part !== null).join(", "))
        ]
      },
      {
        label: "Statement and report",
        value: (row) => `${row.evidence} ${sourceText(row.source)}`,
        share: 2.4,
        show: (row) => [
          h("a", {href: hrefOf(row.source, row.statement_id)}, clip(row.evidence, 320)),
          doubt(row),
          correctedMark(row),
          sourceLine(row.source, row.statement_id),
          sideBySide(row)
        ]
      },
      {label: "Topic", value: (row) => (row.topic === null ? null : label(row.topic)), tight: true},
      {label: "Kind", value: (row) => kindName(row.kind), tight: true}
    ],
    {
      caption: "Statements",
      id: (row) => row.statement_id,
      search: true,
      filters: [
        {label: "Party", key: "party", value: (row) => row.party, name: (id) => partyName(site, id)},
        {label: "Speaker", key: "speaker", value: (row) => row.speaker_id, name: (id) => names[id] ?? id},
        {label: "Topic", key: "topic", value: (row) => row.topic, name: label},
        {label: "Kind", key: "kind", value: (row) => row.kind, name: kindName}
      ],
      rest: {total: listing.total, load: async () => gather(rowsOf(await all()))},
      ...(preset === undefined ? {} : {preset})
    }
  );
}

function gather(rows: readonly Sourced<StatementRow>[]): Told[] {
  const others = new Map<string, Sourced<StatementRow>[]>();
  const first: Sourced<StatementRow>[] = [];
  for (const row of rows) {
    const id = row.utterance_id ?? row.statement_id;
    const known = others.get(id);
    if (known === undefined) first.push(row);
    others.set(id, known === undefined ? [] : [...known, row]);
  }
  return first.map((row) => ({...row, others: others.get(row.utterance_id ?? row.statement_id) ?? []}));
}

/** The same statement as other articles tell it: what each leaves out or words in another way shows side by side. */
function sideBySide(row: Told): HTMLElement | null {
  if (row.others.length === 0) return null;
  const reports = [row, ...row.others];
  return h(
    "details",
    {class: "reports"},
    h(
      "summary",
      null,
      `${number(row.reports)} reports of it, side by side${row.reports > reports.length ? `: ${reports.length} of them` : ""}`
    ),
    h(
      "ul",
      {class: "side-by-side"},
      reports.map((one) =>
        h(
          "li",
          {"data-report": one.statement_id},
          h("a", {href: hrefOf(one.source, one.statement_id)}, one.source.who),
          h(
            "span",
            {class: "muted"},
            [besideOf(one.source), kindName(one.kind)]
              .filter(Boolean)
              .map((part) => `, ${part}`)
              .join("")
          ),
          h("q", null, one.evidence)
        )
      )
    )
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
