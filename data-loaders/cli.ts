import {Command} from "commander";
import {runPipeline} from "./pipeline.ts";
import {loadProfile} from "./read/profile.ts";
import {FORMATS, type Format, writeTables, writeTexts} from "./tables/write.ts";

const program = new Command("parley");

program
  .command("extract")
  .argument("<folder>")
  .requiredOption("--out <folder>")
  .option("--profile <file>")
  .option("--format <list>", "csv,json,parquet", "csv")
  .option("--texts")
  .action((folder: string, options: {out: string; profile?: string; format: string; texts?: boolean}) => {
    const result = runPipeline(folder, loadProfile(options.profile));
    writeTables(
      options.out,
      result.tables,
      options.format.split(",").filter((name): name is Format => FORMATS.some((format) => format === name))
    );
    if (options.texts) writeTexts(options.out, result.texts);
    console.log(result.summary);
  });

program.parse();
