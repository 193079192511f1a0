import type {Article} from "./article.ts";
import type {Profile} from "./profile/schema.ts";
import {createWorld} from "./profile/world.ts";
import {NothingReadableError} from "./read/errors.ts";
import {readArticles} from "./read/index.ts";
import {readAlone} from "./read-alone.ts";
import {type Reading, reconcile} from "./reconcile/index.ts";
import {soundTables} from "./tables/checks.ts";
import {articleRow, dealRow, disagreementRow, problemRow, roundRow, speakerRow} from "./tables/reconciled-rows.ts";
import {readingRows} from "./tables/rows.ts";
import type {Tables} from "./tables/schemas.ts";
import {type Summary, summarise} from "./tables/summary.ts";
import type {ArticleText} from "./tables/write.ts";

export interface PipelineResult {
  readonly tables: Tables;
  readonly texts: readonly ArticleText[];
  readonly summary: Summary;
  /** As read, with `published` filled in where the text gives the day away. */
  readonly articles: readonly Article[];
  /** What was read from each article, for `explain`. */
  readonly readings: readonly Reading[];
}

/**
 * Articles to tables: read, extract, reconcile, rows. The same folder and profile give the same result. Nothing is
 * printed or written. Throws a UsageError where there is no such folder, and a NothingReadableError where not one
 * article of it can be read; everything less is a row of `problems`.
 */
export function runPipeline(folder: string, profile: Profile): PipelineResult {
  const {articles, problems} = readArticles(folder);
  if (articles.length === 0) throw new NothingReadableError(folder, problems);
  const world = createWorld(profile);
  const readings = articles.map((article) => readAlone(article, world));
  const found = reconcile(readings, world);

  const rows = readings.map(({article, found: extraction, ids}) => readingRows(article, extraction, ids, found));
  const unchecked: Tables = {
    articles: readings.map(({article, basis}) => articleRow(article, basis, found.duplicates.get(article.id) ?? null)),
    exchanges: rows.flatMap((row) => row.exchanges),
    durations: rows.flatMap((row) => row.durations),
    round_mentions: rows.flatMap((row) => row.round_mentions),
    statements: rows.flatMap((row) => row.statements),
    mentions: rows.flatMap((row) => row.mentions),
    speakers: found.speakers.map(speakerRow),
    rounds: found.rounds.map((round) => roundRow(round, rows)),
    deals: found.deals.map(dealRow),
    disagreements: found.disagreements.map(disagreementRow),
    problems: [...problems, ...readings.flatMap((reading) => reading.problems), ...found.problems].map(problemRow)
  };
  const texts = articles.map(({id, text}) => ({article_id: id, text}));
  const tables = soundTables(unchecked, texts);
  return {tables, texts, summary: summarise(tables), articles: readings.map(({article}) => article), readings};
}
