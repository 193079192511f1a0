import {existsSync, writeFileSync} from "node:fs";
import {Command} from "commander";
import {judgeBank} from "../evaluate/bank.ts";
import {evaluate, render} from "../evaluate/index.ts";
import {publish} from "../evaluate/published.ts";
import {runPipeline} from "../pipeline.ts";
import {UsageError} from "../read/errors.ts";
import {loadProfile} from "../read/profile.ts";
import {profileOption} from "./options.ts";

interface Options {
  readonly gold: string;
  readonly profile?: string;
  readonly json?: string;
  readonly misses?: boolean;
}

/** `evaluate`: precision and recall of the tables against annotations made by hand, and how many phrasings are right. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("score the tables against the gold annotations")
    .argument("[folder]", "the annotated articles", "articles")
    .option("--gold <file>", "the annotations", "test/gold/gold.jsonl")
    .addOption(profileOption())
    .option("--json <file>", "also write the figures to this file")
    .option("--misses", "list every row that is missing or wrong")
    .action(async (folder: string, options: Options) => {
      if (!existsSync(options.gold))
        throw new UsageError(`There are no annotations at ${options.gold}. Name them with --gold FILE.`);
      const judged = judgeBank();
      const evaluation = await evaluate(runPipeline(folder, loadProfile(options.profile)), options.gold);
      const bank = await judged;
      if (options.misses && evaluation.misses.length > 0) console.log(`${evaluation.misses.join("\n")}\n`);
      console.log(render(evaluation, bank));
      if (options.json) {
        writeFileSync(options.json, `${JSON.stringify(publish(evaluation, bank), null, 2)}\n`);
        console.log(`\nFigures in ${options.json}`);
      }
    });
}
