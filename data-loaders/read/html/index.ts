import {Readability} from "@mozilla/readability";
import {error, type Fault, warning} from "../faults.ts";
import {type Metadata, NO_METADATA} from "../metadata.ts";
import {blocksOf, type TreeNode} from "./blocks.ts";
import {type Page, parsePage} from "./dom.ts";
import {readPageMetadata} from "./metadata.ts";

export interface ReadPage {
  readonly metadata: Metadata;
  readonly text: string;
  readonly faults: readonly Fault[];
}

/** Short reports are articles too: Readability's own threshold of 500 characters would pass over them. */
const LEAST_CHARACTERS = 120;
const MOST_ELEMENTS = 50_000;

/**
 * A saved page: the article's own text, without menus, captions and teasers, and what the page says of it. Mozilla's
 * Readability finds the article, as in Firefox's reader view.
 */
export function readPage(html: string): ReadPage {
  let page: Page;
  try {
    page = parsePage(html);
  } catch {
    return {metadata: NO_METADATA, text: "", faults: [TOO_DEEP]};
  }
  const metadata = readPageMetadata(page);
  const article = articleOf(page);
  const text = article.blocks.join("\n\n");
  if (text.trim() === "") return {metadata, text, faults: [NO_ARTICLE]};
  return {metadata, text, faults: article.certain ? [] : [UNCERTAIN]};
}

/** What stands in for the article where Readability finds none, the most fitting first. */
const CONTAINERS = ["article", "main", '[role="main"]', '[itemprop="articleBody"]', "body"];

function articleOf(page: Page): {blocks: string[]; certain: boolean} {
  // Readability takes the page apart, so what may still be needed is read first.
  const whole = CONTAINERS.map((selector) => page.querySelector(selector)).find((element) =>
    element?.textContent?.trim()
  );
  const fallback = whole ? blocksOf(whole) : [];
  try {
    const found = new Readability<TreeNode>(page, {
      charThreshold: LEAST_CHARACTERS,
      maxElemsToParse: MOST_ELEMENTS,
      serializer: (node) => node as unknown as TreeNode
    }).parse();
    const blocks = found?.content ? blocksOf(found.content) : [];
    if (blocks.length > 0) return {blocks, certain: true};
  } catch {
    // Too many elements, or a page that Readability cannot take: the container's text stands in.
  }
  return {blocks: fallback, certain: false};
}

const TOO_DEEP = error(
  "html_no_article",
  "Not read: the page's elements are nested too deep to be an article",
  "Copy the article's text out of the browser and save it as .txt or .md."
);
const NO_ARTICLE = error(
  "html_no_article",
  "Not read: no article text was found in the page (perhaps it is loaded by a script, or behind a wall)",
  "Open the page's reader view, copy the text and save it as .txt or .md."
);
const UNCERTAIN = warning(
  "html_no_article",
  "It is not clear which part of the page is the article; the text may hold menus and teasers",
  "Look at the article's page; if it holds too much, copy the text alone and save it as .txt or .md."
);
