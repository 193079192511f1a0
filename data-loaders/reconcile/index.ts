import type {Article, Problem} from "../article.ts";
import type {
  DurationMention,
  ExchangeMention,
  Extraction,
  Mention,
  RoundMention,
  StatementMention
} from "../extract/mentions.ts";
import type {World} from "../profile/world.ts";
import type {Settled} from "./corrections/index.ts";
import {settleRounds} from "./corrections/rounds.ts";
import {type DealsResult, findDeals} from "./deals/index.ts";
import type {Deal, Overrides} from "./deals/types.ts";
import type {Disagreement} from "./disagreements.ts";
import {findDuplicates} from "./duplicates.ts";
import {figureRounds} from "./figure-rounds.ts";
import {compareLengths, type Lengths, type RoundLength, type Standing} from "./lengths.ts";
import {disagreeOnDays} from "./round-days.ts";
import {matchRounds} from "./rounds/index.ts";
import {resolveSpeakers, type Speaker, type Speakers} from "./speakers.ts";
import type {Round, RoundFill} from "./types.ts";
import {findUtterances} from "./utterances.ts";
import {claimantOf, statementAround} from "./voices.ts";

/** One article with what was read from it; `article.published` is the settled day, stated or inferred. */
export interface Reading {
  readonly article: Article;
  readonly found: Extraction;
  /** Row ids, which are unique over all articles. */
  readonly ids: ReadonlyMap<Mention, string>;
}

/** What several articles together tell. The functions give null where nothing is known. */
export interface Reconciliation {
  round(mention: Mention): string | null;
  series(mention: RoundMention): string | null;
  /** What the calendar adds to a round mention that does not say so itself. */
  roundFill(mention: RoundMention): RoundFill | null;
  deal(mention: ExchangeMention): string | null;
  speaker(mention: StatementMention): string | null;
  utterance(mention: StatementMention): string | null;
  /** article_id -> the article_id it repeats. */
  readonly duplicates: ReadonlyMap<string, string>;
  readonly speakers: readonly Speaker[];
  readonly rounds: readonly Round[];
  /** How a length stands to the others of its round; null where it belongs to none. */
  standing(mention: DurationMention): Standing | null;
  /** How long each round lasted, by round; a round whose length nobody tells is not in it. */
  readonly lengths: ReadonlyMap<string, RoundLength>;
  readonly deals: readonly Deal[];
  readonly disagreements: readonly Disagreement[];
  readonly problems: readonly Problem[];
}

type RoundOf = (mention: Mention) => string | null;

const NOTHING_SETTLED: Settled = {roundOf: new Map(), overrides: {merge: [], split: new Map()}};

/**
 * Ties the readings of all articles together: who is who, which round, which deal, which utterance, which copy. What a
 * person has settled goes before every rule.
 */
export function reconcile(
  readings: readonly Reading[],
  world: World,
  settled: Settled = NOTHING_SETTLED
): Reconciliation {
  const duplicates = findDuplicates(readings.map(({article}) => article));
  const speakers = resolveSpeakers(
    readings.flatMap(({article, found}) => found.statements.map((mention) => ({articleId: article.id, mention}))),
    world
  );
  const mentions = readings.flatMap(({ids}) => [...ids.keys()]);
  const rounds = settleRounds(matchRounds(readings, world), mentions, settled.roundOf);
  const roundOf = figureRounds(readings, rounds.round, rounds.rounds);
  const idOf = new Map(readings.flatMap(({ids}) => [...ids]));
  const utterances = utterancesOf(readings, speakers);
  const deals = dealsOf(readings, roundOf, rounds.rounds, speakers, duplicates, world, settled.overrides);
  const roundOfDeal = new Map(deals.deals.map(({dealId, roundId}) => [dealId, roundId]));
  const lengths = lengthsOf(readings, rounds.round, rounds.rounds, deals.independence.count);
  const dealOf = (mention: ExchangeMention) => deals.dealOf.get(idOf.get(mention) ?? "") ?? null;
  return {
    // A figure that does not name its round was agreed at the round of its deal.
    round: (mention) =>
      roundOf(mention) ?? (mention.kind === "exchange" ? (roundOfDeal.get(dealOf(mention) ?? "") ?? null) : null),
    series: rounds.series,
    roundFill: rounds.fill,
    deal: dealOf,
    speaker: speakers.of,
    utterance: (mention) => utterances.get(idOf.get(mention) ?? "") ?? null,
    duplicates,
    speakers: speakers.speakers,
    rounds: rounds.rounds,
    standing: (mention) => lengths.standings.get(mention) ?? null,
    lengths: lengths.ofRound,
    deals: deals.deals,
    disagreements: [
      ...deals.disagreements,
      ...lengths.disagreements,
      ...disagreementsOnDays(readings, rounds.round, rounds.rounds)
    ],
    problems: deals.problems
  };
}

