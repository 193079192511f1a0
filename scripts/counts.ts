import {desc, from, op} from "arquero";
import {z} from "zod";
import type {Tables} from "../data-loaders/tables/schemas.ts";
import {isUncertain} from "../src/lib/confidence.ts";
import type {Counts} from "../src/lib/counts.ts";

/** The columns that come out of a rollup, checked: arquero itself does not type them. */
const rows = {
  statements: z.array(
    z.object({
      month: z.string().nullable(),
      party: z.string(),
      speaker_id: z.string().nullable(),
      topic: z.string().nullable(),
      kind: z.string(),
      statements: z.int(),
      quoted: z.int()
    })
  ),
  figures: z.array(
    z.object({
      round_id: z.string().nullable(),
      category: z.string(),
      status: z.string(),
      figures: z.int(),
      uncertain: z.int()
    })
  ),
  articles: z.array(z.object({article_id: z.string(), figures: z.int(), durations: z.int(), statements: z.int()})),
  rules: z.array(
    z.object({table: z.string(), rule: z.string(), rows: z.int(), uncertain: z.int(), confidence: z.number()})
  )
};

/** The tables that are counted. */
export type Counted = Pick<Tables, "articles" | "exchanges" | "durations" | "round_mentions" | "statements">;

/** Adds the tables up for the pages, in an order that is the same for the same tables. */
export function countsOf(tables: Counted): Counts {
  return {
    statements: statementCounts(tables),
    figures: figureCounts(tables),
    articles: articleCounts(tables),
    rules: ruleCounts(tables)
  };
}

const one = (is: boolean) => (is ? 1 : 0);

function statementCounts({statements, articles}: Counted): Counts["statements"] {
  const published = new Map(articles.map((article) => [article.article_id, article.published]));
  const dayOf = ({date, article_id}: Tables["statements"][number]) => date ?? published.get(article_id) ?? null;
  const told = firstOfEach(statements, dayOf).map((row) => ({
    month: dayOf(row)?.slice(0, 7) ?? null,
    party: row.party,
    speaker_id: row.speaker_id,
    topic: row.topic,
    kind: row.kind,
    quoted: one(row.kind !== "indirect")
  }));
  const counts = from(told)
    .groupby("month", "party", "speaker_id", "topic", "kind")
    .rollup({statements: op.count(), quoted: op.sum("quoted")})
    .orderby("month", "party", "speaker_id", "topic", "kind");
  return rows.statements.parse(counts.objects());
}

/** One row an utterance: the earliest, however many articles repeat it, so that counts do not grow with syndication. */
function firstOfEach(
  statements: Tables["statements"],
  dayOf: (row: Tables["statements"][number]) => string | null
): Tables["statements"] {
  const first = new Map<string, Tables["statements"][number]>();
  for (const row of statements) {
    const id = row.utterance_id ?? row.statement_id;
    const known = first.get(id);
    if (known === undefined || (dayOf(row) ?? "9") < (dayOf(known) ?? "9")) first.set(id, row);
  }
  return [...first.values()];
}

function figureCounts({exchanges}: Counted): Counts["figures"] {
  const told = exchanges.map((row) => ({...row, uncertain: one(isUncertain(row))}));
  const counts = from(told)
    .groupby("round_id", "category", "status")
    .rollup({figures: op.count(), uncertain: op.sum("uncertain")})
    .orderby("round_id", "category", "status");
  return rows.figures.parse(counts.objects());
}

function articleCounts({articles, exchanges, durations, statements}: Counted): Counts["articles"] {
  const found = [
    ...articles.map(({article_id}) => ({article_id, figures: 0, durations: 0, statements: 0})),
    ...exchanges.map(({article_id}) => ({article_id, figures: 1, durations: 0, statements: 0})),
    ...durations.map(({article_id}) => ({article_id, figures: 0, durations: 1, statements: 0})),
    ...statements.map(({article_id}) => ({article_id, figures: 0, durations: 0, statements: 1}))
  ];
  const counts = from(found)
    .groupby("article_id")
    .rollup({figures: op.sum("figures"), durations: op.sum("durations"), statements: op.sum("statements")})
    .orderby("article_id");
  return rows.articles.parse(counts.objects());
}

function ruleCounts({exchanges, durations, round_mentions, statements}: Counted): Counts["rules"] {
  const readings = Object.entries({exchanges, durations, rounds: round_mentions, statements}).flatMap(([table, own]) =>
    own.map((row) => ({table, rule: row.rule, confidence: row.confidence, uncertain: one(isUncertain(row))}))
  );
  const counts = from(readings)
    .groupby("table", "rule")
    .rollup({rows: op.count(), uncertain: op.sum("uncertain"), confidence: op.mean("confidence")})
    .orderby(desc("rows"), "table", "rule");
  return rows.rules.parse(counts.objects());
}
