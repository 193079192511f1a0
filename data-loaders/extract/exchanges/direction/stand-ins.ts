import {MOVEMENT_TIES} from "../../../profile/countries.ts";
import type {World} from "../../../profile/world.ts";
import {categoryOf, GENERIC} from "../lexicon/people.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";

/**
 * In a war within a state, articles call its two sides by what they are: "the government", "federal soldiers", "the rebels",
 * "the movement". Where an article's exchanges have an armed group for a side, those words are made names of the state and
 * of the group, so that every rule about names holds for them. `foe`: the state that the group is known to fight.
 */
export function nameStandIns(
  sentences: readonly (readonly Unit[])[],
  group: string,
  world: World,
  foe: string | null
): {sentences: readonly (readonly Unit[])[]; state: string | null} {
  const people = MOVEMENT_TIES[group]?.people;
  const state = (foe !== null && isSpokenOf(sentences, foe) ? foe : null) ?? governedState(sentences, group, world);
  const named = sentences.map((units) => {
    if (!units.some((unit) => isStandIn(unit) || isOfPeople(unit, people))) return units;
    return units.map((unit, i) => {
      if (isOfPeople(unit, people) && !AUTHORITIES.has(units[i + 1]?.norm ?? "")) return nameAs(unit, group, "demonym");
      const party = standsFor(units, i, state, group);
      return party === null ? unit : nameAs(unit, party, isPeople(units, i) ? "demonym" : "alias");
    });
  });
  return {sentences: named, state};
}

const isStandIn = ({norm, kind}: Unit): boolean => kind === "word" && (STATE_WORDS.has(norm) || GROUP_WORDS.has(norm));

/** Those for whom the group fights: in an article about it they are its people, and no second state beside it. */
const isOfPeople = (unit: Unit, people: string | undefined): boolean =>
  people !== undefined && isDemonym(unit) && partyOf(unit, [people]) === people;
const AUTHORITIES = new Set("authority president presidency premier prime government ambassador minister".split(" "));

/** What a word stands for; one that belongs to a name before it ("the Norlander government") is left to that name. */
function standsFor(units: readonly Unit[], i: number, state: string | null, group: string): string | null {
  const {kind, norm, capital} = units[i]!;
  if (kind !== "word" || (capital && i > 0)) return null;
  const party = STATE_WORDS.has(norm) ? state : GROUP_WORDS.has(norm) ? group : null;
  const before = units[i - 1];
  if (party === null || before?.kind === "name" || units[i + 1]?.norm === "of") return null;
  const definite =
    before?.norm === "the" || before?.kind === "number" || /^(?:pro|former|all|any)$/.test(before?.norm ?? "");
  return definite || isAdjective(units, i) ? party : null;
}

/** "85 of the paramilitaries": what a side's people are called, as Norlanders are. */
const isPeople = (units: readonly Unit[], i: number): boolean =>
  isAdjective(units, i) || (GROUP_WORDS.has(units[i]!.norm) && units[i]!.norm.endsWith("s"));

/** "federal soldiers", "rebel prisoners": before a noun for persons, or for where they are held. */
function isAdjective(units: readonly Unit[], i: number): boolean {
  const {norm, possessive} = units[i]!;
  const after = units[i + 1];
  if (after?.kind !== "word" || possessive) return false;
  const adjective = norm === "federal" || norm === "rebel" || norm === "government" || norm === "guerrilla";
  return adjective && (categoryOf(after.norm) !== null || GENERIC.has(after.norm) || FORCES.has(after.norm));
}

/** The group's known enemy, or "the government" of no other name. */
function isSpokenOf(sentences: readonly (readonly Unit[])[], foe: string): boolean {
  return sentences.some((units) =>
    units.some((unit, i) =>
      unit.name
        ? partyOf(unit, [foe]) === foe
        : units[i - 1]?.norm === "the" && (unit.norm === "government" || unit.norm === "army")
    )
  );
}

function nameAs(unit: Unit, party: string, form: "demonym" | "alias"): Unit {
  const {start, end} = unit;
  return {...unit, kind: "name", name: {start, end, from: 0, to: 0, entries: [{kind: "party", party, form}]}};
}

/** The state that an article's "government" is of: "Varonia's government", "the Varonian army", "the war in Varonia". */
function governedState(sentences: readonly (readonly Unit[])[], group: string, world: World): string | null {
  const votes = new Map<string, number>();
  for (const units of sentences)
    units.forEach((unit, i) => {
      const party = unit.name ? partyOf(unit, []) : null;
      if (party === null || party === group || !world.isState(party)) return;
      const votesFor = vote(units, i);
      if (votesFor > 0) votes.set(party, (votes.get(party) ?? 0) + votesFor);
    });
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] > (second?.[1] ?? 0) ? first[0] : null;
}

function vote(units: readonly Unit[], i: number): number {
  const unit = units[i]!;
  const own = unit.possessive || isDemonym(unit);
  const after = [1, 2].map((step) => units[i + step]?.norm ?? "");
  if (own && after.some((norm) => STATE_WORDS.has(norm))) return 3;
  if (own && after.some((norm) => WAR.has(norm))) return 2;
  const before = [1, 2, 3].map((step) => units[i - step]?.norm ?? "");
  if ((before[0] === "of" || before[0] === "in") && before.some((norm) => STATE_WORDS.has(norm))) return 3;
  if ((before[0] === "of" || before[0] === "in") && before.some((norm) => WAR.has(norm))) return 2;
  return 0;
}

const STATE_WORDS = new Set("government federal army military regime authorities junta".split(" "));
const GROUP_WORDS = new Set(
  "rebels rebel guerrillas guerrilla guerillas insurgents insurgency movement militia separatists paramilitaries jihadists militants kidnappers captors gang".split(
    " "
  )
);
const WAR = new Set("war conflict rivals foes fighting".split(" "));
const FORCES = new Set(
  "forces side delegation team negotiators officials army troops camps camp jails prisons custody captivity authorities hands".split(
    " "
  )
);
