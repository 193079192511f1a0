import {reason, START} from "../../confidence.ts";
import {isPerSide} from "../attributes/basis.ts";
import {isAdditional} from "../attributes/evidence.ts";
import {isSum} from "../attributes/sums.ts";
import {isRunningTotal} from "../attributes/totals.ts";
import type {Counted} from "../count/counted.ts";
import {sideAt} from "../direction/roles.ts";
import {REVERSE} from "../lexicon/cues.ts";
import {CAPTIVES, categoryOf} from "../lexicon/people.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Frame} from "../sentence/frames.ts";
import {type Scene, WEAK} from "../sentence/scene.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {figureNear, linked} from "../story/story.ts";
import {countOf} from "./counted-by.ts";
import {type Governing, govern} from "./govern.ts";
import {isNoHandOver, RECOVERY} from "./no-hand-over.ts";
import {actOf} from "./spoken-of.ts";

/** Names of the rules, by what governs: [verb, noun]. */
const RULES: Readonly<Record<string, readonly [string, string]>> = {
  give: ["handed-over", "hand-over-of"],
  get: ["received", "reception-of"],
  back: ["returned", "return-of"],
  swap: ["exchanged", "exchange-of"],
  come: ["came-home", "arrival-of"]
};

/** A number that a verb or noun governs: of the deed itself, of offering, demanding, agreeing, refusing, or of counting. */
export function governed(scene: Scene, np: Counted, i: number, desk: Desk): Reading | null {
  const governing = govern(scene.units, scene.frames, np);
  const {frame} = governing;
  if (np.listed || governing.foreign || !frame || frame.void || frame.cls === "say") return null;
  if (DEEDS.has(frame.cls)) return deedOf(scene, np, i, governing, frame, desk);
  if (frame.cls === "count") return countOf(scene, np, i, governing, frame, desk);
  return actOf(scene, np, governing, frame, desk);
}

/** "prisoners", "captured men". */
const isCaptives = (units: Scene["units"], {from, head}: Counted): boolean =>
  head !== null && (CAPTIVES.test(units[head]!.norm) || units.slice(from, head).some(({norm}) => HELD.test(norm)));
/** "return 48 soldiers taken at the dam". */
const isTaken = (units: Scene["units"], {head}: Counted): boolean =>
  head !== null && /^(?:taken|captured|held|seized|detained|kidnapped|abducted)$/.test(units[head + 1]?.norm ?? "");
const HELD = /^(?:captured|captive|imprisoned|jailed|interned|detained)$/;

/** General nouns that mean captives wherever somebody frees them. */
const PEOPLE = new Set([
  "people",
  "persons",
  "men",
  "women",
  "citizens",
  "nationals",
  "others",
  "individuals",
  "journalists",
  "compatriots",
  "countrymen",
  "sons",
  "daughters",
  "foreigners"
]);

