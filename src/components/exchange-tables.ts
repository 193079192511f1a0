import {exchangeTitle} from "../lib/annotations.js";
import {dealFigure, dealTitle, isDisputed} from "../lib/deals.js";
import {h} from "../lib/dom.js";
import type {Report} from "../lib/evidence.js";
import {clip, interval, month, number} from "../lib/format.js";
import type {HandOver} from "../lib/handovers.js";
import {category, label} from "../lib/labels.js";
import {type Deal, type Exchange, partyName, type Round, type Site} from "../lib/site.js";
import {type Context, isoCell, roundOf} from "./cells.js";
import {correctedMark, doubt, evidenceLink, reportList} from "./evidence.js";
import {dataTable} from "./table.js";

/** Figures one by one, as the articles give them. */
export function exchangesTable(
  rows: readonly Exchange[],
  {site, links, rounds}: Context & {rounds: readonly Round[]}
): HTMLElement {
  const round = roundOf(rounds, site);
  return dataTable(
    rows,
    [
      {
        label: "Figure",
        value: (row) => row.min ?? row.max,
        numeric: false,
        show: (row) => [
          h("a", {class: "figure", href: links.article(row.article_id, row.exchange_id)}, exchangeTitle(row, site)),
          doubt(row),
          correctedMark(row),
          row.cumulative ? h("span", {class: "tag"}, "running total") : null
        ]
      },
      {label: "Status", value: (row) => label(row.status)},
      {label: "Day", value: (row) => row.date, show: (row) => isoCell(row.date)},
      {label: "Round", value: (row) => round(row.round_id)},
      {
        label: "Whose count",
        value: (row) => (row.claimant_party === null ? null : partyName(site, row.claimant_party))
      },
      {label: "Report", value: (row) => links.publisher(row.article_id), wide: true},
      {label: "Words", value: (row) => row.evidence, show: (row) => h("q", null, clip(row.evidence, 140)), wide: true}
    ],
    {
      caption: "Figures as the articles give them",
      id: (row) => row.exchange_id,
      search: true,
      filters: [
        {label: "Category", value: (row) => row.category, name: (value) => category(value)},
        {label: "Status", value: (row) => row.status, name: label}
      ]
    }
  );
}

/** The ledger: one row a promise or hand-over, however many articles tell it. */
export function dealsTable(
  rows: readonly Deal[],
  {site, reports, rounds}: {site: Site; reports: (deal: Deal) => Report[]; rounds: readonly Round[]}
): HTMLElement {
  const round = roundOf(rounds, site);
  const byId = new Map(rows.map((row) => [row.deal_id, row]));
  const partOf = ({part_of}: Deal) => {
    const whole = part_of === null ? undefined : byId.get(part_of);
    return whole === undefined ? null : `Part of: ${dealTitle(whole, site)}.`;
  };
  return dataTable(
    rows,
    [
      {label: "Day", value: (row) => row.date, show: (row) => isoCell(row.date)},
      {
        label: "Figure",
        value: (row) => row.per_side_min ?? row.total_min ?? row.total_max,
        show: (row) => [evidenceLink(dealFigure(row, site), reports(row), isDisputed(row)), correctedMark(row)]
      },
      {label: "Of whom", value: (row) => row.subgroup},
      {
        label: "Status",
        value: (row) => label(row.status),
        show: (row) => h("span", {class: `tag ${row.status}`}, label(row.status))
      },
      {label: "Round", value: (row) => round(row.round_id)},
      {
        label: "Reports",
        value: (row) => row.reports,
        numeric: true,
        show: (row) => reportList(reports(row)) ?? String(row.reports)
      },
      {
        label: "How the figures fit",
        wide: true,
        value: (row) =>
          [row.arithmetic, partOf(row), row.shortfall === null ? null : `Still owed: ${number(row.shortfall)}.`]
            .filter((part) => part !== null)
            .join(" ") || null
      }
    ],
    {
      caption: "Ledger of promises and hand-overs",
      id: (row) => row.deal_id,
      search: true,
      page: 20,
      filters: [
        {label: "Category", value: (row) => row.category, name: (value) => category(value)},
        {label: "Status", value: (row) => row.status, name: label}
      ]
    }
  );
}

/** The numbers of a hand-over chart. */
export function handOverTable(
  rows: readonly HandOver[],
  {site, reports}: {site: Site; reports: (deal: Deal) => Report[]}
): HTMLElement {
  return dataTable(
    rows,
    [
      {label: "Month", value: (row) => row.month, show: (row) => month(row.month)},
      {label: "Day", value: (row) => row.deal.date, show: (row) => isoCell(row.deal.date)},
      {label: "To", value: (row) => partyName(site, row.party)},
      {
        label: "Number",
        value: (row) => row.min,
        numeric: true,
        show: (row) => [
          evidenceLink(interval(row.min, row.max), reports(row.deal), isDisputed(row.deal)),
          correctedMark(row.deal)
        ]
      }
    ],
    {caption: "Hand-overs by day and receiving side", id: (row) => `${row.deal.deal_id} ${row.party}`, page: 12}
  );
}
