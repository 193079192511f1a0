import type {Status} from "../mentions.ts";
import type {Frame} from "./frames.ts";
import {ADVERBS, BE, LEADS, STATUS_WORDS} from "./lexicon/cues.ts";
import type {Scene} from "./scene.ts";

/** What a verb about deeds makes of the number it governs. */
const BY_CLASS: Readonly<Partial<Record<Frame["cls"], Status>>> = {
  offer: "proposed",
  demand: "demanded",
  agree: "agreed",
  refuse: "rejected",
  plan: "agreed"
};

/** The standing of a figure that a frame governs. `fallback`: that of the story so far. */
export function statusOf(scene: Scene, frame: Frame, fallback: Status | null): Status {
  const own = BY_CLASS[frame.cls];
  if (own === "proposed" && frame.passive && frame.lemma === "promise") return "agreed";
  if (own) return own;
  if (frame.noun) return wordsNear(scene, frame.from, frame.to) ?? fallback ?? "agreed";
  if (CONDITION.test(scene.norms) && (frame.open || afterIf(scene, frame))) return "proposed";
  if (frame.open) {
    const said = proposedThat(scene, frame.start);
    if (said) return said;
  }
  return frame.status ?? fallback ?? "completed";
}

const CONDITION = / (?<!even |as |what )if /;

/** "if Kordova freed 40": a deed in a condition, past in form only. */
function afterIf({units}: Scene, frame: Frame): boolean {
  return units.slice(Math.max(0, frame.start - 4), frame.start).some(({norm}) => norm === "if");
}

/** "proposed that each side release 50": a verb about the deed, before "that" or a quotation. */
function proposedThat({units}: Scene, start: number): Status | null {
  let crossed = false;
  for (let i = start - 1; i >= Math.max(0, start - 14); i--) {
    const {norm, kind} = units[i]!;
    if (kind === "mark" && norm !== "," && norm !== '"' && norm !== "“" && norm !== ":") return null;
    if (norm === "that" || norm === '"' || norm === "“" || norm === ":") crossed = true;
    const status = kind === "word" && crossed ? LEADS.get(norm) : undefined;
    if (
      status &&
      status !== "agreed" &&
      status !== "completed" &&
      norm !== "told" &&
      norm !== "asked" &&
      norm !== "open" &&
      norm !== "able"
    )
      return status;
  }
  return null;
}

/** The nearest word that tells a standing, in the same clause; those to the left count as nearer by two. */
export function wordsNear({units, frames}: Scene, from: number, to: number, dated = false): Status | null {
  const failed = frames.find((frame) => frame.cls === "refuse" && Math.abs(frame.from - from) < 10);
  if (failed) return "rejected";
  if (done(units, from)) return "completed";
  for (let distance = 1; distance <= 18; distance++) {
    for (const i of [from - distance, to - 1 + distance - 2]) {
      const unit = units[i];
      if (unit?.kind !== "word" || (i >= from && i < to)) continue;
      const word = STATUS_WORDS.get(unit.norm);
      const status = word === "proposed" && isPassive(units, i) ? "agreed" : word;
      if (status && !(dated && status === "agreed") && !parted(units, Math.min(i, from), Math.max(i, to)))
        return status;
    }
  }
  return null;
}

function parted(units: Scene["units"], from: number, to: number): boolean {
  if (
    units
      .slice(from, to)
      .some(
        ({norm}, k) =>
          norm === "," && ["and", "but", "possibly", "perhaps", "potentially"].includes(units[from + k + 1]?.norm ?? "")
      )
  )
    return true;
  for (let i = from; i < to; i++) if (units[i]?.norm === ";" || units[i]?.norm === ".") return true;
  return false;
}

/** "the 1,000-for-1,000 deal was fulfilled": what is said of the whole overrules the words beside the number. */
function done(units: Scene["units"], from: number): boolean {
  for (let i = from; i < Math.min(units.length, from + 16); i++) {
    const {norm} = units[i]!;
    if (norm === ";" || norm === "that" || norm === "which") return false;
    if (DONE.has(norm) && (BE.has(units[i - 1]?.norm ?? "") || ADVERBS.has(units[i - 1]?.norm ?? ""))) return true;
  }
  return false;
}
const DONE = new Set(
  "fulfilled completed implemented concluded honoured honored finished accomplished done effected underway ending".split(
    " "
  )
);

/** "What was promised": told as a result, without one who promises. */
function isPassive(units: Scene["units"], i: number): boolean {
  return (
    units[i]!.norm.endsWith("ed") &&
    BE.has(units[i - 1]?.norm ?? "") &&
    units[i + 1]?.norm !== "to" &&
    units[i + 1]?.norm !== "by"
  );
}
