import {parseHTML} from "linkedom";

/** The nodes of a parsed page, as far as Parley needs them. */
export type Page = ReturnType<typeof parseHTML>["document"];

/** Elements nested deeper than this are no article: recursive walks over them would exhaust the stack. */
const DEEPEST = 500;

/**
 * Parses a page, however malformed (a title that never ends would swallow the page, and is left out). Nothing in it is
 * run and nothing is fetched. Throws a RangeError where elements are nested more than 500 deep.
 */
export function parsePage(source: string): Page {
  if (nesting(source) > DEEPEST) throw new RangeError(`Elements are nested more than ${DEEPEST} deep`);
  const html = /<\/title/i.test(source) ? source : source.replace(/<title\b[^>]*>/i, "");
  const wrapped = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  return parseHTML(wrapped).document;
}

const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
/** Elements that often lack their end tag: the next of its kind closes them. */
const SELF_CLOSING = new Set("p li dt dd tr td th thead tbody tfoot option optgroup".split(" "));

/** How deep elements nest, by counting tags: an upper bound that costs one pass and no tree. */
function nesting(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    const name = match[2]!.toLowerCase();
    if (VOID.has(name) || SELF_CLOSING.has(name)) continue;
    if (match[1] === "/") depth = Math.max(0, depth - 1);
    else deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}
