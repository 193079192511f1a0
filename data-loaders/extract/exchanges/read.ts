import {labelDays} from "./attributes/day-labels.ts";
import {isDenied} from "./attributes/denied.ts";
import {inSpan, spansOf} from "./attributes/spans.ts";
import {daysOf, isOtherTime, isPast} from "./attributes/when.ts";
import {type Counted, readCounted} from "./count/counted.ts";
import {describedBy} from "./count/described.ts";
import {namesExchanged} from "./count/nouns.ts";
import {isNoCount} from "./count/uncounted.ts";
import {opposite, sideAt} from "./direction/roles.ts";
import {discourse} from "./discourse/rule.ts";
import {BE, HAVE} from "./lexicon/cues.ts";
import {categoryOf} from "./lexicon/people.ts";
import {DEEDS} from "./lexicon/verbs.ts";
import {afterthought} from "./rules/afterthought.ts";
import {byColumn} from "./rules/columns.ts";
import {described} from "./rules/described.ts";
import {fronted} from "./rules/fronted.ts";
import {withGoBetween} from "./rules/go-between.ts";
import {type Governing, govern} from "./rules/govern.ts";
import {governed} from "./rules/governed.ts";
import {behindWhole, inBrackets, included, partOfThem, turnOf} from "./rules/items.ts";
import {underParticiple} from "./rules/labels.ts";
import {noteLeadIn, underLeadIn} from "./rules/lead-ins.ts";
import {listOfNames} from "./rules/lists.ts";
import {ofAct} from "./rules/offers.ts";
import {readPair} from "./rules/pairs.ts";
import {noteWhole, partsOfWhole} from "./rules/parts.ts";
import {rivalCount} from "./rules/rival.ts";
import {runningNumber} from "./rules/running.ts";
import {noteShown, shownBefore} from "./rules/shown.ts";
import {toldLater} from "./rules/told-later.ts";
import {ungoverned} from "./rules/ungoverned.ts";
import type {Frame} from "./sentence/frames.ts";
import {type Scene, WEAK} from "./sentence/scene.ts";
import {isDemonym, type Unit} from "./sentence/units.ts";
import {noteDeed} from "./story/deed.ts";
import type {Desk, Draft, Reading} from "./story/figure.ts";
import {finish} from "./story/finish.ts";
import {asksHowMany, noteQuestion} from "./story/questions.ts";
import {noteSame} from "./story/same-again.ts";

/** A rule: reads one number of a scene, or leaves it to the next rule. */
type Rule = (scene: Scene, np: Counted, i: number, desk: Desk) => Reading | null;

/** In the order of their claims: what is listed by name, what a verb or noun governs, what only its surroundings make a figure. */
const RULES: readonly Rule[] = [
  listOfNames,
  inBrackets,
  behindWhole,
  included,
  partOfThem,
  turnOf,
  underLeadIn,
  underParticiple,
  ofAct,
  byColumn,
  afterthought,
  runningNumber,
  toldLater,
  fronted,
  rivalCount,
  withGoBetween,
  governed,
  described,
  ungoverned,
  discourse
];

/** Reads the numbers of one sentence into drafts, in order; what is told is entered in the desk's story. */
export function readScene(scene: Scene, desk: Desk): void {
  noteTopic(scene, desk);
  noteLeadIn(scene, desk);
  noteDay(scene, desk);
  if (scene.units.some(({date}) => date !== null && date.precision === "month"))
    desk.story.monthParagraph = scene.paragraph;
  noteKinds(scene, desk);
  noteSame(scene, desk);
  const shown = shownBefore(scene, desk);
  if (shown) enter(shown, scene, desk);
  const {units} = scene;
  if (isDenied(scene)) return;
  let things = -1;
  let described = false;
  for (let i = 0; i < units.length; i++) {
    const figure = units[i]!.figure;
    if (!figure || figure.measure !== null || isNoCount(units, i)) continue;
    const pair = readPair(scene, i, desk);
    if (pair) {
      for (const draft of pair.drafts) enter(draft, scene, desk);
      i = Math.max(i, pair.next - 1);
      continue;
    }
    const np = readCounted(units, i, desk.sides.all);
    if (np.shape === "thing") things = i;
    // "ten exchanges by one tally, or nine by the other".
    if (np.shape === "thing" || (np.shape === "elided" && things >= 0 && units[np.from - 1]?.norm === "or")) continue;
    if (isPartOfDescribed(scene, i)) {
      described = true;
      continue;
    }
    const draft = readOne(scene, described ? {...np, definite: false} : np, i, desk);
    described = false;
    const parts = draft === null ? partsOfWhole(scene, np, i, desk) : [];
    for (const told of draft ? [draft] : parts) enter(told, scene, desk);
    if (!draft && np.definite && !np.partOf) recall(scene, np, i, desk);
    if (!draft && parts.length === 0) noteShown(scene, np, i, desk);
    if (np.head !== null && draft) i = Math.max(i, np.to - 1);
  }
  noteDeed(scene, desk);
  if (scene.exchange) desk.story.exchangeScene = scene.index;
  const day = daysOf(scene).at(-1);
  if (day) desk.story.spoken = {day, scene: scene.index, paragraph: scene.paragraph};
  noteQuestion(scene, desk.story);
}

