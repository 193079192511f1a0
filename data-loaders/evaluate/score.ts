import {execFile} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {z} from "zod";
import type {Tables} from "../tables/schemas.ts";
import {type ArticleText, renderTables, renderTexts, writeFiles} from "../tables/write.ts";

const SCORER = fileURLToPath(new URL("../../test/gold/score.mjs", import.meta.url));

const ratio = z.object({
  precision: z.number(),
  recall: z.number(),
  f1: z.number(),
  tp: z.int(),
  fp: z.int(),
  fn: z.int()
});
const attribute = z.object({right: z.int(), of: z.int(), accuracy: z.number().nullable()});

/** What test/gold/score.mjs prints with --json. */
const report = z.object({
  articles: z.int(),
  dating: z.object({wrong: z.int(), blank: z.int(), invented: z.int()}),
  exchange_figure: ratio,
  exchange_full: ratio,
  running_total: ratio,
  duration: ratio,
  round: ratio,
  statement_span: ratio,
  statement_attributed: ratio,
  attributes: z.record(z.string(), attribute)
});

export type Score = z.infer<typeof report>;
export const MEASURES = [
  "exchange_figure",
  "exchange_full",
  "running_total",
  "duration",
  "round",
  "statement_span",
  "statement_attributed"
] as const;

/** What the scorer reads; the tables that are reconciled from these are not scored. */
const SCORED = ["articles", "exchanges", "durations", "round_mentions", "statements"];

/**
 * Scores tables by the committed copy of the scorer, a program of its own, so that nobody here can bend it. Rejects with
 * what it printed where it fails.
 */
export async function score(
  tables: Tables,
  texts: readonly ArticleText[],
  gold: string
): Promise<{score: Score; misses: readonly string[]}> {
  const folder = mkdtempSync(join(tmpdir(), "parley-evaluate-"));
  try {
    const files = renderTables(tables, ["csv"]).filter(({name}) => SCORED.includes(name.replace(/\.csv$/, "")));
    writeFiles(folder, [...files, renderTexts(texts)]);
    const args = [SCORER, "--tables", folder, "--gold", gold, "--json", "--misses"];
    const {stdout} = await promisify(execFile)(process.execPath, args, {maxBuffer: 256 * 1024 * 1024});
    const lines = stdout.trimEnd().split("\n");
    return {score: report.parse(JSON.parse(lines.at(-1) ?? "")), misses: lines.slice(0, -1)};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
