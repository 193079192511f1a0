import {isoOf, parseDay} from "../../../language/days.ts";
import type {DatedFact} from "../../mentions.ts";
import {DEED_NOUNS} from "../lexicon/verbs.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Story} from "../story/figure.ts";

/** How many sentences on "a week later" may still count from the day that was told. */
const REACH = 4;
/** How far into its sentence it may stand, in units. */
const OPENING = 4;

const STEP =
  /^(?:(the|an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (days?|weeks?) (later|after|afterwards|on|before|earlier)|the (next|following|previous|preceding) (day|week))$/;
const COUNTS = new Map(
  "the a an one two three four five six seven eight nine ten".split(" ").map((word, k) => [word, Math.max(1, k - 2)])
);
const SAME =
  /^ (?:(?:\w+ ){0,2}(?:hours|minutes|moments) later|(?:later )?(?:that|that very|the same|the very same) (?:day|night|evening|afternoon|morning)|later that) /;
/** "was conveyed on the same occasion": the hand-over told before, wherever in its sentence it stands. */
const TOGETHER =
  / (?:on the same (?:occasion|day)|at the same (?:time|ceremony|handover|exchange)|in the same (?:exchange|swap|operation)) /;

/**
 * The day of a hand-over that its sentence counts from one told just before: "One week later the exchange goes ahead",
 * "Hours later the last 303 were swapped", and "The exchange was of 115 for 115" behind the sentence that dates it.
 */
export function stepOf(scene: Scene, from: number, story: Story): DatedFact | null {
  const nth = dayOfSpan(scene, from, story);
  if (nth) return nth;
  const told = toldBefore(scene, story);
  const base = parseDay(told?.date ?? null);
  if (!told || base === null) return null;
  const again = {...told, basis: "inferred" as const};
  if (SAME.test(scene.norms) || (ownDayless(scene) && TOGETHER.test(scene.norms)) || isTheSame(scene, story))
    return again;
  for (const {norm, start, end} of scene.units.slice(0, OPENING)) {
    const step = STEP.exec(norm);
    if (!step) continue;
    const [, count, unit, way, side, next] = step;
    const days = (COUNTS.get(count ?? "one") ?? Number(count)) * ((unit ?? next)!.startsWith("week") ? 7 : 1);
    const back = /^(?:before|earlier|previous|preceding)$/.test(way ?? side ?? "");
    return {date: isoOf(base + (back ? -days : days)), basis: "inferred", words: {start, end}};
  }
  return null;
}

const NTH = new Map(
  "one two three four five six seven eight nine ten".split(" ").flatMap((word, k): [string, number][] => [
    [word, k],
    [String(k + 1), k]
  ])
);
const ORDINALS = new Map("first second third fourth fifth sixth seventh".split(" ").map((word, k) => [word, k]));

/** "On day two it was 307", "303 on the third day": counted from the first day of the stretch told before, or its last day. */
function dayOfSpan({units, index}: Scene, from: number, {span, day, dayScene, dayPast}: Story): DatedFact | null {
  const base =
    parseDay(span?.first ?? null) ?? (dayPast || index - dayScene > SERIES ? null : parseDay(day?.date ?? null));
  if (base === null) return null;
  const found = nthDay(units, from);
  if (!found) return null;
  const {nth, at} = found;
  const last = parseDay(span?.last ?? null);
  const then = nth === null ? last : base + nth;
  if (then === null || (last !== null && then > last)) return null;
  return {date: isoOf(then), basis: "inferred", words: {start: units[at]!.start, end: units[at + 1]!.end}};
}
/** How many sentences behind its day a series of numbered days may go on. */
const SERIES = 3;

/** The nearest "day two", "the second day" or "the last day" to a number, before it in its clause, else right behind. */
function nthDay(units: Scene["units"], from: number): {nth: number | null; at: number} | null {
  for (let at = from - 1; at >= 0 && units[at]!.norm !== ";"; at--) {
    const nth = nthAt(units, at);
    if (nth !== undefined) return {nth, at};
    if (units[at]!.kind === "number" && !(units[at - 1]?.norm === "day" && NTH.has(units[at]!.norm))) break;
  }
  for (let at = from; at < Math.min(units.length - 1, from + 10); at++) {
    if (at > from + 1 && (units[at]!.kind === "mark" || units[at]!.norm === "and")) return null;
    const nth = nthAt(units, at);
    if (nth !== undefined) return {nth, at};
  }
  return null;
}

/** The place in its series of the day that two units name, from 0; null for the last. */
function nthAt(units: Scene["units"], at: number): number | null | undefined {
  const [one, two] = [units[at]?.norm ?? "", units[at + 1]?.norm ?? ""];
  if (one === "day") return NTH.get(two);
  if (two !== "day" || units[at - 1]?.norm !== "the") return undefined;
  return one === "last" || one === "final" ? null : ORDINALS.get(one);
}

const ownDayless = ({units}: Scene): boolean => !units.some(({date}) => date?.precision === "day");

/** The last day named in the sentences before, or that of the hand-over that is being told, whichever is nearer. */
function toldBefore(scene: Scene, {day, dayScene, spoken}: Story): DatedFact | null {
  const near = (at: number) => at < scene.index && scene.index - at <= REACH;
  if (spoken && near(spoken.scene) && spoken.paragraph === scene.paragraph && spoken.scene >= dayScene)
    return spoken.day;
  return day && near(dayScene) ? day : null;
}

/** "The exchange was of 115 for 115": the one of which the sentence before gave the day. */
function isTheSame({units, index}: Scene, {spoken}: Story): boolean {
  return units[0]?.norm === "the" && DEED_NOUNS.has(units[1]?.norm ?? "") && spoken?.scene === index - 1;
}
