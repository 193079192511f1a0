import {Command} from "commander";
import {runPipeline} from "../pipeline.ts";
import {loadCorrections} from "../read/corrections.ts";
import {UsageError} from "../read/errors.ts";
import {loadProfile} from "../read/profile.ts";
import {type Format, renderTables, renderTexts, writeFiles} from "../tables/write.ts";
import {correctionsOption, formatOption, profileOption} from "./options.ts";
import {describeProblems, describeSummary} from "./report.ts";

interface Options {
  readonly out: string;
  readonly profile?: string;
  readonly corrections?: string;
  readonly format: readonly Format[];
  readonly texts?: boolean;
}

/** `extract <folder> --out <folder>`: a folder of articles, whichever it is, to tables. */
export function extractCommand(): Command {
  return new Command("extract")
    .description("read a folder of articles and write the tables")
    .argument("<folder>", "the folder with the articles")
    .requiredOption("--out <folder>", "the folder for the tables")
    .addOption(profileOption())
    .addOption(correctionsOption())
    .addOption(formatOption())
    .option("--texts", "also write texts.jsonl, the cleaned texts that the offsets point into")
    .action((folder: string, options: Options) => {
      const result = runPipeline(folder, loadProfile(options.profile), loadCorrections(options.corrections));
      const files = renderTables(result.tables, options.format);
      try {
        writeFiles(options.out, options.texts ? [...files, renderTexts(result.texts)] : files);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new UsageError(`The tables cannot be written to ${options.out}: ${reason}`);
      }
      console.log(describeSummary(result.summary));
      const problems = describeProblems(result.tables.problems);
      if (problems !== "") console.log(problems);
      console.log(`Tables in ${options.out}`);
    });
}
