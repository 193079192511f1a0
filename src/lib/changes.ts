import type {Changes, Difference} from "../../data-loaders/changes/compare.ts";
import type {
  OpenDispute,
  SettledDeal,
  SettledRound,
  ToldFigure,
  ToldLength
} from "../../data-loaders/changes/snapshot.ts";
import {exchangeTitle} from "./annotations.js";
import {dealTitle} from "./deals.js";
import {fieldName} from "./disagreements.js";
import {day, days, lasting, ordinal} from "./format.js";
import {label} from "./labels.js";
import type {Links} from "./links.js";
import {roundAnchor, roundTitle} from "./rounds.js";
import type {Deal, Round, Site} from "./site.js";

/** One thing that changed, in words: for the page, and for the feed. */
export interface News {
  readonly kind: Kind;
  /** What it is about: an article's, a deal's, a round's or a disagreement's id. */
  readonly key: string;
  readonly title: string;
  /** What is new about it, a sentence or a figure each. */
  readonly details: readonly string[];
  /** Where it is shown; null where it is gone. */
  readonly href: string | null;
}

/** What changed from one snapshot to the next, or to the tables as they are now (`until` is null). */
export interface Step {
  readonly since: string;
  readonly until: string | null;
  /** The first of each kind, and how many of each there are in all. */
  readonly news: readonly News[];
  readonly counts: Readonly<Record<string, number>>;
}

/** Every kind of news in the order of the page: its heading, and what one of them is called. */
export const KINDS = {
  article: ["New articles", "New article"],
  version: ["Articles in a new version", "New version"],
  removed: ["Articles that are gone", "Article gone"],
  figures: ["Other figures from the same articles", "Read anew"],
  settled: ["New deals and rounds", "New"],
  consensus: ["Changed consensus", "Changed consensus"],
  dropped: ["Deals and rounds that are gone", "Gone"],
  dispute: ["New disagreements", "New disagreement"],
  reopened: ["Disagreements with other values", "Disagreement with other values"],
  agreed: ["Disagreements settled", "Disagreement settled"]
} as const;
export type Kind = keyof typeof KINDS;

interface Context {
  readonly site: Site;
  /** Links from where the news will stand. `base` is the way to the site's root. */
  readonly links: Links;
  readonly base: string;
  readonly deals: readonly Deal[];
  readonly rounds: readonly Round[];
}

/** Everything that changed in one step, in the order of KINDS. Figures stand with their article. */
export function newsOf(changes: Changes, context: Context): News[] {
  const {articles, disputes} = changes;
  const told = toldByArticle(changes, context);
  const {links} = context;
  const about = (kind: Kind, id: string, title: string, details: readonly string[]): News => ({
    kind,
    key: id,
    title,
    details,
    href: kind === "removed" ? null : links.article(id)
  });
  const fresh = articles.added.map((one) =>
    about("article", one.article_id, one.title ?? one.article_id, [
      ...(one.published === null ? [] : [`Published on ${day(one.published)}.`]),
      ...take(told, one.article_id)
    ])
  );
  const versions = articles.changed.map(({after}) =>
    about("version", after.article_id, after.title ?? after.article_id, take(told, after.article_id))
  );
  const removed = articles.gone.map((one) =>
    about("removed", one.article_id, one.title ?? one.article_id, take(told, one.article_id))
  );
  const figures = [...told].map(([id, lines]) => about("figures", id, links.name(id), lines));
  const settled = [...dealNews(changes.deals, context), ...roundNews(changes.rounds, context)];
  const disputed = [
    ...disputes.added.map((one) => disputeNews("dispute", one, `Told: ${one.values.join("; ")}.`, context)),
    ...disputes.changed.map(({before, after}) =>
      disputeNews("reopened", after, `Told: ${after.values.join("; ")}; before: ${before.values.join("; ")}.`, context)
    ),
    ...disputes.gone.map((one) => disputeNews("agreed", one, `Was told: ${one.values.join("; ")}.`, context))
  ];
  const order = Object.keys(KINDS);
  return [...fresh, ...versions, ...removed, ...figures, ...settled, ...disputed].sort(
    (a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)
  );
}

