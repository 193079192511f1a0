import {z} from "zod";
import {type Row, SCHEMAS, type Tables} from "../tables/schemas.ts";

/**
 * The tables as they were on a day, as far as it takes to say what has changed since: which articles in which version,
 * their figures and lengths, the values settled from them, and what was disputed. No words of any article are in it.
 */

const {articles, exchanges, durations, deals, rounds, disagreements} = SCHEMAS;

const article = articles.pick({article_id: true, url: true, title: true, published: true}).extend({
  /** The first 16 digits of the file's SHA-256. */
  version: z.string()
});
const figure = exchanges.pick({
  article_id: true,
  category: true,
  subgroup: true,
  min: true,
  max: true,
  approximate: true,
  basis: true,
  from_party: true,
  to_party: true,
  status: true,
  cumulative: true
});
const length = durations.pick({
  article_id: true,
  meeting: true,
  min_minutes: true,
  max_minutes: true,
  qualifier: true
});
const deal = deals.pick({
  deal_id: true,
  date: true,
  category: true,
  subgroup: true,
  per_side_min: true,
  per_side_max: true,
  total_min: true,
  total_max: true,
  from_party: true,
  to_party: true,
  status: true,
  agreement: true
});
const round = rounds.pick({
  round_id: true,
  series: true,
  ordinal: true,
  date: true,
  end_date: true,
  venue: true,
  city: true,
  min_minutes: true,
  max_minutes: true
});
const dispute = disagreements
  .pick({disagreement_id: true, subject_type: true, subject_id: true, field: true})
  .extend({values: z.array(z.string())});

export const snapshotSchema = z.object({
  format: z.literal(1),
  /** The day it was taken: the only clock in the project. */
  date: z.iso.date(),
  articles: z.array(article),
  figures: z.array(figure),
  lengths: z.array(length),
  deals: z.array(deal),
  rounds: z.array(round),
  disputes: z.array(dispute)
});

export type Snapshot = z.infer<typeof snapshotSchema>;
export type ArticleVersion = z.infer<typeof article>;
export type ToldFigure = z.infer<typeof figure>;
export type ToldLength = z.infer<typeof length>;
export type SettledDeal = z.infer<typeof deal>;
export type SettledRound = z.infer<typeof round>;
export type OpenDispute = z.infer<typeof dispute>;

/** What a snapshot keeps of the tables. `date` is the day it is taken, ISO. */
export function snapshotOf(tables: Tables, date: string): Snapshot {
  return {
    format: 1,
    date,
    articles: tables.articles.map((row) => article.parse({...row, version: row.sha256.slice(0, 16)})),
    figures: tables.exchanges.map((row) => figure.parse(row)),
    lengths: tables.durations.map((row) => length.parse(row)),
    deals: tables.deals.map((row) => deal.parse(row)),
    rounds: tables.rounds.map((row) => round.parse(row)),
    disputes: disputesOf(tables.disagreements)
  };
}

function disputesOf(rows: readonly Row<"disagreements">[]): OpenDispute[] {
  const byId = new Map<string, OpenDispute>();
  for (const row of rows) {
    const known = byId.get(row.disagreement_id) ?? dispute.parse({...row, values: []});
    byId.set(row.disagreement_id, known);
    if (!known.values.includes(row.value)) known.values.push(row.value);
  }
  return [...byId.values()].map((one) => ({...one, values: one.values.sort()}));
}

/** A snapshot as its file holds it: a line a row and no empty cells, so that two of them make a short diff. */
export function renderSnapshot({format, date, ...lists}: Snapshot): string {
  const blocks = Object.entries(lists).map(([name, rows]) => {
    const lines = rows.map((row) => `    ${JSON.stringify(row, (_, cell) => (cell === null ? undefined : cell))}`);
    return `  "${name}": [${lines.length === 0 ? "" : `\n${lines.join(",\n")}\n  `}]`;
  });
  return `{\n  "format": ${format},\n  "date": "${date}",\n${blocks.join(",\n")}\n}\n`;
}

/** Reads what `renderSnapshot` wrote; throws an Error that says what is wrong where it is no snapshot. */
export function parseSnapshot(source: string): Snapshot {
  const data: unknown = JSON.parse(source);
  const result = snapshotSchema.safeParse(withEmptyCells(data));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`${issue?.path.join(".") || "the file"}: ${issue?.message}`);
}

const LISTS = {articles: article, figures: figure, lengths: length, deals: deal, rounds: round, disputes: dispute};

/** An empty cell is not written; here it comes back as null. */
function withEmptyCells(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return data;
  const filled: Record<string, unknown> = {...data};
  for (const [name, schema] of Object.entries(LISTS)) {
    const rows = filled[name];
    if (!Array.isArray(rows)) continue;
    const empty = Object.fromEntries(Object.keys(schema.shape).map((column) => [column, null]));
    filled[name] = rows.map((row: unknown) => (typeof row === "object" ? {...empty, ...row} : row));
  }
  return filled;
}
