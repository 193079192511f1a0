import type {PipelineResult} from "../pipeline.ts";
import type {Tables} from "../tables/schemas.ts";
import type {Bank} from "./bank.ts";
import {MEASURES, type Score, score} from "./score.ts";

/** How often rows of one level of confidence are right. */
export interface Level {
  /** Rows from this confidence up to, not including, `below`. */
  readonly from: number;
  readonly below: number;
  readonly measures: readonly {readonly measure: string; readonly right: number; readonly of: number}[];
}

export interface Evaluation extends Score {
  readonly levels: readonly Level[];
  readonly misses: readonly string[];
}

const LEVELS = [
  [0, 0.5],
  [0.5, 0.7],
  [0.7, 0.85],
  [0.85, 1.01]
] as const;

/** Measures whose rows carry the confidence that is looked at. */
const WITH_CONFIDENCE = ["exchange_figure", "duration", "round", "statement_attributed"] as const;

/** Scores a run against gold annotations: all rows, and the rows of each level of confidence by themselves. */
export async function evaluate(result: Pick<PipelineResult, "tables" | "texts">, gold: string): Promise<Evaluation> {
  const measured = (tables: Tables) => score(tables, result.texts, gold);
  const [all, ...some] = await Promise.all([
    measured(result.tables),
    ...LEVELS.map(([from, below]) => measured(rowsWithin(result.tables, from, below)))
  ]);
  const levels = LEVELS.map(([from, below], i): Level => {
    const own = some[i]!.score;
    const measures = WITH_CONFIDENCE.map((measure) => ({
      measure,
      right: own[measure].tp,
      of: own[measure].tp + own[measure].fp
    }));
    return {from, below: Math.min(1, below), measures};
  });
  return {...all.score, levels, misses: all.misses};
}

function rowsWithin(tables: Tables, from: number, below: number): Tables {
  const within = (row: {confidence: number}) => row.confidence >= from && row.confidence < below;
  return {
    ...tables,
    exchanges: tables.exchanges.filter(within),
    durations: tables.durations.filter(within),
    round_mentions: tables.round_mentions.filter(within),
    statements: tables.statements.filter(within)
  };
}

/** An evaluation as a table for the terminal; the bank's share beneath it where there is a bank. */
export function render(evaluation: Evaluation, bank: Bank | null): string {
  const percent = (share: number | null) =>
    (share === null || Number.isNaN(share) ? "-" : (100 * share).toFixed(1)).padStart(7);
  const lines = [
    `${evaluation.articles} annotated articles`,
    "",
    `${"".padEnd(22)}      P      R     F1    tp    fp    fn`
  ];
  for (const measure of MEASURES) {
    const {precision, recall, f1, tp, fp, fn} = evaluation[measure];
    const counts = [tp, fp, fn].map((count) => String(count).padStart(6)).join("");
    lines.push(`${measure.padEnd(22)}${percent(precision)}${percent(recall)}${percent(f1)}${counts}`);
  }
  lines.push("", "attributes of rows that were found");
  for (const [name, {right, of, accuracy}] of Object.entries(evaluation.attributes))
    lines.push(`${name.padEnd(22)}${percent(accuracy)}  ${right} of ${of}`);
  lines.push("", "precision by confidence");
  for (const {from, below, measures} of evaluation.levels) {
    const cells = measures.map(
      ({measure, right, of}) => `${measure} ${percent(of === 0 ? null : right / of).trim()} (${right}/${of})`
    );
    lines.push(`${from.toFixed(2)} to ${below.toFixed(2)}          ${cells.join(", ")}`);
  }
  const {wrong, blank, invented} = evaluation.dating;
  lines.push("", `published: ${wrong} wrong, ${blank} left blank, ${invented} invented where the text gives none`);
  if (bank !== null) lines.push("", ...renderBank(bank));
  return lines.join("\n");
}

function renderBank({firstTry, now}: Bank): string[] {
  const share = ({right, of}: {right: number; of: number}) => `${right} of ${of}`;
  return [
    "bank of phrasings written before the rules   first try   now",
    ...(["figures", "statements"] as const).flatMap((name) => [
      `${name.padEnd(22)}${share(firstTry[name]).padStart(33)}   ${share(now[name])}`,
      `${"  where nothing is".padEnd(22)}${share(firstTry[name].negative).padStart(33)}   ${share(now[name].negative)}`
    ])
  ];
}
