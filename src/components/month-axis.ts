import {svg} from "../lib/dom.js";
import {shortMonth} from "../lib/format.js";
import type {Slot} from "../lib/months.js";

const GAP = 0.9;
/** Room that a month's name needs, in pixels. */
const NAME = 30;

export interface MonthScale {
  /** Left edge and width of a month's column. */
  place(month: string): {readonly x: number; readonly width: number};
  axis(y: number): SVGElement;
}

/** Lays months side by side; a gap without anything to show takes the room of less than one month, and is marked. */
export function monthScale(slots: readonly Slot[], from: number, to: number): MonthScale {
  const units = slots.reduce((sum, slot) => sum + ("gap" in slot ? GAP : 1), 0);
  const unit = Math.min(60, (to - from) / Math.max(1, units));
  const places = new Map<string, number>();
  const gaps: {x: number; months: number}[] = [];
  let x = from;
  for (const slot of slots) {
    if ("gap" in slot) gaps.push({x: x + (unit * GAP) / 2, months: slot.gap});
    else places.set(slot.month, x);
    x += unit * ("gap" in slot ? GAP : 1);
  }
  const end = x;
  return {
    place: (month) => ({x: (places.get(month) ?? from) + unit * 0.12, width: unit * 0.76}),
    axis(y) {
      const years = new Map<string, number>();
      for (const [month, at] of places) if (!years.has(month.slice(0, 4))) years.set(month.slice(0, 4), at);
      let free = Number.NEGATIVE_INFINITY;
      return svg(
        "g",
        {class: "axis", "aria-hidden": true},
        svg("line", {x1: from, x2: end, y1: y, y2: y}),
        [...places].map(([month, at]) => [
          svg("line", {x1: at, x2: at, y1: y, y2: y + (isNamed(month, unit) ? 6 : 3)}),
          isNamed(month, unit)
            ? svg(
                "text",
                {x: at + unit / 2, y: y + 17, "text-anchor": "middle", class: "tick"},
                shortMonth(Number(month.slice(5)))
              )
            : null
        ]),
        [...years].map(([year, at]) => {
          if (at < free) return null;
          free = at + 36;
          return [
            svg("line", {x1: at, x2: at, y1: y, y2: y + 34, class: "year"}),
            svg("text", {x: at + 4, y: y + 33, class: "tick strong"}, year)
          ];
        }),
        gaps.map(({x: at, months}) =>
          svg(
            "text",
            {x: at, y: y + 4, "text-anchor": "middle", class: "gap"},
            svg("title", null, `${months} months without an entry`),
            "//"
          )
        )
      );
    }
  };
}

/** Every month where there is room, else every third or every sixth one, the same ones in every year. */
function isNamed(month: string, unit: number): boolean {
  const every = unit >= NAME ? 1 : unit * 3 >= NAME ? 3 : 6;
  return (Number(month.slice(5)) - 1) % every === 0;
}
