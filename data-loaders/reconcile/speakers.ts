import type {StatementMention} from "../extract/mentions.ts";
import {hash} from "../language/hash.ts";
import type {Profile} from "../profile/schema.ts";
import {wordsOf} from "./shingles.ts";

/** A statement and the article it stands in. */
export interface Said {
  readonly articleId: string;
  readonly mention: StatementMention;
}

/** One speaker over all articles. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly party: string;
  readonly knownFrom: "profile" | "text";
  readonly statements: number;
}

export interface Speakers {
  /** All speakers in order of their ids. */
  readonly speakers: readonly Speaker[];
  /** The speaker's id, or null where the article does not tell who speaks. */
  of(mention: StatementMention): string | null;
}

/**
 * Who is who over all articles. A person the profile knows goes by its id. Others go by their fullest name: a surname
 * alone joins the one person of that surname whose party does not contradict it, and stays alone where there are two.
 * Offices and organisations are told apart by name and party; a nameless source is the same within one article only.
 */
export function resolveSpeakers(said: readonly Said[], profile: Profile): Speakers {
  const people = new Map(profile.people.map((person) => [person.id, person]));
  const named = said.filter(({mention}) => mention.speaker !== null);
  const fullNames = fullNamesOf(named);
  const groups = new Map<string, Said[]>();
  const ids = new Map<StatementMention, string>();
  for (const one of named) {
    const id = idOf(one, fullNames);
    ids.set(one.mention, id);
    const group = groups.get(id);
    if (group) group.push(one);
    else groups.set(id, [one]);
  }
  const speakers = [...groups].map(([id, group]): Speaker => {
    const person = people.get(id);
    const names = distinct(group.map(({mention}) => mention.speaker));
    const name = person?.name ?? longest(names);
    return {
      id,
      name,
      aliases: names.filter((other) => other !== name).sort(compare),
      role: mostFrequent(group.map(({mention}) => mention.role)),
      party: person?.party ?? mostFrequent(group.map(({mention}) => known(mention.party))) ?? group[0]!.mention.party,
      knownFrom: person ? "profile" : "text",
      statements: group.length
    };
  });
  return {speakers: speakers.sort((a, b) => compare(a.id, b.id)), of: (mention) => ids.get(mention) ?? null};
}

/** Surname -> the persons known by more than it, as key and party. */
function fullNamesOf(said: readonly Said[]): Map<string, {key: string; party: string | null}[]> {
  const found = new Map<string, {key: string; party: string | null}[]>();
  for (const {mention} of said) {
    if (mention.speakerType !== "person" || mention.personId) continue;
    const words = wordsOf(mention.speaker ?? "");
    if (words.length < 2) continue;
    const bearers = found.get(words.at(-1)!) ?? [];
    const party = known(mention.party);
    const same = bearers.find((bearer) => bearer.key === keyOf(words) && agree(bearer.party, party));
    if (!same) bearers.push({key: keyOf(words), party});
    else same.party ??= party;
    found.set(words.at(-1)!, bearers);
  }
  return found;
}

function idOf({articleId, mention}: Said, fullNames: ReturnType<typeof fullNamesOf>): string {
  if (mention.personId) return mention.personId;
  const words = wordsOf(mention.speaker ?? "").filter((word) => word !== "the" && word !== "a" && word !== "an");
  const party = known(mention.party);
  if (mention.speakerType === "source" || mention.speakerType === "group")
    return `${mention.speakerType}-${hash(`${articleId}\n${keyOf(words)}`).slice(0, 8)}`;
  if (mention.speakerType === "person") {
    const bearers = (fullNames.get(words.at(-1) ?? "") ?? []).filter((bearer) => agree(bearer.party, party));
    const exact =
      bearers.find((bearer) => bearer.key === keyOf(words)) ?? (bearers.length === 1 ? bearers[0] : undefined);
    if (exact && (words.length === 1 || exact.key === keyOf(words))) return withParty(exact.key, exact.party ?? party);
  }
  return withParty(keyOf(words), party);
}

const keyOf = (words: readonly string[]) => words.join("-").replace(/[^\p{L}\p{N}-]+/gu, "");
const withParty = (key: string, party: string | null) => (party ? `${key}--${party}` : key) || "speaker";
const known = (party: string) => (party === "unknown" || party === "joint" ? null : party);
const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;
const distinct = (values: readonly (string | null)[]) => [...new Set(values.filter((value) => value !== null))];
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const longest = (names: readonly string[]) =>
  names.reduce((best, name) =>
    name.length > best.length || (name.length === best.length && name < best) ? name : best
  );

function mostFrequent(values: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > counts.get(best)!) best = value;
  return best;
}
