import {partyOf, type Unit} from "../sentence/units.ts";
import {type Sides, sideAt} from "./roles.ts";

/** "Estavia and Kordova": the other name of a pair, or null. */
export function coordinated(units: readonly Unit[], i: number, sides: Sides): string | null {
  for (const [conjunction, mate] of [
    [i - 1, i - 2],
    [i + 1, i + 2]
  ] as const) {
    if (units[conjunction]?.norm !== "and") continue;
    const at = units[mate]?.norm === "the" ? mate + (mate > i ? 1 : -1) : mate;
    const unit = units[at];
    const party = unit ? partyOf(unit, sides.all) : null;
    if (party && sides.all.includes(party)) return party;
  }
  return null;
}

/** "Estavia and Kordova": whether a side is named together with the other. */
export function isPaired(units: readonly Unit[], i: number, sides: Sides): boolean {
  const mate = coordinated(units, i, sides);
  return mate !== null && mate !== sideAt(units[i]!, sides);
}

/** Whether "they" stands for two sides named together before it. */
export function pairBefore(units: readonly Unit[], i: number, sides: Sides): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 20); k--) {
    const party = sideAt(units[k]!, sides);
    if (party) return coordinated(units, k, sides) !== null;
  }
  return false;
}

/** "each side", "either country", "each" | "both sides", "the two armies", "the sides". */
export function eachAt(units: readonly Unit[], i: number): "each" | "both" | null {
  const {norm} = units[i]!;
  if (norm === "each" || norm === "either") return "each";
  if (norm === "both") return "both";
  if (
    norm === "sides" ||
    norm === "parties" ||
    norm === "countries" ||
    norm === "neighbours" ||
    norm === "neighbors" ||
    norm === "foes" ||
    norm === "belligerents" ||
    norm === "enemies" ||
    norm === "rivals"
  )
    return "both";
  return null;
}
