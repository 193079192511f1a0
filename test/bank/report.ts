import {judgeFigures, judgeStatements, readBank, type Verdict} from "./bank.ts";

/** `npx tsx test/bank/report.ts [figures|statements] [--faults]`: how many phrasings of the bank are right now. */
const only = process.argv.slice(2).find((word) => !word.startsWith("--"));
const faults = process.argv.includes("--faults");

const share = (verdicts: Verdict[]) => `${verdicts.filter((v) => v.right).length} of ${verdicts.length}`;

for (const [name, judge] of [
  ["figures", judgeFigures],
  ["statements", judgeStatements]
] as const) {
  if (only && only !== name) continue;
  const bank = readBank(name);
  const verdicts = bank.map(judge);
  console.log(
    `${name}: ${share(verdicts)} right; positive ${share(verdicts.filter((v) => !v.negative))}, negative ${share(verdicts.filter((v) => v.negative))}`
  );
  if (faults)
    for (const [i, verdict] of verdicts.entries())
      if (!verdict.right)
        console.log(`\n${verdict.id}: ${bank[i]!.text.trim()}\n${verdict.faults.map((f) => `  ${f}`).join("\n")}`);
}
