import {findNumbers} from "../../language/numbers.ts";
import {nominal} from "./amounts.ts";
import type {Anchor} from "./anchor.ts";
import {type Fact, shareDirection} from "./facts.ts";
import {groupBy} from "./group.ts";
import {onlyAnchor} from "./standings.ts";
import type {Figure} from "./types.ts";

/** How much text behind a number is looked at for the whole that it is a share of, in characters. */
const WINDOW = 24;

/**
 * The whole of which a figure tells how much has been done: 33 in "Thirteen of 33 hostages have been freed", "892 of the 1,100
 * prisoners"; null where it tells of none ("5 of them", "3,000 of its dead"). Such a figure is a sum of hand-overs and has no day.
 */
export function outOf({mention}: Figure, text: string): number | null {
  const {number} = mention.parts;
  if (number === undefined || mention.status !== "completed") return null;
  const behind = text.slice(number.end, number.end + WINDOW);
  const lead = /^\s+of\s+(?:the\s+|those\s+|its\s+|all\s+)?/.exec(behind)?.[0];
  const whole = lead === undefined ? undefined : findNumbers(behind).find(({start}) => start === lead.length);
  const n = mention.count.min ?? 0;
  return whole && whole.min !== null && whole.min === whole.max && whole.min > n && n > 0 ? whole.min : null;
}

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
