import {parseDocument} from "yaml";
import {z} from "zod";
import {readDay} from "./day.ts";

/** What an article's file says of itself; null where it says nothing. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly byline: string | null;
  readonly url: string | null;
  readonly sources: readonly string[];
  /** ISO date. */
  readonly published: string | null;
  /** Where in the file the date stands: "front matter", "JSON-LD datePublished". */
  readonly publishedEvidence: string | null;
  readonly publish: "full" | "evidence" | null;
}

/** Something wrong in the metadata, to be reported with the file's path. */
export interface Fault {
  readonly code: "front_matter" | "bad_date" | "bad_publish" | "bad_field";
  readonly message: string;
  readonly remedy: string;
}

export const NO_METADATA: Metadata = {
  title: null,
  publisher: null,
  byline: null,
  url: null,
  sources: [],
  published: null,
  publishedEvidence: null,
  publish: null
};

// The names under which editors and site generators write the same thing.
const NAMES = {
  title: ["title", "headline"],
  publisher: ["publisher", "publication", "outlet", "newspaper", "site"],
  byline: ["byline", "author", "authors", "by"],
  url: ["url", "link", "address", "canonical"],
  published: ["date", "published", "publish_date", "date_published", "published_at", "publication_date"],
  sources: ["source", "sources"]
} as const;

const FENCE = /^---[ \t]*$/;

/**
 * Parts the YAML front matter from the text below it. Broken front matter is reported with its line, and the text
 * is still read; a file that opens with a rule and never closes it has no front matter.
 */
export function splitFrontMatter(source: string): {metadata: Metadata; body: string; faults: Fault[]} {
  const lines = source.split("\n");
  if (!FENCE.test(lines[0] ?? "")) return {metadata: NO_METADATA, body: source, faults: []};
  const close = lines.findIndex((line, index) => index > 0 && (FENCE.test(line) || /^\.\.\.[ \t]*$/.test(line)));
  if (close < 0)
    return {
      metadata: NO_METADATA,
      body: lines.slice(1).join("\n"),
      faults: [
        {
          code: "front_matter",
          message: "The front matter begins on line 1 and never ends; the whole file was read as text",
          remedy: "Close the front matter with a line of three hyphens."
        }
      ]
    };
  const body = lines.slice(close + 1).join("\n");
  const document = parseDocument(lines.slice(1, close).join("\n"), {prettyErrors: false, strict: false});
  const error = document.errors[0];
  if (error) {
    const line = lineOf(lines.slice(1, close).join("\n"), error.pos[0]) + 1;
    return {
      metadata: NO_METADATA,
      body,
      faults: [
        {
          code: "front_matter",
          message: `The front matter is no valid YAML, line ${line}: ${error.message.split("\n")[0]}`,
          remedy:
            'Mend that line (a value with a colon wants quotation marks: title: "Talks: day two"). The text was read without its front matter.'
        }
      ]
    };
  }
  let data: unknown;
  try {
    data = document.toJS({maxAliasCount: 20});
  } catch {
    data = undefined;
  }
  const fields = z.record(z.string(), z.unknown()).safeParse(data ?? {});
  if (!fields.success)
    return {
      metadata: NO_METADATA,
      body,
      faults: [
        {
          code: "front_matter",
          message: "The front matter holds no fields",
          remedy: "Write one field a line, as in title: A day of talks."
        }
      ]
    };
  return {...readFields(fields.data), body};
}

function readFields(fields: Record<string, unknown>): {metadata: Metadata; faults: Fault[]} {
  const faults: Fault[] = [];
  const known = new Map(
    Object.entries(fields).map(([name, value]) => [name.toLowerCase().replace(/[-\s]/g, "_"), value])
  );
  const first = (names: readonly string[]) => names.map((name) => known.get(name)).find((value) => value != null);
  const one = (names: readonly string[]) => strings(first(names)).join(", ") || null;

  const given = first(NAMES.published);
  const published = given === undefined ? null : readDay(String(given));
  if (given !== undefined && published === null)
    faults.push({
      code: "bad_date",
      message: `The front matter's date is not understood: ${String(given).slice(0, 60)}`,
      remedy: "Write it as year-month-day: date: 2025-06-02. Until then the article counts as undated."
    });
  const wish = known.get("publish");
  if (wish != null && wish !== "full" && wish !== "evidence")
    faults.push({
      code: "bad_publish",
      message: `The front matter's publish is neither full nor evidence: ${String(wish).slice(0, 60)}`,
      remedy: "Write publish: full or publish: evidence. Until then the profile decides."
    });
  return {
    faults,
    metadata: {
      title: one(NAMES.title),
      publisher: one(NAMES.publisher),
      byline: one(NAMES.byline),
      url: one(NAMES.url),
      sources: strings(first(NAMES.sources)),
      published,
      publishedEvidence: published === null ? null : "front matter",
      publish: wish === "full" || wish === "evidence" ? wish : null
    }
  };
}

/** A scalar or a list of scalars as trimmed strings; anything deeper ({name: ...} of an author) by its name or url. */
function strings(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strings);
  if (typeof value === "object" && value !== null) {
    const {name, url} = value as {name?: unknown; url?: unknown};
    return strings(name ?? url);
  }
  const text = value == null ? "" : String(value).replace(/\s+/g, " ").trim();
  return text === "" ? [] : [text];
}

const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;
