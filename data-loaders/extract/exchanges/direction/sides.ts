import type {World} from "../../../profile/world.ts";
import {nounAhead} from "../count/nouns.ts";
import {categoryOf} from "../lexicon/people.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import {clauseStart} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";
import {CAPTIVITY} from "./ends.ts";
import type {Sides} from "./roles.ts";

/** One clear sign (below) is enough to be a side; being named in passing is not. */
const ENOUGH = 3;
/** What the first and the second of two need, where no third comes near. */
const CLEAR = 2;
const LEAST = 1;

/** How plainly an article makes a party one that exchanges: by what it does, and by whose people or ground are spoken of. */
interface Signs {
  /** It hands over, receives, holds captives, or agrees with another to do so. */
  readonly acts: number;
  /** Only its people are exchanged ("five Norlander farm hands"), or they go to it or come from it. */
  readonly people: number;
  /** It negotiates ("the Estavian delegation", "talks between Estavia and Kordova"), or is spoken of. */
  readonly talks: number;
}

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
  const clear = first !== undefined && first[1] >= CLEAR && second !== undefined && second[1] >= LEAST;
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

function addSigns(signs: Map<string, Signs>, party: string, {acts, people, talks}: Signs): void {
  const before = signs.get(party) ?? NOTHING;
  signs.set(party, {acts: before.acts + acts, people: before.people + people, talks: before.talks + talks});
}

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

/** The signs that one sentence gives of each party that it names. */
function weigh(
  units: readonly Unit[],
  frames: readonly Frame[],
  exchange: boolean,
  known: readonly string[]
): Map<string, Signs> {
  const signs = new Map<string, Signs>();
  const deeds = frames.filter((frame) => DEEDS.has(frame.cls) && !isIdle(units, frame));
  units.forEach((unit, i) => {
    const party = unit.name ? partyOf(unit, known) : null;
    if (party !== null && !NO_SIDE.has(party)) addSigns(signs, party, signsOf(units, i, deeds, exchange));
  });
  return signs;
}

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
    if (party === null || NO_SIDE.has(party) || PLACE.has(units[i - 1]?.norm ?? "")) continue;
    named.add(party);
  }
  return named.size === 2 ? [...named] : [];
}

/** What a name's place in its sentence says of its party. */
function signsOf(units: readonly Unit[], i: number, deeds: readonly Frame[], exchange: boolean): Signs {
  const unit = units[i]!;
  const head = listHead(units, i);
  const before = units[head]?.norm ?? "";
  if (units.slice(Math.max(0, i - 6), i + 4).some(({norm}) => MEDIATION.has(norm))) return NOTHING;
  if (holds(units, i) || gives(units, i, deeds, exchange) || exchangeBetween(units, head, before)) return ACTS;
  if (negotiates(units, i, before)) return TALKS;
  if (isVenue(units, i)) return NOTHING;
  if (isDemonym(unit) && isHomed(units[i - 1])) return NOTHING;
  if (isHomed(unit) && units[i + 1] && isDemonym(units[i + 1]!)) return PEOPLE;
  if (isDemonym(unit) && nounAhead(units, i + 1, i + 4)) return PEOPLE;
  if (
    isDemonym(unit) &&
    unit.norm.endsWith("s") &&
    units.slice(Math.max(0, i - 3), i).some(({kind}) => kind === "number")
  )
    return PEOPLE;
  if (before === "by" && isDemonym(unit) && !nounAhead(units, i + 1, i + 4)) return NOTHING;
  if (before === "by") return deeds.some(({noun, to}) => !noun && head - to >= 0 && head - to <= 3) ? ACTS : NOTHING;
  if (PLACE.has(before) && !isDemonym(unit)) {
    const deed = exchange && (before === "to" || before === "from") ? deeds.findLast(({from}) => from < i) : undefined;
    return deed && movesPeople(units.slice(clauseStart(units, deed.start), i)) ? PEOPLE : NOTHING;
  }
  if (exchange && (units[i - 1]?.norm === "and" || units[i + 1]?.norm === "and")) {
    const mate = units[i - 1]?.norm === "and" ? units[i - 2] : units[i + 2];
    if (mate?.kind === "name" && partyOf(mate, []) !== null && partyOf(mate, []) !== partyOf(unit, [])) return ACTS;
  }
  if (deeds.some((frame) => !frame.noun && !frame.passive && frame.start > i && frame.start - i <= 3)) return ACTS;
  return {...NOTHING, talks: exchange ? 0.5 : 0.25};
}

