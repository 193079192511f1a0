import {existsSync} from "node:fs";
import {type Browser, chromium} from "playwright-core";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable"
];

/** The browser that CHROME_PATH names, or the first that the system has. */
export function findBrowser(): string | undefined {
  return [process.env["CHROME_PATH"], ...PLACES].find((path) => path !== undefined && path !== "" && existsSync(path));
}

export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error(
      "The site's tests need Chromium or Chrome: apt-get install chromium, or name one with CHROME_PATH."
    );
  }
  const root = process.getuid?.() === 0;
  return chromium.launch({executablePath, args: root ? ["--no-sandbox"] : []});
}
