import type {World} from "../../../profile/world.ts";
import type {Frame} from "../sentence/frames.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";
import type {Sides} from "./roles.ts";
import {ACTS, addSigns, ENOUGH, NO_SIDE, NOTHING, PLACE, type Signs, weigh} from "./signs.ts";

/** What the first and the second of two need, where no third comes near. */
const CLEAR = 2;
const LEAST = 1;

/**
 * The parties between which an article's exchanges go: the profile's sides where the article makes either of them give or
 * take; else the two that its own words make givers and takers. Who acts comes before whose people are spoken of: an armed
 * group that frees foreigners is a side, their country is none. With more than two that stand out, there is no pair.
 * `belligerents`: the two of a war within a state, where the article has them act.
 */
export function findSides(
  sentences: readonly (readonly Unit[])[],
  frames: readonly (readonly Frame[])[],
  exchange: readonly boolean[],
  world: World,
  belligerents: readonly [string, string] | null = null
): Sides {
  const known = world.sides;
  const signs = new Map<string, Signs>();
  const mentions = new Map<string, number>();
  sentences.forEach((units, index) => {
    for (const [party, sign] of weigh(units, frames[index]!, exchange[index]!, known)) {
      addSigns(signs, party, sign);
      add(mentions, party, 1);
    }
    if (index < LEAD) for (const party of agreeing(units, frames[index]!, known)) addSigns(signs, party, ACTS);
  });
  const between = mediators(sentences, signs);
  const own = standing(signs, (party) => !known.includes(party) && !between.has(party));
  const mine = standing(signs, (party) => known.includes(party));
  const concerned = mine.some(([, weight]) => weight >= Math.max(ENOUGH / 2, (own[1]?.[1] ?? 0) / 2));
  const rivals = mine.length === 0 || own.some(([party]) => signs.get(party)!.acts >= ENOUGH);
  const strangers = mine.length === 0 && belligerents !== null && belligerents.every((party) => signs.has(party));
  if (known.length > 0 && !strangers && (concerned || !rivals || (own[0]?.[1] ?? 0) < ENOUGH)) {
    if (known.length === 2) return {all: known, pair: [known[0]!, known[1]!]};
    const [first, second] = rank(mentions, (party) => known.includes(party));
    return {all: known, pair: first && second ? [first[0], second[0]] : null};
  }
  if (belligerents?.every((party) => signs.has(party))) return {all: belligerents, pair: belligerents};
  const [first, second, third] = own;
  // "Ten Estavians crossed. Three Kordovans came the other way": the only two whose people are told of.
  const isConcerned = (ranked: readonly [string, number] | undefined) => {
    const {acts, people} = (ranked && signs.get(ranked[0])) || NOTHING;
    return acts + people > 0;
  };
  const only = isConcerned(first) && isConcerned(second) && !isConcerned(third);
  const clear = first !== undefined && (only || first[1] >= CLEAR) && second !== undefined && second[1] >= LEAST;
  const bystander = (party: string | undefined) => party !== undefined && signs.get(party)!.talks === 0;
  const rival = third && bystander(third[0]) && !bystander(second?.[0]) ? third[1] / 3 : (third?.[1] ?? 0);
  const alone = clear && rival * 1.5 <= second[1];
  const pair: [string, string] | null = alone ? [first[0], second[0]] : null;
  return {all: pair ?? own.filter(([, weight]) => weight >= ENOUGH).map(([party]) => party), pair};
}

/** Parties by weight: those that act; those whose people alone are spoken of only where fewer than two act. */
function standing(signs: ReadonlyMap<string, Signs>, which: (party: string) => boolean): [string, number][] {
  const actors = [...signs].filter(([party, {acts}]) => which(party) && acts >= ENOUGH);
  const weights = new Map<string, number>();
  for (const [party, sign] of signs) if (actors.length < 2 || sign.acts >= ENOUGH) weights.set(party, weightOf(sign));
  return rank(weights, which);
}

