import {exchangeTitle} from "../lib/annotations.js";
import {dealTitle, direction, isDisputed, owedParts, untoldText} from "../lib/deals.js";
import {h} from "../lib/dom.js";
import {capital, clip, interval, month} from "../lib/format.js";
import type {ToldHandOver} from "../lib/handovers.js";
import {category, label} from "../lib/labels.js";
import {dealBounds} from "../lib/ledger.js";
import {hrefOf} from "../lib/links.js";
import {type FigureRow, type LedgerRow, type Listing, rowsOf, type Sourced} from "../lib/listings.js";
import {type Packed, unpack} from "../lib/packed.js";
import {partyName, type Round, type Site} from "../lib/site.js";
import {isoCell, roundOf, sourceLine, sourceText} from "./cells.js";
import {correctedMark, doubt, evidenceLink, reportList} from "./evidence.js";
import {type Column, dataTable, type Filter} from "./table.js";

interface Context {
  readonly site: Site;
  readonly rounds: readonly Round[];
}

interface Row {
  readonly category: string;
  readonly status: string;
}

const FILTERS: readonly Filter<Row>[] = [
  {label: "Category", value: (row) => row.category, name: (value) => category(value)},
  {label: "Status", value: (row) => row.status, name: label}
];

const statusColumn: Column<Row> = {
  label: "Status",
  value: (row) => label(row.status),
  tight: true,
  show: (row) => h("span", {class: `tag ${row.status}`}, label(row.status))
};

/** Figures one by one, as the articles give them, the newest first. */
export function exchangesTable(
  listing: Listing<FigureRow>,
  {site, rounds, all}: Context & {readonly all: () => Promise<Listing<FigureRow>>}
): HTMLElement {
  const round = roundOf(rounds, site);
  return dataTable<Sourced<FigureRow>>(
    rowsOf(listing),
    [
      {label: "Day", value: (row) => row.date, tight: true, show: (row) => isoCell(row.date)},
      numberColumn,
      {
        label: "Of whom",
        value: (row) => whatOf(row, site),
        share: 1.1,
        show: (row) => [
          whatOf(row, site),
          row.cumulative ? h("span", {class: "tag"}, "running total") : null,
          row.claimant_party === null
            ? null
            : h("p", {class: "source"}, `by ${partyName(site, row.claimant_party)}’s count`)
        ]
      },
      statusColumn,
      {
        label: "Words and report",
        value: (row) => `${row.evidence} ${sourceText(row.source)}`,
        share: 2,
        show: (row) => [h("q", null, clip(row.evidence, 140)), sourceLine(row.source, row.exchange_id)]
      },
      {label: "Round", value: (row) => round(row.round_id), share: 0.8}
    ],
    {
      caption: "Figures as the articles give them",
      id: (row) => row.exchange_id,
      search: true,
      filters: FILTERS,
      rest: {total: listing.total, load: async () => rowsOf(await all())}
    }
  );
}

const numberColumn: Column<Sourced<FigureRow>> = {
  label: "Number",
  value: (row) => row.min ?? row.max,
  numeric: true,
  show: (row) => [
    h("a", {class: "figure", href: hrefOf(row.source, row.exchange_id)}, interval(row.min, row.max, row.approximate)),
    doubt(row),
    correctedMark(row)
  ]
};

/** "prisoners, each side", "bodies from Estavia to Kordova": the figure's words without its number. */
function whatOf(row: FigureRow, site: Site): string {
  const what = exchangeTitle(row, site).slice(interval(row.min, row.max, row.approximate).length + 1);
  return row.subgroup === null ? what : `${what} (${row.subgroup})`;
}

/** Totals since the war began, the newest article first. */
export function totalsTable(listing: Listing<FigureRow>, site: Site): HTMLElement {
  return dataTable<Sourced<FigureRow>>(
    rowsOf(listing),
    [
      {
        label: "As of",
        value: (row) => row.source.published,
        tight: true,
        show: (row) => isoCell(row.source.published)
      },
      numberColumn,
      {label: "Of whom", value: (row) => whatOf(row, site), share: 1.1},
      {
        label: "Whose count",
        value: (row) => (row.claimant_party === null ? null : partyName(site, row.claimant_party)),
        share: 0.7
      },
      {
        label: "Words and report",
        value: (row) => `${row.evidence} ${sourceText(row.source)}`,
        share: 2,
        show: (row) => [h("q", null, clip(row.evidence, 140)), sourceLine(row.source, row.exchange_id)]
      }
    ],
    {caption: "Totals since the war began", id: (row) => row.exchange_id, page: 12}
  );
}

