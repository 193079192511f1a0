import type {Span} from "../../../language/span.ts";
import {UTTERANCE_NOUNS} from "../lexicon/cues.ts";
import {FEMALE_NOUNS, HONORIFIC, MALE_NOUNS, speakerNoun} from "../lexicon/roles.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {spanOf} from "../scene/scene.ts";
import type {Unit} from "../text/units.ts";
import {isBodyName} from "./antecedents.ts";
import {findByRole} from "./by-role.ts";
import {named} from "./named.ts";
import {isOrgan} from "./organisations.ts";
import {ownerOf, ownParty} from "./owners.ts";
import {phraseParty} from "./phrase-party.ts";
import {type Speaker, speakerOf, speakerOfEntity, tokensOf, wordingOf} from "./speakers.ts";
import {POSSESSIVE, type Resolving} from "./state.ts";

/** "an administration official": of the state that the article is about. */
const OF_GOVERNMENT =
  /^(?:administration|federal|enforcement|government|military|defen[cs]e|intelligence|security|cabinet|presidential)$/;

/** "the association" under a head that is a body. */
const isItsBody = ({type}: Speaker, {from, to, head}: Phrase, first: string) =>
  (type === "organisation" || type === "office") &&
  first === "the" &&
  to - from === 2 &&
  /^(?:ministry|department|agency|association|union|headquarters|office|service|committee|council|channel|group|forum)$/.test(
    head
  );

/** "a spokesman", "a spokeswoman": whoever they speak for has just been named. */
const isBareVoice = ({head, from, to}: Phrase) => /^spokes(?:man|woman|person)$/.test(head) && to - from <= 2;

/** The party of the body that a sentence tells of before its spokesman ("The Council will wait, a spokesman said"), or the sentence before. */
function bodyParty({subjectOf, memory}: Resolving, unit: Unit, {from}: Phrase): string | null {
  const body = [from > 0 ? subjectOf(unit) : null, memory.latest()?.speakers.at(-1), memory.latest()?.subject].find(
    (one) => one !== null && one !== undefined
  );
  return body && /^(?:office|organisation|state)$/.test(body.type ?? "") ? body.party : null;
}

/** The speaker that a phrase with a common noun stands for: a role, an office, a document, a group, a source. */
export function common(state: Resolving, unit: Unit, phrase: Phrase, names: readonly Phrase[], words: Span): Speaker {
  const {scene, entities, organisation, subjectOf, memory} = state;
  const {items} = unit;
  const first = items[phrase.from]!.norm;
  // "the office of the envoy, Ada Orne": the name is the envoy's, and the office speaks
  const ofOffice = speakerNoun(phrase.head)?.type === "office";
  for (const name of ofOffice ? [phrase] : [...names, phrase]) {
    const entity = name.name ? entities.of(unit, name.name) : null;
    if (entity) return speakerOfEntity(entity, words);
    // "the supplier, Orchard & Sons"
    if (name !== phrase && name.name && isBodyName(items, name.name))
      return {...named(state, unit, name, name.name, spanOf(items, name.from, name.to)), words};
  }
  const noun = speakerNoun(phrase.head);
  const wording = wordingOf(scene, words);
  const key = `text:${wording.toLowerCase()}`;
  const party = phraseParty(scene, entities, unit, phrase);
  if (!noun) return speakerOf(key, wording, "source", party, words);
  if (noun.type === "document") {
    const owner = ownerOf(state, unit, phrase);
    if (owner) return {...owner, words};
    // "the statement reads": the one who has just been said to give it out
    const author =
      first === "the" && phrase.to - phrase.from === 2 && UTTERANCE_NOUNS.has(phrase.head)
        ? (memory.latest()?.speakers.at(-1) ?? memory.lastSpeaker())
        : null;
    if (author && /^(?:person|office|organisation)$/.test(author.type ?? "")) return {...author, words};
  }
  if (items.slice(phrase.from, phrase.to).some(({norm}) => norm === "both"))
    return speakerOf(key, wording, "group", "joint", words);
  const indefinite = /^(?:a|an|another|some|several|two|three|many|one|both|each)$/.test(first);
  if (state.head && isItsBody(state.head, phrase, first)) return {...state.head, words};
  if (noun.type === "office" || noun.type === "organisation") return organisation(unit, phrase, words, noun.type);
  if (noun.type === "group" && !noun.plural && !indefinite && isOrgan(phrase.head))
    return organisation(unit, phrase, words, "organisation");
  if (!noun.plural && !indefinite && (noun.type === "person" || noun.type === "source")) {
    const latest = memory.latest();
    const speaking = new Set(
      [...(latest?.speakers ?? []), latest?.subject].flatMap((speaker) => (speaker ? [speaker.key] : []))
    );
    const owner = POSSESSIVE.test(first) ? (subjectOf(unit)?.key ?? null) : null;
    const entity = findByRole(scene, entities, unit, phrase, {speaking, owner});
    if (entity) {
      entity.party ??= party;
      return speakerOfEntity(entity, words);
    }
    // "His Excellency" stands for whoever has just been called by an office
    const titled = HONORIFIC.test(phrase.head) ? memory.lastSpeaker() : null;
    if (titled?.type === "person") return {...titled, words};
    // "The source" is whoever of the unnamed was heard last, whatever the first naming.
    const unnamed = /^(?:source|official|insider)$/.test(phrase.head) && phrase.at === phrase.from + 1;
    const heard = unnamed ? memory.candidates().find(({type, many}) => type === "source" && !many) : undefined;
    if (heard) return {...heard, words};
    const anybody = phrase.head === "person" && phrase.at === phrase.from + 1;
    const again = anybody || items[phrase.at - 1]?.norm === "same" ? memory.lastUnnamed() : null;
    if (again) return {...again, words};
    // "The author" of an item of a round-up
    if (state.head && first === "the" && phrase.to - phrase.from === 2) return {...state.head, words};
    const same = memory
      .candidates()
      .find(
        ({type, name}) =>
          (type === "source" || type === "person") &&
          name !== null &&
          tokensOf(wording).every((token) => tokensOf(name).includes(token))
      );
    if (same) return {...same, words};
  }
  const owned = POSSESSIVE.test(first);
  const national = items.slice(phrase.from, phrase.at).some(({norm}) => OF_GOVERNMENT.test(norm));
  const inherited =
    party ??
    (isBareVoice(phrase) ? bodyParty(state, unit, phrase) : null) ??
    (owned ? ownParty(state, unit, phrase) : null) ??
    (national && noun.type === "source" ? scene.home : null);
  const gender = FEMALE_NOUNS.has(phrase.head) ? "female" : MALE_NOUNS.has(phrase.head) ? "male" : null;
  const type = noun.plural && noun.type === "person" ? "group" : noun.type;
  return speakerOf(key, wording, type, inherited, words, {
    gender,
    many: noun.plural,
    role: noun.type === "person" ? wording : null
  });
}
