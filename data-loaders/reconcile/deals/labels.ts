import {compatible, isExact, nominal} from "./amounts.ts";
import {type Fact, shareDirection} from "./facts.ts";
import {groupBy, Links} from "./group.ts";
import {subgroupsOverlap} from "./subgroups.ts";
import type {Sum} from "./sums.ts";
import {distinct, MOST_TOLD, toldByArticle} from "./told.ts";

const MORE = "|more ";
const PART = "|part ";

/**
 * A label for every figure of a group: figures with one label are the same people unless their numbers part them. Labels
 * that no single article tells apart and whose numbers can both hold become one, and reports that name no part mean the
 * whole; labels that one article tells apart stay apart in all of them.
 */
export function labelFacts(facts: readonly Fact[], sums: readonly Sum[]): Map<Fact, string> {
  const parts = new Set(sums.filter(({rule}) => rule === "parts of a whole").flatMap(({addends}) => addends.flat()));
  const wholes = groupBy(distinct(facts.filter((fact) => fact.subgroup === "" && !parts.has(fact))), (fact) =>
    String(nominal(fact.side))
  );
  const first = new Map(facts.map((fact) => [fact, firstLabel(fact, wholes, parts)]));
  const byLabel = groupBy(facts, (fact) => first.get(fact)!);
  const labels = [...byLabel.keys()];
  const apart = apartLabels(facts, first);
  const terms = labels.map((label) => distinct(byLabel.get(label)!));
  const links = new Links(labels.length);
  const looked = Math.min(labels.length, MOST_TOLD);
  for (let i = 0; i < looked; i++)
    for (let j = i + 1; j < looked; j++) {
      const [a, b] = [labels[i]!, labels[j]!];
      if (!apart.has(`${a}\n${b}`) && fitTogether(a, b, terms[i]!, terms[j]!)) links.link(i, j);
    }
  // A chain of fits that holds two told apart is no chain: its labels stand alone, but for those that fit the whole.
  const torn = new Set<number>();
  for (let i = 0; i < looked; i++)
    for (let j = i + 1; j < looked; j++)
      if (apart.has(`${labels[i]}\n${labels[j]}`) && links.find(i) === links.find(j)) torn.add(links.find(i));
  const whole = labels.indexOf("");
  const settled = labels.map((label, i) => {
    if (!torn.has(links.find(i))) return labels[links.find(i)]!;
    const joins = whole >= 0 && !apart.has(pair("", label)) && fitTogether("", label, terms[whole]!, terms[i]!);
    return joins ? "" : label;
  });
  const byFirst = new Map(labels.map((label, i) => [label, settled[i]!]));
  return new Map(facts.map((fact) => [fact, byFirst.get(first.get(fact)!)!]));
}

/**
 * What a figure names: its part of the people, unless it tells the whole's own number ("157 servicemen" beside 157 for
 * 157 are the whole); an unnamed part that adds up with others to a whole; and in promises whether it comes on top ("another 200"). Of a hand-over "another" only looks back
 * at earlier days.
 */
function firstLabel(fact: Fact, wholes: ReadonlyMap<string, readonly Fact[]>, parts: ReadonlySet<Fact>): string {
  if (fact.subgroup === "" && parts.has(fact)) return `${PART}${nominal(fact.side)}`;
  if (fact.status !== "completed" && fact.figure.mention.additional)
    return `${fact.subgroup}${MORE}${nominal(fact.side)}`;
  const equal = wholes.get(String(nominal(fact.side))) ?? [];
  return equal.some((whole) => shareDirection(whole, fact)) ? "" : fact.subgroup;
}

const pair = (a: string, b: string) => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Labels that one article uses for different people: numbers that cannot both hold, or opposite ways. */
function apartLabels(facts: readonly Fact[], labels: ReadonlyMap<Fact, string>): Set<string> {
  const apart = new Set<string>();
  for (const told of toldByArticle(facts))
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
  return as.some((a) => bs.some((b) => shareDirection(a, b) && test(a, b)));
}
