import type {Article} from "./article.ts";
import type {Profile} from "./profile/schema.ts";
import {createWorld} from "./profile/world.ts";
import {type Corrections, NO_CORRECTIONS} from "./read/corrections.ts";
import {NothingReadableError} from "./read/errors.ts";
import {readArticles} from "./read/index.ts";
import {readAll} from "./read-all.ts";
import {correctArticles} from "./reconcile/corrections/articles.ts";
import {applyCorrections} from "./reconcile/corrections/index.ts";
import {marksOf, NO_MARKS} from "./reconcile/corrections/words.ts";
import {type Reading, reconcile} from "./reconcile/index.ts";
import {newestVersions} from "./reconcile/versions.ts";
import {soundTables} from "./tables/checks.ts";
import {correctTables} from "./tables/corrected-rows.ts";
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
 * Articles to tables: read, extract, correct, reconcile, rows. The same folder, profile and corrections give the same
 * result. Nothing is printed or written. Throws a UsageError where there is no such folder, and a NothingReadableError
 * where not one article of it can be read; everything less is a row of `problems`.
 */
export function runPipeline(
  folder: string,
  profile: Profile,
  {corrections, path, problems: unreadable}: Corrections = NO_CORRECTIONS
): PipelineResult {
  const read = readArticles(folder);
  if (read.articles.length === 0) throw new NothingReadableError(folder, read.problems);
  const world = createWorld(profile);
  const newest = newestVersions(read.articles);
  const edited = correctArticles(newest.articles, corrections);
  const alone = readAll(edited.articles, world);
  const corrected = applyCorrections(alone, corrections);
  const {readings} = corrected;
  const found = reconcile(readings, world, corrected.settled);
  const review = corrected.review(found.rounds);

  const rows = readings.map(({article, found: extraction, ids}) =>
    readingRows(article, extraction, ids, found, review)
  );
  const settled = correctTables(
    {
      articles: readings.map(({article, basis}) => {
        const told = edited.told.get(article.id);
        const marks = told ? marksOf(told, ({column}) => column !== "reviewed") : NO_MARKS;
        return articleRow(article, basis, found.duplicates.get(article.id) ?? null, marks);
      }),
      exchanges: rows.flatMap((row) => row.exchanges),
      durations: rows.flatMap((row) => row.durations),
      round_mentions: rows.flatMap((row) => row.round_mentions),
      statements: rows.flatMap((row) => row.statements),
      mentions: rows.flatMap((row) => row.mentions),
      speakers: found.speakers.map(speakerRow),
      rounds: found.rounds.map((round) => roundRow(round, rows, found.lengths.get(round.id) ?? null)),
      deals: found.deals.map(dealRow),
      disagreements: found.disagreements.map(disagreementRow),
      problems: []
    },
    corrections
  );
  const ofCorrections = [...unreadable, ...edited.problems, ...review.problems, ...settled.problems];
  const problems = [
    ...read.problems,
    ...newest.problems,
    ...readings.flatMap((reading) => reading.problems),
    ...found.problems,
    ...ofCorrections.map((problem) => ({...problem, path}))
  ];
  const texts = readings.map(({article: {id, text}}) => ({article_id: id, text}));
  const tables = soundTables({...settled.tables, problems: problems.map(problemRow)}, texts);
  return {tables, texts, summary: summarise(tables), articles: readings.map(({article}) => article), readings};
}
