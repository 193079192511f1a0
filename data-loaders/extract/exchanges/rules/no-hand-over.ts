import type {Counted} from "../count/counted.ts";
import {sideAt} from "../direction/roles.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk} from "../story/figure.ts";
import type {Governing} from "./govern.ts";

/** Those who surrender are taken, not handed over; a hospital that receives wounded ends no captivity. */
export function isNoHandOver(scene: Scene, np: Counted, frame: Frame, slot: Governing["slot"], {sides}: Desk): boolean {
  const {units} = scene;
  if (frame.cls === "come" && units[frame.to]?.norm === "on" && units[frame.to + 1]?.norm === "leave") return true;
  // "Firemen brought out another 60": saved, not released.
  if (frame.cls === "get" && rescued(units, frame)) return true;
  const dead = np.category === "bodies";
  if (dead && RECOVERY.has(frame.lemma) && RUBBLE.test(scene.norms)) return true;
  if (frame.lemma === "surrender" && slot === "subject" && !frame.passive && !frame.noun) return true;
  // "190 families have given samples": they give and are not given.
  if (frame.cls === "give" && slot === "subject" && !frame.passive && !frame.noun && !frame.bare && frame.finite)
    return true;
  if (frame.passive && isHandedAThing(units, frame)) return true;
  if (frame.cls !== "get" || frame.noun) return false;
  const host = units[frame.start - 1];
  if (frame.lemma === "take in" && np.generic && host?.name && sideAt(host, sides) === null) return true;
  return units.slice(Math.max(0, frame.start - 8), frame.start).some(({norm}) => HOSPITALS.test(norm));
}
/** "Seven were handed a letter": who is given something is not given. */
const isHandedAThing = (units: Scene["units"], {lemma, to}: Frame): boolean =>
  (lemma === "hand" || lemma === "give") &&
  /^(?:a|an|their|his|her|some)$/.test(units[to]?.norm ?? "") &&
  !/^(?:few|day|week|month|year|hour|freedom|liberty|release|couple)$/.test(units[to + 1]?.norm ?? "");
const HOSPITALS = /^(?:hospitals?|clinics?|wards?|surgeons?|doctors?|medics?)$/;

/** Getting bodies back from where they lie is no hand-over. */
export const RECOVERY = new Set(["recover", "retrieve", "collect", "obtain", "gain"]);
const RUBBLE =
  / (?:rubble|wreckage|debris|ruins|river|sea|water|lake|graves?|forest|crash|site|scene|battlefield|ruin|mine|avalanche) /;
const rescued = (units: Scene["units"], {start}: Frame): boolean =>
  units.slice(Math.max(0, start - 4), start).some(({norm}) => RESCUERS.test(norm));
/** Who brings out the dead and the living of a strike or a collapse. */
const RESCUERS =
  /^(?:rescuers?|rescue|firefighters?|firemen|divers?|lifeboats?|medics?|volunteers|responders?|searchers|bulldozers|excavators|sappers)$/;
