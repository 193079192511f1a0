import {canBeRivals, nominal, sameAmount} from "./amounts.ts";
import {type Anchor, anchorKey, atRound} from "./anchor.ts";
import {daysBetween} from "./days.ts";
import {directionsFit, type Fact} from "./facts.ts";
import {groupBy} from "./group.ts";
import {isNear, only, type Published, Standings} from "./standings.ts";
import {findWholes} from "./wholes.ts";

/** How long after a hand-over an article that gives no day still means that one. */
const HANDOVER_DAYS = 31;
/** How far apart two articles may tell the same whole in the same number. */
const WHOLE_DAYS = 366;

/**
 * The days of hand-overs, and the rounds of wholes over several days. A figure that names neither joins one that tells the
 * very same number, if there is just one in reach. Returned facts are the given ones, some of them now with the round
 * that their article ties them to.
 */
export function placeHandovers(
  facts: readonly Fact[],
  promised: ReadonlyMap<Fact, Anchor>,
  roundDate: ReadonlyMap<string, string | null>,
  published: Published
): {anchors: Map<Fact, Anchor>; loose: Fact[]} {
  const wholes = findWholes(facts);
  const tied = tieByArticle(facts, wholes, promised, roundDate, published);
  const stated = new Map<Fact, Anchor>();
  for (const {fact, isWhole} of tied) {
    const {date} = fact.figure.mention;
    if (date && !isWhole) stated.set(fact, {kind: "day", date: date.date});
    else if (fact.roundId !== null) stated.set(fact, atRound(fact.roundId));
  }
  const standings = new Standings(stated, published);
  const anchors = new Map<Fact, Anchor>();
  const loose: Fact[] = [];
  for (const {fact} of tied) {
    const own = stated.get(fact) ?? null;
    const found = own?.kind === "day" ? own : (byNumber(fact, own, standings, published(fact)) ?? own);
    if (found) anchors.set(fact, found);
    else loose.push(fact);
  }
  return {anchors, loose};
}

function byNumber(fact: Fact, own: Anchor | null, standings: Standings, at: string | null): Anchor | null {
  const alike = standings.like(fact);
  // "The second round sent 157 home to each": a day's hand-over of the same round and the same number.
  if (own?.kind === "round")
    return only(alike.filter((other) => other.anchor.kind === "day" && other.fact.roundId === own.roundId));
  // An article that tells that hand-over with its day tells another one here.
  const mine = new Set(
    alike.filter(({articles}) => articles.has(fact.figure.articleId)).map((other) => anchorKey(other.anchor))
  );
  const elsewhere = alike.filter((other) => !mine.has(anchorKey(other.anchor)));
  const recent = elsewhere.filter(({anchor}) => {
    if (at === null || anchor.kind !== "day") return false;
    const days = daysBetween(anchor.date, at);
    return days >= 0 && days <= HANDOVER_DAYS;
  });
  const wholes = elsewhere.filter(
    (other) =>
      other.anchor.kind === "round" &&
      sameAmount(other.fact.told, fact.told) &&
      other.fact.direction === fact.direction &&
      isNear(other, at, WHOLE_DAYS)
  );
  return only(recent) ?? only(wholes);
}

interface Tied {
  readonly fact: Fact;
  readonly isWhole: boolean;
}

/**
 * What one article ties together though no sentence does: a whole to the one promise of its category that the article
 * tells, made before and of about that number (6,057 in all; the deal of 2 June was for 6,000); and to the round of such a
 * whole its steps, which are the days that the same article tells and that it holds.
 */
function tieByArticle(
  facts: readonly Fact[],
  wholes: ReadonlySet<Fact>,
  promised: ReadonlyMap<Fact, Anchor>,
  roundDate: ReadonlyMap<string, string | null>,
  published: Published
): Tied[] {
  const key = (fact: Fact) => `${fact.figure.articleId}\n${fact.category}`;
  const promises = groupBy(promised.keys(), key);
  const isWhole = (fact: Fact) => wholes.has(fact) || fact.figure.mention.date === null;
  const begun = (roundId: string, day: string | null) => {
    const date = roundDate.get(roundId) ?? null;
    return date !== null && day !== null && day > date;
  };
  const result: Tied[] = [];
  for (const [at, own] of groupBy(facts, key)) {
    const settled = own.filter(isWhole).map((whole): Fact => {
      if (whole.roundId !== null || whole.subgroup !== "") return whole;
      const rounds = new Set(
        (promises.get(at) ?? []).flatMap((promise) => {
          const anchor = promised.get(promise);
          if (anchor?.kind !== "round" || !isAbout(whole, promise)) return [];
          return begun(anchor.roundId, firstDay(whole, own) ?? published(whole)) ? [anchor.roundId] : [];
        })
      );
      return rounds.size === 1 ? {...whole, roundId: [...rounds][0]!} : whole;
    });
    for (const fact of settled) result.push({fact, isWhole: true});
    const roundsOf = new Map<Fact, Set<string>>();
    for (const whole of settled)
      if (whole.roundId !== null)
        for (const step of heldBy(whole, own))
          if (begun(whole.roundId, dayOf(step))) {
            const rounds = roundsOf.get(step) ?? new Set();
            roundsOf.set(step, rounds.add(whole.roundId));
          }
    for (const step of own) {
      if (isWhole(step)) continue;
      const [roundId, ...others] = roundsOf.get(step) ?? [];
      const ties = step.roundId === null && roundId !== undefined && others.length === 0;
      result.push({fact: ties ? {...step, roundId} : step, isWhole: false});
    }
  }
  return result;
}

/** Whether a whole is about what was promised: the same way, and near enough to be a count of it. */
function isAbout(whole: Fact, promise: Fact): boolean {
  const sameWay = promise.direction === "" || directionsFit(promise.direction, whole.direction);
  return promise.status === "agreed" && sameWay && canBeRivals(whole.side, promise.side);
}

/** The steps of a whole that its article tells by the day: the same way, and too small to be rival counts of it. */
function stepsOf(whole: Fact, own: readonly Fact[]): Fact[] {
  return own.filter(
    (fact) =>
      fact.direction === whole.direction &&
      fact.figure.mention.date !== null &&
      nominal(fact.side) < nominal(whole.side) &&
      !canBeRivals(fact.side, whole.side)
  );
}

function firstDay(whole: Fact, own: readonly Fact[]): string | null {
  return stepsOf(whole, own).map(dayOf).sort()[0] ?? null;
}

/** The steps of a whole, where they are of several days and together no more than it; else none. */
function heldBy(whole: Fact, own: readonly Fact[]): Fact[] {
  const steps = stepsOf(whole, own);
  const days = groupBy(steps, dayOf);
  let sum = 0;
  for (const day of days.values()) sum += Math.max(...day.map((fact) => nominal(fact.side)));
  return days.size > 1 && sum <= nominal(whole.side) ? steps : [];
}

const dayOf = (fact: Fact) => fact.figure.mention.date?.date ?? "";
