import {type Day, parseDay} from "../../language/days.ts";
import type {Document} from "../../language/document.ts";
import type {World} from "../../profile/world.ts";
import {matchRounds, type RoundReport} from "../rounds/index.ts";

/** A held round with its days, and whose word they are. */
export interface Known {
  readonly parties: readonly string[];
  readonly trilateral: boolean;
  readonly ordinal: number | null;
  readonly first: Day;
  readonly last: Day;
  readonly city: string | null;
  /** The dated articles that tell of it; null for the profile's calendar. */
  readonly toldBy: readonly string[] | null;
}

/** A hand-over from one party to another, by its day. */
export interface KnownExchange {
  readonly parties: readonly string[];
  readonly day: Day;
  readonly toldBy: readonly string[];
}

/** What the dated articles of a folder tell of that an undated one may be dated against. */
export interface ToldElsewhere {
  /** There may be others that none of them tells of. */
  readonly rounds: readonly Known[];
  readonly exchanges: readonly KnownExchange[];
}

export const NOTHING_TOLD: ToldElsewhere = {rounds: [], exchanges: []};

/** The rounds and hand-overs that one undated article may mean. */
export interface Calendar {
  /** The profile's rounds: all of each series. */
  readonly profile: readonly Known[];
  readonly told: ToldElsewhere;
}

/** The rounds of the profile. */
export function profileCalendar(world: World): Known[] {
  return world.profile.series.flatMap((series) =>
    series.rounds.map((round) => ({
      parties: series.parties,
      trilateral: series.meeting === "trilateral",
      ordinal: round.ordinal ?? null,
      first: parseDay(round.date)!,
      last: parseDay(round.end_date ?? round.date)!,
      city: round.city ?? null,
      toldBy: null
    }))
  );
}

/**
 * Rounds that the profile does not have, and hand-overs between two known parties, by the dated articles that tell of them; what
 * has no day dates nothing. Only articles whose day is stated may be asked: then no article is dated by one that was itself
 * inferred, and the order in which they are read does not matter.
 */
export function toldElsewhere(dated: readonly RoundReport[], world: World): ToldElsewhere {
  return {rounds: roundsTold(dated, world), exchanges: exchangesTold(dated)};
}

function roundsTold(dated: readonly RoundReport[], world: World): Known[] {
  const {rounds, round: roundOf} = matchRounds(dated, world);
  const articles = new Map<string, Set<string>>();
  for (const {article, found} of dated)
    for (const mention of found.rounds) {
      const id = mention.planned ? null : roundOf(mention);
      if (id !== null) articles.set(id, (articles.get(id) ?? new Set()).add(article.id));
    }
  return rounds.flatMap(({id, knownFrom, date, endDate, parties, meeting, ordinal, city}) => {
    const first = parseDay(date);
    if (knownFrom === "profile" || first === null) return [];
    const last = parseDay(endDate) ?? first;
    const toldBy = [...(articles.get(id) ?? [])].sort();
    return [{parties, trilateral: meeting === "trilateral", ordinal, first, last, city, toldBy}];
  });
}

function exchangesTold(dated: readonly RoundReport[]): KnownExchange[] {
  const told = new Map<string, {parties: string[]; day: Day; articles: Set<string>}>();
  for (const {article, found} of dated)
    for (const {from, to, status, date} of found.exchanges) {
      const day = parseDay(date?.date ?? null);
      if (status !== "completed" || day === null || from === null || to === null) continue;
      const parties = [from, to].sort();
      const key = `${day} ${parties.join(" ")}`;
      const known = told.get(key) ?? {parties, day, articles: new Set<string>()};
      known.articles.add(article.id);
      told.set(key, known);
    }
  return [...told]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, {parties, day, articles}]) => ({parties, day, toldBy: [...articles].sort()}));
}

/** Those between parties that the article names, every one of them; what nobody known took part in dates nothing. */
export function namedIn({text, tokens}: Document, world: World, {rounds, exchanges}: ToldElsewhere): ToldElsewhere {
  const named = new Set<string>();
  for (const {entries} of world.names(text, tokens))
    for (const entry of entries) if (entry.kind !== "venue") named.add(entry.party);
  const takesPart = ({parties}: {readonly parties: readonly string[]}) =>
    parties.length >= 2 && parties.every((party) => named.has(party));
  return {rounds: rounds.filter(takesPart), exchanges: exchanges.filter(takesPart)};
}

/** So many articles are named in a step; a reader finds the others in the tables. */
const NAMED = 3;

/** "other articles, which are dated (a, b and 2 more)". */
export function articlesNamed(toldBy: readonly string[]): string {
  const more = toldBy.length - NAMED;
  return `other articles, which are dated (${toldBy.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""})`;
}
