import {nameKind, ORGANISATION_WORDS, TITLES} from "../../language/names.ts";
import type {Span} from "../../language/span.ts";
import {WORLD_PARTIES} from "../../profile/countries.ts";
import type {SpeakerType} from "../mentions.ts";
import type {Attribution} from "./attribution/types.ts";
import {AUXILIARIES, isPastForm} from "./closed.ts";
import {alike} from "./closeness.ts";
import {cuesOf} from "./cues.ts";
import {type Entities, type Entity, partyOf} from "./entities.ts";
import {type Phrase, phraseBefore} from "./phrases.ts";
import {FEMALE_NOUNS, isRoleNoun, MALE_NOUNS, roleAffinity, speakerNoun} from "./roles.ts";
import {isDemonym, isState, knownNames, type Scene, spanOf} from "./scene.ts";
import {mainSubject} from "./subjects.ts";
import type {Unit} from "./units.ts";

/** Who is meant, as far as the article tells. `key` is the same for all mentions of one speaker. */
export interface Speaker {
  readonly key: string;
  readonly name: string | null;
  readonly type: SpeakerType | null;
  readonly personId: string | null;
  readonly role: string | null;
  readonly party: string | null;
  readonly gender: "female" | "male" | null;
  readonly words: Span | null;
}

/** Keeps in mind who was spoken of, unit by unit, and answers who a phrase stands for at its place. */
export interface Resolver {
  /** The speaker of an attribution, or null where it cannot be told. */
  speaker(unit: Unit, attribution: Attribution): Speaker | null;
  /** The subject of a unit without a speaker, as far as it is a person or an organisation. */
  subject(unit: Unit): Speaker | null;
  /** To be called for each unit in order, once its speakers are known. */
  remember(unit: Unit, speakers: readonly Speaker[]): void;
  /** Who spoke or was spoken of last. */
  last(): Speaker | null;
}

const ORGANS =
  /^(?:ministry|army|military|navy|government|parliament|delegation|presidency|cabinet|forces|headquarters|intelligence|treasury|embassy|police|authorities|officials|negotiators|team|side|court|council)$/;
const GENERIC = new Set("the a an this that these those one two three four five six some".split(" "));
const tokensOf = (text: string) =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && word !== "s" && !GENERIC.has(word))
    .map((word) => (word === "defense" ? "defence" : word));

interface Organisation {
  readonly name: string;
  readonly tokens: readonly string[];
  readonly type: SpeakerType;
  readonly party: string | null;
  readonly head: string;
}

/** One word without a given name, title or role anywhere in the article (an acronym, a movement): rather a body than a person. */
const isLoneName = (entity: Entity) =>
  entity.words.length === 1 &&
  entity.person === null &&
  entity.gender === null &&
  entity.roles.size === 0 &&
  entity.mentions.length > 1;

