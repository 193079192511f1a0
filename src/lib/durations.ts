import {lasting} from "./format.js";
import type {Links} from "./links.js";
import {type Duration, partyName, type Round, type Site} from "./site.js";

/** What a page needs of a length: its row of the table, and who spoke the sentence it stands in, where that is known. */
export type Length = Pick<
  Duration,
  | "duration_id"
  | "article_id"
  | "round_id"
  | "meeting"
  | "min_minutes"
  | "max_minutes"
  | "qualifier"
  | "claimant_party"
  | "standing"
  | "evidence"
  | "confidence"
  | "corrected"
> & {readonly speaker?: string | null};

/** One report's length. */
export interface DurationReport {
  readonly row: Length;
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
export function roundDurations(rounds: readonly Round[], durations: readonly Length[]): RoundDurations[] {
  return [...rounds]
    .sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"))
    .map((round) => {
      const rows = durations.filter(({round_id}) => round_id === round.round_id);
      const {min_minutes: min, max_minutes: max} = round;
      return {
        round,
        reports: rows.map((row) => ({row, otherwise: row.standing === "otherwise"})).sort(inOrder),
        band: min === null && max === null ? null : {low: (min ?? max)!, high: (max ?? min)!},
        split: rows.some(({standing}) => standing === "undecided"),
        parts: rows.some(({standing}) => standing === "part")
      };
    })
    .filter(({reports}) => reports.length > 0);
}

/** Who agrees before who says otherwise, the shorter length before the longer. */
function inOrder(a: DurationReport, b: DurationReport): number {
  return (
    Number(a.otherwise) - Number(b.otherwise) ||
    middle(a.row) - middle(b.row) ||
    (a.row.duration_id < b.row.duration_id ? -1 : 1)
  );
}

const middle = ({min_minutes, max_minutes}: Length) =>
  ((min_minutes ?? max_minutes ?? 0) + (max_minutes ?? min_minutes ?? 0)) / 2;

/** Reports of one round that say the same in the same words, of the same party's account. */
export interface SameLength {
  readonly text: string;
  readonly reports: readonly DurationReport[];
}

/** Reports that a chart can draw as one: with the same words, the same account and the same standing. */
export function sameLengths(reports: readonly DurationReport[]): SameLength[] {
  const byKey = new Map<string, DurationReport[]>();
  for (const report of reports) {
    const {row, otherwise} = report;
    const key = JSON.stringify([
      lasting(row.min_minutes, row.max_minutes, row.qualifier),
      row.claimant_party,
      otherwise
    ]);
    byKey.set(key, [...(byKey.get(key) ?? []), report]);
  }
  return [...byKey.values()].map((own) => {
    const {min_minutes, max_minutes, qualifier} = own[0]!.row;
    return {text: lasting(min_minutes, max_minutes, qualifier), reports: own};
  });
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
  readonly rows: readonly Length[];
}

/** The different lengths that reports give, for rounds of several sittings and those where none prevails. */
export function camps({reports}: Pick<RoundDurations, "reports">): Camp[] {
  const byText = new Map<string, Length[]>();
  for (const {row, otherwise} of reports) {
    if (otherwise) continue;
    const text = lasting(row.min_minutes, row.max_minutes, row.qualifier);
    byText.set(text, [...(byText.get(text) ?? []), row]);
  }
  return [...byText].map(([text, rows]) => ({text, rows})).sort((a, b) => middle(a.rows[0]!) - middle(b.rows[0]!));
}

/**
 * The reports at both ends of what a round is shown with, so that every page names the same ones: those whose own bound is
 * the lower or upper end, or else the shortest and longest of all.
 */
export function endCamps(entry: Pick<RoundDurations, "reports" | "band">): readonly [Camp, Camp] {
  const all = camps(entry);
  const lowest = all.find(({rows}) => rows.some(({min_minutes}) => min_minutes === entry.band?.low));
  const highest = all.findLast(({rows}) => rows.some(({max_minutes}) => max_minutes === entry.band?.high));
  return lowest === undefined || highest === undefined || lowest === highest
    ? [all[0]!, all.at(-1)!]
    : [lowest, highest];
}

/** One wording of a round's length for every chart and list: "39 min to 40 min", "reports differ, 1 h 30 min to 2 h". */
export function lengthText(entry: RoundDurations): string {
  const {band, split, parts} = entry;
  if (band === null) return "";
  if (split) return `${fromOneArticle(entry) ? "one report tells" : "reports differ,"} ${lasting(band.low, band.high)}`;
  return parts ? `several sittings, of ${lasting(band.low, band.high)}` : agreedText(entry);
}

/** The lengths that prevail which the article of one who says otherwise gives too, in words. */
export function alsoTold(row: Length, reports: readonly DurationReport[]): string[] {
  const own = reports.filter((other) => !other.otherwise && other.row.article_id === row.article_id);
  return [...new Set(own.map((other) => lasting(other.row.min_minutes, other.row.max_minutes, other.row.qualifier)))];
}

/** Whose account a length is: a party's, where the words say so, or else the report's own. */
export function whose({claimant_party, article_id}: Length, links: Links, site: Site): string {
  return claimant_party === null ? links.who(article_id) : `${partyName(site, claimant_party)}’s account`;
}

/** Whether one article alone gives all the lengths: it tells of parts or days of the meeting, and contradicts nobody. */
export function fromOneArticle({reports}: Pick<RoundDurations, "reports">): boolean {
  return new Set(reports.map(({row}) => row.article_id)).size === 1;
}
