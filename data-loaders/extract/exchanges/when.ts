import type {DatedFact} from "../mentions.ts";
import {PREVIOUS} from "./lexicon/cues.ts";
import type {Scene} from "./scene.ts";
import type {Unit} from "./units.ts";

/** Words before a date that make it the date of something else than a hand-over. */
const NOT_HANDOVER = new Set(
  `deal deals agreement agreements accord accords agreed round rounds talks meeting negotiations negotiation negotiated signed since until till reached settled memorandum
  summit consultations session crash captured seized arrested born detained announced said told wrote posted invaded began started launched imprisoned ceasefire truce between before abducted taken`.split(
    /\s+/
  )
);

/** The day a deed was done, from the words of its own clause; null where they give none. */
export function dayOf(scene: Scene, from: number, to: number): DatedFact | null {
  const {units} = scene;
  const right = search(units, to, Math.min(units.length, to + 16), 1);
  if (right) return right;
  const left = search(units, from - 1, Math.max(-1, from - 30), -1);
  if (left) return left;
  return search(units, to, Math.min(units.length, to + 40), 1);
}

function search(units: readonly Unit[], start: number, stop: number, step: 1 | -1): DatedFact | null {
  for (let i = start; i !== stop && i >= 0 && i < units.length; i += step) {
    const unit = units[i]!;
    if (unit.kind === "mark" && unit.norm === ";") return null;
    if (step === 1 && unit.kind === "number" && units[i + 1]?.kind !== "mark") {
      const ahead = units[i - 1]?.norm;
      if (ahead === "and" || ahead === ",") return null;
    }
    if (unit.kind !== "date" || !unit.date || unit.date.precision !== "day" || unit.date.date === null) continue;
    if (unit.possessive || ofOtherEvent(units, i)) continue;
    return {date: unit.date.date, basis: unit.date.basis, words: {start: unit.start, end: unit.end}};
  }
  return null;
}

function ofOtherEvent(units: readonly Unit[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const unit = units[k]!;
    if (unit.kind === "number") return false;
    if (unit.kind === "mark") return false;
    if (NOT_HANDOVER.has(unit.norm)) return true;
  }
  return false;
}

/** Whether a sentence speaks of an earlier hand-over, or of several, so that today's date is not its date. */
export function isOtherTime(scene: Scene): boolean {
  return (
    scene.units.some(
      (unit) => unit.kind === "word" && PREVIOUS.has(unit.norm) && unit.norm !== "past" && unit.norm !== "before"
    ) ||
    scene.units.some((unit) => unit.kind === "date" && unit.date !== null && unit.date.precision !== "day") ||
    / (?:all (?:the )?stages|over all|across all|in stages|three days|several days|first round|so far|fulfilled|in june|alone) /.test(
      scene.norms
    )
  );
}