/** A file of the ledger: its deals, each with its surest reports. */
export interface Ledger {
  readonly total: number;
  readonly rows: Packed<LedgerRow>;
}

/** The ledger: one row a promise or hand-over, however many articles tell it, the newest first. */
export function dealsTable(
  ledger: Ledger,
  {site, rounds, all}: Context & {readonly all: () => Promise<Ledger>}
): HTMLElement {
  const round = roundOf(rounds, site);
  const first = unpack(ledger.rows);
  let known = new Map(first.map((row) => [row.deal_id, row]));
  const partOf = ({part_of}: LedgerRow) => {
    const whole = part_of === null ? undefined : known.get(part_of);
    return whole === undefined ? null : `Part of: ${dealTitle(whole, site)}.`;
  };
  const owed = (row: LedgerRow) => {
    const parts = owedParts(row, site);
    if (parts.every(({amount}) => amount === "nothing")) return parts.length === 0 ? null : "Carried out in full.";
    return untoldText(row, site);
  };
  return dataTable<LedgerRow>(
    first,
    [
      {label: "Day", value: (row) => row.date, tight: true, show: (row) => isoCell(row.date)},
      {
        label: "Number",
        value: (row) => row.per_side_min ?? row.total_min ?? row.total_max,
        numeric: true,
        show: (row) => {
          const {min, max} = dealBounds(row);
          return [evidenceLink(interval(min, max), row.told), correctedMark(row)];
        }
      },
      {
        label: "Of whom",
        value: (row) => `${category(row.category)}${direction(row, site)} ${row.subgroup ?? ""}`,
        show: (row) => [
          `${category(row.category, dealBounds(row).max ?? 2)}${direction(row, site)}`,
          row.subgroup === null ? null : `, ${row.subgroup}`,
          isDisputed(row) ? h("span", {class: "tag disputed"}, "disputed") : null
        ]
      },
      statusColumn,
      {label: "Round", value: (row) => round(row.round_id), share: 0.9},
      {
        label: "Reports",
        value: (row) => row.reports,
        tight: true,
        show: (row) => reportList(row.told, row.reports) ?? String(row.reports)
      },
      {
        label: "How the figures fit",
        share: 1.6,
        value: (row) => [row.arithmetic, partOf(row), owed(row)].filter((part) => part !== null).join(" ") || null
      }
    ],
    {
      caption: "Ledger of promises and hand-overs",
      id: (row) => row.deal_id,
      search: true,
      filters: FILTERS,
      rest: {
        total: ledger.total,
        load: async () => {
          const rows = unpack((await all()).rows);
          known = new Map(rows.map((row) => [row.deal_id, row]));
          return rows;
        }
      }
    }
  );
}

/** The numbers of a hand-over chart. */
export function handOverTable(rows: readonly ToldHandOver[], site: Site): HTMLElement {
  return dataTable(
    rows,
    [
      {label: "Day", value: (row) => row.deal.date, tight: true, show: (row) => isoCell(row.deal.date)},
      {
        label: "Number",
        value: (row) => row.min,
        numeric: true,
        show: (row) => [
          row.href === null
            ? interval(row.min, row.max)
            : h("a", {class: "figure", href: row.href}, interval(row.min, row.max)),
          doubt(row),
          correctedMark(row.deal)
        ]
      },
      {label: "To", value: (row) => capital(partyName(site, row.party))},
      {
        label: "Standing",
        value: (row) => (row.deal.agreement === "disputed" ? "disputed" : null),
        tight: true,
        show: (row) => (row.deal.agreement === "disputed" ? h("span", {class: "tag disputed"}, "disputed") : null)
      },
      {label: "Month", value: (row) => row.month, tight: true, show: (row) => month(row.month)}
    ],
    {caption: "Hand-overs by day and receiving side", id: (row) => `${row.deal.deal_id} ${row.party}`, page: 12}
  );
}
