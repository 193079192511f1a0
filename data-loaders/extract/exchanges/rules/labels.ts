import {reason, START} from "../../confidence.ts";
import type {Status} from "../../mentions.ts";
import type {Counted} from "../count/counted.ts";
import {ends} from "../direction/ends.ts";
import {complete, type Direction, NOWHERE, type Sides} from "../direction/roles.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";

/** How long a label may be, in units, and how much may stand between its colon and its number. */
const LONGEST = 14;
const GAP = 3;

/**
 * A number behind a label that tells the deed by a participle: "Offered by Kordova at the third round: 3,000 more",
 * "Handed over to Estavia: 27". Who is named by "by" gives, or takes where the verb is of getting or asking.
 */
export function underParticiple(scene: Scene, np: Counted, i: number, {sides, story}: Desk): Reading | null {
  const {units} = scene;
  const colon = units.findIndex(({norm}) => norm === ":");
  if (colon < 1 || colon > LONGEST || i < colon || np.from - colon - 1 > GAP) return null;
  if (units.slice(0, i).some(({kind}) => kind === "number")) return null;
  const frame = labelFrame(scene, colon);
  const status = frame ? STATUS[frame.cls] : undefined;
  if (!frame || !status) return null;
  const known = np.category ?? story.topic;
  if (np.category === null && !np.generic && (np.shape !== "elided" || known === null)) return null;
  const direction = endsOfLabel(units, frame, colon, sides);
  const open = direction.from === null && direction.to === null;
  return {
    rule: "label",
    frame,
    slot: "listed",
    reasons: [START, reason("the label tells the deed", 0.2)],
    status,
    ...(np.category === null && !np.generic ? {category: known ?? undefined} : {}),
    ...(open ? {} : {basis: "one_way" as const, direction})
  };
}

const STATUS: Readonly<Partial<Record<Frame["cls"], Status>>> = {
  give: "completed",
  get: "completed",
  back: "completed",
  swap: "completed",
  come: "completed",
  offer: "proposed",
  demand: "demanded",
  agree: "agreed",
  plan: "agreed",
  refuse: "rejected"
};

/** The participle that opens the label: "Offered by", "Already returned to". */
function labelFrame({units, frames}: Scene, colon: number): Frame | null {
  const first = frames.find(({noun}) => !noun);
  if (!first || first.to > colon || first.ing || first.void) return null;
  const participle = first.bare || (first.passive && first.start === first.from);
  const opens = units.slice(0, first.start).every(({kind, norm}) => kind === "mark" || LED.has(norm));
  return participle && opens ? first : null;
}
const LED = new Set(["as", "so", "far", "already", "since", "then", "also", "bodies", "prisoners", "captives"]);

function endsOfLabel(units: readonly Unit[], {cls, to: behind}: Frame, colon: number, sides: Sides): Direction {
  const {by, from, to} = ends(units, behind, colon, sides);
  const takes = cls === "get" || cls === "demand" || cls === "refuse";
  if (by === null && from === null && to === null) return NOWHERE;
  return complete(takes ? {from, to: to ?? by} : {from: from ?? (by === to ? null : by), to}, sides);
}
