import {REVERSE} from "../lexicon/cues.ts";
import type {Frame} from "../sentence/frames.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";

/** Who hands over and who receives, as far as the words tell. */
export interface Direction {
  readonly from: string | null;
  readonly to: string | null;
}

export const NOWHERE: Direction = {from: null, to: null};

/** The parties that the article's exchanges are between. */
export interface Sides {
  /** All that may hand over or receive. */
  readonly all: readonly string[];
  /** The two that exchange with one another, or null: then one end does not give the other. */
  readonly pair: readonly [string, string] | null;
  /** The one of the two that is no state: an armed group. */
  readonly group?: string | null;
}

/** The other of the two. */
export function opposite(party: string | null, sides: Sides): string | null {
  if (party === null || !sides.pair) return null;
  return party === sides.pair[0] ? sides.pair[1] : party === sides.pair[1] ? sides.pair[0] : null;
}

/** One end gives the other where only two exchange. */
export function complete({from, to}: Direction, sides: Sides): Direction {
  if (from !== null && from === to) return {from: opposite(to, sides), to};
  return {from: from ?? opposite(to, sides), to: to ?? opposite(from, sides)};
}

export const reverse = ({from, to}: Direction): Direction => ({from: to, to: from});

const PREPOSITIONS = new Set(
  "to from with of in into by at on for against between near via through inside outside over under about around across towards toward within among like".split(
    " "
  )
);
export const CAPTIVITY: ReadonlySet<string> = new Set(
  "captivity custody hands jail jails prison prisons detention camps dungeons imprisonment cells".split(" ")
);
const PERSONAL = new Set(["it", "he", "she", "they", "we", "i"]);
const PRONOUN = new Set([
  "it",
  "he",
  "she",
  "they",
  "we",
  "i",
  "ministry",
  "headquarters",
  "agency",
  "army",
  "military",
  "command",
  "government",
  "president",
  "minister",
  "spokesman",
  "spokeswoman",
  "authorities",
  "officials",
  "delegation",
  "negotiators",
  "campaigners",
  "activists",
  "defenders"
]);

export interface Actor {
  /** A side; "both"; "each"; null where a pronoun or nobody stands there. */
  readonly party: string | null;
  readonly both: boolean;
  readonly each: boolean;
  readonly pronoun: boolean;
  readonly we: boolean;
  /** "they", where the speaker says "we": the other side. */
  readonly others: boolean;
  readonly at: number | null;
}

const NOBODY: Actor = {party: null, both: false, each: false, pronoun: false, we: false, others: false, at: null};

/** The subject of a frame: the nearest actor to its left that no preposition governs. */
export function subjectOf(units: readonly Unit[], frame: Frame, sides: Sides, floor = 0): Actor {
  for (let i = frame.start - 1; i >= Math.max(floor, frame.start - 40); i--) {
    const unit = units[i]!;
    if (unit.kind === "mark") {
      if (unit.norm === ";" || unit.norm === ":" || unit.norm === ".") return NOBODY;
      continue;
    }
    if (unit.kind === "word") {
      const each = eachAt(units, i);
      const head = unit.norm === "which" || unit.norm === "who" ? antecedent(units, i, sides) : null;
      if (head) return {...NOBODY, party: head, at: i};
      if (each) return {...NOBODY, each: each === "each", both: each === "both", at: i};
      if (unit.norm === "we" || unit.norm === "i") return {...NOBODY, pronoun: true, we: true, at: i};
      if (PRONOUN.has(unit.norm)) {
        const owner = PERSONAL.has(unit.norm) ? null : possessor(units, i, sides);
        if (owner) return {...NOBODY, party: owner, at: i};
        if (unit.norm === "they" && pairBefore(units, i, sides)) return {...NOBODY, both: true, at: i};
        const others = unit.norm === "they" && units.some(({norm}) => norm === "we" || norm === "us");
        return {...NOBODY, pronoun: true, others, at: i};
      }
      const cleft = unit.norm === "that" && sideAt(units[i - 1] ?? unit, sides) !== null && units[i - 3]?.norm === "it";
      if (!cleft && CLAUSES.has(unit.norm)) return NOBODY;
      continue;
    }
    if (unit.kind !== "name") continue;
    const party = partyOf(unit, sides.all);
    if (party === null || !sides.all.includes(party)) continue;
    if (underPreposition(units, i) || ofCounted(units, i)) continue;
    const mate = coordinated(units, i, sides);
    return mate && mate !== party ? {...NOBODY, both: true, at: i} : {...NOBODY, party, at: i};
  }
  return NOBODY;
}

