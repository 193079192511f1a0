import {loadProfile} from "./data-loaders/read/profile.ts";
import {TABLE_NAMES} from "./data-loaders/tables/schemas.ts";
import {FORMATS} from "./data-loaders/tables/write.ts";
import {readTable} from "./scripts/archive.ts";
import {fontAddresses, fontRules} from "./scripts/fonts.ts";
import {settings} from "./scripts/settings.ts";
import {withStaticParts} from "./scripts/static-parts.ts";

const PAGES = [
  ["/index", "Overview"],
  ["/exchanges", "Exchanges"],
  ["/rounds", "Rounds"],
  ["/statements", "Statements"],
  ["/articles", "Articles"],
  ["/disagreements", "Disagreements"],
  ["/review", "Review"],
  ["/changes", "What changed"],
  ["/data", "Data"],
  ["/method", "Method"]
] as const;

const profile = loadProfile(settings.profile);
const name = profile.name === "none" ? "" : profile.name;

/** Text that comes from a profile, for use in HTML. */
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const ICON = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'><rect width='32' height='32' rx='5' fill='#1d4f8c'/><path d='M7 8h12v9h-7l-5 5z' fill='#fff'/><path d='M25 12v15l-5-5h-7v-2h8v-8z' fill='#f0a35c'/></svg>`;

// A build writes these into the page itself (scripts/finish.ts); the preview has no such step.
const PREVIEW_FIXES = `<script>document.documentElement.lang="en";document.querySelector("meta[name=viewport]").content="width=device-width, initial-scale=1";</script>`;

/** Every page on one line; on a phone the same list behind a button, which opens without JavaScript. */
function navigation(path: string): string {
  const isHere = (page: string) => path === page || path.startsWith(`${page}/`) || path.startsWith(`${page}-`);
  const links = PAGES.map(
    ([page, title]) =>
      `<li><a href="${page === "/index" ? "/" : page}"${isHere(page) ? ' aria-current="page"' : ""}>${title}</a></li>`
  ).join("");
  return `<a class="skip" href="#content">Skip to the content</a>
<div class="masthead"><a class="brand" href="/"><strong>Parley</strong>${name ? `<span>${escapeHtml(name)}</span>` : ""}</a>
<nav class="wide" aria-label="Pages"><ul>${links}</ul></nav>
<details class="menu"><summary>Menu</summary><nav aria-label="Pages"><ul>${links}</ul></nav></details></div><span id="content" tabindex="-1"></span>`;
}

const FOOTER = `<div class="foot">
<p><strong>Parley</strong> reads news articles by rules that people wrote: no language model takes part. Every figure on this site leads to the words it was read from. It says who reports what, not what is true.</p>
<ul><li><a href="/method">How the numbers are read</a></li><li><a href="/method-in-full">The method in full</a></li></ul>
<ul><li><a href="/data">All tables, as CSV, JSON and Parquet</a></li><li><a href="/articles">The articles, and what could not be read</a></li></ul>
<ul><li><a href="/changes">What changed</a></li><li><a href="/feed.xml" type="application/atom+xml">Atom feed</a></li><li><a href="/review">Something is wrong? Review and correct</a></li></ul>
</div>`;

export default {
  root: "src",
  output: settings.output,
  title: name ? `Parley: ${name}` : "Parley",
  pages: PAGES.slice(1).map(([path, title]) => ({path, name: title})),
  sidebar: false,
  toc: false,
  pager: false,
  style: "style.css",
  globalStylesheets: [],
  preserveExtension: true,
  head: ({path}: {path: string}) =>
    `<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}"><style>${fontRules(path, settings.preview)}</style>${settings.preview ? PREVIEW_FIXES : ""}`,
  header: ({path}: {path: string}) => navigation(path),
  footer: FOOTER,
  markdownIt: withStaticParts,
  /** One page an article, and a steady address for every table and font. */
  async *dynamicPaths() {
    const articles = await readTable<{slug: string}[]>("articles.json");
    for (const {slug} of articles) yield `/articles/${slug}`;
    for (const table of TABLE_NAMES) for (const format of FORMATS) yield `/data/tables/${table}.${format}`;
    yield "/data/tables/datapackage.json";
    yield* fontAddresses();
  }
};
