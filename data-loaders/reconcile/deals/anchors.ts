import {nominal, sameAmount} from "./amounts.ts";
import {daysBetween} from "./days.ts";
import {type Fact, shareDirection} from "./facts.ts";
import {groupBy} from "./group.ts";
import type {DealRound, Report} from "./types.ts";
import {findWholes} from "./wholes.ts";

/**
 * Where a figure belongs before numbers are compared: a hand-over to its day, a promise to the round at which it was
 * made, a whole over several days to the round whose deal it carries out. A figure that names none of these joins one
 * that tells the very same number, if there is just one in reach; the rules are in `RULES` order.
 */
export type Anchor =
  | {readonly kind: "day"; readonly date: string}
  | {readonly kind: "round"; readonly roundId: string}
  | {readonly kind: "loose"; readonly label: string};

/** How long after a round an article that names none still means that round's promise. */
export const PROMISE_DAYS = 60;
/** How long after a hand-over an article that gives no day still means that one. */
export const HANDOVER_DAYS = 31;
/** How far apart two articles that name neither day nor round may tell the same thing. */
export const LOOSE_DAYS = 92;
/** How far apart two articles may tell the same whole in the same number. */
export const WHOLE_DAYS = 366;

export const anchorKey = (anchor: Anchor): string =>
  anchor.kind === "day"
    ? `day ${anchor.date}`
    : anchor.kind === "round"
      ? `round ${anchor.roundId}`
      : `loose ${anchor.label}`;

/** All facts of one number that stand at one anchor and are told in the same terms, by the same round. */
interface Standing {
  readonly anchor: Anchor;
  readonly fact: Fact;
  readonly roundId: string | null;
  readonly articles: Set<string>;
  /** First and last day on which it was reported; null where no report has a day. */
  first: string | null;
  last: string | null;
}

type ByNumber = ReadonlyMap<string, readonly Standing[]>;
type Published = (fact: Fact) => string | null;

/**
 * An anchor for every fact that has one. Strong facts are placed first, by their own words and then by number; weak ones
 * only where a strong one stands. Depends on the set of facts, not on their order.
 */
export function placeFacts(
  facts: readonly Fact[],
  reports: ReadonlyMap<string, Report>,
  rounds: readonly DealRound[]
): Map<Fact, Anchor> {
  const roundDate = new Map(rounds.map((round) => [round.roundId, round.date]));
  const published: Published = (fact) => reports.get(fact.figure.articleId)?.published ?? null;
  const stated = new Map<Fact, Anchor>();
  const wholes = findWholes(facts);
  for (const fact of facts) {
    const anchor = statedAnchor(fact, wholes.has(fact));
    if (anchor) stated.set(fact, anchor);
  }
  const firm = index(stated, published);
  const anchors = new Map<Fact, Anchor>();
  const loose: Fact[] = [];
  for (const fact of facts) {
    const anchor = stated.get(fact) ?? null;
    const settled = anchor?.kind === "day" || (anchor && fact.status !== "completed");
    const found = settled ? anchor : (byNumber(fact, anchor, firm, published(fact), roundDate) ?? anchor);
    if (found) anchors.set(fact, found);
    else if (!fact.weak) loose.push(fact);
  }
  for (const [fact, anchor] of looseAnchors(loose, published)) anchors.set(fact, anchor);
  const known = index(anchors, published);
  for (const fact of facts) {
    if (!fact.weak || anchors.has(fact)) continue;
    const anchor = only((known.get(numberKey(fact)) ?? []).filter((other) => shareDirection(other.fact, fact)));
    if (anchor) anchors.set(fact, anchor);
  }
  return anchors;
}

function statedAnchor(fact: Fact, isWhole: boolean): Anchor | null {
  const {mention, roundId} = fact.figure;
  if (fact.status === "completed" && mention.date && !isWhole) return {kind: "day", date: mention.date.date};
  return roundId === null ? null : {kind: "round", roundId};
}

/** What must agree before numbers can stand in for a day or a round. */
const numberKey = (fact: Fact) => `${fact.category} ${fact.status} ${nominal(fact.told)}`;

