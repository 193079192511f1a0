import {h} from "../lib/dom.js";
import {agreedText, camps, fromOneArticle, type RoundDurations, whose} from "../lib/durations.js";
import {clip, lasting, plural} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import type {Duration, Site} from "../lib/site.js";
import {doubt} from "./evidence.js";

/** More lengths than these are told by the shortest and the longest; the Rounds page has them all. */
const MOST_CAMPS = 3;

/** "Lasted 39 to 40 min by 4 of 5 reports; Kure says about 3 h 30 min", or each sitting, or each length where none prevails. */
export function lengthLine(
  entry: RoundDurations,
  {links, site}: {readonly links: Links; readonly site: Site}
): HTMLElement {
  return entry.split || entry.parts ? splitLine(entry, links, site) : agreedLine(entry, links, site);
}

const link = (row: Duration, text: string, links: Links, kind = "figure") =>
  h("a", {class: kind, href: links.article(row.article_id, row.duration_id)}, text);

function splitLine(entry: RoundDurations, links: Links, site: Site): HTMLElement {
  const all = camps(entry);
  const alone = fromOneArticle(entry);
  const shown = all.length > MOST_CAMPS ? [all[0]!, all.at(-1)!] : all;
  const ends = all.length > shown.length;
  return h(
    "p",
    {class: "length"},
    entry.split
      ? alone
        ? "One report gives it several lengths: "
        : [h("strong", null, "Reports differ"), ends ? " from " : ": "]
      : `Sat more than once:${ends ? " from" : ""} `,
    shown.map(({text, rows}, i) => [
      i === 0 ? "" : ends ? " to " : alone ? " and " : "; ",
      link(rows[0]!, text, links),
      alone ? "" : h("span", {class: "muted"}, ` (${whose(rows[0]!, links, site)})`)
    ]),
    alone ? h("span", {class: "muted"}, ` (${links.publisher(all[0]!.rows[0]!.article_id)})`) : "",
    entry.reports.length > shown.length ? `; ${plural(entry.reports.length, "report")} in all` : ""
  );
}

function agreedLine({reports, band}: RoundDurations, links: Links, site: Site): HTMLElement {
  const others = reports.filter(({otherwise}) => otherwise);
  const agreeing = reports.filter(({otherwise}) => !otherwise);
  const first = (agreeing[0] ?? reports[0]!).row;
  return h(
    "p",
    {class: "length"},
    "Lasted ",
    link(first, agreedText({reports, band}), links),
    agreeing.length === 1 ? doubt(first) : null,
    reports.length > 1 ? ` by ${agreeing.length} of ${reports.length} reports` : "",
    others.map(({row}, i) => [
      i === 0 ? "; " : ", ",
      whose(row, links, site),
      " says ",
      link(row, lasting(row.min_minutes, row.max_minutes, row.qualifier), links, "figure otherwise"),
      ": ",
      h("q", null, clip(row.evidence, 90))
    ])
  );
}
