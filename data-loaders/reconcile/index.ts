import type {Article} from "../article.ts";
import type {ExchangeMention, Extraction, Mention, RoundMention, StatementMention} from "../extract/mentions.ts";
import type {World} from "../profile/world.ts";
import {findDuplicates} from "./duplicates.ts";
import {type KnownRound, matchKnownRounds} from "./known-rounds.ts";
import {resolveSpeakers, type Speaker} from "./speakers.ts";
import {findUtterances} from "./utterances.ts";

/** One article with what was read from it; `article.published` is the settled day, stated or inferred. */
export interface Reading {
  readonly article: Article;
  readonly found: Extraction;
  /** Row ids, which are unique over all articles. */
  readonly ids: ReadonlyMap<Mention, string>;
}

/** What several articles together tell. */
export interface Reconciliation {
  round(mention: Mention): string | null;
  series(mention: RoundMention): string | null;
  deal(mention: ExchangeMention): string | null;
  speaker(mention: StatementMention): string | null;
  utterance(mention: StatementMention): string | null;
  /** article_id -> the article_id it repeats. */
  readonly duplicates: ReadonlyMap<string, string>;
  readonly speakers: readonly Speaker[];
  readonly rounds: readonly KnownRound[];
}

/** Ties the readings of all articles together: who is who, which round, which utterance, which copy. */
export function reconcile(readings: readonly Reading[], world: World): Reconciliation {
  const duplicates = findDuplicates(readings.map(({article}) => article));
  const said = readings.flatMap(({article, found}) =>
    found.statements.map((mention) => ({articleId: article.id, mention}))
  );
  const speakers = resolveSpeakers(said, world);
  const utterances = findUtterances(
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
  const statementIds = new Map(readings.flatMap(({ids}) => [...ids]));
  const rounds = matchKnownRounds(readings, world.profile);
  return {
    round: rounds.round,
    series: rounds.series,
    deal: () => null,
    speaker: speakers.of,
    utterance: (mention) => utterances.get(statementIds.get(mention) ?? "") ?? null,
    duplicates,
    speakers: speakers.speakers,
    rounds: rounds.rounds
  };
}
