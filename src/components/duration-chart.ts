import {scaleLinear} from "d3-scale";
import {svg} from "../lib/dom.js";
import {agreedText, fromOneArticle, type RoundDurations} from "../lib/durations.js";
import {capital, clip, days, lasting, minutes} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import {roundName} from "../lib/rounds.js";
import type {Site} from "../lib/site.js";
import {MORE, reportBar} from "./duration-bar.js";

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
  const left = narrow ? 8 : Math.round(Math.min(320, width * 0.3));
  const right = narrow ? 12 : 214;
  const named = rounds.map(({reports}) =>
    reports.map(({row, otherwise}) => wrap(links.publisher(row.article_id), room(left, width, narrow, otherwise)))
  );
  const heightOf = (own: readonly (readonly string[])[]) => own.reduce((sum, lines) => sum + tallness(lines), 0);
  const tallness = (lines: readonly string[]) => (narrow ? LINE + 16 : LINE) + (lines.length - 1) * MORE;
  const within = rounds.flatMap(({reports}) =>
    reports.flatMap(({row}) => [row.min_minutes, row.max_minutes]).filter((n) => n !== null && n < 1440)
  );
  const top = Math.max(60, ...within.map((n) => n ?? 0));
  const end = Math.ceil((top * 1.12) / 60) * 60;
  const x = scaleLinear([0, end], [left, width - right]);
  const height = named.reduce((sum, own) => sum + HEAD + GAP + heightOf(own), AXIS + 8);
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
  for (const [index, entry] of rounds.entries()) {
    const {round, band, split, parts, reports} = entry;
    const names = named[index]!;
    const tall = heightOf(names);
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
    const agreed =
      band === null
        ? ""
        : split
          ? `${fromOneArticle(entry) ? "one report" : "reports differ"}: ${lasting(band.low, band.high)}`
          : parts
            ? `several sittings: ${lasting(band.low, band.high)}`
            : agreedText(entry);
    root.append(
      svg(
        "text",
        {x: narrow ? left : 0, y: y + 12, class: "round-name"},
        svg("tspan", null, capital(roundName(round, site))),
        svg("tspan", {class: "muted", dx: 8}, round.date ? days(round.date, round.end_date) : "date not known"),
        svg("tspan", {class: "strong", dx: 8}, narrow ? "" : agreed)
      )
    );
    let at = y + HEAD;
    for (const [i, report] of reports.entries()) {
      const lines = names[i]!;
      const bar = at + (narrow ? 16 + (lines.length - 1) * MORE : 4 + ((lines.length - 1) * MORE) / 2);
      root.append(reportBar(report, x, {y: bar, end, narrow, left, right, width, lines, site, links}));
      at += tallness(lines);
    }
    y += HEAD + tall + GAP;
  }
  return root;
}

/** How many letters of a report's name fit on one line beside the axis, or on a phone above it and beside the length. */
function room(left: number, width: number, narrow: boolean, otherwise: boolean): number {
  return Math.floor((narrow ? width - (otherwise ? 222 : 120) : left - 14) / 6.8);
}

/** A name on at most two lines, cut at a word where it is longer still. */
function wrap(text: string, letters: number): string[] {
  if (text.length <= letters) return [text];
  const cut = text.lastIndexOf(" ", letters);
  const first = text.slice(0, cut > 0 ? cut : letters);
  return [first, clip(text.slice(first.length).trim(), letters)];
}
