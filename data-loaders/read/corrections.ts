import {existsSync, readFileSync} from "node:fs";
import {CsvError, parse} from "csv-parse/sync";
import {z} from "zod";
import type {Problem} from "../article.ts";
import {type Correction, parseCorrections} from "../reconcile/corrections/correction.ts";
import {UsageError} from "./errors.ts";

/** What a person has settled, as far as their file could be read. */
export interface Corrections {
  /** Where the lines stand, for messages. */
  readonly path: string;
  readonly corrections: readonly Correction[];
  readonly problems: readonly Problem[];
}

export const CORRECTIONS_FILE = "corrections.csv";
export const NO_CORRECTIONS: Corrections = {path: CORRECTIONS_FILE, corrections: [], problems: []};

/** The header of corrections.csv; docs/corrections.md explains the columns. */
export const CORRECTION_COLUMNS = ["action", "table", "key", "column", "value", "reason", "by", "on"] as const;

/**
 * Finds and reads the corrections. `where` is a file's path, "none", or undefined for PARLEY_CORRECTIONS or else
 * corrections.csv here; neither of those need exist. Throws a UsageError where a file that was named is not there. Every
 * fault within the file is a problem with its line and a remedy.
 */
export function loadCorrections(where: string | undefined): Corrections {
  if (where === "none") return NO_CORRECTIONS;
  if (where !== undefined && !existsSync(where))
    throw new UsageError(`There is no file ${where}. Name the corrections with --corrections FILE, or none.`);
  return readCorrections(where ?? process.env["PARLEY_CORRECTIONS"] ?? CORRECTIONS_FILE);
}

/** Reads a file of corrections; one that is not there holds none. */
export function readCorrections(path: string): Corrections {
  if (!existsSync(path)) return {...NO_CORRECTIONS, path};
  let source: string;
  try {
    source = readFileSync(path, "utf8");
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refuse(path, `It cannot be read: ${reason}`, "Put the file back, or name another with --corrections FILE.");
  }
  return parseFile(source, path);
}

const records = z.array(z.object({record: z.record(z.string(), z.string()), info: z.object({lines: z.int()})}));

/** The text of such a file. */
export function parseFile(source: string, path: string): Corrections {
  const [header = ""] = source.replace(/^\uFEFF/, "").split(/\r?\n/, 1);
  // Spreadsheets write semicolons or tabs where the comma is a decimal sign.
  const delimiter = [",", ";", "\t"].find((sign) => header.includes(sign)) ?? ",";
  const columns = header.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/, "$1"));
  const missing = CORRECTION_COLUMNS.filter((name) => !columns.includes(name));
  if (missing.length > 0)
    return refuse(
      path,
      `Line 1: the header lacks ${missing.join(", ")}`,
      `Begin with: ${CORRECTION_COLUMNS.join(",")}`
    );
  try {
    const rows = records.parse(parse(source, {bom: true, columns, delimiter, from_line: 2, info: true, ...LENIENT}));
    const lines = rows.map(({info}) => info.lines);
    const cells = rows.map(({record}) => record);
    return {path, ...parseCorrections(cells, path, lines)};
  } catch (error) {
    const line = error instanceof CsvError && typeof error["lines"] === "number" ? `Line ${error["lines"]}: ` : "";
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    return refuse(path, `${line}${reason}`, 'Put cells with commas or quotes in "quotes", and double a quote within.');
  }
}

const LENIENT = {relax_column_count: true, skip_empty_lines: true, skip_records_with_empty_values: true} as const;

/** A file that is no table at all is not used in part: what one line means may hang on the one before. */
function refuse(path: string, message: string, remedy: string): Corrections {
  const problem: Problem = {
    path,
    articleId: null,
    stage: "corrections",
    severity: "error",
    code: "corrections-unreadable",
    message: `No correction was used. ${message}`,
    remedy
  };
  return {path, corrections: [], problems: [problem]};
}
