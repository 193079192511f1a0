import {z} from "zod";
import {type ColumnMeta, type Row, SCHEMAS, type TableName} from "./schemas.ts";

/** One column of a table, as the writers, the data dictionary and datapackage.json need it. */
export interface Column extends ColumnMeta {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly nullable: boolean;
  /** The values allowed, where the column is a closed list. */
  readonly values: readonly string[] | null;
}

/** The columns of a table in their order, from its schema. */
export function columnsOf(table: TableName): Column[] {
  return Object.entries(SCHEMAS[table].shape).map(([name, schema]) => {
    const {description, unit, source} = (schema.meta() ?? {}) as Partial<ColumnMeta>;
    const inner = unwrap(schema);
    return {
      name,
      ...inner,
      description: description ?? "",
      ...(unit === undefined ? {} : {unit}),
      ...(source === undefined ? {} : {source})
    };
  });
}

function unwrap(schema: z.core.$ZodType): Pick<Column, "type" | "nullable" | "values"> {
  if (schema instanceof z.ZodNullable) return {...unwrap(schema.unwrap()), nullable: true};
  const plain = {nullable: false, values: null};
  if (schema instanceof z.ZodEnum) return {type: "string", nullable: false, values: schema.options.map(String)};
  if (schema instanceof z.ZodISODate) return {...plain, type: "date"};
  if (schema instanceof z.ZodString) return {...plain, type: "string"};
  if (schema instanceof z.ZodBoolean) return {...plain, type: "boolean"};
  if (schema instanceof z.ZodNumber) return {...plain, type: schema.isInt ? "integer" : "number"};
  throw new TypeError(
    `A column of an unknown type: ${schema._zod.def.type}. Teach it to data-loaders/tables/columns.ts.`
  );
}

export type Cell = string | number | boolean | null;

/** A row's cells in the order of the columns. */
export function cellsOf<N extends TableName>(columns: readonly Column[], row: Row<N>): Cell[] {
  const cells: Record<string, Cell | undefined> = row;
  return columns.map(({name}) => cells[name] ?? null);
}
