import {genderOfGivenName} from "../../language/given-names.ts";
import {NAME_PARTICLES, nameKind, ORGANISATION_WORDS, PLACE_WORDS, TITLES} from "../../language/names.ts";
import type {Person} from "../../profile/schema.ts";
import type {NameMatch} from "../../profile/world.ts";
import {inferParties, type Tie} from "./allegiance.ts";
import {AUXILIARIES, isAdverb, isPastForm} from "./closed.ts";
import {alike} from "./closeness.ts";
import {cuesOf} from "./cues.ts";
import {describe} from "./descriptions.ts";
import {isInitialAlone, isWeekdayOrMonth, modifiersStart} from "./edges.ts";
import type {Body, Entities, Entity} from "./entity.ts";
import type {Item} from "./item.ts";
import {isRoleNoun, isTitleAlone, listedNoun} from "./roles.ts";
import {isDemonym, isPlace, knownNames, type Scene} from "./scene.ts";
import type {Unit} from "./units.ts";

/** The name proper at the end of a run of capitals: "Orran Foreign Minister Ada Dorn" -> "Ada Dorn". */
export function coreOf(scene: Scene, items: readonly Item[], from: number, to: number): {from: number; to: number} {
  let start = to - 1;
  if (/^(?:jr|sr|ii|iii|iv)$/.test(items[start]!.norm) && start - 1 > from) start--;
  if (
    items
      .slice(from, to)
      .some((item, i) => /^(?:of|for|on)$/.test(item.norm) && ORGANISATION_WORDS.has(items[from + i - 1]?.norm ?? ""))
  )
    return {from, to};
  for (; start > from; start--) {
    const before = items[start - 1]!;
    if (before.kind === "possessive") break;
    if (before.kind === "quote") continue;
    if (before.kind !== "word") break;
    const norm = before.norm.split("-").at(-1)!;
    const inName = start - 1 > from || to - start === 1;
    if ((TITLES.has(norm) || listedNoun(norm) !== null) && !(genderOfGivenName(norm) && inName && norm !== "general"))
      break;
    if (/^(?:of|for|and|the|on)$/.test(norm)) break;
    const match = scene.nameAt.get(before.start);
    if (
      match &&
      !match.entries.some((entry) => entry.kind === "person") &&
      (isDemonym(match) || isPlace(match)) &&
      match.end <= items[start]!.start &&
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

/** A run of capitalised words: where the run begins, and the name proper within it. */
interface Run {
  readonly unit: Unit;
  readonly runFrom: number;
  readonly from: number;
  readonly to: number;
}

/** "R-Ohio", "D-Mich.": a lawmaker's party and state. */
const isTag = ({text}: Item) => /^[RDI]-\p{Lu}/u.test(text);

function runsOf(scene: Scene, unit: Unit): Run[] {
  const {items} = unit;
  const found: Run[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!items[i]!.proper || isWeekdayOrMonth(items[i]!) || isTag(items[i]!)) continue;
    if (isInitialAlone(items[i]!) && /^(?:on|via|to|from)$/.test(items[i - 1]?.norm ?? "")) continue;
    let to = i + 1;
    while (to < items.length && to - i < 12 && goesOn(items, to)) to++;
    found.push({unit, runFrom: i, ...coreOf(scene, items, i, to)});
    i = to - 1;
  }
  return found;
}

/** Whether a name runs on over an item: another capital, a nickname in quotation marks, "van", "of" in a title. */
function goesOn(items: readonly Item[], i: number): boolean {
  const item = items[i]!;
  if (isWeekdayOrMonth(item) || isTag(item)) return false;
  if (item.proper) return true;
  if (NAME_PARTICLES.has(item.norm) && NAME_PARTICLES.has(items[i + 1]?.norm ?? ""))
    return items[i + 2]?.proper ?? false;
  if (!items[i + 1]?.proper) return false;
  if (item.kind === "quote") return item.text.length < 20;
  if (item.text === "&") return true;
  return NAME_PARTICLES.has(item.norm) || (/^(?:of|for|on)$/.test(item.norm) && linksName(items[i - 1]!));
}

/** How far back a name without a namesake is compared with others letter by letter: keeps the time linear. */
const LOOK_BACK = 300;

/**
 * Finds all persons of an article by their names, and joins what is said of each. Names of two words and more are
 * entered first, so that a surname that stands before them finds its owner. Time linear in the number of names.
 */
export function findEntities(scene: Scene): Entities {
  const register = createRegister(scene);
  const runs = scene.units.flatMap((unit) => runsOf(scene, unit));
  for (const run of runs) if (run.to - run.from > 1 || isTitled(run)) register.enter(run, false);
  register.forget();
  const ties: Tie[] = [];
  const byUnit = new Map<number, {entity: Entity; start: number}[]>();
  const byStart = new Map<number, Entity>();
  const bodies: Body[] = [];
  for (const run of runs) {
    const entity = register.enter(run, true);
    if (!entity && isBody(run)) bodies.push({unit: run.unit, from: ownerStart(run), to: run.to});
    if (!entity) continue;
    const start = run.unit.items[run.from]!.start;
    entity.mentions.push(start);
    byStart.set(start, entity);
    const list = byUnit.get(run.unit.index) ?? [];
    byUnit.set(run.unit.index, list);
    list.push({entity, start});
    ties.push(...describe(scene, run.unit, entity, run.runFrom, run.from, run.to));
  }
  inferParties(scene, register.all, ties, (start) => byStart.get(start));
  return {
    all: register.all,
    bodies,
    of(unit, name) {
      const core = coreOf(scene, unit.items, name.from, name.to);
      return byStart.get(unit.items[core.from]!.start) ?? null;
    },
    inUnit: (unit) => byUnit.get(unit.index) ?? []
  };
}

/** "Dorn's Defence Ministry": the owner belongs to the name. */
const ownerStart = ({unit: {items}, runFrom}: Run) =>
  items[runFrom - 1]?.kind === "possessive" ? modifiersStart(items, runFrom, 0) : runFrom;

const isBody = ({unit, runFrom, to}: Run) =>
  to - runFrom > 1 && nameKind(unit.items.slice(runFrom, to).map(({text}) => text)) === "organisation";

const isTitled = ({unit, runFrom, from}: Run) => from > runFrom && TITLES.has(unit.items[from - 1]!.norm);

interface Register {
  readonly all: Entity[];
  /** The person of a run: known already, or made anew; null for states, days, places and organisations. */
  enter(run: Run, last: boolean): Entity | null;
  /** Forgets the order of mentions, not the names. */
  forget(): void;
}

function createRegister(scene: Scene): Register {
  const all: Entity[] = [];
  const bySurname = new Map<string, Entity[]>();
  const byGivenName = new Map<string, Entity[]>();
  const byPerson = new Map<string, Entity>();
  const seen = new Map<Entity, number>();
  let clock = 0;

  const candidatesFor = (person: Person | null, surname: string, alone: boolean): readonly Entity[] => {
    if (person) return byPerson.has(person.id) ? [byPerson.get(person.id)!] : [];
    const namesakes = bySurname.get(surname);
    if (namesakes) return namesakes.slice(-LOOK_BACK);
    // "General Tamrat" of Tamrat Orne, "Ada" of Ada Orne: where nobody else is called so
    const familiar = alone ? byGivenName.get(surname) : undefined;
    if (familiar?.length === 1) return familiar;
    return all
      .slice(-LOOK_BACK)
      .filter((entity) => entity.words.at(-1)![0] === surname[0] && alike(entity.words.at(-1)!, surname));
  };

  /** "Mayor Doru" beside a president of that name: the one whom the article has given the title. */
  const namesakeOf = (words: readonly Item[], title: string | null): boolean =>
    title !== null &&
    words.length === 1 &&
    (bySurname.get(bare(words[0]!.norm)) ?? [])
      .slice(-LOOK_BACK)
      .some(({person, roles}) => !person && roles.has(title));

  const enter = (run: Run, last: boolean): Entity | null => {
    const {items} = run.unit;
    const words = items.slice(run.from, run.to).filter((item) => item.kind === "word");
    if (words.length === 0 || (words.length === 1 && isWeekdayOrMonth(words[0]!))) return null;
    if (isTitleAlone(words) && !bySurname.has(bare(words.at(-1)!.norm))) return null;
    const known = knownNames(scene, items, run.from, Math.min(items.length, run.to + 2));
    const whole = scene.nameAt.get(items[run.runFrom]!.start);
    if (
      whole &&
      namesNobody(
        whole,
        items.slice(run.runFrom, run.to).filter((item) => item.kind === "word")
      )
    )
      return null;
    const titled = isTitled(run) ? items[run.from - 1]!.norm : null;
    const person = namesakeOf(words, titled) ? null : personOf(known, words);
    if (!person && known.some((match) => namesNobody(match, words))) return null;
    if (words.length > 1 && PLACE_WORDS.has(words.at(-1)!.norm) && !isGivenName(words[0]!)) return null;
    const kind = nameKind(words.map((item) => item.text));
    const norms = words.map((item) => bare(item.norm));
    const surname = norms.at(-1)!;
    if (!person && kind === "organisation" && !(words.length === 1 && bySurname.has(surname))) return null;
    const gender = isTitled(run) ? (TITLES.get(items[run.from - 1]!.norm) ?? null) : null;
    const suited = candidatesFor(person, surname, norms.length === 1).filter(
      (entity) =>
        (person !== null || sameGivenName(entity, norms)) && (!gender || !entity.gender || entity.gender === gender)
    );
    const closer = (a: Entity, b: Entity) =>
      titled && a.roles.has(titled) !== b.roles.has(titled)
        ? a.roles.has(titled)
        : (seen.get(a) ?? -1) > (seen.get(b) ?? -1);
    const nearest = suited.reduce<Entity | undefined>(
      (best, entity) => (!best || closer(entity, best) ? entity : best),
      undefined
    );
    const name = scene.document.text.slice(words[0]!.start, words.at(-1)!.end).replace(/\s+/g, " ");
    if (nearest) {
      if (norms.length > nearest.words.length) {
        nearest.words = norms;
        nearest.name = name;
      }
      nearest.gender ??= gender ?? (norms.length > 1 ? genderOfGivenName(norms[0]!) : null);
      seen.set(nearest, clock++);
      return nearest;
    }
    if (last && !person && words.length === 1 && kind !== "person" && !isTitled(run) && !couldBePerson(items, run.from))
      return null;
    // "off the Golden Horn": nobody's name has an article in front
    if (!person && run.from === run.runFrom && items[run.runFrom - 1]?.norm === "the") return null;
    const entity: Entity = {
      name,
      words: norms,
      person,
      gender: person?.gender ?? gender ?? (norms.length > 1 ? genderOfGivenName(norms[0]!) : null),
      party: person?.party ?? null,
      roles: new Map(),
      mentions: []
    };
    all.push(entity);
    if (person) byPerson.set(person.id, entity);
    const namesakes = bySurname.get(surname);
    if (namesakes) namesakes.push(entity);
    else bySurname.set(surname, [entity]);
    if (norms.length > 1) {
      const familiar = byGivenName.get(norms[0]!);
      if (familiar) familiar.push(entity);
      else byGivenName.set(norms[0]!, [entity]);
    }
    seen.set(entity, clock++);
    return entity;
  };
  return {all, enter, forget: () => seen.clear()};
}

const bare = (norm: string) => norm.replace(/\.$|'/g, "").replace(/^(?:al|el|ad|an|ar|as|ash|at|az)-/, "");

/** Whether a known name over all the words is a place, a people or a body, and so nobody. */
const namesNobody = (match: NameMatch, words: readonly Item[]) =>
  match.start === words[0]!.start &&
  match.end >= words.at(-1)!.end &&
  (isPlace(match) || isDemonym(match) || match.entries.some((entry) => entry.kind === "organisation"));

/** "Ada Park", "Sun-ah Park": a surname that is a place's word in other names. */
const isGivenName = ({norm, text}: Item) => genderOfGivenName(norm) !== null || /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text);

/** Whether two names with one surname may be one person's: the given name is the same, close, an initial or left out. */
function sameGivenName(entity: Entity, norms: readonly string[]): boolean {
  const mine = norms[0]!;
  const known = entity.words[0]!;
  if (norms.length === 1 || entity.words.length === 1 || known === mine || alike(known, mine)) return true;
  return mine[0] === known[0] && (mine.length <= 2 || known.length <= 2);
}

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

const NO_PERSON_BEHIND = /^(?:in|of|at|near|from|to|into|across|outside|around|the|a|an|on|via|since|until|last|this)$/;

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
