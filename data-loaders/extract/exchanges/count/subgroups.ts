import {DWELLERS, EVERYBODY, PARTS, REGIONS, SOLDIERS, TAKEN} from "../lexicon/parts.ts";
import {categoryOf, THINGS} from "../lexicon/people.ts";
import type {Frame} from "../sentence/frames.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";
import type {Counted} from "./counted.ts";
import {readRight} from "./phrase.ts";

/** Indices of units, half-open: the words that name which part of the people a number counts. */
type Cut = readonly [number, number];

interface PartRule {
  readonly name: string;
  /** A sentence and the subgroup that its figure has. */
  readonly reads: readonly (readonly [string, string])[];
  /** Sentences in which the rule finds no part. */
  readonly leaves: readonly string[];
  readonly find: (units: readonly Unit[], np: Counted, frame: Frame | null) => Cut | null;
}

/** The words that name a part of the people, by the first rule that finds any; null where everybody is meant. */
export function partOf(units: readonly Unit[], np: Counted, frame: Frame | null): Cut | null {
  for (const {find} of PART_RULES) {
    const cut = find(units, np, frame);
    if (cut) return cut;
  }
  return null;
}

export const PART_RULES: readonly PartRule[] = [
  {
    name: "modifier",
    reads: [
      ["Kordova freed 23 badly wounded prisoners on Monday.", "badly wounded prisoners"],
      ["Kordova freed 22 badly wounded Estavians on Monday.", "badly wounded"],
      ["Estavia took in 15 wounded of its own.", "wounded"]
    ],
    leaves: [
      "Kordova freed 40 Estavians on Monday.",
      "Kordova freed 40 captured men on Monday.",
      "Kordova freed 40 captive soldiers on Monday.",
      "Kordova returned the bodies of 40 killed soldiers on Monday."
    ],
    find: (units, {group}) => (group && units.slice(...group).some(({norm}) => !EVERYBODY.has(norm)) ? group : null)
  },
  {
    name: "noun",
    reads: [
      ["Estavia got back 213 soldiers and sergeants on Monday.", "soldiers and sergeants"],
      ["Kordova released 108 women on Monday.", "women"],
      ["Kordova released five commanders of the garrison.", "commanders"],
      ["Kordova handed over 14 border guards.", "border guards"]
    ],
    leaves: [
      "Kordova released 108 soldiers.",
      "Kordova released 40 soldiers and officers.",
      "Kordova freed 40 people."
    ],
    find: nounCut
  },
  {
    name: "origin",
    reads: [
      ["Kordova released two civilians seized in Morvale in 2024.", "civilians seized in Morvale in 2024"],
      ["Kordova released eight residents of Estavia's Morvale region.", "residents of Estavia's Morvale region"],
      ["Kordova released three civilians from the Morvale district.", "civilians from the Morvale district"]
    ],
    leaves: [
      "Kordova released three civilians from Estavia.",
      "Kordova released 30 prisoners from custody.",
      "Kordova returned the bodies of 30 men killed in Morvale.",
      "Kordova released 30 soldiers captured in recent fighting."
    ],
    find: originCut
  },
  {
    name: "age or sentence",
    reads: [
      ["Kordova released 31 prisoners under the age of 18.", "under the age of 18"],
      ["Kordova released 40 prisoners aged over 60 on Monday.", "aged over 60"],
      ["Estavia released 45 prisoners serving life on Monday.", "serving life"]
    ],
    leaves: [
      "Kordova released 1,000 people over three days.",
      "Kordova returned 40 prisoners over 20 days.",
      "Kordova released 31 prisoners under the accord.",
      "Kordova released 45 prisoners serving its own ends."
    ],
    find: ageOrSentence
  },
  {
    name: "beside civilians",
    reads: [
      ["Kordova released 33 servicemen and 20 civilians.", "servicemen"],
      ["Kordova released 51 civilians and 33 members of the military.", "members of the military"]
    ],
    leaves: [
      "Kordova released 33 servicemen on Monday.",
      "Kordova released 33 servicemen, and 20 civilians fled.",
      "Kordova released 33 servicemen and two men."
    ],
    find: besideCivilians
  },
  {
    name: "exchanged for somebody",
    reads: [
      ["Kordova handed over 200 for Osvald Brenn, a former lawmaker.", "for Osvald Brenn"],
      ["On Monday 25 were exchanged for Mara Teld.", "for Mara Teld"]
    ],
    leaves: [
      "Kordova handed over 200 for Estavia to bury.",
      "Kordova exchanged 200 for 30.",
      "Kordova released 200 for Christmas."
    ],
    find: exchangedFor
  }
];

