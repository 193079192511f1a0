import type {Span} from "../../../language/span.ts";
import {BOUNDARIES} from "../lexicon/cues.ts";
import {categoryOf, GENERIC} from "../lexicon/people.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Unit} from "../sentence/units.ts";
import {agesAt} from "./subgroups.ts";

/** What an exchange was said to be of, by kinds of people and without a number. */
export interface Described {
  readonly words: string;
  readonly scene: number;
}

/** How many sentences later the number may be told. */
const REACH = 2;
/** How far from its verb a kind may stand, in units. */
const NEAR = 14;

const KINDS = new Set(
  "wounded injured sick ill maimed disabled ailing infirm elderly women amputees young youngest oldest".split(" ")
);
const HOW = /ly$/;

/**
 * "The gravely wounded and the ill will be exchanged, and so will soldiers younger than 25": the kinds of people that a
 * sentence says are exchanged, where it counts none of them.
 */
export function describedBy(units: readonly Unit[], frames: readonly Frame[], text: string): string | null {
  if (units.some((unit, i) => unit.kind === "number" && !isInAge(units, i))) return null;
  const deeds = frames.filter((frame) => DEEDS.has(frame.cls) && !frame.void && takesKinds(units, frame));
  if (deeds.length === 0) return null;
  const cuts: Span[] = [];
  for (let i = 0; i < units.length; i++) {
    const cut = kindAt(units, i);
    if (!cut || !deeds.some((deed) => isWithin(units, deed, cut))) continue;
    cuts.push({start: units[cut[0]]!.start, end: units[cut[1] - 1]!.end});
    i = cut[1] - 1;
  }
  const words = cuts.map(({start, end}) => text.slice(start, end).replace(/\s+/g, " "));
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} and ${words.at(-1)}` : (words[0] ?? null);
}

/** A verb, or a noun with "of": "an exchange of the sick". */
const takesKinds = (units: readonly Unit[], {noun, to}: Frame): boolean => !noun || units[to]?.norm === "of";

/** "gravely wounded", "women", "younger than 25", "between 18 and 25". */
function kindAt(units: readonly Unit[], i: number): readonly [number, number] | null {
  const {norm, kind, possessive} = units[i]!;
  const ages = ofPeople(units[i - 1]) ? agesAt(units, i) : null;
  if (ages !== null) return [i, ages];
  if (kind !== "word" || possessive || !KINDS.has(norm)) return null;
  return HOW.test(units[i - 1]?.norm ?? "") ? [i - 1, i + 1] : [i, i + 1];
}

/** "soldiers under", "everybody between": of whom an age may be told. */
const ofPeople = (unit: Unit | undefined): boolean =>
  unit?.kind === "word" && (categoryOf(unit.norm) !== null || GENERIC.has(unit.norm) || ANYBODY.has(unit.norm));
const ANYBODY = new Set("all anybody anyone everybody everyone those".split(" "));

const isInAge = (units: readonly Unit[], at: number): boolean => {
  for (let i = at; i >= Math.max(0, at - 4); i--) {
    const end = ofPeople(units[i - 1]) ? agesAt(units, i) : null;
    if (end !== null && at < end) return true;
  }
  return false;
};

/** Whether the kind is among those to whom the deed is done: nothing that opens another clause stands between. */
function isWithin(units: readonly Unit[], deed: Frame, [from, to]: readonly [number, number]): boolean {
  const after = from >= deed.to;
  const [a, b] = after ? [deed.to, from] : [to, deed.start];
  if (b - a > NEAR || b < a) return false;
  if (!after && !deed.noun && !(deed.passive || deed.cls === "come" || deed.cls === "back")) return false;
  return !units.slice(a, b).some(({norm}) => (BOUNDARIES.has(norm) && norm !== "so") || norm === ";" || norm === ":");
}

const TOTALS = "total|sum|number|numbers|figure|figures|scale|count|size";
const DEEDS_TOLD = "exchange|swap|operation|release|deal|formula";
/** "the total", "the number", "the exchange", "all of this": what has just been described, as one. */
const ANAPHOR = new RegExp(
  ` (?:(?:the|this|that|its|overall|expected|likely) (?:\\w+ )?(?:${TOTALS})|(?:the|this|that) (?:${DEEDS_TOLD})|all (?:of )?this|all told|in all|altogether) (?!of )`
);

/** The kinds of which a later sentence tells only how many they are in all; null where it is about anything else. */
export function toldInAll(described: Described | null, norms: string, scene: number): string | null {
  if (described === null || scene <= described.scene || scene - described.scene > REACH) return null;
  return ANAPHOR.test(norms) ? described.words : null;
}
