import {scaleLinear} from "d3-scale";
import {svg} from "../lib/dom.js";
import {month as monthName, plural} from "../lib/format.js";
import {monthSlots} from "../lib/months.js";
import {partyColour, partyName, type Site} from "../lib/site.js";
import type {Cell} from "../lib/statements.js";
import {monthScale} from "./month-axis.js";

const ROW = 64;
const NAME = 20;
const FOOT = 36;

/**
 * Statements by month, one row of columns a party, all on one scale, so that each party's own course can be read. A
 * column leads to its statements in the table.
 * @param cells row: party, column: month
 */
export function statementChart(
  cells: readonly Cell[],
  {width, site, parties, href}: {width: number; site: Site; parties: readonly string[]; href: (party: string) => string}
): SVGElement {
  const x = monthScale(monthSlots(cells.map(({column}) => column)), 4, width - 4);
  const top = Math.max(1, ...cells.map(({count}) => count));
  const scale = scaleLinear([0, top], [0, ROW - NAME - 8]);
  const height = parties.length * ROW + FOOT;
  const root = svg("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    class: "statement-chart",
    role: "group",
    "aria-label": "Statements by month and party"
  });
  parties.forEach((party, i) => {
    const base = (i + 1) * ROW;
    const own = cells.filter(({row}) => row === party);
    const peak = Math.max(0, ...own.map(({count}) => count));
    const total = own.reduce((sum, {count}) => sum + count, 0);
    root.append(
      svg("line", {x1: 4, x2: width - 4, y1: base, y2: base, class: "zero"}),
      svg(
        "text",
        {x: 4, y: base - ROW + NAME, class: "party-name"},
        svg("tspan", {class: "strong"}, partyName(site, party)),
        svg("tspan", {class: "muted", dx: 8}, plural(total, "statement"))
      )
    );
    for (const {column, count} of own) {
      const place = x.place(column);
      const tall = Math.max(1.5, scale(count));
      const tip = `${monthName(column)}, ${partyName(site, party)}: ${plural(count, "statement")}`;
      root.append(
        svg(
          "a",
          {
            class: "mark",
            href: href(party),
            "aria-label": tip,
            "data-tip": tip,
            "data-party": party,
            "data-month": column,
            "data-value": count
          },
          svg("rect", {
            x: place.x,
            width: place.width,
            y: base - Math.max(14, tall),
            height: Math.max(14, tall),
            class: "hit"
          }),
          svg("rect", {
            x: place.x,
            width: place.width,
            y: base - tall,
            height: tall,
            class: "solid",
            style: `--colour: ${partyColour(site, party)}`
          }),
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
  });
  root.append(x.axis(parties.length * ROW + 6));
  return root;
}
