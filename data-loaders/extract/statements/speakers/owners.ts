import type {Phrase} from "../phrases/phrase.ts";
import {phraseBefore} from "../phrases/phrases.ts";
import {spanOf} from "../scene/scene.ts";
import {mainSubject} from "../subjects/main-subject.ts";
import type {Unit} from "../text/units.ts";
import {agrees} from "./antecedents.ts";
import {named} from "./named.ts";
import {type Speaker, speakerOfEntity} from "./speakers.ts";
import {POSSESSIVE, type Resolving} from "./state.ts";

/** The party of the one whom "his" means: the subject of its sentence, or whoever spoke last. */
export function ownParty(state: Resolving, unit: Unit, phrase: Phrase): string | null {
  const {scene, subjectOf, memory} = state;
  const subject = mainSubject(scene, unit);
  const inUnit = subject && subject.to <= phrase.from ? subjectOf(unit) : null;
  return inUnit?.party ?? memory.candidates()[0]?.party ?? null;
}

/** "Orne's letter", "his statement": the person or body whose words a document gives. */
export function ownerOf(state: Resolving, unit: Unit, phrase: Phrase): Speaker | null {
  const {scene, entities, memory} = state;
  const first = unit.items[phrase.from]!.norm;
  if (POSSESSIVE.test(first)) return memory.candidates(first).find((speaker) => agrees(first, speaker)) ?? null;
  const possessive = unit.items.slice(phrase.from, phrase.at).findIndex(({kind}) => kind === "possessive");
  const owner = possessive > 0 ? phraseBefore(unit.items, phrase.from + possessive, phrase.from) : null;
  const entity = owner?.name ? entities.of(unit, owner.name) : null;
  if (entity) return speakerOfEntity(entity, null);
  const known = owner?.name ? scene.nameAt.get(unit.items[owner.name.from]!.start) : undefined;
  const body =
    known?.entries.some(
      (entry) => entry.kind === "organisation" || (entry.kind === "party" && entry.form !== "demonym")
    ) ?? false;
  return owner?.name && body ? named(state, unit, owner, owner.name, spanOf(unit.items, owner.from, owner.to)) : null;
}
