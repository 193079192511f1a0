import {genderOfGivenName} from "../../language/given-names.ts";
import {NAME_PARTICLES, nameKind, ORGANISATION_WORDS, TITLES} from "../../language/names.ts";
import type {Person} from "../../profile/schema.ts";
import type {NameMatch} from "../../profile/world.ts";
import {AUXILIARIES, DETERMINERS, isAdverb, isPastForm} from "./closed.ts";
import {alike} from "./closeness.ts";
import {cuesOf} from "./cues.ts";
import {isInitialAlone, isWeekdayOrMonth, phraseAfter, phraseBefore} from "./phrases.ts";
import {FEMALE_NOUNS, isRoleNoun, MALE_NOUNS, speakerNoun} from "./roles.ts";
import {isDemonym, isPlace, knownNames, type Scene, spanOf} from "./scene.ts";
import type {Item, Unit} from "./units.ts";

/** A person of an article, with everything that the article says of who they are. */
export interface Entity {
  /** The fullest form of the name in the article, without titles. */
  name: string;
  words: string[];
  readonly person: Person | null;
  gender: "female" | "male" | null;
  party: string | null;
  /** Role nouns ("minister") and the wordings that they were read from. */
  readonly roles: Map<string, string>;
  readonly mentions: number[];
}

export interface Entities {
  readonly all: readonly Entity[];
  /** The person that a name phrase stands for, or null. */
  of(unit: Unit, name: {readonly from: number; readonly to: number}): Entity | null;
  /** Persons mentioned in a unit, in order. */
  inUnit(unit: Unit): readonly {readonly entity: Entity; readonly start: number}[];
}

/** The name proper at the end of a run of capitals: "Orran Foreign Minister Ada Dorn" -> "Ada Dorn". */
export function coreOf(scene: Scene, items: readonly Item[], from: number, to: number): {from: number; to: number} {
  let start = to - 1;
  if (
    items
      .slice(from, to)
      .some((item, i) => item.norm === "of" && ORGANISATION_WORDS.has(items[from + i - 1]?.norm ?? ""))
  )
    return {from, to};
  for (; start > from; start--) {
    const before = items[start - 1]!;
    if (before.kind === "possessive") break;
    if (before.kind === "quote") continue;
    if (before.kind !== "word") break;
    const norm = before.norm.split("-").at(-1)!;
    const inName = start - 1 > from || to - start === 1;
    if ((TITLES.has(norm) || speakerNoun(norm) !== null) && !(genderOfGivenName(norm) && inName && norm !== "general"))
      break;
    if (/^(?:of|for|and|the|on)$/.test(norm)) break;
    const match = scene.nameAt.get(before.start);
    if (
      match &&
      !match.entries.some((entry) => entry.kind === "person") &&
      (isDemonym(match) || isPlace(match)) &&
      to - start >= 2
    )
      break;
  }
  // "Secretary of State Ada Dorn"
  if (
    to - start >= 3 &&
    items[start - 1]?.norm === "of" &&
    /^(?:state|defense|defence|education|health|energy|commerce|labor|transportation|staff|parliament|congress)$/.test(
      items[start]!.norm
    )
  )
    start++;
  return {from: start, to};
}

/** "Secretary of State", "Bureau of Investigation": "of" within a title or an organisation's name. */
const linksName = ({norm}: Item) => ORGANISATION_WORDS.has(norm) || /^(?:secretary|speaker|director|chief)$/.test(norm);

const SURNAME_ONLY = 1;

/** Finds all persons of an article by their names, and joins what is said of each. Time linear in the names, but for a look through those that share an initial. */
export function findEntities(scene: Scene): Entities {
  const all: Entity[] = [];
  const byUnit = new Map<number, {entity: Entity; start: number}[]>();
  const byStart = new Map<number, Entity>();
  const bySurname = new Map<string, Entity[]>();
  const pending: {unit: Unit; from: number; to: number; runFrom: number}[] = [];

  const enter = (unit: Unit, runFrom: number, from: number, to: number, later: boolean) => {
    const {items} = unit;
    const words = items.slice(from, to).filter((item) => item.kind === "word");
    const entity = place(scene, all, bySurname, items, runFrom, from, words, later);
    if (!entity) return;
    const start = items[from]!.start;
    byStart.set(start, entity);
    entity.mentions.push(start);
    const list = byUnit.get(unit.index) ?? [];
    byUnit.set(unit.index, list);
    list.push({entity, start});
    describe(scene, unit, entity, runFrom, from, to);
  };

  for (const unit of scene.units) {
    const {items} = unit;
    for (let i = 0; i < items.length; i++) {
      if (!items[i]!.proper || isWeekdayOrMonth(items[i]!)) continue;
      if (isInitialAlone(items[i]!) && /^(?:on|via|to|from)$/.test(items[i - 1]?.norm ?? "")) continue;
      let to = i + 1;
      while (
        to < items.length &&
        to - i < 12 &&
        !isWeekdayOrMonth(items[to]!) &&
        (items[to]!.proper ||
          (items[to]!.kind === "quote" && items[to]!.text.length < 20 && items[to + 1]?.proper) ||
          ((NAME_PARTICLES.has(items[to]!.norm) || (items[to]!.norm === "of" && linksName(items[to - 1]!))) &&
            items[to + 1]?.proper))
      )
        to++;
      const core = coreOf(scene, items, i, to);
      const one = core.to - core.from === SURNAME_ONLY;
      const titled = core.from > i && TITLES.has(items[core.from - 1]!.norm);
      if (one && !titled) pending.push({unit, from: core.from, to: core.to, runFrom: i});
      else enter(unit, i, core.from, core.to, false);
      i = to - 1;
    }
  }
  for (const {unit, from, to, runFrom} of pending) enter(unit, runFrom, from, to, true);
  for (const list of byUnit.values()) list.sort((a, b) => a.start - b.start);
  for (const entity of all) entity.mentions.sort((a, b) => a - b);
  return {
    all,
    of(unit, name) {
      const core = coreOf(scene, unit.items, name.from, name.to);
      return byStart.get(unit.items[core.from]!.start) ?? null;
    },
    inUnit: (unit) => byUnit.get(unit.index) ?? []
  };
}

