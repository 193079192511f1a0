import {reason, START} from "../../confidence.ts";
import {type Counted, readCounted} from "../count/counted.ts";
import {ownSide} from "../direction/own.ts";
import {demandedBy} from "../direction/pledges.ts";
import {complete, type Direction, NOWHERE, opposite, reverse} from "../direction/roles.ts";
import {subjectOf} from "../direction/subject.ts";
import {BOUNDARIES} from "../lexicon/cues.ts";
import {categoryOf} from "../lexicon/people.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, Draft} from "../story/figure.ts";
import {finish} from "../story/finish.ts";
import {govern} from "./govern.ts";

export interface Pair {
  readonly drafts: readonly Draft[];
  /** Index of the unit to go on from. */
  readonly next: number;
}

const AGAINST = new Set(["for", "against", "x", "×", "versus", "vs"]);
/** "wants 30 prisoners back for four hostages": a particle of the verb before. */
const BACK = new Set(["back", "home", "free", "out"]);
const FILLERS = new Set(
  "every each the some another bodies remains of a as many first last next remaining other further".split(" ")
);
/** What a formula may be followed by: "a 197-for-175 swap". */
const FORMULA_NOUNS = new Set(
  "swap exchange deal formula basis trade agreement arrangement principle format release ratio hand prisoner prisoners pow handover scheme proposal offer plan model terms accord transfer repatriation".split(
    " "
  )
);
/** "The bargain was twenty for twenty". */
const BARGAINS = new Set("bargain deal formula accord agreement terms offer proposal".split(" "));
const CAPTIVES = new Set(["prisoners", "captives", "pows", "detainees", "bodies", "hostages", "war"]);
const FIGURES = new Set(["figures", "numbers", "figure", "counts", "score", "totals", "sums", "tally", "ratio"]);

