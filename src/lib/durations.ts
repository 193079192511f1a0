import {lasting} from "./format.js";
import type {Links} from "./links.js";
import {type Duration, partyName, type Round, type Site} from "./site.js";

/** One report's length. */
export interface DurationReport {
  readonly row: Duration;
  /** Whether it says otherwise than the reports that agree. */
  readonly otherwise: boolean;
}

/** What the tables say of a round's length: nothing is judged here. */
export interface RoundDurations {
  readonly round: Round;
  readonly reports: readonly DurationReport[];
  /** The lengths that prevail, of all where none does, in minutes; null where no one gives a length of the talks. */
  readonly band: {readonly low: number; readonly high: number} | null;
  /** Whether reports contradict each other and none prevails. */
  readonly split: boolean;
  /** Whether the lengths are those of several sittings. */
  readonly parts: boolean;
}

/** Every round that a report gives a length for, oldest first. */
export function roundDurations(rounds: readonly Round[], durations: readonly Duration[]): RoundDurations[] {
  return [...rounds]
    .sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"))
    .map((round) => {
      const rows = durations.filter(({round_id}) => round_id === round.round_id);
      const {min_minutes: min, max_minutes: max} = round;
      return {
        round,
        reports: rows.map((row) => ({row, otherwise: row.standing === "otherwise"})),
        band: min === null && max === null ? null : {low: (min ?? max)!, high: (max ?? min)!},
        split: rows.some(({standing}) => standing === "undecided"),
        parts: rows.some(({standing}) => standing === "part")
      };
    })
    .filter(({reports}) => reports.length > 0);
}

/** The length that a round's reports agree on, in words: a single report keeps its own ("under 1 h 30 min"). */
export function agreedText({reports, band}: Pick<RoundDurations, "reports" | "band">): string {
  const agreeing = reports.filter(({otherwise}) => !otherwise);
  const only = agreeing.length === 1 ? agreeing[0]!.row : null;
  if (only !== null) return lasting(only.min_minutes, only.max_minutes, only.qualifier);
  return band === null ? "not known" : lasting(band.low, band.high);
}

/** One length with the reports that give it, the shortest first. */
export interface Camp {
  readonly text: string;
  readonly rows: readonly Duration[];
}

/** The different lengths that reports give, for rounds of several sittings and those where none prevails. */
export function camps({reports}: Pick<RoundDurations, "reports">): Camp[] {
  const byText = new Map<string, Duration[]>();
  for (const {row, otherwise} of reports) {
    if (otherwise) continue;
    const text = lasting(row.min_minutes, row.max_minutes, row.qualifier);
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  const middle = ({min_minutes, max_minutes}: Duration) =>
    ((min_minutes ?? max_minutes ?? 0) + (max_minutes ?? min_minutes ?? 0)) / 2;
  return [...byText].map(([text, rows]) => ({text, rows})).sort((a, b) => middle(a.rows[0]!) - middle(b.rows[0]!));
}

/** Whose account a length is: a party's, where the words say so, or else the report's own. */
export function whose({claimant_party, article_id}: Duration, links: Links, site: Site): string {
  return claimant_party === null ? links.publisher(article_id) : `${partyName(site, claimant_party)}’s account`;
}

/** Whether one article alone gives all the lengths: it tells of parts or days of the meeting, and contradicts nobody. */
export function fromOneArticle({reports}: Pick<RoundDurations, "reports">): boolean {
  return new Set(reports.map(({row}) => row.article_id)).size === 1;
}
