import {readDay} from "../day.ts";
import type {Metadata} from "../metadata.ts";
import type {Page} from "./dom.ts";
import {readLinkedData} from "./json-ld.ts";

/**
 * Names of meta elements, the surest first: Dublin Core and OpenGraph, then Parse.ly and what publishers made up. Colons
 * and full stops are one ("dc:title" is "dc.title"), as in Mozilla's Readability.
 */
const META = {
  title: ["dc.title", "dcterms.title", "og.title", "title", "twitter.title", "parsely-title", "headline"],
  publisher: [
    "og.site_name",
    "publisher",
    "dc.publisher",
    "dcterms.publisher",
    "application-name",
    "article.publisher"
  ],
  byline: [
    "dc.creator",
    "dcterms.creator",
    "author",
    "article.author",
    "parsely-author",
    "byl",
    "byline",
    "sailthru.author"
  ],
  url: ["og.url", "parsely-link", "twitter.url"],
  published: (
    "article.published_time og.article.published_time datepublished rnews.datepublished date dc.date dc.date.issued " +
    "dc.date.created dcterms.created dcterms.issued dcterms.date date.issued pubdate pub_date publish-date publish_date " +
    "publishdate published-date publication_date og.pubdate bt.pubdate parsely-pub-date sailthru.date article.published " +
    "article.created article_date_original citation_date citation_publication_date originalpublicationdate " +
    "cxenseparse.recs.publishtime ptime created"
  ).split(" ")
} as const;

/** What a page says of its article: JSON-LD first, then meta elements, then what stands in the page itself. */
export function readPageMetadata(page: Page): Metadata {
  const meta = metaElements(page);
  const first = (names: readonly string[]) =>
    names.map((name) => meta.get(name)?.content).find((value) => value) ?? null;
  const linked = readLinkedData(page);
  const element = (selector: string) => tidy(page.querySelector(selector)?.textContent);
  const byline = first(META.byline);
  return {
    title: linked?.title ?? first(META.title) ?? titleIn(element("h1"), element("title")),
    publisher: linked?.publisher ?? withoutAddress(first(META.publisher)),
    byline: linked?.byline ?? withoutAddress(byline) ?? bylineIn(page),
    url: tidy(page.querySelector('link[rel="canonical"]')?.getAttribute("href")) ?? linked?.url ?? first(META.url),
    sources: [],
    ...published(page, linked?.datePublished ?? null, meta),
    publish: null
  };
}

interface MetaElement {
  /** As the page writes it. */
  readonly name: string;
  readonly content: string;
}

/** The contents by name; one element may carry several names, and a property (RDFa) is surer than a name. */
function metaElements(page: Page): Map<string, MetaElement> {
  const found = new Map<string, MetaElement>();
  const elements = Array.from(page.querySelectorAll("meta"));
  for (const attribute of ["property", "name", "itemprop"])
    for (const element of elements) {
      const content = tidy(element.getAttribute("content"));
      if (!content) continue;
      for (const name of (element.getAttribute(attribute) ?? "").split(/\s+/)) {
        const key = name.toLowerCase().replaceAll(":", ".");
        if (key !== "" && !found.has(key)) found.set(key, {name, content});
      }
    }
  return found;
}

/** A heading that the window's title repeats is the article's; else the window's title without its site's name. */
function titleIn(heading: string | null, title: string | null): string | null {
  if (!title || (heading && title.includes(heading))) return heading ?? title;
  const parts = title.split(/ [|–—»·-] | :: /);
  const bare = parts.length > 1 ? parts.slice(0, -1).join(" - ") : title;
  // "Port Ellis Post | Two hours of talks": the longer end is the article's.
  const last = parts.at(-1)!;
  if (bare.split(" ").length < 3 && last.split(" ").length >= 3) return last;
  return heading && bare.split(" ").length < 3 ? heading : bare;
}

const BYLINES = [
  '[itemprop~="author"] [itemprop~="name"]',
  '[itemprop~="author"]',
  '[rel~="author"]',
  "article .byline, main .byline, header .byline, .byline",
  "article .author, main .author"
];
/** Longer ones hold more than names. */
const LONGEST_BYLINE = 100;

function bylineIn(page: Page): string | null {
  for (const selector of BYLINES) {
    const words = tidy(page.querySelector(selector)?.textContent)?.replace(/^by:?\s+/i, "");
    if (words && words.length < LONGEST_BYLINE) return words;
  }
  return null;
}

function published(
  page: Page,
  linked: string | null,
  meta: ReadonlyMap<string, MetaElement>
): Pick<Metadata, "published" | "publishedEvidence"> {
  const candidates = function* (): Generator<[value: string | null | undefined, evidence: string]> {
    yield [linked, "JSON-LD datePublished"];
    for (const key of META.published) yield [meta.get(key)?.content, `meta ${meta.get(key)?.name.toLowerCase()}`];
    yield [timeIn(page, '[itemprop="datePublished"]'), "itemprop datePublished"];
    yield [timeIn(page, "time[pubdate]"), "time element"];
    yield [timeIn(page, "article time, main time, header time"), "time element"];
    yield [timeIn(page, "time"), "time element"];
    yield [timeIn(page, ".published, .pubdate, .post-date, .entry-date, .article-date, .publish-date"), "date line"];
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
