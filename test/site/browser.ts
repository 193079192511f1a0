import {type Browser, chromium} from "playwright-core";
import {findBrowser} from "../../scripts/browser.ts";

/** Starts the browser that `npm test` would use. */
export async function openBrowser(): Promise<Browser> {
  const root = process.getuid?.() === 0;
  return chromium.launch({executablePath: findBrowser(), args: root ? ["--no-sandbox"] : []});
}
