import {reason, START} from "../../confidence.ts";
import {isPerSide} from "../attributes/basis.ts";
import {isSum} from "../attributes/sums.ts";
import type {Counted} from "../count/counted.ts";
import {CAPTIVES, categoryOf} from "../lexicon/people.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {figureNear, linked} from "../story/story.ts";
import type {Governing} from "./govern.ts";

/** Verbs of counting that take a bare number: "put the total at 6,060", "the civilians numbered 20". */
const BARE_COUNTS = new Set([
  "put",
  "number",
  "stand at",
  "start at",
  "begin at",
  "total",
  "amount to",
  "come to",
  "count",
  "make",
  "speak of",
  "bring to",
  "bring the total to",
  "take the total to",
  "give",
  "cite",
  "reach a total of"
]);
/** Verbs of counting whose object is a part of what was told before. */
const ITEMS = new Set([
  "include",
  "count",
  "comprise",
  "consist of",
  "be made up of",
  "make up",
  "contain",
  "cover",
  "involve",
  "feature",
  "list"
]);

/** A number put on what was told before: "the group included two civilians", "that made 372 people in all". */
export function countOf(
  scene: Scene,
  np: Counted,
  i: number,
  {slot}: Governing,
  frame: Frame,
  {story}: Desk
): Reading | null {
  const {units} = scene;
  const near = linked(scene, story);
  const each = isPerSide(units, np.from, np.to);
  const sum = isSum(units, np.from, np.to);
  const named = np.category !== null;
  if (!near && !(named && (figureNear(scene, story, 6) || scene.exchange || saysDeal(scene, np, frame)))) return null;
  if (np.shape === "elided" && !BARE_COUNTS.has(frame.lemma)) return null;
  const escort = units.slice(Math.max(0, frame.start - 9), frame.start).some(({norm}) => ESCORTS.test(norm));
  if (escort && ITEMS.has(frame.lemma) && frame.lemma !== "cover" && frame.lemma !== "involve") return null;
  if (frame.lemma === "make" && !sum && !named) return null;
  // "has put names to 9,800", "put the question to nine": put to them, not at so many.
  if (frame.lemma === "put" && units[np.from - 1]?.norm === "to") return null;
  if (frame.lemma === "give" && !named) return null;
  if (frame.lemma === "come to" && PERSONAL.test(units[frame.start - 1]?.norm ?? "")) return null;
  if (np.shape === "persons" || (np.generic && !sum && !each && !figureNear(scene, story, 3))) return null;
  const subject = frame.lemma === "number" && !named ? nounBefore(scene, frame.start) : null;
  const item = !each && !sum && ITEMS.has(frame.lemma) && (named || np.generic) && i > frame.from;
  return {
    rule: "counted",
    frame,
    slot,
    reasons: [START, reason("a count of what was told before", 0.1)],
    item,
    // "That makes 57 under the agreement": as much has been done as before.
    status: frame.lemma === "make" && sum && figureNear(scene, story, 1) ? story.last!.status : undefined,
    category: subject ?? undefined,
    basis: each ? "per_side" : undefined,
    count: FROM.has(frame.lemma) ? {min: units[i]!.figure!.min, max: null} : undefined
  };
}
/** "Estimates start at 1,000": the least. */
const FROM = new Set(["start at", "begin at"]);
/** "She would come to a hundred", "and would come to ten": somebody comes. */
const PERSONAL = /^(?:he|she|they|we|i|you|who|and|then)$/;

/** "The agreement that was read out speaks of 600 prisoners": a paper between two, and captives in it. */
function saysDeal({units}: Scene, np: Counted, frame: Frame): boolean {
  const captive = np.head !== null && CAPTIVES.test(units[np.head]!.norm);
  return captive && !frame.passive && units.slice(0, frame.start).some(({norm}) => DEALS.test(norm));
}
const DEALS = /^(?:agreement|accord|deal|pact|protocol|memorandum)$/;

/** What accompanies an exchange is not exchanged. */
const ESCORTS = /^(?:convoys?|motorcades?|escorts?|delegations?|teams?|crews?|crowds?|commissions?|panels?)$/;

function nounBefore({units}: Scene, start: number) {
  for (let k = start - 1; k >= Math.max(0, start - 4); k--) {
    const category = categoryOf(units[k]!.norm);
    if (category) return category;
  }
  return null;
}
