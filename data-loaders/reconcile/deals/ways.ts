import {canBeRivals, isExact} from "./amounts.ts";
import {type Anchor, anchorKey} from "./anchor.ts";
import {endsOf, type Fact} from "./facts.ts";
import {groupBy} from "./group.ts";

/** The way of figures whose own words do not tell it, by what else is told. */

const isKnown = (direction: string) => {
  const {from, to} = endsOf(direction);
  return from !== null && to !== null;
};

/**
 * Hostages are held by one of the two sides: where every hostage whose way is told goes the same way, the others go that way too.
 * Only between the sides of a profile, since a folder may hold several conflicts.
 */
export function directHostages(facts: readonly Fact[], sides: readonly string[]): Fact[] {
  const ways = new Set(
    facts.flatMap(({category, direction}) => (category === "hostages" && isKnown(direction) ? [direction] : []))
  );
  const [way, ...others] = ways;
  if (sides.length !== 2 || way === undefined || others.length > 0) return [...facts];
  const open = ({category, shape, direction}: Fact) =>
    category === "hostages" && (shape === "open" || shape === "one") && !isKnown(direction);
  return facts.map((fact) => (open(fact) ? {...fact, shape: "one", side: fact.told, direction: way} : fact));
}

/**
 * A hand-over whose basis is not told ("the rebels count 602, the prison service 598") is of the one side that gave, where another
 * figure of the day has its number one way and none tells what each side or both gave.
 */
export function directOpen(anchors: ReadonlyMap<Fact, Anchor>): Map<Fact, Anchor> {
  const ways = new Map<Fact, string>();
  const done = [...anchors.keys()].filter((fact) => fact.status === "completed" && !fact.weak);
  for (const around of groupBy(done, (fact) => `${anchorKey(anchors.get(fact)!)}\n${fact.category}`).values()) {
    if (around.some(({shape}) => shape === "each" || shape === "all")) continue;
    const one = around.filter(({shape, direction, told}) => shape === "one" && isKnown(direction) && isExact(told));
    const open = around.filter(({shape, told}) => shape === "open" && isExact(told));
    const confirmed = one.filter(({told}) => open.some((fact) => fact.told.min === told.min));
    const [way, ...others] = new Set(confirmed.map(({direction}) => direction));
    if (way === undefined || others.length > 0) continue;
    for (const fact of open) if (confirmed.some(({told}) => canBeRivals(told, fact.told))) ways.set(fact, way);
  }
  return new Map(
    [...anchors].map(([fact, anchor]) => {
      const direction = ways.get(fact);
      return [direction === undefined ? fact : {...fact, shape: "one" as const, side: fact.told, direction}, anchor];
    })
  );
}
