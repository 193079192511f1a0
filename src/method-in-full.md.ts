import {readFileSync} from "node:fs";

/** docs/method.md as a page of the site, so that the method is written in one place. */
process.stdout.write(`---\ntitle: The method in full\n---\n\n${readFileSync("docs/method.md", "utf8")}`);
