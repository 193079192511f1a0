import {scaleLinear} from "d3-scale";
import {svg} from "../lib/dom.js";
import {month as monthName, plural} from "../lib/format.js";
import {monthSlots} from "../lib/months.js";
import type {Cell} from "../lib/statements.js";
import {monthScale} from "./month-axis.js";

const ROW = 64;
const NAME = 20;
const FOOT = 40;

/** A row of the chart: what it counts, and where its statements are listed. */
export interface CountedRow {
  readonly id: string;
  readonly name: string;
  readonly colour: string;
  readonly href: string;
}

/**
 * Statements by month, one row of columns for each thing counted, all on one scale, so that each row's own course can be
 * read. A column leads to its statements in the table.
 * @param cells row: an id of the rows, column: month
 */
export function statementChart(
  cells: readonly Cell[],
  {width, rows}: {width: number; rows: readonly CountedRow[]}
): SVGElement {
  const x = monthScale(monthSlots(cells.map(({column}) => column)), 4, width - 4);
  const top = Math.max(1, ...cells.map(({count}) => count));
  const scale = scaleLinear([0, top], [0, ROW - NAME - 8]);
  const height = rows.length * ROW + FOOT;
  const root = svg("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    class: "statement-chart",
    role: "group",
    "aria-label": "Statements by month"
  });
  for (const [i, {id, name, colour, href}] of rows.entries()) {
    const base = (i + 1) * ROW;
    const own = cells.filter(({row}) => row === id);
    const peak = Math.max(0, ...own.map(({count}) => count));
    const total = own.reduce((sum, {count}) => sum + count, 0);
    root.append(
      svg("line", {x1: 4, x2: width - 4, y1: base, y2: base, class: "zero"}),
      svg(
        "text",
        {x: 4, y: base - ROW + NAME, class: "party-name"},
        svg("tspan", {class: "strong"}, name),
        svg("tspan", {class: "muted", dx: 8}, plural(total, "statement"))
      )
    );
    for (const {column, count} of own) {
      const place = x.place(column);
      const tall = Math.max(1.5, scale(count));
      const tip = `${monthName(column)}, ${name}: ${plural(count, "statement")}`;
      const place_ = {x: place.x, width: place.width};
      root.append(
        svg(
          "a",
          {
            class: "mark",
            href,
            "aria-label": tip,
            "data-tip": tip,
            "data-row": id,
            "data-month": column,
            "data-value": count
          },
          svg("rect", {...place_, y: base - Math.max(14, tall), height: Math.max(14, tall), class: "hit"}),
          svg("rect", {...place_, y: base - tall, height: tall, class: "solid", style: `--colour: ${colour}`}),
          place.width > 16 && count === peak
            ? svg(
                "text",
                {x: place.x + place.width / 2, y: base - tall - 4, "text-anchor": "middle", class: "value"},
                count
              )
            : null
        )
      );
    }
  }
  root.append(x.axis(rows.length * ROW + 6));
  return root;
}