/** "to Estavia, which in turn": the side right before a relative pronoun. */
function antecedent(units: readonly Unit[], i: number, sides: Sides): string | null {
  const at = units[i - 1]?.norm === "," ? i - 2 : i - 1;
  const unit = units[at];
  return unit && !unit.possessive ? sideAt(unit, sides) : null;
}

const CLAUSES = new Set(["that", "whereas", "while", "but"]);

/** Whether "they" stands for two sides named together before it. */
function pairBefore(units: readonly Unit[], i: number, sides: Sides): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 20); k--) {
    const party = sideAt(units[k]!, sides);
    if (party) return coordinated(units, k, sides) !== null;
  }
  return false;
}

/** "the Defence Ministry in Estavia", "Estavia's ministry": the party that a role word belongs to. */
function possessor(units: readonly Unit[], i: number, sides: Sides): string | null {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const unit = units[k]!;
    if (unit.kind === "mark") break;
    if (unit.kind === "name") {
      const party = partyOf(unit, sides.all);
      if (party && sides.all.includes(party)) return party;
    }
  }
  if (units[i + 1]?.norm === "in" || units[i + 1]?.norm === "of") {
    const unit = units[i + 2];
    const party = unit ? partyOf(unit, sides.all) : null;
    if (party && sides.all.includes(party)) return party;
  }
  return null;
}

/** "412 Kordovan soldiers": an adjective of what is counted, no actor. */
function ofCounted(units: readonly Unit[], i: number): boolean {
  if (!isDemonym(units[i]!)) return false;
  for (let k = i - 1; k >= Math.max(0, i - 3); k--) {
    if (units[k]!.kind === "number") return true;
    if (units[k]!.kind !== "word" || PREPOSITIONS.has(units[k]!.norm)) return false;
  }
  return false;
}

function underPreposition(units: readonly Unit[], i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const unit = units[k]!;
    if (unit.kind === "word" && PREPOSITIONS.has(unit.norm)) return true;
    if (unit.kind === "word" && (unit.norm === "and" || unit.norm === "the" || unit.norm === "both")) continue;
    if (unit.kind === "name" && units[k + 1]?.norm === "and") continue;
    return false;
  }
  return false;
}

/** "Estavia and Kordova": the other name of a pair, or null. */
function coordinated(units: readonly Unit[], i: number, sides: Sides): string | null {
  for (const [conjunction, mate] of [
    [i - 1, i - 2],
    [i + 1, i + 2]
  ] as const) {
    if (units[conjunction]?.norm !== "and") continue;
    const at = units[mate]?.norm === "the" ? mate + (mate > i ? 1 : -1) : mate;
    const unit = units[at];
    const party = unit ? partyOf(unit, sides.all) : null;
    if (party && sides.all.includes(party)) return party;
  }
  return null;
}

/** "Estavia and Kordova": whether a side is named together with the other. */
export function isPaired(units: readonly Unit[], i: number, sides: Sides): boolean {
  const mate = coordinated(units, i, sides);
  return mate !== null && mate !== sideAt(units[i]!, sides);
}

/** "each side", "either country", "each" | "both sides", "the two armies", "the sides". */
export function eachAt(units: readonly Unit[], i: number): "each" | "both" | null {
  const {norm} = units[i]!;
  if (norm === "each" || norm === "either") return "each";
  if (norm === "both") return "both";
  if (
    norm === "sides" ||
    norm === "parties" ||
    norm === "countries" ||
    norm === "neighbours" ||
    norm === "neighbors" ||
    norm === "foes" ||
    norm === "belligerents" ||
    norm === "enemies" ||
    norm === "rivals"
  )
    return "both";
  return null;
}

/** The ends that prepositions name, and the agent that "by" names: a giver or a taker, as the verb has it. */
export interface Ends extends Direction {
  readonly by: string | null;
  /** "1,212 for Kordova": who receives, where no verb says otherwise. */
  readonly for: string | null;
}

