import {reason, START} from "../../confidence.ts";
import {isPerSide} from "../attributes/basis.ts";
import {boundOf} from "../attributes/bound.ts";
import {isSum} from "../attributes/sums.ts";
import type {Counted} from "../count/counted.ts";
import {placeAfter} from "../direction/beside.ts";
import {CAPTIVITY} from "../direction/ends.ts";
import {complete, isReversed, reverse, sideAt} from "../direction/roles.ts";
import {BE} from "../lexicon/cues.ts";
import {categoryOf} from "../lexicon/people.ts";
import {DEED_NOUNS} from "../lexicon/verbs.ts";
import type {Scene} from "../sentence/scene.ts";
import {isDemonym, type Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {figureNear, isDouble, linked} from "../story/story.ts";
import {govern} from "./govern.ts";
import {introduced, ofBeing} from "./items.ts";

const BASE = {frame: null, slot: "none"} as const;

/** A number without a verb of its own: an item, a figure by its side ("from each side"), by its end ("27 to Kordova"). */
export function ungoverned(scene: Scene, np: Counted, i: number, desk: Desk): Reading | null {
  const {units} = scene;
  const {story} = desk;
  const governing = govern(units, scene.frames, np);
  const after = units[np.to];
  const be = after !== undefined && BE.has(after.norm);
  const freed = !np.partOf && freedBefore(units, np, i) && !isPerSide(units, np.from, np.to);
  // "Forty freed Estavians got down from the lorries".
  const steps = /^(?:down|off|out)$/.test(units[governing.frame?.to ?? -1]?.norm ?? "");
  const idle = steps && governing.slot === "subject" && governing.frame?.cls === "get";
  if (freed && (governing.foreign || governing.frame === null || governing.frame.lemma === "carry" || idle)) {
    const home = np.nation ?? placeAfter(units, np.to, desk.sides);
    return {
      ...BASE,
      rule: "freed-n",
      reasons: [START, reason("called freed", 0.05)],
      status: "completed",
      ...(home ? {basis: "one_way" as const, direction: complete({from: null, to: home}, desk.sides)} : {})
    };
  }
  if (governing.foreign && !(be && figureNear(scene, story, 3))) return null;
  const told = story.exchangeScene >= 0 || story.last !== null || scene.exchange;
  const near = linked(scene, story);
  const context = figureNear(scene, story, 3);
  const named = np.category !== null;
  const elided = np.shape === "elided";
  if (
    story.last?.cumulative &&
    elided &&
    scene.index - story.last.scene <= 1 &&
    /^(?:it|that|this|passes|exceeds|reaches|and|the|total|number|or|another|now|to|stands|at|a)$/.test(
      units[np.from - 1]?.norm ?? units[i - 1]?.norm ?? ""
    )
  )
    return {...BASE, rule: "running-total", reasons: [START], cumulative: true};
  if (elided && gapped(units, np.from, desk) && story.last?.basis === "one_way" && scene.index - story.lastScene <= 1)
    return {
      ...BASE,
      rule: "gapped",
      reasons: [START, reason("the verb is left out", 0.15)],
      basis: "one_way",
      direction: reverse(story.last),
      status: story.last.status,
      category: story.last.category
    };
  if (be && (context || np.partOf)) return ofBeing(scene, np, desk);
  if (governing.foreign || (be && isHeld(units, np.to))) return null;
  if (
    (told || captive(units, np)) &&
    isPerSide(units, np.from, np.to) &&
    !(elided && LETTERS.test(scene.norms)) &&
    !isDouble(scene, np, i, story) &&
    (named || (elided && !apposed(units, np.from)) || (np.generic && near))
  )
    return {...BASE, rule: "n-each", reasons: [START, reason("the number of each side", 0.2)], basis: "per_side"};
  if (near && endFollows(units, np.to, desk) && (named || elided))
    return {...BASE, rule: "n-to", reasons: [START, reason("the side that it goes to", 0.2)], basis: "one_way"};
  if (context && partOf(units, np, i))
    return {
      ...BASE,
      rule: "first-of",
      reasons: [START, reason("the whole of which a part was told", 0.1)],
      status: "agreed",
      basis: story.last!.basis,
      direction: {from: story.last!.from, to: story.last!.to},
      category: np.category ?? story.last!.category
    };
  if (
    (named || (elided && story.lastScene === scene.index && units[np.from - 1]?.norm === "including")) &&
    figureNear(scene, story, 6) &&
    introduced(units, np.from)
  )
    return item();
  if (named && scene.frames.length === 0 && figureNear(scene, story, 1) && (i === 0 || story.lastScene === scene.index))
    return item();
  if (scene.kind === "bullet" && np.from <= 1 && named && figureNear(scene, story, 6)) return item();
  if (
    story.last &&
    story.last.scene === scene.index &&
    elided &&
    story.last.count.max === null &&
    units[i]!.figure!.min === null
  )
    return {
      ...BASE,
      rule: "up-to",
      reasons: [START, reason("the upper end of the figure before", 0.2)],
      basis: story.last.basis,
      status: story.last.status,
      direction: {from: story.last.from, to: story.last.to}
    };
  const listing = story.last?.item === true && story.last.scene === scene.index;
  if (named && listing && (units[np.from - 1]?.norm === "and" || units[np.from - 1]?.norm === ",")) return item();
  const is = figureIs(units, np.from);
  if (is && (context || (told && isPerSide(units, np.from, np.to))))
    return {
      ...BASE,
      rule: "the-figure-is",
      reasons: [START, reason("the figure is", 0.15)],
      basis: story.last?.basis,
      direction: story.last ? {from: story.last.from, to: story.last.to} : undefined,
      count: boundOf(is, units[i]!.figure!) ?? undefined
    };
  const staged = inStage(units, np.to) && story.lastScene === scene.index;
  if (context && elided && ((onDay(units, np.to) && colonBefore(units, i)) || staged))
    return {
      ...BASE,
      rule: "by-day",
      reasons: [START, reason("a number by its day", 0.15)],
      basis: story.last!.basis,
      direction: {from: story.last!.from, to: story.last!.to},
      status: story.last!.status
    };
  if (context && isSum(units, np.from, np.to) && (named || np.generic || sumFollows(units, np.from)))
    return {...BASE, rule: "sum", reasons: [START, reason("a sum of what was told before", 0.15)]};
  if (elided && story.last && story.lastScene === scene.index && isReversed(scene.norms))
    return {...BASE, rule: "in-return", reasons: [START], basis: "one_way", direction: reverse(story.last)};
  return null;

  function item(): Reading {
    return {...BASE, rule: "item", reasons: [START, reason("a part of the figure before", 0.1)], item: true};
  }
}

/** What captives are sent, and those who are not exchanged. */
const LETTERS = / (?:letters|parcels|packages|messages) /;

/** "some 16,000 are in Kordovan captivity", "12 are still held": no hand-over. */
const isHeld = (units: readonly Unit[], be: number): boolean =>
  units.slice(be + 1, be + 7).some(({norm}) => CAPTIVITY.has(norm) || norm === "held" || norm === "missing");

/** "36 freed sailors landed": what was done to them stands before the noun; "two of the freed men" are told of again. */
function freedBefore(units: readonly Unit[], {head}: Counted, i: number): boolean {
  return head !== null && units.slice(i + 1, head).some(({norm}) => FREED.has(norm));
}
const FREED = new Set(["freed", "released", "liberated", "repatriated", "exchanged", "swapped"]);

/** "Estavia got 61 back, Kordova 58": a side right before a number, its verb left out. */
function gapped(units: readonly Unit[], from: number, {sides}: Desk): boolean {
  // "Kordova asked for 90; Estavia, for 110".
  const preposed = /^(?:of|for)$/.test(units[from - 1]?.norm ?? "") ? from - 2 : from - 1;
  const at = units[preposed]?.norm === "," ? preposed - 1 : preposed;
  const name = units[at];
  const people = name !== undefined && isDemonym(name) && name.norm.endsWith("s") && units[at - 1]?.norm === "the";
  if (!name || name.possessive || (isDemonym(name) && !people) || sideAt(name, sides) === null) return false;
  const before = units[people ? at - 2 : at - 1];
  return (
    before === undefined ||
    before.kind === "mark" ||
    before.norm === "and" ||
    before.norm === "while" ||
    before.norm === "but"
  );
}

/** "1,200 captive soldiers", "6,000 bodies": an exchange is meant wherever each side has its number of them. */
function captive(units: readonly Unit[], {category, from, to}: Counted): boolean {
  return (
    category === "bodies" ||
    category === "hostages" ||
    units.slice(from, to).some(({norm}) => /^(?:captives?|captured|prisoners?|pows?|detainees?)$/.test(norm))
  );
}

/** "The guards, 20 on each side": a number beside a noun that is nothing exchanged. */
function apposed(units: readonly Unit[], from: number): boolean {
  const noun = units[from - 2];
  if (units[from - 1]?.norm !== "," || noun?.kind !== "word") return false;
  return categoryOf(noun.norm) === null && !DEED_NOUNS.has(noun.norm) && noun.norm !== "deal" && noun.norm !== "people";
}

function endFollows(units: readonly Unit[], at: number, {sides}: Desk): boolean {
  const word = units[at]?.norm;
  return (
    (word === "to" || word === "from" || word === "for") &&
    units.slice(at + 1, at + 4).some((unit) => sideAt(unit, sides) !== null)
  );
}

/** "the first of more than 6,000", "out of the 1,000 agreed". */
function partOf(units: readonly Unit[], {from}: Counted, i: number): boolean {
  const at = units[i - 1]?.norm === "of" ? i - 1 : units[from - 1]?.norm === "of" ? from - 1 : null;
  if (at === null) return false;
  return /^(?:first|part|out|instalment|installment|tranche|some|fraction)$/.test(units[at - 1]?.norm ?? "");
}

const FIGURE_NOUNS = new Set(
  "figure figures number numbers total totals sum count tally floor ceiling minimum maximum deal formula scale size quota agreement".split(
    " "
  )
);

/** "Kordova's figure is 1,200", "the floor was 1,000", "the deal was for 1,000": the noun, or null. */
function figureIs(units: readonly Unit[], from: number): string | null {
  let be = false;
  for (let k = from - 1; k >= Math.max(0, from - 10); k--) {
    const {norm, kind} = units[k]!;
    if (kind === "mark" && norm !== ",") return null;
    if (BE.has(norm)) be = true;
    else if (be && FIGURE_NOUNS.has(norm)) return norm;
    else if (kind === "word" && !be && !/^(?:for|at|to|about|of|least|only|now|probably|still)$/.test(norm))
      return null;
  }
  return null;
}

function onDay(units: readonly Unit[], at: number): boolean {
  return units[at]?.kind === "date" || (units[at]?.norm === "on" && units[at + 1]?.kind === "date");
}

/** "307 in the second", "303 in the last wave": a stage of what was told in the same sentence. */
function inStage(units: readonly Unit[], at: number): boolean {
  return units[at]?.norm === "in" && units[at + 1]?.norm === "the" && STAGES.has(units[at + 2]?.norm ?? "");
}
const STAGES = new Set("first second third fourth fifth sixth last next final same other".split(" "));

function colonBefore(units: readonly Unit[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 24); k--) if (units[k]!.norm === ":" || units[k]!.norm === "—") return true;
  return false;
}

/** ", or 802 together", ", making 6,057 in all". */
function sumFollows(units: readonly Unit[], from: number): boolean {
  const before = units[from - 1]?.norm ?? "";
  return (
    before === "making" ||
    before === "or" ||
    before === "," ||
    before === ":" ||
    before === "of" ||
    before === "is" ||
    before === "was"
  );
}
