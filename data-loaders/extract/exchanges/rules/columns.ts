import {reason, START} from "../../confidence.ts";
import type {Counted} from "../count/counted.ts";
import {sideAt} from "../direction/roles.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Reading} from "../story/figure.ts";

/**
 * A number under the head of a column, or behind a label, that names both ends: "Kordova to Estavia | 52", "Estavia to Kordova: 40". What
 * is counted the heading says.
 */
export function byColumn(scene: Scene, np: Counted, _i: number, {story, sides}: Desk): Reading | null {
  const {units} = scene;
  const label = units[np.from - 1]?.norm === ":";
  const at = np.from - (label ? 2 : 1);
  if (scene.frames.length > 0 || !(label || scene.kind === "row") || !/^(?:to|→|into)$/.test(units[at - 1]?.norm ?? ""))
    return null;
  const to = units[at] ? sideAt(units[at]!, sides) : null;
  const from = units[at - 2] ? sideAt(units[at - 2]!, sides) : null;
  const category = np.category ?? story.topic;
  if (
    to === null ||
    from === null ||
    to === from ||
    category === null ||
    (np.shape !== "elided" && np.category === null)
  )
    return null;
  return {
    rule: "by-column",
    frame: null,
    slot: "none",
    reasons: [START, reason("the label tells the deed", 0.2)],
    category,
    basis: "one_way",
    direction: {from, to}
  };
}
