import type {DatedFact} from "../mentions.ts";
import {PREVIOUS} from "./lexicon/cues.ts";
import {DEEDS} from "./lexicon/verbs.ts";
import {perScene} from "./memo.ts";
import type {Scene} from "./scene.ts";
import type {Unit} from "./units.ts";

/** Words before a date that make it the date of something else than a hand-over. */
const NOT_HANDOVER = new Set(
  `deal deals agreement agreements accord accords agreed round rounds talks meeting negotiations negotiation negotiated signed since until till settled memorandum
  summit consultations session crash captured seized arrested born detained announced said told wrote posted invaded invasion began started launched imprisoned ceasefire truce
  abducted taken`.split(/\s+/)
);

/** The day a deed was done, from the words of its own clause; null where they give none. */
export function dayOf(scene: Scene, from: number, to: number): DatedFact | null {
  const {units, frames} = scene;
  const beyond = frames.find((frame) => frame.from >= to && DEEDS.has(frame.cls))?.to ?? units.length;
  return (
    search(units, to, Math.min(units.length, to + 16), 1) ??
    search(units, from - 1, Math.max(-1, from - 30), -1) ??
    search(units, to, Math.min(beyond, to + 40), 1, true)
  );
}

/** Every day of a hand-over that a sentence gives. */
export function daysOf({units}: Scene): DatedFact[] {
  return units.flatMap((_, i) => {
    const day = dayAt(units, i);
    return day ? [day] : [];
  });
}

function search(units: readonly Unit[], start: number, stop: number, step: 1 | -1, loose = false): DatedFact | null {
  for (let i = start; i !== stop && i >= 0 && i < units.length; i += step) {
    const unit = units[i]!;
    if (unit.norm === ";") return null;
    if (
      step === 1 &&
      !loose &&
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
  if (unit.date?.precision !== "day" || unit.date.date === null || unit.possessive || ofOtherEvent(units, i))
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

/** "The previous exchange", "an earlier round": a hand-over before the one that the article is about. */
export const isPast = perScene(({units}): boolean => {
  return units.some(
    ({norm}, i) =>
      PREVIOUS.has(norm) && (norm === "previously" || units.slice(i + 1, i + 5).some((unit) => EVENTS.has(unit.norm)))
  );
});
const EVENTS = new Set(
  "exchange exchanges swap swaps hand handover handovers transfer transfers round rounds one ones such group stage stages release releases repatriation occasion time month year week operation deal".split(
    " "
  )
);

/** Whether a sentence speaks of several hand-overs or of a whole month, so that no one day is its date. */
export const isOtherTime = perScene(({units, norms, frames}): boolean => {
  const coarse = units.some((unit, i) => {
    if (unit.kind !== "date" || !unit.date || unit.date.precision === "day" || units[i - 1]?.norm === "since")
      return false;
    const before = frames.findLast((frame) => frame.to <= i);
    return !(before?.cls === "other" && i - before.to <= 5);
  });
  return coarse || SEVERAL.test(norms);
});
const SEVERAL =
  / (?:all (?:the )?stages|(?:two|three|four|five|several) (?:days|stages|rounds)|fulfilled|completes|alone|this year|last year|this month|last month) /;
