import {exchangeTitle} from "../lib/annotations.js";
import {h} from "../lib/dom.js";
import {day} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import {type Exchange, partyName, type Site} from "../lib/site.js";
import {correctedMark, doubt} from "./evidence.js";
import {empty} from "./figure.js";
import {dataTable} from "./table.js";

/** Totals since the war began, as articles give them: never added to anything, and shown by the day of the article. */
export function runningTotals(rows: readonly Exchange[], {site, links}: {site: Site; links: Links}): HTMLElement {
  const totals = rows
    .filter(({cumulative}) => cumulative)
    .sort((a, b) => (links.published(b.article_id) ?? "").localeCompare(links.published(a.article_id) ?? ""));
  if (totals.length === 0) return empty("No article gives a total since the war began.");
  return h(
    "div",
    null,
    h("p", null, "Totals since the war began. They include what is told above, and are added to nothing."),
    dataTable(
      totals,
      [
        {
          label: "As of",
          value: (row) => links.published(row.article_id),
          show: (row) => {
            const published = links.published(row.article_id);
            return published === null ? h("span", {class: "muted"}, "not known") : day(published);
          }
        },
        {
          label: "Total",
          value: (row) => row.min ?? row.max,
          show: (row) => [
            h("a", {class: "figure", href: links.article(row.article_id, row.exchange_id)}, exchangeTitle(row, site)),
            doubt(row),
            correctedMark(row)
          ]
        },
        {
          label: "Whose count",
          value: (row) => (row.claimant_party === null ? null : partyName(site, row.claimant_party))
        },
        {label: "Words", value: (row) => row.evidence, show: (row) => h("q", null, row.evidence), wide: true},
        {label: "Report", value: (row) => links.publisher(row.article_id)}
      ],
      {caption: "Totals since the war began", id: (row) => row.exchange_id}
    )
  );
}
