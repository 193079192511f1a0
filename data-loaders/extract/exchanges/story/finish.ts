import type {Span} from "../../../language/span.ts";
import {reason} from "../../confidence.ts";
import type {DatedFact, Status} from "../../mentions.ts";
import {isMatched, isMatchedByPeople, isPerSide} from "../attributes/basis.ts";
import {boundNoun, boundOf} from "../attributes/bound.ts";
import {labelDayAt} from "../attributes/day-labels.ts";
import {claimantOf, evidenceOf, isAdditional} from "../attributes/evidence.ts";
import {roundOf} from "../attributes/rounds.ts";
import {inSpan, spansOf} from "../attributes/spans.ts";
import {stepOf} from "../attributes/steps.ts";
import {isSum, isSumLabel} from "../attributes/sums.ts";
import {isRunningTotal} from "../attributes/totals.ts";
import {dayOf, isByNow, isOtherTime, isPast} from "../attributes/when.ts";
import type {Counted} from "../count/counted.ts";
import {toldInAll} from "../count/described.ts";
import {partOf as partAt, stageOf} from "../count/subgroups.ts";
import {directionOf} from "../direction/direction.ts";
import {isOneSided} from "../direction/one-doer.ts";
import {type Direction, NOWHERE} from "../direction/roles.ts";
import {EACH} from "../lexicon/cues.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Draft, Reading, Story} from "./figure.ts";
import {basisFor} from "./figure-basis.ts";
import {categoryFor} from "./figure-category.ts";
import {captionDay, carriedDay} from "./figure-day.ts";
import {statusFor} from "./figure-status.ts";
import {isDouble} from "./story.ts";

/** Makes a draft of a reading: what the rule left open comes from the sentence, then from the story so far. */
export function finish(scene: Scene, np: Counted, i: number, reading: Reading, desk: Desk): Draft | null {
  const {units} = scene;
  const {story, sides} = desk;
  const {frame} = reading;
  const figure = units[i]!.figure!;
  const category = categoryFor(scene, np, i, reading, story);
  const cumulative = isCumulative(scene, np, reading, story);
  const counted = stepOf(scene, np.from, story) ?? labelDayAt(scene, i);
  const named = counted ?? dayOf(scene, np.from, reading.end ?? np.to);
  const stretch = named === null ? story.spanParagraph === scene.paragraph : inSpan(spansOf(scene), named);
  const unknown = named !== null && story.monthParagraph === scene.paragraph && isThatWeekday(scene, named);
  const spread = (stretch && !counted) || unknown || isSumLabel(units, np.from);
  const own = spread ? null : named;
  const status: Status = cumulative ? "completed" : statusFor(scene, np, i, reading, named, desk);
  const each = isPerSide(units, np.from, np.to) && !ofOneSide(units, np, desk);
  const matched = (isMatched(scene) && np.shape !== "elided") || isMatchedByPeople(scene);
  const perSide =
    (reading.basis === "per_side" && (each || reading.rule !== "n-each")) ||
    (reading.basis === undefined &&
      !cumulative &&
      !isDouble(scene, np, i, story) &&
      (each || matched || followsEven(scene, np, i, reading, desk)));
  const direction = perSide ? NOWHERE : (reading.direction ?? directionOf(scene, np, reading, desk));
  const basis = perSide
    ? "per_side"
    : basisFor(scene, np, reading, direction.from !== null || direction.to !== null, category, desk);
  const oneWay = basis === "one_way";
  const open = oneWay && direction.from === null && direction.to === null;
  const {last} = story;
  // The dead go their own way, unless the sentence tells of both.
  const akin = last?.scene === scene.index || (last?.category === "bodies") === (category === "bodies");
  const inherits = open && akin && !isOneSided(scene, np, reading, desk);
  const ends: Direction = inherits && last?.basis === "one_way" ? last : oneWay ? direction : NOWHERE;
  const done = status === "completed" && !cumulative;
  const summed = isSum(units, np.from, np.to) && (reading.rule === "sum" || reading.rule === "counted") && oneWay;
  const byNow = reading.rival?.apart || isByNow(scene, np, frame);
  const carried = byNow ? null : (carriedDay(scene, i, story) ?? captionDay(scene, story));
  const planned = status === "agreed" && own !== null && isToCome(own, desk);
  const date = planned ? own : done && !summed && !spread ? (own ?? carried) : null;
  const parts: Record<string, Span> = {number: {start: figure.start, end: figure.end}};
  const noun = np.head === null ? reading.rival?.parts["noun"] : units[np.head];
  if (noun) parts["noun"] = {start: noun.start, end: noun.end};
  if (frame) parts["verb"] = {start: units[frame.start]!.start, end: units[frame.to - 1]!.end};
  if (date !== null && own) parts["date"] = own.words;
  return {
    rule: cumulative ? "running-total" : reading.rule,
    scene: scene.index,
    paragraph: scene.paragraph,
    heading: scene.kind === "heading",
    category,
    subgroup: subgroupOf(scene, np, reading, status, desk),
    count: reading.count ?? boundOf(boundNoun(units, i), figure) ?? {min: figure.min, max: figure.max},
    approximate: figure.approximate,
    basis,
    from: ends.from,
    to: ends.to,
    nation: np.nation,
    status,
    cumulative,
    additional: isAdditional(units, np.from, i),
    definite: np.definite && (!np.partOf || units[i - 1]?.norm === "all") && units[np.from - 1]?.norm !== "plus",
    asked: units.at(-1)?.norm === "?" || units.at(-2)?.norm === "?",
    item: reading.item ?? false,
    spread,
    apart: byNow || isOtherTime(scene) || / (?:too|again|also) /.test(scene.norms) || isPast(scene),
    date,
    dateCarried: own === null,
    round: roundOf(scene),
    claimant: claimantOf(scene, i, sides),
    evidence: evidenceOf(scene, np, frame, i),
    sentence: {start: scene.span.start, end: scene.span.end},
    reasons: [
      ...reading.reasons,
      ...borderline(scene, np, reading, status),
      ...(ends.guessed ? [reason("which way follows only from who tells of it", -0.1)] : []),
      np.category ? reason("the noun names the category", 0.15) : reason("the noun is carried over or general", 0)
    ],
    parts,
    repeats: []
  };
}