export function createResolver(scene: Scene, entities: Entities): Resolver {
  const text = scene.document.text;
  const organisations: Organisation[] = [];
  /** For each unit seen, who it was about: its speakers, then its subject. Latest last. */
  const history: {unit: number; speakers: readonly Speaker[]; subject: Speaker | null; others: readonly Speaker[]}[] =
    [];
  const subjects = new Map<number, Speaker | null>();

  const ofEntity = (entity: Entity, words: Span | null): Speaker => ({
    key: `person:${entity.name}`,
    name: entity.name,
    type: isLoneName(entity) ? "organisation" : "person",
    personId: entity.person?.id ?? null,
    role: [...entity.roles.values()][0] ?? null,
    party: entity.party,
    gender: entity.gender,
    words
  });

  const candidates = (): Speaker[] => {
    const found: Speaker[] = [];
    const latest = history.slice(-12).reverse();
    for (const {speakers, subject} of latest) {
      found.push(...[...speakers].reverse());
      if (subject) found.push(subject);
    }
    return [...found, ...latest.slice(0, 4).flatMap(({others}) => others)];
  };

  const pronoun = (head: string, words: Span, inUnit: Speaker | null): Speaker | null => {
    const persons = (speaker: Speaker) => speaker.type === "person" || speaker.type === "source";
    const fits = (speaker: Speaker) => {
      if (head === "he" || head === "him" || head === "his") return persons(speaker) && speaker.gender !== "female";
      if (head === "she" || head === "her") return persons(speaker) && speaker.gender !== "male";
      if (head === "it" || head === "its")
        return (
          speaker.type === "office" ||
          speaker.type === "organisation" ||
          speaker.type === "state" ||
          speaker.type === "media" ||
          speaker.type === "document" ||
          (speaker.type === "group" && /delegation|side|team$/.test(speaker.key))
        );
      return (
        speaker.type === "group" ||
        speaker.type === "source" ||
        speaker.type === "organisation" ||
        speaker.type === "media"
      );
    };
    const list = [...(inUnit ? [inUnit] : []), ...candidates()];
    const exact = list.find(fits);
    return exact ? {...exact, words} : null;
  };

  const byRole = (unit: Unit, phrase: Phrase, position: number): Entity | null => {
    const {items} = unit;
    const party = partyOf(scene, items, phrase.from, phrase.to);
    for (const match of knownNames(scene, items, phrase.from, phrase.to))
      for (const entry of match.entries)
        if (entry.kind === "role") {
          const entity = entities.all.find((one) => one.person?.id === entry.person.id);
          if (entity) return entity;
        }
    const modifiers = [...items.slice(phrase.from, phrase.at), ...items.slice(phrase.at + 1, phrase.to)]
      .filter((item) => item.kind === "word" && !GENERIC.has(item.norm))
      .map((item) => item.norm);
    const recent = [...(history.at(-1)?.speakers ?? []), history.at(-1)?.subject].map((speaker) => speaker?.key);
    const speaksLast = (entity: Entity) => recent.includes(`person:${entity.name}`);
    // "his spokesman" is not the man himself
    const owned = /^(?:his|her|their|its)$/.test(items[phrase.from]!.norm);
    const mine = owned ? subjectOf(unit)?.key : undefined;
    let best: {entity: Entity; score: number} | null = null;
    for (const entity of entities.all) {
      if (mine === `person:${entity.name}`) continue;
      if (party && entity.party && entity.party !== party) continue;
      if (owned && speaksLast(entity)) continue;
      const gender = FEMALE_NOUNS.has(phrase.head) ? "female" : MALE_NOUNS.has(phrase.head) ? "male" : null;
      if (gender && entity.gender && entity.gender !== gender) continue;
      let affinity = 0;
      let overlap = 0;
      for (const [role, wording] of entity.roles) {
        const fit = roleAffinity(role, phrase.head);
        if (fit < affinity || fit === 0) continue;
        const words = tokensOf(wording);
        const shared = modifiers.filter((word) => words.some((known) => known === word || alike(known, word))).length;
        const missing = modifiers
          .filter(
            (word) =>
              isRoleNoun(word) || /^(?:foreign|prime|defence|defense|interior|finance|vice|deputy|justice)$/.test(word)
          )
          .filter((word) => !words.includes(word)).length;
        overlap = Math.max(fit > affinity ? -9 : overlap, shared * 2 - missing * 3);
        affinity = fit;
      }
      if (entity.person)
        for (const role of entity.person.roles) {
          const words = tokensOf(role);
          const of = words.indexOf("of");
          if ((of > 0 ? words[of - 1] : words.at(-1)) === phrase.head) {
            affinity = Math.max(affinity, 2);
            overlap = Math.max(overlap, modifiers.filter((word) => words.includes(word)).length * 2);
          }
        }
      if (
        affinity === 0 &&
        entity.roles.size === 0 &&
        speaksLast(entity) &&
        !entity.person?.roles.length &&
        modifiers.length === 0
      )
        affinity = 1;
      if (affinity === 0) continue;
      let mention = -1;
      for (const start of entity.mentions) if (start < position) mention = start;
      if (mention < 0 && (affinity < 2 || overlap < 2)) continue;
      const speaking = recent.includes(`person:${entity.name}`) ? 5 : 0;
      const score =
        speaking + affinity * 4 + overlap * 3 + mention / (text.length + 1) + (party && entity.party === party ? 2 : 0);
      if (!best || score > best.score) best = {entity, score};
    }
    return best && best.score > 3 ? best.entity : null;
  };

  const contextParty = (unit: Unit, before: number): string | null => {
    const here = firstState(scene, unit, 0, before);
    if (here) return here;
    for (let i = unit.index - 1; i >= 0 && unit.index - i <= 3; i--) {
      const other = scene.units[i]!;
      if (unit.paragraph - other.paragraph > 1) return null;
      const subject = mainSubject(scene, other);
      const party = subject ? partyOf(scene, other.items, subject.from, subject.to) : null;
      if (party) return party;
    }
    return null;
  };

  const organisation = (unit: Unit, phrase: Phrase, words: Span, type: SpeakerType): Speaker => {
    const {items} = unit;
    const wording = text
      .slice(words.start, words.end)
      .replace(/\s+/g, " ")
      .replace(/^(?:the|a|an) /i, "");
    const tokens = tokensOf(wording).filter((word) => !/^(?:its|his|her|their|in)$/.test(word));
    const definite = items[phrase.from]!.norm === "the" || /^(?:its|his|her|their)$/.test(items[phrase.from]!.norm);
    const known = [...organisations]
      .reverse()
      .find(
        (one) =>
          tokens.length > 0 &&
          tokens.every((token) => one.tokens.some((other) => alike(other, token))) &&
          (one.head === phrase.head || one.tokens.includes(phrase.head))
      );
    const own = partyOf(scene, items, phrase.from, phrase.to);
    if (known && (!own || !known.party || own === known.party)) {
      const longer = wording.length > known.name.length ? wording : known.name;
      organisations.push({...known, name: longer, tokens: longer === wording ? tokens : known.tokens});
      return {
        key: `organisation:${known.tokens.join(" ")}`,
        name: known.name,
        type: known.type,
        personId: null,
        role: null,
        party: known.party ?? own,
        gender: null,
        words
      };
    }
    const state = firstStateIn(scene, unit, phrase.from, phrase.to);
    const party = own ?? (definite && ORGANS.test(phrase.head) ? contextParty(unit, phrase.from) : null);
    const bare = wording.replace(/^(?:its|his|her|their) /i, "");
    const name = spellOut(scene, unit, phrase, bare, party, state !== null || own !== null);
    organisations.push({name, tokens: tokensOf(name), type, party, head: phrase.head});
    return {
      key: `organisation:${tokensOf(name).join(" ")}`,
      name,
      type,
      personId: null,
      role: null,
      party,
      gender: null,
      words
    };
  };

  const common = (unit: Unit, phrase: Phrase, names: readonly Phrase[], words: Span): Speaker | null => {
    const {items} = unit;
    for (const name of names) {
      const entity = name.name ? entities.of(unit, name.name) : null;
      if (entity) return ofEntity(entity, words);
    }
    if (phrase.name) {
      const entity = entities.of(unit, phrase.name);
      if (entity) return ofEntity(entity, words);
    }
    const noun = speakerNoun(phrase.head);
    const wording = text
      .slice(words.start, words.end)
      .replace(/\s+/g, " ")
      .replace(/^(?:the|a|an) /i, "");
    const party = partyOf(scene, items, phrase.from, phrase.to);
    if (!noun)
      return {
        key: `text:${wording.toLowerCase()}`,
        name: wording,
        type: "source",
        personId: null,
        role: null,
        party,
        gender: null,
        words
      };
    const indefinite = /^(?:a|an|another|some|several|two|three|many|one)$/.test(items[phrase.from]!.norm);
    if (noun.type === "office" || noun.type === "organisation") return organisation(unit, phrase, words, noun.type);
    if (
      noun.type === "group" &&
      !noun.plural &&
      !indefinite &&
      ORGANS.test(phrase.head) &&
      !/^(?:both|each)$/.test(items[phrase.from]!.norm)
    )
      return organisation(unit, phrase, words, "organisation");
    if (!noun.plural && !indefinite && (noun.type === "person" || noun.type === "source")) {
      const entity = byRole(unit, phrase, items[phrase.from]!.start);
      if (entity) return ofEntity(entity, words);
      const same = candidates().find(
        (speaker) =>
          (speaker.type === "source" || speaker.type === "person") &&
          speaker.name &&
          tokensOf(wording).every((token) => tokensOf(speaker.name!).includes(token))
      );
      if (same) return {...same, words};
    }
    const inherited = party ?? possessorParty(unit, phrase);
    const gender = FEMALE_NOUNS.has(phrase.head) ? "female" : MALE_NOUNS.has(phrase.head) ? "male" : null;
    return {
      key: `text:${wording.toLowerCase()}`,
      name: wording,
      type: noun.plural && noun.type === "person" ? "group" : noun.type,
      personId: null,
      role: noun.type === "person" ? wording : null,
      party: inherited,
      gender,
      words
    };
  };

  const possessorParty = (unit: Unit, phrase: Phrase): string | null => {
    const first = unit.items[phrase.from]!.norm;
    if (/^(?:his|her|their|its)$/.test(first)) return candidates()[0]?.party ?? null;
    return null;
  };

  const named = (unit: Unit, phrase: Phrase, words: Span): Speaker | null => {
    const {items} = unit;
    const name = phrase.name!;
    const entity = entities.of(unit, name);
    if (entity) {
      const lead = items[phrase.from]!.norm;
      if (!entity.party && /^(?:his|her|their|its)$/.test(lead)) entity.party = candidates()[0]?.party ?? null;
      return ofEntity(entity, words);
    }
    const matches = knownNames(scene, items, phrase.from, phrase.to);
    const wording = text
      .slice(words.start, words.end)
      .replace(/\s+/g, " ")
      .replace(/^(?:the|a|an) /i, "");
    const last = matches.at(-1);
    const organisationName = items.slice(name.from, name.to).some((item) => ORGANISATION_WORDS.has(item.norm));
    for (const match of matches)
      for (const entry of match.entries)
        if (entry.kind === "organisation")
          return {...organisation(unit, phrase, words, entry.organisation.type), party: entry.party};
    if (last && last.end === items[phrase.at]!.end && !organisationName) {
      if (isState(last))
        return {
          key: `state:${partyOf(scene, items, last.from === undefined ? phrase.from : phrase.from, phrase.to)}`,
          name: wording,
          type: "state",
          personId: null,
          role: null,
          party: partyOf(scene, items, phrase.from, phrase.to),
          gender: null,
          words
        };
      if (isDemonym(last))
        return {
          key: `group:${wording.toLowerCase()}`,
          name: wording,
          type: "group",
          personId: null,
          role: null,
          party: partyOf(scene, items, phrase.from, phrase.to),
          gender: null,
          words
        };
    }
    const kind = nameKind(items.slice(name.from, name.to).map((item) => item.text));
    if (kind === "organisation" || organisationName) {
      const media =
        /\b(?:times|post|news|journal|herald|tribune|bbc|cnn|press|radio|tv|agency|gazette|guardian|nbc|abc|cbs|npr|msnbc|afp|ap|interfax)\b/i.test(
          wording
        );
      return organisation(unit, phrase, words, media ? "media" : "organisation");
    }
    return {
      key: `text:${wording.toLowerCase()}`,
      name: wording,
      type: "organisation",
      personId: null,
      role: null,
      party: partyOf(scene, items, phrase.from, phrase.to),
      gender: null,
      words
    };
  };

  const resolve = (unit: Unit, phrase: Phrase, names: readonly Phrase[], inUnit: Speaker | null): Speaker | null => {
    const words = spanOf(unit.items, phrase.from, phrase.to);
    if (phrase.with && phrase.with.from < phrase.from) {
      const whole = {start: unit.items[phrase.with.from]!.start, end: words.end};
      const first = resolve(unit, phrase.with, [], null);
      const second = resolve(unit, {...phrase, with: null}, [], null);
      const parties = new Set([first?.party, second?.party]);
      const shared = parties.size === 1 ? (first?.party ?? null) : "joint";
      const wording = text.slice(whole.start, whole.end).replace(/\s+/g, " ");
      return {
        key: `joint:${wording.toLowerCase()}`,
        name: wording,
        type: first?.type === "state" ? "state" : (second?.type ?? "group"),
        personId: null,
        role: null,
        party: shared,
        gender: null,
        words: whole
      };
    }
    if (phrase.kind === "pronoun") return pronoun(phrase.head, words, inUnit);
    if (phrase.kind === "name")
      return names.length > 0 && !entities.of(unit, phrase.name!)
        ? (common(unit, phrase, names, words) ?? named(unit, phrase, words))
        : named(unit, phrase, words);
    if (phrase.kind === "indefinite") {
      const both = /^(?:both|each|neither)$/.test(unit.items[phrase.from]!.norm) || phrase.head === "both";
      const wording = text.slice(words.start, words.end).replace(/\s+/g, " ");
      return {
        key: `text:${wording.toLowerCase()}`,
        name: wording,
        type: "group",
        personId: null,
        role: null,
        party: both ? "joint" : partyOf(scene, unit.items, phrase.from, phrase.to),
        gender: null,
        words
      };
    }
    const speaker = common(unit, phrase, names, words);
    if (speaker && /^(?:both|each)$/.test(unit.items[phrase.from]!.norm))
      return {
        ...speaker,
        party: "joint",
        type: speaker.type === "office" ? "office" : "group",
        name: text.slice(words.start, words.end).replace(/\s+/g, " "),
        key: `joint:${speaker.key}`
      };
    return speaker;
  };

  const subjectOf = (unit: Unit): Speaker | null => {
    if (subjects.has(unit.index)) return subjects.get(unit.index)!;
    subjects.set(unit.index, null);
    const phrase = mainSubject(scene, unit);
    let speaker: Speaker | null = null;
    if (
      phrase &&
      (phrase.kind === "pronoun" || phrase.kind === "name" || (phrase.kind === "common" && speakerNoun(phrase.head)))
    ) {
      const next = unit.items[phrase.to];
      const apposition =
        next?.text === ","
          ? entities.inUnit(unit).find(({start}) => start > next.start && start < next.end + 40)
          : undefined;
      const owned = next?.kind === "possessive";
      if (!owned)
        speaker =
          phrase.kind === "common" && apposition
            ? ofEntity(apposition.entity, spanOf(unit.items, phrase.from, phrase.to))
            : resolve(unit, phrase, [], null);
    }
    subjects.set(unit.index, speaker);
    return speaker;
  };

  /** The last person before an item who does something there: "a plan that Orne outlined, which he described as ...". */
  const actorBefore = (unit: Unit, before: number): Speaker | null => {
    const {items} = unit;
    let actor: Speaker | null = null;
    for (let i = 0; i + 1 < before; i++) {
      const next = items[i + 1]!;
      if (
        !items[i]!.proper ||
        next.proper ||
        !(isPastForm(next.norm) || AUXILIARIES.has(next.norm) || cuesOf(next.norm).length > 0)
      )
        continue;
      const phrase = phraseBefore(items, i + 1, 0);
      const entity = phrase?.name && !phrase.governed ? entities.of(unit, phrase.name) : null;
      if (entity && phrase) actor = ofEntity(entity, spanOf(items, phrase.from, phrase.to));
    }
    return actor;
  };

  return {
    speaker(unit, attribution) {
      const phrase = attribution.speaker;
      if (!phrase) return null;
      const subject = mainSubject(scene, unit);
      if (attribution.content !== "after" && attribution.rule !== "as X put it")
        return resolve(unit, phrase, attribution.names, null);
      const first = subject && subject.to <= phrase.from ? subjectOf(unit) : null;
      const inUnit =
        first?.type === "person" || phrase.kind !== "pronoun" ? first : (actorBefore(unit, phrase.from) ?? first);
      return resolve(unit, phrase, attribution.names, inUnit);
    },
    subject: subjectOf,
    remember(unit, speakers) {
      const others = entities.inUnit(unit).map(({entity}) => ofEntity(entity, null));
      history.push({unit: unit.index, speakers, subject: subjectOf(unit), others: [...others].reverse()});
    },
    last: () => history.at(-1)?.speakers.at(-1) ?? null
  };
}

