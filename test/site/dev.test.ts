import {type ChildProcess, spawn} from "node:child_process";
import {cpSync, mkdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, it} from "vitest";
import {openBrowser} from "./browser.ts";

const FOLDER = join("test", "output", "dev-articles");
const PORT = 41_735;
const ADDRESS = `http://127.0.0.1:${PORT}`;

let preview: ChildProcess;
let browser: Browser;

beforeAll(async () => {
  rmSync(FOLDER, {recursive: true, force: true});
  mkdirSync(FOLDER, {recursive: true});
  cpSync(join("test", "fixtures", "site", "articles", "2031-03-04-first-round.md"), join(FOLDER, "first.md"));
  preview = spawn(process.execPath, ["--import", "tsx", "scripts/dev.ts", "--port", String(PORT), "--no-open"], {
    stdio: "ignore",
    env: {...process.env, PARLEY_ARTICLES: FOLDER, PARLEY_PROFILE: join("test", "fixtures", "site", "profile.yaml")}
  });
  browser = await openBrowser();
  await until(async () => (await fetch(ADDRESS)).ok);
});

afterAll(async () => {
  await browser?.close();
  if (preview && preview.exitCode === null) {
    const gone = new Promise((resolve) => preview.once("exit", resolve));
    preview.kill("SIGTERM");
    await gone;
  }
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 240; tries++) {
    if (await holds().catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error("It did not come about within a minute.");
}

it("a new article shows up in an open page, and its own page opens, without a restart", async () => {
  const page = await browser.newPage();
  await page.goto(`${ADDRESS}/articles.html`);
  await page.getByRole("link", {name: "Five hundred each"}).waitFor();

  writeFileSync(
    join(FOLDER, "second.md"),
    "---\ntitle: Dropped in just now\ndate: 2031-03-10\n---\n\nEstavia and Kordova exchanged 250 prisoners each on Monday, Mira Solen said.\n"
  );
  const link = page.getByRole("link", {name: "Dropped in just now"});
  await link.waitFor({timeout: 60_000});
  await link.click();
  await page.locator("mark.figure").first().waitFor();
  expect(await page.locator(".annotated").textContent()).toContain("exchanged 250 prisoners each");
  await page.close();
});

it("a changed and a removed article show too, also in the parts that are made before a page is opened", async () => {
  const page = await browser.newPage();
  await page.goto(ADDRESS);
  await page.locator(".newest").getByRole("link", {name: "Dropped in just now"}).waitFor();

  writeFileSync(
    join(FOLDER, "second.md"),
    "---\ntitle: Changed a moment later\ndate: 2031-03-10\n---\n\nEstavia and Kordova exchanged 260 prisoners each on Monday, Mira Solen said.\n"
  );
  await page.locator(".newest").getByRole("link", {name: "Changed a moment later"}).waitFor({timeout: 60_000});
  expect(await page.locator(".sentences").textContent()).toContain("260 prisoners");

  rmSync(join(FOLDER, "second.md"));
  await until(async () => (await page.getByRole("link", {name: "Changed a moment later"}).count()) === 0);
  expect(await page.locator(".newest").getByRole("link", {name: "Five hundred each"}).count()).toBe(1);
  await page.close();
});
