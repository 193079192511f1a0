import {type Column, columnsOf} from "./columns.ts";
import {TABLE_MEANINGS} from "./meanings.ts";
import {TABLE_NAMES, type TableName} from "./schemas.ts";

/** The column that names a table's row; tables without one have many rows a subject. */
const PRIMARY_KEYS: Readonly<Partial<Record<TableName, string>>> = {
  articles: "article_id",
  exchanges: "exchange_id",
  durations: "duration_id",
  round_mentions: "round_mention_id",
  statements: "statement_id",
  speakers: "speaker_id",
  rounds: "round_id",
  deals: "deal_id"
};

const MEDIA_TYPES = {csv: "text/csv", json: "application/json", parquet: "application/vnd.apache.parquet"} as const;

/**
 * datapackage.json: the tables described by the Data Package standard (https://datapackage.org, version 2), every column
 * with its type, unit, meaning and source, from the schemas that the rows were checked by.
 */
export function dataPackage(format: "csv" | "json" | "parquet"): string {
  const description = {
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "parley",
    title: "Peace talks as told by news articles",
    description: "Exchange figures, durations, rounds and statements, each with the words it was read from.",
    resources: TABLE_NAMES.map((table) => ({
      name: table,
      type: "table",
      path: `${table}.${format}`,
      format,
      mediatype: MEDIA_TYPES[format],
      encoding: "utf-8",
      description: TABLE_MEANINGS[table],
      schema: {
        fields: columnsOf(table).map(field),
        missingValues: [""],
        ...(PRIMARY_KEYS[table] ? {primaryKey: [PRIMARY_KEYS[table]]} : {}),
        foreignKeys: foreignKeys(table)
      }
    }))
  };
  return `${JSON.stringify(description, null, 2)}\n`;
}

function field({name, type, nullable, values, description, unit, source}: Column) {
  const constraints = {required: !nullable, ...(values ? {enum: values} : {})};
  return {name, type, description, ...(unit ? {unit} : {}), ...(source ? {source} : {}), constraints};
}

/** A column that bears the name of another table's key points there. */
function foreignKeys(table: TableName) {
  const names = new Set(columnsOf(table).map(({name}) => name));
  return Object.entries(PRIMARY_KEYS)
    .filter(([other, key]) => other !== table && names.has(key))
    .map(([other, key]) => ({fields: [key], reference: {resource: other, fields: [key]}}));
}
