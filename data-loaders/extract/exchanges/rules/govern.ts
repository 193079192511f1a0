import type {Status} from "../../mentions.ts";
import type {Counted} from "../count/counted.ts";
import {BE, BOUNDARIES, LEADS} from "../lexicon/cues.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Unit} from "../sentence/units.ts";
import {asideBefore, beyondAside, startsAt} from "./asides.ts";

/** How a number hangs on what governs it. */
export type Slot = "object" | "subject" | "of" | "listed" | "none";

/** What governs a number: a frame of its own clause, or nothing. */
export interface Governing {
  readonly frame: Frame | null;
  readonly slot: Slot;
  /** Something that is no exchange governs it: "killed 12". */
  readonly foreign: boolean;
  /** A colon parts it from what governs it: an item, or an elaboration. */
  readonly afterColon: boolean;
}

const NOTHING: Governing = {frame: null, slot: "none", foreign: false, afterColon: false};
const STRONG = new Set([";", "—", "–", ":", ".", "!", "?"]);
const REACH = 45;
/** "captives held since 2022 were freed": since when, within what describes them. */
const SINCE = new Set(["since", "after", "before", "until", "when", "where", "as"]);
const RELATIVES = new Set(["who", "which", "that", "whom", "whose"]);

/** Finds what governs the number phrase: the verb or noun to its left, or the verb whose subject it is. */
export function govern(units: readonly Unit[], frames: readonly Frame[], np: Counted): Governing {
  const called = calledBefore(units, np.from) !== null;
  const found = leftFrame(units, frames, np);
  // "brought accord on 40", "proposals of 300 were conveyed": the noun ties the number, whatever verb that noun has.
  const left = called && found.frame?.cls === "other" ? NOTHING : found;
  const right = called ? null : rightFrame(units, frames, np);
  const rightDeed = right !== null && DEEDS.has(right.cls) && !right.noun;
  if (left.frame && left.slot === "of") {
    const holder = left.frame;
    if (rightDeed && right.finite && !holder.noun) return subjectSlot(units, right, np);
    return left;
  }
  if (left.frame && left.slot === "object" && !blocked(left.frame)) {
    if (DEEDS.has(left.frame.cls) || left.frame.cls !== "other") {
      if (left.frame.cls === "count" && rightDeed) return subjectSlot(units, right, np);
      return left;
    }
    const came = rightDeed && right.cls === "come" && right.start === np.to;
    return rightDeed && right.finite && (came || !right.bare)
      ? subjectSlot(units, right, np)
      : {...left, foreign: true};
  }
  if (rightDeed) return subjectSlot(units, right, np);
  const listed = left.frame && left.slot === "listed" && DEEDS.has(left.frame.cls);
  if (right && right.cls === "other" && right.bare && listed && !left.frame!.noun) return left;
  if (right && (right.cls === "other" || right.cls === "say")) {
    return {frame: right, slot: "subject", foreign: true, afterColon: false};
  }
  if (
    right &&
    (right.cls === "count" ||
      right.cls === "agree" ||
      right.cls === "plan" ||
      right.cls === "offer" ||
      right.cls === "demand" ||
      right.cls === "refuse")
  )
    return subjectSlot(units, right, np);
  if (left.frame && left.slot === "listed") {
    if (left.frame.cls === "other" || left.frame.cls === "say")
      return left.frame.cls === "other" ? {...left, foreign: true} : NOTHING;
    return left;
  }
  return NOTHING;
}

/** The phrase as subject of a verb, or as object of a verb that has a subject of its own: "the bodies that Kordova returned". */
function subjectSlot(units: readonly Unit[], frame: Frame, np: Counted): Governing {
  const before = units[frame.start - 1];
  const own =
    before !== undefined &&
    frame.start > np.to &&
    !frame.passive &&
    (before.kind === "name" ||
      PERSONAL.has(before.norm) ||
      units.slice(np.to, frame.start).some(({norm}) => norm === "whom"));
  const transitive = (frame.cls !== "come" && DEEDS.has(frame.cls)) || frame.cls === "demand" || frame.cls === "offer";
  return {frame, slot: own && transitive ? "object" : "subject", foreign: false, afterColon: false};
}
const PERSONAL = new Set(["it", "they", "he", "she", "we"]);

/** A frame that cannot take an object to its right: it has one, or is intransitive. */
function blocked(frame: Frame): boolean {
  return frame.cls === "say";
}

