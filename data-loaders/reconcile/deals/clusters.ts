import type {Category, Status} from "../../extract/mentions.ts";
import {canBeRivals, isExact, nominal, windowOf} from "./amounts.ts";
import {type Anchor, anchorKey} from "./anchor.ts";
import {compareFacts, directionsFit, type Fact, isOpposite, shareDirection} from "./facts.ts";
import {groupBy} from "./group.ts";
import {partFacts} from "./parting.ts";
import {isExchangedAs} from "./subgroups.ts";
import {findSums, type Sum} from "./sums.ts";

/** The figures of one deal, before its numbers are settled. */
export interface Cluster {
  readonly anchor: Anchor;
  readonly category: Category;
  readonly status: Status;
  readonly mutual: boolean;
  /** "from>to" in a one-way cluster. */
  readonly direction: string;
  /** The figures that its value comes from. */
  readonly facts: Fact[];
  /** Figures that belong here but say nothing of the value: sums that the figures explain. */
  readonly explained: Fact[];
  /** The sums that touch it. */
  readonly sums: Sum[];
}

/** All clusters of the placed facts, in an order that does not depend on the articles'. */
export function clusterFacts(anchors: ReadonlyMap<Fact, Anchor>): Cluster[] {
  const placed = [...anchors.keys()].sort(compareFacts);
  const stage = (fact: Fact) => (fact.status === "completed" ? "done" : "promised");
  const clusters: Cluster[] = [];
  for (const around of groupBy(placed, (fact) => `${anchorKey(anchors.get(fact)!)} ${stage(fact)}`).values()) {
    const anchor = anchors.get(around[0]!)!;
    const sums = findSums(around);
    const explained = new Map<Fact, Sum>();
    for (const sum of sums) if (sum.rule !== "parts of a whole") for (const fact of sum.sum) explained.set(fact, sum);
    const here: Cluster[] = [];
    const among = countedAmong(around, sums);
    const strong = around.filter((fact) => !fact.weak && !explained.has(fact) && !among.has(fact));
    const evens = evenSwaps(strong);
    for (const group of groupBy(strong, (fact) => `${fact.category} ${fact.status}`).values())
      for (const part of partFacts(group, sums)) here.push(...byDirection(part, anchor, evens));
    const home = new Map(here.flatMap((cluster) => cluster.facts.map((fact) => [fact, cluster] as const)));
    for (const fact of around) {
      const sum = explained.get(fact);
      const whole = among.get(fact);
      // The even part or the larger half: what a sum is mostly about.
      const main = sum ? sum.addends[0]![0]! : whole;
      const cluster = main ? home.get(main) : fact.weak ? closest(fact, here) : undefined;
      if (!cluster) continue;
      (main ? cluster.explained : cluster.facts).push(fact);
      home.set(fact, cluster);
    }
    for (const sum of sums) {
      const cluster = home.get(sum.sum[0]!);
      if (cluster && !cluster.sums.some((known) => known.sentence === sum.sentence)) cluster.sums.push(sum);
    }
    clusters.push(...here);
  }
  return clusters;
}

/**
 * Figures that only count some of those exchanged ("58 of the ministry's people" among 185) with the figure of the whole
 * in the same article: they belong to its deal and make none. Where the parts add up to the whole they are deals of
 * their own, and so are those who are exchanged as a group ("22 badly wounded"). Some of those told before ("seventy of
 * those who returned") are no hand-over of their own either.
 */
function countedAmong(facts: readonly Fact[], sums: readonly Sum[]): Map<Fact, Fact> {
  const summed = new Set(sums.flatMap((sum) => [...sum.sum, ...sum.addends.flat()]));
  const among = new Map<Fact, Fact>();
  for (const told of groupBy(facts, (fact) => fact.figure.articleId).values())
    for (const part of told) {
      if (summed.has(part) || (part.subgroup === "" ? !part.partitive : isExchangedAs(part.subgroup))) continue;
      const whole = told.find(
        (fact) =>
          (fact.subgroup === "" || (fact.subgroup === "military" && part.subgroup !== "")) &&
          !fact.partitive &&
          !fact.weak &&
          fact.category === part.category &&
          fact.status === part.status &&
          fact.shape !== "all" &&
          shareDirection(fact, part) &&
          nominal(fact.side) > nominal(part.side)
      );
      if (whole) among.set(part, whole);
    }
  return among;
}

