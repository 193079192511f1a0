import type {Counted} from "../count/counted.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import {opposite, type Sides} from "./roles.ts";
import {subjectOf} from "./subject.ts";

/**
 * Whose people "our 40", "30 of ours", "its dead" are: "ours" are the speaker's, "theirs" beside them those of the other
 * side; "its" and "their own" belong to the subject, else to whoever speaks.
 */
export function ownSide(scene: Scene, np: Counted, frame: Frame | null, sides: Sides): string | null {
  if (!np.own) return null;
  const words = scene.units.slice(np.from, np.to + 1).map(({norm}) => norm);
  if (words.some((norm) => norm === "our" || norm === "ours")) return scene.speaker;
  const subject = frame ? subjectOf(scene.units, frame, sides) : null;
  // "Kordova parted with twelve of its captives": those whom it holds.
  if (frame?.cls === "give" && !frame.passive && isCaptives(scene.units, np)) return null;
  if (words.includes("theirs") && / (?:we|us|our|ours) /.test(scene.norms)) return opposite(scene.speaker, sides);
  return subject?.party ?? scene.speaker;
}

const isCaptives = (units: Scene["units"], {from, to}: Counted): boolean =>
  units.slice(from, to + 1).some(({norm}) => /^(?:captives|prisoners|detainees|hostages|pows)$/.test(norm));

/** "our 40 captured soldiers crossed into Kordova": they go home, wherever they are now. */
export const isOurs = ({units}: Scene, np: Counted): boolean =>
  np.own && units.slice(np.from, np.to).some(({norm}) => norm === "our" || norm === "ours");
