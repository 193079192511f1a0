import {speakerNoun} from "../lexicon/roles.ts";
import {stateOfOffice} from "../people/allegiance.ts";
import {isOfThose} from "../people/captives.ts";
import {collectiveParty, ownerParty, seatBefore} from "../people/collective.ts";
import {NOT_SERVING, partyOf} from "../people/descriptions.ts";
import type {Entities} from "../people/entity.ts";
import {localParty} from "../people/locals.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {type Scene, spanOf} from "../scene/scene.ts";
import type {Unit} from "../text/units.ts";
import {placeless} from "./antecedents.ts";
import {wordingOf} from "./speakers.ts";

/** Those who speak for a place and not for a state of their own choosing. */
const OF_PLACE = /^(?:local|regional|provincial|municipal|city|emergency|rescue)$/;
const OFFICIALS =
  /^(?:officials?|authorit(?:y|ies)|governors?|mayors?|officers?|police|services?|administrations?|lawmakers?|members?|deput(?:y|ies)|parliament|ministry|government|commission|spokes(?:man|woman|person)|aides?|negotiators?)$/;

/**
 * The party of an unnamed speaker or body by the words that name it: a state or body in them, a person whom they serve
 * ("Orne's office"), a noun for either ("the rebel delegation"), a national office where the article is about one state,
 * the capital that the sentence is set in, or the place that
 * private people and local officials are of. Null where none is told.
 */
export function phraseParty(scene: Scene, entities: Entities, unit: Unit, phrase: Phrase): string | null {
  const {items} = unit;
  const to = placeless(items, phrase);
  const stated = partyOf(scene, items, phrase.from, to);
  const medium = stated === "media" && speakerNoun(phrase.head)?.type !== "media" && phrase.kind === "common";
  // "two former officials of the ministry" speak for it no more
  if (
    stated &&
    items.slice(phrase.from, phrase.at).some(({norm}) => /^(?:former|ex|onetime|one-time|retired)$/.test(norm))
  )
    return null;
  if (stated && !medium) return stated;
  if (medium) return null;
  const words = items.slice(phrase.from, to);
  if (words.some(({norm}) => NOT_SERVING.test(norm))) return null;
  const span = spanOf(items, phrase.from, to);
  const served = entities
    .inUnit(unit)
    .find(({start, entity}) => start >= span.start && start < span.end && entity.party !== null);
  if (served) return served.entity.party;
  // "familiar with his plans": what a source knows of tells nothing of its side
  const known = words.findIndex(({norm}) => /^(?:familiar|briefed|acquainted|knowledge)$/.test(norm));
  const collective = collectiveParty(scene, unit, phrase.from, known < 0 ? to : phrase.from + known);
  if (collective) return collective;
  const local = localParty(scene, items, phrase.from, phrase.to, phrase.head);
  if (local) return local;
  if (isOfThose(phrase.head)) return entities.passages.sideOf(unit);
  if (!OFFICIALS.test(phrase.head) && !officeParty(scene, wordingOf(scene, span))) return null;
  if (words.some(({norm}) => OF_PLACE.test(norm))) return ownerParty(scene, unit, phrase.from) ?? scene.home;
  return seatBefore(scene, unit, phrase.from) ?? officeParty(scene, wordingOf(scene, span));
}

/** "the president", "the prime minister's office", where one state of the article has them. */
const officeParty = (scene: Scene, wording: string): string | null =>
  stateOfOffice(scene, wording.replace(/['’]s? office$/, "").replace(/^office of (?:the )?/, ""));
