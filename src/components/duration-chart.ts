import {scaleLinear} from "d3-scale";
import {isUncertain} from "../lib/confidence.js";
import {svg} from "../lib/dom.js";
import {agreedText, type DurationReport, type RoundDurations} from "../lib/durations.js";
import {capital, days, lasting, minutes} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import {roundName} from "../lib/rounds.js";
import {partyColour, partyName, type Site} from "../lib/site.js";
import {correctedNote} from "./evidence.js";

const LINE = 26;
const HEAD = 30;
const GAP = 16;
const AXIS = 26;

/**
 * How long each round lasted: one bar a report, from its lower to its upper bound. A length without a bound ends in an
 * arrow; an exact one is a point. The shaded band is what most reports agree on; whoever says otherwise is drawn hollow
 * beside it and marked "says otherwise". Lengths beyond the axis end in a double arrow and carry their number.
 */
export function durationChart(
  rounds: readonly RoundDurations[],
  {width, site, links}: {width: number; site: Site; links: Links}
): SVGElement {
  const narrow = width < 560;
  const left = narrow ? 8 : 256;
  const right = narrow ? 12 : 214;
  const line = narrow ? LINE + 16 : LINE;
  const within = rounds.flatMap(({reports}) =>
    reports.flatMap(({row}) => [row.min_minutes, row.max_minutes]).filter((n) => n !== null && n < 1440)
  );
  const top = Math.max(60, ...within.map((n) => n ?? 0));
  const end = Math.ceil((top * 1.12) / 60) * 60;
  const x = scaleLinear([0, end], [left, width - right]);
  const height = rounds.reduce((sum, {reports}) => sum + HEAD + reports.length * line + GAP, AXIS + 8);
  const root = svg("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    class: "duration-chart",
    role: "group",
    "aria-label": `How long ${rounds.length === 1 ? "the round" : `${rounds.length} rounds`} lasted, as the reports tell it`
  });

  const step = end <= 180 ? 30 : end <= 360 ? 60 : 120;
  for (let t = 0; t <= end; t += narrow ? Math.max(60, step) : step) {
    root.append(
      svg("line", {x1: x(t), x2: x(t), y1: AXIS, y2: height, class: "grid"}),
      svg(
        "text",
        {x: x(t), y: 14, class: "tick", "text-anchor": t === 0 && narrow ? "start" : "middle"},
        t === 0 ? "0" : minutes(t)
      )
    );
  }

  let y = AXIS + 4;
  for (const entry of rounds) {
    const {round, band, split, reports} = entry;
    const tall = reports.length * line;
    if (band !== null && band.low < end && reports.length > 1) {
      const [a, b] = [x(band.low), x(Math.min(band.high, end))];
      root.append(
        svg("rect", {
          x: Math.min(a - 3, (a + b) / 2 - 5),
          y: y + HEAD - 8,
          width: Math.max(b - a + 6, 10),
          height: tall + 10,
          class: split ? "band split" : "band",
          "data-band": `${band.low}-${band.high}`
        })
      );
    }
    const agreed = band === null ? "" : split ? `reports split: ${lasting(band.low, band.high)}` : agreedText(entry);
    root.append(
      svg(
        "text",
        {x: narrow ? left : 0, y: y + 12, class: "round-name"},
        svg("tspan", null, capital(roundName(round, site))),
        svg("tspan", {class: "muted", dx: 8}, round.date ? days(round.date, round.end_date) : "date not known"),
        svg("tspan", {class: "strong", dx: 8}, narrow ? "" : agreed)
      )
    );
    reports.forEach((report, i) => {
      root.append(
        bar(report, x, {y: y + HEAD + i * line + (narrow ? 16 : 4), end, narrow, left, right, width, site, links})
      );
    });
    y += HEAD + tall + GAP;
  }
  return root;
}

interface Place {
  y: number;
  end: number;
  narrow: boolean;
  left: number;
  right: number;
  width: number;
  site: Site;
  links: Links;
}

function bar({row, otherwise}: DurationReport, x: (n: number) => number, at: Place): SVGElement {
  const {y, end, narrow, left, right, width, site, links} = at;
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
  const name = clipTo(links.publisher(row.article_id), narrow ? (otherwise ? 20 : 28) : 36);
  // The words stand beside the link and not in it: its name is the whole sentence, of which they are a part cut short.
  return svg(
    "g",
    null,
    svg(
      "text",
      {
        x: narrow ? left : left - 14,
        y: narrow ? y - 11 : y + 4,
        class: "report",
        "text-anchor": narrow ? "start" : "end",
        "aria-hidden": true
      },
      name
    ),
    svg(
      "text",
      {
        x: narrow ? width - 4 : width - right + 12,
        y: narrow ? y - 11 : y + 4,
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
      svg("rect", {x: 0, y: y - (narrow ? 24 : 12), width, height: narrow ? 40 : 24, class: "hit"}),
      ...line
    )
  );
}

function clipTo(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}

function arrow(at: number, y: number, direction: 1 | -1, colour: string): SVGElement {
  const back = at - direction * 7;
  return svg("path", {d: `M${back},${y - 5}L${at},${y}L${back},${y + 5}`, class: "arrow", style: `stroke: ${colour}`});
}
