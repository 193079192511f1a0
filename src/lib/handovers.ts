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
 * Dated hand-overs of one category, by receiving party. A part of a hand-over ("22 of them wounded") is left out where
 * its whole is told for the same day and party, so that a month's column never counts a person twice.
 */
export function handOvers(deals: readonly Deal[], category: string, parties: readonly string[]): HandOver[] {
  const done = deals.filter((deal) => deal.status === "completed" && deal.category === category && deal.date !== null);
  return done
    .flatMap((deal) =>
      parties.flatMap((party) => {
        const part = share(deal, party);
        if (part === null) return [];
        const whole = done.some(
          (other) => other.subgroup === null && other.date === deal.date && share(other, party) !== null
        );
        if (deal.subgroup !== null && whole) return [];
        const min = part.min ?? 0;
        return [{deal, month: deal.date!.slice(0, 7), party, min, max: part.max ?? min}];
      })
    )
    .sort((a, b) => (a.deal.date! < b.deal.date! ? -1 : a.deal.date! > b.deal.date! ? 1 : b.min - a.min));
}
