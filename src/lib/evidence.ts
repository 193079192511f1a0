import type {Links} from "./links.js";
import type {Deal, Exchange} from "./site.js";

/** One report of a deal: where it stands and what it says. */
export interface Report {
  readonly href: string;
  readonly who: string;
  readonly published: string | null;
  readonly row: Pick<Exchange, "exchange_id" | "min" | "max" | "approximate" | "confidence" | "corrected">;
}

/** Finds the reports that a deal rests on, the surest first, one an article. */
export function reportsOf(exchanges: readonly Exchange[], links: Links): (deal: Deal) => Report[] {
  const byDeal = new Map<string, Exchange[]>();
  for (const row of exchanges) {
    if (row.deal_id === null) continue;
    byDeal.set(row.deal_id, [...(byDeal.get(row.deal_id) ?? []), row]);
  }
  return (deal) => {
    const seen = new Set<string>();
    return [...(byDeal.get(deal.deal_id) ?? [])]
      .sort((a, b) => b.confidence - a.confidence || (a.exchange_id < b.exchange_id ? -1 : 1))
      .filter(({article_id}) => !seen.has(article_id) && seen.add(article_id))
      .map((row) => ({
        href: links.article(row.article_id, row.exchange_id),
        who: links.who(row.article_id),
        published: links.published(row.article_id),
        row: {
          exchange_id: row.exchange_id,
          min: row.min,
          max: row.max,
          approximate: row.approximate,
          confidence: row.confidence,
          corrected: row.corrected
        }
      }));
  };
}

/** The surest confidence among a deal's reports; a deal without a report left in the tables is uncertain. */
export function dealConfidence(reports: readonly Report[]): number {
  return Math.max(0, ...reports.map(({row}) => row.confidence));
}
