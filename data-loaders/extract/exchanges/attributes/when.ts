import {isoOf, parseDay} from "../../../language/days.ts";
import type {DatedFact} from "../../mentions.ts";
import type {Counted} from "../count/counted.ts";
import {BE, HAVE, PREVIOUS} from "../lexicon/cues.ts";
import {DEED_NOUNS, DEEDS} from "../lexicon/verbs.ts";
import type {Frame} from "../sentence/frames.ts";
import {perScene} from "../sentence/memo.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";

/** Words before a date that make it the date of something else than a hand-over. */
const NOT_HANDOVER = new Set(
  `deal deals agreement agreements accord accords agreed round rounds talks meeting negotiations negotiation negotiated signed since until till settled memorandum
  summit consultations session crash captured seized arrested born detained announced said told wrote posted invaded invasion began started launched imprisoned ceasefire truce
  abducted taken`.split(/\s+/)
);

/** The day a deed was done, from the words of its own clause; null where they give none. */
export function dayOf(scene: Scene, from: number, to: number): DatedFact | null {
  const {units, frames} = scene;
  const counted = besideOther(scene, from, to);
  if (counted) return counted;
  const beyond = frames.find((frame) => frame.from >= to && DEEDS.has(frame.cls))?.to ?? units.length;
  return (
    search(units, to, Math.min(units.length, to + 16), 1) ??
    search(units, from - 1, Math.max(-1, from - 30), -1) ??
    search(units, to, Math.min(beyond, to + 40), 1, true)
  );
}

/** Every day of a hand-over that a sentence gives; "the day before" only looks back, and is none that the story goes on from. */
export function daysOf({units}: Scene): DatedFact[] {
  return units.flatMap((unit, i) => {
    const day = BACK.test(unit.norm) ? null : dayAt(units, i);
    return day ? [day] : [];
  });
}
const BACK = /(?:before|earlier|previous \w+)$/;

/** "300 went home on Friday, a day after 200 had done so": counted from the day of the clause that it leans on. */
function besideOther({units, frames}: Scene, from: number, to: number): DatedFact | null {
  const after = units
    .slice(Math.max(0, from - 3), from)
    .findLastIndex(({norm}) => norm === "after" || norm === "before");
  const at = after < 0 ? -1 : Math.max(0, from - 3) + after;
  const unit = units[at - 1]?.norm ?? "";
  const one = units[at - 2];
  const clause =
    frames.some((frame) => !frame.noun && frame.start >= to && frame.start <= to + 8) ||
    units.slice(to, to + 3).some(({norm}) => HAVE.has(norm) || BE.has(norm));
  if (at < 2 || !STEPS.has(unit) || !clause) return null;
  const count = one!.figure?.min ?? (/^(?:a|one|the)$/.test(one!.norm) ? 1 : null);
  const base = search(units, at - 2, -1, -1);
  const day = parseDay(base?.date ?? null);
  if (count === null || day === null) return null;
  const days = count * STEPS.get(unit)! * (units[at]!.norm === "after" ? -1 : 1);
  return {date: isoOf(day + days), basis: "inferred", words: {start: one!.start, end: units[at]!.end}};
}
const STEPS = new Map([
  ["day", 1],
  ["days", 1],
  ["week", 7],
  ["weeks", 7]
]);

function search(units: readonly Unit[], start: number, stop: number, step: 1 | -1, loose = false): DatedFact | null {
  for (let i = start; i !== stop && i >= 0 && i < units.length; i += step) {
    const unit = units[i]!;
    if (unit.norm === ";") return null;
    if (step === 1 && !loose && unit.norm === ":" && units.slice(start, i).some(({norm}) => SPANS.has(norm)))
      return null;
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
    if (day) return step === 1 && !loose && ofNext(units, start, i) ? null : day;
  }
  return null;
}

/** "307 on Saturday" and not "it was 307, on Sunday 303": a day right before the next number of a row is that one's. */
const ofNext = (units: readonly Unit[], start: number, i: number): boolean =>
  units[i + 1]?.kind === "number" && units.slice(start, i).some(({norm}) => norm === "," || norm === "and");

