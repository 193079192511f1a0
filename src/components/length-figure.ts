import type {RoundDurations} from "../lib/durations.js";
import {linksOf, type Source} from "../lib/links.js";
import type {Round, Site} from "../lib/site.js";
import {durationChart} from "./duration-chart.js";
import {durationsTable} from "./duration-table.js";
import {empty, figure} from "./figure.js";
import {partyLegend} from "./legends.js";

interface Options {
  readonly site: Site;
  readonly rounds: readonly Round[];
  readonly sources: readonly Source[];
  /** Framework's resize: draws anew as the page changes its width. */
  readonly resize: (draw: (width: number) => Node) => Node;
  /** Reports that say the same are drawn as one. */
  readonly together?: boolean;
}

/** The lengths of rounds as every report gives them, as a chart and as a table. */
export function lengthFigure(
  lengths: readonly RoundDurations[],
  {site, rounds, sources, resize, together = false}: Options
): HTMLElement {
  if (lengths.length === 0) return empty("No article says how long a round lasted.");
  const links = linksOf(sources);
  const byId = new Map(sources.map((source) => [source.id, source]));
  const rows = lengths.flatMap(({reports}) => reports.map(({row}) => row));
  return figure({
    title: together ? "The lengths that reports give, and how many give each" : "Each report of a round’s length",
    subtitle:
      "A dot is a bound that the report gives, an arrow an open end; hollow dots say otherwise or are uncertain readings. The shaded band is what most reports agree on; where none prevails it runs over all, and its outline is dashed. Lengths of separate sittings have none.",
    legend: partyLegend(
      site,
      rows.map((row) => row.claimant_party),
      "the article’s own account"
    ),
    chart: resize((width) => durationChart(lengths, {width, site, links, together})),
    numbers: durationsTable(
      rows.flatMap((row) => {
        const source = byId.get(row.article_id);
        return source === undefined ? [] : [{...row, source}];
      }),
      {site, rounds}
    )
  });
}
