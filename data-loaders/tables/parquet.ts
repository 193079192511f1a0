import type {SchemaElement} from "hyparquet";
import {parquetWriteBuffer} from "hyparquet-writer";
import {type Cell, type Column, cellsOf, columnsOf} from "./columns.ts";
import type {Row, TableName} from "./schemas.ts";

type ParquetType = Pick<SchemaElement, "type" | "converted_type">;

const TYPES: Readonly<Record<Column["type"], ParquetType>> = {
  string: {type: "BYTE_ARRAY", converted_type: "UTF8"},
  integer: {type: "INT32"},
  number: {type: "DOUBLE"},
  boolean: {type: "BOOLEAN"},
  date: {type: "INT32", converted_type: "DATE"}
};

/** A table as Parquet (Snappy): days as DATE, counts as INT32, null for "not known", required columns as REQUIRED. */
export function toParquet<N extends TableName>(table: N, rows: readonly Row<N>[]): Uint8Array {
  const columns = columnsOf(table);
  const cells = rows.map((row) => cellsOf(columns, row));
  const root: SchemaElement = {name: "root", num_children: columns.length};
  const schema = columns.map(
    (column): SchemaElement => ({
      name: column.name,
      ...TYPES[column.type],
      repetition_type: column.nullable ? "OPTIONAL" : "REQUIRED"
    })
  );
  const columnData = columns.map((column, index) => ({
    name: column.name,
    data: cells.map((row) => toParquetValue(column, row[index] ?? null))
  }));
  return new Uint8Array(parquetWriteBuffer({columnData, schema: [root, ...schema], createdBy: "parley"}));
}

function toParquetValue(column: Column, cell: Cell): Cell | Date {
  return column.type === "date" && typeof cell === "string" ? new Date(`${cell}T00:00:00Z`) : cell;
}
