import {daysBetween} from "../../language/days.ts";
import {contains} from "../../language/span.ts";
import {isExact, sameAmount} from "./amounts.ts";
import {type Anchor, anchorKey, atRound} from "./anchor.ts";
import {dateParts, returnOf, rivalsOf, shareRounds} from "./beside.ts";
import type {Fact} from "./facts.ts";
import {groupBy} from "./group.ts";
import {tieByMonth} from "./months.ts";
import {placePairs} from "./pairs.ts";
import {isNear, only, onlyAnchor, type Published, Standings} from "./standings.ts";
import {tieByArticle} from "./tied.ts";
import {findWholes} from "./wholes.ts";

/** How long after a hand-over an article that gives no day still means that one. */
const HANDOVER_DAYS = 31;
/** The least number that does not come back by chance. */
const TELLING = 100;
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
  const byArticle = tieByArticle(facts, wholes, promised, roundDate, published);
  const tied = shareRounds(dateParts(tieByMonth(byArticle, promised, roundDate)));
  const stated = new Map<Fact, Anchor>();
  for (const {fact, day} of tied) {
    if (day !== null) stated.set(fact, {kind: "day", date: day});
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
  const unsaid = tied.flatMap(({fact}) => (stated.has(fact) ? [] : [fact]));
  const paired = placePairs(unsaid, anchors, standings, published);
  for (const [fact, anchor] of paired) anchors.set(fact, anchor);
  const returned = placeBeside(
    loose.filter((fact) => !paired.has(fact)),
    anchors
  );
  for (const [fact, anchor] of returned) anchors.set(fact, anchor);
  for (const [fact, anchor] of placeKnown(anchors, published)) anchors.set(fact, anchor);
  return {anchors, loose: loose.filter((fact) => !returned.has(fact) && !paired.has(fact))};
}

/**
 * What has no day of its own stands where its return stands ("received 6,060 bodies in June and gave 78 in return"), or the rival
 * count by another voice ("each side released 195, Moscow said; Kyiv got 207 people back").
 */
function placeBeside(loose: readonly Fact[], anchors: ReadonlyMap<Fact, Anchor>): Map<Fact, Anchor> {
  const byArticle = groupBy(anchors.keys(), (fact) => fact.figure.articleId);
  const found = new Map<Fact, Anchor>();
  for (const fact of loose) {
    const own = byArticle.get(fact.figure.articleId) ?? [];
    const other = returnOf(fact, own);
    const anchor = other
      ? anchors.get(other)
      : onlyAnchor(rivalsOf(fact, own).flatMap((rival) => anchors.get(rival) ?? []));
    if (anchor) found.set(fact, anchor);
  }
  return found;
}

/**
 * Figures to which a day clings that their own words do not give, where another article tells the very number elsewhere and none
 * has it on that day: as the whole of a round ("It has received 6,057; for the first of those hand-overs, on 11 June ..."), or on
 * an earlier day, in so many words ("The second round sent 157 home to each"). Not round numbers, which come back.
 */
function placeKnown(anchors: ReadonlyMap<Fact, Anchor>, published: Published): Map<Fact, Anchor> {
  const all = new Standings(anchors, published);
  const sure = new Standings(new Map([...anchors].filter(([fact]) => tellsItsDay(fact))), published);
  const found = new Map<Fact, Anchor>();
  for (const [fact, anchor] of anchors) {
    if (anchor.kind !== "day" || fact.figure.mention.parts.date !== undefined) continue;
    if (!isExact(fact.told) || fact.told.min! % 10 === 0) continue;
    const others = (standings: Standings) =>
      standings.like(fact).filter(({articles}) => [...articles].some((id) => id !== fact.figure.articleId));
    const elsewhere = others(all);
    if (elsewhere.some((other) => anchorKey(other.anchor) === anchorKey(anchor))) continue;
    const whole = only(elsewhere.filter((other) => other.fact.direction === fact.direction));
    if (whole?.kind === "round") found.set(fact, whole);
    if (tellsItsDay(fact)) continue;
    const day = only(others(sure).filter((other) => isBefore(other.anchor, anchor.date)));
    if (day) found.set(fact, day);
  }
  return found;
}

/** Whether a number says by itself which hand-over is meant, in an article without a day: not round, and not small. */
const isTelling = ({told}: Fact) => isExact(told) && told.min! >= TELLING && told.min! % 10 !== 0;

function isBefore(anchor: Anchor, day: string): boolean {
  const days = anchor.kind === "day" ? daysBetween(anchor.date, day) : -1;
  return days > 0 && days <= HANDOVER_DAYS;
}

/** Whether a figure's day stands in its own sentence. */
function tellsItsDay({figure: {mention}}: Fact): boolean {
  return mention.date !== null && contains(mention.sentence, mention.date.words);
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
    if (anchor.kind !== "day") return false;
    if (at === null) return isTelling(fact);
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
