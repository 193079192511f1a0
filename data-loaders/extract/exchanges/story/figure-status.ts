import type {FoundDate} from "../../../language/dates.ts";
import {WEEKDAYS} from "../../../language/weekday-names.ts";
import type {DatedFact, Status} from "../../mentions.ts";
import {isOwnPromise} from "../attributes/promises.ts";
import {hingesOnKeeping, statusOf} from "../attributes/standing.ts";
import {wordsNear} from "../attributes/standing-words.ts";
import {isPast} from "../attributes/when.ts";
import type {Counted} from "../count/counted.ts";
import {BE, MODALS} from "../lexicon/cues.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import {calledBefore} from "../rules/govern.ts";
import {active} from "../rules/lead-ins.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "./figure.ts";
import {answeredStatus, askedStatus} from "./questions.ts";

/** The standing of a figure: of its reading and words, of the time that it tells of, or of the story so far. */
export function statusFor(
  scene: Scene,
  np: Counted,
  i: number,
  reading: Reading,
  own: DatedFact | null,
  desk: Desk
): Status {
  const {story, published} = desk;
  const {frame} = reading;
  const {last} = story;
  const here = last && last.paragraph === scene.paragraph ? last.status : null;
  if (!(frame?.finite && frame.status === "completed") && hingesOnKeeping(scene.norms)) return "agreed";
  if (reading.status) return reading.status;
  if (last?.scene === scene.index && isPaidFor(scene.units, np.from)) return last.status;
  const present =
    frame !== null &&
    !frame.noun &&
    !frame.passive &&
    !scene.units.slice(frame.start, frame.to).some(({norm}) => PAST.test(norm));
  const asked = frame?.noun && story.lead?.status === "demanded";
  if ((present || asked) && active(story.lead, scene) && story.lead?.deed === false) return story.lead.status;
  if (isOutstanding(scene.units, i) && !(reading.item && last)) return "agreed";
  const modal = frame?.cls === "count" && !reading.item ? modalOf(scene, frame) : null;
  if (modal) return modal;
  if (frame?.cls === "count" && !reading.item && isOfDone(scene, frame)) return "completed";
  if (frame && !frame.finite && !frame.noun && !frame.ing && isOneOf(scene, np)) return "completed";
  if (frame && frame.cls !== "count") {
    const over = isPast(scene) || heldOn(scene, published) || inEarlierMonth(scene, published);
    const status = statusOf(scene, frame, over ? "completed" : here);
    const settled = story.settledParagraph === scene.paragraph && frame.passive && !SETTLES.test(scene.norms);
    if (status === "proposed" && REBUFFED.test(scene.norms)) return "rejected";
    const asked = status === "agreed" && frame.open && !frame.noun ? askedStatus(scene, story) : null;
    if (asked) return asked;
    if (status === "agreed" && isOwnPromise(scene, np, frame, desk)) return "proposed";
    if (status === "demanded" && (UNDER.test(scene.norms) || isDue(scene, story))) return "agreed";
    return status === "proposed" && settled && frame.cls !== "offer" ? "agreed" : status;
  }
  if (reading.item && last) return last.status;
  const called = calledBefore(scene.units, np.from);
  if (called) return called;
  if (frame === null && active(story.lead, scene) && story.lead?.deed === false) return story.lead.status;
  const labelled = story.dayParagraph === scene.paragraph && scene.kind !== "heading" ? story.day : null;
  const day = own ?? labelled;
  const earlier = (day && published && day.date <= published) || inEarlierMonth(scene, published);
  if (earlier) return wordsNear(scene, i, i + 1, true) ?? "completed";
  // Of a text without a day, a dated line is past unless its words say otherwise.
  if (own && published === null) return wordsNear(scene, i, i + 1) ?? "completed";
  const over = isPast(scene) || heldOn(scene, published) || isFinished(scene) || itWas(scene.units, np.from);
  const past = over || reading.rule === "n-to" ? "completed" : null;
  const near = wordsNear(scene, i, i + 1);
  const answered = frame === null ? answeredStatus(scene, story) : null;
  return (
    answered ??
    (near === "demanded" && isDue(scene, story) ? "agreed" : near) ??
    past ??
    here ??
    (last && scene.index - story.lastScene <= 3 ? last.status : null) ??
    (isPastCount(scene, frame) ? "completed" : (statusOfDeed(scene, story) ?? "agreed"))
  );
}

/** "The prisoners crossed on Monday. Eighteen on either side was the figure": the standing of the deed told just before. */
const statusOfDeed = ({index}: Scene, {deed}: Desk["story"]): Status | null =>
  deed !== null && deed.scene < index && index - deed.scene <= 2 ? deed.status : null;

/** "33 are to come back, in return for some 900": what is given for them stands as they do. */
const isPaidFor = (units: Scene["units"], from: number): boolean =>
  units[from - 1]?.norm === "for" &&
  /^(?:return|exchange)$/.test(units[from - 2]?.norm ?? "") &&
  units[from - 3]?.norm === "in";

