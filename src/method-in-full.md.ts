import {readFileSync} from "node:fs";
import {ruleBook} from "../scripts/rule-book.ts";

/** docs/method.md as a page of the site, with the rules themselves behind it: the method is written in one place. */
process.stdout.write(`---\ntitle: The method in full\n---\n\n${readFileSync("docs/method.md", "utf8")}\n${ruleBook()}`);
