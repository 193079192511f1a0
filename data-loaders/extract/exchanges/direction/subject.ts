import {PREPOSITIONS} from "../lexicon/cues.ts";
import type {Frame} from "../sentence/frames.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";
import {CAPTIVITY} from "./ends.ts";
import {type Sides, sideAt} from "./roles.ts";
import {coordinated, eachAt, pairBefore} from "./together.ts";

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

/** The subject of a frame: the nearest actor to its left that no preposition governs. */
export function subjectOf(units: readonly Unit[], frame: Pick<Frame, "start">, sides: Sides, floor = 0): Actor {
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
      if (PRONOUN.has(unit.norm) && !isAttribute(units, i)) {
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
    if (isDemonym(unit) && CAPTIVITY.has(units[i + 1]?.norm ?? "")) continue;
    if (underPreposition(units, i) || ofCounted(units, i)) continue;
    const mate = coordinated(units, i, sides);
    return mate && mate !== party ? {...NOBODY, both: true, at: i} : {...NOBODY, party, at: i};
  }
  return NOBODY;
}

/** "the military hospital", "army buses": what another noun is of, and no actor. */
function isAttribute(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  return next?.kind === "word" && FORCES.has(units[i]!.norm) && FACILITIES.test(next.norm);
}
const FORCES = new Set(["army", "military", "government", "command"]);
const FACILITIES =
  /^(?:hospitals?|bas(?:e|es)|airports?|airfields?|cemeter(?:y|ies)|bus(?:es)?|planes?|aircraft|trucks?|lorries|vehicles?|buildings?|offices?|barracks|bands?)$/;

/** "to Estavia, which in turn": the side right before a relative pronoun. */
function antecedent(units: readonly Unit[], i: number, sides: Sides): string | null {
  const at = units[i - 1]?.norm === "," ? i - 2 : i - 1;
  const unit = units[at];
  return unit && !unit.possessive ? sideAt(unit, sides) : null;
}

const CLAUSES = new Set(["that", "whereas", "while", "but"]);

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
