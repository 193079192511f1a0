import type {DurationMention, Interval} from "../extract/mentions.ts";
import {groupBy} from "./deals/group.ts";
import {type Disagreement, disagree} from "./disagreements.ts";

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

export interface LengthDispute {
  readonly roundId: string;
  readonly meeting: DurationMention["meeting"];
  /** The minutes that most independent reports allow; null where two lengths are equally well told. */
  readonly consensus: Interval | null;
}

/** How far a length called approximate may lie from the true one: a tenth. */
const ROUNDING = 0.1;
/** "Over an hour" means less than an hour and a half: a reporter would have said so. Steps in minutes. */
const NEXT_STEP = 30;
/** "Forty minutes" by one clock are 39 by another. */
const SAME_LENGTH = 2;
/** Below an hour people round to the quarter. */
const SMALL_STEP = 15;

/**
 * The minutes that a told length allows, both ends included. "Over" and "under" end at the next round number: "a little
 * over 90 minutes" is no two hours, though two hours are more than 90 minutes.
 *
 * over 60 -> 60 to 89; over 90 -> 90 to 119; about 120 -> 108 to 132; under 120 -> 60 to 120
 */
export function allowedMinutes({minutes, qualifier}: Pick<DurationMention, "minutes" | "qualifier">): [number, number] {
  const {min, max} = minutes;
  if (qualifier === "about" && min !== null && max !== null) return [min * (1 - ROUNDING), max * (1 + ROUNDING)];
  if (max === null && min !== null) {
    const step = min < 60 ? SMALL_STEP : NEXT_STEP;
    return [min, (Math.floor(min / step) + 1) * step - 1];
  }
  if (min === null && max !== null) return [max / 2, max];
  return [min ?? 0, max ?? 0];
}

/** Whether two told lengths can be one. A round number that is itself told ends what "over" a smaller one allows. */
export function lengthsAgree(a: LengthClaim["mention"], b: LengthClaim["mention"]): boolean {
  if (isPlain(a) && isPlain(b)) return Math.abs((a.minutes.min ?? 0) - (b.minutes.min ?? 0)) <= SAME_LENGTH;
  const [aMin, aMax] = a.qualifier === "about" && isOpen(b) ? told(a) : allowedMinutes(a);
  const [bMin, bMax] = b.qualifier === "about" && isOpen(a) ? told(b) : allowedMinutes(b);
  return aMin <= bMax && bMin <= aMax;
}

const isPlain = ({minutes: {min, max}, qualifier}: DurationMention) => min === max && qualifier !== "about";
const isOpen = ({minutes}: DurationMention) => minutes.min === null || minutes.max === null;
const told = ({minutes}: DurationMention): [number, number] => [minutes.min ?? 0, minutes.max ?? 0];

/**
 * Where reports of one meeting of one round give lengths that cannot all hold, with every value. `independent` counts
 * the independent reports among articles.
 */
export function disagreeOnLengths(
  claims: readonly LengthClaim[],
  independent: (articles: Iterable<string>) => number
): {disagreements: Disagreement[]; disputes: LengthDispute[]} {
  const disagreements: Disagreement[] = [];
  const disputes: LengthDispute[] = [];
  for (const same of groupBy(claims, ({roundId, mention}) => `${roundId}\n${mention.meeting}`).values()) {
    const values = [...groupBy(same, ({mention}) => wordLength(mention)).values()];
    const first = same[0]!;
    if (values.every((a) => values.every((b) => lengthsAgree(a[0]!.mention, b[0]!.mention)))) continue;
    const leading = bestTold(
      values.map(([value]) => value!.mention),
      same,
      independent
    );
    const chosen = new Set(
      leading.length === 0
        ? []
        : values
            .map(([value]) => value!.mention)
            .filter((value) => leading.every((other) => lengthsAgree(value, other)))
            .map(wordLength)
    );
    disputes.push({
      roundId: first.roundId,
      meeting: first.mention.meeting,
      consensus: leading.length > 0 ? narrowest(leading) : null
    });
    const field = `${first.mention.meeting}_minutes`;
    disagreements.push(
      ...disagree(
        {subjectType: "duration", subjectId: first.roundId, field},
        same.map((claim) => ({
          value: wordLength(claim.mention),
          articleId: claim.articleId,
          claimant: claim.claimant,
          publisher: claim.publisher,
          evidence: claim.text.slice(claim.mention.evidence.start, claim.mention.evidence.end),
          start: claim.mention.evidence.start,
          end: claim.mention.evidence.end
        })),
        (value) => chosen.has(value)
      )
    );
  }
  return {disagreements, disputes};
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

/** "over 90 minutes", "about 120 minutes", "105 minutes", "60 to 90 minutes". */
export function wordLength({minutes: {min, max}, qualifier}: Pick<DurationMention, "minutes" | "qualifier">): string {
  if (min === null) return `under ${max} minutes`;
  if (max === null) return `over ${min} minutes`;
  if (min !== max) return `${min} to ${max} minutes`;
  return `${qualifier === "about" ? "about " : qualifier === "barely" ? "barely " : ""}${min} minutes`;
}
