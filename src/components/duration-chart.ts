import {scaleLinear} from "d3-scale";
import {svg} from "../lib/dom.js";
import {alsoTold, lengthText, type RoundDurations, type SameLength, sameLengths} from "../lib/durations.js";
import {capital, days, minutes} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import {roundName} from "../lib/rounds.js";
import type {Site} from "../lib/site.js";
import {reportBar} from "./duration-bar.js";

const LINE = 36;
const NARROW_LINE = 62;
/** The line of a report of which only the name is given. */
const SHORT_LINE = 23;
const NARROW_SHORT_LINE = 46;
const HEAD = 30;
const GAP = 18;
const AXIS = 26;
/** On a phone the words of who says otherwise have a line of their own, so that neither they nor the name are cut. */
const OWN_LINE = 16;
/** A chart taller than this has its scale at its foot too. */
const TALL = 420;
/** More reports of one round than these are drawn together where they say the same. */
const MOST_APART = 14;

/**
 * How long each round lasted: one bar a report, from its lower to its upper bound, with its length in words beside it. A
 * length without a bound ends in an arrow; an exact one is a point. The shaded band is what most reports agree on; whoever
 * says otherwise is drawn hollow beside it and marked "says otherwise". Lengths beyond the axis end in an arrow and carry
 * their number.
 * @param together draws reports that say the same as one bar, also where they are few, and names them on one line
 */
export function durationChart(
  rounds: readonly RoundDurations[],
  {width, site, links, together = false}: {width: number; site: Site; links: Links; together?: boolean}
): SVGElement {
  const narrow = width < 560;
  const left = narrow ? 8 : Math.round(Math.min(440, width * 0.4));
  const right = narrow ? 12 : 150;
  const line = narrow ? (together ? NARROW_SHORT_LINE : NARROW_LINE) : together ? SHORT_LINE : LINE;
  const drawn = rounds.map(({reports}): SameLength[] =>
    together || reports.length > MOST_APART ? sameLengths(reports) : reports.flatMap((report) => sameLengths([report]))
  );
  const within = rounds.flatMap(({reports}) =>
    reports.flatMap(({row}) => [row.min_minutes, row.max_minutes]).filter((n) => n !== null && n < 1440)
  );
  const top = Math.max(60, ...within.map((n) => n ?? 0));
  const end = Math.ceil((top * 1.04) / 30) * 30;
  const x = scaleLinear([0, end], [left, width - right]);
  const lineOf = ({reports: [first]}: SameLength) => line + (narrow && first!.otherwise ? OWN_LINE : 0);
  const linesOf = (own: readonly SameLength[]) => own.reduce((sum, same) => sum + lineOf(same), 0);
  const body = drawn.reduce((sum, own) => sum + HEAD + GAP + linesOf(own), AXIS + 8);
  const tall = body > TALL;
  const height = body + (tall ? AXIS - 8 : 0);
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
      svg("line", {x1: x(t), x2: x(t), y1: AXIS, y2: body, class: "grid"}),
      ...(tall ? [14, body + 13] : [14]).map((at) =>
        svg(
          "text",
          {x: x(t), y: at, class: "tick", "text-anchor": t === 0 && narrow ? "start" : "middle"},
          t === 0 ? "0" : minutes(t)
        )
      )
    );
  }

  let y = AXIS + 4;
  for (const [index, entry] of rounds.entries()) {
    const {round, band, split, parts, reports} = entry;
    const own = drawn[index]!;
    if (band !== null && !parts && band.low < end && reports.length > 1) {
      const [a, b] = [x(band.low), x(Math.min(band.high, end))];
      root.append(
        svg("rect", {
          x: Math.min(a - 3, (a + b) / 2 - 5),
          y: y + HEAD - 8,
          width: Math.max(b - a + 6, 10),
          height: linesOf(own) + 8,
          class: split ? "band split" : "band",
          "data-band": `${band.low}-${band.high}`
        })
      );
    }
    root.append(
      svg(
        "text",
        {x: narrow ? left : 0, y: y + 12, class: "round-name"},
        svg("tspan", null, capital(roundName(round, site))),
        svg("tspan", {class: "muted", dx: 8}, round.date ? days(round.date, round.end_date) : "date not known"),
        svg("tspan", {class: "strong", dx: 8}, narrow ? "" : lengthText(entry))
      )
    );
    let top = y + HEAD;
    for (const same of own) {
      root.append(
        reportBar(same, x, {
          top,
          line: lineOf(same),
          also: alsoTold(same.reports[0]!.row, reports),
          end,
          narrow,
          brief: together,
          left,
          right,
          width,
          site,
          links
        })
      );
      top += lineOf(same);
    }
    y += HEAD + linesOf(own) + GAP;
  }
  return root;
}