/** "1,000 over three days: 390 on 23 May": a day behind the colon is that of a part. */
const SPANS = new Set(["over", "days", "stages", "rounds", "steps", "groups", "waves"]);

function dayAt(units: readonly Unit[], i: number): DatedFact | null {
  const unit = units[i]!;
  if (unit.date?.precision !== "day" || unit.date.date === null || ofOtherEvent(units, i)) return null;
  if (unit.possessive && !isOfDeed(units, i)) return null;
  return {date: unit.date.date, basis: unit.date.basis, words: {start: unit.start, end: unit.end}};
}

/** "Friday's opening hand-over": the day of the deed whose noun follows; "Monday's talks" are another event. */
function isOfDeed(units: readonly Unit[], i: number): boolean {
  const at = [1, 2, 3].find((step) => DEED_NOUNS.has(units[i + step]?.norm ?? ""));
  return (
    at !== undefined && !EVENT_NOUNS.has(units[i + at + 1]?.norm ?? "") && !units.slice(i + 1, i + at).some(isBreak)
  );
}
const isBreak = ({kind, possessive}: Unit): boolean => kind === "mark" || kind === "name" || possessive;
const EVENT_NOUNS = new Set("deal deals agreement talks accord plan proposal list lists point site".split(" "));

/** "by Monday", "before today": a limit in time, no day on which something was done. */
const LIMITS = new Set(["by", "before", "until", "till"]);

/** "892 were freed, if Estavia's figure for last Saturday is right": a day within a condition is that of something else. */
export const isConditional = (units: readonly Unit[], i: number): boolean =>
  units.slice(Math.max(0, i - 6), i).some(({norm}) => norm === "if" || norm === "unless");

function ofOtherEvent(units: readonly Unit[], i: number): boolean {
  if (LIMITS.has(units[i - 1]?.norm ?? "") || isConditional(units, i)) return true;
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const unit = units[k]!;
    // "Round 2 (June 2)".
    if (unit.kind === "number" || (unit.kind === "mark" && !/^[,(]$/.test(unit.norm))) return false;
    const when = unit.norm === "since" && units[i + 1]?.norm === "," && units[i + 2]?.norm === "when";
    if (NOT_HANDOVER.has(unit.norm)) return !when;
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
    if (units.slice(Math.max(0, i - 7), i).some(({norm}) => RANKS.has(norm))) return false;
    const before = frames.findLast((frame) => frame.to <= i);
    return !(before?.cls === "other" && i - before.to <= 5);
  });
  return coarse || SEVERAL.test(norms) || (norms.includes(" so far ") && !/est (?:\w+ ){0,4}so far /.test(norms));
});
/** "the fourth exchange this year": the month or year ranks the hand-over, it does not date it. */
const RANKS = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth largest biggest latest only smallest".split(" ")
);
const SEVERAL =
  / (?:all (?:the )?stages|(?:two|three|four|five|several) (?:days|stages|rounds)(?! (?:before|after|earlier|later|ago))|fulfilled|completes|alone|last year|last month|(?:has|have) since|up to now|to date|until now|by now|before today|before this|in the same week|since mid[a-z]+|since last [a-z]+|since then|since the (?:first|last|previous|second|third|fourth) [a-z]+|(?:in|within|over) the (?:past|last)) /;

/** "three for 90, four for 200, six for 602": several exchanges, which cannot all be of one day. */
export function isSeries({units}: Scene): boolean {
  const pairs = units.filter(
    ({norm}, i) => norm === "for" && units[i - 1]?.kind === "number" && units[i + 1]?.kind === "number"
  );
  return pairs.length > 1;
}

/**
 * "Thirteen of 33 captives have been freed", "nine were now home", "892 of 1,100": how far a whole has come by now, which is no
 * hand-over of a day.
 */
export const isByNow = ({units}: Scene, {from, to}: Counted, frame: Frame | null): boolean =>
  units
    .slice(from, to)
    .some(({norm}, k) => norm === "of" && [k - 1, k + 1].every((at) => units[from + at]?.kind === "number")) ||
  (frame !== null && units.slice(frame.start, frame.to).some(({norm}) => norm === "now"));
