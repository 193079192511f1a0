import {reason, START} from "../../confidence.ts";
import {isRunningTotal} from "../attributes/totals.ts";
import type {Counted} from "../count/counted.ts";
import {ends} from "../direction/ends.ts";
import {complete, sideAt} from "../direction/roles.ts";
import {categoryOf} from "../lexicon/people.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Scene} from "../sentence/scene.ts";
import {isDemonym, type Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {linked} from "../story/story.ts";

const BASE = {frame: null, slot: "none"} as const;

/** "the number of captives freed since 2021 has reached 2,640": a running total told as a number. */
export function runningNumber(scene: Scene, np: Counted, _i: number, desk: Desk): Reading | null {
  const {units} = scene;
  if ((np.shape !== "elided" && np.category === null) || !linked(scene, desk.story) || !numberOf(units, np.from))
    return null;
  const running = isRunningTotal(scene, np.from, np.to) || / (?:mediat\w*|so far|until now|by now) /.test(scene.norms);
  if (!running || !scene.frames.some((frame) => DEEDS.has(frame.cls))) return null;
  return {
    ...BASE,
    rule: "running-total",
    reasons: [START, reason("since the war began", 0.2)],
    cumulative: true,
    category: np.category ?? categoryBefore(units, np.from) ?? undefined,
    ...towards(units, np.from, desk)
  };
}

function numberOf(units: readonly Unit[], from: number): boolean {
  return units
    .slice(Math.max(0, from - 14), from)
    .some(({norm}) => /^(?:number|total|tally|count|figure|sum)$/.test(norm));
}

function categoryBefore(units: readonly Unit[], from: number) {
  for (let k = from - 1; k >= Math.max(0, from - 14); k--) {
    const category = categoryOf(units[k]!.norm);
    if (category) return category;
  }
  return null;
}

/** "the number of Kordovans freed since 2021": whose people the running total counts. */
function towards(units: readonly Unit[], from: number, {sides}: Desk): Pick<Reading, "basis" | "direction"> {
  for (let k = from - 1; k >= Math.max(0, from - 10); k--) {
    const party = isDemonym(units[k]!) || units[k]!.possessive ? sideAt(units[k]!, sides) : null;
    if (party) return {basis: "one_way", direction: complete({from: null, to: party}, sides)};
  }
  const {from: giver, to: taker} = ends(units, from - 20, from, sides);
  return giver || taker ? {basis: "one_way", direction: complete({from: giver, to: taker}, sides)} : {};
}
