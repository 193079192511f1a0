import type {Category} from "../../mentions.ts";
import {BE, HAVE, MODALS} from "../lexicon/cues.ts";
import {categoryOf, GENERIC, looksLikePersons, MODIFIERS, THINGS} from "../lexicon/people.ts";
import {verbEntries} from "../lexicon/verbs.ts";
import {isDemonym, partyOf, type Unit} from "../sentence/units.ts";

export const OWN: ReadonlySet<string> = new Set(["its", "their", "our", "his", "her", "my", "own"]);
export const DEFINITE: ReadonlySet<string> = new Set(["the", "these", "those", "all"]);
export const BARE_BODIES = /^(?:body|bodies|remains|corpse|corpses|coffins?)$/;

/** Words that end a noun phrase. */
export const STOPS: ReadonlySet<string> = new Set(
  `some several a an to in on at out off away by with from for into onto during after before since until between among against as that which who whom whose while when
  where than then there here too also back home each apiece free would will could can may might must shall should were was are is be been
  had has have did do does not no nor but yet so if because though although via per under over about across through throughout upon serving
  within without all both altogether together overall last next this these yesterday today tomorrow went came so far already now it they he she we you i`.split(
    /\s+/
  )
);
/** "20 fighter jets", "12 prisoner exchanges": a singular noun for persons before another noun. */
export function isCompound(units: readonly Unit[], head: number, at: number): boolean {
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

export function startsClause(units: readonly Unit[], at: number): boolean {
  const norm = units[at]?.norm ?? "";
  return BE.has(norm) || HAVE.has(norm) || MODALS.has(norm);
}

/** A modifier that turned out to be the noun itself: "23 wounded", "6,000 dead". */
export function dangling(units: readonly Unit[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) if (categoryOf(units[at]!.norm)) return at;
  return null;
}

export function longestNoun(units: readonly Unit[], at: number): [string, number] {
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
export function nounAhead(units: readonly Unit[], from: number, until: number = from + 5): boolean {
  for (let at = from; at < Math.min(units.length, until); at++) {
    const unit = units[at]!;
    if (unit.kind === "mark" || unit.kind === "number" || unit.kind === "date") return false;
    if (unit.kind === "name") {
      if (isDemonym(unit) && unit.norm.endsWith("s")) return true;
      continue;
    }
    if (STOPS.has(unit.norm) && !MODIFIERS.has(unit.norm)) return false;
    if (unit.norm === "of") return false;
    const [words] = longestNoun(units, at);
    if ((categoryOf(words) || GENERIC.has(words)) && !(MODIFIERS.has(words) && !BARE_BODIES.test(words))) return true;
    if (categoryOf(words) && !nounAhead(units, at + 1, until)) return true;
    if (!MODIFIERS.has(unit.norm) && !looksLikePersons(unit.norm) && verbEntries(unit.norm)) return false;
  }
  return false;
}

export function nationAfter(units: readonly Unit[], from: number, sides: readonly string[]): string | null {
  for (let at = from; at < Math.min(units.length, from + 6); at++) {
    const unit = units[at]!;
    if (unit.kind === "mark") return null;
    if (unit.kind === "name") return isDemonym(unit) || unit.possessive ? partyOf(unit, sides) : null;
  }
  return null;
}

/**
 * The category that a word names where it may be what is exchanged; null where it only belongs to somebody else: "the
 * families of the hostages", "the children's hospital".
 */
export function namesExchanged(units: readonly Unit[], at: number): Category | null {
  const unit = units[at]!;
  const category = unit.kind === "word" && !unit.possessive ? categoryOf(unit.norm) : null;
  if (category === null) return null;
  let k = at - 1;
  while (
    k > at - 4 &&
    k >= 0 &&
    (DEFINITE.has(units[k]!.norm) || MODIFIERS.has(units[k]!.norm)) &&
    units[k]!.norm !== "of"
  )
    k--;
  return units[k]?.norm === "of" && KIN.has(units[k - 1]?.norm ?? "") ? null : category;
}
/** Whose words and fates are told beside those of the exchanged. */
const KIN = new Set(
  `families family relatives relative mothers mother wives wife fathers parents kin loved ones names photographs portraits pictures fate cause question issue rights group groups association
  lives treatment conditions stories memory accounts`.split(/\s+/)
);
