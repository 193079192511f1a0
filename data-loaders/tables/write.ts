import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {toCsv} from "./csv.ts";
import {dataPackage} from "./data-package.ts";
import {toParquet} from "./parquet.ts";
import {type Row, TABLE_NAMES, type TableName, type Tables} from "./schemas.ts";

export const FORMATS = ["csv", "json", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

/** The text of an article, as its rows' offsets point into it. */
export interface ArticleText {
  readonly article_id: string;
  readonly text: string;
}

/** A file to be written or packed: its name and its bytes or text. */
export interface OutputFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** All tables in the given formats, with their description: the same tables give the same bytes. */
export function renderTables(tables: Tables, formats: readonly Format[]): OutputFile[] {
  const files = TABLE_NAMES.flatMap((name) =>
    formats.map((format) => ({name: `${name}.${format}`, content: render(name, tables[name], format)}))
  );
  const [first] = formats;
  return first ? [...files, {name: "datapackage.json", content: dataPackage(first)}] : files;
}

/** texts.jsonl: one article a line. */
export function renderTexts(texts: readonly ArticleText[]): OutputFile {
  return {name: "texts.jsonl", content: texts.map((text) => `${JSON.stringify(text)}\n`).join("")};
}

/** Writes files into a folder, which is made where it is missing; files of the same names are replaced. */
export function writeFiles(folder: string, files: readonly OutputFile[]): void {
  mkdirSync(folder, {recursive: true});
  for (const {name, content} of files) writeFileSync(join(folder, name), content);
}

/** One table in one format, as a file holds it. */
export function render<N extends TableName>(name: N, rows: readonly Row<N>[], format: Format): string | Uint8Array {
  if (format === "csv") return toCsv(name, rows);
  return format === "parquet" ? toParquet(name, rows) : toJson(rows);
}

/** An array of objects, one a line, so that two versions can be compared. */
function toJson(rows: readonly unknown[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]\n`;
}
