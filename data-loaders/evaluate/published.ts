import type {Evaluation, Level} from "./index.ts";
import type {Score} from "./score.ts";

/** What the site's Method page shows of an evaluation: evaluation.json. */
export interface PublishedEvaluation {
  readonly about: string;
  readonly scores: readonly {
    readonly name: string;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
    /** Rows in the annotations. */
    readonly rows: number;
  }[];
  readonly levels: readonly Level[];
  readonly attributes: Score["attributes"];
  readonly dating: Score["dating"];
}

const NAMES = [
  ["exchange_figure", "Exchange figures: the number and whom it counts"],
  ["exchange_full", "Exchange figures with basis, status and direction"],
  ["running_total", "Running totals"],
  ["duration", "Durations"],
  ["round", "Rounds of talks"],
  ["statement_span", "Statements: where they stand"],
  ["statement_attributed", "Statements with the right speaker"]
] as const;

/** An evaluation in words and shares, without the single misses, which quote the articles. */
export function publish(evaluation: Evaluation): PublishedEvaluation {
  const {articles, levels, attributes, dating} = evaluation;
  return {
    about: `Measured on ${articles} articles that were annotated by hand. The rules were developed on such articles: on ones never seen, expect less.`,
    scores: NAMES.map(([measure, name]) => {
      const {precision, recall, f1, tp, fn} = evaluation[measure];
      return {name, precision, recall, f1, rows: tp + fn};
    }),
    levels,
    attributes,
    dating
  };
}
