import type {RoundMention} from "../extract/mentions.ts";
import {groupBy} from "./deals/group.ts";
import {type Disagreement, disagree} from "./disagreements.ts";

/** A round as one article tells it. */
export interface RoundClaim {
  readonly mention: RoundMention;
  readonly roundId: string;
  readonly articleId: string;
  readonly publisher: string | null;
  readonly text: string;
}

/** A round's settled days, ISO. */
export interface SettledRound {
  readonly roundId: string;
  readonly date: string | null;
  readonly endDate: string | null;
}

/**
 * Where reports put one round on different days, with every day told. A day within a round of several days is no
 * disagreement, and neither is a day that had only been planned.
 */
export function disagreeOnDays(claims: readonly RoundClaim[], rounds: readonly SettledRound[]): Disagreement[] {
  const settled = new Map(rounds.map((round) => [round.roundId, round]));
  const held = claims.filter(({mention}) => mention.date !== null && !mention.planned);
  return [...groupBy(held, ({roundId}) => roundId)].flatMap(([roundId, told]) => {
    const {date = null, endDate = null} = settled.get(roundId) ?? {};
    const within = (day: string) => date !== null && day >= date && day <= (endDate ?? date);
    return disagree(
      {subjectType: "round", subjectId: roundId, field: "date"},
      told.map(({mention, articleId, publisher, text}) => ({
        value: within(mention.date!.date) ? date! : mention.date!.date,
        articleId,
        claimant: null,
        publisher,
        evidence: text.slice(mention.evidence.start, mention.evidence.end),
        start: mention.evidence.start,
        end: mention.evidence.end
      })),
      (value) => value === date
    );
  });
}