function utterancesOf(readings: readonly Reading[], speakers: Speakers): Map<string, string> {
  return findUtterances(
    readings.flatMap(({article, found, ids}) =>
      found.statements.map((mention) => ({
        statementId: ids.get(mention) ?? "",
        articleId: article.id,
        published: article.published,
        speakerId: speakers.of(mention),
        text: article.text,
        mention
      }))
    )
  );
}

function dealsOf(
  readings: readonly Reading[],
  round: RoundOf,
  rounds: readonly Round[],
  speakers: Speakers,
  duplicates: ReadonlyMap<string, string>,
  world: World,
  overrides: Overrides
): DealsResult {
  const figures = readings.flatMap(({article, found, ids}) =>
    found.exchanges.map((mention) => {
      const said = statementAround(mention, found);
      return {
        id: ids.get(mention) ?? "",
        articleId: article.id,
        mention,
        roundId: round(mention),
        claimant: claimantOf(mention, found),
        voice: said ? (speakers.of(said) ?? said.speaker) : null
      };
    })
  );
  return findDeals(
    {
      reports: readings.map(({article, found}) => ({
        ...article,
        articleId: article.id,
        rounds: found.rounds.flatMap((mention) => {
          const roundId = mention.planned ? null : round(mention);
          return roundId === null ? [] : [mention.evidence, ...mention.repeats].map(({start}) => ({roundId, start}));
        })
      })),
      figures,
      rounds: rounds.map(({id, date}) => ({roundId: id, date})),
      sides: world.sides,
      duplicates,
      overrides
    },
    world.partyName
  );
}

/** Each mention of a round with what its report is known by. */
function claimsOf<M extends Mention>(
  {article: {id, publisher, text}}: Reading,
  mentions: readonly M[],
  round: RoundOf
) {
  return mentions.flatMap((mention) => {
    const roundId = round(mention);
    return roundId === null ? [] : [{mention, roundId, articleId: id, publisher, text}];
  });
}

function lengthsOf(
  readings: readonly Reading[],
  round: RoundOf,
  rounds: readonly Round[],
  independent: (articles: Iterable<string>) => number
): Lengths {
  const claims = readings.flatMap((reading) =>
    claimsOf(reading, reading.found.durations, round).map((claim) => ({
      ...claim,
      claimant: claimantOf(claim.mention, reading.found)
    }))
  );
  const several = rounds.filter(({date, endDate}) => date !== null && endDate !== null && endDate > date);
  return compareLengths(claims, independent, new Set(several.map(({id}) => id)));
}

function disagreementsOnDays(readings: readonly Reading[], round: RoundOf, rounds: readonly Round[]): Disagreement[] {
  return disagreeOnDays(
    readings.flatMap((reading) => claimsOf(reading, reading.found.rounds, round)),
    rounds.map(({id, date, endDate}) => ({roundId: id, date, endDate}))
  );
}
