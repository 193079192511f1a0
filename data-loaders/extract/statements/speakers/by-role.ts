import {alike} from "../lexicon/closeness.ts";
import {FEMALE_NOUNS, HONORIFIC, isRoleNoun, MALE_NOUNS, roleAffinity} from "../lexicon/roles.ts";
import {collectiveParty} from "../people/collective.ts";
import {partyOf} from "../people/descriptions.ts";
import type {Entities, Entity} from "../people/entity.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {knownNames, type Scene} from "../scene/scene.ts";
import type {Unit} from "../text/units.ts";
import {GENERIC, tokensOf} from "./speakers.ts";

/** Words that tell one holder of a role from another: "foreign minister", "deputy mayor". */
const DISTINGUISHING =
  /^(?:foreign|prime|defence|defense|interior|finance|vice|deputy|justice|former|ex|assistant|chief)$/;
/** What an article adds to a role for variety: "the six-term lawmaker", "the 54-year-old mayor". */
const DESCRIBING = /-(?:term|year-old|time)$/;
/** How many persons are looked through: the ones that the article named last. */
const LOOK_BACK = 300;

/** Who spoke or was spoken of in the sentence before, and whom "his" belongs to. */
export interface Focus {
  readonly speaking: ReadonlySet<string>;
  readonly owner: string | null;
}

interface Asked {
  readonly head: string;
  readonly party: string | null;
  readonly gender: "female" | "male" | null;
  readonly modifiers: readonly string[];
  readonly owned: boolean;
}

/**
 * The person whom a role names at its place ("the minister", "the Dornish envoy", "his chief of staff"), or null. Roles
 * that the article or the profile gives count before mere recency; a person of another party never fits.
 */
export function findByRole(scene: Scene, entities: Entities, unit: Unit, phrase: Phrase, focus: Focus): Entity | null {
  const {items} = unit;
  const position = items[phrase.from]!.start;
  const names = knownNames(scene, items, phrase.from, phrase.to);
  for (const match of names)
    for (const entry of match.entries)
      if (entry.kind === "role") {
        const entity = entities.all.find((one) => one.person?.id === entry.person.id);
        if (entity) return entity;
      }
  const inName = (start: number) => names.some((match) => match.start <= start && start < match.end);
  const asked: Asked = {
    head: phrase.head,
    party: partyOf(scene, items, phrase.from, phrase.to) ?? collectiveParty(scene, unit, phrase.from, phrase.to),
    gender: FEMALE_NOUNS.has(phrase.head) ? "female" : MALE_NOUNS.has(phrase.head) ? "male" : null,
    modifiers: [...items.slice(phrase.from, phrase.at), ...items.slice(phrase.at + 1, phrase.to)]
      .filter(
        (item) =>
          item.kind === "word" &&
          !GENERIC.has(item.norm) &&
          item.norm !== "of" &&
          !DESCRIBING.test(item.norm) &&
          !inName(item.start)
      )
      .map((item) => item.norm),
    owned: /^(?:his|her|their|its)$/.test(items[phrase.from]!.norm) && !HONORIFIC.test(phrase.head)
  };
  let best: {entity: Entity; score: number} | null = null;
  for (const entity of entities.all.slice(-LOOK_BACK)) {
    const score = scoreOf(scene, entity, asked, focus, position);
    if (score !== null && (!best || score > best.score)) best = {entity, score};
  }
  return best && best.score > 3 ? best.entity : null;
}

function scoreOf(scene: Scene, entity: Entity, asked: Asked, focus: Focus, position: number): number | null {
  const key = `person:${entity.name}`;
  const speaks = focus.speaking.has(key);
  if (asked.party && entity.party && entity.party !== asked.party) return null;
  if (asked.gender && entity.gender && entity.gender !== asked.gender) return null;
  if (asked.owned && (focus.owner ? focus.owner === key : speaks)) return null;
  let {affinity, overlap} = fitOf(entity, asked);
  // Somebody of whom the article tells no role, and who has just spoken, may be called by one.
  const unknown = entity.roles.size === 0 && !entity.person?.roles.length;
  if (affinity === 0 && unknown && speaks && asked.modifiers.length === 0) affinity = 1;
  if (affinity === 0) return null;
  const mention = lastBefore(entity.mentions, position);
  if (mention === null && (affinity < 2 || overlap < (isIntroducedSoon(entity, position) ? 0 : 2))) return null;
  if (speaks) overlap += 5 / 3;
  if (asked.party && entity.party === asked.party) overlap += 2 / 3;
  return affinity * 4 + overlap * 3 + (mention ?? -scene.document.text.length) / (scene.document.text.length + 1);
}

/** How far behind the beginning of an article a lead's "the nominee" may find its name. */
const LEAD_REACH = 1200;
/** "The nominee told senators ...": a lead that names nobody, with the name in one of the next paragraphs. */
function isIntroducedSoon(entity: Entity, position: number): boolean {
  const first = entity.mentions[0] ?? Number.POSITIVE_INFINITY;
  return position < LEAD_REACH / 2 && first > position && first - position < LEAD_REACH;
}

/** How well a person's roles fit: the role itself, then the words that stand with it. */
function fitOf(entity: Entity, asked: Asked): {affinity: number; overlap: number} {
  let affinity = 0;
  let overlap = 0;
  for (const [role, wording] of entity.roles) {
    const fit = roleAffinity(role, asked.head);
    if (fit < affinity || fit === 0) continue;
    const words = tokensOf(wording);
    const shared = asked.modifiers.filter((word) => words.some((known) => known === word || alike(known, word)));
    const missing = asked.modifiers.filter(
      (word) => (isRoleNoun(word) || DISTINGUISHING.test(word)) && !words.includes(word)
    );
    const own = shared.length * 2 - missing.length * 3;
    overlap = fit > affinity ? own : Math.max(overlap, own);
    affinity = fit;
  }
  for (const role of entity.person?.roles ?? []) {
    const words = tokensOf(role);
    const of = words.indexOf("of");
    const fit = roleAffinity((of > 0 ? words[of - 1] : words.at(-1)) ?? "", asked.head);
    const shared = asked.modifiers.filter((word) => words.includes(word)).length;
    // "the chief delegate" for who leads a delegation: another word for it needs one in common
    if (fit === 0 || (fit === 1 && (shared === 0 || !asked.party))) continue;
    affinity = Math.max(affinity, fit);
    overlap = Math.max(overlap, shared * 2);
  }
  return {affinity, overlap};
}

/** The last of ascending positions before another, or null. */
function lastBefore(positions: readonly number[], position: number): number | null {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return positions[low - 1] ?? null;
}
