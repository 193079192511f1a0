import {genderOfGivenName} from "../../../language/given-names.ts";
import {nameKind, PLACE_WORDS, TITLES} from "../../../language/names.ts";
import type {Person} from "../../../profile/schema.ts";
import type {NameMatch} from "../../../profile/world.ts";
import {AUXILIARIES, isAdverb, isPastForm} from "../lexicon/closed.ts";
import {alike} from "../lexicon/closeness.ts";
import {cuesOf} from "../lexicon/cues.ts";
import {isRoleNoun, isTitleAlone} from "../lexicon/roles.ts";
import {isWeekdayOrMonth} from "../phrases/edges.ts";
import {isDemonym, isPlace, knownNames, type Scene} from "../scene/scene.ts";
import type {Item} from "../text/item.ts";
import type {Entity} from "./entity.ts";
import type {Run} from "./runs.ts";

/** How far back a name without a namesake is compared with others letter by letter: keeps the time linear. */
const LOOK_BACK = 300;

export const isTitled = ({unit, runFrom, from}: Run) => from > runFrom && TITLES.has(unit.items[from - 1]!.norm);

interface Register {
  readonly all: Entity[];
  /** The person of a run: known already, or made anew; null for states, days, places and organisations. */
  enter(run: Run, last: boolean): Entity | null;
  /** Forgets the order of mentions, not the names. */
  forget(): void;
}

export function createRegister(scene: Scene): Register {
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
