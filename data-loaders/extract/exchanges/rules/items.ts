import {reason, START} from "../../confidence.ts";
import {type Counted, readCounted} from "../count/counted.ts";
import {complete} from "../direction/roles.ts";
import {BE} from "../lexicon/cues.ts";
import {categoryOf} from "../lexicon/people.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {figureNear} from "../story/story.ts";

const BASE = {frame: null, slot: "none"} as const;

/** "390 (270 military, 120 civilians)": the parts of a figure in brackets behind it. */
export function inBrackets(scene: Scene, np: Counted, _i: number, {story}: Desk): Reading | null {
  if (np.category === null || story.last === null || story.lastScene !== scene.index) return null;
  for (let k = np.from - 1; k >= Math.max(0, np.from - 16); k--) {
    const {norm} = scene.units[k]!;
    if (norm === ")") return null;
    if (norm === "(")
      return {
        ...BASE,
        rule: "item",
        reasons: [START, reason("a part of the figure before", 0.1)],
        item: true,
        basis: story.last.basis,
        direction: {from: story.last.from, to: story.last.to}
      };
  }
  return null;
}

/** "let go of 390: 270 military, 120 civilian": numbers of kinds behind a colon right after a figure, less than it. */
export function behindWhole(scene: Scene, np: Counted, i: number, {story}: Desk): Reading | null {
  const {units} = scene;
  if (np.category === null || story.lastScene !== scene.index) return null;
  const colon = units.slice(0, np.from).findLastIndex(({norm}) => norm === ":");
  const whole = units.slice(Math.max(0, colon - 4), Math.max(0, colon)).findLast(({kind}) => kind === "number");
  if (colon < 1 || !whole || np.from - colon > 12 || !units.slice(colon + 1, np.from).every(isListed)) return null;
  const told = story.drafts.findLast(({scene: at, item}) => at === scene.index && !item);
  const most = told?.count.min ?? 0;
  if (!told || told.parts["number"]?.start !== whole.start || (units[i]!.figure!.min ?? most) >= most) return null;
  return {
    ...BASE,
    rule: "item",
    reasons: [START, reason("a part of the figure before", 0.1)],
    item: true,
    basis: told.basis,
    direction: {from: told.from, to: told.to},
    status: told.status
  };
}
const isListed = ({kind, norm}: Unit): boolean =>
  kind === "number" || norm === "," || norm === "and" || norm === "of" || categoryOf(norm) !== null || kind === "name";

/** "including 12 women", "among them three officers": a part, whatever verb comes after. */
export function included(scene: Scene, np: Counted, _i: number, {story}: Desk): Reading | null {
  if (story.last === null || np.shape === "elided") return null;
  const among = figureNear(scene, story, 3) && isAmong(scene, np);
  if (story.lastScene !== scene.index && !among) return null;
  const before = scene.units[np.from - 1]?.norm ?? "";
  const them = before === "them" && scene.units[np.from - 2]?.norm === "among";
  if (before !== "including" && !them && !among) return null;
  return {...BASE, rule: "item", reasons: [START, reason("a part of the figure before", 0.1)], item: true};
}

/** "Among the freed are seven civilians", "Among the 45 who returned are seven civilians", "among them there were defenders of the city and two civilians". */
function isAmong({units, frames}: Scene, {from, category}: Counted): boolean {
  const at = units.slice(0, from).findLastIndex(({norm}) => norm === "among");
  if (at < 0 || from - at > 16 || category === null) return false;
  const counted = units.slice(1, from).some(({kind}) => kind === "number");
  if (at === 0 && counted && BE.has(units[from - 1]?.norm ?? "")) return true;
  const whom = units[at + 1]?.norm === "the" ? (units[at + 2]?.norm ?? "") : (units[at + 1]?.norm ?? "");
  const are = units.slice(at + 2, at + 6).some(({norm}) => norm === "are" || norm === "were");
  const other = frames.some(({from: verb, noun}) => verb > at + 2 && verb < from && !noun);
  return are && !other && AMONG.has(whom);
}
const AMONG = new Set("them those former latter freed released returnees captives prisoners".split(" "));

