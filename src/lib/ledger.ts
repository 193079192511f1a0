import {type Deal, type Round, type Site, sides} from "./site.js";

/** Bounds of a count; null is open. */
export interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
}

/** What one party was to receive under a promise, and what it has received. */
export interface Lane {
  /** The receiving party; null for all together, and for each side where the sides are not known. */
  readonly party: string | null;
  readonly promised: Bounds;
  readonly received: Bounds | null;
}

/** A promise with the hand-overs that carry it out, and the offer that came before it where the tables tie them. */
export interface Promised {
  readonly deal: Deal;
  readonly lanes: readonly Lane[];
  readonly deliveries: readonly Deal[];
  readonly offer: Deal | null;
}

/** One round with everything that was promised at it, and what was done that no promise of the tables accounts for. */
export interface RoundEntry {
  readonly round: Round | null;
  readonly promises: readonly Promised[];
  readonly handedOver: readonly Deal[];
}

/** What one party gets of a deal; null where the deal gives it nothing or does not say. */
export function share(deal: Deal, party: string | null): Bounds | null {
  if (deal.per_side_min !== null || deal.per_side_max !== null) return {min: deal.per_side_min, max: deal.per_side_max};
  if (deal.from_party === null && deal.to_party === null) return null;
  return deal.to_party === party ? {min: deal.total_min, max: deal.total_max} : null;
}

/** The figure to print for a deal: each side's share, one direction's count, or the total. */
export function dealBounds(deal: Pick<Deal, "per_side_min" | "per_side_max" | "total_min" | "total_max">): Bounds {
  return deal.per_side_min !== null || deal.per_side_max !== null
    ? {min: deal.per_side_min, max: deal.per_side_max}
    : {min: deal.total_min, max: deal.total_max};
}

export const isEachSide = (deal: Deal) => deal.per_side_min !== null || deal.per_side_max !== null;

/** A promise that only says how many there will be on all sides together. */
export const isInAll = (deal: Deal) => !isEachSide(deal) && deal.from_party === null && deal.to_party === null;

function receivers(deal: Deal, deliveries: readonly Deal[], site: Site): (string | null)[] {
  const known = sides(site).map((side) => side.id);
  const named = new Set([deal, ...deliveries].flatMap(({to_party}) => (to_party === null ? [] : [to_party])));
  if (isEachSide(deal)) return known.length === 2 ? known : [null];
  if (isInAll(deal)) return [null];
  return deal.to_party === null ? (named.size > 0 ? [...named].sort() : [null]) : [deal.to_party];
}

/** One day's hand-over to a party: the largest count of that day. */
export interface Step {
  readonly deal: Deal;
  readonly count: Bounds;
}

/** How much a party has received, and what that is known from. */
export interface Account {
  readonly count: Bounds;
  /** The hand-overs with a day, oldest first. */
  readonly steps: readonly Step[];
  /** The sum without a day that counts because it is more than the steps; null where the steps count. */
  readonly sum: Deal | null;
}

/**
 * How much a party has received: the days' largest counts are added up, whole sums that have no day are compared with
 * them and the larger counts. Parts of a day's hand-over ("22 of them wounded") are not added to it, nor is another
 * category: what is shown is never more than what the articles bear out. Null where no hand-over is told.
 */
export function accountOf(deal: Deal, deliveries: readonly Deal[], party: string | null): Account | null {
  const told = deliveries
    .filter(({category}) => category === deal.category)
    .flatMap((delivery): Step[] => {
      const count = isInAll(deal) ? {min: delivery.total_min, max: delivery.total_max} : share(delivery, party);
      return count === null ? [] : [{deal: delivery, count}];
    });
  const steps = largestOfEachDay(told.filter((step) => step.deal.date !== null));
  const sums = told.filter((step) => step.deal.date === null);
  const added = steps.length === 0 ? null : addUp(steps);
  const largest = sums.reduce<Step | null>(
    (best, next) => (least(best?.count) >= least(next.count) ? best : next),
    null
  );
  if (largest !== null && least(largest.count) > least(added)) return {count: largest.count, steps, sum: largest.deal};
  return added === null ? null : {count: added, steps, sum: null};
}

const least = (count: Bounds | null | undefined) => (count ? (count.min ?? 0) : -1);

function largestOfEachDay(told: readonly Step[]): Step[] {
  const byDay = new Map<string, Step>();
  for (const step of told) {
    const known = byDay.get(step.deal.date!);
    if (known === undefined || least(step.count) > least(known.count)) byDay.set(step.deal.date!, step);
  }
  return [...byDay].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
}

/** Counts added up; where one has no upper end, neither has the sum. */
export function addUp(steps: readonly {readonly count: Bounds}[]): Bounds {
  return steps.reduce<Bounds>(
    (sum, {count}) => ({
      min: (sum.min ?? 0) + (count.min ?? 0),
      max: sum.max === null || count.max === null ? null : sum.max + count.max
    }),
    {min: 0, max: 0}
  );
}

/** A promise, the hand-overs that point at it, and its balance for every party that receives under it. */
export function promised(deal: Deal, deals: readonly Deal[], site: Site): Promised {
  const deliveries = deals
    .filter((other) => other.fulfils === deal.deal_id && other.status === "completed")
    .sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"));
  const lanes = receivers(deal, deliveries, site).map((party) => ({
    party,
    promised: share(deal, party) ?? dealBounds(deal),
    received: accountOf(deal, deliveries, party)?.count ?? null
  }));
  const offer = deals.find(({deal_id}) => deal_id === deal.fulfils) ?? null;
  return {deal, lanes, deliveries, offer};
}

/** What was agreed first, then what was only offered, demanded or refused; as the tables have it within each. */
const agreedFirst = (deals: readonly Deal[]) => [
  ...deals.filter(({status}) => status === "agreed"),
  ...deals.filter(({status}) => status !== "agreed")
];

/** What was agreed at each round and done since, oldest round first and before it those without a date; deals of no
 * round come last, under null. */
export function roundLedger(rounds: readonly Round[], deals: readonly Deal[], site: Site): RoundEntry[] {
  const known = new Set(rounds.map(({round_id}) => round_id));
  const of = (deal: Deal) => (deal.round_id !== null && known.has(deal.round_id) ? deal.round_id : null);
  const entry = (round: Round | null): RoundEntry => {
    const own = deals.filter((deal) => of(deal) === (round?.round_id ?? null));
    // What was offered and then agreed is one promise, told under the agreement.
    const taken = new Set(
      own.flatMap(({status, fulfils}) => (status === "agreed" && fulfils !== null ? [fulfils] : []))
    );
    return {
      round,
      promises: agreedFirst(own.filter(({status, deal_id}) => status !== "completed" && !taken.has(deal_id))).map(
        (deal) => promised(deal, deals, site)
      ),
      handedOver: own
        .filter(({status, fulfils}) => status === "completed" && fulfils === null)
        .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
    };
  };
  const dated = [...rounds].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  return [...dated.map(entry), entry(null)];
}
