import {exchangeTitle} from "./annotations.js";
import {isUncertain} from "./confidence.js";
import {type Dispute, disputes, inHours} from "./disagreements.js";
import {capital, day, lasting, ordinal} from "./format.js";
import {label} from "./labels.js";
import type {Links} from "./links.js";
import {roundTitle} from "./rounds.js";
import {
  type Deal,
  type Disagreement,
  type Duration,
  type Exchange,
  partyName,
  type Round,
  type RoundMention,
  type Site,
  type Statement
} from "./site.js";

/** Kinds of things to review, the most important first: what reports dispute, then what was read unsurely. */
export const KINDS = {
  deal: "Disputed numbers",
  round: "Disputed days and lengths of rounds",
  exchanges: "Uncertain figures",
  durations: "Uncertain lengths",
  round_mentions: "Uncertain rounds",
  statements: "Uncertain statements"
} as const;
export type Kind = keyof typeof KINDS;

/** A row of a table as corrections.csv names it. */
export interface Target {
  readonly table: string;
  readonly key: string;
}

/** The words that something rests on, and where they stand. */
export interface Words extends Target {
  readonly words: string;
  readonly href: string;
  readonly who: string;
  /** What these words are taken to say. */
  readonly says: string;
}

/** One thing that a person should look at. */
export interface Item extends Target {
  readonly kind: Kind;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly evidence: readonly Words[];
  /** What "reviewed" is set to: the field of a disagreement, or "yes". */
  readonly accepts: string;
  /** Who has looked at it, and when; null: nobody has. */
  readonly reviewed: string | null;
}

export interface Tables {
  readonly exchanges: readonly Exchange[];
  readonly durations: readonly Duration[];
  readonly mentions: readonly RoundMention[];
  readonly statements: readonly Statement[];
  readonly rounds: readonly Round[];
  readonly deals: readonly Deal[];
  readonly disagreements: readonly Disagreement[];
}

/**
 * Everything disputed or uncertain, in the order in which it should be looked at: by kind as in KINDS; within a kind the
 * newest first (the day of a round or hand-over, else the day of publication), then the least sure, then by id.
 */
export function reviewItems(tables: Tables, site: Site, links: Links): Item[] {
  const disputed = disputes(tables.disagreements, tables.rounds, tables.deals, site).flatMap(
    (dispute) => disputeItem(dispute, tables, site, links) ?? []
  );
  const unsure = [
    ...tables.exchanges
      .filter(isUncertain)
      .map((row) =>
        rowItem("exchanges", row.exchange_id, row, links, exchangeTitle(row, site), [
          label(row.status),
          row.subgroup,
          row.cumulative ? "running total" : null,
          row.date === null ? null : day(row.date)
        ])
      ),
    ...tables.durations
      .filter(isUncertain)
      .map((row) =>
        rowItem("durations", row.duration_id, row, links, lasting(row.min_minutes, row.max_minutes, row.qualifier), [
          label(row.meeting)
        ])
      ),
    ...tables.mentions
      .filter(isUncertain)
      .map((row) =>
        rowItem(
          "round_mentions",
          row.round_mention_id,
          row,
          links,
          row.ordinal === null ? "round of talks" : `${ordinal(row.ordinal)} round of talks`,
          [row.date === null ? null : day(row.date), row.venue, row.planned ? "planned" : null]
        )
      ),
    ...tables.statements
      .filter(isUncertain)
      .map((row) =>
        rowItem("statements", row.statement_id, row, links, row.speaker ?? "speaker not known", [
          partyName(site, row.party),
          row.kind === "indirect" ? "reported" : "quoted",
          row.cue
        ])
      )
  ];
  const order = Object.keys(KINDS);
  return [...disputed, ...unsure]
    .sort(
      (a, b) =>
        order.indexOf(a.item.kind) - order.indexOf(b.item.kind) ||
        compare(b.date ?? "", a.date ?? "") ||
        a.confidence - b.confidence ||
        compare(a.item.id, b.item.id)
    )
    .map(({item}) => item);
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

interface Ranked {
  readonly item: Item;
  readonly date: string | null;
  readonly confidence: number;
}

type Row = (Exchange | Duration | RoundMention | Statement) & {readonly confidence: number};

function rowItem(
  table: Exclude<Kind, "deal" | "round">,
  id: string,
  row: Row,
  links: Links,
  title: string,
  details: readonly (string | null)[]
): Ranked {
  const target = {table, key: row.evidence_key};
  const evidence = {
    ...target,
    words: row.evidence,
    href: links.article(row.article_id, id),
    who: capital(links.who(row.article_id)),
    says: title
  };
  return {
    item: {
      ...target,
      kind: table,
      id,
      title: capital(title),
      detail: [...details.filter((part) => part !== null), `confidence ${row.confidence.toFixed(2)}`].join(" · "),
      evidence: [evidence],
      accepts: "yes",
      reviewed: row.reviewed
    },
    date: links.published(row.article_id),
    confidence: row.confidence
  };
}

/** A dispute as an item; none where no reading can be found that it goes by. */
function disputeItem(dispute: Dispute, tables: Tables, site: Site, links: Links): Ranked | null {
  const rows = dispute.values.flatMap((value) => value.rows);
  const evidence = rows.flatMap((row): Words[] => {
    const found = readingAt(row, tables);
    if (found === null) return [];
    return [
      {
        table: found.table,
        key: found.row.evidence_key,
        words: row.evidence,
        href: links.article(row.article_id, found.id),
        who: capital(links.who(row.article_id)),
        says: inHours(row.value)
      }
    ];
  });
  const [first] = evidence;
  const [row] = rows;
  if (first === undefined || row === undefined) return null;
  return {
    item: {
      kind: dispute.type === "deal" ? "deal" : "round",
      id: dispute.id,
      table: dispute.type === "deal" ? "deals" : "rounds",
      key: first.key,
      title: dispute.subject,
      detail: [
        dispute.round === null || dispute.type !== "deal" ? null : roundTitle(dispute.round, site),
        `in dispute: ${dispute.field}`
      ]
        .filter((part) => part !== null)
        .join(" · "),
      evidence,
      accepts: row.field,
      reviewed: row.reviewed
    },
    date: dispute.round?.date ?? dispute.date,
    confidence: 0
  };
}

function readingAt(
  place: Disagreement,
  {exchanges, durations, mentions}: Tables
): {table: string; id: string; row: {evidence_key: string}} | null {
  const here = (row: Exchange | Duration | RoundMention) =>
    row.article_id === place.article_id && row.start === place.start && row.end === place.end;
  if (place.subject_type === "deal") {
    const row = exchanges.find((one) => here(one) && one.deal_id === place.subject_id);
    return row ? {table: "exchanges", id: row.exchange_id, row} : null;
  }
  if (place.subject_type === "duration") {
    const row = durations.find(here);
    return row ? {table: "durations", id: row.duration_id, row} : null;
  }
  const row = mentions.find(here);
  return row ? {table: "round_mentions", id: row.round_mention_id, row} : null;
}
