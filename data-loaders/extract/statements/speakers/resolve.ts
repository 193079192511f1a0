import type {Attribution} from "../attribution/types.ts";
import type {Entities} from "../people/entity.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {type Scene, spanOf} from "../scene/scene.ts";
import {clauseFloor} from "../subjects/clause.ts";
import {mainSubject} from "../subjects/main-subject.ts";
import type {Unit} from "../text/units.ts";
import {acts, createMemory} from "./antecedents.ts";
import {createOrganisations} from "./organisations.ts";
import {resolve} from "./phrase.ts";
import {type Speaker, speakerOf, speakerOfEntity} from "./speakers.ts";
import type {Resolving} from "./state.ts";
import {actorBefore, firstSubject} from "./subject.ts";

/** The speaker that heads an item of a round-up; one by a pen name goes by it. */
function headOf(state: Resolving, unit: Unit, phrase: Phrase): Speaker | null {
  const words = spanOf(unit.items, phrase.from, phrase.to);
  if (unit.items[phrase.at]!.kind !== "quote") return resolve(state, unit, phrase, [], null);
  const name = state.scene.document.text.slice(words.start + 1, words.end - 1);
  return speakerOf(`text:${name.toLowerCase()}`, name, "source", null, words);
}

/** Keeps in mind who was spoken of, unit by unit, and answers who a phrase stands for at its place. */
export interface Resolver {
  /** The speaker of an attribution, or null where it cannot be told. */
  speaker(unit: Unit, attribution: Attribution, before: Speaker | null): Speaker | null;
  /** The subject of a unit's first clause, or of the one in which an item stands; as far as it is a person or a body. */
  subject(unit: Unit, item?: number): Speaker | null;
  /** Whose the item of a round-up is that is being read; null in any other text. */
  head(): Speaker | null;
  /** To be called for each unit in order before its speakers are asked for: where an item of a round-up begins, all before is forgotten. */
  enter(unit: Unit): void;
  /** To be called for each unit in order, once its speakers are known. */
  remember(unit: Unit, speakers: readonly Speaker[]): void;
  /** Who spoke last, within the last few sentences. */
  last(): Speaker | null;
}

/**
 * Resolves speakers over one article. A pronoun goes to the nearest speaker or subject that fits in kind and gender, then
 * to others named close by; a role to the person who bears it; a ministry to the one named last. Nothing is guessed: what
 * fits nobody stays as it is worded, and a pronoun without antecedent is null.
 */
export function createResolver(scene: Scene, entities: Entities): Resolver {
  const memory = createMemory();
  const state: Resolving = {
    scene,
    entities,
    memory,
    organisation: createOrganisations(scene, entities),
    subjects: new Map(),
    subjectOf: (unit) => firstSubject(state, unit),
    head: null
  };
  const {subjectOf} = state;

  return {
    speaker(unit, {speaker: phrase, names, content, rule}, before) {
      if (!phrase) return null;
      if (phrase.kind === "pronoun" && before?.type === "person") {
        const again = resolve(state, unit, phrase, names, before);
        if (again) return again;
      }
      if (content !== "after" && rule !== "as X put it") {
        // "Orne was unmoved: nobody, he said, ...": before a colon stands who speaks behind it
        const floor = clauseFloor(unit.items, phrase.from);
        const led = phrase.kind === "pronoun" && unit.items[floor - 1]?.text === ":" ? subjectOf(unit) : null;
        // "Acme will close the plant, it said": with nobody before, the one of whom it is said
        const clause = floor > 0 ? mainSubject(scene, unit, floor) : null;
        const near = clause && clause.to <= phrase.from ? resolve(state, unit, clause, [], null) : null;
        return (
          resolve(state, unit, phrase, names, led) ??
          resolve(state, unit, phrase, names, near) ??
          resolve(state, unit, phrase, names, subjectOf(unit))
        );
      }
      const subject = mainSubject(scene, unit);
      const first = subject && subject.to <= phrase.from ? subjectOf(unit) : null;
      const plain = first?.type === "person" || phrase.kind !== "pronoun";
      return resolve(state, unit, phrase, names, plain ? first : (actorBefore(state, unit, phrase.from) ?? first));
    },
    subject(unit, item = 0) {
      const floor = clauseFloor(unit.items, item);
      if (floor === 0) return subjectOf(unit);
      const phrase = mainSubject(scene, unit, floor);
      return phrase && phrase.to <= item ? resolve(state, unit, phrase, [], null) : subjectOf(unit);
    },
    head: () => state.head,
    enter(unit) {
      const head = scene.roundUp.begins.get(unit.index);
      if (head !== undefined) memory.clear();
      if (head !== undefined || !scene.roundUp.headed.has(unit.index)) state.head = null;
      if (!head) return;
      state.head = headOf(state, unit, head.phrase);
      if (state.head) memory.add({speakers: [state.head], subject: state.head, actors: [], others: []});
    },
    remember(unit, speakers) {
      if (unit.kind === "heading" && scene.hasProse) return;
      const named = entities.inUnit(unit);
      const others = named.map(({entity}) => speakerOfEntity(entity, null)).reverse();
      const acting = named.filter(({start}) => acts(unit, start));
      const actors = acting.map(({entity}) => speakerOfEntity(entity, null)).reverse();
      memory.add({speakers, subject: subjectOf(unit), actors, others});
    },
    last: memory.lastSpeaker
  };
}
