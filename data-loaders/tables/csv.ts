import {stringify} from "csv-stringify/sync";
import {cellsOf, columnsOf} from "./columns.ts";
import type {Row, TableName} from "./schemas.ts";

/**
 * A table as CSV: RFC 4180 quoting, UTF-8, a header, line feeds, an empty cell for "not known", true and false in
 * words. Cells are data and are written as they are: a spreadsheet that runs "=..." as a formula must be told to import
 * text (docs/data-dictionary.md says so).
 */
export function toCsv<N extends TableName>(table: N, rows: readonly Row<N>[]): string {
  const columns = columnsOf(table);
  return stringify(
    rows.map((row) => cellsOf(columns, row)),
    {header: true, columns: columns.map(({name}) => name), cast: {boolean: String}, record_delimiter: "unix"}
  );
}
