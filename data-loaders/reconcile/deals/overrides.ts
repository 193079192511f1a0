import type {Cluster} from "./clusters.ts";
import type {Fact} from "./facts.ts";
import type {Overrides} from "./types.ts";

/**
 * What a person has settled goes before what the rules found: figures split off make a deal of their own, figures
 * merged join the deal of the one that is named second. An override whose figures are gone changes nothing here;
 * corrections.ts lists it as a problem.
 */
export function override(clusters: readonly Cluster[], facts: readonly Fact[], overrides?: Overrides): Cluster[] {
  if (!overrides) return [...clusters];
  let result = [...clusters];
  const byId = new Map(facts.map((fact) => [fact.figure.id, fact]));
  const move = (moved: readonly Fact[], target: Cluster | null): void => {
    const gone = new Set(moved);
    result = result
      .map((cluster) => ({
        ...cluster,
        facts: cluster.facts.filter((fact) => !gone.has(fact)),
        explained: cluster.explained.filter((fact) => !gone.has(fact))
      }))
      .filter((cluster) => cluster.facts.length > 0);
    if (target) result.push(target);
  };
  const clusterOf = (fact: Fact) => result.find((cluster) => [...cluster.facts, ...cluster.explained].includes(fact));
  const labels = [...new Set(overrides.split.values())].sort();
  for (const label of labels) {
    const split = [...overrides.split].flatMap(([id, own]) => (own === label ? (byId.get(id) ?? []) : []));
    const [first] = split;
    if (!first) continue;
    const home = clusterOf(first);
    const oneWay = split.every((fact) => fact.shape === "one" && fact.direction === first.direction);
    const {category, status} = first;
    const anchor = home?.anchor ?? {kind: "loose" as const, label: "undated"};
    const direction = oneWay ? first.direction : "";
    move(split, {anchor, category, status, mutual: !oneWay, direction, facts: split, explained: [], sums: []});
  }
  for (const [id, other] of overrides.merge) {
    const [moved, kept] = [byId.get(id), byId.get(other)];
    const target = kept && clusterOf(kept);
    if (!moved || !target || target.facts.includes(moved)) continue;
    move([moved, ...target.facts, ...target.explained], {...target, facts: [...target.facts, moved]});
  }
  return result;
}
