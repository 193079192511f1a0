import type {DurationMention, ExchangeMention, Mention, RoundMention, RoundReference} from "../../extract/mentions.ts";
import {isoOf, parseDay} from "../../language/days.ts";
import {findTokens} from "../../language/tokens.ts";
import type {World} from "../../profile/world.ts";
import type {Round, RoundFill} from "../types.ts";
import {calendarOf, findInCalendar} from "./calendar.ts";
import {gatherRounds, seriesName} from "./gather.ts";
import type {Loose} from "./gathered.ts";
import {type RoundReport, type ToldRound, toldBy} from "./told.ts";

export type {RoundReport} from "./told.ts";

/** Which round each mention means, over all articles. */
export interface MatchedRounds {
  round(mention: Mention): string | null;
  series(mention: RoundMention): string | null;
  /** What the calendar adds to a round mention that does not say so itself. */
  fill(mention: RoundMention): RoundFill | null;
  /** The rounds that some article speaks of as held, in the order of their days. */
  readonly rounds: readonly Round[];
}

/** A statement of an article that reports on one round of these days is made at or about it. */
const STATEMENT_DAYS = 3;

/**
 * Ties round mentions to the rounds of the profile's calendar, and what it does not have to rounds put together from the
 * articles; then lengths, figures and statements to the rounds that their articles speak of. Every order of the articles
 * gives the same rounds.
 */
export function matchRounds(reports: readonly RoundReport[], world: World): MatchedRounds {
  const calendar = calendarOf(world.profile);
  const roundOf = new Map<Mention, Round>();
  const fills = new Map<RoundMention, RoundFill>();
  /** Lengths and figures whose words for their round are those of a mention. */
  const pointed = new Map<Mention, RoundMention>();
  const loose: Loose<Mention>[] = [];
  const read = reports.map((report) => ({report, ...toldBy(report, world)}));
  const pairs = partiesNamed(2, read);
  const threes = partiesNamed(3, read);
  const articles = read.map((each) => ({...each, parties: partiesOf(each.report, world, pairs)}));
  for (const {report, told, known, published, parties} of articles) {
    const place = (mention: RoundMention | DurationMention | ExchangeMention, each: ToldRound, founds: boolean) => {
      const round = findInCalendar(each, calendar)?.round;
      if (round) roundOf.set(mention, round);
      else if (!each.planned) {
        const between = atTheTable(each, parties, threes);
        const day = each.date === null ? "9999" : isoOf(each.date);
        const order = `${day} ${each.articleId} ${String(mention.evidence.start).padStart(9, "0")}`;
        const series = seriesName(between, each.meeting);
        loose.push({key: mention, told: each, parties: between, series, order, founds});
      }
      return round;
    };
    for (const [mention, each] of told) {
      const round = place(mention, each, true);
      if (round && (mention.date === null || mention.ordinal === null))
        fills.set(mention, {
          date: mention.date === null ? round.date : null,
          ordinal: mention.ordinal === null ? round.ordinal : null,
          basis: "profile"
        });
    }
    for (const mention of [...report.found.durations, ...report.found.exchanges]) {
      if (!mention.round) continue;
      const own = [...told.keys()].find((each) => refersTo(mention.round!, each));
      if (own) pointed.set(mention, own);
      else {
        const meeting = mention.kind === "duration" ? mention.meeting : "talks";
        place(mention, toldIn(mention.round, {articleId: report.article.id, published, known, meeting}), false);
      }
    }
  }
  const gathered = gatherRounds(loose);
  for (const [mention, round] of gathered.of) roundOf.set(mention, round);
  const spokenOf = new Set(
    articles.flatMap(({told}) =>
      [...told].flatMap(([mention, {planned}]) => (planned ? [] : (roundOf.get(mention) ?? [])))
    )
  );

  for (const [mention, own] of pointed) {
    const round = roundOf.get(own);
    if (round) roundOf.set(mention, round);
  }
  for (const {report, published, told} of articles) {
    const held = [
      ...new Set([...told].flatMap(([mention, {planned}]) => (planned ? [] : (roundOf.get(mention) ?? []))))
    ];
    // Rounds that an article looks back on are days or months off.
    const [only, other] = held.filter(({date, endDate}) => {
      const day = parseDay(endDate ?? date);
      return day !== null && published !== null && published >= day - 1 && published - day <= STATEMENT_DAYS;
    });
    if (only && !other) for (const mention of report.found.statements) roundOf.set(mention, only);
  }
  const byDay = (a: Round, b: Round) => compare(a.date ?? "9999", b.date ?? "9999") || compare(a.id, b.id);
  return {
    round: (mention) => roundOf.get(mention)?.id ?? null,
    series: (mention) => roundOf.get(mention)?.series ?? null,
    fill: (mention) => fills.get(mention) ?? null,
    rounds: [...calendar.map(({round}) => round), ...gathered.rounds].filter((round) => spokenOf.has(round)).sort(byDay)
  };
}

