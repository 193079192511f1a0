import {type Column, columnsOf} from "./columns.ts";
import {TABLE_MEANINGS} from "./meanings.ts";
import {TABLE_NAMES} from "./schemas.ts";

const HEAD = `# Data dictionary

The tables that Parley writes, made from their schemas (data-loaders/tables/schemas.ts) by \`npm run dictionary\`; a test fails
when this page is not current. Columns may be added, never renamed.

- CSV is UTF-8 with a header, quoted as in RFC 4180, with line feeds; an empty cell means "not known". JSON holds the same
  rows as objects with null; Parquet has the same columns with types (days as DATE, counts as INT32).
  \`datapackage.json\` describes every column to programs.
- A cell is data and stands as the article has it, also where it begins with \`=\`, \`+\`, \`-\` or \`@\`. Spreadsheets take such
  cells for formulas: import the file as text, or use the Parquet or JSON files.
- Days are ISO 8601 (2025-06-02). \`start\` and \`end\` are half-open offsets in UTF-16 code units into the article's cleaned
  text (\`npm run extract -- ... --texts\` writes it), and \`text.slice(start, end)\` is the evidence.
- A row's id is a hash of the article's id, the normalised sentence and the number of the row within that sentence: it stays
  the same when something else in the article changes.
`;

/** The data dictionary as Markdown: every table, every column. */
export function dataDictionary(): string {
  const tables = TABLE_NAMES.map((table) => {
    const lines = columnsOf(table).map((column) => `| \`${column.name}\` | ${typeOf(column)} | ${meaningOf(column)} |`);
    return `\n## ${table}\n\n${TABLE_MEANINGS[table]}\n\n| column | type | meaning |\n| --- | --- | --- |\n${lines.join("\n")}\n`;
  });
  return HEAD + tables.join("");
}

const typeOf = ({type, nullable, unit}: Column) =>
  [type === "date" ? "day" : type, unit && type !== "date" ? `in ${unit}` : "", nullable ? "may be empty" : ""]
    .filter((part) => part !== "")
    .join(", ");

function meaningOf({description, values, source}: Column): string {
  const list = values ? ` One of: ${values.map((value) => `\`${value}\``).join(", ")}.` : "";
  return `${description}.${source ? ` Source: ${source}.` : ""}${list}`.replaceAll("|", "\\|");
}
