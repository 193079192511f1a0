import {canBeRivals, compatible, isExact, nominal} from "./amounts.ts";
import {type Fact, shareDirection} from "./facts.ts";
import {groupBy, Links} from "./group.ts";
import {subgroupsOverlap} from "./subgroups.ts";
import type {Sum} from "./sums.ts";

/**
 * Parts the figures of one group (one day or round, one category, one status) into those that speak of the same people.
 * Being compatible is not transitive, so numbers never chain figures together. A group is one deal unless one and the
 * same article tells two of its figures apart; then every figure goes to the side that it fits. What articles say
 * apart is collected first and applied to all, so the order of articles cannot matter.
 */
export function partFacts(facts: readonly Fact[], sums: readonly Sum[]): Fact[][] {
  const labels = labelsOf(facts, sums);
  return [...groupBy(facts, (fact) => labels.get(fact)!).values()].flatMap((alike) => partByNumber(alike));
}

const MORE = "|more";
const PART = "|part ";

function labelsOf(facts: readonly Fact[], sums: readonly Sum[]): Map<Fact, string> {
  const parts = new Set(sums.filter(({rule}) => rule === "parts of a whole").flatMap(({addends}) => addends.flat()));
  const wholes = groupBy(distinct(facts.filter((fact) => fact.subgroup === "" && !parts.has(fact))), (fact) =>
    String(nominal(fact.side))
  );
  const first = new Map(facts.map((fact) => [fact, firstLabel(fact, wholes, parts)]));
  const byLabel = groupBy(facts, (fact) => first.get(fact)!);
  const labels = [...byLabel.keys()];
  const apart = apartLabels(facts, first);
  const links = new Links(labels.length);
  for (let i = 0; i < labels.length; i++)
    for (let j = i + 1; j < labels.length; j++) {
      const [a, b] = [labels[i]!, labels[j]!];
      if (!apart.has(`${a}\n${b}`) && fitTogether(a, b, byLabel.get(a)!, byLabel.get(b)!)) links.link(i, j);
    }
  // A chain of fits that holds two told apart is no chain: its labels stand alone, but for those that fit the whole.
  const torn = new Set<number>();
  for (let i = 0; i < labels.length; i++)
    for (let j = i + 1; j < labels.length; j++)
      if (apart.has(`${labels[i]}\n${labels[j]}`) && links.find(i) === links.find(j)) torn.add(links.find(i));
  const whole = labels.indexOf("");
  const settled = labels.map((label, i) => {
    if (!torn.has(links.find(i))) return labels[links.find(i)]!;
    const joins =
      whole >= 0 && !apart.has(pair("", label)) && fitTogether("", label, byLabel.get("")!, byLabel.get(label)!);
    return joins ? "" : label;
  });
  return new Map(facts.map((fact) => [fact, settled[labels.indexOf(first.get(fact)!)]!]));
}

/**
 * What a figure names: its part of the people, unless it tells the whole's own number ("157 servicemen" beside 157 for
 * 157 are the whole); an unnamed part that adds up with others to a whole; and in promises whether it comes on top ("another 200"). Of a hand-over "another" only looks back
 * at earlier days.
 */
function firstLabel(fact: Fact, wholes: ReadonlyMap<string, readonly Fact[]>, parts: ReadonlySet<Fact>): string {
  if (fact.subgroup === "" && parts.has(fact)) return `${PART}${nominal(fact.side)}`;
  if (fact.status !== "completed" && fact.figure.mention.additional) return `${fact.subgroup}${MORE}`;
  const equal = wholes.get(String(nominal(fact.side))) ?? [];
  return equal.some((whole) => shareDirection(whole, fact)) ? "" : fact.subgroup;
}

const pair = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Labels that one article uses for different people: numbers that cannot both hold, or opposite ways. */
function apartLabels(facts: readonly Fact[], labels: ReadonlyMap<Fact, string>): Set<string> {
  const apart = new Set<string>();
  for (const told of groupBy(facts, (fact) => fact.figure.articleId).values())
    for (const a of told)
      for (const b of told) {
        const [x, y] = [labels.get(a)!, labels.get(b)!];
        if (x < y && (!shareDirection(a, b) || !compatible(a.side, b.side))) apart.add(`${x}\n${y}`);
      }
  return apart;
}

/** Whether two labels that no article tells apart are the same people: reports that name no part mean the whole. */
function fitTogether(a: string, b: string, as: readonly Fact[], bs: readonly Fact[]): boolean {
  const [x, y] = [a.split("|")[0]!, b.split("|")[0]!];
  const related = x === "" || y === "" || subgroupsOverlap(x, y);
  return some(as, bs, (f, g) =>
    related ? compatible(f.side, g.side) : isExact(f.told) && isExact(g.told) && nominal(f.side) === nominal(g.side)
  );
}

function some(as: readonly Fact[], bs: readonly Fact[], test: (a: Fact, b: Fact) => boolean): boolean {
  return distinct(as).some((a) => distinct(bs).some((b) => shareDirection(a, b) && test(a, b)));
}

/** One fact for each different amount and direction: many articles tell few numbers. */
function distinct(facts: readonly Fact[]): Fact[] {
  const seen = new Map<string, Fact>();
  for (const fact of facts) {
    const key = `${fact.shape} ${fact.direction} ${fact.told.min} ${fact.told.max} ${fact.told.approximate}`;
    if (!seen.has(key)) seen.set(key, fact);
  }
  return [...seen.values()];
}

/** Cuts figures of one label at the widest gap between any two numbers that one article tells apart. */
function partByNumber(facts: readonly Fact[]): Fact[][] {
  const values = [...new Set(facts.map(place))].sort((a, b) => a - b);
  const cuts = new Set<number>();
  for (const told of groupBy(facts, (fact) => fact.figure.articleId).values())
    for (const a of told)
      for (const b of told) if (place(a) < place(b) && toldApart(a, b)) cuts.add(widestGap(values, place(a), place(b)));
  const bounds = [...cuts].sort((a, b) => a - b);
  return [...groupBy(facts, (fact) => String(bounds.filter((bound) => place(fact) >= bound).length)).values()];
}

/** The number that a figure is sorted by; a figure whose basis is not told counts as each side's. */
const place = (fact: Fact) => (fact.shape === "open" ? nominal(fact.told) : nominal(fact.side));

function toldApart(a: Fact, b: Fact): boolean {
  if (!shareDirection(a, b) || compatible(a.side, b.side)) return false;
  if (!canBeRivals(a.side, b.side)) return true;
  const oneVoice = a.figure.voice === b.figure.voice;
  if (!isExact(a.told) || !isExact(b.told)) return false;
  if (oneVoice && a.figure.voice !== null) return true;
  // 230 and 248 with no names of the sides are the halves of an unequal swap.
  return oneVoice && a.direction === "?>?" && b.direction === "?>?";
}

/** The upper end of the widest gap, by ratio, between neighbours from `low` to `high`. */
function widestGap(values: readonly number[], low: number, high: number): number {
  let best = high;
  let widest = 0;
  for (let i = 1; i < values.length; i++) {
    const [below, above] = [values[i - 1]!, values[i]!];
    if (below < low || above > high) continue;
    const ratio = below > 0 ? above / below : Number.POSITIVE_INFINITY;
    if (ratio > widest) {
      widest = ratio;
      best = above;
    }
  }
  return best;
}
