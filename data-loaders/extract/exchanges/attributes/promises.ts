import type {Counted} from "../count/counted.ts";
import {subjectOf} from "../direction/subject.ts";
import {MODALS} from "../lexicon/cues.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk} from "../story/figure.ts";
import {isPerSide} from "./basis.ts";

/** "We will hand over 6,000 bodies", "the ministry said its country would free 23": what one side says it will give is its promise. */
export function isOwnPromise(scene: Scene, np: Counted, frame: Frame, {sides}: Desk): boolean {
  if (frame.noun || frame.passive || (frame.cls !== "give" && frame.cls !== "back")) return false;
  const {units, frames} = scene;
  if (!units.slice(frame.start, frame.from).some(({norm}) => MODALS.get(norm) === "agreed")) return false;
  if (isPerSide(units, np.from, np.to)) return false;
  const subject = subjectOf(units, frame, sides);
  if (subject.both || subject.each) return false;
  if (subject.we) return true;
  if (AGREED.test(scene.norms)) return false;
  const says = frames.filter(({cls, noun}) => !noun && cls === "say");
  const before = says.some(({to}) => to <= frame.start);
  const alone = scene.named.filter((side) => side !== np.nation).length <= 1;
  if (before && subject.pronoun && !subject.others && alone) return true;
  if (subject.party !== null && subject.party !== np.nation && isPromisedBehind(scene, frame)) return true;
  if (subject.pronoun && saidOfHimself(scene, np, frame, sides)) return true;
  return says.length > 0 && subject.party !== null && subject.party === scene.speaker && scene.named.length <= 2;
}
const AGREED = / (?:agreed|agreement|deal|accord|understanding|annex|pact|protocol|settled|decided) /;

/** "the Kordovans said they would let 60 go", "the president promised, he would send 15 home": said or promised right before, by those whose people they are not. */
function saidOfHimself({units, frames}: Scene, {nation}: Counted, {start}: Frame, sides: Desk["sides"]): boolean {
  const said = frames.findLast(
    ({cls, noun, passive, to}) =>
      !noun && !passive && (cls === "say" || cls === "offer") && to < start && start - to <= GAP
  );
  const party = said ? subjectOf(units, said, sides).party : null;
  return party !== null && party !== nation;
}
/** "Kordova would send 70 home, its president promised": the verb of promising set apart behind. */
const isPromisedBehind = ({units, frames}: Scene, {to}: Frame): boolean =>
  frames.some(
    ({cls, noun, passive, start, to: end}) =>
      cls === "offer" &&
      !noun &&
      !passive &&
      start > to &&
      (units[end] === undefined || units[end]!.kind === "mark") &&
      units.slice(Math.max(to, start - 4), start).some(({norm}) => norm === ",")
  );
/** A comma, "that" and the pronoun. */
const GAP = 4;
