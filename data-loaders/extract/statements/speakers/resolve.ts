import {ORGANISATION_WORDS} from "../../../language/names.ts";
import type {Span} from "../../../language/span.ts";
import type {Attribution} from "../attribution/types.ts";
import {AUXILIARIES, isPastForm} from "../lexicon/closed.ts";
import {cuesOf, UTTERANCE_NOUNS} from "../lexicon/cues.ts";
import {FEMALE_NOUNS, isTitleAlone, MALE_NOUNS, speakerNoun} from "../lexicon/roles.ts";
import {partyOf} from "../people/descriptions.ts";
import type {Entities} from "../people/entity.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {phraseBefore} from "../phrases/phrases.ts";
import {asOneName, isDemonym, isState, knownNames, type Scene, spanOf} from "../scene/scene.ts";
import {clauseFloor} from "../subjects/clause.ts";
import {mainSubject} from "../subjects/main-subject.ts";
import type {Unit} from "../text/units.ts";
import {acts, agrees, createMemory, isBodyName} from "./antecedents.ts";
import {findByRole} from "./by-role.ts";
import {createOrganisations, isInitials, isOrgan} from "./organisations.ts";
import {pairOf, partOfGroup} from "./partitives.ts";
import {phraseParty} from "./phrase-party.ts";
import {type Speaker, speakerOf, speakerOfEntity, tokensOf, wordingOf} from "./speakers.ts";

/** Keeps in mind who was spoken of, unit by unit, and answers who a phrase stands for at its place. */
export interface Resolver {
  /** The speaker of an attribution, or null where it cannot be told. */
  speaker(unit: Unit, attribution: Attribution, before: Speaker | null): Speaker | null;
  /** The subject of a unit's first clause, or of the one in which an item stands; as far as it is a person or a body. */
  subject(unit: Unit, item?: number): Speaker | null;
  /** To be called for each unit in order, once its speakers are known. */
  remember(unit: Unit, speakers: readonly Speaker[]): void;
  /** Who spoke last, within the last few sentences. */
  last(): Speaker | null;
}

const MEDIA =
  /\b(?:times|post|news|journal|herald|tribune|press|radio|television|tv|agency|gazette|magazine|daily|weekly)\b/i;
/** "an administration official": of the state that the article is about. */
const OF_GOVERNMENT =
  /^(?:administration|federal|enforcement|government|military|defen[cs]e|intelligence|security|cabinet|presidential)$/;
const POSSESSIVE = /^(?:his|her|their|its)$/;

/**
 * Resolves speakers over one article. A pronoun goes to the nearest speaker or subject that fits in kind and gender, then
 * to others named close by; a role to the person who bears it; a ministry to the one named last. Nothing is guessed: what
 * fits nobody stays as it is worded, and a pronoun without antecedent is null.
 */
