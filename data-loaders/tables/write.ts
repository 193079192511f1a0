import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {toCsv} from "./csv.ts";
import {type Row, TABLE_NAMES, type TableName, type Tables} from "./schemas.ts";

export const FORMATS = ["csv", "json", "parquet"] as const;
export type Format = (typeof FORMATS)[number];

/** The text of every article, for `--texts`. */
export interface ArticleText {
  readonly article_id: string;
  readonly text: string;
}

/** Writes all tables into a folder, which is made where it is missing. Files of the same names are replaced. */
export function writeTables(folder: string, tables: Tables, formats: readonly Format[]): void {
  mkdirSync(folder, {recursive: true});
  for (const name of TABLE_NAMES)
    for (const format of formats) writeFileSync(join(folder, `${name}.${format}`), render(name, tables[name], format));
}

/** Writes texts.jsonl: one article a line. */
export function writeTexts(folder: string, texts: readonly ArticleText[]): void {
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, "texts.jsonl"), texts.map((text) => `${JSON.stringify(text)}\n`).join(""));
}

/** One table in one format, as it is written to a file. */
export function render<N extends TableName>(name: N, rows: readonly Row<N>[], format: Format): string | Uint8Array {
  if (format === "csv") return toCsv(name, rows);
  return `${JSON.stringify(rows, null, 1)}\n`;
}
