import {statusOf} from "../attributes/standing.ts";
import type {Counted} from "../count/counted.ts";
import {namesExchanged} from "../count/nouns.ts";
import {directionOf} from "../direction/direction.ts";
import {reverse, sideAt} from "../direction/roles.ts";
import {GENERIC} from "../lexicon/people.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import {clauseEnd, clauseStart} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import {type Scene, WEAK} from "../sentence/scene.ts";
import {isDemonym, type Unit} from "../sentence/units.ts";
import type {Deed, Desk} from "./figure.ts";

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
  const {units, frames, index} = scene;
  for (const frame of frames) {
    if (!DEEDS.has(frame.cls) || frame.void || frame.status === "rejected") continue;
    const head = peopleOf(units, frame);
    const np = counted(units, head ?? frame.to, desk);
    if (head === null ? WEAK.has(frame.lemma) || !scene.exchange : WEAK.has(frame.lemma) && np.generic) continue;
    const before = head !== null && head < frame.start;
    const doer = before && units.slice(head, frame.from).some((unit) => sideAt(unit, desk.sides) !== null);
    const own = doer && frame.cls !== "come";
    const slot = frame.noun ? "of" : frame.passive || (before && !own) ? "subject" : "object";
    const reading = {rule: "told-later", frame, slot, reasons: []} as const;
    const swap = frame.cls === "swap";
    return {
      scene: index,
      status: statusOf(scene, frame, null),
      category: np.category,
      direction: swap ? {from: null, to: null} : directionOf(scene, np, reading, desk),
      swap
    };
  }
  return null;
}

/** The noun for those whom a verb or noun of exchange is about, in its own clause: its object, else its subject. */
function peopleOf(units: readonly Unit[], frame: Frame): number | null {
  const from = clauseStart(units, frame.start);
  const to = clauseEnd(units, frame.to);
  for (let k = frame.to; k < to; k++) if (isPeople(units, k)) return k;
  for (let k = frame.start - 1; k >= from; k--) if (isPeople(units, k)) return k;
  return null;
}

const isPeople = (units: readonly Unit[], k: number): boolean =>
  namesExchanged(units, k) !== null || (units[k]!.kind === "word" && GENERIC.has(units[k]!.norm));

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