/** Finds the entity that a name belongs to, or makes one; null for names of states, days and organisations. */
function place(
  scene: Scene,
  all: Entity[],
  bySurname: Map<string, Entity[]>,
  items: readonly Item[],
  runFrom: number,
  from: number,
  words: readonly Item[],
  later: boolean
): Entity | null {
  if (words.length === 0 || (words.length === 1 && isWeekdayOrMonth(words[0]!))) return null;
  const to = from + words.length;
  const known = knownNames(scene, items, from, Math.min(items.length, to + 2));
  const person = personOf(known, words);
  if (
    !person &&
    known.some(
      (match) =>
        match.start === words[0]!.start &&
        match.end >= words.at(-1)!.end &&
        (isPlace(match) || isDemonym(match) || match.entries.some((entry) => entry.kind === "organisation"))
    )
  )
    return null;
  const texts = words.map((item) => item.text);
  const kind = nameKind(texts);
  if (!person && kind === "organisation" && !(words.length === 1 && bySurname.has(words[0]!.norm))) return null;
  const norms = words.map((item) => item.norm.replace(/\.$/, "").replace(/^(?:al|el|ad|an|ar|as|ash|at|az)-/, ""));
  const surname = norms.at(-1)!;
  const titled = from > runFrom && TITLES.has(items[from - 1]!.norm);
  const candidates = person
    ? all.filter((entity) => entity.person?.id === person.id)
    : (bySurname.get(surname) ??
      all.filter((entity) => entity.words.at(-1)![0] === surname[0] && alike(entity.words.at(-1)!, surname)));
  const start = items[from]!.start;
  const fitting = candidates.filter(
    (entity) =>
      person !== null ||
      norms.length === 1 ||
      entity.words.length === 1 ||
      entity.words[0] === norms[0] ||
      alike(entity.words[0]!, norms[0]!) ||
      (norms[0]![0] === entity.words[0]![0] && (norms[0]!.length <= 2 || entity.words[0]!.length <= 2))
  );
  const gender = titled ? (TITLES.get(items[from - 1]!.norm) ?? null) : null;
  const suited = fitting.filter((entity) => !gender || !entity.gender || entity.gender === gender);
  const nearest =
    suited
      .filter((entity) => entity.mentions.some((mention) => mention < start))
      .sort((a, b) => lastBefore(b, start) - lastBefore(a, start))[0] ?? suited[0];
  if (nearest) {
    if (norms.length > nearest.words.length) {
      nearest.words = norms;
      nearest.name = scene.document.text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, " ");
    }
    nearest.gender ??= gender ?? genderOfGivenName(norms[0]!);
    return nearest;
  }
  if (later && kind !== "person" && !person && words.length === 1 && !couldBePerson(items, from)) return null;
  const entity: Entity = {
    name: scene.document.text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, " "),
    words: norms,
    person,
    gender: person?.gender ?? gender ?? (norms.length > 1 ? genderOfGivenName(norms[0]!) : null),
    party: person?.party ?? null,
    roles: new Map(),
    mentions: []
  };
  all.push(entity);
  for (const key of new Set([surname])) bySurname.set(key, [...(bySurname.get(key) ?? []), entity]);
  return entity;
}

const lastBefore = (entity: Entity, position: number) => {
  let best = -1;
  for (const mention of entity.mentions) if (mention < position && mention > best) best = mention;
  return best;
};

