import {reason, START} from "../../confidence.ts";
import {rivalCounter} from "../attributes/evidence.ts";
import type {Counted} from "../count/counted.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Reading} from "../story/figure.ts";

/** "Kordova counts 602, the Estavian army 598", "by Estavia's it is 598": the figure told just before by another's count. */
export function rivalCount(scene: Scene, np: Counted, i: number, {story, sides}: Desk): Reading | null {
  const {last} = story;
  if (np.shape !== "elided" || last === null || last.cumulative || scene.index - story.lastScene > 1) return null;
  if (rivalCounter(scene.units, i, sides) === null) return null;
  return {
    frame: null,
    slot: "none",
    rule: "rival-count",
    reasons: [START, reason("a count of what was told before", 0.1)],
    rival: last,
    category: last.category,
    status: last.status,
    basis: last.basis,
    direction: {from: last.from, to: last.to}
  };
}
