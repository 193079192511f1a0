import {z} from "zod";
import type {Page} from "./dom.ts";

/** What schema.org data in a page says of its article. */
export interface LinkedData {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly datePublished: string | null;
}

const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|NewsArticle|Report)$/;

type Data = Readonly<Record<string, unknown>>;
const object = z.record(z.string(), z.unknown());

/** The page's first article in JSON-LD, or null. Blocks that are no JSON are passed over. */
export function readLinkedData(page: Page): LinkedData | null {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const article = findArticle(parseJson(script.textContent ?? ""), 0);
    if (article)
      return {
        title: text(article["headline"]) ?? text(article["name"]),
        publisher: names(article["publisher"]),
        byline: names(article["author"]),
        url: text(article["url"]) ?? identifier(article["mainEntityOfPage"]),
        datePublished: text(article["datePublished"]) ?? text(article["dateCreated"])
      };
  }
  return null;
}

function parseJson(source: string): unknown {
  const bare = source.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>)\s*$/g, "");
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}

/** Looks through lists, @graph and mainEntity, a few levels down. */
function findArticle(data: unknown, depth: number): Data | null {
  if (depth > 4) return null;
  if (Array.isArray(data)) {
    for (const item of data.slice(0, 100)) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const parsed = object.safeParse(data);
  if (!parsed.success) return null;
  const types = [parsed.data["@type"]].flat();
  if (types.some((type) => typeof type === "string" && ARTICLE_TYPE.test(type))) return parsed.data;
  return findArticle(parsed.data["@graph"] ?? parsed.data["mainEntity"], depth + 1);
}

function text(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first.trim() !== "" ? unescaped(first).replace(/\s+/g, " ").trim() : null;
}

const ENTITIES: Record<string, string> = {amp: "&", quot: '"', apos: "'", lt: "<", gt: ">", nbsp: " "};

/** Publishers escape their strings as if they were HTML ("Bread &amp; Salt"), though JSON needs none of it. */
function unescaped(value: string): string {
  return value.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

function names(value: unknown): string | null {
  const found = [value].flat().flatMap((item) => {
    const name = object.safeParse(item).data?.["name"] ?? item;
    return text(name) ?? [];
  });
  return found.length > 0 ? [...new Set(found)].join(", ") : null;
}

function identifier(value: unknown): string | null {
  return text(value) ?? text(object.safeParse(value).data?.["@id"]);
}
