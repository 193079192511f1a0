import type {ToldFigure} from "../../data-loaders/changes/snapshot.ts";
import type {Row} from "../../data-loaders/tables/schemas.ts";
import {isUncertain} from "./confidence.js";
import {capital, clip, day, interval, lasting, ordinal} from "./format.js";
import {category, label} from "./labels.js";
import type {Article, Disagreement, Duration, Exchange, RoundMention, Site, Statement} from "./site.js";
import {partyName} from "./site.js";

/** What a page about one article is made from: its rows, and its text where that may be published. */
export interface ArticlePage {
  readonly article: Article;
  readonly text: string | null;
  readonly exchanges: readonly Exchange[];
  readonly durations: readonly Duration[];
  readonly round_mentions: readonly RoundMention[];
  readonly statements: readonly Statement[];
  readonly mentions: readonly Row<"mentions">[];
  readonly disagreements: readonly Disagreement[];
}

export type Kind = "figure" | "duration" | "round" | "statement";

/** One row of a table, with the places of the text that it rests on. */
export interface Annotation {
  readonly id: string;
  readonly kind: Kind;
  readonly party: string | null;
  readonly title: string;
  readonly detail: string;
  readonly uncertain: boolean;
  readonly rule: string;
  readonly confidence: number;
  /** What a person has corrected in the row; null where nobody has. */
  readonly corrected: string | null;
  readonly start: number;
  readonly spans: readonly {readonly start: number; readonly end: number}[];
}

interface Reading {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
  readonly corrected: string | null;
}

/** Every row of an article as an annotation, in order of the text. */
export function annotationsOf(page: ArticlePage, site: Site): Annotation[] {
  const repeats = new Map<string, {start: number; end: number}[]>();
  for (const {row_id, start, end} of page.mentions) repeats.set(row_id, [...(repeats.get(row_id) ?? []), {start, end}]);
  const make = (
    id: string,
    kind: Kind,
    row: Reading,
    party: string | null,
    title: string,
    details: (string | null)[]
  ) => ({
    id,
    kind,
    party,
    title: capital(title),
    detail: details.filter((text) => text !== null).join(" · "),
    uncertain: isUncertain(row),
    rule: row.rule,
    confidence: row.confidence,
    corrected: row.corrected,
    start: row.start,
    spans: [
      {start: row.start, end: row.end},
      ...(repeats.get(id) ?? []).filter(({start, end}) => start !== row.start || end !== row.end)
    ]
  });
  return [
    ...page.statements.map((row) =>
      make(row.statement_id, "statement", row, row.party, row.speaker ?? "Speaker not known", [
        row.party === "unknown" ? null : partyName(site, row.party),
        row.kind === "indirect" ? "reported" : row.kind === "mixed" ? "reported, with a quotation" : "quoted",
        row.cue,
        row.topic === null ? null : `on ${label(row.topic)}`
      ])
    ),
    ...page.exchanges.map((row) =>
      make(row.exchange_id, "figure", row, null, exchangeTitle(row, site), [
        label(row.status),
        row.subgroup,
        row.cumulative ? "running total" : null,
        row.date === null ? null : day(row.date),
        row.claimant_party === null ? null : `by ${partyName(site, row.claimant_party)}’s count`
      ])
    ),
    ...page.durations.map((row) =>
      make(
        row.duration_id,
        "duration",
        row,
        null,
        `${label(row.meeting)}: ${lasting(row.min_minutes, row.max_minutes, row.qualifier)}`,
        [row.claimant_party === null ? null : `by ${partyName(site, row.claimant_party)}’s account`]
      )
    ),
    ...page.round_mentions.map((row) =>
      make(
        row.round_mention_id,
        "round",
        row,
        null,
        row.ordinal === null ? "round of talks" : `${ordinal(row.ordinal)} round of talks`,
        [row.date === null ? null : day(row.date), row.venue, row.planned ? "planned" : null]
      )
    )
  ].sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** "1,000 prisoners each side", "909 bodies, Russia to Ukraine" */
export function exchangeTitle(row: ToldFigure, site: Site): string {
  const what = `${interval(row.min, row.max, row.approximate)} ${category(row.category, row.max ?? 2)}`;
  if (row.basis !== "one_way") return row.basis === "unspecified" ? what : `${what}, ${label(row.basis)}`;
  const ways = [
    row.from_party === null ? "" : `from ${partyName(site, row.from_party)}`,
    row.to_party === null ? "" : `to ${partyName(site, row.to_party)}`
  ];
  return `${what} ${ways.filter(Boolean).join(" ")}`.trim();
}

/** A stretch of text that is shown, and where it stands in the article. */
export interface Block {
  readonly offset: number;
  readonly text: string;
}

/** The paragraphs of a text. */
export function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  let offset = 0;
  for (const part of text.split(/(\n[ \t]*\n)/)) {
    if (part.trim() !== "") blocks.push({offset, text: part});
    offset += part.length;
  }
  return blocks;
}

/**
 * Only the sentences that evidence stands in, for an article whose text may not be published. Overlapping ones join. A line break
 * within a sentence is one of the file's width.
 */
export function evidenceBlocks(rows: readonly {start: number; evidence: string; sentence: string}[]): Block[] {
  const blocks: Block[] = [];
  const found = rows
    .map(({start, evidence, sentence}) => {
      const at = sentence.indexOf(evidence);
      const [offset, words] = at < 0 ? [start, evidence] : [start - at, sentence];
      return {offset, text: words.replaceAll("\n", " ")};
    })
    .sort((a, b) => a.offset - b.offset || b.text.length - a.text.length);
  for (const block of found) {
    const last = blocks.at(-1);
    const end = last === undefined ? -1 : last.offset + last.text.length;
    if (last === undefined || block.offset >= end) blocks.push(block);
    else if (block.offset + block.text.length > end) {
      blocks[blocks.length - 1] = {offset: last.offset, text: last.text + block.text.slice(end - block.offset)};
    }
  }
  return blocks;
}

/** A piece of a block with the annotations that cover it, outermost first. */
export interface Segment {
  readonly text: string;
  readonly covers: readonly Annotation[];
  /** Annotations whose first own words begin here. */
  readonly begins: readonly Annotation[];
}

/** Cuts a block at every edge of an annotation. Linear in the block and its annotations. */
export function segments(block: Block, annotations: readonly Annotation[]): Segment[] {
  const end = block.offset + block.text.length;
  const spans = annotations.flatMap((annotation) =>
    annotation.spans
      .filter((span) => span.start < end && span.end > block.offset)
      .map((span) => ({
        annotation,
        start: Math.max(span.start, block.offset),
        end: Math.min(span.end, end),
        own: span.start
      }))
  );
  const edges = [...new Set([block.offset, end, ...spans.flatMap((span) => [span.start, span.end])])].sort(
    (a, b) => a - b
  );
  return edges.slice(0, -1).map((from, i) => {
    const to = edges[i + 1]!;
    const over = spans.filter((span) => span.start <= from && span.end >= to);
    over.sort((a, b) => b.end - b.start - (a.end - a.start));
    return {
      text: block.text.slice(from - block.offset, to - block.offset),
      covers: [...new Set(over.map(({annotation}) => annotation))],
      begins: over
        .filter((span) => span.own === from && span.annotation.start === from)
        .map(({annotation}) => annotation)
    };
  });
}

/** A short name of an annotation's place, for lists. */
export function summary({title, detail}: Annotation): string {
  return clip(detail === "" ? title : `${title}, ${detail}`, 120);
}
