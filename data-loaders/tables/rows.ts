import type {Article} from "../article.ts";
import {confidence} from "../extract/confidence.ts";
import type {
  DurationMention,
  ExchangeMention,
  Extraction,
  Mention,
  RoundMention,
  StatementMention
} from "../extract/mentions.ts";
import type {Span} from "../language/span.ts";
import type {Review} from "../reconcile/corrections/index.ts";
import type {Standing} from "../reconcile/lengths.ts";
import type {RoundFill} from "../reconcile/types.ts";
import {claimantOf, statementAround} from "../reconcile/voices.ts";
import {createIds} from "./ids.ts";
import type {Row} from "./schemas.ts";

/** What reconcile has found out about an article's mentions; null: not known. */
export interface Reconciled {
  round(mention: Mention): string | null;
  /** The series of a round mention. */
  series(mention: RoundMention): string | null;
  /** The day and number that the profile's calendar adds to it. */
  roundFill(mention: RoundMention): RoundFill | null;
  standing(mention: DurationMention): Standing | null;
  deal(mention: ExchangeMention): string | null;
  speaker(mention: StatementMention): string | null;
  utterance(mention: StatementMention): string | null;
}

/** The ids of an article's rows, given before reconcile so that it can refer to them. */
export type RowIds = ReadonlyMap<Mention, string>;

/** The rows of one article in the tables that hold readings. */
export interface ArticleRows {
  readonly exchanges: Row<"exchanges">[];
  readonly durations: Row<"durations">[];
  readonly round_mentions: Row<"round_mentions">[];
  readonly statements: Row<"statements">[];
  readonly mentions: Row<"mentions">[];
}

/** Gives every mention of an article its row's id, in the order of the text. */
export function rowIds(article: Pick<Article, "id" | "text">, found: Extraction): RowIds {
  const ids = new Map<Mention, string>();
  for (const mentions of [found.exchanges, found.durations, found.rounds, found.statements]) {
    const idOf = createIds(article.id);
    for (const mention of [...mentions].sort(byPlace))
      ids.set(mention, idOf(article.text.slice(mention.sentence.start, mention.sentence.end)));
  }
  return ids;
}

/**
 * The mentions of one article as rows, in the order of the text. A mention's repeats become lines of `mentions`, as
 * does its first place. Nothing is judged here: values are copied, offsets cut, ids given.
 */
export function readingRows(
  article: Pick<Article, "id" | "text">,
  found: Extraction,
  ids: RowIds,
  more: Reconciled,
  {keyOf, marksOf}: Omit<Review, "problems">
): ArticleRows {
  const mentions: Row<"mentions">[] = [];
  const cut = (span: Span) => article.text.slice(span.start, span.end);
  const common = (reading: Mention) => ({
    start: reading.evidence.start,
    end: reading.evidence.end,
    evidence: cut(reading.evidence),
    sentence: cut(reading.sentence),
    rule: reading.rule,
    confidence: confidence(reading.reasons),
    evidence_key: keyOf(reading),
    ...marksOf(reading)
  });
  const table = <M extends Mention, R>(
    name: Row<"mentions">["table"],
    readings: readonly M[],
    make: (mention: M, id: string) => R
  ): R[] => {
    return [...readings].sort(byPlace).map((mention) => {
      const id = ids.get(mention) ?? "";
      for (const {start, end} of [mention.evidence, ...mention.repeats])
        mentions.push({article_id: article.id, table: name, row_id: id, start, end, text: cut({start, end})});
      return make(mention, id);
    });
  };

  const exchanges = table("exchanges", found.exchanges, (mention, exchange_id): Row<"exchanges"> => {
    const said = statementAround(mention, found);
    return {
      exchange_id,
      article_id: article.id,
      round_id: more.round(mention),
      deal_id: more.deal(mention),
      category: mention.category,
      subgroup: mention.subgroup,
      min: mention.count.min,
      max: mention.count.max,
      approximate: mention.approximate,
      basis: mention.basis,
      from_party: mention.from,
      to_party: mention.to,
      status: mention.status,
      cumulative: mention.cumulative,
      date: mention.date?.date ?? null,
      date_basis: mention.date?.basis ?? null,
      speaker_id: said ? more.speaker(said) : null,
      claimant_party: claimantOf(mention, found),
      ...common(mention)
    };
  });
  const durations = table(
    "durations",
    found.durations,
    (mention: DurationMention, duration_id): Row<"durations"> => ({
      duration_id,
      article_id: article.id,
      round_id: more.round(mention),
      meeting: mention.meeting,
      min_minutes: mention.minutes.min,
      max_minutes: mention.minutes.max,
      qualifier: mention.qualifier,
      claimant_party: claimantOf(mention, found),
      standing: more.standing(mention),
      ...common(mention)
    })
  );
  const rounds = table("round_mentions", found.rounds, (mention, round_mention_id): Row<"round_mentions"> => {
    const known = more.roundFill(mention);
    return {
      round_mention_id,
      article_id: article.id,
      round_id: more.round(mention),
      series: more.series(mention),
      ordinal: mention.ordinal ?? known?.ordinal ?? null,
      ordinal_basis: mention.ordinalBasis ?? (known?.ordinal != null ? known.basis : null),
      date: mention.date?.date ?? known?.date ?? null,
      date_basis: mention.date?.basis ?? (known?.date != null ? known.basis : null),
      venue: mention.venue ?? mention.city,
      planned: mention.planned,
      ...common(mention)
    };
  });
  const statements = table(
    "statements",
    found.statements,
    (mention, statement_id): Row<"statements"> => ({
      statement_id,
      utterance_id: more.utterance(mention),
      article_id: article.id,
      round_id: more.round(mention),
      speaker_id: more.speaker(mention),
      speaker: mention.speaker,
      speaker_type: mention.speakerType,
      role: mention.role,
      party: mention.party,
      addressee_party: mention.addressee,
      kind: mention.statementKind,
      cue: mention.cue,
      cue_class: mention.cueClass,
      topic: mention.topic,
      date: mention.date?.date ?? null,
      ...common(mention)
    })
  );
  return {exchanges, durations, round_mentions: rounds, statements, mentions};
}

const byPlace = (a: Mention, b: Mention) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end;