/** "to Kordova", "from Estavian captivity", "by Estavia": ends that prepositions name in a stretch of a clause. */
export function ends(units: readonly Unit[], from: number, to: number, sides: Sides): Ends {
  let agent: string | null = null;
  let giver: string | null = null;
  let taker: string | null = null;
  let meant: string | null = null;
  for (let i = Math.max(0, from); i < Math.min(units.length, to); i++) {
    const party = sideAt(units[i]!, sides);
    if (party === null) continue;
    const preposition = prepositionBefore(units, i, from);
    const captive = [1, 2].some((step) => CAPTIVITY.has(units[i + step]?.norm ?? ""));
    if (isHolder(units, i, from) || isHeldIn(units, i, from)) giver ??= party;
    else if (preposition === "by")
      agent ??= units[i]!.possessive && COUNTS.has(units[i + 1]?.norm ?? "") ? null : party;
    else if (
      preposition === "from" ||
      preposition === "out" ||
      (captive && (preposition === "in" || preposition === null))
    )
      giver ??= party;
    else if (preposition === "to" || preposition === "into" || preposition === "towards") taker ??= party;
    else if (preposition === "for" && !units[i]!.possessive && !isDemonym(units[i]!)) meant ??= party;
  }
  return {from: giver, to: taker, by: agent, for: meant};
}

/** "by Kordova's count": who counts, and does nothing else. */
const COUNTS = new Set("count counts account reckoning tally figures numbers own estimate estimates".split(" "));

/** "whom Estavia had never admitted to holding", "that the Front seized": who holds, as a relative clause tells. */
function isHolder(units: readonly Unit[], i: number, floor: number): boolean {
  const at = units[i - 1]?.norm === "the" ? i - 2 : i - 1;
  if (at < floor || !/^(?:whom|that|which)$/.test(units[at]?.norm ?? "")) return false;
  return units.slice(i + 1, i + 8).some(({norm}) => HOLDING.has(norm));
}
const HOLDING = new Set(
  "holds held holding keeps kept keeping captured seized detained took taken abducted kidnapped jailed imprisoned convicted".split(
    " "
  )
);

/** "held in Kordova", "who had been kept in Kordova". */
function isHeldIn(units: readonly Unit[], i: number, floor: number): boolean {
  const at = units[i - 1]?.norm === "the" ? i - 2 : i - 1;
  return at > floor && units[at]!.norm === "in" && KEPT.test(units[at - 1]?.norm ?? "");
}
const KEPT = /^(?:held|kept|jailed|imprisoned|detained|interned|captive|prisoner)$/;

/** Words that may stand between a preposition and the name of a side. */
const BEFORE_NAME = new Set(
  "the its their his both a neighbouring neighboring rival of territory soil side hands lands area areas government custody".split(
    " "
  )
);

/** "according to Kordova", "loyal to Kordova": nothing goes there. */
const NOT_TOWARDS = new Set(
  "according thanks due owing loyal close addition response reply contrary prior belong belongs belonged belonging next linked allied subject known related opposed said told spoke".split(
    " "
  )
);

/** The preposition that governs a name; "from territory controlled by" is "from". */
function prepositionBefore(units: readonly Unit[], i: number, floor: number): string | null {
  for (let k = i - 1; k >= Math.max(0, floor, i - 8); k--) {
    const {norm, kind} = units[k]!;
    if (kind !== "word") return null;
    const held = norm === "by" && HELD.has(units[k - 1]?.norm ?? "");
    if (held) {
      const place = prepositionBefore(units, k - 1, floor);
      return place ?? "by";
    }
    if (BEFORE_NAME.has(norm)) continue;
    if (norm === "to" && NOT_TOWARDS.has(units[k - 1]?.norm ?? "")) return null;
    return PREPOSITIONS.has(norm) || norm === "out" ? norm : null;
  }
  return null;
}
const HELD = new Set(["controlled", "held", "occupied", "ruled", "run"]);

/** "in return", "going the other way": the deed before it, turned round. */
export function isReversed(norms: string): boolean {
  return REVERSE.some((words) => norms.includes(words));
}

/** The side that a name stands for, or null. */
export function sideAt(unit: Unit, sides: Sides): string | null {
  const party = unit.name ? partyOf(unit, sides.all) : null;
  return party !== null && sides.all.includes(party) ? party : null;
}
