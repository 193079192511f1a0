import {verbEntries} from "../lexicon/verbs.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";

/** "Agreed on 20 March, it trades 33 hostages for 1,100 prisoners": the terms of a deal, told in the present. */
export function isTerm({units, norms}: Scene, frame: Frame): boolean {
  if (!verbEntries(units[frame.from]!.norm)?.some(({form}) => form === "s")) return false;
  if (isResolved(units, frame.start)) return true;
  const subject = units[frame.start - 1]?.norm ?? "";
  return DEALS.has(subject) || (subject === "it" && / (?:agreed|agreement|deal|accord|pact) /.test(norms));
}
/** Nouns for what has been agreed. */
export const DEALS: ReadonlySet<string> = new Set(
  "deal agreement accord pact text plan formula arrangement document truce".split(" ")
);

/** "It was decided that Estavia frees 40": what was resolved, told in the present. */
function isResolved(units: Scene["units"], start: number): boolean {
  const at = units.findLastIndex(({norm}, i) => i < start && norm === "that");
  return at > 0 && start - at <= 8 && /^(?:decided|agreed|settled|arranged|resolved)$/.test(units[at - 1]!.norm);
}