function readOne(scene: Scene, np: Counted, i: number, desk: Desk): Draft | null {
  recallWhole(scene, np, i, desk);
  const governing = govern(scene.units, scene.frames, np);
  if (governing.frame?.void) return null;
  if (isWhole(scene.units, np, governing, desk.story.last?.scene === scene.index)) {
    recall(scene, np, i, desk);
    return null;
  }
  for (const rule of np.listed ? [listOfNames] : RULES) {
    const reading = rule(scene, np, i, desk);
    if (reading) return finish(scene, np, i, reading, desk);
  }
  return null;
}

/** "Of the 390 captives, 120 were civilians": the whole of which a part is told. */
function isWhole(
  units: readonly Unit[],
  {from, to, definite}: Counted,
  {frame, slot}: Governing,
  partRead: boolean
): boolean {
  const before = units[from - 2];
  if (units[from - 1]?.norm === "of" && slot !== "none" && isRelative(units, frame, to)) return false;
  if (units[from - 1]?.norm === "of" && before?.kind === "number") return partRead;
  return units[from - 1]?.norm === "of" && (before === undefined || (before.kind === "mark" && definite));
}

/** "Two of the five hostages freed on Monday are seen here": the deed is of the five, and the two have a verb of their own. */
function isPartOfDescribed({units, frames}: Scene, i: number): boolean {
  const whole = [i + 2, i + 3].find((at) => units[at]?.kind === "number");
  if (units[i + 1]?.norm !== "of" || whole === undefined || units[whole - 1]?.norm !== "the") return false;
  const deed = frames.find(({start, cls, bare}) => start > whole + 1 && start <= whole + 4 && bare && DEEDS.has(cls));
  return deed !== undefined && units.slice(deed.to).some(({norm}) => BE.has(norm) || HAVE.has(norm));
}

/** "the 95 who returned", "the 6,000 bodies that each side was to transfer": a deed of their own, in a clause about them. */
const isRelative = (units: readonly Unit[], frame: Frame | null, to: number): boolean =>
  frame !== null &&
  DEEDS.has(frame.cls) &&
  !frame.noun &&
  ((frame.bare && frame.start === to) || isClause(units, frame));

const isClause = (units: readonly Unit[], frame: Frame): boolean =>
  units.slice(Math.max(0, frame.start - 7), frame.start).some(({norm}) => /^(?:who|that|which|whom)$/.test(norm));

/** Enters a figure in the story. */
function enter(draft: Draft, scene: Scene, desk: Desk): void {
  const {story, sides} = desk;
  noteWhole(draft, desk);
  const {last} = story;
  const other = draft.rule === "n-for-n" ? opposite(draft.nation, sides) : null;
  if (other !== null) story.order = [draft.nation!, other];
  if (
    draft.basis === "one_way" &&
    draft.to !== null &&
    last?.basis === "one_way" &&
    last.to !== null &&
    last.to !== draft.to
  )
    story.order = [last.to, draft.to];
  story.drafts.push(draft);
  story.last = draft;
  story.lastScene = scene.index;
  if (draft.item) return;
  story.topic = draft.category;
  story.topicScene = scene.index;
}

