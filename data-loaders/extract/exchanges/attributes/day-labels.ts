import type {DatedFact} from "../../mentions.ts";
import {perScene} from "../sentence/memo.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";

/** The days of the label that opens a sentence: "**Oct. 2, 2025:** 185 apiece", "Aug. 14 and 24: 84 for 84; then 146 for 146". */
export const labelDays = perScene(({units}): readonly DatedFact[] => {
  const days: DatedFact[] = [];
  for (const unit of units.slice(0, LONGEST)) {
    if (unit.date?.precision === "day")
      days.push({date: unit.date.date, basis: unit.date.basis, words: {start: unit.start, end: unit.end}});
    else if (days.length > 0 && unit.norm === ":") return days;
    else if (!isBetween(unit, days.length > 0)) return [];
  }
  return [];
});
/** How far into its sentence the colon of a label may stand, in units. */
const LONGEST = 12;

/** What may stand in a label beside its days: marks, joints, and a name of the day before them. */
const isBetween = ({kind, norm}: Unit, told: boolean): boolean =>
  kind === "mark" || JOINTS.test(norm) || (!told && OPENERS.test(norm));
const JOINTS = /^(?:and|to|until|till|through)$/;
const OPENERS = /^(?:on|from|between)$/;

/** Of a label with several days, that of the number at unit `i`, where semicolons part as many hand-overs. */
export function labelDayAt(scene: Scene, i: number): DatedFact | null {
  const days = labelDays(scene);
  if (days.length < 2 || !scene.units.slice(0, LONGEST).some(({norm}) => norm === "and")) return null;
  const breaks = scene.units.flatMap(({norm}, k) => (norm === ";" ? [k] : []));
  return breaks.length === days.length - 1 ? days[breaks.filter((k) => k < i).length]! : null;
}
