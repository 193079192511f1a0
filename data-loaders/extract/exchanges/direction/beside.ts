import type {Counted} from "../count/counted.ts";
import type {Frame} from "../sentence/frames.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";
import {endAt, type Sides, sideAt} from "./roles.ts";
import {NO_SIDE} from "./signs.ts";

export function possessiveBefore(units: readonly Unit[], frame: Frame, sides: Sides): string | null {
  for (let k = frame.from - 1; k >= Math.max(0, frame.from - 3); k--) {
    const unit = units[k]!;
    const party = unit.possessive || isDemonym(unit) ? sideAt(unit, sides) : null;
    if (party) return party;
  }
  return null;
}

/** "Varonia freed 31 Kordovans": one that hands over and is no side of the article's exchanges. */
export function strangerBefore(units: readonly Unit[], frame: Frame, sides: Sides): string | null {
  const unit = units[frame.start - 1];
  const party = unit && !unit.possessive && !isDemonym(unit) ? partyOf(unit, sides.all) : null;
  return party !== null && !NO_SIDE.has(party) && !sides.all.includes(party) ? party : null;
}

/** "hand Kordova the bodies of 3,000": a name between verb and object, without a preposition. */
export function indirectObject(units: readonly Unit[], frame: Frame, np: Counted, sides: Sides): string | null {
  const at = units[frame.to]?.norm === "the" ? frame.to + 1 : frame.to;
  const unit = units[at];
  return unit && at < np.from && !unit.possessive ? sideAt(unit, sides) : null;
}

/** "the mortuary service in Estavia signed for": where whoever receives is at home. */
export function hostBefore(units: readonly Unit[], {start}: Frame, sides: Sides): string | null {
  const unit = units[start - 1];
  return unit && units[start - 2]?.norm === "in" && !unit.possessive ? sideAt(unit, sides) : null;
}

/** "landed in Korvale", "are with their families in Kordova". */
export function placeAfter(units: readonly Unit[], from: number, sides: Sides): string | null {
  for (let k = from; k < Math.min(units.length - 1, from + 9); k++) {
    if (units[k]!.kind === "mark") return null;
    const party = /^(?:in|to|into|at)$/.test(units[k]!.norm) ? endAt(units[k + 1]!, sides) : null;
    if (party) return party;
  }
  return null;
}

/** "reached Kordova", "arrived in Kordova": where a verb of coming leads. */
export function reachedBy(units: readonly Unit[], frame: Frame, sides: Sides): string | null {
  let at = frame.to;
  while (at < frame.to + 3 && ["the", "in", "back", "home", "at"].includes(units[at]?.norm ?? "")) at++;
  const unit = units[at];
  return unit && !units[at + 1]?.joined ? endAt(unit, sides) : null;
}
