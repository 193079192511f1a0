import {spawnSync} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
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

/** Scores tables by the committed copy of the scorer, a program of its own, so that nobody here can bend it. */
export function score(
  tables: Tables,
  texts: readonly ArticleText[],
  gold: string
): {score: Score; misses: readonly string[]} {
  const folder = mkdtempSync(join(tmpdir(), "parley-evaluate-"));
  try {
    writeFiles(folder, [...renderTables(tables, ["csv"]), renderTexts(texts)]);
    const run = spawnSync(process.execPath, [SCORER, "--tables", folder, "--gold", gold, "--json", "--misses"], {
      encoding: "utf8",
      maxBuffer: 256 * 1024 * 1024
    });
    if (run.status !== 0) throw new Error(`The scorer failed: ${run.stderr || run.error?.message}`);
    const lines = run.stdout.trimEnd().split("\n");
    return {score: report.parse(JSON.parse(lines.at(-1) ?? "")), misses: lines.slice(0, -1)};
  } finally {
    rmSync(folder, {recursive: true});
  }
}
