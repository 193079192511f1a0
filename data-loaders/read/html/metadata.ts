import {readDay} from "../day.ts";
import type {Metadata} from "../metadata.ts";
import type {Page} from "./dom.ts";
import {readLinkedData} from "./json-ld.ts";

/** Names of meta elements, the surest first: OpenGraph, then Dublin Core, Parse.ly and what publishers made up. */
const META = {
  title: ["og:title", "twitter:title", "dc.title", "parsely-title", "headline"],
  publisher: ["og:site_name", "publisher", "dc.publisher", "application-name", "article:publisher"],
  byline: ["author", "article:author", "dc.creator", "parsely-author", "byl", "sailthru.author"],
  url: ["og:url", "parsely-link", "twitter:url"],
  published: [
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.issued",
    "pubdate",
    "publish-date",
    "publishdate",
    "publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "originalpublicationdate",
    "cxenseparse:recs:publishtime"
  ]
} as const;

/** What a page says of its article: JSON-LD first, then meta elements, then what stands in the page itself. */
export function readPageMetadata(page: Page): Metadata {
  const meta = metaElements(page);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value) ?? null;
  const linked = readLinkedData(page);
  const element = (selector: string) => tidy(page.querySelector(selector)?.textContent);
  const byline = first(META.byline);
  return {
    title: linked?.title ?? first(META.title) ?? element("h1") ?? element("title"),
    publisher: linked?.publisher ?? withoutAddress(first(META.publisher)),
    byline: linked?.byline ?? withoutAddress(byline) ?? element('[rel="author"], [itemprop="author"]'),
    url: tidy(page.querySelector('link[rel="canonical"]')?.getAttribute("href")) ?? linked?.url ?? first(META.url),
    sources: [],
    ...published(page, linked?.datePublished ?? null, meta),
    publish: null
  };
}

function metaElements(page: Page): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of page.querySelectorAll("meta")) {
    const name = element.getAttribute("property") ?? element.getAttribute("name") ?? element.getAttribute("itemprop");
    const content = tidy(element.getAttribute("content"));
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

function published(
  page: Page,
  linked: string | null,
  meta: ReadonlyMap<string, string>
): Pick<Metadata, "published" | "publishedEvidence"> {
  const candidates = function* (): Generator<[value: string | null | undefined, evidence: string]> {
    yield [linked, "JSON-LD datePublished"];
    for (const name of META.published) yield [meta.get(name), `meta ${name}`];
    yield [timeIn(page, '[itemprop="datePublished"]'), "itemprop datePublished"];
    yield [timeIn(page, "time[pubdate]"), "time element"];
    yield [timeIn(page, "article time, main time, header time"), "time element"];
    yield [timeIn(page, "time"), "time element"];
  };
  for (const [value, evidence] of candidates()) {
    const day = value ? readDay(value) : null;
    if (day) return {published: day, publishedEvidence: evidence};
  }
  return {published: null, publishedEvidence: null};
}

function timeIn(page: Page, selector: string): string | null {
  const element = page.querySelector(selector);
  return element?.getAttribute("datetime") ?? element?.getAttribute("content") ?? element?.textContent ?? null;
}

/** Some pages give an author's or publisher's profile address where the name belongs. */
const withoutAddress = (value: string | null) => (value && /^https?:/i.test(value) ? null : value);

function tidy(value: string | null | undefined): string | null {
  return value?.replace(/\s+/g, " ").trim() || null;
}