/** A single unknown capital is a person where it has a role, or does or owns what people do; not behind "in" or "at". */
function couldBePerson(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (before?.kind === "word" && (isRoleNoun(before.norm) || cuesOf(before.norm).length > 0)) return true;
  if (before && NO_PERSON_BEHIND.test(before.norm)) return false;
  const next = items[from + 1];
  if (!next) return false;
  return (
    next.kind === "possessive" ||
    next.kind === "mark" ||
    cuesOf(next.norm).length > 0 ||
    isPastForm(next.norm) ||
    AUXILIARIES.has(next.norm) ||
    isAdverb(next.norm)
  );
}
const NO_PERSON_BEHIND = /^(?:in|at|near|from|to|into|across|outside|around|the|a|an|on|via|since|until|last|this)$/;

function personOf(known: readonly NameMatch[], words: readonly Item[]): Person | null {
  for (const match of known)
    for (const entry of match.entries) {
      if (entry.kind !== "person") continue;
      const {person, form} = entry;
      if (form === "surname" && words.length > 1 && match.start > words[0]!.start) {
        const given = person.name.split(/\s+/)[0]!.toLowerCase();
        const mine = words[0]!.norm;
        if (!alike(given, mine) && given[0] !== mine[0]) continue;
      }
      return person;
    }
  return null;
}

/** Reads role and party of a mention: before the name, in the apposition behind it, and in the phrase that it stands in apposition to. */
function describe(scene: Scene, unit: Unit, entity: Entity, runFrom: number, from: number, to: number): void {
  const {items} = unit;
  const whole = phraseBefore(items, to, 0);
  const front = whole?.name && whole.at === to - 1 ? whole.from : runFrom;
  if (front < from) note(scene, unit, entity, front, from);
  let after = to;
  if (items[after]?.text === "(") {
    while (after < items.length && after - to < 10 && items[after]!.text !== ")") after++;
    after++;
  }
  const comma = items[after]?.text === ",";
  if (comma || items[after]?.norm === "of" || items[after]?.norm === "from") {
    const phrase = phraseAfter(items, comma ? after + 1 : after + 1);
    if (phrase && comma && phrase.kind === "common" && speakerNoun(phrase.head))
      note(scene, unit, entity, phrase.from, phrase.to);
    else if (phrase && comma && phrase.name && items[phrase.to]?.kind !== "possessive") {
      const inner = items.slice(phrase.from, phrase.to).some((item) => speakerNoun(item.norm) || TITLES.has(item.norm));
      if (inner) note(scene, unit, entity, phrase.from, phrase.to);
    } else if (phrase && !comma) entity.party ??= partyOf(scene, items, phrase.from, phrase.to);
    if (comma && items[after + 1]?.norm === "who") {
      const verb = items[after + 2]?.norm ?? "";
      const end = Math.min(items.length, after + 12);
      if (/^(?:leads|led|heads|headed|chairs|chaired|runs|ran|represents|represented)$/.test(verb)) {
        entity.roles.set("head", scene.document.text.slice(items[after + 2]!.start, items[end - 1]!.end));
        entity.party ??= partyOf(scene, items, after + 3, end);
      }
    }
  }
  if (items[front - 1]?.text === "," && front > 1) {
    const phrase = phraseBefore(items, front - 1, 0);
    if (
      phrase &&
      phrase.kind === "common" &&
      speakerNoun(phrase.head) &&
      isRoleNoun(phrase.head) &&
      (phrase.from === 0 ||
        DETERMINERS.has(items[phrase.from]!.norm) ||
        items.slice(phrase.from, phrase.to).some((item) => item.kind === "possessive"))
    )
      note(scene, unit, entity, phrase.from, phrase.to);
  }
}

function note(scene: Scene, unit: Unit, entity: Entity, from: number, to: number): void {
  const {items} = unit;
  const span = spanOf(items, from, to);
  const text = scene.document.text
    .slice(span.start, span.end)
    .replace(/\s+/g, " ")
    .replace(/^(?:the|a|an) /i, "");
  for (let i = from; i < to; i++) {
    const norm = ABBREVIATED.get(items[i]!.norm) ?? items[i]!.norm;
    if (/^(?:mr|mrs|ms|miss|sir)$/.test(norm)) continue;
    if (!(isRoleNoun(norm) || TITLES.has(norm)) || items[i + 1]?.kind === "possessive") continue;
    if (!entity.roles.has(norm)) entity.roles.set(norm, text);
    if (FEMALE_NOUNS.has(norm)) entity.gender ??= "female";
    if (MALE_NOUNS.has(norm)) entity.gender ??= "male";
  }
  entity.party ??= partyOf(scene, items, from, to);
}

const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ["sen", "senator"],
  ["rep", "representative"],
  ["gov", "governor"],
  ["gen", "general"],
  ["prof", "professor"],
  ["lt", "lieutenant"],
  ["sgt", "sergeant"],
  ["capt", "captain"],
  ["col", "colonel"],
  ["adm", "admiral"]
]);

/** The party that a run of items names, by state, demonym, organisation or person; the first one. */
export function partyOf(scene: Scene, items: readonly Item[], from: number, to: number): string | null {
  for (const match of knownNames(scene, items, from, to))
    for (const entry of match.entries) if (entry.kind !== "venue") return entry.party;
  return null;
}
