import type {DurationMention, Interval} from "../extract/mentions.ts";
import {groupBy} from "./deals/group.ts";
import {type Claim, type Disagreement, disagree} from "./disagreements.ts";
import {allowedMinutes, isOpen, lengthsAgree, wordLength} from "./minutes.ts";

/** A length of a meeting as one article tells it, with the round that it belongs to. */
export interface LengthClaim {
  readonly mention: DurationMention;
  readonly roundId: string;
  readonly articleId: string;
  readonly claimant: string | null;
  readonly publisher: string | null;
  /** The article's text, which the mention's spans point into. */
  readonly text: string;
}

/**
 * How a length stands to the others that are told of its meeting.
 *
 * - agreed: it can hold together with the lengths that prevail, or no other is told
 * - otherwise: it cannot
 * - undecided: reports contradict each other and none prevails
 * - part: one sitting of a round of several days, beside others
 * - days: it counts the days of a round, not hours at the table, and contradicts no shorter one
 */
export type Standing = "agreed" | "otherwise" | "undecided" | "part" | "days";

export interface LengthDispute {
  readonly roundId: string;
  readonly meeting: DurationMention["meeting"];
  /** The minutes that most independent reports allow; null where two lengths are equally well told. */
  readonly consensus: Interval | null;
}

export interface Lengths {
  readonly disagreements: readonly Disagreement[];
  readonly disputes: readonly LengthDispute[];
  /** Of every length that belongs to a round. */
  readonly standings: ReadonlyMap<DurationMention, Standing>;
  /** How long each round's talks lasted, by round; see RoundLength. */
  readonly ofRound: ReadonlyMap<string, RoundLength>;
}

/**
 * The minutes on which the reports of a round settle: all that are told where they agree or none prevails, else those that
 * prevail. A bound alone counts only where no report gives a length. A round of several sittings runs from the shortest to the
 * longest of them.
 */
export interface RoundLength extends Interval {
  /** How many articles give a length of the talks. */
  readonly reports: number;
}

/** What is the round itself, in this order: side meetings, calls and working groups at a round are not. */
const THE_ROUND: readonly (readonly DurationMention["meeting"][])[] = [["talks", "trilateral"], ["leaders"]];

/**
 * What the reports of rounds give as their lengths, with every value where they cannot all hold. `independent` counts
 * the independent reports among articles; `severalDays` are the rounds that lasted more than a day: what one voice tells of
 * such a round in two lengths ("nearly six hours on the first day, two on the second") are two sittings, and no contradiction.
 */
export function compareLengths(
  claims: readonly LengthClaim[],
  independent: (articles: Iterable<string>) => number,
  severalDays: ReadonlySet<string> = new Set()
): Lengths {
  const disagreements: Disagreement[] = [];
  const disputes: LengthDispute[] = [];
  const standings = new Map<DurationMention, Standing>();
  for (const told of groupBy(claims, ({roundId, mention}) => `${roundId}\n${mention.meeting}`).values()) {
    const {roundId, mention} = told[0]!;
    const hours = told.filter((claim) => !countsDays(claim.mention));
    const sittings = severalDays.has(roundId) ? sittingsOf(hours) : new Set<LengthClaim>();
    const whole = hours.filter((claim) => !sittings.has(claim));
    const values = [...groupBy(whole, (claim) => wordLength(claim.mention)).values()].map(([claim]) => claim!.mention);
    const agree = values.every((a) => values.every((b) => lengthsAgree(a, b)));
    const leading = agree ? values : bestTold(values, whole, independent);
    const undecided = !agree && leading.length === 0;
    const chosen = new Set(
      values.filter((value) => leading.every((other) => lengthsAgree(value, other))).map((value) => wordLength(value))
    );
    const prevails = (words: string) => !undecided && chosen.has(words);
    for (const claim of told) {
      const among = prevails(wordLength(claim.mention)) ? "agreed" : undecided ? "undecided" : "otherwise";
      standings.set(claim.mention, countsDays(claim.mention) ? "days" : sittings.has(claim) ? "part" : among);
    }
    if (agree) continue;
    disputes.push({roundId, meeting: mention.meeting, consensus: undecided ? null : narrowest(leading)});
    const subject = {subjectType: "duration", subjectId: roundId, field: `${mention.meeting}_minutes`} as const;
    disagreements.push(...disagree(subject, whole.map(claimOf), prevails));
  }
  const ofRound = new Map(
    [...groupBy(claims, ({roundId}) => roundId)].flatMap(([roundId, told]) => {
      const length = lengthOf(told, standings);
      return length ? [[roundId, length] as const] : [];
    })
  );
  return {disagreements, disputes, standings, ofRound};
}