function index(anchors: ReadonlyMap<Fact, Anchor>, published: Published): ByNumber {
  const standings = new Map<string, Standing>();
  const byNumber = new Map<string, Standing[]>();
  for (const [fact, anchor] of anchors) {
    if (fact.weak) continue;
    const {min, max, approximate} = fact.told;
    const {roundId, articleId} = fact.figure;
    const number = numberKey(fact);
    const key = [number, anchorKey(anchor), fact.direction, min, max, approximate, roundId].join("\n");
    const day = published(fact);
    const standing = standings.get(key);
    if (standing) {
      standing.articles.add(articleId);
      if (day !== null && (standing.first === null || day < standing.first)) standing.first = day;
      if (day !== null && (standing.last === null || day > standing.last)) standing.last = day;
      continue;
    }
    const made: Standing = {anchor, fact, roundId, articles: new Set([articleId]), first: day, last: day};
    standings.set(key, made);
    const list = byNumber.get(number);
    if (list) list.push(made);
    else byNumber.set(number, [made]);
  }
  return byNumber;
}

function only(standings: readonly Standing[]): Anchor | null {
  const keys = new Set(standings.map(({anchor}) => anchorKey(anchor)));
  return keys.size === 1 ? standings[0]!.anchor : null;
}

/** The anchor of a hand-over told without its day, or of a promise told without its round: by the very same number. */
function byNumber(
  fact: Fact,
  anchor: Anchor | null,
  firm: ByNumber,
  at: string | null,
  roundDate: ReadonlyMap<string, string | null>
): Anchor | null {
  const alike = (firm.get(numberKey(fact)) ?? []).filter((other) => shareDirection(other.fact, fact));
  if (fact.status !== "completed") return latestRound(alike, at, roundDate);
  // "The second round sent 157 home to each": a day's hand-over of the same round and the same number.
  if (anchor?.kind === "round")
    return only(alike.filter((other) => other.anchor.kind === "day" && other.roundId === anchor.roundId));
  // An article that tells that hand-over with its day tells another one here.
  const own = new Set(
    alike.filter(({articles}) => articles.has(fact.figure.articleId)).map((other) => anchorKey(other.anchor))
  );
  const elsewhere = alike.filter((other) => !own.has(anchorKey(other.anchor)));
  const recent = elsewhere.filter(
    ({anchor: day}) => at !== null && day.kind === "day" && within(daysBetween(day.date, at), 0, HANDOVER_DAYS)
  );
  const wholes = elsewhere.filter(
    (other) =>
      other.anchor.kind === "round" &&
      sameAmount(other.fact.told, fact.told) &&
      other.fact.direction === fact.direction &&
      near(other, at, WHOLE_DAYS)
  );
  return only(recent) ?? only(wholes);
}

/** "A list of 339 children": the latest round before the article at which that very number was on the table. */
function latestRound(
  alike: readonly Standing[],
  at: string | null,
  roundDate: ReadonlyMap<string, string | null>
): Anchor | null {
  const inReach = alike
    .flatMap((other) => {
      const date = other.anchor.kind === "round" ? (roundDate.get(other.anchor.roundId) ?? null) : null;
      return date !== null && at !== null && within(daysBetween(date, at), 0, PROMISE_DAYS) ? [{other, date}] : [];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const latest = inReach[0]?.date;
  return only(inReach.filter(({date}) => date === latest).map(({other}) => other));
}

const within = (n: number, from: number, to: number) => n >= from && n <= to;
const near = ({first, last}: Standing, at: string | null, days: number) =>
  at === null || first === null || last === null || (daysBetween(first, at) >= -days && daysBetween(last, at) <= days);

/** Figures that name neither day nor round: one story where the number is the same and the articles lie close together. */
function looseAnchors(facts: readonly Fact[], published: Published): Map<Fact, Anchor> {
  const anchors = new Map<Fact, Anchor>();
  const number = (fact: Fact) => (fact.shape === "open" ? nominal(fact.told) : nominal(fact.side));
  const groups = groupBy(facts, (fact) => `${fact.category} ${fact.status} ${number(fact)}`);
  for (const [key, group] of groups) {
    const days = [...new Set(group.map(published).filter((day) => day !== null))].sort();
    const begins = days.filter((day, i) => i === 0 || daysBetween(days[i - 1]!, day) > LOOSE_DAYS);
    for (const fact of group) {
      const day = published(fact);
      const begin =
        day === null ? (begins.length === 1 ? begins[0] : undefined) : begins.findLast((start) => start <= day);
      anchors.set(fact, {kind: "loose", label: `${begin ?? "undated"} ${key}`});
    }
  }
  return anchors;
}
