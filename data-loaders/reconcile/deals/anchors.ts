import {isExact, nominal, sameAmount} from "./amounts.ts";
import {daysBetween} from "./days.ts";
import {type Fact, shareDirection} from "./facts.ts";
import type {DealRound, Report} from "./types.ts";

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

interface Placed {
  readonly fact: Fact;
  readonly anchor: Anchor;
}

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
  const published = (fact: Fact) => reports.get(fact.figure.articleId)?.published ?? null;
  const stated = facts.map((fact) => ({fact, anchor: statedAnchor(fact)}));
  const firm = index(stated.filter((placed): placed is Placed => placed.anchor !== null && !placed.fact.weak));

  const anchors = new Map<Fact, Anchor>();
  const loose: Fact[] = [];
  for (const {fact, anchor} of stated) {
    const found = anchor?.kind === "day" ? anchor : byNumber(fact, anchor, firm, published, roundDate);
    if (found) anchors.set(fact, found);
    else if (anchor) anchors.set(fact, anchor);
    else if (!fact.weak) loose.push(fact);
  }
  for (const [fact, anchor] of looseAnchors(loose, published)) anchors.set(fact, anchor);
  const known = index([...anchors].map(([fact, anchor]) => ({fact, anchor})).filter(({fact}) => !fact.weak));
  for (const {fact} of stated) {
    if (!fact.weak || anchors.has(fact)) continue;
    const anchor = only(known.get(numberKey(fact))?.filter((placed) => shareDirection(placed.fact, fact)) ?? []);
    if (anchor) anchors.set(fact, anchor);
  }
  return anchors;
}

function statedAnchor(fact: Fact): Anchor | null {
  const {mention, roundId} = fact.figure;
  if (fact.status === "completed" && mention.date) return {kind: "day", date: mention.date.date};
  return roundId === null ? null : {kind: "round", roundId};
}

/** What must agree before numbers can stand in for a day or a round. */
const numberKey = (fact: Fact) => `${fact.category} ${fact.status} ${nominal(fact.told)}`;

function index(placed: readonly Placed[]): Map<string, Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const one of placed) {
    const key = numberKey(one.fact);
    const list = found.get(key);
    if (list) list.push(one);
    else found.set(key, [one]);
  }
  return found;
}

function only(placed: readonly Placed[]): Anchor | null {
  const keys = new Set(placed.map(({anchor}) => anchorKey(anchor)));
  return keys.size === 1 ? placed[0]!.anchor : null;
}

function byNumber(
  fact: Fact,
  anchor: Anchor | null,
  firm: ReadonlyMap<string, Placed[]>,
  published: (fact: Fact) => string | null,
  roundDate: ReadonlyMap<string, string | null>
): Anchor | null {
  const alike = (firm.get(numberKey(fact)) ?? []).filter(
    (other) => other.fact !== fact && shareDirection(other.fact, fact)
  );
  const inArticle = new Set(
    alike
      .filter((other) => other.fact.figure.articleId === fact.figure.articleId)
      .map((other) => anchorKey(other.anchor))
  );
  const elsewhere = alike.filter((other) => !inArticle.has(anchorKey(other.anchor)));
  if (fact.status === "completed") {
    // "The second round sent 157 home to each": a day's hand-over of the same round and the same number.
    if (anchor?.kind === "round")
      return only(alike.filter((other) => other.anchor.kind === "day" && other.fact.figure.roundId === anchor.roundId));
    const at = published(fact);
    const recent = elsewhere.filter(
      ({anchor: day}) => at !== null && day.kind === "day" && within(daysBetween(day.date, at), 0, HANDOVER_DAYS)
    );
    return (
      only(recent) ??
      only(
        elsewhere.filter(
          (other) =>
            other.anchor.kind === "round" &&
            sameAmount(other.fact.told, fact.told) &&
            other.fact.direction === fact.direction &&
            near(published(other.fact), at, WHOLE_DAYS)
        )
      )
    );
  }
  if (anchor) return anchor;
  // "A list of 339 children": the latest round before the article at which that very number was on the table.
  const at = published(fact);
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
const near = (a: string | null, b: string | null, days: number) =>
  a === null || b === null || Math.abs(daysBetween(a, b)) <= days;

/** Figures that name neither day nor round: one story where the number is the same and the articles lie close together. */
function looseAnchors(facts: readonly Fact[], published: (fact: Fact) => string | null): Map<Fact, Anchor> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const number = isExact(fact.told) || fact.shape !== "open" ? nominal(fact.side) : nominal(fact.told);
    const key = `${fact.category} ${fact.status} ${number}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const anchors = new Map<Fact, Anchor>();
  for (const [key, group] of groups) {
    const days = [...new Set(group.map(published).filter((day) => day !== null))].sort();
    const begins: string[] = [];
    days.forEach((day, i) => {
      if (i === 0 || daysBetween(days[i - 1]!, day) > LOOSE_DAYS) begins.push(day);
    });
    for (const fact of group) {
      const day = published(fact);
      const begin =
        day === null ? (begins.length === 1 ? begins[0] : undefined) : begins.findLast((start) => start <= day);
      anchors.set(fact, {kind: "loose", label: `${begin ?? "undated"} ${key}`});
    }
  }
  return anchors;
}
