import {mkdirSync} from "node:fs";
import {dirname, join} from "node:path";
import {openBrowser} from "../test/site/browser.ts";
import {serve} from "../test/site/server.ts";
import {settings} from "./settings.ts";

/** The picture in the README: the top of the built site's first page. Run after `npm run build`. */
const PICTURE = join("docs", "images", "overview.png");

const {origin, server} = await serve(settings.output, "");
const browser = await openBrowser();
try {
  const page = await browser.newPage({
    viewport: {width: 1180, height: 960},
    colorScheme: "light",
    reducedMotion: "reduce"
  });
  await page.goto(`${origin}/index.html`, {waitUntil: "networkidle"});
  mkdirSync(dirname(PICTURE), {recursive: true});
  await page.screenshot({path: PICTURE});
  console.log(`Wrote ${PICTURE}.`);
} finally {
  await browser.close();
  server.close();
}
