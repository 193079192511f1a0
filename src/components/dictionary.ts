import {h} from "../lib/dom.js";
import {capital, plural} from "../lib/format.js";
import {dataTable} from "./table.js";

/** The parts of a Frictionless datapackage.json that the page shows; data-loaders/tables/data-package.ts writes it. */
export interface DataPackage {
  readonly resources: readonly {
    readonly name: string;
    readonly description: string;
    readonly schema: {readonly fields: readonly Field[]};
  }[];
}

interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly unit?: string;
  readonly source?: string;
  readonly constraints?: {readonly required?: boolean; readonly enum?: readonly string[]};
}

const FORMATS = ["csv", "json", "parquet"] as const;

/**
 * Every table to download, with what each of its columns means.
 * @param folder where the tables' files are, relative to the page
 * @param rows how many rows each table has
 */
export function dictionary({resources}: DataPackage, folder: string, rows: ReadonlyMap<string, number>): HTMLElement {
  return h(
    "div",
    {class: "dictionary"},
    h(
      "p",
      null,
      h("a", {href: `${folder}datapackage.json`, download: "datapackage.json"}, "datapackage.json"),
      " describes all of them to programs."
    ),
    resources.map(({name, description, schema}) =>
      h(
        "section",
        {id: name, "data-table": name},
        h("h2", null, capital(name.replaceAll("_", " "))),
        h("p", null, description),
        h(
          "p",
          {class: "downloads"},
          FORMATS.map((format) => [
            h("a", {href: `${folder}${name}.${format}`, download: `${name}.${format}`}, `${name}.${format}`),
            " "
          ]),
          h("span", {class: "muted"}, plural(rows.get(name) ?? 0, "row"))
        ),
        h(
          "details",
          {class: "numbers"},
          h("summary", null, plural(schema.fields.length, "column")),
          columns(name, schema.fields)
        )
      )
    )
  );
}

function columns(table: string, fields: readonly Field[]): HTMLElement {
  return dataTable(
    fields,
    [
      {label: "Column", value: (field) => field.name, show: (field) => h("code", null, field.name)},
      {
        label: "Type",
        value: (field) =>
          [field.type, field.unit, field.constraints?.required === false ? "may be empty" : null]
            .filter(Boolean)
            .join(", ")
      },
      {label: "Meaning", value: (field) => field.description, share: 2},
      {label: "Values", value: (field) => field.constraints?.enum?.join(", ") ?? null, share: 2},
      {label: "Source", value: (field) => field.source ?? null}
    ],
    {caption: `Columns of ${table}`, id: (field) => field.name, page: 50}
  );
}
