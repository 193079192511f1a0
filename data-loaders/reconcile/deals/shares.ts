import {nominal} from "./amounts.ts";
import type {Anchor} from "./anchor.ts";
import {type Fact, shareDirection} from "./facts.ts";
import {groupBy} from "./group.ts";
import {onlyAnchor} from "./standings.ts";

/**
 * A share with the round and the way of the one promise that has the number of its whole, in whichever article; as it is where there is
 * none, or more than one.
 */
export function wholesOf(promised: ReadonlyMap<Fact, Anchor>): (share: Fact) => Fact {
  const agreed = groupBy(
    [...promised.keys()].filter(({status}) => status === "agreed"),
    ({category, told}) => `${category} ${nominal(told)}`
  );
  return (share) => {
    const wholes = (agreed.get(`${share.category} ${share.outOf}`) ?? []).filter((promise) =>
      shareDirection(promise, share)
    );
    const anchor = onlyAnchor(wholes.map((promise) => promised.get(promise)!));
    if (anchor?.kind !== "round") return share;
    const [direction, ...others] = new Set(wholes.map((promise) => promise.direction));
    const way = share.shape === "one" && direction !== undefined && direction !== "" && others.length === 0;
    return {...share, roundId: share.roundId ?? anchor.roundId, direction: way ? direction : share.direction};
  };
}
