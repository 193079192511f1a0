import type {Span} from "../language/span.ts";
import {groupBy} from "./deals/group.ts";

/** A value that one report gives for a field of a deal or round. */
export interface Claim extends Span {
  readonly value: string;
  readonly articleId: string;
  readonly claimant: string | null;
  readonly publisher: string | null;
  /** text.slice(start, end) */
  readonly evidence: string;
}

/** One row a value that one article gives; rows of one disagreement share its id. Losers are kept. */
export interface Disagreement extends Claim {
  readonly disagreementId: string;
  readonly subjectType: "deal" | "round" | "duration";
  readonly subjectId: string;
  readonly field: string;
  readonly isConsensus: boolean;
}

/**
 * The rows of one disagreement, by value and article; none where all claims give the same value. An article that gives
 * one value twice for one claimant is one row, with its first evidence.
 */
export function disagree(
  subject: Pick<Disagreement, "subjectType" | "subjectId" | "field">,
  claims: readonly Claim[],
  isConsensus: (value: string) => boolean
): Disagreement[] {
  if (new Set(claims.map((claim) => claim.value)).size < 2) return [];
  const disagreementId = `${subject.subjectType}-${subject.subjectId}-${subject.field}`;
  const rows: Disagreement[] = [];
  for (const same of groupBy(
    claims,
    (claim) => `${claim.value}\n${claim.articleId}\n${claim.claimant ?? ""}`
  ).values()) {
    const first = same.reduce((a, b) => (b.start < a.start ? b : a));
    rows.push({...first, ...subject, disagreementId, isConsensus: isConsensus(first.value)});
  }
  return rows;
}
