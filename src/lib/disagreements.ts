import {dealTitle} from "./deals.js";
import {capital, minutes} from "./format.js";
import {label} from "./labels.js";
import {roundTitle} from "./rounds.js";
import type {Deal, Disagreement, Round, Site} from "./site.js";

/** One disagreement: what it is about, and every value that a report gives. */
export interface Dispute {
  readonly id: string;
  readonly subject: string;
  readonly type: Disagreement["subject_type"];
  readonly field: string;
  readonly date: string | null;
  readonly round: Round | null;
  readonly deal: Deal | null;
  readonly values: readonly {
    readonly value: string;
    readonly isConsensus: boolean;
    readonly rows: readonly Disagreement[];
  }[];
}

const FIELDS: Record<string, string> = {
  per_side: "number for each side",
  per_side_min: "number for each side",
  per_side_max: "number for each side",
  total: "total",
  total_min: "total",
  total_max: "total"
};

/** What is disputed, in words. */
export function fieldName(field: string): string {
  return field.endsWith("minutes") ? "how long it lasted" : (FIELDS[field] ?? label(field));
}

/** "about 105 minutes" as everywhere else on the pages: "about 1 h 45 min" */
export const inHours = (value: string) => value.replace(/\b(\d+) minutes?\b/g, (_, n: string) => minutes(Number(n)));

/** The rows of the disagreements table, gathered; the newest subject first, the value that the site shows first. */
export function disputes(
  rows: readonly Disagreement[],
  rounds: readonly Round[],
  deals: readonly Deal[],
  site: Site
): Dispute[] {
  const byId = new Map<string, Disagreement[]>();
  for (const row of rows) byId.set(row.disagreement_id, [...(byId.get(row.disagreement_id) ?? []), row]);
  return [...byId]
    .map(([id, own]) => {
      const {subject_type: type, subject_id, field} = own[0]!;
      const deal = deals.find(({deal_id}) => deal_id === subject_id) ?? null;
      const round = rounds.find(({round_id}) => round_id === (deal?.round_id ?? subject_id)) ?? null;
      const values = [...new Set(own.map(({value}) => value))].map((value) => {
        const same = own.filter((row) => row.value === value);
        return {value: inHours(value), isConsensus: same.some(({is_consensus}) => is_consensus), rows: same};
      });
      return {
        id,
        type,
        field: fieldName(field),
        subject:
          deal !== null ? dealTitle(deal, site) : round !== null ? roundTitle(round, site) : capital(label(type)),
        date: deal?.date ?? round?.date ?? null,
        round,
        deal,
        values: values.sort((a, b) => Number(b.isConsensus) - Number(a.isConsensus) || b.rows.length - a.rows.length)
      };
    })
    .sort((a, b) => (b.date ?? "").localeCompare(a.date ?? "") || (a.id < b.id ? -1 : 1));
}
