import type {Span} from "../../../language/span.ts";
import {reason} from "../../confidence.ts";
import type {Basis, Category, DatedFact, Interval, Status} from "../../mentions.ts";
import {isMatched, isPerSide, isSum} from "../attributes/basis.ts";
import {claimantOf, evidenceOf, isAdditional} from "../attributes/evidence.ts";
import {roundOf} from "../attributes/rounds.ts";
import {statusOf, wordsNear} from "../attributes/standing.ts";
import {stepOf} from "../attributes/steps.ts";
import {isRunningTotal} from "../attributes/totals.ts";
import {dayOf, isOtherTime, isPast, isSeries} from "../attributes/when.ts";
import type {Counted} from "../count/counted.ts";
import {namesExchanged} from "../count/nouns.ts";
import {partOf, stageOf} from "../count/subgroups.ts";
import {directionOf} from "../direction/direction.ts";
import {isPaired, NOWHERE, type Sides, sideAt, subjectOf} from "../direction/roles.ts";
import {BE, EACH, MODALS} from "../lexicon/cues.ts";
import {active} from "../rules/lead-ins.ts";
import {clauseEnd, clauseStart} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Draft, Reading, Story} from "./figure.ts";
import {isDouble} from "./story.ts";

/** Makes a draft of a reading: what the rule left open comes from the sentence, then from the story so far. */
export function finish(scene: Scene, np: Counted, i: number, reading: Reading, desk: Desk): Draft | null {
  const {units} = scene;
  const {story, sides} = desk;
  const {frame} = reading;
  const figure = units[i]!.figure!;
  const category = categoryFor(scene, np, i, reading, story);
  const cumulative = isCumulative(scene, np, reading, story);
  const own = stepOf(scene, story) ?? dayOf(scene, np.from, reading.end ?? np.to);
  const status: Status = cumulative ? "completed" : statusFor(scene, np, i, reading, own, desk);
  const each = isPerSide(units, np.from, np.to) && !ofOneSide(units, np, desk);
  const matched = isMatched(scene) && np.shape !== "elided";
  const perSide =
    (reading.basis === "per_side" && (each || reading.rule !== "n-each")) ||
    (reading.basis === undefined && !cumulative && !isDouble(scene, np, i, story) && (each || matched));
  const direction = perSide ? NOWHERE : (reading.direction ?? directionOf(scene, np, reading, desk));
  const basis = perSide
    ? "per_side"
    : basisFor(scene, np, reading, direction.from !== null || direction.to !== null, category, desk);
  const oneWay = basis === "one_way";
  const inherits = oneWay && direction.from === null && direction.to === null && story.last?.basis === "one_way";
  const ends = inherits ? story.last! : oneWay ? direction : NOWHERE;
  const done = status === "completed" && !cumulative;
  const summed = isSum(units, np.from, np.to) && (reading.rule === "sum" || reading.rule === "counted") && oneWay;
  const date = done && !summed ? (own ?? carriedDay(scene, i, story) ?? captionDay(scene, story)) : null;
  const parts: Record<string, Span> = {number: {start: figure.start, end: figure.end}};
  if (np.head !== null) parts["noun"] = {start: units[np.head]!.start, end: units[np.head]!.end};
  if (frame) parts["verb"] = {start: units[frame.start]!.start, end: units[frame.to - 1]!.end};
  if (done && own) parts["date"] = own.words;
  return {
    rule: cumulative ? "running-total" : reading.rule,
    scene: scene.index,
    paragraph: scene.paragraph,
    heading: scene.kind === "heading",
    category,
    subgroup: subgroupOf(scene, np, reading, status, desk),
    count: reading.count ?? boundOf(units, i) ?? {min: figure.min, max: figure.max},
    approximate: figure.approximate,
    basis,
    from: ends.from,
    to: ends.to,
    nation: np.nation,
    status,
    cumulative,
    additional: isAdditional(units, np.from, i),
    definite: np.definite && (!np.partOf || units[i - 1]?.norm === "all"),
    asked: units.at(-1)?.norm === "?" || units.at(-2)?.norm === "?",
    item: reading.item ?? false,
    apart: isOtherTime(scene) || / (?:too|again|also) /.test(scene.norms) || isPast(scene),
    date,
    dateCarried: own === null,
    round: roundOf(scene),
    claimant: claimantOf(scene, i, sides),
    evidence: evidenceOf(scene, np, frame, i),
    sentence: {start: scene.span.start, end: scene.span.end},
    reasons: [
      ...reading.reasons,
      ...borderline(scene, np, reading),
      np.category ? reason("the noun names the category", 0.15) : reason("the noun is carried over or general", 0)
    ],
    parts,
    repeats: []
  };
}

