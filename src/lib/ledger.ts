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

/** A promise with the hand-overs that carry it out. */
export interface Promised {
  readonly deal: Deal;
  readonly lanes: readonly Lane[];
  readonly deliveries: readonly Deal[];
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

/**
 * How much a party has received: the days' largest counts are added up, whole sums that have no day are compared with
 * them and the larger counts. Parts of a day's hand-over ("22 of them wounded") are not added to it, nor is another
 * category: what is shown is never more than what the articles bear out.
 */
export function received(deal: Deal, deliveries: readonly Deal[], party: string | null): Bounds | null {
  const own = deliveries.filter(({category}) => category === deal.category);
  const measure = (delivery: Deal): Bounds | null =>
    isInAll(deal) ? {min: delivery.total_min, max: delivery.total_max} : share(delivery, party);
  const wholes: Bounds[] = [];
  const byDay = new Map<string, Deal[]>();
  for (const delivery of own) {
    const part = measure(delivery);
    if (part === null) continue;
    if (delivery.date === null) wholes.push(part);
    else byDay.set(delivery.date, [...(byDay.get(delivery.date) ?? []), delivery]);
  }
  let min = 0;
  let max: number | null = 0;
  for (const steps of byDay.values()) {
    const largest = steps.map((step) => measure(step)!).reduce((a, b) => ((a.min ?? 0) >= (b.min ?? 0) ? a : b));
    min += largest.min ?? 0;
    max = max === null || largest.max === null ? null : max + largest.max;
  }
  if (byDay.size > 0) wholes.push({min, max});
  return wholes.reduce<Bounds | null>((best, next) => ((best?.min ?? -1) >= (next.min ?? 0) ? best : next), null);
}

/** A promise, the hand-overs that point at it, and its balance for every party that receives under it. */
export function promised(deal: Deal, deals: readonly Deal[], site: Site): Promised {
  const deliveries = deals
    .filter((other) => other.fulfils === deal.deal_id && other.status === "completed")
    .sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"));
  const lanes = receivers(deal, deliveries, site).map((party) => ({
    party,
    promised: share(deal, party) ?? dealBounds(deal),
    received: received(deal, deliveries, party)
  }));
  return {deal, lanes, deliveries};
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
    return {
      round,
      promises: agreedFirst(own.filter(({status}) => status !== "completed")).map((deal) =>
        promised(deal, deals, site)
      ),
      handedOver: own
        .filter(({status, fulfils}) => status === "completed" && fulfils === null)
        .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""))
    };
  };
  const dated = [...rounds].sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  return [...dated.map(entry), entry(null)];
}
