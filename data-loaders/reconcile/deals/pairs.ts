import {daysBetween} from "../../language/days.ts";
import {isExact} from "./amounts.ts";
import type {Anchor} from "./anchor.ts";
import {type Fact, isOpposite} from "./facts.ts";
import {groupBy} from "./group.ts";
import {onlyAnchor, type Published, type Standings} from "./standings.ts";

/** How long after a hand-over its two numbers together still mean it. */
const PAIR_DAYS = 366;
/** An article with more figures in one sentence than this is not searched for pairs. */
const MOST_IN_SENTENCE = 24;

/**
 * Two figures that are set against each other ("three for 90") and name no day stand where another article has both, each going the
 * same way, on one day; `anchors` has those whose number alone says so. The two numbers together do not come back by chance, small or round as each may be.
 */
export function placePairs(
  facts: readonly Fact[],
  anchors: ReadonlyMap<Fact, Anchor>,
  standings: Standings,
  published: Published
): Map<Fact, Anchor> {
  const found = new Map<Fact, Anchor>();
  const sentence = ({figure: {articleId, mention}}: Fact) => `${articleId}\n${mention.sentence.start}`;
  for (const own of groupBy(
    facts.filter(({told}) => isExact(told)),
    sentence
  ).values()) {
    if (own.length > MOST_IN_SENTENCE) continue;
    for (const [fact, other] of pairsOf(own)) {
      const days = daysOf(other);
      const anchor = onlyAnchor(daysOf(fact).filter((day) => days.some(({date}) => date === day.date)));
      if (anchor) found.set(fact, anchor).set(other, anchor);
    }
  }
  return found;

  function daysOf(fact: Fact) {
    const known = anchors.get(fact);
    if (known) return known.kind === "day" ? [known] : [];
    const at = published(fact);
    return standings.like(fact).flatMap(({anchor, fact: other, articles}) => {
      if (anchor.kind !== "day" || other.direction !== fact.direction) return [];
      if (![...articles].some((id) => id !== fact.figure.articleId)) return [];
      const days = at === null ? 0 : daysBetween(anchor.date, at);
      return days >= 0 && days <= PAIR_DAYS ? [anchor] : [];
    });
  }
}

/** Neighbours that go opposite ways, from left to right, each figure once. */
function pairsOf(told: readonly Fact[]): (readonly [Fact, Fact])[] {
  const inOrder = [...told].sort((a, b) => placeOf(a) - placeOf(b));
  const pairs: (readonly [Fact, Fact])[] = [];
  for (let i = 0; i + 1 < inOrder.length; i++) {
    const [fact, next] = [inOrder[i]!, inOrder[i + 1]!];
    if (!isOpposite(fact.direction, next.direction)) continue;
    pairs.push([fact, next]);
    i++;
  }
  return pairs;
}

const placeOf = ({figure: {mention}}: Fact) => mention.parts["number"]?.start ?? mention.evidence.start;
