import type {Changes} from "../data-loaders/changes/compare.ts";
import type {Tables} from "../data-loaders/tables/schemas.ts";
import {newsOf, type Step} from "../src/lib/changes.ts";
import type {Counts} from "../src/lib/counts.ts";
import {disputes} from "../src/lib/disagreements.ts";
import {type Length, roundDurations} from "../src/lib/durations.ts";
import {reportsOf} from "../src/lib/evidence.ts";
import {civiliansWithin, toldHandOvers, undated} from "../src/lib/handovers.ts";
import {roundLedger} from "../src/lib/ledger.ts";
import {linksOf, type Source, sourcesOf} from "../src/lib/links.ts";
import {
  FIGURE_COLUMNS,
  LENGTH_COLUMNS,
  type LedgerRow,
  list,
  STATEMENT_COLUMNS,
  type StatementRow
} from "../src/lib/listings.ts";
import {pack, unpack} from "../src/lib/packed.ts";
import {reviewItems} from "../src/lib/review.ts";
import {type Deal, type Site, sides} from "../src/lib/site.ts";
import {nameOfSpeaker, statementCharts} from "../src/lib/statements.ts";

/** How many rows a table opens with; the others are fetched when somebody asks for them. */
const FIRST = 50;
/** How many reports of one deal or statement a page names. */
const REPORTS = 12;
/** How many changes of one kind are named. */
const NEWS = 60;
/** How many speakers the overview ranks. */
const SPEAKERS = 12;
const CATEGORIES = ["prisoners", "bodies", "civilians", "children", "hostages"];

/** Everything that pages and their static parts are made from. */
export interface PageInput {
  readonly site: Site;
  readonly tables: Tables;
  readonly counts: Counts;
  readonly changes: readonly Changes[];
}

/** What several pages show, worked out once. */
export function workOut({site, tables, counts, changes}: PageInput) {
  const sources = sourcesOf(tables.articles);
  const links = linksOf(sources, ".", tables);
  const speakers = speakerOf(tables);
  const lengths = tables.durations.map((row): Length => ({...pick(row, LENGTH_COLUMNS), speaker: speakers(row)}));
  return {
    site,
    tables,
    counts,
    sources,
    links,
    reports: reportsOf(tables.exchanges, links),
    entries: roundLedger(tables.rounds, tables.deals, site),
    lengths,
    roundLengths: roundDurations(tables.rounds, lengths),
    disputes: disputes(tables.disagreements, tables.rounds, tables.deals, site),
    statements: statementCharts(counts.statements, tables.speakers, tables.statements.length),
    news: changes.map((step) => ({
      since: step.since,
      until: step.until,
      news: newsOf(step, {site, links, base: ".", deals: tables.deals, rounds: tables.rounds})
    }))
  };
}
export type WorkedOut = ReturnType<typeof workOut>;

function pick<T, K extends keyof T & string>(row: T, columns: readonly K[]): Pick<T, K> {
  return unpack(pack([row], columns))[0]!;
}

/** The innermost statement that a length stands in: whose words they are. */
function speakerOf({statements, speakers}: Tables): (row: Tables["durations"][number]) => string | null {
  const name = nameOfSpeaker(speakers);
  const byArticle = new Map<string, Tables["statements"]>();
  for (const row of statements) byArticle.set(row.article_id, [...(byArticle.get(row.article_id) ?? []), row]);
  return ({article_id, start, end}) => {
    const [innermost] = (byArticle.get(article_id) ?? [])
      .filter((one) => one.start <= start && end <= one.end)
      .sort((a, b) => a.end - a.start - (b.end - b.start));
    return innermost === undefined ? null : name(innermost);
  };
}