/** Whether a figure's or a length's words for its round are those of a round mention of the same article. */
function refersTo(reference: RoundReference, mention: RoundMention): boolean {
  const places = [mention.evidence, ...mention.repeats];
  if (places.some(({start, end}) => reference.words.start < end && start < reference.words.end)) return true;
  if (reference.date !== null && mention.date !== null) return reference.date === mention.date.date;
  if (reference.ordinal !== null && mention.ordinal !== null) return reference.ordinal === mention.ordinal;
  return false;
}

/** The parties that articles name as those who talked, so many together, those that most of them name first. */
function partiesNamed(size: number, articles: readonly {readonly told: ReadonlyMap<unknown, ToldRound>}[]): string[][] {
  const counts = new Map<string, number>();
  for (const {told} of articles)
    for (const together of new Set(
      [...told.values()].flatMap(({parties}) => (parties.length === size ? [[...parties].sort().join(" ")] : []))
    ))
      counts.set(together, (counts.get(together) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([together]) => together.split(" "));
}

/** Who talked, as the mention tells or its article; of trilateral talks the third, too, where any article names all three. */
function atTheTable(told: ToldRound, parties: readonly string[], threes: readonly string[][]): readonly string[] {
  const between = told.parties.length >= 2 ? told.parties : parties;
  if (told.meeting !== "trilateral" || between.length !== 2) return between;
  return threes.find((three) => between.every((party) => three.includes(party))) ?? between;
}

/**
 * The parties of an article whose talks name none: the sides; else the pair of whose talks most articles tell, if this one names
 * both; else the two that it names most often.
 */
function partiesOf({article}: RoundReport, world: World, pairs: readonly string[][]): string[] {
  const counts = new Map<string, number>();
  const seats = new Set<string>();
  for (const match of world.names(article.text, findTokens(article.text))) {
    const parties = match.entries.flatMap((entry) => (entry.kind === "party" ? [entry] : []));
    for (const {party, form} of parties) {
      seats.add(party);
      // A capital may only be where they met.
      if (form !== "capital") counts.set(party, (counts.get(party) ?? 0) + 1);
    }
  }
  const sides = world.sides.filter((side) => counts.has(side));
  if (sides.length >= 2) return sides;
  const pair = pairs.find((known) => known.every((party) => seats.has(party)));
  if (pair) return pair;
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || compare(a, b))
    .slice(0, 2)
    .map(([party]) => party);
}

/** A round as the words of a length or a figure give it. */
function toldIn(
  {date, ordinal, venue}: RoundReference,
  of: Pick<ToldRound, "articleId" | "published" | "known" | "meeting">
): ToldRound {
  // What stands in `venue` is the city where the words tell it.
  return {...of, date: parseDay(date), ordinal, city: venue, venue: null, country: null, parties: [], planned: false};
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
