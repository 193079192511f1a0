import type {Status} from "../../mentions.ts";
import {eachAt} from "../direction/together.ts";
import {BE, LEADS} from "../lexicon/cues.ts";
import {verbEntries} from "../lexicon/verbs.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import {wordsNear} from "./standing-words.ts";
import {DEALS, isTerm} from "./terms.ts";

/** What a verb about deeds makes of the number it governs. */
const BY_CLASS: Readonly<Partial<Record<Frame["cls"], Status>>> = {
  offer: "proposed",
  demand: "demanded",
  wish: "proposed",
  agree: "agreed",
  refuse: "rejected",
  plan: "agreed"
};

/** The standing of a figure that a frame governs. `fallback`: that of the story so far. */
export function statusOf(scene: Scene, frame: Frame, fallback: Status | null): Status {
  const status = toldStatus(scene, frame, fallback);
  if (status === "demanded") return byPaper(scene, frame) ?? status;
  return status === "agreed" && (frame.noun || frame.open) && isDrafted(scene, frame) ? "proposed" : status;
}

/** "under a draft seen by reporters", "the proposal envisages the return of 40": what one paper says is not yet agreed. */
function isDrafted({units, norms}: Scene, frame: Frame): boolean {
  if (ACCEPTED.test(norms)) return false;
  const mere = units.slice(frame.start, frame.from).some(({norm}) => norm === "would" || norm === "could");
  const isDraft = ({norm}: Unit) => DRAFTS.has(norm) || (mere && (norm === "plan" || norm === "terms"));
  return units.some((unit, i) => {
    if (!isDraft(unit)) return false;
    const under = units.slice(Math.max(0, i - 6), i).some(({norm}) => UNDER.has(norm));
    const subject = i < frame.start && !units.slice(i, frame.start).some(({kind}) => kind === "mark");
    return under || subject;
  });
}
/** "the accord calls for the release of 60", "the draft requires each to free 40": no side demands, a paper provides. */
function byPaper({units}: Scene, frame: Frame): Status | null {
  for (let i = frame.start - 1; i >= Math.max(0, frame.start - 8); i--) {
    if (!/^(?:calls?|called|requires?|required|asks?|asked|demands?|demanded)$/.test(units[i]!.norm)) continue;
    const paper = units[i - 1]?.norm ?? "";
    return DRAFTS.has(paper) ? "proposed" : DEALS.has(paper) ? "agreed" : null;
  }
  return null;
}
const ACCEPTED = / (?:agreed|accepted|approved|signed|endorsed|adopted|accepts|approves) /;
const DRAFTS = new Set(
  "draft drafts proposal proposals blueprint outline offer initiative suggestion roadmap".split(" ")
);
const UNDER = new Set(["under", "in", "to", "per", "with"]);

function toldStatus(scene: Scene, frame: Frame, fallback: Status | null): Status {
  const own = BY_CLASS[frame.cls];
  if (!own && (isImperative(scene, frame) || isUnless(scene, frame))) return "demanded";
  if (own === "proposed" && frame.passive && frame.lemma === "promise") return "agreed";
  if (own && !(own === "proposed" && bySides(scene, frame))) return own;
  if (own) return "agreed";
  if (frame.noun && isLeast(scene, frame)) return "demanded";
  if (frame.noun)
    return happened(scene, frame) ? "completed" : (wordsNear(scene, frame.from, frame.to) ?? fallback ?? "agreed");
  if (isConditional(scene.norms) && (frame.open || afterIf(scene, frame))) return "proposed";
  if (frame.open) {
    const said = proposedThat(scene, frame.start) ?? underWhich(scene, frame.start);
    if (said) return said;
  }
  if (frame.status === "completed" && !frame.passive && isTerm(scene, frame)) return "agreed";
  return frame.status ?? fallback ?? "completed";
}

/** "will settle for nothing less than the return of 40": what a side insists on. */
export const isLeast = ({units}: Scene, {start, from}: Frame): boolean =>
  units
    .slice(Math.max(0, start - 3), from)
    .some(
      ({norm}, k, near) => (norm === "nothing" || norm === "no") && /^(?:less|short|but)$/.test(near[k + 1]?.norm ?? "")
    );

/** "Release 200 of our people, then we talk": a command. */
function isImperative({units}: Scene, {noun, start, from, passive}: Frame): boolean {
  const first = !noun && !passive && start === from && units.slice(0, start).every(({kind}) => kind === "mark");
  return first && (verbEntries(units[from]!.norm)?.some(({form}) => form === "base") ?? false);
}

/** "Unless 200 are let out by Friday": what is to happen, or else. */
function isUnless({units}: Scene, {start, noun}: Frame): boolean {
  const at = units.findLastIndex(({norm}, i) => i < start && norm === "unless");
  return !noun && at >= 0 && start - at <= 12 && !units.slice(at, start).some(({kind}) => kind === "mark");
}

/** "both sides promised each other": what both promise is agreed. */
function bySides({units}: Scene, frame: Frame): boolean {
  return units
    .slice(Math.max(0, frame.start - 4), frame.start)
    .some((_, k) => eachAt(units, Math.max(0, frame.start - 4) + k) !== null);
}

