import {type Child, h} from "../lib/dom.js";
import {number, plural} from "../lib/format.js";

export interface Column<T> {
  readonly label: string;
  /** What the column is sorted and searched by. */
  readonly value: (row: T) => string | number | null;
  /** What is shown, where that is more than the value. */
  readonly show?: (row: T) => Child;
  readonly numeric?: boolean;
  /** Wide text, which may take the room that is left. */
  readonly wide?: boolean;
}

export interface Filter<T> {
  readonly label: string;
  /** What an address calls the filter: ?speaker=... */
  readonly key?: string;
  readonly value: (row: T) => string | null;
  readonly name?: (value: string) => string;
}

export interface TableOptions<T> {
  readonly caption: string;
  readonly id: (row: T) => string;
  readonly search?: boolean;
  readonly filters?: readonly Filter<T>[];
  /** How many rows to show before "Show more". */
  readonly page?: number;
  /** Values that filters start with, by their key. */
  readonly preset?: Readonly<Record<string, string>>;
}

const PAGE = 25;

/**
 * A table that can be sorted by any column, searched and filtered; on a narrow screen each row becomes a card. Every row
 * is an element with data-id, so that what is shown can be counted against the data.
 */
export function dataTable<T>(rows: readonly T[], columns: readonly Column<T>[], options: TableOptions<T>): HTMLElement {
  const page = options.page ?? PAGE;
  let shown = page;
  let sort: {column: Column<T>; down: boolean} | null = null;
  let query = "";
  const chosen = new Map<Filter<T>, string>();
  const text = new Map(
    rows.map((row) => [
      row,
      columns
        .map(({value}) => value(row) ?? "")
        .join(" \n ")
        .toLowerCase()
    ])
  );

  const body = h("tbody", {role: "rowgroup"});
  const status = h("p", {class: "table-status", role: "status"});
  const more = h("button", {type: "button", class: "more"}, "Show more");
  const heads = columns.map((column) => {
    const button = h("button", {type: "button"}, column.label);
    const cell = h(
      "th",
      {scope: "col", role: "columnheader", "aria-sort": "none", class: column.numeric ? "numeric" : null},
      button
    );
    button.addEventListener("click", () => {
      sort = {column, down: sort?.column === column ? !sort.down : column.numeric === true};
      for (const other of heads) other.setAttribute("aria-sort", "none");
      cell.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
      draw();
    });
    return cell;
  });

  function matching(): T[] {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const kept = rows.filter(
      (row) =>
        words.every((word) => text.get(row)!.includes(word)) &&
        [...chosen].every(([filter, value]) => value === "" || filter.value(row) === value)
    );
    return sort === null ? kept : kept.sort(compare(sort.column, sort.down));
  }

  function draw(): void {
    const kept = matching();
    body.replaceChildren(...kept.slice(0, shown).map((row) => line(row, columns, options.id(row))));
    const all = kept.length === rows.length ? "" : ` of ${number(rows.length)}`;
    status.textContent =
      kept.length > shown
        ? `${number(shown)} of ${plural(kept.length, "row")} shown${all && `, ${all.trim()} in all`}`
        : `${number(kept.length)}${all} rows`;
    more.hidden = kept.length <= shown;
  }

  more.addEventListener("click", () => {
    shown += page * 4;
    draw();
  });

  const controls = h("div", {class: "table-controls"});
  if (options.search) {
    const input = h("input", {type: "search", placeholder: "Search", "aria-label": `Search: ${options.caption}`});
    input.addEventListener("input", () => {
      query = input.value;
      shown = page;
      draw();
    });
    controls.append(input);
  }
  for (const filter of options.filters ?? []) {
    const start = options.preset?.[filter.key ?? ""] ?? "";
    chosen.set(filter, start);
    controls.append(
      select(filter, rows, start, (value) => {
        chosen.set(filter, value);
        shown = page;
        draw();
      })
    );
  }

  const table = h(
    "table",
    {role: "table", class: "data"},
    h("caption", {class: "hidden-visually"}, options.caption),
    h("thead", {role: "rowgroup"}, h("tr", {role: "row"}, heads)),
    body
  );
  draw();
  return h(
    "div",
    {class: "table-box"},
    controls.childElementCount > 0 ? controls : null,
    h("div", {class: "table-scroll"}, table),
    rows.length <= 1 ? null : h("div", {class: "table-foot"}, status, more)
  );
}

function line<T>(row: T, columns: readonly Column<T>[], id: string): HTMLElement {
  return h(
    "tr",
    {role: "row", "data-id": id},
    columns.map(({label, value, show, numeric, wide}) =>
      h(
        "td",
        {role: "cell", "data-label": label, class: numeric ? "numeric" : wide ? "wide" : null},
        cell(show === undefined ? value(row) : show(row))
      )
    )
  );
}

/** One box for a cell's content, so that a card can lay it beside its label; nothing for an empty cell. */
function cell(content: Child): HTMLElement | null {
  return content === null || content === "" ? null : h("div", null, content);
}

function select<T>(filter: Filter<T>, rows: readonly T[], start: string, choose: (value: string) => void): HTMLElement {
  const values = [...new Set(rows.map(filter.value))].filter((value) => value !== null).sort();
  const name = filter.name ?? ((value: string) => value);
  const menu = h(
    "select",
    {"aria-label": filter.label},
    h("option", {value: ""}, `${filter.label}: all`),
    values.map((value) => h("option", {value, selected: value === start}, name(value)))
  );
  menu.addEventListener("change", () => choose(menu.value));
  return menu;
}

function compare<T>({value}: Column<T>, down: boolean): (a: T, b: T) => number {
  return (a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    const order = typeof x === "number" && typeof y === "number" ? x - y : String(x) < String(y) ? -1 : x === y ? 0 : 1;
    return down ? -order : order;
  };
}
