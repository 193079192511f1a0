import {isExact, nominal} from "./amounts.ts";
import {type Anchor, anchorKey} from "./anchor.ts";
import {type Fact, shareDirection} from "./facts.ts";
import {groupBy} from "./group.ts";
import {subgroupsOverlap} from "./subgroups.ts";

/**
 * One thing told as offered by some and as agreed by others. What one side says that it will give ("We shall hand over 6,000
 * bodies") of what others report as agreed is the agreement; what most report as one side's offer is no agreement because one
 * report lists it among the results. An article that tells both tells an offer that was taken up.
 *
 * Only for figures that go one way, in the very same number at the same round: an even swap that is offered at one point and
 * agreed at another is two deals, the second of which takes up the first. `independent` counts independent reports.
 */
export function settleStatuses(
  anchors: ReadonlyMap<Fact, Anchor>,
  independent: (articles: Iterable<string>) => number
): Map<Fact, Anchor> {
  const promised = [...anchors.keys()].filter(
    (fact) => (fact.status === "proposed" || fact.status === "agreed") && isExact(fact.told) && !fact.weak
  );
  const settled = new Map<Fact, Fact["status"]>();
  const key = (fact: Fact) => `${anchorKey(anchors.get(fact)!)}\n${fact.category}\n${nominal(fact.side)}`;
  for (const same of groupBy(promised, key).values()) {
    if (anchors.get(same[0]!)!.kind !== "round") continue;
    const offered = same.filter(({status, shape}) => status === "proposed" && shape === "one");
    for (const [like, ...more] of groupBy(offered, ({direction, subgroup}) => `${direction}\n${subgroup}`).values()) {
      const alike = same.filter((fact) => shareDirection(fact, like!) && partsFit(fact, like!));
      const agreed = alike.filter((fact) => fact.status === "agreed");
      if (agreed.length === 0) continue;
      const offers = alike.filter((fact) => fact.status === "proposed");
      const even = agreed.some(({shape}) => shape !== "one");
      const taken = even || tellsBoth(offers, agreed) || reports(agreed) >= reports(offers);
      for (const fact of taken ? [like!, ...more] : agreed) settled.set(fact, taken ? "agreed" : "proposed");
    }
  }
  return new Map(
    [...anchors].map(([fact, anchor]) => [{...fact, status: settled.get(fact) ?? fact.status}, anchor] as const)
  );

  function reports(facts: readonly Fact[]): number {
    return independent(facts.map(({figure}) => figure.articleId));
  }
}

const partsFit = (a: Fact, b: Fact) =>
  a.subgroup === "" || b.subgroup === "" || subgroupsOverlap(a.subgroup, b.subgroup);

function tellsBoth(offers: readonly Fact[], agreed: readonly Fact[]): boolean {
  const articles = new Set(offers.map(({figure}) => figure.articleId));
  return agreed.some(({figure}) => articles.has(figure.articleId));
}
