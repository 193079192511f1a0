import {scaleLinear} from "d3-scale";
import {svg} from "../lib/dom.js";
import {capital, days, interval, month as monthName} from "../lib/format.js";
import type {ToldHandOver} from "../lib/handovers.js";
import {category} from "../lib/labels.js";
import {monthSlots, monthsBetween} from "../lib/months.js";
import {roundName, roundTitle} from "../lib/rounds.js";
import {partyColour, partyName, type Round, type Site} from "../lib/site.js";
import {correctedNote} from "./evidence.js";
import {monthScale} from "./month-axis.js";

/** Room for the flags, and beneath them for the number over the tallest column. */
const TOP = 38;
const FOOT = 52;

/**
 * What was handed over, month by month: columns up for what one side received, down for the other, one segment a
 * hand-over. Where reports of a hand-over differ, the part between their counts is hatched. Flags mark rounds of talks.
 */
export function handOverChart(
  rows: readonly ToldHandOver[],
  {
    width,
    site,
    parties,
    rounds,
    months
  }: {
    width: number;
    site: Site;
    parties: readonly string[];
    rounds: readonly Round[];
    /** Months to show beside those of the rows, so that several charts share one axis. */
    months: readonly string[];
  }
): SVGElement {
  const [up, down] = parties;
  const sum = (party: string | undefined, month: string) =>
    rows.filter((row) => row.party === party && row.month === month).reduce((total, row) => total + row.max, 0);
  const least = (party: string | undefined, month: string) =>
    rows.filter((row) => row.party === party && row.month === month).reduce((total, row) => total + row.min, 0);
  const used = [...new Set(rows.map(({month}) => month))].sort();
  const most = (party: string | undefined) => Math.max(0, ...used.map((month) => sum(party, month)));
  const [high, low] = [most(up), most(down)];
  const room = Math.max(150, Math.min(230, width / 4));
  const lowRoom = low === 0 ? 0 : Math.max(22, (room * low) / Math.max(high, low));
  const zero = TOP + (high === 0 ? 0 : Math.max(22, (room * high) / Math.max(high, low)));
  const scale = scaleLinear([0, Math.max(1, high, low)], [0, room]);
  const height = zero + lowRoom + FOOT + 8;
  const x = monthScale(monthSlots([...used, ...months]), 4, width - 4);
  const shown = new Set(monthsBetween([...used, ...months]));
  const what = category(rows[0]?.deal.category ?? "");
  const root = svg("svg", {
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    class: "handover-chart",
    role: "group",
    "aria-label": `${what} handed over, by month and by the side that received them`
  });

  const flags = rounds
    .flatMap((round) => {
      if (round.date === null || !shown.has(round.date.slice(0, 7))) return [];
      const place = x.place(round.date.slice(0, 7));
      return [{round, at: place.x + (place.width * Math.max(0, Number(round.date.slice(8)) - 1)) / 31}];
    })
    .sort((a, b) => a.at - b.at);
  for (const [i, {round, at}] of flags.entries()) {
    const room = (flags[i + 1]?.at ?? width) - at - 14;
    // The name as long as there is room for it: "second round, Istanbul", or the place alone, or none.
    const name = [capital(roundName(round, site)), round.city ?? ""].find((text) => text.length * 5.8 < room) ?? "";
    root.append(
      svg(
        "g",
        {class: "flag"},
        svg("title", null, roundTitle(round, site)),
        svg("line", {x1: at, x2: at, y1: 10, y2: zero}),
        svg("path", {d: `M${at},4l7,4l-7,4z`}),
        name === "" ? null : svg("text", {x: at + 9, y: 12, "aria-hidden": true}, name)
      )
    );
  }

  const labels: Label[] = [];
  for (const [i, month] of used.entries()) {
    const place = x.place(month);
    for (const [party, sign] of [
      [up, -1],
      [down, 1]
    ] as const) {
      if (party === undefined) continue;
      let y = zero;
      for (const row of rows.filter((one) => one.party === party && one.month === month)) {
        const solid = scale(row.min);
        const open = scale(row.max) - solid;
        root.append(segment(row, {site, x: place.x, width: place.width, y, solid, open, sign}));
        y += sign * (solid + open);
      }
      const total = sum(party, month);
      const beside = [-1, 1].map((step) => sum(party, used[i + step] ?? ""));
      const stands = beside.every((other) => total >= other);
      if (total === 0 || (place.width <= 20 && !stands)) continue;
      labels.push({
        text: interval(least(party, month), total),
        x: place.x + place.width / 2,
        y: sign < 0 ? y - 5 : y + 13,
        total
      });
    }
  }
  for (const {text, x: middle, y} of withoutCollisions(labels)) {
    root.append(svg("text", {x: middle, y, class: "value", "text-anchor": "middle", "aria-hidden": true}, text));
  }
  root.append(
    x.axis(zero + lowRoom + (low === 0 ? 12 : 20)),
    svg("line", {x1: 4, x2: width - 4, y1: zero, y2: zero, class: "zero"})
  );
  return root;
}

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly total: number;
}

/** The labels that can be read beside each other; of two that would touch, the one of the larger column. */
function withoutCollisions(labels: readonly Label[]): Label[] {
  const kept: Label[] = [];
  for (const label of [...labels].sort((a, b) => b.total - a.total)) {
    const touches = (other: Label) =>
      Math.abs(other.y - label.y) < 13 &&
      Math.abs(other.x - label.x) < 3.3 * (other.text.length + label.text.length) + 4;
    if (!kept.some(touches)) kept.push(label);
  }
  return kept;
}

function segment(
  row: ToldHandOver,
  at: {
    site: Site;
    x: number;
    width: number;
    y: number;
    solid: number;
    open: number;
    sign: 1 | -1;
  }
): SVGElement {
  const {deal, party, min, max, href} = row;
  const tip = `${days(deal.date!, null)}: ${interval(min, max)} ${category(deal.category, max)} to ${partyName(at.site, party)}${
    min === max ? "" : " (reports differ)"
  }${correctedNote(deal)}`;
  const colour = partyColour(at.site, party);
  const rect = (from: number, size: number, kind: string) =>
    svg("rect", {
      x: at.x,
      width: at.width,
      y: at.sign < 0 ? at.y - from - size : at.y + from,
      height: Math.max(0.75, size - 1),
      class: kind,
      style: `--colour: ${colour}`
    });
  const attributes = {
    class: "mark",
    "data-tip": tip,
    "data-row": deal.deal_id,
    "data-party": party,
    "data-value": min,
    "data-max": max,
    "data-month": monthName(row.month)
  };
  const shapes = [
    svg("rect", {
      x: at.x,
      width: at.width,
      y: at.sign < 0 ? at.y - Math.max(8, at.solid) : at.y,
      height: Math.max(8, at.solid),
      class: "hit"
    }),
    rect(0, at.solid, "solid"),
    at.open > 0 ? rect(at.solid, at.open, "open") : null
  ];
  return href === null
    ? svg("g", {...attributes, role: "img", "aria-label": tip}, shapes)
    : svg("a", {...attributes, href, "aria-label": tip}, shapes);
}
