import {existsSync, writeFileSync} from "node:fs";
import {Command} from "commander";
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

/** `evaluate`: precision and recall of the tables against annotations made by hand. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("score the tables against the gold annotations")
    .argument("[folder]", "the annotated articles", "articles")
    .option("--gold <file>", "the annotations", "test/gold/gold.jsonl")
    .addOption(profileOption())
    .option("--json <file>", "also write the figures to this file (evaluation.json is shown on the page Method)")
    .option("--misses", "list every row that is missing or wrong")
    .action((folder: string, options: Options) => {
      if (!existsSync(options.gold))
        throw new UsageError(`There are no annotations at ${options.gold}. Name them with --gold FILE.`);
      const evaluation = evaluate(runPipeline(folder, loadProfile(options.profile)), options.gold);
      if (options.misses && evaluation.misses.length > 0) console.log(`${evaluation.misses.join("\n")}\n`);
      console.log(render(evaluation));
      if (options.json) {
        writeFileSync(options.json, `${JSON.stringify(publish(evaluation), null, 2)}\n`);
        console.log(`\nFigures in ${options.json}`);
      }
    });
}