export function createResolver(scene: Scene, entities: Entities): Resolver {
  const organisation = createOrganisations(scene, entities);
  const memory = createMemory();
  const {candidates} = memory;
  const subjects = new Map<number, Speaker | null>();

  const common = (unit: Unit, phrase: Phrase, names: readonly Phrase[], words: Span): Speaker => {
    const {items} = unit;
    const first = items[phrase.from]!.norm;
    // "the office of the envoy, Ada Orne": the name is the envoy's, and the office speaks
    const ofOffice = speakerNoun(phrase.head)?.type === "office";
    for (const name of ofOffice ? [phrase] : [...names, phrase]) {
      const entity = name.name ? entities.of(unit, name.name) : null;
      if (entity) return speakerOfEntity(entity, words);
      // "the supplier, Orchard & Sons"
      if (name !== phrase && name.name && isBodyName(items, name.name))
        return {...named(unit, name, name.name, spanOf(items, name.from, name.to)), words};
    }
    const noun = speakerNoun(phrase.head);
    const wording = wordingOf(scene, words);
    const key = `text:${wording.toLowerCase()}`;
    const party = phraseParty(scene, entities, unit, phrase);
    if (!noun) return speakerOf(key, wording, "source", party, words);
    if (noun.type === "document") {
      const owner = ownerOf(unit, phrase);
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
      // "The source" is whoever of the unnamed was heard last, whatever the first naming.
      const unnamed = /^(?:source|official|insider)$/.test(phrase.head) && phrase.at === phrase.from + 1;
      const heard = unnamed ? candidates().find(({type, many}) => type === "source" && !many) : undefined;
      if (heard) return {...heard, words};
      const anybody = phrase.head === "person" && phrase.at === phrase.from + 1;
      const again = anybody || items[phrase.at - 1]?.norm === "same" ? memory.lastUnnamed() : null;
      if (again) return {...again, words};
      const same = candidates().find(
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
      party ?? (owned ? ownParty(unit, phrase) : null) ?? (national && noun.type === "source" ? scene.home : null);
    const gender = FEMALE_NOUNS.has(phrase.head) ? "female" : MALE_NOUNS.has(phrase.head) ? "male" : null;
    const type = noun.plural && noun.type === "person" ? "group" : noun.type;
    return speakerOf(key, wording, type, inherited, words, {
      gender,
      many: noun.plural,
      role: noun.type === "person" ? wording : null
    });
  };

  /** The party of the one whom "his" means: the subject of its sentence, or whoever spoke last. */
  const ownParty = (unit: Unit, phrase: Phrase): string | null => {
    const subject = mainSubject(scene, unit);
    const inUnit = subject && subject.to <= phrase.from ? subjectOf(unit) : null;
    return inUnit?.party ?? candidates()[0]?.party ?? null;
  };

  /** "Orne's letter", "his statement": the person or body whose words a document gives. */
  const ownerOf = (unit: Unit, phrase: Phrase): Speaker | null => {
    const first = unit.items[phrase.from]!.norm;
    if (POSSESSIVE.test(first)) return candidates(first).find((speaker) => agrees(first, speaker)) ?? null;
    const possessive = unit.items.slice(phrase.from, phrase.at).findIndex(({kind}) => kind === "possessive");
    const owner = possessive > 0 ? phraseBefore(unit.items, phrase.from + possessive, phrase.from) : null;
    const entity = owner?.name ? entities.of(unit, owner.name) : null;
    if (entity) return speakerOfEntity(entity, null);
    const known = owner?.name ? scene.nameAt.get(unit.items[owner.name.from]!.start) : undefined;
    const body =
      known?.entries.some(
        (entry) => entry.kind === "organisation" || (entry.kind === "party" && entry.form !== "demonym")
      ) ?? false;
    return owner?.name && body ? named(unit, owner, owner.name, spanOf(unit.items, owner.from, owner.to)) : null;
  };

  const named = (unit: Unit, phrase: Phrase, name: {from: number; to: number}, words: Span): Speaker => {
    const {items} = unit;
    const entity = entities.of(unit, name);
    if (!entity?.person && name.to - name.from === 1 && isInitials(entities, items[name.from]!.text))
      return organisation(unit, phrase, words, "organisation");
    if (entity) {
      if (!entity.party && POSSESSIVE.test(items[phrase.from]!.norm)) entity.party = candidates()[0]?.party ?? null;
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
  };

  const together = (unit: Unit, phrase: Phrase, other: Phrase, words: Span): Speaker => {
    const whole = {start: unit.items[other.from]!.start, end: words.end};
    const first = resolve(unit, other, [], null);
    const second = resolve(unit, {...phrase, with: null}, [], null);
    const party = first?.party === second?.party ? (first?.party ?? null) : "joint";
    const wording = scene.document.text.slice(whole.start, whole.end).replace(/\s+/g, " ");
    return speakerOf(
      `joint:${wording.toLowerCase()}`,
      wording,
      first?.type === "state" ? "state" : (second?.type ?? "group"),
      party,
      whole
    );
  };

  const resolve = (unit: Unit, phrase: Phrase, names: readonly Phrase[], inUnit: Speaker | null): Speaker | null => {
    const words = spanOf(unit.items, phrase.from, phrase.to);
    if (phrase.with && phrase.with.from < phrase.from) {
      const whole = asOneName(scene, unit, phrase, phrase.with);
      return whole?.name
        ? named(unit, whole, whole.name, spanOf(unit.items, whole.from, whole.to))
        : together(unit, phrase, phrase.with, words);
    }
    if (phrase.kind === "pronoun") {
      const antecedent = [...(inUnit ? [inUnit] : []), ...candidates(phrase.head)].find((speaker) =>
        agrees(phrase.head, speaker)
      );
      return antecedent ? {...antecedent, words} : null;
    }
    if (phrase.kind === "name" && phrase.name && !isTitleAlone(unit.items.slice(phrase.name.from, phrase.name.to))) {
      const apposed = names.length > 0 && !entities.of(unit, phrase.name);
      return apposed ? common(unit, phrase, names, words) : named(unit, phrase, phrase.name, words);
    }
    const pair = pairOf(unit, phrase, candidates());
    if (pair) return pair;
    const both = /^(?:both|each|neither)$/.test(unit.items[phrase.from]!.norm) || phrase.head === "both";
    const wording = scene.document.text.slice(words.start, words.end).replace(/\s+/g, " ");
    const apposed =
      phrase.kind === "indefinite" ? names.find((name) => name.name && entities.of(unit, name.name)) : undefined;
    if (apposed?.name) return speakerOfEntity(entities.of(unit, apposed.name)!, words);
    const whole = partOfGroup(unit, phrase, candidates(), subjectOf(unit));
    if (whole) return {...whole, words};
    if (phrase.kind === "indefinite")
      return speakerOf(
        `text:${wording.toLowerCase()}`,
        wording,
        "group",
        both ? "joint" : phraseParty(scene, entities, unit, phrase),
        words
      );
    const speaker = common(unit, phrase, names, words);
    return both
      ? {
          ...speaker,
          party: "joint",
          type: speaker.type === "office" ? "office" : "group",
          name: wording,
          key: `joint:${speaker.key}`
        }
      : speaker;
  };

  const subjectOf = (unit: Unit): Speaker | null => {
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
        : resolve(unit, phrase, [], null);
    }
    subjects.set(unit.index, speaker);
    return speaker;
  };

  /** The last person before an item who does something there: "a plan that Orne outlined, which he described as ...". */
  const actorBefore = (unit: Unit, before: number): Speaker | null => {
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
  };

  return {
    speaker(unit, {speaker: phrase, names, content, rule}, before) {
      if (!phrase) return null;
      if (phrase.kind === "pronoun" && before?.type === "person") {
        const again = resolve(unit, phrase, names, before);
        if (again) return again;
      }
      if (content !== "after" && rule !== "as X put it") {
        // "Orne was unmoved: nobody, he said, ...": before a colon stands who speaks behind it
        const floor = clauseFloor(unit.items, phrase.from);
        const led = phrase.kind === "pronoun" && unit.items[floor - 1]?.text === ":" ? subjectOf(unit) : null;
        // "Acme will close the plant, it said": with nobody before, the one of whom it is said
        const clause = floor > 0 ? mainSubject(scene, unit, floor) : null;
        const near = clause && clause.to <= phrase.from ? resolve(unit, clause, [], null) : null;
        return (
          resolve(unit, phrase, names, led) ??
          resolve(unit, phrase, names, near) ??
          resolve(unit, phrase, names, subjectOf(unit))
        );
      }
      const subject = mainSubject(scene, unit);
      const first = subject && subject.to <= phrase.from ? subjectOf(unit) : null;
      const plain = first?.type === "person" || phrase.kind !== "pronoun";
      return resolve(unit, phrase, names, plain ? first : (actorBefore(unit, phrase.from) ?? first));
    },
    subject(unit, item = 0) {
      const floor = clauseFloor(unit.items, item);
      if (floor === 0) return subjectOf(unit);
      const phrase = mainSubject(scene, unit, floor);
      return phrase && phrase.to <= item ? resolve(unit, phrase, [], null) : subjectOf(unit);
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
