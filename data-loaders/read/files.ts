import {readdirSync, realpathSync, statSync} from "node:fs";
import {extname, join} from "node:path";
import type {Article} from "../article.ts";
import {UsageError} from "./errors.ts";
import {createSlugger} from "./slug.ts";

/** A file of the articles folder, found but not read. */
export interface ArticleFile {
  /** Path below the articles folder without extension, with forward slashes. */
  readonly id: string;
  /** The article's page on the site: unique in the folder, safe in an address. */
  readonly slug: string;
  /** Path below the articles folder, with forward slashes. */
  readonly path: string;
  readonly absolutePath: string;
  readonly format: Article["format"];
  readonly bytes: number;
}

/** An entry of the folder that is no article, and why. */
export interface SkippedFile {
  readonly path: string;
  readonly why: "unsupported" | "symlink" | "unlistable" | "too_deep" | "too_many" | "duplicate_id" | "special";
  /** More to say: the id that is taken, the error. */
  readonly detail: string;
}

const FORMATS: Readonly<Record<string, Article["format"]>> = {
  ".txt": "text",
  ".text": "text",
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html"
};

/** Folders below the articles folder that are followed, and articles that are read: far above any real corpus. */
export const LIMITS = {depth: 16, files: 50_000, bytes: 5 * 1024 * 1024} as const;

/**
 * The articles of a folder and its subfolders in order of their paths, without reading them: cheap enough for a
 * site's `dynamicPaths`. Throws a UsageError where the folder cannot be listed at all.
 */
export function listArticles(folder: string): ArticleFile[] {
  return findArticleFiles(folder).files;
}

/** Like `listArticles`, with everything that was left out. Hidden files, and README files, are left out in silence. */
export function findArticleFiles(folder: string): {files: ArticleFile[]; skipped: SkippedFile[]} {
  const skipped: SkippedFile[] = [];
  const found: {path: string; bytes: number}[] = [];
  const root = openFolder(folder);
  const walk = (below: string, depth: number) => {
    let entries: string[];
    try {
      entries = readdirSync(join(root, below)).sort(byCodePoint);
    } catch (error) {
      skipped.push({path: below, why: "unlistable", detail: reasonOf(error)});
      return;
    }
    for (const name of entries) {
      if (name.startsWith(".") || /^readme(?:\.\w+)?$/i.test(name)) continue;
      const path = below === "" ? name : `${below}/${name}`;
      visit(path, depth);
    }
  };
  const visit = (path: string, depth: number) => {
    const absolute = join(root, path);
    try {
      const real = realpathSync(absolute);
      // A link may lead round in circles or to files that were never meant to be published.
      if (real !== absolute) {
        skipped.push({path, why: "symlink", detail: ""});
        return;
      }
      const stat = statSync(absolute);
      if (stat.isDirectory()) {
        if (depth >= LIMITS.depth) skipped.push({path, why: "too_deep", detail: String(LIMITS.depth)});
        else walk(path, depth + 1);
      } else if (!stat.isFile()) skipped.push({path, why: "special", detail: ""});
      else if (!(extname(path).toLowerCase() in FORMATS))
        skipped.push({path, why: "unsupported", detail: extname(path)});
      else if (found.length >= LIMITS.files) skipped.push({path, why: "too_many", detail: String(LIMITS.files)});
      else found.push({path, bytes: stat.size});
    } catch (error) {
      skipped.push({path, why: "unlistable", detail: reasonOf(error)});
    }
  };
  walk("", 0);

  const slugOf = createSlugger();
  const byId = new Map<string, string>();
  const files: ArticleFile[] = [];
  for (const {path, bytes} of found.sort((a, b) => byCodePoint(a.path, b.path))) {
    const extension = extname(path);
    const id = path.slice(0, -extension.length).normalize("NFC");
    const first = byId.get(id);
    if (first !== undefined) {
      skipped.push({path, why: "duplicate_id", detail: first});
      continue;
    }
    byId.set(id, path);
    files.push({
      id,
      slug: slugOf(id),
      path,
      absolutePath: join(root, path),
      format: FORMATS[extension.toLowerCase()]!,
      bytes
    });
  }
  return {files, skipped};
}

function openFolder(folder: string): string {
  try {
    const root = realpathSync(folder);
    if (statSync(root).isDirectory()) return root;
  } catch {
    throw new UsageError(`There is no folder ${folder}. Name the folder that holds the articles.`);
  }
  throw new UsageError(`${folder} is a file, not a folder. Name the folder that holds the articles.`);
}

/** The same order on every machine, whatever its locale. */
export function byCodePoint(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