function claimOf({mention, articleId, claimant, publisher, text}: LengthClaim): Claim {
  const {start, end} = mention.evidence;
  return {value: wordLength(mention), articleId, claimant, publisher, evidence: text.slice(start, end), start, end};
}

/** From here on a length counts days, in minutes. */
const DAY = 1440;
const countsDays = ({minutes}: DurationMention) => (minutes.min ?? minutes.max ?? 0) >= DAY;

/** Lengths that one voice of one article gives as different ones, and what others tell of the same sittings. */
function sittingsOf(told: readonly LengthClaim[]): Set<LengthClaim> {
  const voices = groupBy(told, ({articleId, claimant}) => `${articleId}\n${claimant ?? ""}`);
  const apart = [...voices.values()].flatMap((own) =>
    own.filter((claim) => own.some((other) => !lengthsAgree(claim.mention, other.mention)))
  );
  return new Set(told.filter((claim) => apart.some((sitting) => lengthsAgree(claim.mention, sitting.mention))));
}

function lengthOf(told: readonly LengthClaim[], standings: Lengths["standings"]): RoundLength | null {
  const measured = THE_ROUND.map((meetings) => told.filter(({mention}) => meetings.includes(mention.meeting))).find(
    (of) => of.length > 0
  );
  if (!measured) return null;
  const hours = measured.filter(({mention}) => !countsDays(mention));
  const settled = (hours.length > 0 ? hours : measured).filter(({mention}) => standings.get(mention) !== "otherwise");
  const closed = settled.filter(({mention}) => !isOpen(mention));
  const bounds = (closed.length > 0 ? closed : settled).map(({mention}) => mention.minutes);
  const ends = (values: readonly (number | null)[]) => values.filter((value) => value !== null);
  const [mins, maxs] = [ends(bounds.map(({min}) => min)), ends(bounds.map(({max}) => max))];
  return {
    min: mins.length > 0 ? Math.min(...mins) : null,
    max: maxs.length > 0 ? Math.max(...maxs) : null,
    reports: new Set(measured.map(({articleId}) => articleId)).size
  };
}

/**
 * The lengths that most independent reports allow, none where such lengths disagree. A bound alone ("less than two
 * hours") fits much and says little: it is chosen only where nothing else is told, but it can leave the matter open.
 */
function bestTold(
  values: readonly DurationMention[],
  claims: readonly LengthClaim[],
  independent: (articles: Iterable<string>) => number
): DurationMention[] {
  const supported = values.map((value) => {
    const agreeing = claims.filter((claim) => lengthsAgree(claim.mention, value));
    return {value, reports: independent(agreeing.map(({articleId}) => articleId))};
  });
  const closed = supported.filter(({value}) => !isOpen(value));
  const candidates = closed.length > 0 ? closed : supported;
  const most = Math.max(...candidates.map(({reports}) => reports));
  const leading = candidates.filter(({reports}) => reports === most).map(({value}) => value);
  const rivals = supported.filter(({reports}) => reports >= most).map(({value}) => value);
  return leading.every((a) => rivals.every((b) => lengthsAgree(a, b))) ? leading : [];
}

function narrowest(lengths: readonly DurationMention[]): Interval {
  const [first] = [...lengths].sort((a, b) => width(a) - width(b));
  return first!.minutes;
}

function width(length: DurationMention): number {
  const [min, max] = allowedMinutes(length);
  return max - min;
}
