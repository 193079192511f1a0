import type {Status} from "../../mentions.ts";
import {ADVERBS, BE, MODALS, STATUS_WORDS} from "../lexicon/cues.ts";
import type {Scene} from "../sentence/scene.ts";

/** The nearest word that tells a standing, in the same clause; those to the left count as nearer by two. */
export function wordsNear({units, frames}: Scene, from: number, to: number, dated = false): Status | null {
  const failed = frames.find(
    (frame) => frame.cls === "refuse" && Math.abs(frame.from - from) < 10 && !isCause(units, from, frame.from)
  );
  if (failed) return "rejected";
  if (done(units, from)) return "completed";
  for (let distance = 1; distance <= 18; distance++) {
    for (const i of [from - distance, to - 1 + distance - 2]) {
      const unit = units[i];
      if (unit?.kind !== "word" || (i >= from && i < to)) continue;
      const status = wordAt(units, i);
      if (status && !(dated && status === "agreed") && !parted(units, Math.min(i, from), Math.max(i, to)))
        return status;
    }
  }
  return null;
}

/** "500 came, because somebody had refused to give up": refused was something else. */
const isCause = (units: Scene["units"], from: number, refusal: number): boolean =>
  units.slice(from, refusal).some(({norm}) => norm === "because" || norm === "since" || norm === "after");

/** The standing that one word tells; none in "as promised", which is how a thing was done; "to be carried out" is not done, "was ready" is settled. */
function wordAt(units: Scene["units"], i: number): Status | undefined {
  const word = units[i - 1]?.norm === "as" ? undefined : STATUS_WORDS.get(units[i]!.norm);
  // "has put forward a trade of 40 for 40".
  if (units[i]!.norm === "forward" && /^put(?:s|ting)?$/.test(units[i - 1]?.norm ?? "")) return "proposed";
  if (word === "proposed" && isPassive(units, i)) return "agreed";
  if (INSISTING.test(units[i]!.norm) && !/^(?:on|upon|that)$/.test(units[i + 1]?.norm ?? "")) return undefined;
  const be = units[i - 1]?.norm ?? "";
  if (word === "completed" && be === "be") return MODALS.get(units[i - 2]?.norm ?? "") ?? "agreed";
  if (units[i]!.norm === "ready" && (be === "was" || be === "were") && !/^(?:to|for)$/.test(units[i + 1]?.norm ?? ""))
    return "agreed";
  return word;
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
  for (let i = from; i < to; i++) if (/^(?:;|\.|because)$/.test(units[i]?.norm ?? "")) return true;
  return false;
}

/** "the 1,000-for-1,000 deal was fulfilled": what is said of the whole overrules the words beside the number. */
function done(units: Scene["units"], from: number): boolean {
  let left = 16;
  for (let i = from; i < units.length && left > 0; i++, left--) {
    const {norm} = units[i]!;
    if (norm === ";" || norm === "that") return false;
    if (norm === "which") {
      const closed = asideEnd(units, i);
      if (closed === null) return false;
      i = closed;
      continue;
    }
    if (
      DONE.has(norm) &&
      units[i - 1]?.norm !== "be" &&
      (BE.has(units[i - 1]?.norm ?? "") || ADVERBS.has(units[i - 1]?.norm ?? ""))
    )
      return true;
  }
  return false;
}
/** Where an aside between commas ends: "the formula, about which the sides had agreed in May, is fulfilled"; null where none does. */
function asideEnd(units: Scene["units"], which: number): number | null {
  const open = units.slice(Math.max(0, which - 3), which).some(({norm}) => norm === ",");
  if (!open) return null;
  const comma = units.findIndex(({norm}, k) => k > which && k < which + 20 && norm === ",");
  return comma < 0 ? null : comma;
}
const DONE = new Set(
  "fulfilled completed implemented concluded honoured honored finished accomplished done effected underway ending".split(
    " "
  )
);

/** "The deal was for 40, he insists": what is said with force is not demanded. */
const INSISTING = /^insist(?:s|ed|ing)?$/;

/** "What was promised": told as a result, without one who promises. */
function isPassive(units: Scene["units"], i: number): boolean {
  return (
    units[i]!.norm.endsWith("ed") &&
    BE.has(units[i - 1]?.norm ?? "") &&
    units[i + 1]?.norm !== "to" &&
    units[i + 1]?.norm !== "by"
  );
}
