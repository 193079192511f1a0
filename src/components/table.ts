import {type Child, h} from "../lib/dom.js";
import {number, plural} from "../lib/format.js";

export interface Column<T> {
  readonly label: string;
  /** What the column is sorted and searched by. */
  readonly value: (row: T) => string | number | null;
  /** What is shown, where that is more than the value. */
  readonly show?: (row: T) => Child;
  /** Set to the right, with figures of one width. */
  readonly numeric?: boolean;
  /** Never broken over lines: days, short words. */
  readonly tight?: boolean;
  /** The share of the width that is left once the tight columns have theirs; 1 where it is not given. */
  readonly share?: number;
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
  /** Where the rows given are only the first of more: how many there are, and how to get them all. */
  readonly rest?: Rest<T>;
}

export interface Rest<T> {
  readonly total: number;
  readonly load: () => Promise<readonly T[]>;
}

const PAGE = 25;

/**
 * A table that can be sorted by any column, searched and filtered; on a narrow screen each row becomes a card. Every row
 * is an element with data-id, so that what is shown can be counted against the data. Where it opens with the first rows
 * only, the others are fetched as soon as somebody searches, filters, sorts or asks for more than there are.
 */
export function dataTable<T>(
  first: readonly T[],
  columns: readonly Column<T>[],
  options: TableOptions<T>
): HTMLElement {
  const page = options.page ?? PAGE;
  const rest = options.rest !== undefined && options.rest.total > first.length ? options.rest : null;
  let rows = first;
  let text = searchable(first, columns);
  let whole = rest === null;
  let loading: Promise<void> | null = null;
  let shown = page;
  let sort: {column: Column<T>; down: boolean} | null = null;
  let query = "";
  const chosen = new Map<Filter<T>, string>();

  const body = h("tbody", {role: "rowgroup"});
  const status = h("p", {class: "table-status", role: "status"});
  const more = h("button", {type: "button", class: "more"}, "Show more");
  const heads = columns.map((column) => {
    const button = h("button", {type: "button"}, column.label);
    const cell = h(
      "th",
      {scope: "col", role: "columnheader", "aria-sort": "none", class: kindOf(column), style: widthOf(column, columns)},
      button
    );
    button.addEventListener("click", () => {
      sort = {column, down: sort?.column === column ? !sort.down : column.numeric === true};
      for (const other of heads) other.setAttribute("aria-sort", "none");
      cell.setAttribute("aria-sort", sort.down ? "descending" : "ascending");
      change();
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

  const plain = () => sort === null && query === "" && [...chosen.values()].every((value) => value === "");

  function draw(): void {
    const kept = matching();
    body.replaceChildren(...kept.slice(0, shown).map((row) => line(row, columns, options.id(row))));
    const total = rest === null || whole ? rows.length : rest.total;
    const found = plain() ? total : kept.length;
    const all = found === total ? "" : `, ${number(total)} in all`;
    status.textContent =
      found > shown ? `${number(shown)} of ${plural(found, "row")} shown${all}` : `${plural(found, "row")}${all}`;
    more.hidden = found <= shown;
  }

  /** Fetches the rows that are not there yet, once. */
  function load(): Promise<void> {
    status.textContent = `Fetching ${number(rest!.total)} rows …`;
    loading ??= rest!.load().then((all) => {
      rows = all;
      text = searchable(all, columns);
      whole = true;
      for (const [filter, menu] of menus) fill(menu, filter, rows, chosen.get(filter) ?? "");
    });
    return loading.then(draw).catch(() => {
      loading = null;
      status.textContent = "The other rows could not be fetched. Try again, or take the table from the page Data.";
    });
  }

  /** Draws at once where the rows at hand are enough, or else when all have come. */
  function change(): void {
    if (whole || (plain() && shown <= rows.length)) draw();
    else void load();
  }

  const restart = () => {
    shown = page;
    change();
  };
  more.addEventListener("click", () => {
    shown += page * 4;
    change();
  });

  const controls = h("div", {class: "table-controls"});
  if (options.search) {
    const input = h("input", {type: "search", placeholder: "Search", "aria-label": `Search: ${options.caption}`});
    input.addEventListener("input", () => {
      query = input.value.trim();
      restart();
    });
    controls.append(input);
  }
  const menus = (options.filters ?? []).map((filter): readonly [Filter<T>, HTMLSelectElement] => {
    const start = options.preset?.[filter.key ?? ""] ?? "";
    const menu = h("select", {"aria-label": filter.label});
    chosen.set(filter, start);
    fill(menu, filter, rows, start);
    menu.addEventListener("change", () => {
      chosen.set(filter, menu.value);
      restart();
    });
    // The first rows do not know every value: all are fetched when a reader goes to choose.
    if (!whole) menu.addEventListener("focus", () => whole || void load(), {once: true});
    controls.append(menu);
    return [filter, menu];
  });

  const table = h(
    "table",
    {role: "table", class: "data"},
    h("caption", {class: "hidden-visually"}, options.caption),
    h("thead", {role: "rowgroup"}, h("tr", {role: "row"}, heads)),
    body
  );
  change();
  return h(
    "div",
    {class: "table-box"},
    controls.childElementCount > 0 ? controls : null,
    h("div", {class: "table-scroll"}, table),
    first.length <= 1 ? null : h("div", {class: "table-foot"}, status, more)
  );
}

function searchable<T>(rows: readonly T[], columns: readonly Column<T>[]): Map<T, string> {
  return new Map(
    rows.map((row) => [
      row,
      columns
        .map(({value}) => value(row) ?? "")
        .join(" \n ")
        .toLowerCase()
    ])
  );
}

const kindOf = <T>({numeric, tight}: Column<T>) => (numeric ? "numeric tight" : tight ? "tight" : null);

/** Tight columns take what they need; the others share the rest as they say. */
function widthOf<T>(column: Column<T>, columns: readonly Column<T>[]): string {
  if (column.numeric || column.tight) return "width: 1%";
  const loose = columns.filter(({numeric, tight}) => !numeric && !tight);
  const all = loose.reduce((sum, {share}) => sum + (share ?? 1), 0);
  return `width: ${((100 * (column.share ?? 1)) / all).toFixed(1)}%`;
}

function line<T>(row: T, columns: readonly Column<T>[], id: string): HTMLElement {
  return h(
    "tr",
    {role: "row", "data-id": id},
    columns.map((column) => {
      const {label, value, show} = column;
      return h(
        "td",
        {role: "cell", "data-label": label, class: kindOf(column)},
        cell(show === undefined ? value(row) : show(row))
      );
    })
  );
}

/** One box for a cell's content, so that a card can lay it beside its label; nothing for an empty cell. */
function cell(content: Child): HTMLElement | null {
  return content === null || content === ""
    ? null
    : h("div", null, typeof content === "number" ? number(content) : content);
}

function fill<T>(menu: HTMLSelectElement, filter: Filter<T>, rows: readonly T[], chosen: string): void {
  const name = filter.name ?? ((value: string) => value);
  const values = new Set(rows.map(filter.value).filter((value) => value !== null));
  if (chosen !== "") values.add(chosen);
  const named = [...values].map((value) => ({value, text: name(value)})).sort((a, b) => (a.text < b.text ? -1 : 1));
  menu.replaceChildren(
    h("option", {value: ""}, `${filter.label}: all`),
    ...named.map(({value, text}) => h("option", {value, selected: value === chosen}, text))
  );
}

function compare<T>({value}: Column<T>, down: boolean): (a: T, b: T) => number {
  return (a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    const order = typeof x === "number" && typeof y === "number" ? x - y : String(x) < String(y) ? -1 : x === y ? 0 : 1;
    return down ? -order : order;
  };
}
