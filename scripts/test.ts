import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {z} from "zod";
import {findBrowser} from "./browser.ts";

/**
 * `npm test`: everything that must hold, one step after another, each step run whatever became of the one before. Ends
 * with a summary; the last line counts, and the exit code is 1 where anything failed.
 */

interface Outcome {
  readonly step: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly seconds: number;
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  testResults: z.array(z.object({status: z.string(), assertionResults: z.array(z.object({status: z.string()}))}))
});

/** A step that is right or wrong as a whole. */
function check(step: string, command: string, ...args: string[]): Outcome {
  const {status, seconds} = run(step, command, args);
  return {step, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0, seconds};
}

/** One project of vitest.config.ts. A file that cannot even be loaded counts as a failure. */
function tests(step: string, project: string, environment: Record<string, string> = {}): Outcome {
  const folder = mkdtempSync(join(tmpdir(), "parley-test-"));
  const report = join(folder, "report.json");
  try {
    const args = ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const {status, seconds} = run(step, "vitest", args, environment);
    const counts = vitestReport.safeParse(readJson(report));
    if (!counts.success) return {step, passed: 0, failed: 1, skipped: 0, seconds};
    const {numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults} = counts.data;
    const notLoaded = testResults.filter(
      (file) => file.status === "failed" && !file.assertionResults.some((result) => result.status === "failed")
    );
    const failed = Math.max(numFailedTests + notLoaded.length, status === 0 ? 0 : 1);
    return {step, passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests, seconds};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

function run(step: string, command: string, args: readonly string[], environment: Record<string, string> = {}) {
  console.log(`\n== ${step}`);
  const from = performance.now();
  const path = join("node_modules", ".bin", command);
  const {status, error} = spawnSync(path, args, {stdio: "inherit", env: {...process.env, ...environment}});
  if (error) console.error(error.message);
  return {status, seconds: (performance.now() - from) / 1000};
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

function summarise(outcomes: readonly Outcome[]): void {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  console.log("\n== Summary");
  for (const {step, passed, failed, skipped, seconds} of outcomes) {
    const counts = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
    console.log(`${failed > 0 ? "FAILED" : "ok    "}  ${step.padEnd(28)} ${counts} (${seconds.toFixed(0)} s)`);
  }
  console.log(`\n${sum(({passed}) => passed)} passed, ${sum(({failed}) => failed)} failed`);
  process.exitCode = sum(({failed}) => failed) > 0 ? 1 : 0;
}

function main(): void {
  let browser: string;
  try {
    browser = findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
    return;
  }
  console.log(`Browser: ${browser}`);
  summarise([
    check("Lint and format", "biome", "check", "."),
    check("Types", "tsc", "--noEmit"),
    check("Types of the core, no Node", "tsc", "--noEmit", "-p", "tsconfig.core.json"),
    tests("Unit and golden tests", "unit"),
    tests("Site in a browser", "site", {CHROME_PATH: browser})
  ]);
}

main();
