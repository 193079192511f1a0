import type {Interval} from "../../extract/mentions.ts";
import {nominal} from "./amounts.ts";
import type {Cluster} from "./clusters.ts";
import {settle, type Value} from "./consensus.ts";
import {directionsFit, endsOf, type Fact} from "./facts.ts";
import {groupBy} from "./group.ts";
import type {DealRound, Report} from "./types.ts";

/** A deal whose numbers are settled and whose ties to other deals are still being made. */
export interface Draft {
  readonly cluster: Cluster;
  readonly value: Value;
  readonly members: readonly Fact[];
  readonly articles: readonly string[];
  readonly independent: number;
  readonly date: string | null;
  readonly subgroup: string | null;
  roundId: string | null;
  roundDate: string | null;
  fulfils: Draft | null;
  partOf: Draft | null;
  /** Whether the total of a mutual deal may be halved: a report counts one side's part, or a tied deal does. */
  halved: boolean;
  id: string;
}

export interface Context {
  readonly reports: ReadonlyMap<string, Report>;
  readonly rounds: ReadonlyMap<string, DealRound>;
  readonly independent: (articles: Iterable<string>) => number;
}

export function draftOf(cluster: Cluster, context: Context): Draft {
  const members = [...cluster.facts, ...cluster.explained];
  const articles = [...new Set(members.map((fact) => fact.figure.articleId))].sort();
  const roundId = roundOf(cluster, context);
  const strong = cluster.facts.filter((fact) => !fact.weak);
  return {
    cluster,
    value: settle(cluster, context.independent),
    members,
    articles,
    independent: context.independent(articles),
    date: cluster.anchor.kind === "day" ? cluster.anchor.date : null,
    subgroup: subgroupOf(strong, context.independent),
    roundId,
    roundDate: roundId === null ? null : (context.rounds.get(roundId)?.date ?? null),
    fulfils: null,
    partOf: null,
    halved: strong.some(({shape}) => shape !== "all"),
    id: ""
  };
}

/** The round whose deal a hand-over carries out: the one that most independent reports name. */
function roundOf(cluster: Cluster, context: Context): string | null {
  if (cluster.anchor.kind === "round") return cluster.anchor.roundId;
  const named = groupBy(
    cluster.facts.filter((fact) => fact.roundId !== null),
    (fact) => fact.roundId!
  );
  let best: string | null = null;
  let most = 0;
  for (const [roundId, facts] of named) {
    const reports = context.independent(facts.map((fact) => fact.figure.articleId));
    if (reports > most) [best, most] = [roundId, reports];
  }
  return best;
}

/**
 * The fullest wording of the concepts that the cluster's figures share; null where they name no part. Prisoners are soldiers
 * unless something else is said: that less than half of the reports set them apart names no part.
 */
function subgroupOf(facts: readonly Fact[], independent: Context["independent"]): string | null {
  const named = facts.filter((fact) => fact.subgroup !== "");
  const reports = (told: readonly Fact[]) => independent(told.map((fact) => fact.figure.articleId));
  const called = named.every(({subgroup}) => subgroup === "military") && reports(named) * 2 < reports(facts);
  const worded = (called ? [] : named)
    .map((fact) => fact.figure.mention.subgroup)
    .filter((words) => words !== null)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  return worded[0] ?? null;
}

/** Whether what `step` hands over counts toward `whole`: a mutual hand-over counts for either direction. */
export function sameWay(step: Draft, whole: Draft): boolean {
  if (whole.cluster.mutual || step.cluster.mutual) return step.cluster.mutual || whole.cluster.status !== "completed";
  return directionsFit(step.cluster.direction, whole.cluster.direction);
}

/** The day, round or first report that a deal is named after. */
export function namedAfter(draft: Draft): string {
  const {anchor} = draft.cluster;
  if (anchor.kind === "day") return anchor.date;
  if (anchor.kind === "round") return draft.roundDate ?? anchor.roundId;
  return anchor.label.split(" ")[0]!;
}

/**
 * Names for people and addresses: "2025-05-23-prisoners", "2025-06-02-bodies-agreed", "2025-08-19-bodies-to-ukraine".
 * Made from what a deal is, never from the order in which it was found.
 */
export function nameDrafts(drafts: readonly Draft[]): void {
  const base = (draft: Draft) => {
    const {cluster} = draft;
    const {from, to} = endsOf(cluster.direction);
    const parts = cluster.facts.filter((fact) => !fact.weak).map((fact) => fact.subgroup);
    const part = parts.includes("") ? "" : (parts.sort()[0] ?? "");
    const way = cluster.mutual ? null : to ? `to-${to}` : from ? `from-${from}` : "one-way";
    const done = {day: null, round: "whole", loose: "undated"}[cluster.anchor.kind];
    const stage = cluster.status === "completed" ? done : cluster.status;
    return [namedAfter(draft), cluster.category, slug(part), way, stage]
      .filter((word) => word !== null && word !== "")
      .join("-");
  };
  for (const [name, same] of groupBy(drafts, base)) {
    const ranked = [...same].sort(
      (a, b) =>
        nominal(b.value.range) - nominal(a.value.range) || (a.members[0]!.figure.id < b.members[0]!.figure.id ? -1 : 1)
    );
    const taken = new Set<string>();
    ranked.forEach((draft, i) => {
      let id = i === 0 ? name : `${name}-${nominal(draft.value.range)}`;
      while (taken.has(id)) id += "-again";
      taken.add(id);
      draft.id = id;
    });
  }
}

const slug = (words: string) => words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");

/**
 * What each side gives in a mutual deal; open at both ends where no report tells one side's part. Whole people: an odd
 * total that is no even swap has no half for each side.
 */
export function perSideOf(draft: Draft): Interval {
  const none = {min: null, max: null};
  if (!draft.cluster.mutual || !draft.halved) return none;
  const {min, max} = draft.value.range;
  const [low, high] = [min === null ? null : Math.ceil(min), max === null ? null : Math.floor(max)];
  return low !== null && high !== null && low > high ? none : {min: low, max: high};
}

/**
 * Both sides together, or the one way. Twice the number of each side; where counts differ, from the smallest to the
 * largest sum that the reports bear out: 195 each against 207 one way is 390 to 402, and 414 is nobody's figure.
 */
export function totalOf(draft: Draft): Interval {
  const {cluster, value} = draft;
  const {min, max} = value.range;
  if (!cluster.mutual) return {min, max};
  const twice = {min: min === null ? null : 2 * min, max: max === null ? null : 2 * max};
  if (value.rule === "half-in-dispute") return {min, max: twice.max};
  if (!value.disputed) return twice;
  const ways = cluster.facts.filter((fact) => fact.shape === "one" && !fact.weak);
  const both = cluster.facts.filter((fact) => fact.shape !== "one" && !fact.weak);
  const directions = [...new Set(ways.map((fact) => fact.direction))];
  if (directions.length === 0) return twice;
  const halves = (directions.length === 1 ? [directions[0]!, ""] : directions).map((direction) => [
    ...both.filter(({shape}) => shape === "each"),
    ...ways.filter((fact) => fact.direction === direction)
  ]);
  if (halves.some((half) => half.length === 0)) return twice;
  const ends = halves.map((half) => half.map((fact) => nominal(fact.side)));
  return {
    min: ends.reduce((sum, half) => sum + Math.min(...half), 0),
    max: ends.reduce((sum, half) => sum + Math.max(...half), 0)
  };
}
