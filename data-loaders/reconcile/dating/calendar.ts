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

/** The rounds that an undated article may be dated against. */
export interface Calendar {
  /** The profile's, which has every round of its series. */
  readonly profile: readonly Known[];
  /** Those that dated articles tell of: there may be others that none of them tells of. */
  readonly told: readonly Known[];
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
 * Rounds that the profile does not have, by the dated articles that tell of them as held; a round without a day dates
 * nothing. Only articles whose day is stated may be asked: then no article is dated by one that was itself inferred, and
 * the order in which they are read does not matter.
 */
export function toldCalendar(dated: readonly RoundReport[], world: World): Known[] {
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

/** Those of the rounds between parties that the article names, every one of them; talks of nobody known date nothing. */
export function namedIn({text, tokens}: Document, world: World, told: readonly Known[]): Known[] {
  const named = new Set<string>();
  for (const {entries} of world.names(text, tokens))
    for (const entry of entries) if (entry.kind !== "venue") named.add(entry.party);
  return told.filter(({parties}) => parties.length >= 2 && parties.every((party) => named.has(party)));
}
