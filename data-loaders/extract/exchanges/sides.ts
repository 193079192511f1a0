import type {World} from "../../profile/world.ts";
import type {Frame} from "./frames.ts";
import {categoryOf, GENERIC} from "./lexicon/people.ts";
import {DEEDS} from "./lexicon/verbs.ts";
import type {Sides} from "./roles.ts";
import {isDemonym, partyOf, type Unit} from "./units.ts";

/**
 * The parties between which an article's exchanges go: the profile's sides where the article makes either of them give or
 * take; else the parties that its own words make givers and takers. With more than two, the pair is the two that
 * stand out, or none.
 */
export function findSides(
  sentences: readonly (readonly Unit[])[],
  frames: readonly (readonly Frame[])[],
  exchange: readonly boolean[],
  world: World
): Sides {
  const known = world.sides;
  const weights = new Map<string, number>();
  const mentions = new Map<string, number>();
  sentences.forEach((units, index) => {
    for (const [party, weight] of weigh(units, frames[index]!, exchange[index]!, known)) {
      weights.set(party, (weights.get(party) ?? 0) + weight);
      mentions.set(party, (mentions.get(party) ?? 0) + 1);
    }
    if (index < LEAD) for (const party of agreeing(units, frames[index]!, known)) add(weights, party, ENOUGH);
  });
  const own = rank(weights, (party) => !known.includes(party));
  const concerned = known.some((party) => (weights.get(party) ?? 0) >= ENOUGH);
  if (known.length > 0 && (concerned || (own[0]?.[1] ?? 0) < ENOUGH)) {
    if (known.length === 2) return {all: known, pair: [known[0]!, known[1]!]};
    const [first, second] = rank(mentions, (party) => known.includes(party));
    return {all: known, pair: first && second ? [first[0], second[0]] : null};
  }
  const [first, second, third] = own;
  const clear = second !== undefined && second[1] >= ENOUGH && (third?.[1] ?? 0) * 2 <= second[1];
  const pair: [string, string] | null = first && clear ? [first[0], second[0]] : null;
  return {all: pair ?? own.filter(([, weight]) => weight >= ENOUGH).map(([party]) => party), pair};
}

/** The sides of one sentence that names none of the article's: "Varonia freed three Norlanders", told in passing. */
export function sidesOfSentence(
  units: readonly Unit[],
  frames: readonly Frame[],
  exchange: boolean,
  sides: Sides
): Sides {
  if (!exchange || units.some((unit) => unit.name && sides.all.includes(partyOf(unit, sides.all) ?? ""))) return sides;
  const own = [...weigh(units, frames, exchange, [])].filter(([, weight]) => weight >= ENOUGH).map(([party]) => party);
  if (own.length === 0) return sides;
  return {all: own, pair: own.length === 2 ? [own[0]!, own[1]!] : null};
}

const add = (weights: Map<string, number>, party: string, weight: number) =>
  weights.set(party, (weights.get(party) ?? 0) + weight);

const rank = (weights: ReadonlyMap<string, number>, which: (party: string) => boolean): [string, number][] =>
  [...weights].filter(([party]) => which(party)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** How plainly each party named in a sentence hands over or receives there. */
function weigh(
  units: readonly Unit[],
  frames: readonly Frame[],
  exchange: boolean,
  known: readonly string[]
): Map<string, number> {
  const weights = new Map<string, number>();
  const deeds = frames.filter((frame) => DEEDS.has(frame.cls));
  units.forEach((unit, i) => {
    const party = unit.name ? partyOf(unit, known) : null;
    if (party !== null && !NO_SIDE.has(party)) add(weights, party, weightOf(units, i, deeds, exchange));
  });
  return weights;
}

/** In how many first sentences the two that agree, sign or swap are taken for the article's sides. */
const LEAD = 3;

/** "The government of Varonia and the leaders of Norland agreed": exactly two parties before a verb of agreeing. */
function agreeing(units: readonly Unit[], frames: readonly Frame[], known: readonly string[]): string[] {
  const verb = frames.find((frame) => !frame.noun && !frame.passive && (frame.cls === "agree" || frame.cls === "swap"));
  if (!verb) return [];
  const named = new Set<string>();
  for (let i = 0; i < verb.start; i++) {
    const party = units[i]!.name ? partyOf(units[i]!, known) : null;
    if (party === null || NO_SIDE.has(party) || PLACE.has(units[i - 1]?.norm ?? "")) continue;
    named.add(party);
  }
  return named.size === 2 ? [...named] : [];
}

/** One clear sign (below) is enough to be a side; being named in passing is not. */
const ENOUGH = 3;

/** How plainly a name's place in its sentence makes the party one that hands over or receives. */
function weightOf(units: readonly Unit[], i: number, deeds: readonly Frame[], exchange: boolean): number {
  const unit = units[i]!;
  const before = units[i - 1]?.norm ?? "";
  const after = units[i + 1];
  if (units.slice(Math.max(0, i - 6), i + 4).some(({norm}) => MEDIATION.has(norm))) return 0;
  if (isDemonym(unit) && after && (categoryOf(after.norm) || GENERIC.has(after.norm))) return 3;
  if (
    isDemonym(unit) &&
    unit.norm.endsWith("s") &&
    units.slice(Math.max(0, i - 3), i).some(({kind}) => kind === "number")
  )
    return 3;
  if (PLACE.has(before) && !isDemonym(unit))
    return exchange && deeds.some(({from}) => from < i) && (before === "to" || before === "from") ? 3 : 0;
  if (exchange && (before === "and" || after?.norm === "and")) {
    const mate = before === "and" ? units[i - 2] : units[i + 2];
    if (mate?.kind === "name" && partyOf(mate, []) !== null && partyOf(mate, []) !== partyOf(unit, [])) return 3;
  }
  if (deeds.some((frame) => !frame.noun && !frame.passive && frame.start > i && frame.start - i <= 3)) return 3;
  return exchange ? 1 : 0.25;
}

/** Words of mediation: who stands beside them helps, and hands nobody over. */
const MEDIATION = new Set(
  "mediated mediation mediators mediator mediating brokered broker brokering help helped thanked thanks facilitated arranged hosted host hosts intermediary auspices go betweens".split(
    " "
  )
);
const PLACE = new Set("in at near outside around between through via across to from".split(" "));

/** Organisations of states never hand prisoners over: no side of an exchange. */
const NO_SIDE = new Set([
  "un",
  "eu",
  "icrc",
  "nato",
  "osce",
  "au",
  "arab_league",
  "igad",
  "vatican",
  "unknown",
  "joint",
  "media"
]);