/**
 * An organ of a state that the text places by its capital ("Orr's delegation", "In Orr the ministry", "the ministry in
 * Orr") is written by the state's adjective, the capital in brackets: "Dornish delegation (Orr)".
 */
function spellOut(
  scene: Scene,
  unit: Unit,
  phrase: Phrase,
  bare: string,
  party: string | null,
  stated: boolean
): string {
  const demonym = party ? demonymOf(scene, party) : null;
  if (!party || !demonym) return bare;
  const {items} = unit;
  const seat = knownNames(scene, items, stated ? phrase.from : 0, stated ? phrase.to : phrase.from).find((match) =>
    match.entries.some((entry) => entry.kind === "party" && entry.party === party && entry.form === "capital")
  );
  if (!seat) return stated ? bare : `${demonym} ${bare}`;
  const city = scene.document.text.slice(seat.start, seat.end);
  let rest = bare;
  for (const owner of [`${city}'s `, `${city}’s `]) if (rest.startsWith(owner)) rest = rest.slice(owner.length);
  if (rest.endsWith(` in ${city}`)) rest = rest.slice(0, -` in ${city}`.length);
  return stated && rest === bare ? bare : `${demonym} ${rest} (${city})`;
}

function firstState(scene: Scene, unit: Unit, from: number, to: number): string | null {
  return firstStateIn(scene, unit, from, to);
}
function firstStateIn(scene: Scene, unit: Unit, from: number, to: number): string | null {
  if (to <= from) return null;
  for (const match of knownNames(scene, unit.items, from, to))
    for (const entry of match.entries) if (entry.kind === "party") return entry.party;
  return null;
}

function demonymOf(scene: Scene, party: string): string | null {
  const own = scene.world.profile.parties.find(({id}) => id === party) ?? WORLD_PARTIES.find(({id}) => id === party);
  return own?.demonyms[0] ?? null;
}
export const isTitle = (norm: string) => TITLES.has(norm);
