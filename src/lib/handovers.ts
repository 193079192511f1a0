import {dealConfidence, type Report} from "./evidence.js";
import {accountOf, addUp, type Bounds, isInAll, type Promised, share} from "./ledger.js";
import type {Deal} from "./site.js";

/** What a chart needs of a hand-over's deal. */
export type HandedOver = Pick<Deal, "deal_id" | "date" | "category" | "agreement" | "corrected">;

/** What one party received on one day: one segment of a column. */
export interface HandOver {
  readonly deal: HandedOver;
  readonly month: string;
  readonly party: string;
  readonly min: number;
  readonly max: number;
}

/** A hand-over with the surest words that tell of it. */
export interface ToldHandOver extends HandOver {
  readonly href: string | null;
  readonly confidence: number;
}

/**
 * Dated hand-overs of one category, by receiving party: the largest count of each day. Whatever else is told of the same
 * day and party is taken for a part of it ("22 of them wounded"), so that a month's column never counts a person twice.
 */
export function handOvers(deals: readonly Deal[], category: string, parties: readonly string[]): HandOver[] {
  const largest = new Map<string, HandOver>();
  for (const deal of deals) {
    if (deal.status !== "completed" || deal.category !== category || deal.date === null) continue;
    for (const party of parties) {
      const part = share(deal, party);
      if (part === null) continue;
      const min = part.min ?? 0;
      const row = {deal, month: deal.date.slice(0, 7), party, min, max: part.max ?? min};
      const key = `${deal.date} ${party}`;
      const known = largest.get(key);
      if (known === undefined || row.min > known.min) largest.set(key, row);
    }
  }
  return [...largest.values()].sort((a, b) => (a.deal.date! < b.deal.date! ? -1 : a.deal.date! > b.deal.date! ? 1 : 0));
}

/** The hand-overs of every category, slim enough for a page, each with where it is told. */
export function toldHandOvers(
  deals: readonly Deal[],
  categories: readonly string[],
  parties: readonly string[],
  reports: (deal: Deal) => readonly Report[]
): ToldHandOver[] {
  const byId = new Map(deals.map((deal) => [deal.deal_id, deal]));
  return categories.flatMap((name) =>
    handOvers(deals, name, parties).map((row) => {
      const {deal_id, date, category, agreement, corrected} = row.deal;
      const told = reports(byId.get(deal_id)!);
      return {
        ...row,
        deal: {deal_id, date, category, agreement, corrected},
        href: told[0]?.href ?? null,
        confidence: dealConfidence(told)
      };
    })
  );
}

/** What one party has received of one category that no column of a month shows, or that two charts show. */
export interface Amount {
  readonly category: string;
  readonly party: string;
  readonly count: Bounds;
}

/**
 * What a party has received under promises beyond the hand-overs whose day is told: a sum without a day less the steps
 * that are told under the same promise. Where the steps come to as much, nothing is left, and nothing counts twice.
 */
export function undated(promises: readonly Promised[], parties: readonly string[]): Amount[] {
  const rests = promises
    .filter(({deal}) => !isInAll(deal))
    .flatMap(({deal, deliveries}) =>
      parties.flatMap((party): Amount[] => {
        const account = accountOf(deal, deliveries, party);
        if (account === null || account.sum === null) return [];
        const dated = addUp(account.steps);
        const min = (account.count.min ?? 0) - (dated.min ?? 0);
        const max =
          account.count.max === null || dated.max === null ? null : Math.max(min, account.count.max - dated.max);
        return [{category: deal.category, party, count: {min, max}}];
      })
    );
  return together(rests);
}

/** Civilians whom the articles count as a part of an exchange of prisoners: they stand in the charts of both. */
export function civiliansWithin(deals: readonly Deal[], parties: readonly string[]): Amount[] {
  const whole = new Set(
    deals
      .filter(({status, category, date}) => status === "completed" && category === "prisoners" && date !== null)
      .map(({deal_id}) => deal_id)
  );
  const parts = deals.filter(({part_of}) => part_of !== null && whole.has(part_of));
  return parties.flatMap((party) => {
    const rows = handOvers(parts, "civilians", [party]).map(({min, max}) => ({count: {min, max}}));
    return rows.length === 0 ? [] : [{category: "civilians", party, count: addUp(rows)}];
  });
}

function together(amounts: readonly Amount[]): Amount[] {
  const byKey = new Map<string, Amount[]>();
  for (const one of amounts) {
    const key = `${one.category} ${one.party}`;
    byKey.set(key, [...(byKey.get(key) ?? []), one]);
  }
  return [...byKey.values()].map((own) => ({...own[0]!, count: addUp(own)}));
}
