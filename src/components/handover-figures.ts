import {h} from "../lib/dom.js";
import type {Report} from "../lib/evidence.js";
import {capital} from "../lib/format.js";
import {handOvers} from "../lib/handovers.js";
import {category} from "../lib/labels.js";
import {type Deal, partyName, type Round, type Site, sides} from "../lib/site.js";
import {handOverTable} from "./exchange-tables.js";
import {figure} from "./figure.js";
import {handOverChart} from "./handover-chart.js";
import {partyLegend} from "./legends.js";

/** One chart a category over shared months: what each side received. Categories are never added up. */
export function handOverFigures({
  deals,
  rounds,
  site,
  reports,
  resize,
  categories = ["prisoners", "bodies"]
}: {
  deals: readonly Deal[];
  rounds: readonly Round[];
  site: Site;
  reports: (deal: Deal) => Report[];
  /** Framework's resize: draws anew as the page changes its width. */
  resize: (draw: (width: number) => Node) => Node;
  categories?: readonly string[];
}): HTMLElement {
  const named = sides(site).map(({id}) => id);
  const receivers = deals.flatMap(({to_party}) => (to_party === null ? [] : [to_party]));
  const parties = named.length > 0 ? named : [...new Set(receivers)].sort().slice(0, 2);
  const charts = categories
    .map((name) => ({name, rows: handOvers(deals, name, parties)}))
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
        chart: resize((width) => handOverChart(rows, {width, site, parties, rounds, months, reports})),
        numbers: handOverTable(rows, {site, reports})
      })
    )
  );
}