/** The words for a part of the people; of a part that names none those of its whole ("108 women, twelve of them civilians"). */
function subgroupOf(
  {units, index, norms}: Scene,
  np: Counted,
  {frame, item, part, rival}: Reading,
  status: Status,
  {text, story}: Desk
): string | null {
  // What has been done goes by its day.
  const cut = partAt(units, part ?? np, frame) ?? (status === "completed" ? null : stageOf(units));
  if (cut) return text.slice(units[cut[0]]!.start, units[cut[1] - 1]!.end);
  if (rival) return rival.subgroup;
  if (ofThem(np)) return story.last?.subgroup ?? null;
  const told = np.head === null || np.generic ? toldInAll(story.described, norms, index) : null;
  if (told && !item && np.nation === null) return told;
  return item ? (story.drafts.findLast((draft) => draft.scene === index && !draft.item)?.subgroup ?? null) : null;
}

/** "twelve of them": of the kind that was told last. */
const ofThem = ({partOf, definite, head}: Counted): boolean => partOf && definite && head === null;

/** "In May it was 390 on the Friday": a weekday of another time, of which the text gives no date. */
function isThatWeekday({units}: Scene, {words, basis}: DatedFact): boolean {
  const at = units.findIndex(({start}) => start === words.start);
  return basis === "inferred" && WEEKDAY.test(units[at]?.norm ?? "") && units[at - 1]?.norm === "the";
}
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "will go home on Friday"; "in ten days or so" names no day. */
const isToCome = ({date, words}: DatedFact, {text, published}: Desk): boolean =>
  published !== null && date > published && !/^(?:in|within)\s/i.test(text.slice(words.start, words.end));

/** "1,000 from each side, and another 200 may follow": more of an even number, where no side's clause it is. */
function followsEven({units, index}: Scene, np: Counted, i: number, {frame}: Reading, {story}: Desk): boolean {
  if (story.last?.basis !== "per_side" || index - story.lastScene > 1 || frame?.lemma !== "follow") return false;
  return np.shape === "elided" && np.nation === null && isAdditional(units, np.from, i);
}

/** "207 Estavians, 195 from each side": people of one side are not the number of each, unless "each" stands at them. */
function ofOneSide(units: Scene["units"], {nation, own, to}: Counted, {sides}: Desk): boolean {
  const each = EACH.has(units[to]?.norm ?? "") || units[to + 1]?.norm === "each";
  return ((nation !== null && sides.all.includes(nation)) || own) && !each;
}

function isCumulative(scene: Scene, np: Counted, reading: Reading, story: Story): boolean {
  if (reading.cumulative !== undefined) return reading.cumulative;
  if (reading.rule === "running-total" || isRunningTotal(scene, np.from, np.to)) return true;
  const {last} = story;
  return (last?.cumulative ?? false) && last!.scene === scene.index && np.shape === "elided" && !reading.item;
}

/** What FORMAT calls borderline: some members by sex or office, sums "so far", "agreed to work on the return of". Deals are not founded on those. */
function borderline({units, norms}: Scene, np: Counted, {item, frame}: Reading, status: Status) {
  const found = [];
  if (item && np.generic) found.push(reason("a count of some members", -0.25));
  if (status === "completed" && / (?:so far|up to now|until now|to date|by now) /.test(norms))
    found.push(reason("a running sum", -0.35));
  const before = frame ? units.slice(Math.max(0, frame.start - 5), frame.start).map(({norm}) => norm) : [];
  if (frame?.noun && before.some((norm) => norm === "work" || norm === "working"))
    found.push(reason("still to be worked on", -0.45));
  if (frame?.cls === "wish") found.push(reason("a wish, not asked for outright", -0.15));
  return found;
}
