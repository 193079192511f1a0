import type {Browser} from "playwright-core";

/** Each page, and what a reader waits for on it. */
const PAGES = [
  ["index", ".handover-chart"],
  ["exchanges", ".handover-chart"],
  ["rounds", ".duration-chart"],
  ["statements", ".statement-chart"],
  ["articles", "table.data tbody tr"],
  ["disagreements", ".dispute"],
  ["review", ".review-items"],
  ["changes", ".changes"]
] as const;

/** Prints for each page how much it loads, uncompressed, how long its first chart or list takes, and its elements. */
export async function weigh(browser: Browser, origin: string): Promise<void> {
  for (const [name, first] of PAGES) {
    const page = await browser.newPage({viewport: {width: 1280, height: 900}});
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => sizes.push(response.body().then((body) => body.length)));
    const from = performance.now();
    const seconds = () => ((performance.now() - from) / 1000).toFixed(1);
    await page.goto(`${origin}/${name}.html`, {waitUntil: "commit"});
    await page.locator(first).first().waitFor();
    const shown = seconds();
    await page.waitForLoadState("networkidle");
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    const elements = await page.evaluate(() => document.querySelectorAll("*").length);
    console.log(
      `${name.padEnd(14)} ${(bytes / 1e6).toFixed(2)} MB  first chart ${shown} s  quiet ${seconds()} s  ${elements} elements`
    );
    await page.close();
  }
}
