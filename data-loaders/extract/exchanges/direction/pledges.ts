import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import {type Sides, sideAt} from "./roles.ts";
import {subjectOf} from "./subject.ts";

/** "Kordova demands the release of 70", "secured the freedom of 70": who demands or obtains the deed that a noun tells. */
export function demanderOf(scene: Scene, frame: Frame, sides: Sides): string | null {
  const demand = scene.frames.findLast(
    ({cls, to, noun}) => (cls === "demand" || (cls === "get" && !noun)) && to <= frame.from && frame.from - to <= 4
  );
  if (!demand) return null;
  const subject = subjectOf(scene.units, demand, sides);
  return subject.party ?? (subject.pronoun ? scene.speaker : homeOfSubject(scene.units, demand, sides));
}

/** "campaigners in Kordova insist on": those who act are told by where they are. */
function homeOfSubject(units: readonly Unit[], {start}: Frame, sides: Sides): string | null {
  const unit = units[start - 1];
  const place = /^(?:in|from|of)$/.test(units[start - 2]?.norm ?? "");
  return unit && place && !unit.possessive ? sideAt(unit, sides) : null;
}

/** "Kordova promised the release of 70": who offers or agrees to the deed that a noun tells, and so is to hand over. */
export function promiserOf(scene: Scene, frame: Frame, sides: Sides): string | null {
  const promise = scene.frames.findLast(
    ({cls, noun, passive, to}) =>
      (cls === "offer" || cls === "agree") && !noun && !passive && to <= frame.from && frame.from - to <= 4
  );
  // "The Estavian draft envisages the return of 900": a paper promises for nobody.
  const paper = promise !== undefined && PAPERS.has(scene.units[promise.start - 1]?.norm ?? "");
  const subject = promise && !paper ? subjectOf(scene.units, promise, sides) : null;
  return subject && !subject.both && !subject.each ? subject.party : null;
}

const PAPERS = new Set(
  "draft plan proposal text document memorandum roadmap deal agreement accord truce initiative".split(" ")
);

/** "The Front demands that 45 prisoners be freed": who demands a deed told in the passive. */
export function demandedBy(scene: Scene, frame: Frame, sides: Sides): string | null {
  const demand = scene.frames.findLast(
    ({cls, to, noun, lemma}) => (cls === "demand" || lemma === "insist that") && !noun && to < frame.start
  );
  if (!demand || !scene.units.slice(demand.to - 1, demand.to + 2).some(({norm}) => norm === "that")) return null;
  return subjectOf(scene.units, demand, sides).party;
}

/** "A hundred, Kordova promised, and a hundred came": what came is from whoever promised it. */
export function promisedBy({units, frames}: Scene, frame: Frame, sides: Sides): string | null {
  const promise = frames.find(({cls, noun, passive, to}) => cls === "offer" && !noun && !passive && to <= frame.start);
  return promise ? subjectOf(units, promise, sides).party : null;
}