/** "Estavia let 40 go, and Kordova 35": who stands right before a number, its verb left out, in a sentence that tells of a deed. */
function gives(units: readonly Unit[], i: number, deeds: readonly Frame[], exchange: boolean): boolean {
  const unit = units[i]!;
  const next = units[i + 1];
  if (!exchange || next?.kind !== "number" || next.figure === null || unit.possessive || isDemonym(unit)) return false;
  const led = units[i - 1]?.norm ?? "";
  return /^(?:and|while|,|;)$/.test(led) && deeds.some(({noun, passive, to}) => !noun && !passive && to < i);
}

/** "the Varon City talks", "the Norlander-hosted round", "the Suvia agreement": where it was, and not between whom. */
const isVenue = (units: readonly Unit[], i: number): boolean =>
  !units[i]!.possessive && !isDemonym(units[i]!) && MEETINGS.test(units[i + 1]?.norm ?? "");
const MEETINGS =
  /^(?:talks?|rounds?|meetings?|sessions?|summits?|agreements?|accords?|pact|deal|process|declaration|conference|negotiations|channel|track|protocol|based|area|suburb|hotel|airport|embassy)$/;

/** "the swap between Estavia and Kordova": both give and take, who merely talk with each other need not. */
function exchangeBetween(units: readonly Unit[], head: number, before: string): boolean {
  return before === "between" && EXCHANGE_NOUNS.test(units[head - 1]?.norm ?? "");
}
const EXCHANGE_NOUNS = /^(?:exchanges?|swaps?|trades?|barters?|handovers?)$/;

/** "welcomed the deal", "has accepted it": a verb of receiving whose object is nobody. */
const isIdle = (units: readonly Unit[], {cls, noun, passive, to}: Frame): boolean =>
  cls === "get" && !noun && !passive && !movesPeople(units.slice(to, to + 8));

/** "30 prisoners were flown to Kordova"; a minister who flew there makes it no side. */
const movesPeople = (units: readonly Unit[]): boolean =>
  units.some(({kind, figure, norm}) =>
    kind === "number" ? figure?.measure === null : kind === "word" && categoryOf(norm) !== null
  );

/** The place in "Kordova Estavians": a people is at home there, and not where its name comes from. */
const isHomed = (unit: Unit | undefined): boolean => unit?.kind === "name" && !unit.possessive && !isDemonym(unit);

/** "the Estavian delegation", "Kordova's chief negotiator", "between Estavia and Kordova". */
function negotiates(units: readonly Unit[], i: number, before: string): boolean {
  if (before === "between" && (units[i - 1]?.norm === "and" || units[i + 1]?.norm === "and")) return true;
  const own = units[i]!.possessive || isDemonym(units[i]!);
  return own && [1, 2].some((step) => NEGOTIATORS.has(units[i + step]?.norm ?? ""));
}
const NEGOTIATORS = new Set("delegation negotiator negotiators side team delegates proposals memorandum".split(" "));

const NOTHING: Signs = {acts: 0, people: 0, talks: 0};
const ACTS: Signs = {...NOTHING, acts: ENOUGH};
const PEOPLE: Signs = {...NOTHING, people: ENOUGH};
const TALKS: Signs = {...NOTHING, talks: 1};

/** The word before a name, or before the list of names that it belongs to ("by Varonia, Norland and Suvia"). */
function listHead(units: readonly Unit[], i: number): number {
  let k = i - 1;
  while (k > Math.max(0, i - 8) && (units[k]!.kind === "name" || LISTING.has(units[k]!.norm))) k--;
  return k;
}
const LISTING = new Set([",", "and", "the", "or"]);

/** "in Kordovan jails", "Estavia's custody", "held by the Front", "in the hands of": whose captives they are. */
function holds(units: readonly Unit[], i: number): boolean {
  const own = units[i]!.possessive || isDemonym(units[i]!);
  if (own && (CAPTIVITY.has(units[i + 1]?.norm ?? "") || CAPTIVITY.has(units[i + 2]?.norm ?? ""))) return true;
  const [by, verb] = units[i - 1]?.norm === "the" ? [i - 2, i - 3] : [i - 1, i - 2];
  const word = units[verb]?.norm ?? "";
  return (units[by]?.norm === "by" && HELD.has(word)) || (units[by]?.norm === "of" && CAPTIVITY.has(word));
}
const HELD = new Set(
  "held captured seized detained taken abducted kidnapped imprisoned jailed freed released".split(" ")
);

/** Words of mediation: who stands beside them helps, and hands nobody over. */
const MEDIATION = new Set(
  "mediated mediation mediators mediator mediating brokered broker brokering help helped thanked thanks facilitated arranged hosted host hosts intermediary auspices go betweens".split(
    " "
  )
);
const PLACE = new Set("in at near outside around between through via across to from".split(" "));

/** Organisations of states never hand prisoners over: no side of an exchange. */
export const NO_SIDE: ReadonlySet<string> = new Set([
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
