import {readFileSync} from "node:fs";
import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {parquetMetadata, parquetReadObjects} from "hyparquet";
import {describe, expect, test} from "vitest";
import {type Column, columnsOf} from "../../data-loaders/tables/columns.ts";
import {toCsv} from "../../data-loaders/tables/csv.ts";
import {dataPackage} from "../../data-loaders/tables/data-package.ts";
import {dataDictionary} from "../../data-loaders/tables/dictionary.ts";
import {toParquet} from "../../data-loaders/tables/parquet.ts";
import {type Row, SCHEMAS, TABLE_NAMES, type TableName} from "../../data-loaders/tables/schemas.ts";
import {FORMATS, render} from "../../data-loaders/tables/write.ts";

// Cells as hostile as articles can make them: quotes, commas, line feeds, formulas, emoji, other scripts.
const cellText = fc.oneof(
  fc.string({unit: "grapheme", maxLength: 20}),
  fc.constantFrom('"', "a,b", "a\nb", "a\r\nb", "=1+1", " x ", "‘’“”", "день", "\t", "'", '""')
);

function cell({type, nullable, values}: Column): fc.Arbitrary<string | number | boolean | null> {
  const kinds: Record<Column["type"], fc.Arbitrary<string | number | boolean>> = {
    string: values ? fc.constantFrom(...values) : cellText.filter((text) => text !== ""),
    integer: fc.integer({min: 0, max: 2_000_000}),
    number: fc.constantFrom(0, 0.05, 0.5, 0.99, 1),
    boolean: fc.boolean(),
    date: fc.constantFrom("2022-02-28", "2024-02-29", "1999-12-31")
  };
  return nullable ? fc.option(kinds[type], {nil: null}) : kinds[type];
}

const rowsOf = (table: TableName) =>
  fc.array(
    fc
      .record(Object.fromEntries(columnsOf(table).map((column) => [column.name, cell(column)])))
      .map((row) => SCHEMAS[table].parse(row)),
    {maxLength: 5}
  ) as fc.Arbitrary<Row<TableName>[]>;

/** A CSV file's cells back as values, by the columns' types: what any reader of the tables has to do. */
function readCsv(table: TableName, csv: string): unknown[] {
  const columns = new Map(columnsOf(table).map((column) => [column.name, column]));
  const records: Record<string, string>[] = parse(csv, {columns: true});
  return records.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([name, text]) => {
        const type = columns.get(name)?.type;
        if (text === "") return [name, null];
        return [
          name,
          type === "boolean" ? text === "true" : type === "integer" || type === "number" ? Number(text) : text
        ];
      })
    )
  );
}

describe.each(TABLE_NAMES)("%s", (table) => {
  test("comes back from CSV as it was written", () => {
    fc.assert(
      fc.property(rowsOf(table), (rows) => {
        expect(readCsv(table, toCsv(table, rows))).toEqual(rows);
      }),
      {numRuns: 30}
    );
  });

  test("comes back from Parquet as it was written", async () => {
    await fc.assert(
      fc.asyncProperty(rowsOf(table), async (rows) => {
        const bytes = toParquet(table, rows);
        const read = await parquetReadObjects({file: bytes.slice().buffer});
        const days = read.map((row) =>
          Object.fromEntries(
            Object.entries(row).map(([name, value]) => [
              name,
              value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null)
            ])
          )
        );
        expect(days).toEqual(rows);
      }),
      {numRuns: 20}
    );
  });

  test("with no row still has its header and its columns", () => {
    const names = columnsOf(table).map(({name}) => name);
    expect(toCsv(table, [])).toBe(`${names.join(",")}\n`);
    const {schema} = parquetMetadata(toParquet(table, []).slice().buffer);
    expect(schema.slice(1).map(({name}) => name)).toEqual(names);
  });

  test("gives the same bytes twice", () => {
    const [rows = []] = fc.sample(rowsOf(table), {numRuns: 1, seed: 7});
    for (const format of FORMATS) expect(render(table, rows, format)).toEqual(render(table, rows, format));
  });

  test("has a meaning for every column", () => {
    for (const {name, description} of columnsOf(table)) expect(description, name).toMatch(/\w{3}/);
  });
});

describe("what describes the tables", () => {
  test("Parquet days are days and counts are whole numbers", () => {
    const {schema} = parquetMetadata(toParquet("exchanges", []).slice().buffer);
    const type = (name: string) => schema.find((column) => column.name === name);
    expect(type("date")).toMatchObject({type: "INT32", converted_type: "DATE", repetition_type: "OPTIONAL"});
    expect(type("min")).toMatchObject({type: "INT32"});
    expect(type("approximate")).toMatchObject({type: "BOOLEAN", repetition_type: "REQUIRED"});
    expect(type("confidence")).toMatchObject({type: "DOUBLE"});
  });

  test("datapackage.json names every column of every table, with keys that exist", () => {
    const {resources} = JSON.parse(dataPackage("csv")) as {
      resources: {
        name: TableName;
        path: string;
        schema: {
          fields: {name: string; type: string; constraints: {enum?: string[]}}[];
          primaryKey?: string[];
          foreignKeys: {fields: string[]; reference: {resource: TableName; fields: string[]}}[];
        };
      }[];
    };
    expect(resources.map(({name}) => name)).toEqual(TABLE_NAMES);
    for (const {name, path, schema} of resources) {
      expect(path).toBe(`${name}.csv`);
      const columns = schema.fields.map((field) => field.name);
      expect(columns).toEqual(Object.keys(SCHEMAS[name].shape));
      for (const key of schema.primaryKey ?? []) expect(columns).toContain(key);
      for (const {fields, reference} of schema.foreignKeys) {
        for (const field of fields) expect(columns).toContain(field);
        for (const field of reference.fields) expect(Object.keys(SCHEMAS[reference.resource].shape)).toContain(field);
      }
    }
    const status = resources.find(({name}) => name === "exchanges")?.schema.fields.find(({name}) => name === "status");
    expect(status?.constraints.enum).toEqual(["proposed", "demanded", "agreed", "completed", "rejected"]);
  });

  test("docs/data-dictionary.md is current; else run: npm run dictionary", () => {
    expect(readFileSync("docs/data-dictionary.md", "utf8")).toBe(dataDictionary());
  });
});