function leftFrame(units: readonly Unit[], frames: readonly Frame[], np: Counted): Governing {
  let k = frames.length - 1;
  while (k >= 0 && frames[k]!.to > np.from) k--;
  let crossed = false;
  let colon = false;
  let prepositions = 0;
  for (let i = np.from - 1; i >= Math.max(0, np.from - REACH); i--) {
    while (k >= 0 && frames[k]!.from > i) k--;
    const frame = frames[k];
    if (frame && frame.to === i + 1) {
      if (frame.cls === "say") return NOTHING;
      const of =
        frame.noun &&
        np.from === frame.to + 1 &&
        ["of", "for", "by", "with", "involving"].includes(units[frame.to]?.norm ?? "");
      if (of) return {frame, slot: "of", foreign: false, afterColon: colon};
      if (frame.noun) {
        if (!crossed && prepositions > 0) {
          i = frame.start;
          prepositions = 0;
          continue;
        }
        if (colon || crossed) return {frame, slot: "listed", foreign: false, afterColon: colon};
        if (!nounTakes(units, frame, np)) {
          i = frame.start;
          continue;
        }
        return {frame, slot: "of", foreign: false, afterColon: colon};
      }
      const taken = frame.passive && !["give"].includes(frame.cls) ? true : frame.cls === "come" && !reaches(frame);
      const slot: Slot = crossed || colon || taken ? "listed" : "object";
      return {frame, slot, foreign: false, afterColon: colon};
    }
    const unit = units[i]!;
    if (BE.has(unit.norm) && np.shape === "elided") {
      const frame = cleft(units, frames, i);
      return frame ? {frame, slot: frame.passive ? "subject" : "object", foreign: false, afterColon: false} : NOTHING;
    }
    if (unit.kind === "mark") {
      if (unit.norm === ":" || unit.norm === "—" || unit.norm === "–" || unit.norm === "(") colon = true;
      else if (STRONG.has(unit.norm)) return NOTHING;
      else if (unit.norm === ",") {
        const opening = asideBefore(units, frames, i);
        if (opening !== null && !crossed) i = opening;
        else crossed = true;
      }
    } else if (unit.kind === "number") crossed = true;
    else if (
      unit.kind === "word" &&
      BOUNDARIES.has(unit.norm) &&
      !(unit.norm === "as" || unit.norm === "than" || unit.norm === "so")
    )
      return NOTHING;
    else if (unit.kind === "word" && unit.norm === "and") crossed = true;
    else if (
      unit.kind === "word" &&
      (unit.norm === "in" ||
        unit.norm === "on" ||
        unit.norm === "at" ||
        unit.norm === "with" ||
        unit.norm === "for" ||
        unit.norm === "among")
    )
      prepositions++;
  }
  return NOTHING;
}

/** "brought accord on the bodies of 600", "a deal for 40 prisoners": what is agreed is told by the noun, whatever verb it hangs on. */
const settlesOn = (units: readonly Unit[], i: number): boolean =>
  (/^(?:on|for|about)$/.test(units[i]!.norm) && ACCORDS.has(units[i - 1]?.norm ?? "")) ||
  (/^(?:of|for)$/.test(units[i]!.norm) && PUT_FORWARD.test(units[i - 1]?.norm ?? ""));
const ACCORDS = new Set("accord agreement deal understanding consensus pact".split(" "));
const PUT_FORWARD = /^(?:proposals?|offers?|suggestions?|demands?|requests?)$/;

/** What a noun right before a number makes of it: "accord on 40", "an agreement for", "proposals of 300", "a demand for 60". */
export function calledBefore(units: readonly Unit[], from: number): Status | null {
  const at = [from - 1, from - 2].find((i) => units[i] !== undefined && settlesOn(units, i));
  const noun = at === undefined ? "" : units[at - 1]!.norm;
  if (!PUT_FORWARD.test(noun)) return noun === "" ? null : "agreed";
  return /^(?:demand|request)/.test(noun) ? "demanded" : "proposed";
}

/** "What the army had released by then was 22", "all it let go were three": the verb of the clause that "be" counts. */
function cleft(units: readonly Unit[], frames: readonly Frame[], be: number): Frame | null {
  const frame = frames.findLast(({to, noun}) => to <= be && !noun);
  if (!frame || be - frame.to > 5 || frame.cls === "other" || frame.cls === "say") return null;
  for (let i = frame.start - 1; i >= Math.max(0, frame.start - 6); i--) {
    if (units[i]!.kind === "mark") return null;
    if (units[i]!.norm === "what" || (units[i]!.norm === "all" && units[i + 1]?.norm !== "the")) return frame;
  }
  return null;
}

function nounTakes(units: readonly Unit[], frame: Frame, np: Counted): boolean {
  for (let i = frame.to; i < np.from; i++) {
    const {norm, kind} = units[i]!;
    if (kind === "word" && (norm === "of" || norm === "for" || norm === "covers" || norm === "involving"))
      return np.from - i <= 6;
  }
  return np.from === frame.to && np.shape === "elided";
}

const reaches = (frame: Frame): boolean =>
  frame.lemma === "be home" || frame.lemma === "come to" || frame.lemma === "carry";

