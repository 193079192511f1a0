import {lasting} from "./format.js";
import type {Disagreement, Duration, Round} from "./site.js";

/** How one report's length stands to the others. */
export interface DurationReport {
  readonly row: Duration;
  /** Whether it says otherwise than the reports that agree. */
  readonly otherwise: boolean;
}

export interface RoundDurations {
  readonly round: Round;
  readonly reports: readonly DurationReport[];
  /** What most reports agree on, in minutes; null where no one gives a length. */
  readonly band: {readonly low: number; readonly high: number} | null;
  /** true: the reports fall into camps of equal size, so that the band spans them all and none says otherwise. */
  readonly split: boolean;
}

/** From here on a length counts days of a meeting, not hours at the table, and contradicts no shorter one. */
const DAY = 1440;

const countsDays = ({min_minutes, max_minutes}: Duration) => (min_minutes ?? max_minutes ?? 0) >= DAY;

/** An exact length is rounded by whoever reports it, "about" is good for a tenth. In minutes. */
const SLACK = 5;

function range({min_minutes: min, max_minutes: max, qualifier}: Duration): {low: number; high: number} {
  const slack = (n: number) => (qualifier === "about" ? Math.max(SLACK, n / 10) : SLACK);
  return {
    low: min === null ? 0 : max === null ? min : min - slack(min),
    high: max === null ? Number.POSITIVE_INFINITY : min === null ? max : max + slack(max)
  };
}

/**
 * Where most reports agree. A report says otherwise where its own interval does not meet the stretch that the largest
 * number of intervals share; where the tables' disagreements already judge a report, their word holds.
 */
export function agreedLength(
  rows: readonly Duration[],
  judged: readonly Disagreement[] = []
): Pick<RoundDurations, "reports" | "band" | "split"> {
  const hours = rows.filter((row) => !countsDays(row));
  const compared = hours.length > 0 ? hours : rows;
  const ranges = compared.map((row) => ({row, ...range(row)}));
  const edges = [...new Set(ranges.flatMap(({low, high}) => (Number.isFinite(high) ? [low, high] : [low])))];
  const support = edges.map((at) => ({at, rows: ranges.filter(({low, high}) => low <= at && at <= high)}));
  const most = Math.max(0, ...support.map((point) => point.rows.length));
  const best = support.filter((point) => point.rows.length === most);
  const members = new Set(best[0]?.rows.map(({row}) => row));
  const split = best.some((point) => point.rows.some(({row}) => !members.has(row)));
  const verdict = (row: Duration) =>
    judged.find(({article_id, start, end}) => article_id === row.article_id && start === row.start && end === row.end);
  const reports = rows.map((row) => {
    const known = verdict(row);
    return {
      row,
      otherwise: known === undefined ? !split && compared.includes(row) && !members.has(row) : !known.is_consensus
    };
  });
  const agreeing = reports.filter(({row, otherwise}) => !otherwise && compared.includes(row)).map(({row}) => row);
  const closed = agreeing.filter((row) => row.min_minutes !== null && row.max_minutes !== null);
  const values = (closed.length > 0 ? closed : agreeing).flatMap((row) => [row.min_minutes, row.max_minutes]);
  const finite = values.filter((value) => value !== null);
  const band = finite.length === 0 ? null : {low: Math.min(...finite), high: Math.max(...finite)};
  return {reports, band, split};
}

/** Every round that a report gives a length for, oldest first. */
export function roundDurations(
  rounds: readonly Round[],
  durations: readonly Duration[],
  disagreements: readonly Disagreement[] = []
): RoundDurations[] {
  return [...rounds]
    .sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9"))
    .map((round) => {
      const rows = durations.filter(({round_id}) => round_id === round.round_id);
      const judged = disagreements.filter(({subject_id}) => subject_id === round.round_id);
      return {round, ...agreedLength(rows, judged)};
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