/** The words for a part of the people; of a part that names none those of its whole ("108 women, twelve of them civilians"). */
function subgroupOf(
  {units, index}: Scene,
  np: Counted,
  {frame, item, part}: Reading,
  status: Status,
  {text, story}: Desk
): string | null {
  // What has been done goes by its day.
  const cut = partOf(units, part ?? np, frame) ?? (status === "completed" ? null : stageOf(units));
  if (cut) return text.slice(units[cut[0]]!.start, units[cut[1] - 1]!.end);
  return item ? (story.drafts.findLast((draft) => draft.scene === index && !draft.item)?.subgroup ?? null) : null;
}

/** "207 Estavians, 195 from each side": people of one side are not the number of each, unless "each" stands at them. */
function ofOneSide(units: Scene["units"], {nation, own, to}: Counted, {sides}: Desk): boolean {
  const each = EACH.has(units[to]?.norm ?? "") || units[to + 1]?.norm === "each";
  return ((nation !== null && sides.all.includes(nation)) || own) && !each;
}

/** "a floor of 1,000", "a ceiling of 300", "1,000 a side at a minimum": bounds that a noun before or behind the number sets. */
function boundOf(units: Scene["units"], i: number): Interval | null {
  const {min, max} = units[i]!.figure!;
  const noun = units[i - 1]?.norm === "of" ? (units[i - 2]?.norm ?? "") : boundBehind(units, i);
  if (noun === "floor" || noun === "minimum") return {min, max: null};
  return noun === "ceiling" || noun === "maximum" || noun === "cap" ? {min: null, max} : null;
}

function boundBehind(units: Scene["units"], i: number): string {
  for (let k = i + 1; k < Math.min(units.length, i + 9) && (units[k]!.kind === "word" || units[k]!.norm === ","); k++)
    if (units[k + 1]?.norm !== "of" && /^(?:a|the)$/.test(units[k - 1]!.norm) && /^(?:at|as)$/.test(units[k - 2]!.norm))
      return units[k]!.norm;
  return "";
}

/**
 * The category: of the noun; of an elided noun that of what its sentence names before it, then of the figures that it
 * continues. A swap or release without any noun is of prisoners: what is said of others in passing changes nothing, and
 * civilians or children are counted on only where the number stands beside theirs.
 */
function categoryFor(scene: Scene, np: Counted, i: number, reading: Reading, story: Story): Category {
  if (reading.category) return reading.category;
  if (np.category !== "bodies" && inCoffins(scene, np)) return "bodies";
  if (np.category) return np.category;
  const {last} = story;
  if (np.generic) {
    const hostages = / hostages? /.test(scene.norms) && np.nation === null;
    return hostages && last?.category === "hostages" ? "hostages" : "prisoners";
  }
  const inScene = last !== null && last.scene === scene.index;
  const even = reading.rule === "n-for-n";
  const named = inScene ? null : categoryLeft(scene, i);
  if (named) return named;
  if (reading.frame?.noun && reading.frame.cls === "swap" && !inScene) return "prisoners";
  if (inScene && !last.item) return even && BESIDE.has(last.category) ? "prisoners" : last.category;
  const whole = [...story.drafts.slice(-6)].reverse().find((draft) => !draft.item && scene.index - draft.scene <= 12);
  const behind = story.topicScene === scene.index && story.topicAt > i;
  const spoken = behind ? story.topicPast : story.topic;
  const topic = spoken && scene.index - story.topicScene <= 3 && story.topicScene > (whole?.scene ?? -1);
  const carried = (topic ? spoken : (whole?.category ?? spoken)) ?? "prisoners";
  const alone = story.drafts.every(({category}) => category === carried);
  const beside = topic ? story.topicScene === scene.index : whole !== undefined && scene.index - whole.scene <= 1;
  return BESIDE.has(carried) && (even || !(beside || alone)) ? "prisoners" : carried;
}
/** Those who come along with prisoners: no swap is of them unless it says so. */
const BESIDE: ReadonlySet<Category> = new Set<Category>(["civilians", "children"]);

