import {AUXILIARIES, isPastForm} from "../lexicon/closed.ts";
import {cuesOf} from "../lexicon/cues.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import {phraseBefore} from "../phrases/phrases.ts";
import {spanOf} from "../scene/scene.ts";
import {mainSubject} from "../subjects/main-subject.ts";
import type {Unit} from "../text/units.ts";
import {resolve} from "./phrase.ts";
import {type Speaker, speakerOfEntity} from "./speakers.ts";
import type {Resolving} from "./state.ts";

/** The subject of a unit's first clause, as far as it is a person or a body; looked for once. */
export function firstSubject(state: Resolving, unit: Unit): Speaker | null {
  const {scene, entities, subjects} = state;
  const known = subjects.get(unit.index);
  if (known !== undefined) return known;
  subjects.set(unit.index, null);
  const phrase = mainSubject(scene, unit);
  const next = phrase ? unit.items[phrase.to] : undefined;
  let speaker: Speaker | null = null;
  if (
    phrase &&
    next?.kind !== "possessive" &&
    (phrase.kind !== "common" || speakerNoun(phrase.head)) &&
    phrase.kind !== "indefinite"
  ) {
    const apposed =
      phrase.kind === "common" && next?.text === ","
        ? entities.inUnit(unit).find(({start}) => start > next.start && start < next.end + 40)
        : undefined;
    speaker = apposed
      ? speakerOfEntity(apposed.entity, spanOf(unit.items, phrase.from, phrase.to))
      : resolve(state, unit, phrase, [], null);
  }
  subjects.set(unit.index, speaker);
  return speaker;
}

/** The last person before an item who does something there: "a plan that Orne outlined, which he described as ...". */
export function actorBefore(state: Resolving, unit: Unit, before: number): Speaker | null {
  const {entities} = state;
  const {items} = unit;
  for (let i = before - 2; i >= 0 && before - i < 60; i--) {
    const next = items[i + 1]!;
    if (
      !items[i]!.proper ||
      next.proper ||
      !(isPastForm(next.norm) || AUXILIARIES.has(next.norm) || cuesOf(next.norm).length > 0)
    )
      continue;
    const phrase = phraseBefore(items, i + 1, 0);
    const entity = phrase?.name && !phrase.governed ? entities.of(unit, phrase.name) : null;
    if (entity && phrase) return speakerOfEntity(entity, spanOf(items, phrase.from, phrase.to));
  }
  return null;
}
