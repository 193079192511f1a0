import {HONORIFIC} from "../lexicon/roles.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {knownNames, type Scene, spanOf} from "../scene/scene.ts";
import {mainSubject} from "../subjects/main-subject.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";

/** Nouns for the state's own side of an article about one state, or about a state and a movement. */
const GOVERNMENT = /^(?:government|governmental|federal|regime|junta|cabinet|parliament|army|military)$/;
/** Nouns for a movement: the one that the article names. */
const MOVEMENT = /^(?:rebels?|rebellion|guerrillas?|insurgents?|militants?|militia|movement)$/;
/** Nouns by which a text calls a body whose name it has given: "the committee" of the International Committee. */
const BODY =
  /^(?:union|committee|headquarters|commission|council|league|alliance|organi[sz]ation|agency|brigade|regiment|corps|front|office|service|ministry|department|delegation|initiative|fund|board|association|bloc)$/;
const OF_GOVERNMENT = /^(?:internationally|recogni[sz]ed|transitional|interim|central|elected|caretaker|national)$/;
const DEFINITE = /^(?:the|this|that|its|his|her|their)$/;
const OWNED = /^(?:its|his|her|their)$/;
/** How many names are looked through for the one that a noun stands for. */
const NAMES_BACK = 40;
/** How many items before "its" its owner is looked for in: keeps the time linear. */
const REACH = 60;

/**
 * The party that a run of items names, if not by name: "the government's negotiator", "the rebel delegation", "its
 * spokesman", "the committee's director"; null where the text leaves it open. Time linear in the run and the names looked
 * through.
 */
export function collectiveParty(scene: Scene, unit: Unit, from: number, to: number): string | null {
  const {items} = unit;
  for (let i = from; i < to; i++) {
    const {norm, kind, proper} = items[i]!;
    if (kind !== "word") continue;
    if (norm.startsWith("pro-")) {
      const party = scene.world.party(norm.slice(4));
      if (party) return party;
    }
    if (OWNED.test(norm) && !HONORIFIC.test(items[i + 1]?.norm ?? "")) {
      const party = ownerParty(scene, unit, i);
      if (party) return party;
    }
    if (proper && !BODY.test(norm) && !GOVERNMENT.test(norm)) continue;
    if (GOVERNMENT.test(norm) && isDefinite(items, from, i)) return scene.home;
    if (MOVEMENT.test(norm) && isDefinite(items, from, i)) return scene.movement;
    if (BODY.test(norm) && DEFINITE.test(items[i - 1]?.norm ?? "")) {
      const party = namedBody(scene, items[i]!.start, norm);
      if (party) return party;
    }
  }
  return null;
}

/** "the government", "the rebel delegation", "federal officials": no "a government", "one rebel group", "Dornish rebels". */
function isDefinite(items: readonly Item[], from: number, i: number): boolean {
  let before = items[i - 1];
  // "the internationally recognised government"
  for (let k = i - 1; k > from && i - k <= 3 && OF_GOVERNMENT.test(items[k]!.norm); k--) before = items[k - 1];
  if (!before || i - 1 < from) return items[i]!.norm === "federal" || DEFINITE.test(before?.norm ?? "");
  return DEFINITE.test(before.norm) || (items[i]!.norm === "federal" && !before.proper);
}

/** The party of the latest body before a place whose name has a noun in it: "the Union" for the Amber Union. */
function namedBody(scene: Scene, before: number, noun: string): string | null {
  let high = upTo(scene, before);
  for (let back = 0; back < NAMES_BACK && --high >= 0; back++) {
    const match = scene.names[high]!;
    for (const entry of match.entries) {
      if (entry.kind !== "party" && entry.kind !== "organisation") continue;
      const names =
        entry.kind === "organisation"
          ? [entry.organisation.name, ...entry.organisation.aliases]
          : [scene.world.partyName(entry.party)];
      if (names.some((name) => name.toLowerCase().split(/\s+/).includes(noun))) return entry.party;
    }
  }
  return null;
}

/** How many known names begin before an offset. */
function upTo(scene: Scene, before: number): number {
  let low = 0;
  let high = scene.names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (scene.names[middle]!.start < before) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whose "its" or "his" is, as a party: of those named before it in its sentence the subject, or the only one; where the
 * sentence opens with it, the same of the sentence before.
 */
export function ownerParty(scene: Scene, unit: Unit, at: number): string | null {
  const clause = unit.items.findLastIndex(({text}, i) => i < at && text === ";") + 1;
  const near = clause > 0 ? partiesWithin(scene, unit.items, Math.max(clause, at - REACH), at) : [];
  if (near.length > 0) return only(near);
  const own = partiesWithin(scene, unit.items, Math.max(0, at - REACH), at);
  if (own.length > 0) return subjectParty(scene, unit, at) ?? only(own);
  const before = scene.units[unit.index - 1];
  if (!before || unit.paragraph - before.paragraph > 1) return null;
  return (
    subjectParty(scene, before, before.items.length) ??
    only(partiesWithin(scene, before.items, Math.max(0, before.items.length - REACH), before.items.length))
  );
}

const only = (parties: readonly string[]) => (new Set(parties).size === 1 ? parties[0]! : null);

function subjectParty(scene: Scene, unit: Unit, before: number): string | null {
  const subject: Phrase | null = mainSubject(scene, unit);
  return subject && subject.to <= before
    ? (partiesWithin(scene, unit.items, subject.from, subject.to)[0] ?? null)
    : null;
}

/** Parties that a stretch names, or means by "the government", media left out. */
function partiesWithin(scene: Scene, items: readonly Item[], from: number, to: number): string[] {
  if (to <= from) return [];
  const named = knownNames(scene, items, from, to).flatMap((match) => {
    const entry = match.entries.find(({kind}) => kind !== "venue");
    return entry && entry.kind !== "venue" && entry.party !== "media" ? [entry.party] : [];
  });
  const {home} = scene;
  const meant =
    home !== null &&
    items.slice(from, to).some(({norm}, k) => norm === "government" && isDefinite(items, from, from + k));
  return meant ? [...named, home] : named;
}

/** The state in whose capital a sentence is set before a place of it: "In Orr, members of parliament ...". */
export function seatBefore(scene: Scene, unit: Unit, before: number): string | null {
  const {items} = unit;
  for (let i = 0; i < Math.min(before, 12); i++) {
    if (!/^(?:in|at|from)$/.test(items[i]!.norm)) continue;
    const place = phraseAfter(items, i + 1);
    const match = scene.nameAt.get(items[i + 1]?.start ?? -1);
    const seat = match?.entries.find((entry) => entry.kind === "party" && entry.form !== "demonym");
    if (
      seat?.kind === "party" &&
      match &&
      place &&
      spanOf(items, i + 1, Math.max(i + 2, place.from + 1)).end <= match.end
    )
      return seat.party;
  }
  return null;
}
