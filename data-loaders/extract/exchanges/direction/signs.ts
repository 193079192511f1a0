import {nounAhead} from "../count/nouns.ts";
import {categoryOf} from "../lexicon/people.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import {clauseStart} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";
import {CAPTIVITY, isHolder} from "./ends.ts";

/** One clear sign (below) is enough to be a side; being named in passing is not. */
export const ENOUGH = 3;

/** How plainly an article makes a party one that exchanges: by what it does, and by whose people or ground are spoken of. */
export interface Signs {
  /** It hands over, receives, holds captives, or agrees with another to do so. */
  readonly acts: number;
  /** Only its people are exchanged ("five Norlander farm hands"), or they go to it or come from it. */
  readonly people: number;
  /** It negotiates ("the Estavian delegation", "talks between Estavia and Kordova"), or is spoken of. */
  readonly talks: number;
}

/** Adds to what is known of a party. */
export function addSigns(signs: Map<string, Signs>, party: string, {acts, people, talks}: Signs): void {
  const before = signs.get(party) ?? NOTHING;
  signs.set(party, {acts: before.acts + acts, people: before.people + people, talks: before.talks + talks});
}

/** The signs that one sentence gives of each party that it names. */
export function weigh(
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

/** What a name's place in its sentence says of its party. */
function signsOf(units: readonly Unit[], i: number, deeds: readonly Frame[], exchange: boolean): Signs {
  const unit = units[i]!;
  const head = listHead(units, i);
  const before = units[head]?.norm ?? "";
  if (units.slice(Math.max(0, i - 6), i + 4).some(({norm}) => MEDIATION.has(norm))) return NOTHING;
  if (
    holds(units, i) ||
    isHolder(units, i, 0) ||
    isOneOfTwoGoals(units, i) ||
    gives(units, i, deeds, exchange) ||
    exchangeBetween(units, head, before)
  )
    return ACTS;
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
    return deed && movesPeople(units.slice(Math.max(0, clauseStart(units, deed.start) - 1), i)) ? PEOPLE : NOTHING;
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

/** "44 came back to Estgrad and 12 to Kordova": two numbers, each with where it went. */
function isOneOfTwoGoals(units: readonly Unit[], i: number): boolean {
  const isCount = (at: number) => units[at]?.kind === "number" && units[at]!.figure?.measure === null;
  const own = goalAt(units, i);
  if (own === null) return false;
  const other = isCount(own - 1)
    ? units.slice(0, own - 1).findLastIndex((_, at) => own - at <= 5 && goalAt(units, at) !== null)
    : units.findIndex((_, at) => at > i && at <= i + 6 && isCount((goalAt(units, at) ?? 0) - 1));
  const first = Math.min(own, other < 0 ? own : (goalAt(units, other) ?? own));
  return other >= 0 && units.slice(Math.max(0, first - 8), first).some((_, k) => isCount(Math.max(0, first - 8) + k));
}

/** Where "to" stands before a name that is a goal, or null. */
function goalAt(units: readonly Unit[], at: number): number | null {
  const to = units[at - 1]?.norm === "the" ? at - 2 : at - 1;
  return units[at]?.kind === "name" && units[to]?.norm === "to" ? to : null;
}

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

export const NOTHING: Signs = {acts: 0, people: 0, talks: 0};
export const ACTS: Signs = {...NOTHING, acts: ENOUGH};
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
export const PLACE = new Set("in at near outside around between through via across to from".split(" "));

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
