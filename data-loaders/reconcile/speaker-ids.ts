import type {StatementMention} from "../extract/mentions.ts";
import {hash} from "../language/hash.ts";
import type {World} from "../profile/world.ts";
import {wordsOf} from "./shingles.ts";

/** A statement and the article it stands in. */
export interface Said {
  readonly articleId: string;
  readonly mention: StatementMention;
}

/** The id of a state that speaks for itself ("Moscow says"). */
export const stateId = (party: string) => `state--${party}`;

/** Whether a party is one that can be told from others. */
export const isOneParty = (party: string) => party !== "unknown" && party !== "joint";

/** Words that names of offices are written with and without: "Ministry of Defence", "the Defence Ministry". */
const SMALL = new Set(["the", "a", "an", "of", "for", "in", "and", "s", "at", "on", "to"]);

/** British and American spelling of words in names of offices. */
const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ["defense", "defence"],
  ["center", "centre"],
  ["labor", "labour"],
  ["organization", "organisation"]
]);

/** A person known by more than a surname. */
interface Bearer {
  readonly key: string;
  party: string | null;
}

/**
 * Gives every statement its speaker's id. People and organisations that the profile knows go by their ids there.
 * Others go by name and party:
 * - a person by the fullest name; a surname alone joins the one person of that surname whose party does not contradict;
 * - an office by its words without its party's names, in any order: "Ruritania's Defense Ministry", "the Ruritanian
 *   ministry of defence" and "the Defence Ministry in Strelsau" are one;
 * - a state by its party: "Strelsau" and "Ruritania";
 * - a nameless source, and a group or a bare role without a party, only within one article.
 */
export function createNaming(named: readonly Said[], world: World): (said: Said) => string {
  const bearers = bearersOf(named);
  const organisations = new Map(
    world.profile.organisations.flatMap(({id, name, aliases}) =>
      [name, ...aliases].map((other) => [officeWords(other, null, world).join("-"), id] as const)
    )
  );
  return ({articleId, mention}) => {
    if (mention.personId) return mention.personId;
    const speaker = mention.speaker ?? "";
    const party = isOneParty(mention.party) ? mention.party : null;
    const words = wordsOf(speaker).filter((word) => word !== "the" && word !== "a" && word !== "an");
    const nameless = mention.speakerType === "source" || (party === null && isNameless(mention));
    if (mention.speakerType === "person" && !nameless) return personId(words, party, bearers);
    if (nameless) return `${mention.speakerType}-${hash(`${articleId}\n${words.join(" ")}`).slice(0, 8)}`;
    const ownWords = officeWords(speaker, party, world);
    const known =
      organisations.get(officeWords(speaker, null, world).join("-")) ?? organisations.get(ownWords.join("-"));
    if (known) return known;
    if (party !== null && ownWords.length === 0) return stateId(party);
    return withParty(ownWords.join("-") || words.join("-"), party);
  };
}

/** A group, or a person called by a role only ("a spokesman for the ministry"): its last word is no name. */
function isNameless({speaker, speakerType}: StatementMention): boolean {
  if (speakerType === "group") return true;
  return speakerType === "person" && /(?:^|\s)\p{Ll}\S*$/u.test((speaker ?? "").trim());
}

function personId(words: readonly string[], party: string | null, bearers: ReadonlyMap<string, Bearer[]>): string {
  const key = words.join("-");
  const namesakes = (bearers.get(words.at(-1) ?? "") ?? []).filter((bearer) => agree(bearer.party, party));
  const same = namesakes.find((bearer) => bearer.key === key);
  const only = words.length === 1 && namesakes.length === 1 ? namesakes[0] : undefined;
  const bearer = same ?? only;
  return bearer ? withParty(bearer.key, bearer.party ?? party) : withParty(key, party);
}

/** Surname -> the people who bear it and are named in full somewhere. */
function bearersOf(named: readonly Said[]): Map<string, Bearer[]> {
  const found = new Map<string, Bearer[]>();
  for (const {mention} of named) {
    if (mention.speakerType !== "person" || mention.personId) continue;
    const words = wordsOf(mention.speaker ?? "");
    const surname = words.at(-1);
    if (words.length < 2 || surname === undefined) continue;
    const bearers = found.get(surname) ?? [];
    const key = words.join("-");
    const party = isOneParty(mention.party) ? mention.party : null;
    const same = bearers.find((bearer) => bearer.key === key && agree(bearer.party, party));
    if (same) same.party ??= party;
    else bearers.push({key, party});
    found.set(surname, bearers);
  }
  return found;
}

/** The words that tell an office from others of its party, sorted. */
function officeWords(name: string, party: string | null, world: World): string[] {
  const words = wordsOf(name)
    .filter((word) => !SMALL.has(word) && (party === null || world.party(word) !== party))
    .map((word) => SPELLINGS.get(word) ?? word);
  return [...new Set(words)].sort();
}

const agree = (a: string | null, b: string | null) => a === null || b === null || a === b;
const withParty = (key: string, party: string | null) => (party ? `${key}--${party}` : key) || "speaker";
