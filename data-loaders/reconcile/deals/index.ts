import type {Problem} from "../../article.ts";
import {type Disagreement, disagree} from "../disagreements.ts";
import {findIndependence, type Independence} from "../independence.ts";
import {type Amount, formatAmount, nominal} from "./amounts.ts";
import {placeFacts} from "./anchors.ts";
import {arithmeticOf, stepsExceed} from "./arithmetic.ts";
import {clusterFacts} from "./clusters.ts";
import {partCopies} from "./copies.ts";
import {type Debt, debtOf} from "./debts.ts";
import {type Context, type Draft, draftOf, nameDrafts, perSideOf, totalOf} from "./draft.ts";
import {compareFacts, endsOf, type Fact, factOf} from "./facts.ts";
import {directOpenParts} from "./open-parts.ts";
import {override} from "./overrides.ts";
import {settleStatuses} from "./statuses.ts";
import {isPart, tie} from "./ties.ts";
import type {Agreement, Deal, DealsInput, Report} from "./types.ts";
import {directHostages, directOpen} from "./ways.ts";

export interface DealsResult {
  /** In the order of their ids. */
  readonly deals: readonly Deal[];
  /** The deal of each figure; figures that belong to none (running totals, weak readings) are left out. */
  readonly dealOf: ReadonlyMap<string, string>;
  readonly disagreements: readonly Disagreement[];
  readonly problems: readonly Problem[];
  readonly independence: Independence;
}

/**
 * One story from many reports: the figures of all articles as promises and hand-overs. The result depends on the set of
 * articles and not on their order. Near-linear in the number of figures. `partyName` words the sentences.
 */
export function findDeals(input: DealsInput, partyName: (id: string) => string = (id) => id): DealsResult {
  const reports = new Map(input.reports.map((report) => [report.articleId, report]));
  const independence = findIndependence(input.reports, input.duplicates);
  const context: Context = {
    reports,
    rounds: new Map(input.rounds.map((round) => [round.roundId, round])),
    independent: (articles) => independence.count(articles)
  };
  const facts = input.figures
    .filter(({mention}) => !mention.cumulative && nominal(mention.count) > 0)
    .map((figure) => factOf(figure, input.sides, reports.get(figure.articleId)?.text))
    .sort(compareFacts);
  const {told, withCopies} = partCopies(facts, reports, input.duplicates);
  const directed = directHostages(directOpenParts(told), input.sides);
  const anchors = settleStatuses(directOpen(placeFacts(directed, reports, input.rounds)), context.independent);
  const found = clusterFacts(anchors).map((cluster) => ({
    ...cluster,
    facts: cluster.facts.flatMap(withCopies),
    explained: cluster.explained.flatMap(withCopies)
  }));
  const clusters = override(found, [...anchors.keys()].flatMap(withCopies), input.overrides);
  const drafts = clusters.map((cluster) => draftOf(cluster, context));
  tie(drafts);
  nameDrafts(drafts);
  const ordered = [...drafts].sort((a, b) => (a.id < b.id ? -1 : 1));
  const carriedOut = listBy(ordered, (draft) => draft.fulfils);
  const parts = listBy(ordered, (draft) => (isPart(draft) ? null : draft.partOf));
  const deals = ordered.map((draft) => {
    const debt = debtOf(draft, carriedOut.get(draft) ?? [], input.sides);
    return dealOf(draft, parts.get(draft) ?? [], debt, context, partyName);
  });
  return {
    deals,
    dealOf: new Map(ordered.flatMap((draft) => draft.members.map((fact) => [fact.figure.id, draft.id] as const))),
    disagreements: ordered.flatMap((draft) => disagreementsOf(draft, reports)),
    problems: ordered.flatMap((draft) => problemsOf(draft, parts.get(draft) ?? [])),
    independence
  };
}

function listBy(drafts: readonly Draft[], of: (draft: Draft) => Draft | null): Map<Draft, Draft[]> {
  const lists = new Map<Draft, Draft[]>();
  for (const draft of drafts) {
    const key = of(draft);
    if (key) lists.set(key, [...(lists.get(key) ?? []), draft]);
  }
  return lists;
}

function dealOf(
  draft: Draft,
  steps: readonly Draft[],
  debt: Debt,
  context: Context,
  partyName: (id: string) => string
): Deal {
  const {cluster, value, articles} = draft;
  const {from, to} = endsOf(cluster.direction);
  const promise = cluster.status === "agreed" || cluster.status === "proposed";
  const claimants = new Set(draft.members.flatMap((fact) => fact.figure.claimant ?? []));
  const agreement: Agreement = value.disputed ? "disputed" : draft.independent > 1 ? "agreed" : "single";
  return {
    dealId: draft.id,
    roundId: draft.roundId,
    date: draft.date,
    category: cluster.category,
    subgroup: draft.subgroup,
    perSide: perSideOf(draft),
    total: totalOf(draft),
    from,
    to,
    mutual: cluster.mutual,
    status: cluster.status,
    figures: draft.members.map((fact) => fact.figure.id).sort(),
    articles,
    reports: articles.length,
    independentReports: context.independent(articles),
    claimants: [...claimants].sort(),
    agreement,
    consensusRule: value.rule,
    consensus: value.consensus,
    approximate: value.approximate,
    arithmetic: arithmeticOf(draft, steps, debt, partyName),
    fulfils: draft.fulfils?.id ?? null,
    partOf: draft.partOf?.id ?? null,
    steps: debt.steps.map((step) => step.id),
    owed: debt.owed,
    shortfall: debt.shortfall,
    takenUp: promise ? debt.steps.length > 0 || debt.owed.length > 0 : null
  };
}

/** "195 each", "207 one way", "12,000 in all": a figure as its article has it. */
function toldAs(fact: Fact): string {
  const words = {each: " each", one: " one way", all: " in all", open: ""}[fact.shape];
  return `${formatAmount(fact.told)}${words}`;
}

function disagreementsOf(draft: Draft, reports: ReadonlyMap<string, Report>) {
  if (!draft.value.disputed) return [];
  const {consensus, rule} = draft.value;
  const {mutual} = draft.cluster;
  const chosen = new Set<string>();
  const claims = draft.cluster.facts.map((fact) => {
    const report = reports.get(fact.figure.articleId);
    const {evidence} = fact.figure.mention;
    const value = mutual ? toldAs(fact) : formatAmount(fact.told);
    if (rule !== "range-only" && rule !== "half-in-dispute" && holds(fact.side, consensus.min)) chosen.add(value);
    return {
      value,
      articleId: fact.figure.articleId,
      claimant: fact.figure.claimant,
      publisher: report?.publisher ?? null,
      evidence: report?.text.slice(evidence.start, evidence.end) ?? "",
      start: evidence.start,
      end: evidence.end
    };
  });
  const field = rule === "half-in-dispute" ? "total" : mutual ? "per_side" : "total";
  return disagree({subjectType: "deal", subjectId: draft.id, field}, claims, (value) => chosen.has(value));
}

const holds = (amount: Amount, n: number | null) => n !== null && amount.min === n && amount.max === n;

function problemsOf(draft: Draft, steps: readonly Draft[]): Problem[] {
  if (!stepsExceed(draft, steps)) return [];
  const article = draft.articles[0]!;
  return [
    {
      path: article,
      articleId: article,
      stage: "reconcile",
      severity: "warning",
      code: "steps-exceed-whole",
      message: `The hand-overs that belong to "${draft.id}" come to more than the whole that is told.`,
      remedy: "Look at the figures of the deal and its steps; correct a wrong one in corrections.csv."
    }
  ];
}
