/** What the person at the command line got wrong, said so that they can mend it. The command exits with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A folder from which not one article could be read. The command exits with 1. */
export class NothingReadableError extends Error {
  override readonly name = "NothingReadableError";
}
