import {genderOfGivenName} from "../../../language/given-names.ts";
import {TITLES} from "../../../language/names.ts";
import type {World} from "../../../profile/world.ts";
import {townAt} from "../../towns.ts";
import type {Sides} from "../direction/roles.ts";
import type {Unit} from "./units.ts";

/** Words behind which a place is where somebody comes to or is. */
const LEADS = new Set(["to", "into", "towards", "toward", "in", "at", "reached", "reaching", "entered"]);

/**
 * The units with the towns of the two sides marked where people come to or are: "the bus reached Orr", "brought to Lower Orr", "held in
 * Orr". Between states only: in a war within one a town tells nothing. "From Orr" is where they live as often as where they were held.
 *   not: "in Orr University", "to Orr" beside "General Orr", "to Ada"
 */
export function markTowns(
  sentences: readonly (readonly Unit[])[],
  text: string,
  sides: Sides,
  world: World
): (readonly Unit[])[] {
  if (!sides.pair?.every((party) => world.isState(party))) return [...sentences];
  const near = new Set(sides.pair);
  const persons = surnamesOf(sentences);
  return sentences.map((units) => {
    const marked = [...units];
    for (let i = 1; i < units.length; i++) {
      const unit = units[i]!;
      if (unit.kind !== "word" || !LEADS.has(units[i - 1]!.norm) || (!unit.capital && unit.norm !== "the")) continue;
      const town = townAt(
        text,
        (at) => wordOf(units[at]),
        i,
        (name) => world.stateOfPlace(name, near)
      );
      if (!town || !near.has(town.state) || units[town.to - 1]!.possessive) continue;
      if (units.slice(town.from, town.to).some(({norm}) => persons.has(norm))) continue;
      marked[town.from] = {...units[town.from]!, town: town.state};
    }
    return marked;
  });
}

const wordOf = (unit: Unit | undefined) =>
  unit && {start: unit.start, end: unit.end, norm: unit.norm, capital: unit.kind === "word" && unit.capital};

/** The last words of persons' names in a text: "Orne" of "Ada Orne", of "General Orne". */
function surnamesOf(sentences: readonly (readonly Unit[])[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const units of sentences)
    units.forEach(({kind, capital, norm}, i) => {
      const before = units[i - 1];
      if (kind !== "word" || !capital || before?.kind !== "word" || !before.capital) return;
      if (TITLES.has(before.norm) || genderOfGivenName(before.norm) !== null) found.add(norm);
    });
  return found;
}
