import type {Category} from "../mentions.ts";
import {BE, HAVE, MODALS} from "./lexicon/cues.ts";
import {categoryOf, GENERIC, GROUPS, looksLikePersons, MODIFIERS, THINGS} from "./lexicon/people.ts";
import {verbEntries} from "./lexicon/verbs.ts";
import {isDemonym, partyOf, type Unit} from "./units.ts";

/** What a number counts, read from the words around it. Indices are of units, half-open, the number included. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  /** noun: a listed head; persons: an unlisted noun for persons; elided: none; thing: something else. */
  readonly shape: "noun" | "persons" | "elided" | "thing";
  readonly category: Category | null;
  /** Only "people", "men", "others": no category of its own. */
  readonly generic: boolean;
  /** Party whose people they are: "Kordovan prisoners", "3,000 of Kordova's dead". */
  readonly nation: string | null;
  /** "of its own dead", "of our people", "his compatriots": they belong to the party that the sentence is about. */
  readonly own: boolean;
  /** "the 55", "these 200", "of them": told again. */
  readonly definite: boolean;
  readonly partOf: boolean;
  /** "a list of 430 prisoners": the list is handed over, not they. */
  readonly listed: boolean;
  /** Unit index of the head noun, or null. */
  readonly head: number | null;
  /** Unit indices of words that narrow the group down: "badly wounded", "officers". */
  readonly group: readonly [number, number] | null;
}

const OWN = new Set(["its", "their", "our", "his", "her", "my", "own"]);
const DEFINITE = new Set(["the", "these", "those", "all"]);
const BARE_BODIES = /^(?:body|bodies|remains|corpse|corpses|coffins?)$/;

/** Reads what the number at unit `i` counts. */
export function readCounted(units: readonly Unit[], i: number, sides: readonly string[]): Counted {
  const left = readLeft(units, i);
  const right = readRight(units, i, sides);
  const apposed = right.shape === "elided" ? apposition(units, i) : null;
  if (apposed) return {...apposed, to: right.to};
  const bodies = left.bodies || right.bodies;
  const category = bodies ? "bodies" : right.category;
  const shape = left.bodies && right.shape === "elided" ? "noun" : right.shape;
  return {
    from: left.from,
    to: right.to,
    shape,
    category,
    generic: !bodies && right.generic,
    nation: right.nation ?? left.nation,
    own: right.own || left.own,
    definite: left.definite || right.definite,
    listed: left.listed ?? false,
    partOf: right.partOf,
    head: right.head ?? (left.bodies ? left.from : null),
    group: right.group
  };
}

/** "The captives, 44 in all, crossed": a number behind the noun that it counts. */
function apposition(units: readonly Unit[], i: number): Counted | null {
  const noun = units[i - 2];
  if (units[i - 1]?.norm !== "," || noun?.kind !== "word") return null;
  const category = categoryOf(noun.norm);
  const closed = units.slice(i + 1, i + 4).some(({norm}) => norm === ",");
  if (!category || !closed || !/^(?:,|in|altogether|together|all)$/.test(units[i + 1]?.norm ?? "")) return null;
  return {
    from: i - 2,
    to: i + 1,
    shape: "noun",
    category,
    generic: false,
    nation: null,
    own: false,
    definite: false,
    listed: false,
    partOf: false,
    head: i - 2,
    group: null
  };
}

/** "the bodies of a further 1,000": the noun before "of", and determiners before the number. */
function readLeft(
  units: readonly Unit[],
  i: number
): {from: number; bodies: boolean; definite: boolean; own: boolean; nation: string | null; listed?: boolean} {
  let from = i;
  let definite = false;
  let own = false;
  for (let at = i - 1; at >= Math.max(0, i - 7); at--) {
    const {norm, kind} = units[at]!;
    if (kind === "mark") break;
    if (norm === "of") {
      const before = units[at - 1];
      if (!before) break;
      if (BARE_BODIES.test(before.norm)) return {from: at - 1, bodies: true, definite: false, own, nation: null};
      if (before.norm === "list" || before.norm === "lists")
        return {from: at - 1, bodies: false, definite: false, own, nation: null, listed: true};
      if (TEAMS.has(before.norm))
        return {from: at - 1, bodies: false, definite: false, own, nation: null, listed: true};
      if (GROUPS.has(before.norm)) {
        from = at - 1;
        at--;
        continue;
      }
      break;
    }
    if (at === i - 1 && DEFINITE.has(norm)) definite = true;
    if (OWN.has(norm)) own = true;
    if (DEFINITE.has(norm) || OWN.has(norm) || LEFT_WORDS.has(norm)) from = at;
    else if (at < i - 1 && GROUP_ADJECTIVES.has(norm)) from = at;
    else break;
  }
  return {from, bodies: false, definite, own, nation: null};
}
/** "a commission of five officers": people at work, not people exchanged. */
const TEAMS = new Set(
  "commission delegation team committee panel council force unit crowd guard crew squad mission staff detachment escort garrison".split(
    " "
  )
);
const LEFT_WORDS = new Set(
  "a an another some further additional only just first second third last other all extra every one".split(" ")
);
const GROUP_ADJECTIVES = new Set(["first", "second", "third", "large", "small", "new", "initial", "mixed"]);

