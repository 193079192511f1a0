import {h} from "../lib/dom.js";
import {capital, interval, list} from "../lib/format.js";
import type {Amount, ToldHandOver} from "../lib/handovers.js";
import {category} from "../lib/labels.js";
import {partyName, type Round, type Site, sides} from "../lib/site.js";
import {handOverTable} from "./exchange-tables.js";
import {figure} from "./figure.js";
import {handOverChart} from "./handover-chart.js";
import {partyLegend} from "./legends.js";

/** What is told beside the columns of a chart. */
interface Beside {
  /** Received under promises, but told only as a sum without a day. */
  readonly undated: readonly Amount[];
  /** Civilians who are counted among the prisoners. */
  readonly civilians: readonly Amount[];
}

const amounts = (all: readonly Amount[], site: Site) =>
  list(all.map(({party, count}) => `${interval(count.min, count.max)} to ${partyName(site, party)}`));

/** What the columns leave out, and whether civilians are in them. */
function noteOf(name: string, {undated, civilians}: Beside, site: Site): string | null {
  const left = undated.filter((one) => one.category === name);
  const told = left.length === 0 ? [] : [`Told only as a sum without a day, and in no column: ${amounts(left, site)}.`];
  const within =
    name !== "prisoners"
      ? []
      : civilians.length === 0
        ? ["Civilians are not counted here."]
        : [
            `Civilians are counted here only where an article counts them among those exchanged: ${amounts(civilians, site)}.`
          ];
  return [...told, ...within].join(" ") || null;
}

/** One chart a category over shared months: what each side received. Categories are never added up. */
export function handOverFigures(
  all: readonly ToldHandOver[],
  {
    rounds,
    site,
    beside,
    resize,
    categories = ["prisoners", "bodies", "civilians", "children", "hostages"]
  }: {
    rounds: readonly Round[];
    site: Site;
    beside: Beside;
    /** Framework's resize: draws anew as the page changes its width. */
    resize: (draw: (width: number) => Node) => Node;
    categories?: readonly string[];
  }
): HTMLElement {
  const named = sides(site).map(({id}) => id);
  const parties = named.length > 0 ? named : [...new Set(all.map(({party}) => party))];
  const charts = categories
    .map((name) => ({name, rows: all.filter(({deal}) => deal.category === name)}))
    .filter(({rows}) => rows.length > 0);
  if (charts.length === 0) return h("p", {class: "empty"}, "No article tells of a hand-over with a day.");
  const months = charts.flatMap(({rows}) => rows.map(({month}) => month));
  const [up, down] = parties;
  return h(
    "div",
    {class: "small-multiples"},
    charts.map(({name, rows}, i) =>
      figure({
        title: `${capital(category(name))} handed over, by month`,
        subtitle:
          i > 0
            ? null
            : `Up: to ${partyName(site, up ?? null)}. Down: to ${partyName(site, down ?? null)}. One segment is one hand-over; hatched is what reports count differently. Flags are rounds of talks. Slashes stand for months without an entry.`,
        legend: partyLegend(site, parties, undefined, "to "),
        chart: resize((width) => handOverChart(rows, {width, site, parties, rounds, months})),
        note: noteOf(name, beside, site),
        numbers: handOverTable(rows, site)
      })
    )
  );
}
