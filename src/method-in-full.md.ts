import {readFileSync} from "node:fs";
import {methodPage} from "../scripts/method-page.ts";

process.stdout.write(methodPage(readFileSync("docs/method.md", "utf8")));