/** "40 of our men came home in coffins": how they came says that they were dead. */
function inCoffins({units}: Scene, {to}: Counted): boolean {
  for (let k = to; k < Math.min(units.length, to + 10); k++) {
    const {norm, kind} = units[k]!;
    if (kind === "mark" || kind === "number") return false;
    if (COFFINS.has(norm)) return units.slice(Math.max(to, k - 3), k).some((unit) => unit.norm === "in");
  }
  return false;
}
const COFFINS = new Set(["coffins", "caskets", "bags", "shrouds"]);

/**
 * The noun last named before the number in its own sentence: "The dead were exchanged on 18 September: 1,000"; of soldiers
 * and civilians named together, the soldiers.
 */
function categoryLeft({units}: Scene, i: number): Category | null {
  let beside: Category | null = null;
  for (let k = i - 1; k >= Math.max(0, i - 30); k--) {
    const category = namesExchanged(units, k);
    if (category && !BESIDE.has(category)) return category;
    if (category && units.slice(Math.max(0, k - 3), k).some(({kind}) => kind === "number")) continue;
    beside ??= category;
  }
  return beside;
}

function isCumulative(scene: Scene, np: Counted, reading: Reading, story: Story): boolean {
  if (reading.cumulative !== undefined) return reading.cumulative;
  if (reading.rule === "running-total" || isRunningTotal(scene, np.from, np.to)) return true;
  const {last} = story;
  return (last?.cumulative ?? false) && last!.scene === scene.index && np.shape === "elided" && !reading.item;
}

function statusFor(scene: Scene, np: Counted, i: number, reading: Reading, own: DatedFact | null, desk: Desk): Status {
  const {story, published} = desk;
  const {frame} = reading;
  const {last} = story;
  const here = last && last.paragraph === scene.paragraph ? last.status : null;
  if (reading.status) return reading.status;
  const present =
    frame !== null &&
    !frame.noun &&
    !frame.passive &&
    !scene.units.slice(frame.start, frame.to).some(({norm}) => PAST.test(norm));
  if (present && active(story.lead, scene) && story.lead?.deed === false) return story.lead.status;
  if (isOutstanding(scene.units, i)) return "agreed";
  const modal = frame?.cls === "count" && !reading.item ? modalOf(scene, frame) : null;
  if (modal) return modal;
  if (frame && !frame.finite && !frame.noun && !frame.ing && isOneOf(scene, np)) return "completed";
  if (frame && frame.cls !== "count") {
    const over = isPast(scene) || heldOn(scene, published) || inEarlierMonth(scene, published);
    const status = statusOf(scene, frame, over ? "completed" : here);
    const settled = story.settledParagraph === scene.paragraph && frame.passive && !SETTLES.test(scene.norms);
    if (status === "agreed" && isOwnPromise(scene, np, frame, desk)) return "proposed";
    if (status === "demanded" && frame.passive && UNDER.test(scene.norms)) return "agreed";
    return status === "proposed" && settled && frame.cls !== "offer" ? "agreed" : status;
  }
  if (reading.item && last) return last.status;
  const labelled = story.dayParagraph === scene.paragraph && scene.kind !== "heading" ? story.day : null;
  const day = own ?? labelled;
  const earlier = (day && published && day.date <= published) || inEarlierMonth(scene, published);
  if (earlier) return wordsNear(scene, i, i + 1, true) ?? "completed";
  const past = isPast(scene) || heldOn(scene, published) || reading.rule === "n-to" ? "completed" : null;
  return (
    wordsNear(scene, i, i + 1) ??
    past ??
    here ??
    (last && scene.index - story.lastScene <= 3 ? last.status : isPastCount(scene, frame) ? "completed" : "agreed")
  );
}
/** "this would come to 1,000 a side": a sum that is still to come. */
function modalOf({units}: Scene, {start, from}: Frame): Status | null {
  return (
    units
      .slice(start, from)
      .map(({norm}) => MODALS.get(norm) ?? null)
      .find((status) => status !== null) ?? null
  );
}
/** "The swap involved 274 prisoners": counted when it was over. */
const isPastCount = ({units}: Scene, frame: Frame | null): boolean =>
  frame?.cls === "count" && frame.status === "completed" && PAST.test(units[frame.to - 1]!.norm);

