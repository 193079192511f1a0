import {reason, START} from "../../confidence.ts";
import {isPerSide, isSum} from "../attributes/basis.ts";
import {isAdditional} from "../attributes/evidence.ts";
import {isRunningTotal} from "../attributes/totals.ts";
import type {Counted} from "../count/counted.ts";
import {sideAt} from "../direction/roles.ts";
import {subjectOf} from "../direction/subject.ts";
import {REVERSE} from "../lexicon/cues.ts";
import {categoryOf} from "../lexicon/people.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Frame} from "../sentence/frames.ts";
import {type Scene, WEAK} from "../sentence/scene.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {figureNear, linked} from "../story/story.ts";
import {type Governing, govern} from "./govern.ts";

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

/** Those who surrender are taken, not handed over; a hospital that receives wounded ends no captivity. */
export function isNoHandOver(scene: Scene, np: Counted, frame: Frame, slot: Governing["slot"], {sides}: Desk): boolean {
  const {units} = scene;
  if (frame.cls === "come" && units[frame.to]?.norm === "on" && units[frame.to + 1]?.norm === "leave") return true;
  // "Firemen brought out another 60": saved, not released.
  if (frame.cls === "get" && rescued(units, frame)) return true;
  const dead = np.category === "bodies";
  if (dead && RECOVERY.has(frame.lemma) && RUBBLE.test(scene.norms)) return true;
  if (frame.lemma === "surrender" && slot === "subject" && !frame.passive && !frame.noun) return true;
  // "190 families have given samples": they give and are not given.
  if (frame.cls === "give" && slot === "subject" && !frame.passive && !frame.noun && !frame.bare && frame.finite)
    return true;
  if (frame.passive && isHandedAThing(units, frame)) return true;
  if (frame.cls !== "get" || frame.noun) return false;
  const host = units[frame.start - 1];
  if (frame.lemma === "take in" && np.generic && host?.name && sideAt(host, sides) === null) return true;
  return units.slice(Math.max(0, frame.start - 8), frame.start).some(({norm}) => HOSPITALS.test(norm));
}
/** "Seven were handed a letter": who is given something is not given. */
const isHandedAThing = (units: Scene["units"], {lemma, to}: Frame): boolean =>
  (lemma === "hand" || lemma === "give") &&
  /^(?:a|an|their|his|her|some)$/.test(units[to]?.norm ?? "") &&
  !/^(?:few|day|week|month|year|hour|freedom|liberty|release|couple)$/.test(units[to + 1]?.norm ?? "");
const HOSPITALS = /^(?:hospitals?|clinics?|wards?|surgeons?|doctors?|medics?)$/;

/** "prisoners", "captured men". */
const isCaptives = (units: Scene["units"], {from, head}: Counted): boolean =>
  head !== null && (CAPTIVES.test(units[head]!.norm) || units.slice(from, head).some(({norm}) => HELD.test(norm)));
/** "return 48 soldiers taken at the dam". */
const isTaken = (units: Scene["units"], {head}: Counted): boolean =>
  head !== null && /^(?:taken|captured|held|seized|detained|kidnapped|abducted)$/.test(units[head + 1]?.norm ?? "");
const HELD = /^(?:captured|captive|imprisoned|jailed|interned|detained)$/;
export const CAPTIVES = /^(?:prisoners?|captives?|pows?|detainees?|hostages?|inmates?|internees?|war)$/;

/** Getting bodies back from where they lie is no hand-over. */
const RECOVERY = new Set(["recover", "retrieve", "collect", "obtain", "gain"]);
const RUBBLE =
  / (?:rubble|wreckage|debris|ruins|river|sea|water|lake|graves?|forest|crash|site|scene|battlefield|ruin|mine|avalanche) /;
const rescued = (units: Scene["units"], {start}: Frame): boolean =>
  units.slice(Math.max(0, start - 4), start).some(({norm}) => RESCUERS.test(norm));
/** Who brings out the dead and the living of a strike or a collapse. */
const RESCUERS =
  /^(?:rescuers?|rescue|firefighters?|firemen|divers?|lifeboats?|medics?|volunteers|responders?|searchers|bulldozers|excavators|sappers)$/;
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
function countOf(scene: Scene, np: Counted, i: number, {slot}: Governing, frame: Frame, {story}: Desk): Reading | null {
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

/** A number that is offered, demanded, agreed, planned or refused: "offered 3,000 bodies", "promised 23 wounded". */
function actOf(
  scene: Scene,
  np: Counted,
  {slot, afterColon}: Governing,
  frame: Frame,
  {story, sides}: Desk
): Reading | null {
  const {units} = scene;
  // "the ministry confirms: two women, a man": what the colon brings tells more of what was said before it.
  if (afterColon && frame.lemma === "confirm") return null;
  if (!["offer", "demand", "wish", "agree", "refuse", "plan"].includes(frame.cls)) return null;
  const near = linked(scene, story);
  const each = isPerSide(units, np.from, np.to);
  const told = story.exchangeScene >= 0 || story.last !== null;
  const captive = np.head !== null && CAPTIVES.test(units[np.head]!.norm);
  const remains = np.category === "bodies" || np.category === "hostages";
  const foe = theirPeople(scene, np, frame, slot, sides);
  const handed = remains && slot === "object" && (frame.cls === "offer" || frame.cls === "demand");
  if (!near && !captive && !handed && !foe && !(each && (told || remains)) && frame.lemma !== "want back") return null;
  if (frame.cls === "wish" && subjectOf(units, frame, sides).party === null) return null;
  if (np.shape === "persons") return null;
  if (np.category === null && !np.generic && np.shape !== "elided") return null;
  if (np.shape === "elided" && (slot === "listed" || !(figureNear(scene, story, 4) || each))) return null;
  if (np.generic && !each && !foe && !figureNear(scene, story, 4) && !scene.exchange) return null;
  if (slot === "subject" && frame.cls !== "agree" && frame.cls !== "offer" && frame.cls !== "refuse" && !frame.passive)
    return null;
  return {
    rule: `${frame.cls}-figure`,
    frame,
    slot,
    reasons: [START, reason("offered, demanded, planned, agreed or refused", 0.15)]
  };
}

/** "Kordova promised 25 seriously ill Estavians", "Kordova demanded 12 Kordovan pilots": one side offers the other's people, or asks for its own. */
function theirPeople(
  {units}: Scene,
  np: Counted,
  frame: Frame,
  slot: Governing["slot"],
  sides: Desk["sides"]
): boolean {
  if (slot !== "object" || np.nation === null || !sides.all.includes(np.nation)) return false;
  const {party} = subjectOf(units, frame, sides);
  return frame.cls === "offer" ? party !== null && party !== np.nation : frame.cls === "demand" && party === np.nation;
}
