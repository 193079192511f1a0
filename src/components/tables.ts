import {exchangeTitle} from "../lib/annotations.js";
import {dealFigure, dealTitle, isDisputed} from "../lib/deals.js";
import {h} from "../lib/dom.js";
import type {Report} from "../lib/evidence.js";
import {clip, day, interval, lasting, month, number} from "../lib/format.js";
import type {HandOver} from "../lib/handovers.js";
import {category, label} from "../lib/labels.js";
import type {Links} from "../lib/links.js";
import {roundTitle} from "../lib/rounds.js";
import {
  type Article,
  type Deal,
  type Duration,
  type Exchange,
  partyColour,
  partyName,
  type Round,
  type Site,
  type Statement
} from "../lib/site.js";
import type {Cell} from "../lib/statements.js";
import {doubt, evidenceLink, reportList} from "./evidence.js";
import {dataTable} from "./table.js";

interface Context {
  readonly site: Site;
  readonly links: Links;
}

const roundOf = (rounds: readonly Round[], site: Site) => {
  const names = new Map(rounds.map((round) => [round.round_id, roundTitle(round, site)]));
  return (id: string | null) => (id === null ? null : (names.get(id) ?? null));
};

const isoCell = (iso: string | null) => (iso === null ? h("span", {class: "muted"}, "not known") : day(iso));

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
        show: (row) => evidenceLink(dealFigure(row, site), reports(row), isDisputed(row))
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
        show: (row) => evidenceLink(interval(row.min, row.max), reports(row.deal), isDisputed(row.deal))
      }
    ],
    {caption: "Hand-overs by day and receiving side", id: (row) => `${row.deal.deal_id} ${row.party}`, page: 12}
  );
}

/** Lengths of meetings, one row a report. */
export function durationsTable(
  rows: readonly Duration[],
  {site, links, rounds}: Context & {rounds: readonly Round[]}
): HTMLElement {
  const round = roundOf(rounds, site);
  return dataTable(
    rows,
    [
      {label: "Meeting", value: (row) => round(row.round_id) ?? label(row.meeting)},
      {
        label: "Length",
        value: (row) => row.min_minutes ?? row.max_minutes,
        numeric: true,
        show: (row) => [
          h(
            "a",
            {class: "figure", href: links.article(row.article_id, row.duration_id)},
            lasting(row.min_minutes, row.max_minutes, row.qualifier)
          ),
          doubt(row)
        ]
      },
      {
        label: "Whose account",
        value: (row) => (row.claimant_party === null ? null : partyName(site, row.claimant_party))
      },
      {label: "Report", value: (row) => links.publisher(row.article_id), wide: true},
      {label: "Words", value: (row) => row.evidence, show: (row) => h("q", null, clip(row.evidence, 140)), wide: true}
    ],
    {caption: "Lengths of meetings", id: (row) => row.duration_id, page: 12}
  );
}

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
          doubt(row)
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

/** The corpus: every article with what was found in it. */
export function articlesTable(
  rows: readonly Article[],
  {links, counts}: {links: Links; counts: ReadonlyMap<string, {figures: number; durations: number; statements: number}>}
): HTMLElement {
  const count = (row: Article, what: "figures" | "durations" | "statements") => counts.get(row.article_id)?.[what] ?? 0;
  return dataTable(
    rows,
    [
      {
        label: "Published",
        value: (row) => row.published,
        show: (row) => [
          isoCell(row.published),
          row.published_basis === "inferred" ? h("span", {class: "tag"}, "inferred") : null
        ]
      },
      {
        label: "Article",
        value: (row) => row.title ?? row.article_id,
        wide: true,
        show: (row) => [
          h("a", {href: links.article(row.article_id)}, row.title ?? row.article_id),
          row.duplicate_of === null ? null : h("span", {class: "tag"}, "repeats another")
        ]
      },
      {label: "Publisher", value: (row) => row.publisher},
      {label: "Figures", value: (row) => count(row, "figures"), numeric: true},
      {label: "Durations", value: (row) => count(row, "durations"), numeric: true},
      {label: "Statements", value: (row) => count(row, "statements"), numeric: true},
      {label: "Words", value: (row) => row.words, numeric: true}
    ],
    {caption: "Articles", id: (row) => row.article_id, search: true, page: 100}
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
