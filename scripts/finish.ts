import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join, posix, sep} from "node:path";
import {parseHTML} from "linkedom";
import type {Article} from "../src/lib/site.ts";

/** The pages of a built site, as paths below its folder. */
export function findPages(folder: string): string[] {
  return readdirSync(folder, {recursive: true, encoding: "utf8"})
    .filter((path) => path.endsWith(".html"))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * What Framework leaves out of a page: the language, a viewport that may be zoomed, a description, and the title of an
 * article's page, all of which share one Markdown file.
 */
export function finishPage(html: string, page: string, site: string, articles: ReadonlyMap<string, Article>): string {
  const slug = /^articles\/(.+)\.html$/.exec(page)?.[1];
  const article = slug === undefined ? undefined : articles.get(slug);
  const description =
    article === undefined
      ? `${site}: figures, rounds and statements read from news articles, each with the words it was read from.`
      : `What was read from “${article.title ?? article.article_id}”${article.published === null ? "" : `, ${article.published}`}, marked in its words.`;
  const named =
    article === undefined
      ? html
      : html.replace(
          /<title>[^<]*<\/title>/,
          () => `<title>${escapeHtml(article.title ?? article.article_id)} | ${escapeHtml(site)}</title>`
        );
  return named
    .replace(/^(<!DOCTYPE html>\s*)<html>/i, '$1<html lang="en">')
    .replace(
      /<meta name="viewport"[^>]*>/,
      () =>
        `<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="description" content="${escapeHtml(description)}">\n<link rel="alternate" type="application/atom+xml" title="What changed" href="${page.includes("/") ? "../" : "./"}feed.xml">`
    );
}

/** Finishes every page of a built site in place. */
export function finishPages(folder: string, site: string, articles: readonly Article[]): void {
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  for (const page of findPages(folder)) {
    const path = join(folder, page);
    writeFileSync(path, finishPage(readFileSync(path, "utf8"), page, site, bySlug));
  }
}

/**
 * What is wrong with a built site, a line each: a page that Framework could not make (it says so in the page and still
 * exits with 0), a link to a file that is not there, an address on another host that a page would load.
 */
export function findFaults(folder: string): string[] {
  const files = new Set(
    readdirSync(folder, {recursive: true, encoding: "utf8"}).map((path) => path.split(sep).join("/"))
  );
  return findPages(folder).flatMap((page) => {
    const html = readFileSync(join(folder, page), "utf8");
    const faults = html.includes("observablehq--error") ? [`${page}: a part of the page could not be made`] : [];
    const {document} = parseHTML(html);
    for (const node of document.querySelectorAll("[href], [src]")) {
      const address = node.getAttribute("href") ?? node.getAttribute("src") ?? "";
      if (/^(data:|#|$)/.test(address)) continue;
      if (/^(\w+:)?\/\//.test(address)) {
        if (node.tagName !== "A") faults.push(`${page}: loads ${address} from another host`);
        continue;
      }
      const path = posix.normalize(posix.join(posix.dirname(page), decodeURI(address.replace(/[?#].*$/, ""))));
      const file = path === "." || path.endsWith("/") ? posix.join(path, "index.html") : path;
      if (!files.has(file)) faults.push(`${page}: links to ${address}, which is not there`);
    }
    return faults;
  });
}
