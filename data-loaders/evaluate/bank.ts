import {execFile} from "node:child_process";
import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {promisify} from "node:util";
import {z} from "zod";

/** Judges the bank and prints a tally as JSON. A program of its own: it may run beside a build. */
const JUDGE = fileURLToPath(new URL("../../test/bank/report.ts", import.meta.url));
const FIRST_TRY = fileURLToPath(new URL("../../test/bank/first-try.json", import.meta.url));

const share = z.object({right: z.int(), of: z.int()});
const tally = z.object({
  figures: share.extend({negative: share}),
  statements: share.extend({negative: share})
});

/** How many phrasings are right, and how many of those in which nothing must be found. */
export type Tally = z.infer<typeof tally>;

/** The bank of phrasings: right when the first working rules met them, and right now. */
export interface Bank {
  readonly firstTry: Tally;
  readonly now: Tally;
}

/** Judges every phrasing of the bank by the rules as they are. Resolves to null where there is no bank. */
export async function judgeBank(): Promise<Bank | null> {
  if (!existsSync(JUDGE) || !existsSync(FIRST_TRY)) return null;
  const {stdout} = await promisify(execFile)(process.execPath, ["--import", "tsx", JUDGE, "--json"]);
  const read = (text: string) => tally.parse(JSON.parse(text));
  return {firstTry: read(readFileSync(FIRST_TRY, "utf8")), now: read(stdout)};
}