/**
 * Whether a deed told as a noun has been done: "the release of 60 followed", "confirmed the return of 757", "there were two exchanges of".
 * What is said to be planned or still to come is left to the words beside it.
 */
function happened({units, frames}: Scene, frame: Frame): boolean {
  const led = units.slice(Math.max(0, frame.start - 2), frame.start).map(({norm}) => norm);
  if (led.some((norm) => RESULTED.has(norm))) return true;
  if (isBackground(units, frame)) return true;
  const around = units.slice(Math.max(0, frame.start - 5), frame.to + 14);
  if (around.some(({norm}) => TO_COME.has(norm))) return false;
  const before = units[frame.start - 1]?.norm ?? "";
  if (REPORTED.has(before) && units[frame.start]?.norm !== "an" && units[frame.start]?.norm !== "a") return true;
  const there = units.slice(Math.max(0, frame.start - 3), frame.start).map(({norm}) => norm);
  if (there.includes("there") && (there.includes("was") || there.includes("were"))) return true;
  for (let i = frame.to; i < Math.min(units.length, frame.to + 12); i++) {
    if (GONE_BY.has(units[i]!.norm) || (i === frame.to && /^(?:was|were)$/.test(units[i]!.norm) && isOf(units, i + 1)))
      return true;
    if (units[i]!.kind === "mark" || frames.some(({from, noun}) => from === i && !noun)) return false;
  }
  return false;
}
/** "The deal follows a swap of 25", "smaller than the exchange of 200", "the earlier release of 15": told beside what is now agreed. */
function isBackground(units: Scene["units"], {start, from, to}: Frame): boolean {
  if (units.slice(to, to + 14).some(({norm}) => STILL_TO_COME.has(norm))) return false;
  const led = units[start - 1]?.norm ?? "";
  const passive = BE.has(units[start - 2]?.norm ?? "");
  return (BESIDE.has(led) && !passive) || units.slice(start, from).some(({norm}) => EARLIER.has(norm));
}
const BESIDE = new Set(
  "follows followed resembles resembled recalls recalled repeats repeated than like unlike".split(" ")
);
const EARLIER = new Set("earlier previous preceding prior".split(" "));
const STILL_TO_COME = new Set("will would planned upcoming next due expected scheduled could may".split(" "));

/** "The exchange was of 115 for 115": what it was, and not what was done to it. */
const isOf = (units: Scene["units"], i: number): boolean => {
  const next = units[i]?.norm === "of" || units[i]?.norm === "for" ? units[i + 1] : units[i];
  return next?.kind === "number";
};
/** "resulting in the exchange of 157", "which led to the release of 20". */
const RESULTED = new Set([
  "resulting",
  "resulted",
  "led",
  "leading",
  "culminated",
  "culminating",
  "secured",
  "achieved",
  "brought",
  "won"
]);
const TO_COME = new Set(
  "will would planned plans upcoming next agreed agreement deal proposed possible future due expected scheduled should could may to".split(
    " "
  )
);
const REPORTED = new Set(
  "confirmed confirms reported reports verified welcomed hailed celebrated marked witnessed saw oversaw praised applauded confirming".split(
    " "
  )
);
const GONE_BY = new Set(
  "followed took takes ended ends went goes began started finished concluded continued".split(" ")
);

/** An offer on a condition; "if all goes to plan" doubts only that what is agreed will be done. */
const isConditional = (norms: string): boolean => CONDITION.test(norms) && !hingesOnKeeping(norms);
const CONDITION = / (?<!even |as |what )if /;

/** "if Kordova keeps its word", "if all goes to plan": what is agreed and still to be done. */
export const hingesOnKeeping = (norms: string): boolean => KEEPING.test(norms);
const KEEPING =
  / (?:if|provided|assuming|unless) (?:that )?(?:\w+ ){1,4}?(?:(?:goes?|went|going) (?:to plan|as planned|well|smoothly|according to plan|wrong)|(?:keeps?|kept|honou?rs?|honou?red|sticks? to|stuck to|breaks?) (?:(?:its|their|his|her|the|to) )?(?:word|promises?|side|part|bargain|deal|agreement|end|commitments?)) /;

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
    if (status === "agreed" && norm.startsWith("agree")) return null;
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

/** "a list under which 40 would go free", "a deal by which": what the thing is whose terms follow. */
function underWhich({units, norms}: Scene, start: number): Status | null {
  const which = units.findLastIndex(({norm}, i) => i < start && norm === "which");
  if (which < 0 || start - which > 14 || !/^(?:under|by|in|through)$/.test(units[which - 1]?.norm ?? "")) return null;
  for (let i = which - 2; i >= Math.max(0, which - 14); i--) {
    if (DRAFTS.has(units[i]!.norm) || units[i]!.norm === "list") return ACCEPTED.test(norms) ? "agreed" : "proposed";
    if (DEALS.has(units[i]!.norm)) return "agreed";
  }
  return null;
}
