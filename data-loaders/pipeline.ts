import type {Article} from "./article.ts";
import {extract} from "./extract/index.ts";
import type {Profile} from "./profile/schema.ts";
import {createWorld} from "./profile/world.ts";
import {NothingReadableError} from "./read/errors.ts";
import {readArticles} from "./read/index.ts";
import {articleRow, NOT_RECONCILED, readingRows} from "./tables/rows.ts";
import type {Tables} from "./tables/schemas.ts";
import type {ArticleText} from "./tables/write.ts";

/** What a run found, for the terminal and the site's first page. */
export interface Summary {
  readonly articles: number;
  readonly figures: number;
  readonly durations: number;
  readonly rounds: number;
  readonly statements: number;
  readonly articlesWithoutFigure: number;
  readonly notRead: number;
}

export interface PipelineResult {
  readonly tables: Tables;
  readonly texts: readonly ArticleText[];
  readonly summary: Summary;
  readonly articles: readonly Article[];
}

/**
 * Articles to tables: read, extract, reconcile, rows. Nothing is printed. Throws a UsageError where there is no such
 * folder and a NothingReadableError where not one article of it can be read.
 */
export function runPipeline(folder: string, profile: Profile): PipelineResult {
  const {articles, problems} = readArticles(folder);
  if (articles.length === 0) throw new NothingReadableError(`No article in ${folder} could be read.`);
  const world = createWorld(profile);
  const tables: Tables = {
    articles: [],
    exchanges: [],
    durations: [],
    round_mentions: [],
    statements: [],
    mentions: [],
    speakers: [],
    rounds: [],
    deals: [],
    disagreements: [],
    problems: problems.map(({articleId, ...problem}) => ({...problem, article_id: articleId}))
  };
  for (const article of articles) {
    const rows = readingRows(article, extract(article, world), NOT_RECONCILED);
    tables.articles.push(
      articleRow(
        article,
        {
          published: article.published,
          published_basis: article.published ? "stated" : "unknown",
          published_evidence: article.publishedEvidence
        },
        null
      )
    );
    tables.exchanges.push(...rows.exchanges);
    tables.durations.push(...rows.durations);
    tables.round_mentions.push(...rows.round_mentions);
    tables.statements.push(...rows.statements);
    tables.mentions.push(...rows.mentions);
  }
  const withFigure = new Set(tables.exchanges.map((row) => row.article_id));
  return {
    tables,
    texts: articles.map(({id, text}) => ({article_id: id, text})),
    articles,
    summary: {
      articles: articles.length,
      figures: tables.exchanges.length,
      durations: tables.durations.length,
      rounds: tables.round_mentions.length,
      statements: tables.statements.length,
      articlesWithoutFigure: articles.filter(({id}) => !withFigure.has(id)).length,
      notRead: problems.filter(({severity}) => severity === "error").length
    }
  };
}
