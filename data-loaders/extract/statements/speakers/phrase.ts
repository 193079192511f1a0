import type {Span} from "../../../language/span.ts";
import {isTitleAlone} from "../lexicon/roles.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {asOneName, spanOf} from "../scene/scene.ts";
import type {Unit} from "../text/units.ts";
import {agrees} from "./antecedents.ts";
import {common} from "./common.ts";
import {named} from "./named.ts";
import {pairOf, partOfGroup} from "./partitives.ts";
import {phraseParty} from "./phrase-party.ts";
import {type Speaker, speakerOf, speakerOfEntity} from "./speakers.ts";
import type {Resolving} from "./state.ts";

/** Who a phrase stands for at its place; a pronoun may go to the one given of its own unit first. */
export function resolve(
  state: Resolving,
  unit: Unit,
  phrase: Phrase,
  names: readonly Phrase[],
  inUnit: Speaker | null
): Speaker | null {
  const {scene, entities, subjectOf, memory} = state;
  const words = spanOf(unit.items, phrase.from, phrase.to);
  if (phrase.with && phrase.with.from < phrase.from) {
    const whole = asOneName(scene, unit, phrase, phrase.with);
    return whole?.name
      ? named(state, unit, whole, whole.name, spanOf(unit.items, whole.from, whole.to))
      : together(state, unit, phrase, phrase.with, words);
  }
  if (phrase.kind === "pronoun") {
    const antecedent = [...(inUnit ? [inUnit] : []), ...memory.candidates(phrase.head)].find((speaker) =>
      agrees(phrase.head, speaker)
    );
    return antecedent ? {...antecedent, words} : null;
  }
  if (phrase.kind === "name" && phrase.name && !isTitleAlone(unit.items.slice(phrase.name.from, phrase.name.to))) {
    const apposed = names.length > 0 && !entities.of(unit, phrase.name);
    return apposed ? common(state, unit, phrase, names, words) : named(state, unit, phrase, phrase.name, words);
  }
  const pair = pairOf(unit, phrase, memory.candidates());
  if (pair) return pair;
  const both = /^(?:both|each|neither)$/.test(unit.items[phrase.from]!.norm) || phrase.head === "both";
  const wording = scene.document.text.slice(words.start, words.end).replace(/\s+/g, " ");
  const apposed =
    phrase.kind === "indefinite" ? names.find((name) => name.name && entities.of(unit, name.name)) : undefined;
  if (apposed?.name) return speakerOfEntity(entities.of(unit, apposed.name)!, words);
  const whole = partOfGroup(unit, phrase, memory.candidates(), subjectOf(unit));
  if (whole) return {...whole, words};
  if (phrase.kind === "indefinite")
    return speakerOf(
      `text:${wording.toLowerCase()}`,
      wording,
      "group",
      both ? "joint" : phraseParty(scene, entities, unit, phrase),
      words
    );
  const speaker = common(state, unit, phrase, names, words);
  return both
    ? {
        ...speaker,
        party: "joint",
        type: speaker.type === "office" ? "office" : "group",
        name: wording,
        key: `joint:${speaker.key}`
      }
    : speaker;
}

/** "Orne and the envoy": several who speak together. */
function together(state: Resolving, unit: Unit, phrase: Phrase, other: Phrase, words: Span): Speaker {
  const {scene} = state;
  const whole = {start: unit.items[other.from]!.start, end: words.end};
  const first = resolve(state, unit, other, [], null);
  const second = resolve(state, unit, {...phrase, with: null}, [], null);
  const party = first?.party === second?.party ? (first?.party ?? null) : "joint";
  const wording = scene.document.text.slice(whole.start, whole.end).replace(/\s+/g, " ");
  return speakerOf(
    `joint:${wording.toLowerCase()}`,
    wording,
    first?.type === "state" ? "state" : (second?.type ?? "group"),
    party,
    whole
  );
}
