import type {StatementMention} from "../extract/mentions.ts";
import type {World} from "../profile/world.ts";
import {createNaming, isOneParty, type Said, stateId} from "./speaker-ids.ts";

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

/** Who is who over all articles: groups statements by speaker-ids.ts and names each group. */
export function resolveSpeakers(said: readonly Said[], world: World): Speakers {
  const named = said.filter(({mention}) => mention.speaker !== null);
  const idOf = createNaming(named, world);
  const groups = new Map<string, StatementMention[]>();
  const ids = new Map<StatementMention, string>();
  for (const one of named) {
    const id = idOf(one);
    ids.set(one.mention, id);
    const group = groups.get(id);
    if (group) group.push(one.mention);
    else groups.set(id, [one.mention]);
  }
  const speakers = [...groups].map(([id, mentions]) => describe(id, mentions, world));
  return {speakers: speakers.sort((a, b) => compare(a.id, b.id)), of: (mention) => ids.get(mention) ?? null};
}

function describe(id: string, mentions: readonly StatementMention[], world: World): Speaker {
  const {people, organisations} = world.profile;
  const known = people.find((person) => person.id === id) ?? organisations.find((office) => office.id === id);
  const names = mentions.flatMap(({speaker}) => speaker ?? []);
  const isPerson = mentions.some(({speakerType}) => speakerType === "person");
  const party = known?.party ?? mostFrequent(mentions.map((mention) => mention.party).filter(isOneParty));
  const isState = id === stateId(party ?? "");
  const name =
    known?.name ?? (isState ? world.partyName(party ?? "") : isPerson ? fullest(names) : mostFrequent(names));
  return {
    id,
    name: name ?? id,
    aliases: [...new Set(names)].filter((other) => other !== name).sort(compare),
    role: mostFrequent(mentions.flatMap(({role}) => role ?? [])),
    party: party ?? mentions[0]?.party ?? "unknown",
    knownFrom: known ? "profile" : "text",
    statements: mentions.length
  };
}

const fullest = (names: readonly string[]) =>
  [...names].sort((a, b) => b.length - a.length || compare(a, b))[0] ?? null;

/** The value that occurs most often; of equals, the first. */
function mostFrequent(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: string | null = null;
  for (const [value, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