/** "the 215 fall into three groups": a known figure spoken of again, to which what follows belongs. */
function recall(scene: Scene, np: Counted, i: number, {story}: Desk): void {
  const figure = scene.units[i]!.figure!;
  const known = story.drafts.find(
    (draft) =>
      draft.count.min === figure.min &&
      draft.count.max === figure.max &&
      (!np.category || np.category === draft.category)
  );
  if (!known) return;
  story.last = known;
  story.lastScene = scene.index;
}

/** "30 prisoners for the last four hostages; twelve of them": a part is smaller than its whole, so that the figure told last may not be it. */
function recallWhole(scene: Scene, np: Counted, i: number, {story}: Desk): void {
  const {last} = story;
  const size = scene.units[i]!.figure!.min;
  if (!np.partOf || !np.definite || np.head !== null || size === null || last === null) return;
  const holds = ({count}: Draft) => (count.max ?? Number.POSITIVE_INFINITY) >= size;
  if (holds(last)) return;
  story.last = story.drafts.findLast((draft) => scene.index - draft.scene <= 1 && holds(draft)) ?? last;
}

/** What the exchange at hand is of: named where one is told of, or in a heading or label; not in passing. */
function noteTopic(scene: Scene, {story, sides}: Desk): void {
  if (SETTLED.test(scene.norms)) story.settledParagraph = scene.paragraph;
  const label = scene.units.length < 14 && !scene.frames.some(({cls}) => cls === "other");
  if (!scene.exchange && !label && !/ lists? of /.test(scene.norms)) return;
  for (let i = 0; i < scene.units.length; i++) {
    const unit = scene.units[i]!;
    const category =
      namesExchanged(scene.units, i) ?? (unit.kind === "word" && unit.norm === "people" ? "prisoners" : null);
    const rate = scene.units.slice(Math.max(0, i - 2), i).some(({norm}) => norm === "each" || norm === "every");
    if (!category || rate || /^(?:boys|girls|kids)$/.test(unit.norm) || receives(scene, i)) continue;
    const owner = scene.units[i - 1];
    story.topicPast = story.topic;
    story.topic = category;
    story.topicScene = scene.index;
    story.topicAt = i;
    story.topicNation = owner && (owner.possessive || isDemonym(owner)) ? sideAt(owner, sides) : null;
    return;
  }
}
/** "Our people have received": they receive and are not received. */
const receives = ({frames}: Scene, i: number): boolean =>
  frames.some(({cls, start, noun, passive, bare}) => cls === "get" && start === i + 1 && !noun && !passive && !bare);

const SETTLED = / (?:settled|agreed|agreement|results|outcome|deal|accord|outcomes|understandings) /;

/** "The wounded and the ill will be exchanged": whom the number is of that a later sentence gives. */
function noteKinds({units, frames, index}: Scene, {story, text}: Desk): void {
  const words = describedBy(units, frames, text);
  if (words !== null) story.described = {words, scene: index};
}

/** The day that a heading or a sentence about an exchange gives for what it and the next sentences tell. */
function noteDay(scene: Scene, {story}: Desk): void {
  const opening = labelDays(scene).length > 0;
  const label = opening || (scene.frames.length === 0 && scene.units.length <= 8);
  const people = scene.units.some(({kind, norm}) => kind === "word" && categoryOf(norm) !== null);
  const idle = ({cls, lemma}: Frame) => cls === "come" && WEAK.has(lemma) && !people;
  const deed =
    scene.exchange ||
    asksHowMany(scene) ||
    scene.frames.some((frame) => DEEDS.has(frame.cls) && frame.status === "completed" && !idle(frame));
  if (!label && !deed) return;
  const [day] = daysOf(scene);
  if (!day) return;
  if (!label && !scene.frames.some((frame) => frame.status === "completed" || frame.noun)) return;
  const span = spansOf(scene).find((days) => inSpan([days], day));
  if (span) {
    story.span = span;
    story.spanParagraph = opening ? scene.paragraph : -1;
    story.day = null;
    return;
  }
  story.day = day;
  story.dayScene = scene.index;
  story.dayParagraph = label ? scene.paragraph : -1;
  story.dayPast = isOtherTime(scene) || isPast(scene);
}
