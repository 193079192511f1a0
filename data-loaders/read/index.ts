import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import type {Article, Problem} from "../article.ts";
import {type ArticleFile, findArticleFiles} from "./files.ts";
import {type Metadata, NO_METADATA, splitFrontMatter} from "./front-matter.ts";
import {markdownToText} from "./markdown.ts";
import {countWords, tidyText} from "./text.ts";

export {type ArticleFile, listArticles} from "./files.ts";

/** Reads every article of a folder. What cannot be read is a problem with a remedy, never an exception. */
export function readArticles(folder: string): {articles: Article[]; problems: Problem[]} {
  const {files} = findArticleFiles(folder);
  const problems: Problem[] = [];
  const articles = files.map((file) => readArticle(file, problems)).filter((article) => article !== null);
  return {articles, problems};
}

function readArticle(file: ArticleFile, _problems: Problem[]): Article | null {
  const bytes = readFileSync(file.absolutePath);
  const source = bytes.toString("utf8").replace(/\r\n?/g, "\n");
  const {metadata, body} =
    file.format === "markdown" ? splitFrontMatter(source) : {metadata: NO_METADATA, body: source};
  return makeArticle(file, bytes, metadata, file.format === "markdown" ? markdownToText(body) : body);
}

function makeArticle(file: ArticleFile, bytes: Uint8Array, metadata: Metadata, raw: string): Article {
  const text = tidyText(raw);
  return {
    id: file.id,
    slug: file.slug,
    path: file.path,
    format: file.format,
    ...metadata,
    text,
    language: "en",
    words: countWords(text),
    sha256: createHash("sha256").update(bytes).digest("hex")
  };
}
