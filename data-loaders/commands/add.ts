import {copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync} from "node:fs";
import {extname, join, resolve} from "node:path";
import {Command} from "commander";
import {stringify} from "yaml";
import type {Article} from "../article.ts";
import {UsageError} from "../read/errors.ts";
import {fileAt} from "../read/files.ts";
import {readArticle} from "../read/index.ts";
import {slugify} from "../read/slug.ts";
import {fetchPage} from "./fetch-page.ts";
import {printable} from "./report.ts";

/** `add <file|url> ...`: checks articles, names them by date and title, and puts them into the articles folder. */
export function addCommand(): Command {
  return new Command("add")
    .description("check articles and put them into the articles folder")
    .argument("<file|url...>", "files (.txt, .md, .html) or addresses of articles")
    .option("--to <folder>", "the articles folder", "articles")
    .action(async (inputs: string[], {to}: {to: string}) => {
      let failed = 0;
      for (const input of inputs) {
        try {
          const target = await addOne(input, to);
          console.log(`${printable(input)} -> ${target}`);
        } catch (error) {
          if (!(error instanceof UsageError)) throw error;
          failed++;
          console.error(error.message);
        }
      }
      if (failed > 0) throw new UsageError(`${failed} of ${inputs.length} could not be added.`);
      console.log("Run npm run build to see them on the site; npm run dev shows them at once.");
    });
}

async function addOne(input: string, folder: string): Promise<string> {
  const page = /^https?:\/\//i.test(input) ? await fetchPage(input) : null;
  try {
    const file = page?.path ?? resolve(input);
    const {article, faults} = readArticle(fileAt(file));
    for (const {severity, message, remedy} of faults)
      if (article && severity !== "error") console.error(`${printable(input)}: ${message}\n  ${remedy}`);
    if (!article) {
      const {message, remedy} = faults.find(({severity}) => severity === "error") ?? faults[0]!;
      throw new UsageError(`${printable(input)}: ${message}\n  ${remedy}`);
    }
    refuseCopies(article, folder, input);
    const target = freeName(folder, nameFor(article, input), page ? ".md" : extname(file).toLowerCase());
    mkdirSync(folder, {recursive: true});
    if (page) writeFileSync(target, asMarkdown(article, input), {flag: "wx"});
    else copyFileSync(file, target, 1);
    return target;
  } finally {
    page?.remove();
  }
}

/** The day, where it is known, and the title, or the file's own name where there is none. */
function nameFor(article: Article, input: string): string {
  const own = slugify(article.title ?? article.id.split("/").at(-1) ?? "") || slugify(input) || "article";
  return article.published && !own.startsWith(article.published) ? `${article.published}-${own}` : own;
}

/** An id is a file's name without its ending, so no two may differ by the ending alone. */
function freeName(folder: string, name: string, extension: string): string {
  const taken = new Set(
    existsSync(folder) ? readdirSync(folder).map((file) => file.slice(0, -extname(file).length || undefined)) : []
  );
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name}-${n}`;
  return join(folder, free + extension);
}

function refuseCopies(article: Article, folder: string, input: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    if (!/\.(?:txt|md|html?)$/i.test(name)) continue;
    const other = readArticle(fileAt(resolve(folder, name))).article;
    if (other && other.text === article.text)
      throw new UsageError(`${printable(input)}: the same text is there already, as ${join(folder, name)}.`);
  }
}

/** A fetched page as Markdown with front matter: the article's words, without the page around them. */
function asMarkdown(article: Article, address: string): string {
  const fields = {
    title: article.title,
    date: article.published,
    publisher: article.publisher,
    byline: article.byline,
    url: article.url ?? address
  };
  const known = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
  return `---\n${stringify(known, {lineWidth: 0})}---\n\n${escapeMarkdown(article.text)}\n`;
}

/** Characters that Markdown would take for markup keep their meaning as text. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#]/g, "\\$&")
    .replace(/^(\d+)([.)])/gm, "$1\\$2")
    .replace(/^([+=-])(?! )/gm, "\\$1");
}
