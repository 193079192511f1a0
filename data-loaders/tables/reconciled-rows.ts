import type {Article, Problem} from "../article.ts";
import {type Marks, NO_MARKS} from "../reconcile/corrections/words.ts";
import {formatAmount} from "../reconcile/deals/amounts.ts";
import type {Deal, Owed} from "../reconcile/deals/types.ts";
import type {Disagreement} from "../reconcile/disagreements.ts";
import type {RoundLength} from "../reconcile/lengths.ts";
import type {Speaker} from "../reconcile/speakers.ts";
import type {Round} from "../reconcile/types.ts";
import type {ArticleRows} from "./rows.ts";
import type {Row} from "./schemas.ts";

/** The article's own row. */
export function articleRow(
  article: Article,
  basis: Row<"articles">["published_basis"],
  duplicateOf: string | null,
  marks: Marks = NO_MARKS
): Row<"articles"> {
  return {
    article_id: article.id,
    slug: article.slug,
    path: article.path,
    format: article.format,
    title: article.title,
    publisher: article.publisher,
    byline: article.byline,
    url: article.url,
    sources: article.sources.join(" ") || null,
    language: article.language,
    published: article.published,
    published_basis: basis,
    published_evidence: article.publishedEvidence,
    words: article.words,
    duplicate_of: duplicateOf,
    sha256: article.sha256,
    ...marks
  };
}

export function speakerRow(speaker: Speaker): Row<"speakers"> {
  return {
    speaker_id: speaker.id,
    name: speaker.name,
    aliases: speaker.aliases.join("; ") || null,
    role: speaker.role,
    party: speaker.party,
    known_from: speaker.knownFrom,
    statements: speaker.statements
  };
}

/** A round with what the articles' rows say of it, counted; `length` is what their lengths settle on. */
export function roundRow(round: Round, rows: readonly ArticleRows[], length: RoundLength | null): Row<"rounds"> {
  const ofRound = ({round_id}: {round_id: string | null}) => round_id === round.id;
  const mentions = rows.flatMap((article) => article.round_mentions.filter(ofRound));
  return {
    round_id: round.id,
    series: round.series,
    ordinal: round.ordinal,
    date: round.date,
    end_date: round.endDate,
    venue: round.venue,
    city: round.city,
    country: round.country,
    min_minutes: length?.min ?? null,
    max_minutes: length?.max ?? null,
    duration_reports: length?.reports ?? 0,
    articles: new Set(mentions.map((row) => row.article_id)).size,
    statements: rows.reduce((sum, article) => sum + article.statements.filter(ofRound).length, 0),
    ...NO_MARKS
  };
}

export function dealRow(deal: Deal): Row<"deals"> {
  return {
    deal_id: deal.dealId,
    round_id: deal.roundId,
    date: deal.date,
    category: deal.category,
    subgroup: deal.subgroup,
    per_side_min: whole(deal.perSide.min),
    per_side_max: whole(deal.perSide.max),
    total_min: deal.total.min,
    total_max: deal.total.max,
    from_party: deal.from,
    to_party: deal.to,
    status: deal.status,
    reports: deal.reports,
    independent_reports: deal.independentReports,
    agreement: deal.agreement,
    consensus_rule: deal.consensusRule,
    arithmetic: deal.arithmetic,
    fulfils: deal.fulfils,
    part_of: deal.partOf,
    shortfall: deal.shortfall,
    owed: deal.owed.map(owedBy).join("; ") || null,
    steps: deal.takenUp === null ? null : deal.steps.length,
    taken_up: deal.takenUp,
    claimants: deal.claimants.join(" ") || null,
    ...NO_MARKS
  };
}

/** "each: at least 995", "estavia: 22 (disputed)"; the bounds as they follow from those of promise and hand-overs. */
function owedBy({from, promised, owed, disputed}: Owed): string {
  const open = promised.max === null || owed.max === null ? null : owed.max;
  const doubt = disputed ? " (disputed)" : "";
  return `${from ?? "each"}: ${formatAmount({min: owed.min, max: open, approximate: false})}${doubt}`;
}

/** An odd total, which reports of two hand-overs can add up to, has no half for each side. */
const whole = (count: number | null) => (Number.isInteger(count) ? count : null);

export function disagreementRow(value: Disagreement): Row<"disagreements"> {
  return {
    disagreement_id: value.disagreementId,
    subject_type: value.subjectType,
    subject_id: value.subjectId,
    field: value.field,
    value: value.value,
    article_id: value.articleId,
    claimant_party: value.claimant,
    publisher: value.publisher,
    evidence: value.evidence,
    start: value.start,
    end: value.end,
    is_consensus: value.isConsensus,
    reviewed: null
  };
}

export function problemRow({articleId, ...problem}: Problem): Row<"problems"> {
  return {...problem, article_id: articleId};
}