/** "A proposal to exchange 200 for 200 was not accepted". */
const REBUFFED =
  / (?:proposals?|offers?|ideas?|suggestions?|plans?|bids?|requests?|it|which) (?:.{1,80} )?(?:was|were|had been|has been|is) (?:(?:not|never) (?:accepted|taken up|approved)|(?:\w+ly )?(?:rejected|turned down|refused|rebuffed|declined|dismissed|spurned)) /;

/** "It was 500 and 500, in two days". */
const itWas = (units: Scene["units"], from: number): boolean =>
  /^(?:was|were)$/.test(units[from - 1]?.norm ?? "") && /^(?:it|they|there)$/.test(units[from - 2]?.norm ?? "");

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

/** "Estimates for those repatriated start at 1,000": counted are those to whom it has been done. */
const isOfDone = ({units, frames}: Scene, frame: Frame): boolean =>
  frames.some(
    ({cls, bare, from, to}) =>
      DEEDS.has(cls) && bare && to <= frame.start && /^(?:those|people|all)$/.test(units[from - 1]?.norm ?? "")
  );

/** "He was one of 390 people to come back": told of somebody who has. */
const isOneOf = ({units}: Scene, {from}: Counted): boolean =>
  (units[from - 1]?.norm === "of" && units[from - 2]?.norm === "one" && BE.has(units[from - 3]?.norm ?? "")) ||
  (units[from - 1]?.norm === "among" && BE.has(units[from - 2]?.norm ?? ""));

/** "Back in January 2019, four officers for seven": a month or year that was over when the article was written, of no agreement. */
function inEarlierMonth({units, norms}: Scene, published: string | null): boolean {
  if (published === null || SETTLING.test(norms)) return false;
  return units.some(({date}, k) => {
    if (!date || date.precision === "day" || DEALS.has(units[k + 1]?.norm ?? "")) return false;
    return isOver(date, published);
  });
}
const SETTLING = / (?:agree\w*|settle\w*|sign\w*|initial\w*|decide\w*|arrange\w*|undert\w+|promised|pledged|proposed) /;
/** "Friday's prisoner exchange": a day before the noun that has passed by the day of writing; of a text without a day, any weekday. */
function heldOn({units, frames}: Scene, published: string | null): boolean {
  const isPassed = ({date, norm}: Unit) =>
    date !== null ? isOver(date, published) : published === null && WEEKDAYS.has(norm);
  return frames.some(
    (frame) =>
      frame.noun &&
      units.slice(Math.max(0, frame.from - 2), frame.from).some((unit) => unit.possessive && isPassed(unit))
  );
}
/** "The exchange of captives was over by noon": what is counted beside it has been done. */
function isFinished({units, frames}: Scene): boolean {
  return frames.some(({noun, cls, to}) => {
    if (!noun || !DEEDS.has(cls)) return false;
    const be = units.findIndex(({norm}, i) => i >= to && i <= to + 4 && (norm === "was" || norm === "is"));
    return be >= 0 && FINISHED.has(units[be + 1]?.norm ?? "");
  });
}
const FINISHED = new Set(["over", "complete", "completed", "finished", "done"]);

/** A day that has come, or a month or year that was over, when the article was written. */
function isOver({date, precision}: FoundDate, published: string | null): boolean {
  if (published === null || date === null) return false;
  if (precision === "day") return date <= published;
  const length = precision === "year" ? 4 : 7;
  return date.slice(0, length) < published.slice(0, length);
}
const DEALS = new Set(["deal", "agreement", "accord", "accords", "talks", "formula", "round", "pact"]);
/** "1,200 should be released under the accords": owed, not demanded. */
/** "The sides have agreed on it. The first ten should cross by Friday": what is settled is due, and not demanded. */
const isDue = ({norms, paragraph}: Scene, {settledParagraph}: Desk["story"]): boolean =>
  settledParagraph === paragraph &&
  / (?:should|must|ought) /.test(norms) &&
  !/ (?:demand|insist|call|ask|urge|want)\w* /.test(norms);
const UNDER =
  / (?:under|according to|in line with|by) (?:the|an?|this|that|its|their) (?:\w+ ){0,3}(?:agreements?|accords?|deals?|pact|terms) /;

/** "the remaining 26", "the 200 outstanding": still owed, whatever was done before. */
function isOutstanding(units: Scene["units"], i: number): boolean {
  return /^(?:remaining|outstanding)$/.test(units[i - 1]?.norm ?? "") || units[i + 1]?.norm === "outstanding";
}
const PAST = /(?:ed|had|have|has|was|were|gave|sent|let)$/;
const SETTLES = / (?:offer\w*|propos\w*|promis\w*|suggest\w*) /;