/** "are due to be released", "were still about to be": a word between "be" and the infinitive that says how near it is. */
const awaits = (units: readonly Unit[], infinitive: number): boolean =>
  LEADS.has(units[infinitive - 1]?.norm ?? "") &&
  [2, 3].some((step) => BE.has(units[infinitive - step]?.norm ?? "")) &&
  units[infinitive]?.norm === "to";

const awaitsAfter = (units: readonly Unit[], be: number): boolean =>
  [2, 3].some((step) => units[be + step]?.norm === "to" && awaits(units, be + step));

const GOT_BACK = /^(?:them|him|her|it|these|those)$/;

/** The first finite verb to the right whose subject the phrase can be; verbs of relative clauses count if deeds. */
function rightFrame(units: readonly Unit[], frames: readonly Frame[], np: Counted): Frame | null {
  const beyond = beyondAside(units, frames, np.to);
  if (beyond) return beyond;
  let low = 0;
  let high = frames.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (frames[middle]!.from < np.to) low = middle + 1;
    else high = middle;
  }
  let k = low;
  let relative = false;
  let commas = 0;
  let other: Frame | null = null;
  for (let i = np.to; i < Math.min(units.length, np.to + 28); i++) {
    while (k < frames.length && frames[k]!.start < i && frames[k]!.from < i) k++;
    const frame = frames[k];
    if (frame && frame.from >= i && frame.start <= i && !frame.noun) {
      const gap = i - np.to;
      if (frame.ing) {
        if (DEEDS.has(frame.cls) && gap <= 1) return frame;
        i = frame.to - 1;
        continue;
      }
      if (!frame.finite) {
        // "gave up 55 and one politician to get them": what for, and not who.
        if (!frame.passive && GOT_BACK.test(units[frame.to]?.norm ?? "")) return other;
        const near = frame.cls === "come" || frame.cls === "back" ? 10 : 2;
        if (DEEDS.has(frame.cls) && (gap <= near || awaits(units, frame.start)) && commas === 0) return frame;
        if (other) return other;
        i = frame.to - 1;
        continue;
      }
      // "children who were taken to Kordova are home": the clause tells who they are, the verb behind it what was done.
      const taken = relative && frame.passive && frame.cls === "come" && frame.lemma.endsWith(" back");
      if (DEEDS.has(frame.cls) && !taken) return frame;
      if (frame.cls === "say" && relative && commas === 1) continue;
      if (frame.cls === "say") return gap === 0 && !frame.passive ? frame : other;
      // "whom the army, by all accounts, undertook to free": an aside that is closed again parts nothing.
      const aside = relative && commas === 2;
      if (frame.bare && commas > 0 && !aside && frame.cls !== "come" && frame.cls !== "back") return other;
      const past = relative || (frame.bare && gap <= 2);
      const next = frames[k + 1];
      if (
        frame.cls !== "other" &&
        next &&
        DEEDS.has(next.cls) &&
        !next.noun &&
        !next.finite &&
        next.start <= frame.to + 2
      )
        return next;
      if (!past) return frame;
      other ??= frame;
      relative = false;
      i = frame.to - 1;
      continue;
    }
    const unit = units[i]!;
    if (unit.kind === "mark") {
      if (unit.norm === ",") commas++;
      else if (unit.norm === "(" || unit.norm === ")" || unit.norm === '"' || unit.norm === "“" || unit.norm === "”")
        continue;
      else return other;
      if (commas > 2) return other;
      continue;
    }
    if (unit.kind === "number" && commas === 0 && units[i - 1]?.norm !== "of" && units[i - 1]?.norm !== "in") {
      if (units[i - 1]?.norm === "and") continue;
    }
    if (unit.kind !== "word") {
      if (unit.kind === "name" && commas > 0 && !unit.possessive && !relative) return other;
      if (unit.kind === "name" && units[i - 1]?.norm === "and") return other;
      continue;
    }
    const clause = unit.norm === "that" && /^(?:and|or|but|said|,)$/.test(units[i - 1]?.norm ?? "");
    if (clause) return other;
    if (RELATIVES.has(unit.norm)) relative = true;
    else if (other !== null && SINCE.has(unit.norm)) continue;
    else if (BOUNDARIES.has(unit.norm)) return other;
    if (unit.norm === "and" && units[i + 1]?.kind !== "number" && i > np.to + 3) return other;
    if (unit.norm === "and" && units[i - 1]?.norm === "," && startsAt(frames, i + 1)) return other;
    if (BE.has(unit.norm) && awaitsAfter(units, i)) continue;
    if (
      BE.has(unit.norm) &&
      !relative &&
      !(frame && frame.start <= i && i < frame.from) &&
      units[i + 1]?.norm !== "among"
    )
      return other;
  }
  return other;
}