function take(told: Map<string, string[]>, articleId: string): string[] {
  const lines = told.get(articleId) ?? [];
  told.delete(articleId);
  return lines;
}

/** "New: 120 prisoners, each side, agreed", by article. */
function toldByArticle({figures, lengths}: Changes, {site}: Context): Map<string, string[]> {
  const told = new Map<string, string[]>();
  const say = (articleId: string, line: string) => told.set(articleId, [...(told.get(articleId) ?? []), line]);
  const figure = (row: ToldFigure) =>
    `${exchangeTitle(row, site)}${row.subgroup === null ? "" : ` (${row.subgroup})`}, ${label(row.status)}${row.cumulative ? ", running total" : ""}`;
  const length = (row: ToldLength) =>
    `${label(row.meeting)}: ${lasting(row.min_minutes, row.max_minutes, row.qualifier)}`;
  for (const row of figures.added) say(row.article_id, `New: ${figure(row)}.`);
  for (const row of lengths.added) say(row.article_id, `New: ${length(row)}.`);
  for (const row of figures.gone) say(row.article_id, `No longer: ${figure(row)}.`);
  for (const row of lengths.gone) say(row.article_id, `No longer: ${length(row)}.`);
  return told;
}

function dealNews({added, changed, gone}: Difference<SettledDeal>, {site, base}: Context): News[] {
  const href = `${base}/exchanges.html#the-ledger`;
  const of = (kind: Kind, deal: SettledDeal, details: string[]): News => ({
    kind,
    key: deal.deal_id,
    title: dealTitle(deal, site),
    details,
    href: kind === "dropped" ? null : href
  });
  const standing = (deal: SettledDeal) => (deal.agreement === "disputed" ? ", disputed" : "");
  return [
    ...added.map((deal) => of("settled", deal, deal.agreement === "disputed" ? ["Disputed."] : [])),
    ...changed.map(({before, after}) =>
      of("consensus", after, [
        `Before: ${dealTitle(before, site)}${standing(before)}; now: ${dealTitle(after, site)}${standing(after)}.`
      ])
    ),
    ...gone.map((deal) => of("dropped", deal, []))
  ];
}

function roundNews({added, changed, gone}: Difference<SettledRound>, {site, base}: Context): News[] {
  const of = (kind: Kind, round: SettledRound, details: string[]): News => ({
    kind,
    key: round.round_id,
    title: roundTitle(round, site),
    details,
    href: kind === "dropped" ? null : `${base}/rounds.html#${encodeURIComponent(roundAnchor(round))}`
  });
  const parts = (round: SettledRound) => [
    round.date === null ? "day not known" : days(round.date, round.end_date),
    round.ordinal === null ? "not numbered" : `${ordinal(round.ordinal)} round`,
    [round.venue, round.city].filter((place) => place !== null).join(", ") || "place not known",
    lasting(round.min_minutes, round.max_minutes).replace("not known", "length not known")
  ];
  const words = (round: SettledRound, other: SettledRound) => {
    const others = parts(other);
    return parts(round)
      .filter((part, i) => part !== others[i])
      .join(", ");
  };
  return [
    ...added.map((round) => of("settled", round, [])),
    ...changed.map(({before, after}) =>
      of("consensus", after, [`Before: ${words(before, after)}; now: ${words(after, before)}.`])
    ),
    ...gone.map((round) => of("dropped", round, []))
  ];
}

function disputeNews(kind: Kind, dispute: OpenDispute, detail: string, {site, base, deals, rounds}: Context): News {
  const {disagreement_id, subject_id, field} = dispute;
  const deal = deals.find((one) => one.deal_id === subject_id);
  const round = rounds.find((one) => one.round_id === subject_id);
  const subject = deal ? dealTitle(deal, site) : round ? roundTitle(round, site) : subject_id;
  return {
    kind,
    key: disagreement_id,
    title: `${subject}: ${fieldName(field)}`,
    details: [detail],
    href: kind === "agreed" ? null : `${base}/disagreements.html#${encodeURIComponent(disagreement_id)}`
  };
}
