import {type Dirent, existsSync, readdirSync, realpathSync, statSync} from "node:fs";
import {basename, extname, join} from "node:path";
import type {Article, Problem} from "../article.ts";
import {UsageError} from "./errors.ts";
import {type Fault, note, toProblem, warning} from "./faults.ts";
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
}

const FORMATS: ReadonlyMap<string, Article["format"]> = new Map([
  [".txt", "text"],
  [".text", "text"],
  [".md", "markdown"],
  [".markdown", "markdown"],
  [".html", "html"],
  [".htm", "html"],
  [".xhtml", "html"]
]);

/** Folders below one another that are entered, and files that are read: far above any real corpus. */
const DEEPEST = 16;
const MOST_FILES = 50_000;

/**
 * The articles of a folder and its subfolders in order of their paths, without reading them: cheap enough for a
 * site's `dynamicPaths`. A file listed here may still turn out unreadable. Throws a UsageError where there is no such
 * folder.
 */
export function listArticles(folder: string): ArticleFile[] {
  return findArticleFiles(folder).files;
}

/** Like `listArticles`, with a problem for everything left out. Hidden files and READMEs are left out in silence. */
export function findArticleFiles(folder: string): {files: ArticleFile[]; problems: Problem[]} {
  const root = openFolder(folder);
  const problems: Problem[] = [];
  const leaveOut = (path: string, fault: Fault) => problems.push(toProblem(path, null, fault));

  const paths: string[] = [];
  const walk = (below: string, depth: number) => {
    let entries: Dirent[];
    try {
      entries = readdirSync(join(root, below), {withFileTypes: true});
    } catch (error) {
      leaveOut(below, unreadable("folder", error));
      return;
    }
    for (const entry of entries) {
      if (entry.name.startsWith(".") || /^readme(?:\.\w+)?$/i.test(entry.name)) continue;
      const path = below === "" ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) {
        if (depth < DEEPEST) walk(path, depth + 1);
        else leaveOut(path, TOO_DEEP);
      } else if (entry.isSymbolicLink()) leaveOut(path, LINK);
      else if (!entry.isFile()) leaveOut(path, unsupported("a special file"));
      else if (formatOf(path) === undefined) leaveOut(path, unsupported(extname(path) || "a file without extension"));
      else paths.push(path);
    }
  };
  walk("", 0);

  const slugOf = createSlugger();
  const taken = new Map<string, string>();
  const files: ArticleFile[] = [];
  for (const path of paths.sort(byCodeUnit)) {
    const id = path.slice(0, -extname(path).length).normalize("NFC");
    const first = taken.get(id);
    const format = formatOf(path);
    if (first !== undefined) leaveOut(path, duplicateId(first));
    else if (files.length >= MOST_FILES) leaveOut(path, TOO_MANY);
    else if (format) {
      taken.set(id, path);
      files.push({id, slug: slugOf(id), path, absolutePath: join(root, path), format});
    }
  }
  return {files, problems};
}

/** One file on its own, outside any folder of articles. Throws a UsageError where it is missing or of another kind. */
export function fileAt(absolutePath: string): ArticleFile {
  const path = basename(absolutePath);
  const format = formatOf(path);
  if (!existsSync(absolutePath)) throw new UsageError(`There is no file ${absolutePath}.`);
  if (!format)
    throw new UsageError(`${absolutePath}: an article is a file that ends in ${[...FORMATS.keys()].join(", ")}.`);
  const id = path.slice(0, -extname(path).length).normalize("NFC");
  return {id, slug: createSlugger()(id), path, absolutePath, format};
}

function openFolder(folder: string): string {
  let root: string;
  try {
    root = realpathSync(folder);
  } catch {
    throw new UsageError(`There is no folder ${folder}. Name the folder that holds the articles.`);
  }
  if (!statSync(root).isDirectory())
    throw new UsageError(`${folder} is a file, not a folder. Name the folder that holds the articles.`);
  return root;
}

/** An order that is the same on every machine, whatever its locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The format by a file name's ending, or undefined where Parley does not read such files. */
export function formatOf(path: string): Article["format"] | undefined {
  return FORMATS.get(extname(path).toLowerCase());
}

export function unreadable(what: "file" | "folder", error: unknown): Fault {
  const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return {
    severity: "error",
    code: "unreadable",
    message: `The ${what} cannot be opened (${reason})`,
    remedy: `Give the account that runs Parley the right to read the ${what}, or take it out of the articles folder.`
  };
}

const unsupported = (kind: string) =>
  note("unsupported", `Not read: ${kind}`, `Save the article as ${[...FORMATS.keys()].join(", ")}, or ignore this.`);

const LINK = note(
  "link",
  "Not read: a symbolic link, which may lead outside the articles folder",
  "Put a copy of the file into the articles folder in place of the link."
);

const TOO_DEEP = warning(
  "folder_too_deep",
  `Not read: a folder more than ${DEEPEST} folders deep`,
  "Move its articles further up."
);

const TOO_MANY = warning(
  "too_many",
  `Not read: more than ${MOST_FILES} articles`,
  "Split the articles over several folders and run Parley on each."
);

const duplicateId = (first: string) =>
  warning(
    "duplicate_id",
    `Not read: ${first} has the same name but for its ending, and an article's id is its name without the ending`,
    "Give one of the two another name, or remove it."
  );
