import {daysBetween} from "../../language/days.ts";
import {type Anchor, atRound} from "./anchor.ts";
import type {Fact} from "./facts.ts";
import {groupBy} from "./group.ts";
import {only, onlyAnchor, type Published, type Standing, Standings} from "./standings.ts";
import type {Report} from "./types.ts";

/** How long after a round an article still means its agreements. */
const AGREED_DAYS = 60;
/** How long after a round what is offered or demanded was put forward there; later it is a new offer. */
const OFFERED_DAYS = 3;

/**
 * The rounds of promises, in this order; each step looks at all articles before the next begins:
 *
 * 1. the round that the figure's own words name;
 * 2. the one recent round that its article speaks of;
 * 3. the latest round at which that very number was on the table ("a list of 339 children");
 * 4. of several rounds that its article speaks of, the one spoken of last before it, by name or by a promise of it;
 * 5. the one round at which its article's other promises of the same people stand.
 *
 * A weak figure founds no deal of its own: it goes by its number (3) before it goes by what its article speaks of (2).
 * What is refused goes by its own words alone: a refusal mostly comes between rounds.
 */
export function placePromises(
  facts: readonly Fact[],
  reports: ReadonlyMap<string, Report>,
  roundDate: ReadonlyMap<string, string | null>,
  published: Published
): Map<Fact, Anchor> {
  const anchors = new Map<Fact, Anchor>();
  const told = (fact: Fact) => recentRounds(fact, reports.get(fact.figure.articleId), roundDate);
  const byWords = (fact: Fact) => {
    const recent = fact.roundId === null ? [...new Set(told(fact).map(({roundId}) => roundId))] : [fact.roundId];
    if (recent.length === 1) anchors.set(fact, atRound(recent[0]!));
  };
  for (const fact of facts) if (!fact.weak || fact.roundId !== null) byWords(fact);
  const standings = new Standings(anchors, published);
  const open = facts.filter((fact) => !anchors.has(fact));
  for (const fact of open) {
    const found = latestRound(standings.like(fact), published(fact), roundDate);
    if (found) anchors.set(fact, found);
    else if (fact.weak) byWords(fact);
  }
  const byArticle = groupBy(anchors.keys(), (fact) => fact.figure.articleId);
  const last = new Map<Fact, Anchor>();
  for (const fact of open) {
    if (anchors.has(fact)) continue;
    const rounds = told(fact);
    const allowed = new Set(rounds.map(({roundId}) => roundId));
    const placed = (byArticle.get(fact.figure.articleId) ?? []).flatMap((other) => {
      const anchor = anchors.get(other);
      const {start} = other.figure.mention.evidence;
      return anchor?.kind === "round" && allowed.has(anchor.roundId) ? [{roundId: anchor.roundId, start}] : [];
    });
    const found = lastBefore(fact, [...rounds, ...placed]);
    if (found) last.set(fact, found);
  }
  for (const [fact, anchor] of last) anchors.set(fact, anchor);
  const beside = groupBy(anchors.keys(), terms);
  for (const fact of open) {
    if (anchors.has(fact) || fact.status === "rejected" || fact.figure.mention.additional) continue;
    const found = onlyAnchor((beside.get(terms(fact)) ?? []).flatMap((other) => anchors.get(other) ?? []));
    if (found?.kind === "round") last.set(fact, found);
  }
  for (const [fact, anchor] of last) anchors.set(fact, anchor);
  return anchors;
}

const terms = ({figure, category, status}: Fact) => `${figure.articleId}\n${category}\n${status}`;

type ToldRound = Report["rounds"][number];

/** The rounds that an article speaks of as held, recent enough for what its figure promises. */
function recentRounds(
  fact: Fact,
  report: Report | undefined,
  roundDate: ReadonlyMap<string, string | null>
): readonly ToldRound[] {
  if (!report || report.published === null || fact.status === "rejected") return [];
  const most = fact.status === "agreed" ? AGREED_DAYS : OFFERED_DAYS;
  return report.rounds.filter(({roundId}) => {
    const date = roundDate.get(roundId) ?? null;
    return date !== null && within(daysBetween(date, report.published!), most);
  });
}

const within = (days: number, most: number) => days >= 0 && days <= most;

/** Where an article has no day, the very number must have been on the table at one round alone. */
function latestRound(
  alike: readonly Standing[],
  at: string | null,
  roundDate: ReadonlyMap<string, string | null>
): Anchor | null {
  if (at === null) return only(alike);
  const inReach = alike
    .flatMap((other) => {
      const date = other.anchor.kind === "round" ? (roundDate.get(other.anchor.roundId) ?? null) : null;
      return date !== null && within(daysBetween(date, at), AGREED_DAYS) ? [{other, date}] : [];
    })
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const latest = inReach[0]?.date;
  return only(inReach.filter(({date}) => date === latest).map(({other}) => other));
}

function lastBefore(fact: Fact, told: readonly ToldRound[]): Anchor | null {
  const {start} = fact.figure.mention.evidence;
  let last: ToldRound | null = null;
  for (const round of told) if (round.start <= start && (last === null || round.start > last.start)) last = round;
  return last ? atRound(last.roundId) : null;
}
