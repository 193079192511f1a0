import type {DatedFact} from "../mentions.ts";
import {PREVIOUS} from "./lexicon/cues.ts";
import type {Scene} from "./scene.ts";
import type {Unit} from "./units.ts";

/** Words before a date that make it the date of something else than a hand-over. */
const NOT_HANDOVER = new Set(
  `deal deals agreement agreements accord accords agreed round rounds talks meeting negotiations negotiation negotiated signed since until till reached settled memorandum
  summit consultations session crash captured seized arrested born detained announced said told wrote posted invaded invasion began started launched imprisoned ceasefire truce between
  before abducted taken made met after`.split(/\s+/)
);

/** The day a deed was done, from the words of its own clause; null where they give none. */
export function dayOf(scene: Scene, from: number, to: number): DatedFact | null {
  const {units} = scene;
  return (
    search(units, to, Math.min(units.length, to + 16), 1) ??
    search(units, from - 1, Math.max(-1, from - 30), -1) ??
    search(units, to, Math.min(units.length, to + 40), 1)
  );
}

/** Every day of a hand-over that a sentence gives. */
export function daysOf({units}: Scene): DatedFact[] {
  return units.flatMap((_, i) => {
    const day = dayAt(units, i);
    return day ? [day] : [];
  });
}

function search(units: readonly Unit[], start: number, stop: number, step: 1 | -1): DatedFact | null {
  for (let i = start; i !== stop && i >= 0 && i < units.length; i += step) {
    const unit = units[i]!;
    if (unit.norm === ";") return null;
    if (
      step === 1 &&
      unit.kind === "number" &&
      i > start &&
      (units[i - 1]!.norm === "and" || units[i - 1]!.norm === ",")
    )
      return null;
    if (
      step === 1 &&
      (unit.norm === "after" || unit.norm === "since" || unit.norm === "before" || unit.norm === "until")
    )
      return null;
    const day = dayAt(units, i);
    if (day) return day;
  }
  return null;
}

function dayAt(units: readonly Unit[], i: number): DatedFact | null {
  const unit = units[i]!;
  if (
    !unit.date ||
    unit.date.precision !== "day" ||
    unit.date.date === null ||
    unit.possessive ||
    ofOtherEvent(units, i)
  )
    return null;
  return {date: unit.date.date, basis: unit.date.basis, words: {start: unit.start, end: unit.end}};
}

function ofOtherEvent(units: readonly Unit[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const unit = units[k]!;
    if (unit.kind === "number" || (unit.kind === "mark" && unit.norm !== ",")) return false;
    if (NOT_HANDOVER.has(unit.norm)) return true;
  }
  return false;
}

/** "The previous exchange", "earlier": a hand-over before the one that the article is about. */
export function isPast(scene: Scene): boolean {
  return scene.units.some(
    (unit, i) => unit.kind === "word" && PREVIOUS.has(unit.norm) && scene.units[i + 1]?.kind === "word"
  );
}

/** Whether a sentence speaks of several hand-overs or of a whole month, so that no one day is its date. */
export function isOtherTime(scene: Scene): boolean {
  return (
    scene.units.some(
      (unit, i) =>
        unit.kind === "date" &&
        unit.date !== null &&
        unit.date.precision !== "day" &&
        scene.units[i - 1]?.norm !== "since"
    ) || SEVERAL.test(scene.norms)
  );
}
const SEVERAL =
  / (?:all (?:the )?stages|(?:two|three|four|five|several) (?:days|stages|rounds)|so far|fulfilled|alone|this year|last year|this month|last month|all told since) /;
