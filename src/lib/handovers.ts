import {share} from "./ledger.js";
import type {Deal} from "./site.js";

/** What one party received on one day: one segment of a column. */
export interface HandOver {
  readonly deal: Deal;
  readonly month: string;
  readonly party: string;
  readonly min: number;
  readonly max: number;
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
