import type {Category} from "../../mentions.ts";
import {categoryOf, GENERIC, looksLikePersons, MODIFIERS, THINGS} from "../lexicon/people.ts";
import {verbEntries} from "../lexicon/verbs.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";
import {
  BARE_BODIES,
  DEFINITE,
  dangling,
  isCompound,
  longestNoun,
  nationAfter,
  nounAhead,
  OWN,
  STOPS,
  startsClause
} from "./nouns.ts";

/** What stands to the right of a number. */
export interface Right {
  readonly to: number;
  readonly shape: "noun" | "persons" | "elided" | "thing";
  readonly category: Category | null;
  readonly generic: boolean;
  readonly bodies: boolean;
  readonly nation: string | null;
  readonly own: boolean;
  readonly definite: boolean;
  readonly partOf: boolean;
  readonly head: number | null;
  readonly group: readonly [number, number] | null;
}

/** The noun phrase to the right of the number, up to a dozen units. */
export function readRight(units: readonly Unit[], i: number, sides: readonly string[]): Right {
  let nation: string | null = null;
  let demonym: number | null = null;
  let own = false;
  let partOf = false;
  let definite = false;
  let head: number | null = null;
  let category: Category | null = null;
  let generic = false;
  let unknown: number | null = null;
  let end = i + 1;
  let bodies = false;
  let firstModifier: number | null = null;
  for (let at = i + 1; at < Math.min(units.length, i + 14); at++) {
    const unit = units[at]!;
    const {norm, kind} = unit;
    if (unit.joined && at === i + 1 && THINGS.has(norm)) return thing(i + 1);
    // "sent 27 the other way": what "the" opens is another phrase.
    if (norm === "the" && at === i + 1 && units[i]!.kind === "number") break;
    if (norm === "the" && demonym === at - 1 && units[demonym]!.norm.endsWith("s")) break;
    if (kind === "name") {
      const after = units[at + 1];
      if (head !== null && !(MODIFIERS.has(units[head]!.norm) && isDemonym(unit))) break;
      const party = partyOf(unit, sides);
      if (party === null && !unit.possessive) break;
      const people = after?.kind === "name" && isDemonym(after);
      if (!isDemonym(unit) && !unit.possessive && at === i + 1 && !people && !isAdjective(units, at)) break;
      if (!isDemonym(unit) && !unit.possessive && after && !nounAhead(units, at + 1)) break;
      if (units[at - 1]?.kind !== "name" || isDemonym(units[at - 1]!))
        nation = isMixed(units, at) ? null : (party ?? nation);
      if (isDemonym(unit)) demonym = at;
      end = at + 1;
      continue;
    }
    if (kind === "mark") {
      if (
        norm === "," &&
        head === null &&
        MODIFIERS.has(units[at - 1]!.norm) &&
        units[at + 1]?.kind === "word" &&
        MODIFIERS.has(units[at + 1]!.norm)
      )
        continue;
      if (/^["“”'‘’]$/.test(norm) && head === null && at === i + 1) continue;
      break;
    }
    if (kind !== "word") break;
    if (norm === "of") {
      if (
        at === i + 1 ||
        units[at - 1]!.kind === "mark" ||
        units[at - 1]!.norm === "more" ||
        units[at - 1]!.norm === "others" ||
        units[at - 1]!.norm === "other"
      ) {
        partOf = true;
        const after = units[at + 1];
        if (
          after &&
          (after.norm === "them" ||
            after.norm === "whom" ||
            after.norm === "which" ||
            after.norm === "theirs" ||
            after.norm === "ours" ||
            after.norm === "those" ||
            after.norm === "these")
        ) {
          end = at + 2;
          definite = true;
          if (after.norm === "theirs" || after.norm === "ours") own = true;
          if (after.norm === "those" || after.norm === "these") continue;
          break;
        }
        end = at + 1;
        continue;
      }
      if (head !== null && units[at + 1]?.norm === "war") {
        end = at + 2;
        at++;
        continue;
      }
      if (head !== null && category === "bodies") {
        nation = nationAfter(units, at + 1, sides) ?? nation;
        if (OWN.has(units[at + 1]?.norm ?? "")) own = true;
      }
      if (head !== null && generic && /^(?:merchant|fishing|cargo|civilian)$/.test(units[at + 1]?.norm ?? ""))
        category = "civilians";
      if (head !== null && generic) {
        const inner = readRight(units, at, sides);
        if (inner.category && inner.shape === "noun" && inner.head !== null && inner.head <= at + 4)
          category = inner.category;
      }
      break;
    }
    if (demonym === at - 1 && DONE.has(norm) && units[demonym]!.norm.endsWith("s")) break;
    const [words, length] = longestNoun(units, at);
    const listed = own && BOYS.has(words) ? null : categoryOf(words);
    const isModifier = MODIFIERS.has(norm);
    const ahead = isModifier && length === 1 && nounAhead(units, at + 1);
    if (ahead && (listed !== null || GENERIC.has(words) || DEAD.has(norm))) {
      if (DEAD.has(norm)) category = "bodies";
      else if (listed !== null && category === null) category = listed;
      firstModifier ??= at;
      end = at + 1;
      continue;
    }
    if (listed === "bodies" && BARE_BODIES.test(words)) bodies = true;
    if (listed !== null || GENERIC.has(words) || (own && BOYS.has(words))) {
      if (listed !== null && (category === null || category === "prisoners" || bodies)) category = listed;
      else if (listed === null && category === null) generic = true;
      if (listed !== null) generic = false;
      if (COMPATRIOTS.has(words)) own = true;
      if (isModifier) firstModifier ??= at;
      head = at + length - 1;
      end = head + 1;
      at += length - 1;
      continue;
    }
    if (OWN.has(norm)) {
      if (head !== null && !partOf) break;
      own = true;
    }
    if (partOf && DEFINITE.has(norm)) definite = true;
    if (norm === "and" || norm === "or") {
      if (head !== null || firstModifier === null) {
        const [next, size] = longestNoun(units, at + 1);
        const joins =
          head !== null &&
          categoryOf(next) !== null &&
          units[at + 1]?.kind === "word" &&
          !startsClause(units, at + 1 + size);
        if (!joins || categoryOf(next) === "civilians") break;
        // "women and children": of both, so that the figure is of neither.
        if (generic && categoryOf(next) === "children") {
          at += size;
          end = at + 1;
        }
        continue;
      }
      continue;
    }
    if (isModifier) {
      if (head !== null && norm !== "wounded" && norm !== "dead") break;
      if (DONE.has(norm) && !nounAhead(units, at + 1)) break;
      if (NARROWING.has(norm)) firstModifier ??= at;
      end = at + 1;
      continue;
    }
    if (head !== null) {
      if (isCompound(units, head, at)) return thing(at + 1);
      break;
    }
    if (norm.endsWith("ly") && nounAhead(units, at + 1)) continue;
    if (STOPS.has(norm)) break;
    if (THINGS.has(norm)) return thing(at + 1);
    if (verbEntries(norm) && !looksLikePersons(norm)) break;
    if (looksLikePersons(norm)) {
      head = at;
      end = at + 1;
      unknown = at;
      continue;
    }
    if (unknown === null && nounAhead(units, at + 1)) {
      firstModifier ??= at;
      continue;
    }
    // "in two refrigerated lorries", but "twelve limped home".
    if (norm.endsWith("ed") && THINGS.has(units[at + 1]?.norm ?? "")) return thing(at + 2);
    if (norm.endsWith("ed")) break;
    if (demonym === null) return thing(at + 1);
    break;
  }
  if (bodies) category = "bodies";
  const last = head !== null ? head + 1 : demonym;
  const group: [number, number] | null =
    firstModifier !== null && last !== null && last > firstModifier ? [firstModifier, last] : null;
  const base = {nation, own, definite, partOf, bodies: category === "bodies", group};
  if (head !== null && (category !== null || generic))
    return {...base, to: end, shape: "noun", category, generic: category === null && generic, head};
  if (head !== null) return {...base, to: end, shape: "persons", category: null, generic: true, head};
  if (demonym !== null)
    return {...base, to: Math.max(end, demonym + 1), shape: "noun", category: null, generic: true, head: demonym};
  const named = dangling(units, i + 1, end);
  if (named)
    return {
      ...base,
      to: end,
      shape: "noun",
      category: categoryOf(units[named]!.norm),
      generic: false,
      bodies: categoryOf(units[named]!.norm) === "bodies",
      head: named
    };
  return {...base, to: end, shape: "elided", category: null, generic: false, head: null};

  function thing(to: number): Right {
    return {
      to,
      shape: "thing",
      category: null,
      generic: false,
      bodies: false,
      nation: null,
      own: false,
      definite: false,
      partOf: false,
      head: null,
      group: null
    };
  }
}

/** "All 20 returned on Monday": a verb, where no noun follows. */
const DONE = new Set(["returned", "repatriated", "freed", "released", "held", "captured"]);

/** Modifiers worth keeping as the name of a subgroup. */
const NARROWING = new Set(
  "badly severely gravely seriously critically heavily wounded sick ill injured female male young underage old elderly senior foreign disabled civilian unidentified political senior".split(
    " "
  )
);

/** "four U.S. citizens", "seven Front fighters": a state known by its initials, and a group, have no adjective. */
const isAdjective = (units: readonly Unit[], at: number): boolean =>
  (/^(?:[a-z] ?\. ?){2,4}$|^(?:us|usa|uk|uae)$/.test(units[at]!.norm) && nounAhead(units, at + 1, at + 3)) ||
  (units[at + 1]?.kind === "word" && units[at + 1]!.norm.endsWith("s") && categoryOf(units[at + 1]!.norm) !== null);

/** "90 Estavian and Kordovan soldiers": people of both, and of neither alone. */
function isMixed(units: readonly Unit[], at: number): boolean {
  const before = units[at - 2];
  return units[at - 1]?.norm === "and" && before !== undefined && isDemonym(before) && isDemonym(units[at]!);
}

/** Of the same country as whoever tells of them. */
const COMPATRIOTS = new Set(["compatriots", "countrymen"]);

/** "our boys": soldiers, as those at home call them. */
const BOYS = new Set(["boys", "girls", "kids", "lads", "guys"]);

/** Before a noun for persons: their remains are meant. */
const DEAD = new Set(["dead", "fallen", "killed", "slain", "deceased"]);
