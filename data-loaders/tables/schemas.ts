import type {z} from "zod";
import {articles, durations, exchanges, roundMentions, statements} from "./schemas/from-article.ts";
import {mentions, problems} from "./schemas/other.ts";
import {deals, disagreements, rounds, speakers} from "./schemas/reconciled.ts";

export type {ColumnMeta} from "./schemas/cells.ts";
export * from "./schemas/vocabularies.ts";

/**
 * The tables that Parley publishes: one zod schema a table, from which the rows are checked, the data dictionary is
 * written and datapackage.json is made. Columns may be added, never renamed: they are the product's interface.
 *
 * A null is an empty cell and means "not known".
 */

export const SCHEMAS = {
  articles,
  exchanges,
  durations,
  round_mentions: roundMentions,
  statements,
  mentions,
  speakers,
  rounds,
  deals,
  disagreements,
  problems
} as const;

export type TableName = keyof typeof SCHEMAS;
export type Row<N extends TableName> = z.infer<(typeof SCHEMAS)[N]>;
export type Tables = {[N in TableName]: Row<N>[]};
export const TABLE_NAMES = Object.keys(SCHEMAS) as TableName[];
