import {ORGANISATION_WORDS} from "../../../language/names.ts";
import type {Span} from "../../../language/span.ts";
import {HONORIFIC} from "../lexicon/roles.ts";
import {partyOf} from "../people/descriptions.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {isDemonym, isState, knownNames} from "../scene/scene.ts";
import type {Unit} from "../text/units.ts";
import {isBodyName} from "./antecedents.ts";
import {isInitials} from "./organisations.ts";
import {type Speaker, speakerOf, speakerOfEntity, wordingOf} from "./speakers.ts";
import {POSSESSIVE, type Resolving} from "./state.ts";

const MEDIA =
  /\b(?:times|post|news|journal|herald|tribune|press|radio|television|tv|agency|gazette|magazine|daily|weekly)\b/i;

/** The person, body, state or people that a name stands for. */
export function named(
  state: Resolving,
  unit: Unit,
  phrase: Phrase,
  name: {from: number; to: number},
  words: Span
): Speaker {
  const {scene, entities, organisation, memory} = state;
  const {items} = unit;
  const entity = entities.of(unit, name);
  if (!entity?.person && name.to - name.from === 1 && isInitials(entities, items[name.from]!.text))
    return organisation(unit, phrase, words, "organisation");
  if (entity) {
    const owned = POSSESSIVE.test(items[phrase.from]!.norm) && !HONORIFIC.test(items[phrase.from + 1]?.norm ?? "");
    if (!entity.party && owned) entity.party = memory.candidates()[0]?.party ?? null;
    return speakerOfEntity(entity, words);
  }
  const wording = wordingOf(scene, words);
  const party = partyOf(scene, items, phrase.from, phrase.to);
  const matches = knownNames(scene, items, phrase.from, phrase.to);
  for (const match of matches)
    for (const entry of match.entries)
      if (entry.kind === "organisation")
        return {...organisation(unit, phrase, words, entry.organisation.type), party: entry.party};
  const isBody = isBodyName(items, name);
  const last = matches.at(-1);
  const whole =
    last &&
    last.end === items[phrase.at]!.end &&
    !items.slice(name.from, name.to).some((item) => ORGANISATION_WORDS.has(item.norm));
  if (whole && isState(last)) return speakerOf(`state:${party}`, wording, "state", party, words);
  if (whole && isDemonym(last)) return speakerOf(`group:${wording.toLowerCase()}`, wording, "group", party, words);
  if (isBody) return organisation(unit, phrase, words, MEDIA.test(wording) ? "media" : "organisation");
  return speakerOf(`text:${wording.toLowerCase()}`, wording, "organisation", party, words);
}
