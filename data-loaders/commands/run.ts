import {Command, CommanderError} from "commander";
import {NothingReadableError, UsageError} from "../read/errors.ts";
import {addCommand} from "./add.ts";
import {dictionaryCommand} from "./dictionary.ts";
import {evaluateCommand} from "./evaluate.ts";
import {explainCommand} from "./explain.ts";
import {extractCommand} from "./extract.ts";

/** Runs one command line (without node and script). Gives the exit code: 2 for wrong usage, 1 for other failures. */
export async function run(args: readonly string[]): Promise<number> {
  const program = new Command("parley").description("Reads news articles about peace talks into tidy tables.");
  program.exitOverride();
  for (const command of [extractCommand, explainCommand, evaluateCommand, addCommand, dictionaryCommand])
    program.addCommand(command().copyInheritedSettings(program));
  try {
    await program.parseAsync(args, {from: "user"});
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    console.error(error instanceof UsageError ? error.message : error);
    return error instanceof UsageError && !(error instanceof NothingReadableError) ? 2 : 1;
  }
}
