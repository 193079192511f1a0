import type {Interval} from "../../mentions.ts";
import type {Unit} from "../sentence/units.ts";

/** The bound that a noun makes of its number ("the floor was 1,000"): null where the noun sets none. */
export function boundOf(noun: string, {min, max}: Interval): Interval | null {
  if (noun === "floor" || noun === "minimum") return {min, max: null};
  return noun === "ceiling" || noun === "maximum" || noun === "cap" ? {min: null, max} : null;
}

/** "a floor of 1,000", "a ceiling of 300", "1,000 a side at a minimum": the noun before or behind the number that may set its bound. */
export function boundNoun(units: readonly Unit[], i: number): string {
  return units[i - 1]?.norm === "of" ? (units[i - 2]?.norm ?? "") : nounBehind(units, i);
}

function nounBehind(units: readonly Unit[], i: number): string {
  for (let k = i + 1; k < Math.min(units.length, i + 9) && (units[k]!.kind === "word" || units[k]!.norm === ","); k++)
    if (units[k + 1]?.norm !== "of" && /^(?:a|the)$/.test(units[k - 1]!.norm) && /^(?:at|as)$/.test(units[k - 2]!.norm))
      return units[k]!.norm;
  return "";
}
