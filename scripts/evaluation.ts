import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {type Bank, judgeBank} from "../data-loaders/evaluate/bank.ts";
import {evaluate} from "../data-loaders/evaluate/index.ts";
import {type PublishedEvaluation, publish} from "../data-loaders/evaluate/published.ts";
import type {PipelineResult} from "../data-loaders/pipeline.ts";
import {listArticles} from "../data-loaders/read/files.ts";

const GOLD = join("test", "gold", "gold.jsonl");

/** Whether the folder holds every article that the annotations are about; others may stand beside them. */
export function isAnnotated(articles: string, gold = GOLD): boolean {
  if (!existsSync(gold)) return false;
  const present = new Set(listArticles(articles).map(({id}) => id));
  return annotated(gold).every((id) => present.has(id));
}

function annotated(gold: string): string[] {
  const lines = readFileSync(gold, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => String((JSON.parse(line) as {id: unknown}).id));
}

/** The measurement of one build. The bank is judged by a process of its own, while the articles are read. */
export interface Measurement {
  /** Scores what was read from the articles. */
  of(result: PipelineResult): Promise<PublishedEvaluation>;
}

/** Begins to measure; null where the articles are not the annotated ones, and there is nothing to compare with. */
export function beginMeasurement(articles: string): Measurement | null {
  if (!isAnnotated(articles)) return null;
  const bank: Promise<Bank | null> = judgeBank();
  // Whoever awaits it later is told of a failure; until then it must not end the process.
  bank.catch(() => undefined);
  return {
    of: async (result) => {
      const published = publish(await evaluate(result, GOLD), await bank);
      const {exchanges, durations, round_mentions, statements} = result.tables;
      const corrected = [...exchanges, ...durations, ...round_mentions, ...statements].some((row) => row.corrected);
      return corrected ? {...published, about: `${published.about} Corrections made by hand are in them.`} : published;
    }
  };
}
