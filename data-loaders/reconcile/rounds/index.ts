import type {Mention, RoundMention, RoundReference} from "../../extract/mentions.ts";
import {isoOf, parseDay} from "../../language/days.ts";
import {findTokens} from "../../language/tokens.ts";
import type {World} from "../../profile/world.ts";
import type {Round, RoundFill} from "../types.ts";
import {calendarOf, findInCalendar} from "./calendar.ts";
import {gatherRounds, seriesName} from "./gather.ts";
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
  const loose: {key: RoundMention; told: ToldRound; series: string; order: string}[] = [];
  const read = reports.map((report) => ({report, ...toldBy(report, world)}));
  const pairs = pairsNamed(read.map(({told}) => [...told.values()]));
  const articles = read.map((each) => ({...each, parties: partiesOf(each.report, world, pairs)}));
  for (const {told, parties} of articles)
    for (const [mention, each] of told) {
      const known = findInCalendar(each, calendar);
      if (known) {
        roundOf.set(mention, known.round);
        if (mention.date === null || mention.ordinal === null)
          fills.set(mention, {
            date: mention.date === null ? known.round.date : null,
            ordinal: mention.ordinal === null ? known.round.ordinal : null,
            basis: "profile"
          });
      } else if (!each.planned) {
        const between = each.parties.length >= 2 ? each.parties : parties;
        loose.push({
          key: mention,
          told: each,
          series: seriesName(between, each.meeting),
          order: `${each.date === null ? "9999" : isoOf(each.date)} ${each.articleId} ${String(mention.evidence.start).padStart(9, "0")}`
        });
      }
    }
  const gathered = gatherRounds(loose);
  for (const [mention, round] of gathered.of) roundOf.set(mention, round);
  const spokenOf = new Set(
    articles.flatMap(({told}) =>
      [...told].flatMap(([mention, {planned}]) => (planned ? [] : (roundOf.get(mention) ?? [])))
    )
  );

  for (const {report, known, published, told} of articles) {
    const {exchanges, durations, statements} = report.found;
    const held = [
      ...new Set([...told].flatMap(([mention, {planned}]) => (planned ? [] : (roundOf.get(mention) ?? []))))
    ];
    const refer = (reference: RoundReference, meeting: ToldRound["meeting"]): Round | null => {
      const own = [...told.keys()].find((mention) => refersTo(reference, mention));
      if (own) return roundOf.get(own) ?? null;
      const date = reference.date;
      return (
        findInCalendar(
          {
            articleId: report.article.id,
            published,
            known,
            date: parseDay(date),
            ordinal: reference.ordinal,
            place: reference.venue,
            country: null,
            meeting,
            parties: [],
            planned: false
          },
          calendar
        )?.round ?? null
      );
    };
    for (const mention of durations) {
      const round = mention.round ? refer(mention.round, mention.meeting) : null;
      if (round) roundOf.set(mention, round);
    }
    for (const mention of exchanges) {
      const round = mention.round ? refer(mention.round, "talks") : null;
      if (round) roundOf.set(mention, round);
    }
    // Rounds that an article looks back on are days or months off.
    const [only, other] = held.filter(({date, endDate}) => {
      const day = parseDay(endDate ?? date);
      return day !== null && published !== null && published >= day - 1 && published - day <= STATEMENT_DAYS;
    });
    if (only && !other) for (const mention of statements) roundOf.set(mention, only);
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

/** The pairs of parties that articles name as those who talked, the one that most of them name first. */
function pairsNamed(articles: readonly (readonly ToldRound[])[]): string[][] {
  const counts = new Map<string, number>();
  for (const told of articles)
    for (const pair of new Set(
      told.flatMap(({parties}) => (parties.length === 2 ? [[...parties].sort().join(" ")] : []))
    ))
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([pair]) => pair.split(" "));
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
