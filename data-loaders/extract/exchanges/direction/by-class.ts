import type {Counted} from "../count/counted.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import {isDemonym} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {come} from "./arrivals.ts";
import {hostBefore, indirectObject, possessiveBefore, strangerBefore} from "./beside.ts";
import {ends} from "./ends.ts";
import type {Hints} from "./hints.ts";
import {demandedBy, demanderOf, promiserOf} from "./pledges.ts";
import {complete, type Direction, NOWHERE, reverse, type Sides, sideAt} from "./roles.ts";
import {subjectOf} from "./subject.ts";
import {goesTo, sideOfGroup} from "./unsaid.ts";

type Resolver = (scene: Scene, np: Counted, reading: Reading, frame: Frame, hints: Hints, desk: Desk) => Direction;

export const BY_CLASS: Readonly<Partial<Record<Frame["cls"], Resolver>>> = {
  swap: (scene, np, reading, frame, {subject, named, people}, {sides, story}) => {
    if (scene.units[np.from - 1]?.norm === "for" && story.lastScene === scene.index)
      return paidFor(story.last, people, sides);
    if (reading.slot === "listed" && (named.from || named.to)) return complete(named, sides);
    if (frame.noun && named.from && scene.units[np.to]?.norm === "from")
      return complete({from: named.from, to: null}, sides);
    if (frame.noun)
      return people && !named.from && (np.nation !== null || scene.named.length < 2)
        ? complete({from: null, to: people}, sides)
        : NOWHERE;
    if (subject.both || subject.each) return NOWHERE;
    return people && (frame.passive || frame.bare) ? complete({from: null, to: people}, sides) : NOWHERE;
  },
  give: (scene, np, reading, frame, {subject, actor, named, people}, desk) => {
    const {sides} = desk;
    if (frame.noun) {
      if (people) return complete({from: named.from, to: people}, sides);
      if (named.from || named.to) return complete(named, sides);
      const demander = demanderOf(scene, frame, sides);
      if (demander) return complete({from: null, to: demander}, sides);
      const owner = promiserOf(scene, frame, sides) ?? possessiveBefore(scene.units, frame, sides);
      return owner ? complete({from: owner, to: null}, sides) : NOWHERE;
    }
    if (subject.both) return NOWHERE;
    const wanted = frame.passive && frame.status !== "agreed" ? demandedBy(scene, frame, sides) : null;
    if (wanted) return complete({from: named.from, to: people ?? wanted}, sides);
    if (frame.passive && reading.slot === "object") return complete({from: named.from, to: actor}, sides);
    if (frame.passive || (frame.bare && reading.slot === "subject")) {
      const before = named.to || named.from || people ? null : sameDeed(scene, frame, sides);
      if (before) return before;
      const giver = named.to || named.from || people || !GOODWILL.test(scene.norms) ? null : scene.speaker;
      if (giver) return complete({from: giver, to: null}, sides);
      const to = named.to ?? people;
      if (to === null && named.from === null) return complete(goesTo(scene, np, frame, desk), sides);
      return complete({from: named.from === to ? null : named.from, to}, sides);
    }
    const indirect = indirectObject(scene.units, frame, np, sides);
    const other = actor === null ? strangerBefore(scene.units, frame, sides) : null;
    if (other) return {from: other, to: indirect ?? people ?? named.to};
    if (actor && actor !== people) return complete({from: actor, to: indirect ?? named.to ?? people}, sides);
    return complete({from: named.from, to: indirect ?? named.to ?? people}, sides);
  },
  get: (scene, np, reading, frame, {subject, actor, named, people}, {sides}) => {
    if (frame.noun)
      return complete({from: named.from, to: named.to ?? people ?? possessiveBefore(scene.units, frame, sides)}, sides);
    if (frame.passive || reading.slot === "subject")
      return complete({from: named.from, to: named.to ?? people ?? actor ?? scene.speaker}, sides);
    // "It received 60 from Kordova": whoever it is, not the side that gave.
    const taker = actor === named.from ? null : actor;
    // "The lorries had brought Estavia 71", "the mortuary service in Estavia signed for 40".
    const told = taker ?? indirectObject(scene.units, frame, np, sides) ?? people ?? named.to;
    return subject.both
      ? NOWHERE
      : complete({from: named.from, to: told ?? hostBefore(scene.units, frame, sides)}, sides);
  },
  back: (scene, np, reading, frame, hints, desk) => {
    const {subject, actor, named, people} = hints;
    const {sides} = desk;
    if (frame.noun) {
      const to = named.to ?? people ?? demanderOf(scene, frame, sides);
      const giver = named.from ?? (to ? null : promiserOf(scene, frame, sides));
      return complete(giver || to ? {from: giver, to} : goesTo(scene, np, frame, desk), sides);
    }
    if (frame.passive || reading.slot === "subject") return come(scene, np, frame, hints, desk);
    if (subject.both) return NOWHERE;
    const home = people !== null && people === actor;
    if (home || (named.from && named.from !== actor)) return complete({from: null, to: actor}, sides);
    return complete({from: actor, to: named.to ?? people}, sides);
  },
  come: (scene, np, reading, frame, hints, desk) => {
    const {actor, named, people} = hints;
    const carried =
      reading.slot !== "subject" && frame.from < np.from && !frame.noun && !frame.passive && actor !== null;
    if (!carried || people === actor) return come(scene, np, frame, hints, desk);
    if (named.to === actor) return complete({from: null, to: actor}, desk.sides);
    return complete({from: actor, to: named.to ?? people}, desk.sides);
  },
  offer: (scene, np, _reading, frame, {subject, actor, named, people}, {sides}) => {
    if (subject.both) return NOWHERE;
    const to = indirectObject(scene.units, frame, np, sides) ?? named.to ?? people;
    return complete({from: actor === to ? null : actor, to}, sides);
  },
  demand: (_scene, _np, _reading, _frame, {actor, named, people}, {sides}) =>
    complete({from: named.from, to: actor ?? people}, sides),
  wish: (_scene, np, _reading, _frame, {actor, named, people}, {sides}) =>
    complete({from: named.from, to: np.nation === null ? (actor ?? people) : people}, sides),
  plan: (scene, _np, _reading, frame, {actor, named, people}, {sides, story}) => {
    if (frame.lemma !== "owe" || people !== null) return complete({from: null, to: people}, sides);
    if (!frame.passive) return complete({from: actor, to: named.to}, sides);
    const rest = story.last?.basis === "one_way" && story.lastScene === scene.index;
    return rest ? {from: story.last!.from, to: story.last!.to} : complete(named, sides);
  },
  refuse: (_scene, _np, _reading, _frame, {actor, people}, {sides}) =>
    actor ? complete({from: null, to: people ?? actor}, sides) : NOWHERE,
  count: (scene, np, reading, frame, {named, people}, {sides, story}) => {
    const {from, to} = ends(scene.units, np.to, np.to + 4, sides);
    if (from || to) return complete({from, to}, sides);
    const group = scene.units.slice(frame.to, np.from).find((unit) => isDemonym(unit));
    const whose = people ?? (group ? sideAt(group, sides) : null);
    if (whose) return complete({from: null, to: whose}, sides);
    if (named.to && !named.from) return complete({from: null, to: named.to}, sides);
    if (story.last?.basis === "one_way" && scene.index - story.lastScene <= 6)
      return {from: story.last.from, to: story.last.to};
    return reading.item ? sideOfGroup(scene, sides) : NOWHERE;
  }
};

/** Released for nothing: whoever tells of it has done so. */
const GOODWILL =
  / (?:unilaterally|good ?will|gesture|without (?:asking|conditions?)|nothing (?:\w+ )?in (?:exchange|return)) /;

/** "two were freed, traded for a single banker": what was given for those told before goes the other way. */
const paidFor = (last: Direction | null, people: string | null, sides: Sides): Direction =>
  last && (last.from ?? last.to) !== null
    ? reverse(last)
    : people
      ? complete({from: null, to: people}, sides)
      : NOWHERE;

/** "Kordova has released captives this week: 40 were freed, 12 were released on Monday": the deed told before, with its ends. */
function sameDeed({units, frames}: Scene, frame: Frame, sides: Sides): Direction | null {
  const deed = frames.find(
    ({lemma, noun, passive, to}) => lemma === frame.lemma && !noun && !passive && to <= frame.start
  );
  const party = deed ? subjectOf(units, deed, sides).party : null;
  return deed && party ? complete({from: party, to: ends(units, deed.to, frame.start, sides).to}, sides) : null;
}
