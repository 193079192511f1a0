import type {Counted} from "../count/counted.ts";
import {BE} from "../lexicon/cues.ts";
import {categoryOf} from "../lexicon/people.ts";
import {clauseEnd, clauseStart, goesBack} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {isOurs, ownSide} from "./own.ts";
import {
  type Actor,
  complete,
  type Direction,
  ends,
  NOWHERE,
  opposite,
  reverse,
  type Sides,
  sideAt,
  subjectOf
} from "./roles.ts";
import {NO_SIDE} from "./sides.ts";

/** What is known of both ends before the verb has its say. */
interface Hints {
  readonly subject: Actor;
  /** The subject's party, or that of the speaker whom a pronoun stands for. */
  readonly actor: string | null;
  /** Ends that prepositions name. */
  readonly named: Direction;
  /** Whose people they are. */
  readonly people: string | null;
}

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
  const around = ends(
    units,
    Math.min(frame.to, np.to),
    Math.max(clauseEnd(units, np.to), clauseEnd(units, frame.to)),
    sides
  );
  const before = ends(units, clauseStart(units, Math.min(frame.start, np.from)), Math.min(frame.start, np.from), sides);
  const by = right.by ?? around.by;
  const taken = frame.cls === "get";
  const named = {
    from: right.from ?? around.from ?? (taken ? null : by),
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

/** The subject of a frame; of an infinitive, whom the verb before it asks, urges or allows ("calls on Kordova to free"). */
function actorOf({units, frames}: Scene, np: Counted, frame: Frame, sides: Sides): Actor {
  const subject = subjectOf(units, frame, sides);
  if (frame.noun) return subject;
  const gap = gapBefore(units, np, frame, sides);
  if (gap) return {...subject, party: gap, both: false, each: false, pronoun: false};
  const asked = units[frame.start - 1];
  const control = units[frame.start]?.norm === "to" && asked && !asked.possessive ? sideAt(asked, sides) : null;
  const asks = frames.some(({cls, to}) => ASKING.has(cls) && to < frame.start && frame.start - to <= 6);
  if (control && asks) return {...subject, party: control, both: false, each: false, pronoun: false};
  if (!frame.ing || subject.party || subject.pronoun || subject.both || subject.each) return subject;
  const comma = units.findIndex(({norm}, i) => i >= frame.to && i < frame.to + 18 && norm === ",");
  const after = units[comma + (units[comma + 1]?.norm === "the" ? 2 : 1)];
  const later = comma > 0 && after && !after.possessive ? sideAt(after, sides) : null;
  return later ? {...subject, party: later} : subject;
}
/** "Estavia freed 40 captives and the Front 12": the subject of a number whose verb stands in the clause before. */
function gapBefore(units: readonly Unit[], {from, nation}: Counted, frame: Frame, sides: Sides): string | null {
  const unit = units[from - 1];
  if (!unit || nation !== null || frame.to >= from - 1 || unit.possessive) return null;
  const party = sideAt(unit, sides);
  const before = units[units[from - 2]?.norm === "the" ? from - 3 : from - 2];
  const parted = before?.kind === "word" && !GAPS.has(before.norm);
  return party && before && before.kind !== "name" && !parted && before.kind !== "number" ? party : null;
}
const GAPS = new Set(["and", "while", "but", "whereas"]);
const ASKING = new Set(["demand", "offer", "say", "other", "agree", "refuse"]);

/** Whom "it" or "they" stands for: whoever says so in the same clause, else the voice of the sentence. */
function localSpeaker(scene: Scene, frame: Frame, sides: Sides): string | null {
  const say = scene.frames.findLast(({cls, to}) => cls === "say" && to <= frame.start && frame.start - to <= 4);
  return (say ? subjectOf(scene.units, say, sides).party : null) ?? scene.speaker;
}

type Resolver = (scene: Scene, np: Counted, reading: Reading, frame: Frame, hints: Hints, desk: Desk) => Direction;

const BY_CLASS: Readonly<Partial<Record<Frame["cls"], Resolver>>> = {
  swap: (scene, np, reading, frame, {subject, named, people}, {sides}) => {
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
      const to = named.to ?? people ?? (named.from ? null : goesTo(scene, np, frame, desk));
      return complete({from: named.from === to ? null : named.from, to}, sides);
    }
    const indirect = indirectObject(scene.units, frame, np, sides);
    const other = actor === null ? strangerBefore(scene.units, frame, sides) : null;
    if (other) return {from: other, to: indirect ?? people ?? named.to};
    if (actor && actor !== people) return complete({from: actor, to: indirect ?? named.to ?? people}, sides);
    return complete({from: named.from, to: indirect ?? named.to ?? people}, sides);
  },
  get: (scene, _np, reading, frame, {subject, actor, named, people}, {sides}) => {
    if (frame.noun)
      return complete({from: named.from, to: named.to ?? people ?? possessiveBefore(scene.units, frame, sides)}, sides);
    if (frame.passive || reading.slot === "subject")
      return complete({from: named.from, to: named.to ?? people ?? actor ?? scene.speaker}, sides);
    return subject.both ? NOWHERE : complete({from: named.from, to: actor ?? people ?? named.to}, sides);
  },
  back: (scene, np, reading, frame, hints, desk) => {
    const {subject, actor, named, people} = hints;
    const {sides} = desk;
    if (frame.noun) {
      const to = named.to ?? people ?? demanderOf(scene, frame, sides);
      const giver = named.from ?? (to ? null : promiserOf(scene, frame, sides));
      return complete({from: giver, to: to ?? (giver ? null : goesTo(scene, np, frame, desk))}, sides);
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
  offer: (_scene, _np, _reading, _frame, {subject, actor, named, people}, {sides}) =>
    subject.both ? NOWHERE : complete({from: actor, to: named.to ?? people}, sides),
  demand: (_scene, _np, _reading, _frame, {actor, named, people}, {sides}) =>
    complete({from: named.from, to: actor ?? people}, sides),
  refuse: (_scene, _np, _reading, _frame, {actor, people}, {sides}) =>
    actor ? complete({from: null, to: people ?? actor}, sides) : NOWHERE,
  count: (scene, np, reading, frame, {people}, {sides, story}) => {
    const group = scene.units.slice(frame.to, np.from).find((unit) => isDemonym(unit));
    const whose = people ?? (group ? sideAt(group, sides) : null);
    if (whose) return complete({from: null, to: whose}, sides);
    if (story.last?.basis === "one_way" && scene.index - story.lastScene <= 6)
      return {from: story.last.from, to: story.last.to};
    return reading.item ? sideOfGroup(scene, sides) : NOWHERE;
  }
};

/** People or remains that came: to the place named, to their own, else to whoever tells of it. */
function come(scene: Scene, np: Counted, frame: Frame, {named, people}: Hints, desk: Desk): Direction {
  const {sides, story} = desk;
  const reached = frame.passive ? null : reachedBy(scene.units, frame, sides);
  const home = np.nation !== null && sides.all.includes(np.nation) ? np.nation : isOurs(scene, np) ? people : null;
  const to = home ?? named.to ?? reached ?? people;
  if (to) return complete({from: named.from === to ? null : named.from, to}, sides);
  const place = placeAfter(scene.units, frame.to, sides);
  if (place) return complete({from: null, to: place}, sides);
  if (named.from) return complete({from: named.from, to: null}, sides);
  if (goesBack(scene.units, np)) return story.last?.basis === "one_way" ? reverse(story.last) : NOWHERE;
  const promiser = promisedBy(scene, frame, sides);
  if (promiser) return complete({from: promiser, to: null}, sides);
  return complete({from: null, to: goesTo(scene, np, frame, desk)}, sides);
}

/** "A hundred, Kordova promised, and a hundred came": what came is from whoever promised it. */
function promisedBy({units, frames}: Scene, frame: Frame, sides: Sides): string | null {
  const promise = frames.find(({cls, noun, passive, to}) => cls === "offer" && !noun && !passive && to <= frame.start);
  return promise ? subjectOf(units, promise, sides).party : null;
}

/** Where nothing says where to: home to the one side whose voice tells it ("another 1,245 bodies had arrived"). */
function goesTo(scene: Scene, np: Counted, frame: Frame | null, desk: Desk): string | null {
  const {story, sides} = desk;
  if (np.nation !== null && !sides.all.includes(np.nation)) return null;
  const {named, speaker} = scene;
  if (np.category === "hostages") return null;
  const {last} = story;
  const returns = frame !== null && /^(?:come|be|get) back$|^return/.test(frame.lemma);
  if (returns && speaker !== null && last?.basis === "one_way" && last.from === speaker) return speaker;
  if (isMoreOf(np, scene) && last?.basis === "one_way" && named.length === 0) {
    const main = story.drafts.find((draft) => draft.scene === story.lastScene && draft.basis === "one_way");
    if (main?.category === last.category && scene.index - story.lastScene <= 2) return main.to;
  }
  const more = last?.basis === "one_way" && last.category === np.category && last.scene === scene.index;
  if (more && last.from === named[0] && !named[1]) return last.to;
  const clause = scene.units.slice(clauseStart(scene.units, np.from), clauseEnd(scene.units, np.to));
  if (named.length > 1 && (speaker !== named[0] || clause.some((unit) => sideAt(unit, sides) === named[1])))
    return null;
  if (scene.kind === "bullet" && last?.basis === "one_way" && last.paragraph === scene.paragraph) return last.to;
  const noun = np.head === null ? "" : scene.units[np.head]!.norm;
  const captives = CAPTIVES.test(noun);
  const own = np.category !== "children" && !captives;
  const category = np.category ?? (story.topicScene > story.lastScene ? story.topic : null);
  const alike = (category === null || category === last?.category) && !(captives && last?.scene === scene.index);
  if (
    alike &&
    story.last?.basis === "one_way" &&
    named.length === 0 &&
    scene.index - story.lastScene <= 2 &&
    (scene.kind !== "bullet" || last?.paragraph === scene.paragraph) &&
    story.last.to
  )
    return story.last.to;
  return own ? speaker : null;
}

/** "Another 1,000 followed": more of what the sentence before told of first. */
const isMoreOf = ({from, to}: Counted, {units}: Scene): boolean =>
  units.slice(from, to).some(({norm}) => norm === "another" || norm === "further" || norm === "more");

/** Released for nothing: whoever tells of it has done so. */
const GOODWILL =
  / (?:unilaterally|good ?will|gesture|without (?:asking|conditions?)|nothing (?:\w+ )?in (?:exchange|return)) /;

/** Captives may be the enemy's; soldiers and officers of whom one side tells are its own. */
const CAPTIVES = /^(?:prisoners?|captives?|pows?|detainees?|inmates?|internees?|convicts?|war)$/;

/** "On the Kordovan side it was an unusual group": the one side that the sentence speaks of. */
function sideOfGroup(scene: Scene, sides: Sides): Direction {
  const [only, more] = scene.named;
  return only && !more ? complete({from: null, to: only}, sides) : NOWHERE;
}

/** "Kordova demands the release of 70", "secured the freedom of 70": who demands or obtains the deed that a noun tells. */
function demanderOf(scene: Scene, frame: Frame, sides: Sides): string | null {
  const demand = scene.frames.findLast(
    ({cls, to, noun}) => (cls === "demand" || (cls === "get" && !noun)) && to <= frame.from && frame.from - to <= 4
  );
  if (!demand) return null;
  const subject = subjectOf(scene.units, demand, sides);
  return subject.party ?? (subject.pronoun ? scene.speaker : homeOfSubject(scene.units, demand, sides));
}

/** "campaigners in Kordova insist on": those who act are told by where they are. */
function homeOfSubject(units: readonly Unit[], {start}: Frame, sides: Sides): string | null {
  const unit = units[start - 1];
  const place = /^(?:in|from|of)$/.test(units[start - 2]?.norm ?? "");
  return unit && place && !unit.possessive ? sideAt(unit, sides) : null;
}

/** "Kordova promised the release of 70": who offers or agrees to the deed that a noun tells, and so is to hand over. */
function promiserOf(scene: Scene, frame: Frame, sides: Sides): string | null {
  const promise = scene.frames.findLast(
    ({cls, noun, passive, to}) =>
      (cls === "offer" || cls === "agree") && !noun && !passive && to <= frame.from && frame.from - to <= 4
  );
  const subject = promise ? subjectOf(scene.units, promise, sides) : null;
  return subject && !subject.both && !subject.each ? subject.party : null;
}

/** "The Front demands that 45 prisoners be freed": who demands a deed told in the passive. */
function demandedBy(scene: Scene, frame: Frame, sides: Sides): string | null {
  const demand = scene.frames.findLast(
    ({cls, to, noun, lemma}) => (cls === "demand" || lemma === "insist that") && !noun && to < frame.start
  );
  if (!demand || !scene.units.slice(demand.to - 1, demand.to + 2).some(({norm}) => norm === "that")) return null;
  return subjectOf(scene.units, demand, sides).party;
}

/** "Kordova has released captives this week: 40 were freed, 12 were released on Monday": the deed told before, with its ends. */
function sameDeed({units, frames}: Scene, frame: Frame, sides: Sides): Direction | null {
  const deed = frames.find(
    ({lemma, noun, passive, to}) => lemma === frame.lemma && !noun && !passive && to <= frame.start
  );
  const party = deed ? subjectOf(units, deed, sides).party : null;
  return deed && party ? complete({from: party, to: ends(units, deed.to, frame.start, sides).to}, sides) : null;
}

function possessiveBefore(units: readonly Unit[], frame: Frame, sides: Sides): string | null {
  for (let k = frame.from - 1; k >= Math.max(0, frame.from - 3); k--) {
    const unit = units[k]!;
    const party = unit.possessive || isDemonym(unit) ? sideAt(unit, sides) : null;
    if (party) return party;
  }
  return null;
}

/** "Varonia freed 31 Kordovans": one that hands over and is no side of the article's exchanges. */
function strangerBefore(units: readonly Unit[], frame: Frame, sides: Sides): string | null {
  const unit = units[frame.start - 1];
  const party = unit && !unit.possessive && !isDemonym(unit) ? partyOf(unit, sides.all) : null;
  return party !== null && !NO_SIDE.has(party) && !sides.all.includes(party) ? party : null;
}

/** "hand Kordova the bodies of 3,000": a name between verb and object, without a preposition. */
function indirectObject(units: readonly Unit[], frame: Frame, np: Counted, sides: Sides): string | null {
  const at = units[frame.to]?.norm === "the" ? frame.to + 1 : frame.to;
  const unit = units[at];
  return unit && at < np.from && !unit.possessive ? sideAt(unit, sides) : null;
}

/** "landed in Korvale", "are with their families in Kordova". */
export function placeAfter(units: readonly Unit[], from: number, sides: Sides): string | null {
  for (let k = from; k < Math.min(units.length - 1, from + 9); k++) {
    if (units[k]!.kind === "mark") return null;
    const party = /^(?:in|to|into|at)$/.test(units[k]!.norm) ? sideAt(units[k + 1]!, sides) : null;
    if (party) return party;
  }
  return null;
}

/** "reached Kordova", "arrived in Kordova": where a verb of coming leads. */
function reachedBy(units: readonly Unit[], frame: Frame, sides: Sides): string | null {
  let at = frame.to;
  while (at < frame.to + 3 && ["the", "in", "back", "home", "at"].includes(units[at]?.norm ?? "")) at++;
  const unit = units[at];
  return unit && !units[at + 1]?.joined ? sideAt(unit, sides) : null;
}
