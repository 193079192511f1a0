import type {Category} from "../../mentions.ts";
import {categoryOf, GROUPS} from "../lexicon/people.ts";
import type {Unit} from "../sentence/units.ts";
import {BARE_BODIES, DEFINITE, OWN} from "./nouns.ts";
import {readRight} from "./phrase.ts";

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

/** Reads what the number at unit `i` counts. */
export function readCounted(units: readonly Unit[], i: number, sides: readonly string[]): Counted {
  const left = readLeft(units, i);
  const right = readRight(units, i, sides);
  if (isSetsOfRemains(units, i)) {
    const {nation} = readRight(units, i + 2, sides);
    return {...NOTHING_SAID, from: left.from, to: i + 4, shape: "noun", category: "bodies", nation, head: i + 3};
  }
  if (units[i + 1]?.norm === "of" && units[i + 2]?.kind === "number") {
    const whole = readCounted(units, i + 2, sides);
    return {...whole, from: left.from, definite: false, partOf: false};
  }
  const shared = right.shape === "elided" && !left.bodies ? enumerated(units, i, sides) : null;
  if (shared) return {...shared, from: left.from, to: right.to, definite: left.definite, head: null, group: null};
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
    listed: (left.listed ?? false) || units[right.head ?? -1]?.norm === "names",
    partOf: right.partOf,
    head: right.head ?? (left.bodies ? left.from : null),
    group: right.group
  };
}

/** "38 sets of remains", "40 coffins of human remains": so many dead. */
const isSetsOfRemains = (units: readonly Unit[], i: number): boolean =>
  /^(?:sets?|boxes|caskets|coffins)$/.test(units[i + 1]?.norm ?? "") &&
  units[i + 2]?.norm === "of" &&
  /^(?:remains|bodies)$/.test(units[i + 3]?.norm ?? "");

const NOTHING_SAID = {
  generic: false,
  own: false,
  definite: false,
  listed: false,
  partOf: false,
  group: null
} as const;

/** "1,212, 1,198 and 1,242 bodies": numbers in a row share the noun of the last. */
function enumerated(units: readonly Unit[], i: number, sides: readonly string[]): Counted | null {
  let at = i;
  for (let steps = 0; steps < 12; steps++) {
    let next = at + 1;
    if (units[next]?.norm === ",") next++;
    if (units[next]?.norm === "and") next++;
    if (next === at + 1 || units[next]?.kind !== "number") break;
    at = next;
  }
  if (at === i || units[at - 1]?.norm !== "and") return null;
  const last = readCounted(units, at, sides);
  return last.shape === "noun" && (last.category !== null || last.nation !== null) ? last : null;
}

/** "The captives, 44 in all, crossed": a number behind the noun that it counts. */
function apposition(units: readonly Unit[], i: number): Counted | null {
  const noun = units[i - 2];
  if (units[i - 1]?.norm !== "," || noun?.kind !== "word") return null;
  const category = categoryOf(noun.norm);
  const closed = units.slice(i + 1, i + 4).some(({norm}) => norm === ",");
  if (!category || !closed || !/^(?:,|in|altogether|together|all)$/.test(units[i + 1]?.norm ?? "")) return null;
  return {
    ...NOTHING_SAID,
    from: i - 2,
    to: i + 1,
    shape: "noun",
    category,
    nation: null,
    head: i - 2
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
  if (units[i - 1]?.norm === "and" && isTeam(units, i - 2))
    return {from: i, bodies: false, definite: false, own: false, nation: null, listed: true};
  for (let at = i - 1; at >= Math.max(0, i - 7); at--) {
    const {norm, kind} = units[at]!;
    if (kind === "mark") break;
    if (norm === "on" && /^lists?$/.test(units[at - 1]?.norm ?? ""))
      return {from: at - 1, bodies: false, definite: false, own, nation: null, listed: true};
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
/** "a toll of 14 dead and 750 injured": the second of two. */
function isTeam(units: readonly Unit[], end: number): boolean {
  for (let at = end; at > Math.max(1, end - 5); at--)
    if (units[at]!.kind === "number") return units[at - 1]!.norm === "of" && TEAMS.has(units[at - 2]?.norm ?? "");
  return false;
}

/** "a commission of five officers": people at work, not people exchanged. */
const TEAMS = new Set(
  "toll surplus shortfall difference gap commission delegation team committee panel council force unit crowd guard crew squad mission staff detachment escort garrison".split(
    " "
  )
);
const LEFT_WORDS = new Set(
  "a an another some further additional only just first second third last other all extra every one".split(" ")
);
const GROUP_ADJECTIVES = new Set(["first", "second", "third", "large", "small", "new", "initial", "mixed"]);
