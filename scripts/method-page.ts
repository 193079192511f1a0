import {posix} from "node:path";
import {ruleBook} from "./rule-book.ts";

/**
 * docs/method.md as a page of the site, with the rules themselves behind it: the method is written in one place. Its links to other
 * files of the repository, which the site does not have, become their names.
 */
export function methodPage(method: string): string {
  const named = method.replace(
    /\[([^\]\n]+)\]\((?![a-z]+:|#|\/)([^)\s#]+)[^)\n]*\)/g,
    (_, words: string, path: string) => `${words} (\`${posix.join("docs", path)}\` in the repository)`
  );
  return `---\ntitle: The method in full\n---\n\n${named}\n${ruleBook()}`;
}