/** "On Sunday it was the turn of 185 soldiers from each side": the next hand-over of a series. */
export function turnOf(scene: Scene, np: Counted, _i: number, {story}: Desk): Reading | null {
  const {units} = scene;
  if (units[np.from - 1]?.norm !== "of" || units[np.from - 2]?.norm !== "turn" || !np.category) return null;
  if (!scene.exchange && !figureNear(scene, story, 6)) return null;
  const past = units.slice(0, np.from).some(({norm}) => norm === "was" || norm === "came");
  return {
    ...BASE,
    rule: "turn-of",
    reasons: [START, reason("whose turn it was", 0.15)],
    status: past ? "completed" : "agreed"
  };
}

/** "72 of them crew members", "two of them civilians": a part that a noun right behind names. */
export function partOfThem(scene: Scene, np: Counted, _i: number, {story, sides}: Desk): Reading | null {
  if (!np.partOf || !np.definite || np.head !== null || !figureNear(scene, story, 3)) return null;
  const {units} = scene;
  const at = BE.has(units[np.to]?.norm ?? "") ? np.to : np.to - 1;
  const what = readCounted(units, at, sides.all);
  if (what.head === null || what.head > at + 4 || (!what.category && !what.generic)) return null;
  const ofOneSide = what.nation !== null && sides.all.includes(what.nation) && story.last!.basis === "per_side";
  return {
    ...BASE,
    ...(ofOneSide ? {basis: "one_way" as const, direction: complete({from: null, to: what.nation}, sides)} : {}),
    rule: "item",
    reasons: [START, reason("a part of the figure before", 0.1)],
    item: true,
    part: what,
    category: ofRemains(story) ?? what.category ?? undefined
  };
}

/** "Of the bodies 402 are soldiers": who they were; they are remains all the same. */
const ofRemains = ({last}: Desk["story"]) => (last?.category === "bodies" ? last.category : null);

/** "twelve were civilians", "eight civilians were among those", "a further 2,239 bodies are ready". */
export function ofBeing(scene: Scene, np: Counted, {sides, story}: Desk): Reading | null {
  const {units} = scene;
  const next = units[np.to + 1]?.norm ?? "";
  const what = readCounted(units, np.to, []);
  const parts = [START, reason("a part of the figure before", 0.1)];
  if (READY.has(next) && np.category === "bodies")
    return {
      ...BASE,
      rule: "ready",
      reasons: [START],
      status: "proposed",
      basis: "one_way",
      direction: {
        from: scene.speaker,
        to: sides.pair ? (sides.pair.find((side) => side !== scene.speaker) ?? null) : null
      }
    };
  if (what.category && what.head !== null && what.head <= np.to + 4)
    return {
      ...BASE,
      rule: "item",
      reasons: parts,
      category: ofRemains(story) ?? what.category,
      part: what,
      item: true
    };
  if (next === "among" && np.category) return {...BASE, rule: "item", reasons: parts, item: true};
  return null;
}
const READY = new Set(["ready", "waiting", "available", "prepared", "awaiting"]);

const INTRODUCES = new Set([
  "including",
  "among",
  "them",
  "whom",
  "namely",
  "comprising",
  "plus",
  "alongside",
  ":",
  "(",
  "besides"
]);
const BETWEEN_ITEMS = new Set(["and", "as", "well", "of", "members", "the", "military", "also", "are", "were"]);

/** Whether words before a named number make it an item of a breakdown: "including", "among them", a colon. */
export function introduced(units: readonly Unit[], from: number): boolean {
  for (let k = from - 1; k >= Math.max(0, from - 14); k--) {
    const {norm, kind} = units[k]!;
    if (INTRODUCES.has(norm)) return norm !== "them" || /^(?:among|of|with)$/.test(units[k - 1]?.norm ?? "");
    if (kind === "mark" && norm !== ",") return false;
    if (kind === "word" && !categoryOf(norm) && !BETWEEN_ITEMS.has(norm)) return false;
  }
  return false;
}
