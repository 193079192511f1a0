import {reason, START} from "../../confidence.ts";
import {type Counted, readCounted} from "../count/counted.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import {deedBefore} from "../story/deed.ts";
import type {Desk, Reading} from "../story/figure.ts";

/**
 * How many there were, told as an aside behind a deed of the same sentence that names the people without a number: "The soldiers
 * whom the rebels let go on Monday, twelve of them, ...", "The prisoners came home, two hundred men in slippers", "the same
 * number of captured nurses, ten,". Act, ends and standing are those of the deed.
 */
export function afterthought(scene: Scene, np: Counted, i: number, desk: Desk): Reading | null {
  const {units} = scene;
  // "the whole 83".
  const whole = units[np.from - 1]?.norm === "whole" && units[np.from - 2]?.norm === "the";
  if (!OPENS.test(units[np.from - (whole ? 3 : 1)]?.norm ?? "") || desk.story.last?.scene === scene.index) return null;
  if (units.slice(0, np.from).some(({kind}) => kind === "number")) return null;
  if (!isHowMany(units, np, i)) return null;
  if (np.generic && units.slice(0, np.from).some(({norm}) => BYSTANDERS.test(norm))) return null;
  const deed = deedBefore(scene, np.from, desk);
  if (deed === null || (np.shape === "noun" && np.category !== null && np.category !== deed.category)) return null;
  const {frame, slot, category, direction, oneSided} = deed;
  const told = oneSided || direction.from !== null || direction.to !== null;
  return {
    rule: "afterthought",
    frame,
    slot,
    reasons: [START, reason("the number of those whom the sentence tells of", 0.15)],
    category: category ?? undefined,
    ...(told ? {basis: "one_way" as const, direction} : {})
  };
}
const OPENS = /^(?:,|—|–|\()$/;

/** "twelve of them", "all 33", "44 in all"; "ten," after "the same number of nurses"; "two hundred men": not a part by what some of them are. */
function isHowMany(units: readonly Unit[], np: Counted, i: number): boolean {
  const closed = isMark(units[np.to]);
  if (np.partOf && np.definite && np.head === null) {
    const what = readCounted(units, np.to - 1, []);
    return closed || (what.head === null && PREPOSITIONS.test(units[np.to]?.norm ?? ""));
  }
  if (np.shape === "elided") {
    if (/^(?:in|altogether|together)$/.test(units[np.to]?.norm ?? "")) return SUM.test(units[np.to + 1]?.norm ?? "all");
    const all = units.slice(Math.max(0, np.from - 1), i).some(({norm}) => norm === "all" || norm === "whole");
    return (
      closed && (all || units.slice(0, np.from).some(({norm}, k) => norm === "number" && units[k + 1]?.norm === "of"))
    );
  }
  return np.generic && np.nation === null && !np.definite && MEN.test(units[np.head ?? -1]?.norm ?? "") && !np.partOf;
}
const isMark = (unit: Unit | undefined): boolean => unit === undefined || unit.kind === "mark";
const PREPOSITIONS = /^(?:in|on|with|by|from|to|and)$/;
const SUM = /^(?:all|total|sum)$/;
/** "before a crowd, two thousand people with flags". */
const BYSTANDERS = /^(?:crowds?|audience|throng|onlookers|procession|escort|cordon|families|relatives|guards?|queue)$/;
const MEN = /^(?:men|women|people|souls|persons)$/;
