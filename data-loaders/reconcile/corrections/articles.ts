import type {Article, Problem} from "../../article.ts";
import {type Correction, isDay} from "./correction.ts";
import {correctRows, type ReadCell} from "./reconciled.ts";

/** What a file says about its article can be corrected without touching the file. */
const SETTABLE = ["title", "publisher", "byline", "url", "sources", "published"];

const readCell: ReadCell = (column, cell) => {
  if (!SETTABLE.includes(column))
    return {wrong: `"${column}" cannot be set. Columns that can: ${SETTABLE.join(", ")}, reviewed.`};
  if (column === "sources") return {value: cell.split(/\s+/).filter((address) => address !== "")};
  if (column === "published" && cell !== "" && !isDay(cell)) return {wrong: `"${cell}" is no day, as in 2025-06-03.`};
  return {value: cell === "" ? null : cell};
};

/**
 * Applies "set" to articles, by article_id, before anything is read from them: a corrected day of publication is the day
 * that "yesterday" is read against. `told` are the lines that were used, by article_id.
 */
export function correctArticles(
  articles: readonly Article[],
  corrections: readonly Correction[]
): {articles: Article[]; told: Map<string, readonly Correction[]>; problems: Problem[]} {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const {rows, touched, problems} = correctRows("articles", articles, corrections, (id) => byId.get(id), readCell);
  const told = new Map([...touched].map(([{id}, own]) => [id, own]));
  const dated = rows.map((article) =>
    told.get(article.id)?.some(({column}) => column === "published")
      ? {...article, publishedEvidence: article.published === null ? null : "corrections.csv"}
      : article
  );
  return {articles: dated, told, problems};
}
