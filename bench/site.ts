import {spawnSync} from "node:child_process";
import {readdirSync} from "node:fs";
import {join} from "node:path";
import {openBrowser} from "../test/site/browser.ts";
import {serve} from "../test/site/server.ts";
import {repeatCorpus} from "./site/corpus.ts";
import {weigh} from "./site/weigh.ts";

/**
 * `npm run bench:site [-- COPIES]`: builds a site of the corpus repeated so many times (48: some 2,000 articles) with
 * numbers and days varied, and says what each page weighs and how long it takes to its first chart.
 */
const copies = Number(process.argv[2] ?? 48);
const folder = join("test", "output", "bench-articles");
const output = join("test", "output", "bench-site");

repeatCorpus("articles", folder, copies);
console.log(`${readdirSync(folder).length} articles`);
const from = performance.now();
const {status} = spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], {
  stdio: "inherit",
  env: {...process.env, PARLEY_ARTICLES: folder, PARLEY_OUTPUT: output}
});
if (status !== 0) process.exit(1);
console.log(`Built in ${((performance.now() - from) / 60_000).toFixed(1)} minutes`);

const {origin, server} = await serve(output, "");
const browser = await openBrowser();
try {
  await weigh(browser, origin);
} finally {
  await browser.close();
  server.close();
}