/** "1,000 for 1,000", "197-for-175", "five officers for 55 soldiers", "the figures were 757 and 45". */
export function readPair(scene: Scene, i: number, desk: Desk): Pair | null {
  const {units} = scene;
  const {story, sides} = desk;
  const first = readCounted(units, i, sides.all);
  if (first.shape === "thing") return null;
  let at = Math.max(first.to, i + 1);
  const passive = passiveAfter(scene, at);
  if (passive) at = passive.to;
  else if (BACK.has(units[at]?.norm ?? "")) at++;
  const open = at;
  if (units[at]?.norm === "in" && (units[at + 1]?.norm === "exchange" || units[at + 1]?.norm === "return")) at += 2;
  const staged = units[at]?.norm === "and" && isOfStage(units, first, at + 1, sides.all);
  const isAnd = units[at]?.norm === "and" && !staged && figuresAre(units, i);
  const to = units[at]?.norm === "to" && units[at]!.joined && units[at + 1]?.joined;
  const on = units[at]?.norm === "on" && units.slice(Math.max(0, i - 3), i).some(({norm}) => FORMULA_NOUNS.has(norm));
  const back = otherWay(units, i);
  const twice = units[at]?.norm === "and" && first.shape === "elided" && sameAgain(units, i, at + 1);
  if (!AGAINST.has(units[at]?.norm ?? "") && !isAnd && !staged && !to && !on && back === null && !twice) return null;
  at = back ?? at + 1;
  while (at < open + 6 && units[at]?.kind === "word" && FILLERS.has(units[at]!.norm)) at++;
  const b = units[at]?.figure;
  if (!b || b.measure !== null) return null;
  const a = units[i]!.figure!;
  const read = readCounted(units, at, sides.all);
  if (read.shape === "thing" && !FORMULA_NOUNS.has(units[at + 1]?.norm ?? "")) return null;
  const second: Counted = read.shape === "thing" ? {...read, shape: "elided", category: null, to: at + 1} : read;
  const told = story.exchangeScene >= 0 || story.last !== null || story.deed?.scene === story.askedScene;
  const settled = scene.frames.some(({cls}) => cls === "swap" || cls === "agree") && a.min === b.min;
  const spoken = units.some((unit, k) => k < i && unit.kind === "word" && CAPTIVES.has(unit.norm));
  const ours = first.own && (second.own || second.partOf) && story.topic !== null;
  const bargain = story.topic !== null && units.slice(0, i).some(({norm}) => BARGAINS.has(norm));
  if (
    !scene.exchange &&
    !told &&
    !settled &&
    !spoken &&
    !ours &&
    !bargain &&
    first.category === null &&
    second.category === null
  )
    return null;
  if (passive && second.shape !== "elided" && second.category === null && !second.generic) return null;
  if (isAnd && story.last === null && story.topic === null) return null;
  const governing = govern(units, scene.frames, first);
  const frame =
    governing.frame && !governing.foreign && governing.frame.cls !== "say" ? governing.frame : nearestDeed(scene, i);
  const reasons = [START, reason("two numbers set against each other", 0.3)];
  const slot = governing.slot;
  if (
    a.min === b.min &&
    a.max === b.max &&
    !isAnd &&
    (first.category === second.category || !second.category || !first.category)
  ) {
    const category = first.category ?? second.category ?? behind(units, at);
    const np = {...first, definite: false, category, to: Math.max(first.to, at + 1)};
    const draft = finish(
      scene,
      np,
      i,
      {rule: "n-for-n", frame, slot, reasons, basis: "per_side", count: {min: a.min, max: a.max}},
      desk
    );
    return draft ? {drafts: [draft], next: at + 1} : null;
  }
  const rule = isAnd ? "the-numbers-were" : "n-for-m";
  const towards = orderOf(scene, first, second, frame, desk);
  const shared = first.category ?? (isAnd ? second.category : null);
  const one = finish(
    scene,
    {...first, category: shared, definite: false},
    i,
    {rule, frame, slot, reasons, basis: "one_way", direction: towards, end: at + 1},
    desk
  );
  if (!one) return null;
  const category = second.category ?? (second.shape === "elided" || isOnes(units, second) ? one.category : null);
  const two = finish(
    scene,
    {...second, category, definite: false},
    at,
    {rule, frame, slot, reasons, basis: "one_way", direction: reverse(towards), status: one.status},
    desk
  );
  return {drafts: two ? [one, two] : [one], next: at + 1};
}