/** The people or remains that a deed is done to. Where the words alone could mean something else, the article must help. */
function deedOf(
  scene: Scene,
  np: Counted,
  i: number,
  {slot, afterColon}: Governing,
  frame: Frame,
  desk: Desk
): Reading | null {
  const {units} = scene;
  const {story, sides} = desk;
  const named = np.category !== null;
  const elided = np.shape === "elided";
  const near =
    linked(scene, story) ||
    (story.leadTells && scene.kind === "heading" && !WEAK.has(frame.lemma)) ||
    (elided && (labelled(units, np.from) || underLabel(scene, story))) ||
    (story.exchangeScene >= 0 && isRunningTotal(scene, np.from, np.to)) ||
    (np.partOf && np.definite && story.topic !== null && scene.index - story.topicScene <= 2);
  const reversed = REVERSE.some((words) => scene.norms.includes(words));
  const weak = WEAK.has(frame.lemma) && !reversed;
  const each = isPerSide(units, np.from, np.to);
  if (isNoHandOver(scene, np, frame, slot, desk)) return null;
  if (frame.lemma === "carry" && !near) return null;
  // "a cell meant for four, and twice he was driven": what a preposition governs is no subject, but of a participle of its own ("with 120 going home").
  if (
    elided &&
    slot === "subject" &&
    !np.partOf &&
    !frame.ing &&
    !frame.bare &&
    /^(?:for|with|in|at|against|than)$/.test(units[np.from - 1]?.norm ?? "")
  )
    return null;
  // "He counted them and got to four": reached in counting.
  if (elided && !frame.noun && frame.to === np.from - 1 && units[frame.to]?.norm === "to") return null;
  // "The two last traded captives in May": who trades is not traded.
  if (elided && np.definite && !np.partOf && slot === "subject" && frame.cls === "swap" && !frame.passive) return null;
  const bound = each || oneOf(units, np) || sideFollows(scene, np.to, desk) || dateFollows(scene, np.to);
  if (slot === "listed" && !named && isSum(units, np.from, np.to) && story.last && story.lastScene === scene.index)
    return null;
  if (elided && !near && (weak || !(scene.named.length > 0 || each))) return null;
  const captive = isCaptives(units, np) || ((frame.cls === "give" || frame.cls === "back") && isTaken(units, np));
  if (
    weak &&
    !near &&
    !captive &&
    scene.named.length === 0 &&
    named &&
    np.category !== "bodies" &&
    np.category !== "hostages"
  )
    return null;
  if (weak && !near && !captive && !each) {
    if (!named && np.nation === null && !np.own) return null;
    if (
      frame.cls === "come" &&
      (np.category === "prisoners" || np.category === "civilians" || np.category === "children") &&
      np.nation === null
    )
      return null;
  }
  if (weak && np.generic && np.shape === "noun" && np.nation === null && !np.own && !near && !each && !captive)
    return null;
  const moves = frame.cls === "come" || (frame.cls === "back" && slot === "subject" && !frame.passive);
  if (
    (np.shape === "persons" || (np.generic && np.nation === null && !np.own)) &&
    moves &&
    !near &&
    !/ (?:free\w*|captiv\w*|detained|imprisoned|jailed|abducted|prisoners?|hostages?) /.test(scene.norms)
  )
    return null;
  if (elided && afterColon && dateFollows(scene, np.to) && figureNear(scene, story, 3)) return null;
  if (slot === "listed") {
    const next = units[np.from - 1]?.norm === "then";
    const more = (isAdditional(units, np.from, i) || next) && story.lastScene === scene.index;
    if (elided && !bound && !afterColon && !more) return null;
    if (!named && !elided && !near) return null;
  }
  if (slot === "of" && elided && !near && !scene.exchange) return null;
  if (RECOVERY.has(frame.lemma) && np.category === "bodies" && !near) return null;
  if (
    np.generic &&
    !PEOPLE.has(units[np.head ?? -1]?.norm ?? "") &&
    np.nation === null &&
    !np.own &&
    scene.named.length === 0 &&
    !figureNear(scene, story, 3) &&
    scene.index - story.exchangeScene > 3
  )
    return null;
  if (slot === "subject" && frame.status === "rejected" && !frame.passive && frame.cls !== "give") return null;
  const sure = slot !== "listed";
  return {
    rule: RULES[frame.cls]![slot === "of" ? 1 : 0]!,
    frame,
    slot,
    reasons: [
      START,
      sure ? reason("governed by a verb or noun of exchange", 0.25) : reason("in the reach of a verb of exchange", 0.1),
      ...doubts(weak, np)
    ],
    basis: undefined
  };

  function doubts(isWeak: boolean, counted: Counted) {
    const found = [];
    if (isWeak) found.push(reason("the verb is of exchange only here", -0.05));
    if (counted.shape === "persons") found.push(reason("an unlisted noun for persons", -0.1));
    return found;
  }

  function sideFollows({units: all}: Scene, at: number, {sides: known}: Desk): boolean {
    const word = all[at]?.norm;
    return (
      (word === "to" || word === "from" || word === "by") &&
      all.slice(at + 1, at + 4).some((unit) => sideAt(unit, known ?? sides) !== null)
    );
  }
}

/** "was freed in May, one of 60": the number with whom somebody was. */
const oneOf = (units: Scene["units"], {from, to}: Counted): boolean =>
  units[from - 1]?.norm === "of" &&
  units[from - 2]?.norm === "one" &&
  units[from - 3]?.norm === "," &&
  units[to]?.kind !== "word";

/** "Hostages, living. All 20 returned": a word for captives or remains that heads the line. */
function labelled(units: Scene["units"], from: number): boolean {
  return units
    .slice(0, Math.min(from, 9))
    .some(({norm, kind}, i) => kind === "word" && isCaptive(norm) && /^[,.:*—–]$/.test(units[i + 1]?.norm ?? ""));
}
/** The same as a sentence of its own: "Hostages, living." */
const underLabel = (scene: Scene, {topic, topicScene, topicAt}: Desk["story"]): boolean =>
  topic !== null && topicScene === scene.index - 1 && topicAt <= 3 && scene.kind !== "prose";

const isCaptive = (norm: string): boolean =>
  CAPTIVES.test(norm) || categoryOf(norm) === "bodies" || categoryOf(norm) === "hostages";

function dateFollows({units}: Scene, at: number): boolean {
  const preposition = units[at]?.norm === "on" || units[at]?.norm === "in";
  return units[at]?.kind === "date" || (preposition && units[at + 1]?.kind === "date");
}
