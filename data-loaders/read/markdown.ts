import MarkdownIt from "markdown-it";
import {blocksOfHtml} from "./html/blocks.ts";

// CommonMark with tables and a limit on nesting; markdown-it is tested against pathological input.
const parser = new MarkdownIt({html: true, linkify: false, typographer: false});

type Token = ReturnType<typeof parser.parse>[number];

/**
 * An article's Markdown as plain text: no markup, blank lines between paragraphs, "- " before a list's items, " | "
 * between a table's cells. No word is changed, and a line break within a paragraph stays one.
 */
export function markdownToText(source: string): string {
  const tokens = parser.parse(source, {});
  const blocks: string[] = [];
  let mark = "";
  let row: string[] | null = null;
  const push = (text: string) => {
    if (row) row.push(text.replace(/\s+/g, " ").trim());
    else if (text.trim() !== "") {
      blocks.push(mark + text.trim());
      mark = "";
    }
  };
  tokens.forEach((token, index) => {
    if (token.type === "inline") push(inlineText(token.children ?? []));
    else if (token.type === "fence" || token.type === "code_block") push(token.content);
    else if (token.type === "html_block") for (const block of blocksOfHtml(token.content)) push(block);
    else if (token.type === "list_item_open")
      mark = isYearNotItem(tokens, index) ? `${token.info}${token.markup} ` : "- ";
    else if (token.type === "list_item_close") mark = "";
    else if (token.type === "tr_open") row = [];
    else if (token.type === "tr_close") {
      const cells: string[] = row ?? [];
      row = null;
      push(cells.join(" | "));
    }
  });
  return blocks.join("\n\n");
}

/** "2022. That was the year ..." is no list, though Markdown takes it for one: a lone item with a number above 1. */
function isYearNotItem(tokens: readonly Token[], index: number): boolean {
  const item = tokens[index];
  if (!item || item.info === "" || item.info === "1" || tokens[index - 1]?.type !== "ordered_list_open") return false;
  let at = index + 1;
  while (at < tokens.length && !(tokens[at]?.type === "list_item_close" && tokens[at]?.level === item.level)) at++;
  return tokens[at + 1]?.type === "ordered_list_close";
}

function inlineText(tokens: readonly Token[]): string {
  return tokens
    .map(({type, content}) => {
      if (type === "text" || type === "code_inline" || type === "text_special") return content;
      if (type === "softbreak" || type === "hardbreak") return "\n";
      return type === "html_inline" && /^<br\b/i.test(content) ? "\n" : "";
    })
    .join("");
}
