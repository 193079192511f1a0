import {parseDocument} from "yaml";
import {z} from "zod";
import {readDay} from "./day.ts";
import {type Fault, warning} from "./faults.ts";
import {type Metadata, NO_METADATA} from "./metadata.ts";

/** An article's file parted into what it says of itself and its text. */
export interface FrontMatter {
  readonly metadata: Metadata;
  readonly body: string;
  readonly faults: readonly Fault[];
}

// The names under which editors and site generators write the same thing.
const NAMES = {
  title: ["title", "headline"],
  publisher: ["publisher", "publication", "outlet", "newspaper"],
  byline: ["byline", "author", "authors"],
  url: ["url", "link", "canonical"],
  published: ["date", "published", "publish_date", "date_published", "published_at", "publication_date"],
  sources: ["source", "sources"]
} as const;

const OPEN = /^---[ \t]*$/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;
/** Further down than this, a closing line belongs to the text. */
const MOST_LINES = 200;

/**
 * Parts YAML front matter (between two lines of three hyphens, the first on the file's first line) from the text below.
 * Broken front matter is a fault that names the line, and the text is still read.
 */
export function splitFrontMatter(source: string): FrontMatter {
  const lines = source.split("\n");
  if (!OPEN.test(lines[0] ?? "")) return {metadata: NO_METADATA, body: source, faults: []};
  const close = lines.slice(0, MOST_LINES).findIndex((line, index) => index > 0 && CLOSE.test(line));
  if (close < 0) return withoutEnd(lines);
  const body = lines.slice(close + 1).join("\n");
  const broken = (message: string, remedy: string) => {
    const {metadata, faults} = readFields(plainFields(lines.slice(1, close)));
    return {
      metadata,
      body,
      faults: [warning("front_matter", `${message}; what could be made out of it was used`, remedy), ...faults]
    };
  };

  const yaml = lines.slice(1, close).join("\n");
  const document = parseDocument(yaml, {prettyErrors: false});
  const error = document.errors[0];
  if (error) {
    const line = yaml.slice(0, error.pos[0]).split("\n").length + 1;
    return broken(
      `The front matter is no valid YAML, line ${line}: ${error.message.split("\n")[0]}`,
      `Mend line ${line}. A value with a colon in it wants quotation marks: title: "Talks: day two".`
    );
  }
  let data: unknown;
  try {
    data = document.toJS({maxAliasCount: 20});
  } catch (failure) {
    data = failure;
  }
  const fields = z.record(z.string(), z.unknown()).safeParse(data ?? {});
  if (!fields.success || data instanceof Error)
    return broken("The front matter holds no fields", "Write one field a line, as in title: A day of talks.");
  return {...readFields(fields.data), body};
}

/** The opening line without a closing one: the fields at its top are read, the rest is text. */
function withoutEnd(lines: readonly string[]): FrontMatter {
  let first = 1;
  while (/^\s*(?:[\w-]+:(?:\s|$)|- |#)/.test(lines[first] ?? "")) first++;
  const {metadata, faults} = readFields(plainFields(lines.slice(1, first)));
  return {
    metadata,
    body: lines.slice(first).join("\n"),
    faults: [
      warning(
        "front_matter",
        "The front matter begins on line 1 and never ends; the lines that look like fields were taken for it",
        "Close the front matter with a line of three hyphens."
      ),
      ...faults
    ]
  };
}

/** The fields that stand on one line each, of front matter that is no valid YAML: everything after the colon. */
function plainFields(lines: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    lines.flatMap((line) => {
      const match = /^([A-Za-z][\w-]*):[ \t]+(\S.*)$/.exec(line);
      return match ? [[match[1], match[2]!.trim().replace(/^(["'])(.*)\1$/, "$2")]] : [];
    })
  );
}

function readFields(fields: Record<string, unknown>): Pick<FrontMatter, "metadata" | "faults"> {
  const faults: Fault[] = [];
  const known = new Map(
    Object.entries(fields).map(([name, value]) => [name.toLowerCase().replace(/[-\s]/g, "_"), value])
  );
  const first = (names: readonly string[]) => names.map((name) => known.get(name)).find((value) => value != null);
  const one = (names: readonly string[]) => strings(first(names)).join(", ") || null;

  const day = strings(first(NAMES.published))[0] ?? null;
  const published = day === null ? null : readDay(day);
  if (day !== null && published === null)
    faults.push(
      warning(
        "bad_date",
        `The front matter's date is not understood: ${day.slice(0, 60)}; the article counts as undated`,
        "Write the day as year-month-day: date: 2025-06-02."
      )
    );
  const wish = strings(known.get("publish"))[0] ?? null;
  if (wish !== null && wish !== "full" && wish !== "evidence")
    faults.push(
      warning(
        "bad_publish",
        `The front matter's publish is neither full nor evidence: ${wish.slice(0, 60)}; only evidence is published`,
        "Write publish: full or publish: evidence, or leave it out and let the profile decide."
      )
    );
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
      // An unclear wish about somebody's full text is read as the more careful one.
      publish: wish === null ? null : wish === "full" ? "full" : "evidence"
    }
  };
}

/** A scalar or a list of scalars as trimmed strings; of an object ({name: ..., url: ...}) its name or url. */
function strings(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value instanceof Date) return [value.toISOString()];
  if (typeof value === "object" && value !== null)
    return strings("name" in value ? value.name : "url" in value ? value.url : null);
  const text = value == null ? "" : String(value).replace(/\s+/g, " ").trim();
  return text === "" ? [] : [text];
}
