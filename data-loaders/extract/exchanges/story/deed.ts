import type {Category} from "../../mentions.ts";
import {statusOf} from "../attributes/standing.ts";
import type {Counted} from "../count/counted.ts";
import {namesExchanged} from "../count/nouns.ts";
import {directionOf} from "../direction/direction.ts";
import {isOneSided} from "../direction/one-doer.ts";
import {type Direction, NOWHERE, reverse, sideAt} from "../direction/roles.ts";
import {GENERIC} from "../lexicon/people.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import {clauseEnd, clauseStart} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import {type Scene, WEAK} from "../sentence/scene.ts";
import {isDemonym, type Unit} from "../sentence/units.ts";
import type {Deed, Desk} from "./figure.ts";
import {asksHowMany} from "./questions.ts";

/**
 * What a sentence without a figure tells of an exchange: "Kordova has agreed to give back the Estavian dead", "The captives have come
 * home from Kordova". A number told behind it ("The number is 73", "There were 40") is of those.
 */
export function noteDeed(scene: Scene, desk: Desk): void {
  const {story} = desk;
  if (story.lastScene === scene.index) return;
  const turned = turnedRound(scene, story.deed);
  if (turned) story.askedScene = scene.index;
  story.deed = turned ?? deedOf(scene, desk) ?? story.deed;
}

/** "And you to them?": the question before it, put the other way round. */
function turnedRound({units, frames, index, norms}: Scene, deed: Deed | null): Deed | null {
  const asked = units.at(-1)?.norm === "?" && frames.length === 0 && / to (?:them|you|us|him|her) /.test(norms);
  if (!asked || deed === null || index - deed.scene > TURNS) return null;
  return {...deed, scene: index, direction: reverse(deed.direction)};
}
/** Turns of a conversation between two questions. */
const TURNS = 3;

function deedOf(scene: Scene, desk: Desk): Deed | null {
  const told = deedIn(scene, scene.units.length, desk);
  if (told === null) return null;
  const {frame, direction, category, oneSided} = told;
  return {
    scene: scene.index,
    status: statusOf(scene, frame, null),
    category,
    direction,
    oneSided,
    swap: frame.cls === "swap"
  };
}

/** The deed that a sentence tells before a number of it, of people whom it names without one. */
export const deedBefore = (scene: Scene, at: number, desk: Desk): Told | null => {
  const told = deedIn(scene, at, desk, true);
  return told?.head == null ? null : told;
};

interface Told {
  readonly frame: Frame;
  readonly slot: "of" | "subject" | "object";
  /** The noun for those whom the deed is done to. */
  readonly head: number | null;
  readonly category: Category | null;
  readonly direction: Direction;
  /** One does it, though nobody says who. */
  readonly oneSided: boolean;
}

const HOME = /(?:home|back|free)$/;

/** `acts`: whether asking for people and offering them is enough. */
function deedIn(scene: Scene, end: number, desk: Desk, acts = false): Told | null {
  const {units, frames} = scene;
  for (const frame of frames) {
    if (frame.to > end) break;
    const act = acts && !frame.noun && (frame.cls === "demand" || frame.cls === "offer");
    if (!(DEEDS.has(frame.cls) || act) || frame.void || frame.status === "rejected") continue;
    const head = peopleOf(units, frame, end);
    const np = counted(units, head ?? frame.to, desk);
    const weak = WEAK.has(frame.lemma);
    const asked = asksHowMany(scene) && (!weak || HOME.test(frame.lemma) || desk.story.exchangeScene >= 0);
    if (!asked && (head === null ? weak || !scene.exchange : weak && np.generic)) continue;
    const before = head !== null && head < frame.start;
    const doer = before && units.slice(head, frame.from).some((unit) => sideAt(unit, desk.sides) !== null);
    const whom = before && units.slice(head, frame.start).some(({norm}) => norm === "whom");
    const own = (doer || whom) && frame.cls !== "come";
    const slot = frame.noun ? "of" : frame.passive || (before && !own) ? "subject" : "object";
    const reading = {rule: "told-later", frame, slot, reasons: []} as const;
    const direction = frame.cls === "swap" ? NOWHERE : directionOf(scene, np, reading, desk);
    return {frame, slot, head, category: np.category, direction, oneSided: isOneSided(scene, np, reading, desk)};
  }
  return null;
}

/** The noun for those whom a verb or noun of exchange is about, in its own clause: its object, else its subject. */
function peopleOf(units: readonly Unit[], frame: Frame, end: number): number | null {
  const from = clauseStart(units, frame.start);
  const to = Math.min(end, clauseEnd(units, frame.to));
  for (let k = frame.to; k < to; k++) if (isPeople(units, k)) return k;
  // "the soldiers whom the rebels released": who is named behind "whom" does it.
  const whom = units.findLastIndex(({norm}, k) => k >= from && k < frame.start && norm === "whom");
  for (let k = (whom < 0 ? frame.start : whom) - 1; k >= from; k--) if (isPeople(units, k)) return k;
  return null;
}

const isPeople = (units: readonly Unit[], k: number): boolean =>
  namesExchanged(units, k) !== null ||
  (units[k]!.kind === "word" &&
    (GENERIC.has(units[k]!.norm) || /^(?:captured|captive|imprisoned)$/.test(units[k - 1]?.norm ?? "")));

/** The people of a deed as if they had been counted. */
function counted(units: readonly Unit[], head: number, {sides}: Desk): Counted {
  const unit = units[head];
  const owner = [head - 1, head - 2].find((k) => units[k] && (isDemonym(units[k]!) || units[k]!.possessive));
  const category = unit ? namesExchanged(units, head) : null;
  return {
    from: head,
    to: Math.min(units.length, head + 1),
    shape: "noun",
    category,
    generic: category === null,
    nation: owner === undefined ? null : sideAt(units[owner]!, sides),
    own: false,
    definite: false,
    partOf: false,
    listed: false,
    head: unit ? head : null,
    group: null
  };
}
