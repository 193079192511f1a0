import {parsePage} from "./dom.ts";

const ELEMENT = 1;
const TEXT = 3;

/** What a reader does not count as the article's words. */
const LEFT_OUT = new Set(
  "aside audio button canvas dialog embed figcaption figure footer form iframe img input math menu nav noscript object picture script select style svg template textarea video".split(
    " "
  )
);

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  "address article blockquote body caption center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " "
  )
);

/** A DOM node as far as this walk needs it: Readability and linkedom type theirs apart. */
export interface TreeNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<TreeNode>;
}

/**
 * The text of a tree of HTML as blocks: one for each paragraph, heading, list item ("- ") and table row (cells parted
 * by " | "). White space is collapsed as a browser would; <br> is a line break.
 */
export function blocksOf(root: TreeNode): string[] {
  const blocks: string[] = [];
  let line = "";
  let mark = "";
  let cells: string[] | null = null;
  const flush = () => {
    const text = line
      .split("\n")
      .map((part) => part.replace(/\s+/g, " ").trim())
      .filter((part) => part !== "")
      .join("\n");
    line = "";
    if (text === "") return;
    blocks.push(mark + text);
    mark = "";
  };
  const walk = (node: TreeNode) => {
    if (node.nodeType === TEXT) line += (node.textContent ?? "").replace(/\s+/g, " ");
    if (node.nodeType !== ELEMENT) return;
    const name = node.nodeName.toLowerCase();
    if (LEFT_OUT.has(name)) return;
    if (name === "br") line += "\n";
    else if (cells && (name === "td" || name === "th")) {
      walkChildren(node);
      cells.push(line.replace(/\s+/g, " ").trim());
      line = "";
    } else if (cells) walkChildren(node);
    else if (name === "tr" && isDataRow(node)) {
      flush();
      cells = [];
      walkChildren(node);
      const row: string[] = cells;
      cells = null;
      line = row.filter((cell) => cell !== "").join(" | ");
      flush();
    } else if (BLOCKS.has(name)) {
      flush();
      if (name === "li") mark = "- ";
      walkChildren(node);
      flush();
      if (name === "li") mark = "";
    } else walkChildren(node);
  };
  const walkChildren = (node: TreeNode) => {
    for (const child of Array.from(node.childNodes)) walk(child);
  };
  walk(root);
  flush();
  return blocks;
}

/** Tables also lay out whole pages: a row whose cells hold several blocks, or that has one cell, is no row of data. */
function isDataRow(row: TreeNode): boolean {
  const cells = elementsIn(row).filter(({nodeName}) => /^t[dh]$/i.test(nodeName));
  return cells.length > 1 && cells.every((cell) => countBlocks(cell, 2) < 2);
}

/** How many blocks stand in a node, counted up to `most`. */
function countBlocks(node: TreeNode, most: number): number {
  let count = 0;
  for (const child of elementsIn(node)) {
    if (BLOCKS.has(child.nodeName.toLowerCase())) count++;
    if (count < most) count += countBlocks(child, most - count);
    if (count >= most) return count;
  }
  return count;
}

const elementsIn = (node: TreeNode) => Array.from(node.childNodes).filter(({nodeType}) => nodeType === ELEMENT);

/** The blocks of a piece of HTML, as it stands in a Markdown file; of one nested beyond reason, none. */
export function blocksOfHtml(html: string): string[] {
  try {
    return blocksOf(parsePage(html).body);
  } catch {
    return [];
  }
}
