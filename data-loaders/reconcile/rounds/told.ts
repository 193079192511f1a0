import type {Extraction, Meeting, RoundMention} from "../../extract/mentions.ts";
import {sidesNamed} from "../../extract/rounds/sides.ts";
import {type Day, parseDay} from "../../language/days.ts";
import {findTokens} from "../../language/tokens.ts";
import type {World} from "../../profile/world.ts";
import type {Seat} from "./seats.ts";

/** What is needed of an article to place its rounds. */
export interface RoundReport {
  readonly article: {readonly id: string; readonly text: string; readonly published: string | null};
  readonly found: Extraction;
}

/** A round as one article refers to it: a mention, or the few words that a figure or a length gives it. */
export interface ToldRound extends Seat {
  readonly articleId: string;
  readonly published: Day | null;
  /** Whether the profile's conflict is the article's: it names both sides. */
  readonly known: boolean;
  readonly date: Day | null;
  readonly ordinal: number | null;
  readonly meeting: Meeting;
  readonly parties: readonly string[];
  readonly planned: boolean;
}

/** The rounds of one article as they are told. */
export function toldBy(
  {article, found}: RoundReport,
  world: World
): {told: Map<RoundMention, ToldRound>; known: boolean; published: Day | null} {
  const named = sidesNamed({text: article.text, tokens: findTokens(article.text)}, world);
  const known = named.length >= 2;
  const published = parseDay(article.published);
  const told = new Map<RoundMention, ToldRound>();
  for (const mention of found.rounds)
    told.set(mention, {
      articleId: article.id,
      published,
      known,
      date: parseDay(mention.date?.date ?? null),
      ordinal: mention.ordinal,
      city: mention.city,
      venue: mention.venue,
      country: mention.country,
      meeting: mention.meeting,
      parties: mention.parties,
      planned: mention.planned
    });
  return {told, known, published};
}
