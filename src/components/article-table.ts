import {h} from "../lib/dom.js";
import {hrefOf, nameOf} from "../lib/links.js";
import type {ArticleRow} from "../lib/listings.js";
import {type Packed, unpack} from "../lib/packed.js";
import {isoCell} from "./cells.js";
import {dataTable} from "./table.js";

/** The corpus: every article with what was found in it. */
export function articlesTable(articles: Packed<ArticleRow>): HTMLElement {
  const name = ({article_id: id, title}: ArticleRow) => nameOf({id, title});
  return dataTable(
    unpack(articles),
    [
      {
        label: "Published",
        value: (row) => row.published,
        tight: true,
        show: (row) => [
          isoCell(row.published),
          row.published_basis === "inferred" ? h("span", {class: "tag"}, "inferred") : null
        ]
      },
      {
        label: "Article",
        value: name,
        share: 3,
        show: (row) => [
          h("a", {href: hrefOf(row)}, name(row)),
          row.duplicate_of === null ? null : h("span", {class: "tag"}, "repeats another")
        ]
      },
      {label: "Publisher", value: (row) => row.publisher},
      {label: "Figures", value: (row) => row.figures, numeric: true},
      {label: "Lengths", value: (row) => row.durations, numeric: true},
      {label: "Statements", value: (row) => row.statements, numeric: true},
      {label: "Words", value: (row) => row.words, numeric: true}
    ],
    {caption: "Articles", id: (row) => row.article_id, search: true, page: 50}
  );
}
