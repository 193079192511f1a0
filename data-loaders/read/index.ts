import {createHash} from "node:crypto";
import {readFileSync, statSync} from "node:fs";
import type {Article, Problem} from "../article.ts";
import {decode} from "./decode.ts";
import {error, type Fault, toProblem} from "./faults.ts";
import {type ArticleFile, byCodeUnit, findArticleFiles, unreadable} from "./files.ts";
import {splitFrontMatter} from "./front-matter.ts";
import {declaredEncoding} from "./html/encoding.ts";
import {readPage} from "./html/index.ts";
import {detectLanguage, languageName} from "./language.ts";
import {markdownToText} from "./markdown.ts";
import {type Metadata, NO_METADATA} from "./metadata.ts";
import {countWords, tidyText} from "./text.ts";

export {type ArticleFile, listArticles} from "./files.ts";

const LARGEST = 5 * 1024 * 1024;

/**
 * Reads every article of a folder and its subfolders, in order of their paths. What cannot be read, or only in part, is
 * a problem with a remedy, never an exception; only a folder that is not there throws (a UsageError).
 */
export function readArticles(folder: string): {articles: Article[]; problems: Problem[]} {
  const {files, problems} = findArticleFiles(folder);
  const articles: Article[] = [];
  for (const file of files) {
    const {article, faults} = readArticle(file);
    if (article) articles.push(article);
    for (const fault of faults) problems.push(toProblem(file.path, article?.id ?? null, fault));
  }
  return {articles, problems: problems.sort((a, b) => byCodeUnit(a.path, b.path))};
}

/** Reads one file; no article means that a fault of severity "error" says why. */
export function readArticle(file: ArticleFile): {article: Article | null; faults: readonly Fault[]} {
  let bytes: Uint8Array;
  try {
    const {size} = statSync(file.absolutePath);
    if (size > LARGEST) return {article: null, faults: [tooLarge(size)]};
    bytes = readFileSync(file.absolutePath);
  } catch (failure) {
    return {article: null, faults: [unreadable("file", failure)]};
  }
  if (bytes.length === 0) return {article: null, faults: [EMPTY]};
  const decoded = decode(bytes, file.format === "html" ? declaredEncoding(bytes) : null);
  if (decoded.text === null) return {article: null, faults: decoded.faults};

  const content = contentOf(file, decoded.text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"));
  const faults = [...decoded.faults, ...content.faults];
  if (content.faults.some(({severity}) => severity === "error")) return {article: null, faults};
  const text = tidyText(content.text);
  if (text === "") return {article: null, faults: [...faults, EMPTY]};
  const guess = detectLanguage(text);
  if (!guess.readable) return {article: null, faults: [...faults, notEnglish(guess.language)]};
  return {
    faults,
    article: {
      id: file.id,
      slug: file.slug,
      path: file.path,
      format: file.format,
      text,
      ...content.metadata,
      language: guess.language,
      words: countWords(text),
      sha256: createHash("sha256").update(bytes).digest("hex")
    }
  };
}

function contentOf(file: ArticleFile, source: string): {metadata: Metadata; text: string; faults: readonly Fault[]} {
  if (file.format === "html") return readPage(source);
  if (file.format === "markdown") {
    const {metadata, body, faults} = splitFrontMatter(source);
    return {metadata, text: markdownToText(body), faults};
  }
  // A plain text may begin with a rule of hyphens that is no front matter: only what reads as one is taken for one.
  const {metadata, body, faults} = splitFrontMatter(source);
  const isFrontMatter = faults.length === 0 && body !== source;
  return isFrontMatter ? {metadata, text: body, faults} : {metadata: NO_METADATA, text: source, faults: []};
}

const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
const tooLarge = (bytes: number) =>
  error(
    "too_large",
    `Not read: the file has ${megabytes(bytes)} MB, and no article has more than ${megabytes(LARGEST)}`,
    "Save the article's text alone, one article a file."
  );
const EMPTY = error("empty", "Not read: the file holds no text", "Put the article's text into the file, or remove it.");
const notEnglish = (language: string | null) =>
  error(
    "language",
    `Not read: the text is not in English but ${language ? `in ${languageName(language)}` : "in another language"}`,
    "Parley reads English only. Add a translation, with a link to the original under source."
  );
