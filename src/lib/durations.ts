import {lasting} from "./format.js";
import type {Links} from "./links.js";
import {type Disagreement, type Duration, partyName, type Round, type Site} from "./site.js";

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
  /** true: reports that are not in the minority contradict each other, and the band spans them all. */
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

type Judgement = Pick<Disagreement, "article_id" | "start" | "end" | "is_consensus">;

/**
 * Where most reports agree: the stretch that the largest number of their intervals share. A report says otherwise where
 * its own interval does not meet it. Where the tables' disagreements name a value that prevailed, the reports that
 * give it are the measure instead.
 */
export function agreedLength(
  rows: readonly Duration[],
  judged: readonly Judgement[] = []
): Pick<RoundDurations, "reports" | "band" | "split"> {
  const hours = rows.filter((row) => !countsDays(row));
  const compared = hours.length > 0 ? hours : rows;
  const measure = prevailing(compared, judged) ?? largestCamp(compared);
  const members = new Set(
    measure === null ? compared : compared.filter((row) => measure.some((one) => meet(row, one)))
  );
  const reports = rows.map((row) => ({row, otherwise: compared.includes(row) && !members.has(row)}));
  const agreeing = [...members];
  const closed = agreeing.filter((row) => row.min_minutes !== null && row.max_minutes !== null);
  const values = (closed.length > 0 ? closed : agreeing).flatMap((row) => [row.min_minutes, row.max_minutes]);
  const finite = values.filter((value) => value !== null);
  const band = finite.length === 0 ? null : {low: Math.min(...finite), high: Math.max(...finite)};
  return {reports, band, split: agreeing.some((a) => agreeing.some((b) => !meet(a, b)))};
}

function meet(a: Duration, b: Duration): boolean {
  const [x, y] = [range(a), range(b)];
  return x.low <= y.high && y.low <= x.high;
}

/** The reports whose value prevailed in the disagreements table; null where none did. */
function prevailing(rows: readonly Duration[], judged: readonly Judgement[]): readonly Duration[] | null {
  const won = rows.filter(({article_id, start, end}) =>
    judged.some((one) => one.is_consensus && one.article_id === article_id && one.start === start && one.end === end)
  );
  return won.length === 0 ? null : won;
}

/** The largest set of reports that share a length; null where two different sets are equally large. */
function largestCamp(rows: readonly Duration[]): readonly Duration[] | null {
  const edges = new Set(rows.flatMap((row) => Object.values(range(row)).filter(Number.isFinite)));
  const camps = [...edges].map((at) => rows.filter((row) => range(row).low <= at && at <= range(row).high));
  const most = Math.max(0, ...camps.map((camp) => camp.length));
  const [first, ...others] = camps.filter((camp) => camp.length === most);
  return first === undefined || others.some((camp) => camp.some((row) => !first.includes(row))) ? null : first;
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
      const judged = disagreements.filter(
        ({subject_type, subject_id}) => subject_type !== "deal" && subject_id === round.round_id
      );
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

/** One length with the reports that give it, the shortest first. */
export interface Camp {
  readonly text: string;
  readonly rows: readonly Duration[];
}

/** The different lengths that reports give, for rounds where none prevails. */
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
