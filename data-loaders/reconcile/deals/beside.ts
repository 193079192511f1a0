import {addUp} from "./addition.ts";
import {canBeRivals, isExact} from "./amounts.ts";
import {type Fact, isOpposite, shareDirection} from "./facts.ts";
import {groupBy} from "./group.ts";
import type {Tied} from "./tied.ts";

/**
 * What stands beside a hand-over in its article: the parts of it that are told without a day, those that went on the same
 * day, and what was given in return.
 */

/** An article with more undated figures than this is not searched for parts. */
const MOST_UNDATED = 24;

/**
 * Figures without a day that add up to one with a day are its parts: "Each side freed 152 under the old accords and added five
 * wounded", of 157. Only exact figures of one article, one of them no round number: 200 + 300 = 500 may be chance.
 */
export function dateParts(tied: readonly Tied[]): Tied[] {
  const found = new Map<Fact, Tied>();
  const key = ({fact}: Tied) => [fact.figure.articleId, fact.category, fact.shape, fact.direction].join("\n");
  for (const own of groupBy(tied, key).values()) {
    const undated = own.filter(({fact, day}) => day === null && isExact(fact.told));
    if (undated.length < 2 || undated.length > MOST_UNDATED) continue;
    for (const whole of own) {
      if (whole.day === null || whole.fact.subgroup !== "" || !isExact(whole.fact.told)) continue;
      const parts = addUp(whole.fact.told.min!, undated, ({fact}) => fact.told.min!, 2);
      if (!parts || parts.every(({fact}) => fact.told.min! % 10 === 0)) continue;
      for (const {fact} of parts)
        found.set(fact, {fact: {...fact, roundId: fact.roundId ?? whole.fact.roundId}, day: whole.day});
    }
  }
  return tied.map((one) => found.get(one.fact) ?? one);
}

/**
 * People whom one article has exchanged on one day went under one deal, and so did the dead: who came home along with those
 * whose round is told shares that round, unless the article names two.
 */
export function shareRounds(tied: readonly Tied[]): Tied[] {
  const dead = ({category}: Fact) => category === "bodies";
  const key = ({fact, day}: Tied) => `${fact.figure.articleId}\n${day}\n${dead(fact)}`;
  const rounds = new Map(
    [...groupBy(tied, key)].flatMap(([at, own]) => {
      const named = new Set(own.flatMap(({fact, day}) => (day === null ? [] : (fact.roundId ?? []))));
      return named.size === 1 ? [[at, [...named][0]!] as const] : [];
    })
  );
  return tied.map((one) => {
    const shared = rounds.get(key(one));
    return shared !== undefined && one.fact.roundId === null ? {...one, fact: {...one.fact, roundId: shared}} : one;
  });
}

/**
 * The hand-over for which another was given in return: the opposite way, of the same category, in one sentence of one article;
 * null where there is none or more than one.
 */
export function returnOf(fact: Fact, own: readonly Fact[]): Fact | null {
  const {start, end} = fact.figure.mention.sentence;
  const others = own.filter(
    ({figure: {mention}, ...other}) =>
      mention.sentence.start === start &&
      mention.sentence.end === end &&
      other.category === fact.category &&
      other.subgroup === fact.subgroup &&
      isOpposite(other.direction, fact.direction)
  );
  return others.length === 1 ? others[0]! : null;
}

/** Counts of the same people by other voices of the same article, or by other sides' count. Of a hand-over "another" is no rival. */
export function rivalsOf(fact: Fact, own: readonly Fact[]): Fact[] {
  const {voice, claimant, mention} = fact.figure;
  if (mention.additional) return [];
  const differ = (a: string | null, b: string | null) => a !== null && b !== null && a !== b;
  return own.filter(
    (other) =>
      (differ(other.figure.voice, voice) || differ(other.figure.claimant, claimant)) &&
      other.category === fact.category &&
      other.subgroup === fact.subgroup &&
      shareDirection(other, fact) &&
      canBeRivals(other.side, fact.side)
  );
}
