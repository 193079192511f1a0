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
  const told = statements.map(({date, article_id, party, speaker_id, topic, kind}) => ({
    month: (date ?? published.get(article_id) ?? null)?.slice(0, 7) ?? null,
    party,
    speaker_id,
    topic,
    quoted: one(kind !== "indirect")
  }));
  const counts = from(told)
    .groupby("month", "party", "speaker_id", "topic")
    .rollup({statements: op.count(), quoted: op.sum("quoted")})
    .orderby("month", "party", "speaker_id", "topic");
  return rows.statements.parse(counts.objects());
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
