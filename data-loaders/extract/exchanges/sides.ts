import type {World} from "../../profile/world.ts";
import type {Frame} from "./frames.ts";
import {categoryOf, GENERIC} from "./lexicon/people.ts";
import {DEEDS} from "./lexicon/verbs.ts";
import type {Sides} from "./roles.ts";
import {isDemonym, partyOf, type Unit} from "./units.ts";

/**
 * The parties between which an article's exchanges go: the profile's sides; where it names none, the two that the
 * article's own words make givers and takers. With more than two sides, the pair is the two most spoken of.
 */
export function findSides(
  sentences: readonly (readonly Unit[])[],
  frames: readonly (readonly Frame[])[],
  exchange: readonly boolean[],
  world: World
): Sides {
  const known = world.sides;
  if (known.length === 2) return {all: known, pair: [known[0]!, known[1]!]};
  const weights = new Map<string, number>();
  sentences.forEach((units, index) => {
    const deeds = frames[index]!.filter((frame) => DEEDS.has(frame.cls));
    units.forEach((unit, i) => {
      const party = unit.name ? partyOf(unit, known) : null;
      if (party === null || (known.length > 0 ? !known.includes(party) : NO_SIDE.has(party))) return;
      const weight = known.length > 0 ? 1 : weightOf(units, i, deeds, exchange[index]!);
      weights.set(party, (weights.get(party) ?? 0) + weight);
    });
  });
  const ranked = [...weights].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second, third] = ranked;
  const clear = second !== undefined && second[1] >= ENOUGH && (third?.[1] ?? 0) * 2 <= second[1];
  const sure = first && second && (known.length > 0 || clear);
  const pair: [string, string] | null = sure ? [first[0], second[0]] : null;
  if (known.length > 0) return {all: known, pair};
  return {all: pair ?? ranked.filter(([, weight]) => weight >= ENOUGH).map(([party]) => party), pair};
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