const NTH = new Set(
  "first second third fourth fifth sixth seventh eighth ninth tenth opening initial next final last".split(" ")
);
const STAGES = new Set(["stage", "phase", "tranche", "batch", "wave", "instalment"]);

/** "Third stage: the remaining 26 hostages", "The opening stage, three hostages against 90 prisoners": the label of what is promised. */
export function stageOf(units: readonly Unit[]): Cut | null {
  let from = 0;
  // "15:30 The next stage": behind the time of day in a chronicle.
  while (from < 6 && units[from] !== undefined && units[from]!.kind !== "word" && units[from]!.kind !== "name") from++;
  if (units[from]?.norm === "the") from++;
  const label = NTH.has(units[from]?.norm ?? "") && STAGES.has(units[from + 1]?.norm ?? "");
  return label && /^[:,(–—-]$/.test(units[from + 2]?.norm ?? "") ? [from, from + 2] : null;
}

const wordsAt = (units: readonly Unit[], at: number, length: number) =>
  units
    .slice(Math.max(0, at), at + length)
    .map(({norm}) => norm)
    .join(" ");

function nounCut(units: readonly Unit[], {head}: Counted): Cut | null {
  if (head === null) return null;
  const double = wordsAt(units, head - 1, 2);
  const own: Cut | null = PARTS.has(double)
    ? [head - 1, head + 1]
    : PARTS.has(units[head]!.norm)
      ? [head, head + 1]
      : null;
  if (!own) return null;
  const before = units[own[0] - 2];
  const joined = units[own[0] - 1]?.norm === "and" && before?.kind === "word" && categoryOf(before.norm) !== null;
  if (!joined) return own;
  // "Soldiers and officers" are everybody.
  if (SOLDIERS.has(before.norm) && units[head]!.norm.startsWith("officer")) return null;
  return [own[0] - 2, own[1]];
}

const AGES = new Set(["under", "over", "below", "above", "aged", "between", "younger", "older"]);
const TERMS = new Set(["life", "sentences", "terms", "long", "time"]);

function ageOrSentence(units: readonly Unit[], {head}: Counted): Cut | null {
  if (head === null) return null;
  const from = head + 1;
  const first = units[from]?.norm ?? "";
  if (first === "serving" && TERMS.has(units[from + 1]?.norm ?? "")) return [from, from + 2];
  const end = agesAt(units, from);
  return end === null ? null : [from, end];
}

/** Where an age that begins here ends: "under 25", "between 18 and 25", "aged 25 or younger"; null for anything else. */
export function agesAt(units: readonly Unit[], from: number): number | null {
  // "under 25" may be one unit, a number with its bound.
  const bound = (units[from]?.norm ?? "").split(" ")[0]!;
  if (!AGES.has(bound)) return null;
  for (let at = from; at < Math.min(units.length, from + 5); at++) {
    const {kind, norm} = units[at]!;
    if (kind === "number" && !isAge(units, at)) return null;
    if (kind === "number") return units[at + 1]?.norm === "or" && AGES.has(units[at + 2]?.norm ?? "") ? at + 3 : at + 1;
    if (!AGES.has(norm) && norm !== "the" && norm !== "age" && norm !== "of" && norm !== "than") return null;
  }
  return null;
}

/** "over 60", not "over three days". */
function isAge(units: readonly Unit[], at: number): boolean {
  const {min, max, measure} = units[at]!.figure!;
  const years = max ?? min ?? 0;
  return measure === null && years >= 14 && years <= 99 && !THINGS.has(units[at + 1]?.norm ?? "");
}

const FROM = new Set(["from", "of"]);
const WHERE = new Set(["in", "at", "near", "on", "from", "during"]);

function originCut(units: readonly Unit[], {head, category}: Counted): Cut | null {
  if (head === null || category === "bodies") return null;
  const next = units[head + 1];
  if (next === undefined) return null;
  if (TAKEN.has(next.norm) && WHERE.has(units[head + 2]?.norm ?? "")) {
    const place = placeFrom(units, head + 3);
    return place === null ? null : [head, yearFrom(units, place)];
  }
  if (!FROM.has(next.norm) || (next.norm === "of" && !DWELLERS.has(units[head]!.norm))) return null;
  const place = placeFrom(units, head + 2);
  return place === null ? null : [head, place];
}

/** Where a place's name that begins here ends, with "region" or the like behind it; null for a whole country and for no name. */
function placeFrom(units: readonly Unit[], from: number): number | null {
  let at = from;
  while (units[at]?.norm === "the" || (units[at]?.kind === "name" && (units[at]!.possessive || isDemonym(units[at]!))))
    at++;
  const start = at;
  while (units[at] && isPlaceName(units[at]!)) at++;
  if (at === start) return null;
  return REGIONS.has(units[at]?.norm ?? "") ? at + 1 : at;
}

const isPlaceName = (unit: Unit) =>
  (unit.kind === "word" && unit.capital) || (unit.kind === "name" && unit.capital && partyOf(unit, []) === null);

/** "in 2024" behind a place. */
function yearFrom(units: readonly Unit[], at: number): number {
  const year = units[at + 1];
  return units[at]?.norm === "in" && (year?.kind === "date" || /^(?:19|20)\d\d$/.test(year?.norm ?? "")) ? at + 2 : at;
}

const JOINS = new Set(["and", ",", "plus", "as", "well", "along", "together", "with", "("]);

/** "185 servicemen and 20 civilians": soldiers are a part where civilians are counted in the same breath. */
function besideCivilians(units: readonly Unit[], np: Counted): Cut | null {
  const {head} = np;
  if (head === null || np.category !== "prisoners") return null;
  const members = units[head]!.norm === "members" && units[head + 1]?.norm === "of";
  const end = members ? head + (units[head + 2]?.norm === "the" ? 4 : 3) : head + 1;
  if (!SOLDIERS.has(units[end - 1]?.norm ?? "")) return null;
  return civiliansBehind(units, end) || civiliansBefore(units, np.from) ? [head, end] : null;
}

function civiliansBehind(units: readonly Unit[], end: number): boolean {
  let at = end;
  while (JOINS.has(units[at]?.norm ?? "")) at++;
  if (at === end || units[at]?.kind !== "number") return false;
  const next = readRight(units, at, []);
  const after = units[next.to]?.norm ?? "";
  return (
    isCivilian(next.category) &&
    (units[end]?.norm !== "," || next.to >= units.length || !/^[a-z]+ed$|^fled$|^were$|^had$/.test(after))
  );
}

function civiliansBefore(units: readonly Unit[], from: number): boolean {
  let at = from - 1;
  while (at >= 0 && JOINS.has(units[at]!.norm)) at--;
  if (at === from - 1) return false;
  for (let k = at; k >= Math.max(0, at - 6); k--) {
    if (units[k]!.kind === "number") {
      const before = readRight(units, k, []);
      return isCivilian(before.category) && before.to === at + 1;
    }
    if (units[k]!.kind !== "word") return false;
  }
  return false;
}

const isCivilian = (category: string | null) => category === "civilians" || category === "children";

const PAID_FOR = new Set(["give", "swap", "back"]);

/** "200 were handed over for Osvald Brenn": those whom one side got for a person. */
function exchangedFor(units: readonly Unit[], np: Counted, frame: Frame | null): Cut | null {
  if (!frame || frame.noun || !PAID_FOR.has(frame.cls)) return null;
  const at = Math.max(frame.to, np.to);
  if (units[at]?.norm !== "for") return null;
  let end = at + 1;
  while (units[end] && isPersonName(units[end]!)) end++;
  const known = units[at + 1]?.name?.entries.some(({kind}) => kind === "person") ?? false;
  return known || end > at + 2 ? [at, Math.max(end, at + 2)] : null;
}

const isPersonName = (unit: Unit) =>
  unit.capital && (unit.kind === "word" || (unit.name?.entries.some(({kind}) => kind === "person") ?? false));
