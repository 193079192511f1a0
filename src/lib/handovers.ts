import {dealConfidence, type Report} from "./evidence.js";
import {share} from "./ledger.js";
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
