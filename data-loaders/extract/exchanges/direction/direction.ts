import type {Counted} from "../count/counted.ts";
import {BE} from "../lexicon/cues.ts";
import {categoryOf} from "../lexicon/people.ts";
import {verbEntries} from "../lexicon/verbs.ts";
import {clauseEnd, clauseStart, goesBack} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import {isDemonym, type Unit} from "../sentence/units.ts";
import type {Desk, Draft, Reading} from "../story/figure.ts";
import {BY_CLASS} from "./by-class.ts";
import {ends} from "./ends.ts";
import {actorOf, type Hints, localSpeaker} from "./hints.ts";
import {ownSide} from "./own.ts";
import {complete, type Direction, NOWHERE, opposite, reverse, type Sides, sideAt} from "./roles.ts";
import {NO_SIDE} from "./signs.ts";
import {sideOfGroup} from "./unsaid.ts";

/** Who hands over and who receives a number that a frame governs (or that stands alone), as far as the words tell. */
export function directionOf(scene: Scene, np: Counted, reading: Reading, desk: Desk): Direction {
  const {sides, story} = desk;
  const {units} = scene;
  const {frame} = reading;
  const {last} = story;
  if (
    np.partOf &&
    np.definite &&
    np.head === null &&
    !np.own &&
    last?.basis === "one_way" &&
    (last.from ?? last.to) !== null &&
    scene.index - story.lastScene <= 1
  )
    return {from: last.from, to: last.to};
  const own = ownSide(scene, np, frame, sides);
  const told = np.nation ?? (frame && frame.start > np.to ? nationTold(units, np.to, frame.start, sides) : null);
  const labelled = np.shape === "elided" && story.topicScene > story.lastScene && topicBefore(scene, np, desk);
  const people = told !== null && !NO_SIDE.has(told) ? told : (own ?? (labelled ? story.topicNation : null));
  const right = ends(units, np.to, clauseEnd(units, np.to), sides);
  const toPeople = people ? complete({from: null, to: people}, sides) : NOWHERE;
  if (isTheirs(scene, np) && people === null && last?.basis === "one_way" && last.scene === scene.index)
    return reverse(last);
  if (!frame) {
    const guest = people !== null && !sides.all.includes(people);
    if (reading.item && guest && last?.basis === "one_way") return {from: last.from, to: people};
    if (reading.item && last) return people ? toPeople : last.basis === "one_way" ? last : sideOfGroup(scene, sides);
    const goes = right.to ?? (right.from ? null : right.for);
    return right.from || goes ? complete({from: right.from, to: goes}, sides) : toPeople;
  }
  const subject = actorOf(scene, np, frame, sides);
  if (
    subject.pronoun &&
    !subject.we &&
    scene.named.length === 0 &&
    !np.own &&
    isSameDeed(frame, last, scene, desk.text)
  )
    return {from: last!.from, to: last!.to};
  const around = ends(
    units,
    Math.min(frame.to, np.to),
    Math.max(clauseEnd(units, np.to), clauseEnd(units, frame.to)),
    sides
  );
  const before = ends(units, clauseStart(units, Math.min(frame.start, np.from)), Math.min(frame.start, np.from), sides);
  const by = right.by ?? around.by;
  const taken = frame.cls === "get";
  // "Civilians fill Kordovan cells, and two of them got out": out of where they were said to be.
  const held = np.partOf && np.definite ? ends(units, 0, np.from, sides).from : null;
  const named = {
    from: right.from ?? around.from ?? (taken ? null : by) ?? held,
    to: right.to ?? around.to ?? before.to ?? (taken ? by : null)
  };
  const hints: Hints = {
    subject,
    actor:
      subject.party ??
      (subject.others ? opposite(scene.speaker, sides) : subject.pronoun ? localSpeaker(scene, frame, sides) : null),
    named,
    people
  };
  const back = last?.basis === "one_way" && scene.index - last.scene <= 1;
  const unnamed =
    hints.actor === null || (units[frame.start - 1]?.norm === "and" && units[frame.start - 2]?.norm === ",");
  if (back && goesBack(units, np) && unnamed && !people && !named.to) return reverse(last);
  const inExchange = frame.noun && units[frame.from - 1]?.norm === "in" && units[frame.to]?.norm === "for";
  if (inExchange && last?.basis === "one_way" && last.scene === scene.index) {
    const listed = last.parts["verb"]?.start === units[frame.start]!.start;
    return people ? toPeople : listed ? {from: last.from, to: last.to} : reverse(last);
  }
  const found = BY_CLASS[frame.cls]?.(scene, np, reading, frame, hints, desk) ?? toPeople;
  const more =
    (scene.kind === "bullet" && last?.paragraph === scene.paragraph) ||
    (np.shape === "elided" && reading.slot === "listed" && back);
  const open = found.from === null && found.to === null && frame.cls !== "swap";
  if (open && more && last?.basis === "one_way") return {from: last.from, to: last.to};
  return found;
}

/** "Kordova would hand over 80. So far it has handed over 20": whoever was to do it has, whoever says so. */
function isSameDeed(frame: Frame, last: Draft | null, {index}: Scene, text: string): boolean {
  const verb = last?.parts["verb"];
  if (!verb || last.basis !== "one_way" || index - last.scene !== 1) return false;
  const words = text.slice(verb.start, verb.end).toLowerCase().split(/\s+/);
  return words.some((_, k) => verbEntries(words.slice(k).join(" "))?.[0]?.lemma === frame.lemma);
}

/** "30 of ours came home and 12 of theirs": those of the other side than the number before. */
const isTheirs = ({units}: Scene, {to}: Counted): boolean => [to - 1, to].some((at) => units[at]?.norm === "theirs");

/** Whether the people last named stand in the sentence before, or in this one to the left of the number. */
function topicBefore({units, index, kind}: Scene, {from}: Counted, {story}: Desk): boolean {
  if (story.topicScene !== index) return index - story.topicScene <= (kind === "bullet" ? 2 : 1);
  return units.slice(0, from).some(({kind, norm}) => kind === "word" && categoryOf(norm) === story.topic);
}

/** "1,200 dead, which according to Kordova are Estavian soldiers,": whose they are, in a clause of its own. */
function nationTold(units: readonly Unit[], from: number, to: number, sides: Sides): string | null {
  for (let i = from + 1; i < to; i++) {
    if (!isDemonym(units[i]!)) continue;
    const before = units.slice(Math.max(from, i - 3), i).map(({norm}) => norm);
    if (before.some((norm) => BE.has(norm) || norm.startsWith("belong"))) return sideAt(units[i]!, sides);
  }
  return null;
}
