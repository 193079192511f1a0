import {canBeRivals, isExact, nominal} from "./amounts.ts";
import type {Anchor} from "./anchor.ts";
import {directionsFit, type Fact} from "./facts.ts";
import {groupBy} from "./group.ts";
import {wholesOf} from "./shares.ts";
import {onlyAnchor, type Published} from "./standings.ts";
import {dayOf, firstDay, heldBy, stepsWithRest} from "./steps.ts";

/** A hand-over with the round that its article ties it to, and its day; null for a whole over several days. */
export interface Tied {
  readonly fact: Fact;
  readonly day: string | null;
}

/**
 * What one article ties together though no sentence does: a whole to the one promise of its category that the article
 * tells, made before and of about that number (6,057 in all; the deal of 2 June was for 6,000); and to the round of such a
 * whole its steps, which are the days that the same article tells and that it holds.
 */
export function tieByArticle(
  facts: readonly Fact[],
  wholes: ReadonlySet<Fact>,
  promised: ReadonlyMap<Fact, Anchor>,
  roundDate: ReadonlyMap<string, string | null>,
  published: Published
): Tied[] {
  const key = (fact: Fact) => `${fact.figure.articleId}\n${fact.category}`;
  const promises = groupBy(promised.keys(), key);
  const isWhole = (fact: Fact) => wholes.has(fact) || fact.figure.mention.date === null || fact.outOf !== null;
  const begun = (roundId: string, day: string | null) => {
    const date = roundDate.get(roundId) ?? null;
    return date !== null && day !== null && day > date;
  };
  const wholeOf = wholesOf(promised);
  const result: Tied[] = [];
  for (const [at, own] of groupBy(facts, key)) {
    const settled = own.filter(isWhole).map((whole): Fact => {
      if (whole.outOf !== null) {
        const share = wholeOf(whole);
        return share.roundId !== null && begun(share.roundId, published(whole)) ? share : whole;
      }
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
    for (const fact of settled) result.push({fact, day: null});
    const roundsOf = new Map<Fact, Set<string>>();
    for (const promise of promises.get(at) ?? []) {
      const anchor = promised.get(promise)!;
      if (anchor.kind !== "round" || promise.status !== "agreed") continue;
      const done = own.filter((fact) => !isWhole(fact) && begun(anchor.roundId, dayOf(fact)));
      const rest = (promises.get(at) ?? []).filter((other) => onlyAnchor([anchor, promised.get(other)!]) !== null);
      for (const step of stepsWithRest(promise, done, rest))
        roundsOf.set(step, (roundsOf.get(step) ?? new Set()).add(anchor.roundId));
    }
    for (const whole of settled)
      if (whole.roundId !== null)
        for (const step of heldBy(
          whole,
          own.filter((fact) => begun(whole.roundId!, dayOf(fact)))
        )) {
          const rounds = roundsOf.get(step) ?? new Set();
          roundsOf.set(step, rounds.add(whole.roundId));
        }
    for (const step of own) {
      if (isWhole(step)) continue;
      const rounds = roundsOf.get(step) ?? new Set();
      for (const promise of promises.get(at) ?? []) {
        const anchor = promised.get(promise);
        if (anchor?.kind === "round" && begun(anchor.roundId, dayOf(step)) && isJust(step, promise))
          rounds.add(anchor.roundId);
      }
      const [roundId, ...others] = rounds;
      const ties = step.roundId === null && roundId !== undefined && others.length === 0;
      result.push({fact: ties ? {...step, roundId} : step, day: dayOf(step)});
    }
  }
  return result;
}

/** Whether a whole is about what was promised: the same way, and near enough to be a count of it. */
function isAbout(whole: Fact, promise: Fact): boolean {
  const sameWay = promise.direction === "" || directionsFit(promise.direction, whole.direction);
  return promise.status === "agreed" && sameWay && canBeRivals(whole.side, promise.side);
}

/** Whether a hand-over is of just the number that its article tells as agreed: 157 each, of "314 prisoners". */
function isJust(step: Fact, promise: Fact): boolean {
  if (promise.status !== "agreed" || step.weak || promise.subgroup !== step.subgroup) return false;
  if (!isExact(step.told) || !isExact(promise.told) || step.shape === "open") return false;
  const sides = promise.shape === "open" ? promise.told : promise.side;
  return nominal(sides) === nominal(step.side) && (promise.direction === "" || promise.direction === step.direction);
}