/** "The next stage, four hostages and 200 prisoners": the two prices of a stage, behind its name. */
function isOfStage(units: readonly Unit[], first: Counted, second: number, sides: readonly string[]): boolean {
  if (units[second]?.kind !== "number") return false;
  const other = readCounted(units, second, sides).category;
  const traded = [first.category, other].sort().join();
  const before = units[first.from - 1]?.norm ?? "";
  return traded === "hostages,prisoners" && /^[,:(–—]$/.test(before) && STAGES.test(units[first.from - 2]?.norm ?? "");
}
const STAGES = /^(?:stage|phase|tranche|batch|wave|instalment|exchange|swap|group|round|trade)$/;

/** "60 men went one way and 60 the other": the second of two equal numbers; null where they differ. */
function otherWay(units: readonly Unit[], i: number): number | null {
  for (let k = i + 1; k < Math.min(units.length, i + 10); k++) {
    if (units[k]!.kind === "mark" && units[k]!.norm !== ",") return null;
    if (units[k]!.kind !== "number" || units[k]!.norm === "one") continue;
    const one = units[k - 1]?.norm === "and" ? k - 3 : k - 2;
    const ways = units[one]?.norm === "one" || units[one - 1]?.norm === "one";
    const the = units[k + 1]?.norm === "in" ? k + 2 : k + 1;
    const other = units[the]?.norm === "the" && units[the + 1]?.norm === "other";
    return ways && other && equal(units, i, k) ? k : null;
  }
  return null;
}

/** "31 Estavian children for 11 Kordovan ones": of the kind named before. */
const isOnes = (units: readonly Unit[], {head}: Counted): boolean => head !== null && units[head]!.norm === "ones";

/** "it was 500 and 500": the same number twice, with nothing behind it that would be counted. */
const sameAgain = (units: readonly Unit[], i: number, at: number): boolean =>
  equal(units, i, at) && !/^(?:word|name)$/.test(units[at + 1]?.kind ?? "");

const equal = (units: readonly Unit[], i: number, k: number): boolean => {
  const [a, b] = [units[i]!.figure, units[k]?.figure];
  return a !== undefined && a !== null && b !== undefined && b !== null && a.min === b.min && a.max === b.max;
};

/** "a 6,000-for-6,000 transfer of soldiers' remains": what the formula is for, behind its noun. */
function behind(units: readonly Unit[], at: number) {
  let found: Counted["category"] = null;
  for (let k = at + 1; k < Math.min(units.length, at + 7) && units[k]!.kind === "word"; k++)
    if (!units[k]!.possessive) found = categoryOf(units[k]!.norm) ?? found;
  return found;
}

/**
 * "a thousand bodies were returned against 19", "the men who were swapped for", "12 prisoners serving life be freed for": a
 * passive between the two numbers, behind a short description of the first.
 */
function passiveAfter({units, frames}: Scene, at: number): Frame | null {
  const start = at + relative(units, at);
  const frame = frames.find((other) => other.start >= start && isPassiveDeed(other));
  if (!frame || frame.start > start + DESCRIPTION) return null;
  const described = units.slice(start, frame.start).every(({kind, norm}) => kind === "word" && !BOUNDARIES.has(norm));
  return described && (frame.start === start || AGAINST.has(units[frame.to]?.norm ?? "")) ? frame : null;
}
const DESCRIPTION = 5;

const isPassiveDeed = ({cls, noun, passive, bare}: Frame): boolean => DEEDS.has(cls) && !noun && (passive || bare);

const relative = (units: readonly Unit[], at: number): number =>
  /^(?:who|that|which)$/.test(units[at]?.norm ?? "") ? 1 : 0;

function figuresAre(units: readonly Unit[], i: number): boolean {
  return units.slice(Math.max(0, i - 9), i).some(({norm}) => FIGURES.has(norm));
}

/** Who receives the first of two unequal numbers: by whose people they are, by the words, else as in the pair before. */
function orderOf(scene: Scene, first: Counted, second: Counted, frame: Frame | null, {story, sides}: Desk): Direction {
  const own = ownSide(scene, first, frame, sides) ?? opposite(ownSide(scene, second, frame, sides), sides);
  const nation =
    first.nation ?? opposite(second.nation, sides) ?? (scene.units.some(({norm}) => norm === "ours") ? own : null);
  const giver =
    second.nation !== null && second.nation !== nation && sides.all.includes(second.nation) ? second.nation : null;
  if (nation) return complete({from: giver, to: nation}, sides);
  const wanted = frame?.passive ? demandedBy(scene, frame, sides) : null;
  if (wanted) return complete({from: null, to: wanted}, sides);
  if (frame && !frame.noun && (DEEDS.has(frame.cls) || frame.cls === "demand")) {
    const subject = subjectOf(scene.units, frame, sides);
    const gives = frame.cls !== "get" && frame.cls !== "come" && frame.cls !== "demand";
    if (subject.party)
      return complete(gives ? {from: subject.party, to: null} : {from: null, to: subject.party}, sides);
  }
  if (story.order) return complete({from: null, to: story.order[0]}, sides);
  if (scene.speaker) return complete({from: null, to: scene.speaker}, sides);
  return NOWHERE;
}

function nearestDeed(scene: Scene, i: number): Frame | null {
  let best: Frame | null = null;
  for (const frame of scene.frames)
    if (
      DEEDS.has(frame.cls) &&
      Math.abs(frame.from - i) < 20 &&
      !scene.units.slice(i, frame.from).some(({norm}) => norm === "because" || norm === "after" || norm === "until") &&
      (!best || Math.abs(frame.from - i) < Math.abs(best.from - i))
    )
      best = frame;
  return best;
}