/** What each page loads, by the file's name: what is drawn, and the rows of its tables in two parts. */
export function pageData(all: WorkedOut): Map<string, unknown> {
  const {site, tables, counts, sources, links, reports, entries, lengths, roundLengths, statements, news} = all;
  const byId = new Map(sources.map((source) => [source.id, source]));
  const speakerName = nameOfSpeaker(tables.speakers);
  const newestFirst = <T extends {date: string | null; article_id: string}>(rows: readonly T[]) =>
    byDay(rows, (row) => row.date ?? byId.get(row.article_id)?.published ?? null);
  const figures = newestFirst(tables.exchanges);
  const said = utterances(newestFirst(tables.statements.map((row) => ({...row, speaker: speakerName(row)}))));
  const ledger = byDay(tables.deals, ({date, round_id}) => date ?? roundDay(round_id)).map(
    (deal): LedgerRow => ({...deal, told: reports(deal).slice(0, REPORTS)})
  );
  function roundDay(id: string | null): string | null {
    return tables.rounds.find(({round_id}) => round_id === id)?.date ?? null;
  }
  const inLengths = named(
    roundLengths.flatMap((entry) => entry.reports.map(({row}) => row)),
    byId
  );
  const receivers = receiversOf(tables.deals, site);
  const handOvers = toldHandOvers(tables.deals, CATEGORIES, receivers, reports);
  const beside = {
    undated: undated(
      entries.flatMap(({promises}) => promises),
      receivers
    ),
    civilians: civiliansWithin(tables.deals, receivers)
  };
  const drawn = {site, rounds: tables.rounds, handOvers, beside};
  return new Map<string, unknown>([
    ["overview", {...drawn, roundLengths, sources: inLengths, speakers: statements.speakers.slice(0, SPEAKERS)}],
    [
      "exchanges",
      {
        ...drawn,
        totals: list(
          figures.filter(({cumulative}) => cumulative),
          FIGURE_COLUMNS,
          byId
        )
      }
    ],
    ...inTwo("figures", figures, (rows) => list(rows, FIGURE_COLUMNS, byId, figures.length)),
    ...inTwo("ledger", ledger, (rows) => ({
      total: ledger.length,
      rows: pack(rows, LEDGER_COLUMNS)
    })),
    [
      "rounds",
      {
        site,
        rounds: tables.rounds,
        roundLengths,
        sources: inLengths,
        others: list(
          newestFirst(
            lengths
              .filter(({round_id}) => !tables.rounds.some((round) => round.round_id === round_id))
              .map((row) => ({...row, date: null}))
          ),
          LENGTH_COLUMNS,
          byId
        )
      }
    ],
    ["statements", {site, charts: statements, names: namesOf(tables)}],
    ...inTwo("statements", said, (some) => list(some.flat(), [...STATEMENT_COLUMNS, "reports"], byId, said.length)),
    ["articles", articleList(tables, counts)],
    [
      "review",
      reviewItems(
        {
          ...tables,
          statements: tables.statements.map((row) => ({...row, speaker: speakerName(row)})),
          mentions: tables.round_mentions
        },
        site,
        links
      )
    ],
    ["changes", news.map(stepOf)],
    ["rules", counts.rules]
  ]);
}

const LEDGER_COLUMNS = [
  "deal_id",
  "round_id",
  "date",
  "category",
  "subgroup",
  "per_side_min",
  "per_side_max",
  "total_min",
  "total_max",
  "from_party",
  "to_party",
  "status",
  "reports",
  "agreement",
  "arithmetic",
  "part_of",
  "owed",
  "corrected",
  "told"
] as const satisfies readonly (keyof LedgerRow)[];

/** The sides, or where no profile names any the receivers of hand-overs. */
function receiversOf(deals: readonly Deal[], site: Site): string[] {
  const known = sides(site).map(({id}) => id);
  const receivers = deals.flatMap(({to_party}) => (to_party === null ? [] : [to_party]));
  return known.length > 0 ? known : [...new Set(receivers)].sort().slice(0, 2);
}

/** A step as the page lists it: a rebuilt corpus may bring thousands of new articles, of which the first are named. */
function stepOf({since, until, news}: WorkedOut["news"][number]): Step {
  const counts: Record<string, number> = {};
  const named = news.filter(({kind}) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    return counts[kind] <= NEWS;
  });
  return {since, until, news: named, counts};
}

/** The reports of each statement, the newest statement first: those that a page sets side by side. */
function utterances(rows: Tables["statements"]): StatementRow[][] {
  const byId = new Map<string, Tables["statements"]>();
  for (const row of rows) {
    const id = row.utterance_id ?? row.statement_id;
    const known = byId.get(id);
    if (known === undefined) byId.set(id, [row]);
    else known.push(row);
  }
  return [...byId.values()].map((own) => own.slice(0, REPORTS).map((row) => ({...row, reports: own.length})));
}

function byDay<T>(rows: readonly T[], day: (row: T) => string | null): T[] {
  return rows
    .map((row) => ({row, key: day(row) ?? ""}))
    .sort((a, b) => (a.key < b.key ? 1 : a.key > b.key ? -1 : 0))
    .map(({row}) => row);
}

function inTwo<T>(name: string, rows: readonly T[], make: (some: readonly T[]) => unknown): [string, unknown][] {
  return [
    [`${name}-first`, make(rows.slice(0, FIRST))],
    [`${name}-all`, make(rows)]
  ];
}

function named(rows: readonly {article_id: string}[], sources: ReadonlyMap<string, Source>): Source[] {
  return [...new Set(rows.map(({article_id}) => article_id))].flatMap((id) => sources.get(id) ?? []);
}

function namesOf({speakers}: Tables): Record<string, string> {
  return Object.fromEntries(speakers.map(({speaker_id, name}) => [speaker_id, name]));
}

function articleList({articles}: Tables, counts: Counts) {
  const found = new Map(counts.articles.map((row) => [row.article_id, row]));
  const rows = byDay(articles, ({published}) => published).map((article) => ({
    ...article,
    figures: found.get(article.article_id)?.figures ?? 0,
    durations: found.get(article.article_id)?.durations ?? 0,
    statements: found.get(article.article_id)?.statements ?? 0
  }));
  return pack(rows, [
    "article_id",
    "slug",
    "title",
    "publisher",
    "published",
    "published_basis",
    "duplicate_of",
    "words",
    "figures",
    "durations",
    "statements"
  ]);
}
