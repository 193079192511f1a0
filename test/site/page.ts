import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Browser, Page} from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** How a reader looks at a page. */
export interface View {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
}

/** Opens a page and waits until every cell has run. What goes wrong on the way is collected in `faults`. */
export async function openPage(
  browser: Browser,
  address: string,
  {width = 1280, scheme = "light"}: View
): Promise<{page: Page; faults: string[]; close: () => Promise<void>}> {
  const {origin} = new URL(address);
  const context = await browser.newContext({
    viewport: {width, height: 900},
    colorScheme: scheme,
    reducedMotion: "reduce"
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith("data:"))
      faults.push(`foreign: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address, {waitUntil: "networkidle"});
  await page.waitForFunction(() => document.querySelector("observablehq-loading") === null);
  if ((await page.locator(".observablehq--error").count()) > 0) {
    faults.push(`cell: ${await page.locator(".observablehq--error").first().textContent()}`);
  }
  return {page, faults, close: () => context.close()};
}

/** Every violation that axe finds, of whatever weight, with all that can be opened open; with the first place of each. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  await page.evaluate(() => {
    for (const box of document.querySelectorAll("details")) box.open = true;
  });
  return page.evaluate(async () => {
    const {axe} = window as unknown as {
      axe: {run: () => Promise<{violations: {id: string; nodes: {html: string}[]}[]}>};
    };
    const found = await axe.run();
    return found.violations.map(({id, nodes}) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
  });
}