/** "He was one of 390 people to come back": told of somebody who has. */
const isOneOf = ({units}: Scene, {from}: Counted): boolean =>
  (units[from - 1]?.norm === "of" && units[from - 2]?.figure?.min === 1 && BE.has(units[from - 3]?.norm ?? "")) ||
  (units[from - 1]?.norm === "among" && BE.has(units[from - 2]?.norm ?? ""));

/** "Back in January 2019, four officers for seven": a month or year that was over when the article was written, of no agreement. */
function inEarlierMonth({units, norms}: Scene, published: string | null): boolean {
  if (published === null || SETTLING.test(norms)) return false;
  return units.some(({date}, k) => {
    if (!date?.date || date.precision === "day" || DEALS.has(units[k + 1]?.norm ?? "")) return false;
    const length = date.precision === "year" ? 4 : 7;
    return date.date.slice(0, length) < published.slice(0, length);
  });
}
const SETTLING = / (?:agree\w*|settle\w*|sign\w*|decide\w*|arrange\w*|undert\w+|promised|pledged|proposed) /;
/** "Friday's prisoner exchange": a day before the noun that has passed by the day of writing. */
function heldOn({units, frames}: Scene, published: string | null): boolean {
  return frames.some(
    (frame) =>
      frame.noun &&
      units
        .slice(Math.max(0, frame.from - 2), frame.from)
        .some(
          (unit) =>
            unit.possessive && unit.date?.precision === "day" && published !== null && unit.date.date <= published
        )
  );
}
const DEALS = new Set(["deal", "agreement", "accord", "accords", "talks", "formula", "round", "pact"]);
/** "1,200 should be released under the accords": owed, not demanded. */
const UNDER =
  / (?:under|according to|in line with|by) (?:the|an?|this|that|its|their) (?:\w+ ){0,3}(?:agreements?|accords?|deals?|pact|terms) /;

/** "We will hand over 6,000 bodies", "the ministry said its country would free 23": what one side says it will give is its promise. */
function isOwnPromise(scene: Scene, np: Counted, frame: Frame, {sides}: Desk): boolean {
  if (frame.noun || frame.passive || (frame.cls !== "give" && frame.cls !== "back")) return false;
  const {units, frames} = scene;
  if (!units.slice(frame.start, frame.from).some(({norm}) => MODALS.get(norm) === "agreed")) return false;
  if (isPerSide(units, np.from, np.to)) return false;
  const subject = subjectOf(units, frame, sides);
  if (subject.both || subject.each) return false;
  if (subject.we) return true;
  const told = frames.some(({cls}) => cls === "say") && !AGREED.test(scene.norms);
  const before = told && frames.some(({cls, to}) => cls === "say" && to <= frame.start);
  const alone = scene.named.filter((side) => side !== np.nation).length <= 1;
  if (before && subject.pronoun && !subject.others && alone) return true;
  return told && subject.party !== null && subject.party === scene.speaker && scene.named.length <= 2;
}
const AGREED = / (?:agreed|agreement|deal|accord) /;

/** What FORMAT calls borderline: some members by sex or office, sums "so far", "agreed to work on the return of". Deals are not founded on those. */
function borderline({units, norms}: Scene, np: Counted, {item, frame}: Reading) {
  const found = [];
  if (item && np.generic) found.push(reason("a count of some members", -0.25));
  if (/ (?:so far|up to now|until now|to date|by now) /.test(norms)) found.push(reason("a running sum", -0.35));
  const before = frame ? units.slice(Math.max(0, frame.start - 5), frame.start).map(({norm}) => norm) : [];
  if (frame?.noun && before.some((norm) => norm === "work" || norm === "working"))
    found.push(reason("still to be worked on", -0.45));
  return found;
}

/** "the remaining 26", "the 200 outstanding": still owed, whatever was done before. */
function isOutstanding(units: Scene["units"], i: number): boolean {
  return /^(?:remaining|outstanding)$/.test(units[i - 1]?.norm ?? "") || units[i + 1]?.norm === "outstanding";
}
const PAST = /(?:ed|had|have|has|was|were|gave|sent|let)$/;
const SETTLES = / (?:offer\w*|propos\w*|promis\w*|suggest\w*) /;

