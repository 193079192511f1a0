import type {Bank} from "./bank.ts";
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
    /** Rows that are right, rows that are wrong, and annotated rows that were not found. */
    readonly right: number;
    readonly wrong: number;
    readonly missed: number;
  }[];
  readonly levels: readonly Level[];
  readonly attributes: Score["attributes"];
  readonly dating: Score["dating"];
  /** The bank of phrasings; null where there is none. */
  readonly bank: Bank | null;
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
export function publish(evaluation: Evaluation, bank: Bank | null): PublishedEvaluation {
  const {articles, levels, attributes, dating} = evaluation;
  return {
    about: `Measured on ${articles} articles that were annotated by hand, when this site was built. The rules were developed on these same articles, so the figures show that nothing has come undone; on articles never seen, expect less.`,
    scores: NAMES.map(([measure, name]) => {
      const {precision, recall, f1, tp, fp, fn} = evaluation[measure];
      return {name, precision, recall, f1, right: tp, wrong: fp, missed: fn};
    }),
    levels,
    attributes,
    dating,
    bank
  };
}