/** Where a weak figure says the same as a strong one; where nothing fits it makes no deal. */
function closest(fact: Fact, clusters: readonly Cluster[]): Cluster | undefined {
  return clusters.find(
    (cluster) =>
      cluster.category === fact.category &&
      cluster.status === fact.status &&
      cluster.facts.some((other) => !other.weak && shareDirection(other, fact) && saysTheSame(fact, other))
  );
}

function saysTheSame(weak: Fact, strong: Fact): boolean {
  const equal = nominal(weak.told) === nominal(strong.told) || nominal(weak.side) === nominal(strong.side);
  if (weak.subgroup !== strong.subgroup && weak.subgroup !== "") return equal && isExact(weak.told);
  if (equal) return true;
  const [min, max] = windowOf({...strong.side, approximate: true});
  return nominal(weak.side) >= min && nominal(weak.side) <= max;
}

/**
 * Parts figures of the same people by the way they go. One side of an even swap told alone is the even swap ("157
 * Ukrainians were home" beside 157 for 157), and so are two equal halves; unequal halves are two one-way deals.
 */
function byDirection(facts: readonly Fact[], anchor: Anchor, evens: ReadonlyMap<string, number>): Cluster[] {
  const {category, status} = facts[0]!;
  const make = (members: Fact[], direction: string): Cluster => ({
    anchor,
    category,
    status,
    mutual: direction === "",
    direction,
    facts: members,
    explained: [],
    sums: []
  });
  const mutual = facts.filter((fact) => fact.direction === "");
  const ways = facts.filter((fact) => fact.direction !== "");
  const told = mutual.length > 0;
  const even = told
    ? ways.filter((way) => mutual.some((fact) => canBeRivals(way.side, fact.side)))
    : equalHalves(ways, evens);
  const joined = new Set(even);
  const rest = ways.filter((way) => !joined.has(way));
  const clusters = told || even.length > 0 ? [make([...mutual, ...even].sort(compareFacts), "")] : [];
  const full = [...new Set(rest.map((fact) => fact.direction))].filter((direction) => !direction.includes("?")).sort();
  const settled = (fact: Fact) => {
    if (full.includes(fact.direction)) return fact.direction;
    const fits = full.filter((direction) => directionsFit(direction, fact.direction));
    return fits.length === 1 ? fits[0]! : fact.direction;
  };
  for (const [direction, members] of groupBy(rest, settled)) clusters.push(make(members, direction));
  return clusters;
}

/** The largest number for each side that an article gives of the living, by article. */
function evenSwaps(facts: readonly Fact[]): Map<string, number> {
  const evens = new Map<string, number>();
  for (const {figure, shape, side, category} of facts)
    if (shape === "each" && category !== "bodies")
      evens.set(figure.articleId, Math.max(evens.get(figure.articleId) ?? 0, nominal(side)));
  return evens;
}

/**
 * Figures that go opposite ways in the same number, where one article gives both. Who came along with a larger even swap (`evens`)
 * is told of each side by itself: "146 each; eight civilians were among those who returned, eight villagers went the other way".
 */
function equalHalves(ways: readonly Fact[], evens: ReadonlyMap<string, number>): Fact[] {
  const numbers = new Set<number>();
  for (const [articleId, told] of groupBy(ways, (fact) => fact.figure.articleId)) {
    const along = (n: number) => told[0]!.category !== "bodies" && n < (evens.get(articleId) ?? 0);
    for (const a of told)
      for (const b of told)
        if (isExact(a.told) && isExact(b.told) && a.told.min === b.told.min && isOpposite(a.direction, b.direction))
          if (!along(a.told.min!)) numbers.add(a.told.min!);
  }
  return ways.filter((fact) => numbers.has(nominal(fact.told)));
}
