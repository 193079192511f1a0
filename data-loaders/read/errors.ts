import type {Problem} from "../article.ts";

/** What the person at the command line got wrong, said so that they can mend it. The command exits with 2. */
export class UsageError extends Error {}

/** A folder from which not one article could be read. The command exits with 1. */
export class NothingReadableError extends UsageError {
  /** Takes the folder, and what was wrong with each file in it. */
  constructor(folder: string, problems: readonly Problem[]) {
    const faults = problems.map(({path, message, remedy}) => `  ${path}: ${message}\n    ${remedy}`);
    super(
      problems.length === 0
        ? `There is no article in ${folder}. Put .txt, .md or .html files there, one article a file.`
        : `Not one article in ${folder} could be read:\n${faults.join("\n")}`
    );
  }
}