interface Right {
  readonly to: number;
  readonly shape: Counted["shape"];
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
function readRight(units: readonly Unit[], i: number, sides: readonly string[]): Right {
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
    if (kind === "name") {
      const after = units[at + 1];
      if (head !== null && !(at > 0 && units[at - 1]!.norm === "of")) break;
      if (head !== null && norm !== "") break;
      const party = partyOf(unit, sides);
      if (party === null && !unit.possessive) break;
      if (!isDemonym(unit) && !unit.possessive && at === i + 1) break;
      if (!isDemonym(unit) && !unit.possessive && after && !nounAhead(units, at + 1)) break;
      nation = party ?? nation;
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
      if ((norm === '"' || norm === "“" || norm === "'" || norm === "‘") && head === null && at === i + 1) continue;
      break;
    }
    if (kind !== "word") break;
    if (norm === "of") {
      if (
        at === i + 1 ||
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
            after.norm === "those" ||
            after.norm === "these")
        ) {
          end = at + 2;
          definite = true;
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
    const [words, length] = longestNoun(units, at);
    const listed = categoryOf(words);
    const isModifier = MODIFIERS.has(norm);
    if (listed === "bodies" && BARE_BODIES.test(words)) bodies = true;
    if (listed !== null || GENERIC.has(words)) {
      const ahead = isModifier && length === 1 ? nounAhead(units, at + 1) : false;
      if (
        listed &&
        (category === null || category === "prisoners" || listed === "bodies") &&
        !(ahead && listed === "bodies" && !BARE_BODIES.test(words))
      )
        category = listed;
      else if (listed === null && category === null && head === null) generic = true;
      if (ahead && listed === "bodies" && !BARE_BODIES.test(words)) category = category === "bodies" ? null : category;
      if (listed && !(listed === "prisoners" && generic)) generic = false;
      if (isModifier || ahead) firstModifier ??= at;
      head = at + length - 1;
      end = head + 1;
      if (norm === "civilian") category = "civilians";
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
        continue;
      }
      continue;
    }
    if (isModifier) {
      if (head !== null && norm !== "wounded" && norm !== "dead") break;
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
    if (demonym === null) return thing(at + 1);
    break;
  }
  if (bodies) category = "bodies";
  const group: [number, number] | null = firstModifier !== null && head !== null ? [firstModifier, head + 1] : null;
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

const STOPS = new Set(
  `to in on at by with from for into onto during after before since until between among against as that which who whose while when
  where than then there here too also back home each apiece free would will could can may might must shall should were was are is be been
  had has have did do does not no nor but yet so if because though although via per under over about across through throughout upon serving
  within without all both altogether together overall last next this these yesterday today tomorrow went came so far already now it they he she we you i`.split(
    /\s+/
  )
);
const NARROWING = new Set(
  "badly severely gravely seriously critically heavily wounded sick ill injured female male young underage old elderly senior foreign disabled civilian unidentified political senior".split(
    " "
  )
);

/** "20 fighter jets", "12 prisoner exchanges": a singular noun for persons before another noun. */
function isCompound(units: readonly Unit[], head: number, at: number): boolean {
  const person = units[head]!.norm;
  const {norm, joined} = units[at]!;
  if (
    head !== at - 1 ||
    joined ||
    /(?:s|men|women|people|children|dead|fallen|ill|sick|wounded|injured|personnel|crew|staff|military|deceased|living|war|folk)$/.test(
      person
    )
  )
    return false;
  return THINGS.has(norm) || (/[^s]s$/.test(norm) && !STOPS.has(norm) && verbEntries(norm) === undefined);
}

function startsClause(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? "";
  return BE.has(norm) || HAVE.has(norm) || MODALS.has(norm);
}

/** A modifier that turned out to be the noun itself: "23 wounded", "6,000 dead". */
function dangling(units: readonly Unit[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) if (categoryOf(units[at]!.norm)) return at;
  return null;
}

function longestNoun(units: readonly Unit[], at: number): [string, number] {
  for (let length = Math.min(4, units.length - at); length > 1; length--) {
    let words = "";
    let whole = true;
    for (let k = at; k < at + length; k++) {
      if (units[k]!.kind !== "word" || (units[k]!.possessive && k < at + length - 1)) whole = false;
      words += k === at ? units[k]!.norm : ` ${units[k]!.norm}`;
    }
    if (whole && (categoryOf(words) || GENERIC.has(words))) return [words, length];
  }
  return [units[at]?.kind === "word" ? units[at]!.norm : "", 1];
}

/** Whether a noun for persons or remains still follows within the phrase. */
function nounAhead(units: readonly Unit[], from: number, until: number = from + 5): boolean {
  for (let at = from; at < Math.min(units.length, until); at++) {
    const unit = units[at]!;
    if (unit.kind === "mark" || unit.kind === "number" || unit.kind === "date") return false;
    if (unit.kind === "name") continue;
    if (STOPS.has(unit.norm) && !MODIFIERS.has(unit.norm)) return false;
    if (unit.norm === "of") return false;
    const [words] = longestNoun(units, at);
    if ((categoryOf(words) || GENERIC.has(words)) && !(MODIFIERS.has(words) && !BARE_BODIES.test(words))) return true;
    if (categoryOf(words) && !nounAhead(units, at + 1, until)) return true;
    if (!MODIFIERS.has(unit.norm) && !looksLikePersons(unit.norm) && verbEntries(unit.norm)) return false;
  }
  return false;
}

function nationAfter(units: readonly Unit[], from: number, sides: readonly string[]): string | null {
  for (let at = from; at < Math.min(units.length, from + 6); at++) {
    const unit = units[at]!;
    if (unit.kind === "mark") return null;
    if (unit.kind === "name") return isDemonym(unit) || unit.possessive ? partyOf(unit, sides) : null;
  }
  return null;
}
