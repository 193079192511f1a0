import {BANKS, readBank, type Verdict} from "./bank.ts";

/**
 * `npx tsx test/bank/report.ts [figures|passages|passages-second|statements] [--faults] [--json]`: how many phrasings of the bank are right now,
 * with --faults what is wrong in the others, with --json the tally alone, in the form of first-try.json.
 */
const only = process.argv.slice(2).find((word) => !word.startsWith("--"));
const faults = process.argv.includes("--faults");
const json = process.argv.includes("--json");

const tally = (verdicts: readonly Verdict[]) => ({right: verdicts.filter((v) => v.right).length, of: verdicts.length});
const share = (verdicts: readonly Verdict[]) => `${tally(verdicts).right} of ${verdicts.length}`;
const counts: Record<string, object> = {};

for (const [name, judge] of BANKS) {
  if (only && only !== name) continue;
  const bank = readBank(name);
  const verdicts = bank.map(judge);
  counts[name] = {...tally(verdicts), negative: tally(verdicts.filter((v) => v.negative))};
  if (json) continue;
  console.log(
    `${name}: ${share(verdicts)} right; positive ${share(verdicts.filter((v) => !v.negative))}, negative ${share(verdicts.filter((v) => v.negative))}`
  );
  if (faults)
    for (const [i, verdict] of verdicts.entries())
      if (!verdict.right)
        console.log(`\n${verdict.id}: ${bank[i]!.text.trim()}\n${verdict.faults.map((f) => `  ${f}`).join("\n")}`);
}
if (json) console.log(JSON.stringify(counts));
