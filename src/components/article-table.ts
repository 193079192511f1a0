import type {ArticleCount} from "../lib/counts.js";
import {h} from "../lib/dom.js";
import type {Links} from "../lib/links.js";
import type {Article} from "../lib/site.js";
import {isoCell} from "./cells.js";
import {dataTable} from "./table.js";

/** The corpus: every article with what was found in it. */
export function articlesTable(
  rows: readonly Article[],
  {links, counts}: {links: Links; counts: ReadonlyMap<string, ArticleCount>}
): HTMLElement {
  const count = (row: Article, what: "figures" | "durations" | "statements") => counts.get(row.article_id)?.[what] ?? 0;
  return dataTable(
    rows,
    [
      {
        label: "Published",
        value: (row) => row.published,
        show: (row) => [
          isoCell(row.published),
          row.published_basis === "inferred" ? h("span", {class: "tag"}, "inferred") : null
        ]
      },
      {
        label: "Article",
        value: (row) => row.title ?? row.article_id,
        wide: true,
        show: (row) => [
          h("a", {href: links.article(row.article_id)}, row.title ?? row.article_id),
          row.duplicate_of === null ? null : h("span", {class: "tag"}, "repeats another")
        ]
      },
      {label: "Publisher", value: (row) => row.publisher},
      {label: "Figures", value: (row) => count(row, "figures"), numeric: true},
      {label: "Durations", value: (row) => count(row, "durations"), numeric: true},
      {label: "Statements", value: (row) => count(row, "statements"), numeric: true},
      {label: "Words", value: (row) => row.words, numeric: true}
    ],
    {caption: "Articles", id: (row) => row.article_id, search: true, page: 100}
  );
}
