import type {Span} from "../language/span.ts";
import {findTokens, type Token} from "../language/tokens.ts";
import {PARTY_OF_CODE, WORLD_PARTIES} from "./countries.ts";
import {countryNamed, placesNamed} from "./gazetteer.ts";
import {INSTITUTIONS} from "./institutions.ts";
import type {Organisation, Person, Profile} from "./schema.ts";

/** What a name in a text can stand for. */
export type Entry =
  | {readonly kind: "party"; readonly party: string; readonly form: "name" | "alias" | "demonym" | "capital"}
  | {readonly kind: "person"; readonly party: string; readonly person: Person; readonly form: "full" | "surname"}
  | {readonly kind: "organisation"; readonly party: string; readonly organisation: Organisation}
  | {readonly kind: "role"; readonly party: string; readonly person: Person}
  | {readonly kind: "venue"; readonly city: string; readonly country: string | null; readonly place: string | null};

/** A name found in a text, with everything it can stand for (Ankara: a capital and a venue). */
export interface NameMatch extends Span {
  /** Index of the first token, and of the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}

/** A profile together with what everybody knows of the world, ready to be looked up. */
export interface World {
  readonly profile: Profile;
  /** Ids of the parties that hand over and receive. */
  readonly sides: readonly string[];
  /** The longest names at each place of a text, left to right, without overlaps. */
  names(text: string, tokens: readonly Token[]): readonly NameMatch[];
  /** The party that a word or phrase names, or null: "Ukrainian" -> "ukraine". */
  party(phrase: string): string | null;
  /**
   * The state that a town or region is of, by its name, or null where that stays open: what the profile says of its venues comes
   * first, then `near`, the states that a text tells of. Whether a place is meant at all is for the caller to see.
   */
  stateOfPlace(name: string, near: ReadonlySet<string>): string | null;
  /** Whether a party is a state: one with a capital, or a side of the profile's own with a demonym. */
  isState(id: string): boolean;
  /** The display name of a party id. */
  partyName(id: string): string;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: {entry: Entry; written: string}[];
}

const node = (): Node => ({next: new Map(), entries: []});

/** An acronym ("US", "EU") is itself only in capitals. */
const isAcronym = (name: string) => /^[A-Z]{2,5}$/.test(name);
const LOWER_CASE_ROLE = /^\p{Ll}/u;

/**
 * Compiles a profile into a lookup over names, in time linear in the names. The profile's own parties replace those of
 * the same id that everybody knows.
 */
export function createWorld(profile: Profile): World {
  const root = node();
  const display = new Map<string, string>();
  const add = (name: string, entry: Entry) => {
    let at = root;
    for (const token of findTokens(name)) {
      let next = at.next.get(token.norm);
      if (!next) {
        next = node();
        at.next.set(token.norm, next);
      }
      at = next;
    }
    if (at !== root && !at.entries.some((known) => JSON.stringify(known.entry) === JSON.stringify(entry)))
      at.entries.push({entry, written: name});
  };

  const isTaken = (name: string) => {
    let at: Node | undefined = root;
    for (const token of findTokens(name)) at = at?.next.get(token.norm);
    return at !== undefined && at.entries.length > 0;
  };

  const states = new Set([
    ...WORLD_PARTIES.filter(({capitals}) => capitals.length > 0).map(({id}) => id),
    ...profile.parties.filter(({side, demonyms}) => side && demonyms.length > 0).map(({id}) => id)
  ]);
  const own = new Set(profile.parties.map((party) => party.id));
  for (const party of profile.parties) {
    display.set(party.id, party.name);
    add(party.name, {kind: "party", party: party.id, form: "name"});
    for (const name of party.aliases) add(name, {kind: "party", party: party.id, form: "alias"});
    for (const name of party.demonyms) add(name, {kind: "party", party: party.id, form: "demonym"});
  }
  for (const party of WORLD_PARTIES) {
    if (!own.has(party.id)) display.set(party.id, party.name);
    add(party.name, {kind: "party", party: party.id, form: "name"});
    for (const name of party.aliases) add(name, {kind: "party", party: party.id, form: "alias"});
    for (const name of party.demonyms) add(name, {kind: "party", party: party.id, form: "demonym"});
    for (const name of party.capitals) add(name, {kind: "party", party: party.id, form: "capital"});
  }
  for (const organisation of profile.organisations)
    for (const name of [organisation.name, ...organisation.aliases])
      add(name, {kind: "organisation", party: organisation.party, organisation});
  for (const person of profile.people) {
    for (const name of [person.name, ...person.aliases]) {
      add(name, {kind: "person", party: person.party, person, form: "full"});
      const surname = name.trim().split(/\s+/).at(-1)!;
      if (surname !== name) add(surname, {kind: "person", party: person.party, person, form: "surname"});
    }
    for (const role of person.roles) add(role, {kind: "role", party: person.party, person});
  }
  for (const venue of profile.venues) {
    const country = venue.country ?? null;
    for (const name of [venue.city, ...venue.aliases])
      add(name, {kind: "venue", city: venue.city, country, place: null});
    for (const name of venue.places) add(name, {kind: "venue", city: venue.city, country, place: name});
  }

  // What everybody knows of seats and organs of state stands back behind the profile's own names.
  for (const organisation of INSTITUTIONS)
    for (const name of [organisation.name, ...organisation.aliases])
      if (!isTaken(name)) add(name, {kind: "organisation", party: organisation.party, organisation});

  const names = (text: string, tokens: readonly Token[]): NameMatch[] => {
    const found: NameMatch[] = [];
    for (let from = 0; from < tokens.length; ) {
      let at: Node | undefined = root;
      let best: NameMatch | null = null;
      for (let i = from; i < tokens.length; i++) {
        at = at.next.get(tokens[i]!.norm);
        if (!at) break;
        if (at.entries.length === 0) continue;
        const span = {start: tokens[from]!.start, end: tokens[i]!.end};
        const words = text.slice(span.start, span.end);
        const entries = at.entries
          .filter(({entry, written}) =>
            isAcronym(written) ? words === written : entry.kind === "role" || !LOWER_CASE_ROLE.test(words)
          )
          .map(({entry}) => entry);
        if (entries.length > 0) best = {...span, from, to: i + 1, entries};
      }
      if (best) found.push(best);
      from = best ? best.to : from + 1;
    }
    return found;
  };

  const partyOfCode = (code: string) => PARTY_OF_CODE.get(code) ?? "unknown";

  const known = new WeakMap<readonly Token[], {readonly text: string; readonly found: readonly NameMatch[]}>();
  return {
    profile,
    sides: profile.parties.filter((party) => party.side).map((party) => party.id),
    // Every extractor asks for the names of the same text.
    names(text, tokens) {
      const before = known.get(tokens);
      if (before?.text === text) return before.found;
      const found = names(text, tokens);
      known.set(tokens, {text, found});
      return found;
    },
    party(phrase) {
      let at: Node | undefined = root;
      for (const token of findTokens(phrase)) at = at?.next.get(token.norm);
      const entry = at?.entries.find((known) => known.entry.kind === "party")?.entry;
      return entry?.kind === "party" ? entry.party : null;
    },
    stateOfPlace(name, near) {
      const venue = profile.venues.find(({city, aliases}) => city === name || aliases.includes(name));
      if (venue?.country) return venue.country;
      const country = countryNamed(placesNamed(name), (code) => near.has(partyOfCode(code)));
      return country === null ? null : partyOfCode(country);
    },
    isState: (id) => states.has(id),
    partyName: (id) => display.get(id) ?? id
  };
}
