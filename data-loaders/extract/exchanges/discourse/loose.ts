import type {Counted} from "../count/counted.ts";
import {CAPTIVITY} from "../direction/ends.ts";
import {type Direction, reverse, sideAt} from "../direction/roles.ts";
import {subjectOf} from "../direction/subject.ts";
import {BE, BOUNDARIES, HAVE, MODALS, REVERSE} from "../lexicon/cues.ts";
import {DEEDS, isMotion} from "../lexicon/verbs.ts";
import {type Governing, govern} from "../rules/govern.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk} from "../story/figure.ts";
import {linked} from "../story/story.ts";

/** A count that no other rule reads, with the clause around it and how it hangs on the figures told before. */
export interface Loose {
  readonly scene: Scene;
  readonly np: Counted;
  /** Index of the number's unit. */
  readonly i: number;
  /** The clause: to the marks, links and other numbers on either side. */
  readonly from: number;
  readonly to: number;
  /** The same clause without the count itself. */
  readonly around: readonly Unit[];
  readonly governing: Governing;
  /** A verb that the count hangs on, if it is of transfer or motion. */
  readonly mover: Frame | null;
  /** Sentences since a figure was told; 0 in the same. */
  readonly gap: number;
  readonly linked: boolean;
  /** Where "to Kordova", "from Estavia" says that it goes. */
  readonly towards: Direction | null;
  readonly reversed: boolean;
  readonly verbless: boolean;
  readonly desk: Desk;
}

const REACH = 24;
const FAR = 99;

export function looseCount(scene: Scene, np: Counted, i: number, desk: Desk): Loose {
  const {units, frames} = scene;
  const {story} = desk;
  const [from, to] = clauseAround(units, np, i);
  const around = [...units.slice(from, np.from), ...units.slice(np.to, to)];
  const governing = govern(units, frames, np);
  const verbs = frames.filter((frame) => frame.from >= from && frame.to <= to && !frame.noun);
  const governor = governing.slot === "none" ? null : governing.frame;
  const mover = [governor, ...verbs].find(
    (frame) => frame && !frame.void && (DEEDS.has(frame.cls) || isMotion(frame.lemma))
  );
  const words = ` ${around.map(({norm}) => norm).join(" ")} `;
  return {
    scene,
    np,
    i,
    from,
    to,
    around,
    governing,
    mover: mover ?? null,
    gap: story.last === null ? FAR : scene.index - story.lastScene,
    linked: linked(scene, story),
    towards: endBehind(units, np.to, to, desk),
    reversed: REVERSE.some((phrase) => words.includes(` ${phrase} `)),
    verbless: verbs.length === 0 && !around.some(isVerbal),
    desk
  };
}

/** A form of "be" or "have", a modal, or a past form that no list has. */
const isVerbal = ({norm, kind, capital}: Unit): boolean =>
  kind === "word" &&
  !capital &&
  (BE.has(norm) || HAVE.has(norm) || MODALS.has(norm) || (norm.length > 4 && norm.endsWith("ed")));

function clauseAround(units: readonly Unit[], np: Counted, i: number): readonly [number, number] {
  const ends = ({kind, norm}: Unit) =>
    kind === "number" || (kind === "mark" && !SOFT.test(norm)) || BOUNDARIES.has(norm);
  let from = Math.min(np.from, i);
  while (from > Math.max(0, np.from - REACH) && !ends(units[from - 1]!)) from--;
  let to = Math.max(np.to, i + 1);
  while (to < Math.min(units.length, np.to + REACH) && !ends(units[to]!) && !opensNext(units, to)) to++;
  return [from, to];
}
const SOFT = /^[,"“”'’*]$/;

/** ", 12 to Baku", ", Kordova 35": the next of a row. */
const opensNext = (units: readonly Unit[], at: number): boolean =>
  units[at]!.norm === "," && /^(?:number|name)$/.test(units[at + 1]?.kind ?? "");

function endBehind(units: readonly Unit[], from: number, to: number, {sides}: Desk): Direction | null {
  for (let k = from; k < to; k++) {
    const party = sideAt(units[k]!, sides);
    if (party === null) continue;
    const before = units[units[k - 1]?.norm === "the" ? k - 2 : k - 1]?.norm ?? "";
    if (/^(?:to|into|for)$/.test(before)) return {from: null, to: party};
    if (before === "from" || (before !== "in" && CAPTIVITY.has(units[k + 1]?.norm ?? "")))
      return {from: party, to: null};
  }
  return null;
}

/** "The Kordovans had brought 60 bodies", "took 27 with them": who brings the other side's people gives, who takes gets. */
export function carrierOf({scene, np, mover, around, desk}: Loose): Direction | null {
  if (!mover || mover.passive || mover.noun || !/^(?:bring|take)$/.test(mover.lemma) || mover.from > np.from)
    return null;
  if (np.category === null && !(np.shape === "elided" && desk.story.lastScene >= scene.index - 1)) return null;
  if (around.some(({norm}) => HOMEWARD.test(norm))) return null;
  const {last, lastScene} = desk.story;
  // "Kordova gave 1,000 bodies and took 38": what the same side takes in return comes the other way.
  const joined = /^(?:and|but)$/.test(scene.units[mover.start - 1]?.norm ?? "") && lastScene === scene.index;
  if (joined && mover.lemma === "take" && np.shape === "elided" && last?.basis === "one_way") return reverse(last);
  const {party} = subjectOf(scene.units, mover, desk.sides);
  if (party === null || party === np.nation) return null;
  return mover.lemma === "bring" ? {from: party, to: null} : {from: null, to: party};
}
const HOMEWARD = /^(?:home|back|out|from|hospital|hospitals|captive|prisoner|hostage)$/;

/** The side whose act the count is: who asks for them, offers them, or sends them off. */
export function actorOf({scene, mover, governing, desk}: Loose): string | null {
  const {frame} = governing;
  const act =
    frame && (frame.cls === "demand" || frame.cls === "offer")
      ? frame
      : mover && SENDING.has(mover.lemma)
        ? mover
        : null;
  if (!act || act.passive) return null;
  const subject = subjectOf(scene.units, act, desk.sides);
  return subject.party;
}
const SENDING = new Set(["send", "throw in", "put aboard", "put on board"]);
