import {isUncertain} from "../lib/confidence.js";
import {svg} from "../lib/dom.js";
import type {DurationReport} from "../lib/durations.js";
import {lasting} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import {partyColour, partyName, type Site} from "../lib/site.js";
import {correctedNote} from "./evidence.js";

/** The height of a second line of a report's name. */
export const MORE = 15;

/** Where a report's line is drawn, and what with. */
interface Place {
  /** The middle of the bar. */
  y: number;
  /** The report's name. */
  lines: readonly string[];
  end: number;
  narrow: boolean;
  left: number;
  right: number;
  width: number;
  site: Site;
  links: Links;
}

/**
 * One report's length: its name, the bar from its lower to its upper bound or an arrow where it has none, and the length
 * in words. Leads to the words it was read from.
 */
export function reportBar({row, otherwise}: DurationReport, x: (n: number) => number, at: Place): SVGElement {
  const {y, lines, end, narrow, left, right, width, site, links} = at;
  const [min, max] = [row.min_minutes, row.max_minutes];
  const colour = partyColour(site, row.claimant_party);
  const said = lasting(min, max, row.qualifier);
  const whose = row.claimant_party === null ? "" : `, by ${partyName(site, row.claimant_party)}’s account`;
  const tip = `${links.publisher(row.article_id)}: ${said}${whose}${otherwise ? " (says otherwise)" : ""}. “${row.evidence}”${correctedNote(row)}`;
  const off = (min ?? max ?? 0) > end;
  const to = off
    ? width - right
    : max === null
      ? Math.min(x(min!) + Math.max(36, (x(end) - x(0)) * 0.12), width - right)
      : x(Math.min(max, end));
  const from = off ? x(0) : min === null ? Math.max(x(0), to - Math.max(36, (x(end) - x(0)) * 0.12)) : x(min);
  const line: SVGElement[] = [];
  const kind = min === null ? "at-most" : max === null ? "at-least" : min === max ? "point" : "range";
  if (kind !== "point" || off) {
    line.push(svg("line", {x1: from, x2: to, y1: y, y2: y, class: "span", style: `stroke: ${colour}`}));
  }
  if (off || max === null) line.push(arrow(to, y, 1, colour));
  if (min === null) line.push(arrow(from, y, -1, colour));
  if (!off) {
    for (const [value, place] of [
      [min, from],
      [max, to]
    ] as const) {
      if (value === null) continue;
      line.push(
        svg("circle", {
          cx: place,
          cy: y,
          r: 5.5,
          class: otherwise || isUncertain(row) ? "dot hollow" : "dot",
          style: `--colour: ${colour}`
        })
      );
      if (kind === "point") break;
    }
  }
  const words = otherwise ? `${said} · ${narrow ? "otherwise" : "says otherwise"}` : said;
  const top = narrow ? y - 11 - (lines.length - 1) * MORE : y + 4 - ((lines.length - 1) * MORE) / 2;
  // The words stand beside the link and not in it: its name is the whole sentence, of which they are a part cut short.
  return svg(
    "g",
    null,
    lines.map((text, i) =>
      svg(
        "text",
        {
          x: narrow ? left : left - 14,
          y: top + i * MORE,
          class: "report",
          "text-anchor": narrow ? "start" : "end",
          "aria-hidden": true
        },
        text
      )
    ),
    svg(
      "text",
      {
        x: narrow ? width - 4 : width - right + 12,
        y: narrow ? top : y + 4,
        class: otherwise ? "said otherwise" : "said",
        "text-anchor": narrow ? "end" : "start",
        "aria-hidden": true
      },
      words
    ),
    svg(
      "a",
      {
        href: links.article(row.article_id, row.duration_id),
        class: "mark",
        "aria-label": tip,
        "data-tip": tip,
        "data-row": row.duration_id,
        "data-min": min,
        "data-max": max
      },
      svg("rect", {x: 0, y: narrow ? top - 13 : y - 12, width, height: narrow ? y - top + 29 : 24, class: "hit"}),
      ...line
    )
  );
}

function arrow(at: number, y: number, direction: 1 | -1, colour: string): SVGElement {
  const back = at - direction * 7;
  return svg("path", {d: `M${back},${y - 5}L${at},${y}L${back},${y + 5}`, class: "arrow", style: `stroke: ${colour}`});
}