const weightOf = ({acts, people, talks}: Signs): number => acts + people / 2 + talks;

/** The sides of one sentence that names none of the article's: "Varonia freed three Norlanders", told in passing. */
export function sidesOfSentence(
  units: readonly Unit[],
  frames: readonly Frame[],
  exchange: boolean,
  sides: Sides
): Sides {
  if (!exchange || units.some((unit) => unit.name && sides.all.includes(partyOf(unit, sides.all) ?? ""))) return sides;
  const signs = weigh(units, frames, exchange, []);
  const own = standing(signs, () => true)
    .filter(([, weight]) => weight >= ENOUGH / 2)
    .map(([party]) => party);
  if (own.length === 0 || (own.length === 1 && signs.get(own[0]!)!.acts < ENOUGH)) return sides;
  return {all: own, pair: own.length === 2 ? [own[0]!, own[1]!] : null};
}

const add = (weights: Map<string, number>, party: string, weight: number) =>
  weights.set(party, (weights.get(party) ?? 0) + weight);

const rank = (weights: ReadonlyMap<string, number>, which: (party: string) => boolean): [string, number][] =>
  [...weights].filter(([party]) => which(party)).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));

/** Who is once said to mediate, host or help and neither gives nor takes anybody, nor has people of its own exchanged: no side, however often it is named. */
function mediators(sentences: readonly (readonly Unit[])[], signs: ReadonlyMap<string, Signs>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const units of sentences)
    units.forEach((unit, i) => {
      const party = unit.name ? partyOf(unit, []) : null;
      const {acts, people} = (party && signs.get(party)) || NOTHING;
      if (party === null || found.has(party) || acts > 0 || people > 0) return;
      if (mediates(units, i)) found.add(party);
    });
  return found;
}

/** "Varonian mediators", "Varonia, which brokered the deal", "hosted by Varonia". */
function mediates(units: readonly Unit[], i: number): boolean {
  const own = units[i]!.possessive || isDemonym(units[i]!);
  const by = units[i - 1]?.norm === "the" ? units[i - 2]?.norm : units[i - 1]?.norm;
  if (own) return MEDIATORS.test(units[i + 1]?.norm ?? "") || MEDIATORS.test(units[i + 2]?.norm ?? "");
  const behind = units[i - 1]?.norm === "by" || by === "by";
  const before = units.slice(Math.max(0, i - 4), i).some(({norm}) => MEDIATING.test(norm));
  if (behind) return before;
  return units.slice(i + 1, i + 5).some(({norm, kind}) => kind === "word" && MEDIATING.test(norm));
}
const MEDIATORS =
  /^(?:mediat(?:ors?|ion|ing)|brokers?|hosts?|facilitat(?:ors?|ion)|guarantors?|intermediar(?:y|ies)|auspices)$/;
const MEDIATING =
  /^(?:mediat(?:ed|es|ing)|broker(?:ed|s|ing)|hosted|hosts|hosting|facilitated|facilitates|arranged|helped|chaired|guaranteed|guarantees|convened)$/;

/** In how many first sentences the two that agree, sign or swap are taken for the article's sides. */
const LEAD = 3;

/** "The government of Varonia and the leaders of Norland agreed": exactly two parties before a verb of agreeing. */
function agreeing(units: readonly Unit[], frames: readonly Frame[], known: readonly string[]): string[] {
  const verb = frames.find((frame) => !frame.noun && !frame.passive && (frame.cls === "agree" || frame.cls === "swap"));
  if (!verb) return [];
  const named = new Set<string>();
  for (let i = 0; i < verb.start; i++) {
    const party = units[i]!.name ? partyOf(units[i]!, known) : null;
    if (party === null || NO_SIDE.has(party) || PLACE.has(units[i - 1]?.norm ?? "") || mediates(units, i)) continue;
    named.add(party);
  }
  return named.size === 2 ? [...named] : [];
}