function basisFor(
  scene: Scene,
  np: Counted,
  reading: Reading,
  directed: boolean,
  category: Category,
  {story, sides}: Desk
): Basis {
  const {frame} = reading;
  const {last} = story;
  const {units} = scene;
  if (isTheTotal(units, np.from)) return sumBasis(scene, category, story);
  if (reading.basis && reading.basis !== "unspecified") return reading.basis;
  const sum = isSum(units, np.from, np.to);
  if (directed && np.nation !== null) return "one_way";
  if (sum && (reading.rule === "sum" || reading.rule === "counted")) return sumBasis(scene, category, story);
  if (directed) return "one_way";
  if (frame?.cls === "swap" && !frame.noun) return "total";
  if (sum) return "total";
  if (reading.item && last) return last.basis === "total" ? "unspecified" : last.basis;
  if (np.shape === "elided" && last?.scene === scene.index && last.basis === "per_side") return "per_side";
  const moves = frame && !frame.noun && (frame.cls === "come" || frame.cls === "back") && !reading.item;
  if (moves && (namesBoth(scene, np, frame, sides) || TOGETHER.test(scene.norms))) return "total";
  if (frame?.cls === "give" && !frame.noun && !frame.passive && reading.slot === "object" && scene.named.length > 1)
    return "total";
  return reading.rule === "running-total" && last?.basis === "one_way" ? "one_way" : "unspecified";
}

/** "the total is 2,900": what both sides' numbers come to. */
function isTheTotal(units: Scene["units"], from: number): boolean {
  return BE.has(units[from - 1]?.norm ?? "") && /^(?:total|sum)$/.test(units[from - 2]?.norm ?? "");
}

/** Whether a number's clause names both sides, or its sentence the pair of them: what one did in another clause is its own. */
function namesBoth({units}: Scene, np: Counted, frame: Frame, sides: Sides): boolean {
  const from = clauseStart(units, Math.min(np.from, frame.start));
  const to = clauseEnd(units, Math.max(np.to, frame.to));
  const named = units.slice(from, to).flatMap((unit) => sideAt(unit, sides) ?? []);
  return new Set(named).size > 1 || units.some((unit, i) => sideAt(unit, sides) !== null && isPaired(units, i, sides));
}

const TOGETHER = / (?:both (?:sides|countries)|the (?:two )?(?:sides|countries|parties)|warring) /;

/** A sum of figures that all went one way is one-way; a sum of both halves is a total. */
function sumBasis(scene: Scene, category: Category, {drafts}: Story): Basis {
  const parts = drafts.filter(
    (draft) => scene.index - draft.scene <= 4 && draft.category === category && !draft.cumulative
  );
  const ways = new Set(parts.map((draft) => draft.to ?? draft.basis));
  return parts.length > 0 && ways.size === 1 && parts[0]!.basis === "one_way" ? "one_way" : "total";
}

/** The day of the hand-over that the article is telling of, unless the sentence speaks of another time. */
function carriedDay(scene: Scene, i: number, story: Story): DatedFact | null {
  if (isOtherTime(scene) || story.day === null || isSeries(scene)) return null;
  if (story.dayScene === scene.index && parted(scene, i, story.day.words)) return null;
  if (story.dayPast) return story.dayScene === scene.index || scene.index - story.dayScene <= 1 ? story.day : null;
  return isPast(scene) && story.dayScene !== scene.index ? null : story.day;
}

/** "1. Buses wait on Thursday, 3 April. 97 were freed": what is numbered or listed opens with the day that it tells of. */
function captionDay(scene: Scene, {spoken}: Story): DatedFact | null {
  if (!scene.numbered || isOtherTime(scene) || isPast(scene)) return null;
  return spoken?.paragraph === scene.paragraph ? {...spoken.day, basis: "inferred"} : null;
}

/** "has received 6,057; the first came on 11 June", "1,000 in three days: 390 on 23 May": a day that belongs to something else. */
function parted({units}: Scene, i: number, day: Span): boolean {
  const after = day.start > units[i]!.start;
  const label = units.findIndex(({norm}) => norm === ":");
  if (label >= 0 && label <= 3 && day.start < units[label]!.start) return false;
  return units.some(({norm, start}) => {
    const between = after ? start > units[i]!.start && start < day.start : start > day.start && start < units[i]!.start;
    return between && (norm === ";" || (after && norm === ":"));
  });
}
