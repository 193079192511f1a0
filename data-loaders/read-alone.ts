import type {Article, Problem} from "./article.ts";
import {extract} from "./extract/index.ts";
import type {Extraction, Mention} from "./extract/mentions.ts";
import {analyse} from "./language/document.ts";
import type {World} from "./profile/world.ts";
import {NOTHING_TOLD, type ToldElsewhere} from "./reconcile/dating/calendar.ts";
import {checkPublished} from "./reconcile/dating/contradiction.ts";
import {inferPublished} from "./reconcile/dating/index.ts";
import type {Reading} from "./reconcile/index.ts";
import {rowIds} from "./tables/rows.ts";

/** What one article says by itself. */
export interface ReadAlone extends Reading {
  /** Whether its day of publication is stated, inferred from the text, or unknown. */
  readonly basis: "stated" | "inferred" | "unknown";
  /** How that day was inferred, one sentence a step. */
  readonly steps: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Extracts from one article, after its day of publication is settled: relative dates are read against it. `told`: what
 * dated articles tell of, for an article without a day.
 */
export function readAlone(article: Article, world: World, told: ToldElsewhere = NOTHING_TOLD): ReadAlone {
  try {
    const dated = settleDay(article, world, told);
    const found = withWholeSentences(extract(dated.article, world));
    const contradicted = checkPublished(article, world);
    return {...dated, found, ids: rowIds(article, found), problems: contradicted ? [contradicted] : []};
  } catch (error) {
    // A fault in one rule must not take the other articles with it.
    const found = {articleId: article.id, statements: [], rounds: [], durations: [], exchanges: []};
    const basis = article.published ? "stated" : "unknown";
    return {article, found, ids: new Map(), basis, steps: [], problems: [extractionFailed(article, error)]};
  }
}

/** A statement may run over several sentences: all of them are what it stands in. */
function withWholeSentences(found: Extraction): Extraction {
  const whole = <M extends Mention>(mention: M): M => {
    const {evidence, sentence} = mention;
    const start = Math.min(evidence.start, sentence.start);
    const end = Math.max(evidence.end, sentence.end);
    return start === sentence.start && end === sentence.end ? mention : {...mention, sentence: {start, end}};
  };
  return {
    articleId: found.articleId,
    statements: found.statements.map(whole),
    rounds: found.rounds.map(whole),
    durations: found.durations.map(whole),
    exchanges: found.exchanges.map(whole)
  };
}

/** The article with its day of publication: as the file states it, else as the text gives it away, else none. */
function settleDay(
  article: Article,
  world: World,
  told: ToldElsewhere
): Pick<ReadAlone, "article" | "basis" | "steps"> {
  if (article.published !== null) return {article, basis: "stated", steps: []};
  const inferred = inferPublished(analyse(article.text), world, told);
  if (inferred === null) return {article, basis: "unknown", steps: []};
  const words = inferred.words.map(({start, end}) => article.text.slice(start, end).replace(/\s+/g, " "));
  return {
    article: {...article, published: inferred.date, publishedEvidence: [...new Set(words)].join("; ") || null},
    basis: "inferred",
    steps: inferred.steps
  };
}

function extractionFailed({id, path}: Article, error: unknown): Problem {
  const reason =
    error instanceof Error ? `${error.message} ${error.stack?.split("\n")[1]?.trim() ?? ""}` : String(error);
  return {
    path,
    articleId: id,
    stage: "extract",
    severity: "error",
    code: "extraction_failed",
    message: `Nothing was read from this article, because a rule failed: ${reason}`,
    remedy: "This is a fault in Parley, not in the article. Please report it with the article's text."
  };
}
