import {Command, CommanderError} from "commander";
import {addCommand} from "./commands/add.ts";
import {dictionaryCommand} from "./commands/dictionary.ts";
import {evaluateCommand} from "./commands/evaluate.ts";
import {explainCommand} from "./commands/explain.ts";
import {extractCommand} from "./commands/extract.ts";
import {NothingReadableError, UsageError} from "./read/errors.ts";

const program = new Command("parley")
  .description("Reads news articles about peace talks into tidy tables.")
  .exitOverride()
  .configureHelp({showGlobalOptions: true});
for (const command of [extractCommand, explainCommand, evaluateCommand, addCommand, dictionaryCommand])
  program.addCommand(command().exitOverride());

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = report(error);
}

/** Says what went wrong and gives the exit code: 2 for wrong usage, 1 for the rest. */
function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageError) {
    console.error(error.message);
    return error instanceof NothingReadableError ? 1 : 2;
  }
  console.error(error);
  return 1;
}
