import MarkdownIt from "markdown-it";

// CommonMark with tables, a nesting limit and no HTML: markdown-it is tested against pathological input.
const parser = new MarkdownIt({html: true, linkify: false, typographer: false}).enable("table");

/**
 * An article's Markdown as plain text: no markup, blank lines between paragraphs, "- " before a list's items, " | "
 * between a table's cells. The words themselves are never changed. A line break within a paragraph stays one.
 */
export function markdownToText(source: string): string {
  const out: string[] = [];
  let bullets = 0;
  let itemOpen = false;
  let row: string[] | null = null;
  const block = (text: string) => {
    const trimmed = text.trim();
    if (trimmed === "") return;
    if (row) row.push(trimmed.replace(/\s+/g, " "));
    else if (itemOpen) {
      out.push(`- ${trimmed}`);
      itemOpen = false;
    } else out.push(trimmed);
  };
  for (const token of parser.parse(source, {})) {
    switch (token.type) {
      case "inline":
        block(inlineText(token.children ?? []));
        break;
      case "fence":
      case "code_block":
        block(token.content);
        break;
      case "html_block":
        block(withoutTags(token.content));
        break;
      case "list_item_open":
        bullets++;
        itemOpen = true;
        break;
      case "list_item_close":
        bullets--;
        itemOpen = false;
        break;
      case "tr_open":
        row = [];
        break;
      case "tr_close": {
        const cells: string[] = row ?? [];
        row = null;
        block(cells.join(" | "));
        break;
      }
    }
  }
  return out.join("\n\n");
}

function inlineText(tokens: readonly {type: string; content: string}[]): string {
  return tokens
    .map(({type, content}) => {
      if (type === "text" || type === "code_inline" || type === "text_special" || type === "image") return content;
      if (type === "softbreak" || type === "hardbreak") return "\n";
      return type === "html_inline" && /^<br\b/i.test(content) ? "\n" : "";
    })
    .join("");
}

/** The text of an HTML block within Markdown; comments, scripts and styles hold none. */
function withoutTags(html: string): string {
  return html
    .replace(/<!--[^]*?-->/g, "")
    .replace(/<(script|style)\b[^]*?<\/\1>/gi, "")
    .replace(/<[^<>]*>/g, "");
}
