import {h} from "../lib/dom.js";
import {
  agreedText,
  alsoTold,
  type Camp,
  endCamps,
  fromOneArticle,
  type Length,
  type RoundDurations,
  whose
} from "../lib/durations.js";
import {clip, lasting, list, plural} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import type {Site} from "../lib/site.js";
import {doubt} from "./evidence.js";

/** How many of those who say otherwise are named; the Rounds page has them all. */
const MOST_OTHERS = 3;

/** "Lasted 39 to 40 min by 4 of 5 reports; Kure says about 3 h 30 min", or each sitting, or each length where none prevails. */
export function lengthLine(
  entry: RoundDurations,
  {links, site}: {readonly links: Links; readonly site: Site}
): HTMLElement {
  return entry.split || entry.parts ? splitLine(entry, links, site) : agreedLine(entry, links, site);
}

const link = (row: Length, text: string, links: Links, kind = "figure") =>
  h("a", {class: kind, href: links.article(row.article_id, row.duration_id)}, text);

function splitLine(entry: RoundDurations, links: Links, site: Site): HTMLElement {
  const [shortest, longest] = endCamps(entry);
  const alone = fromOneArticle(entry);
  const said = ({text, rows: [row]}: Camp) => [
    link(row!, text, links),
    alone ? "" : h("span", {class: "muted"}, ` (${whose(row!, links, site)})`)
  ];
  const opening = !entry.split
    ? "Sat more than once, "
    : alone
      ? "One report gives it several lengths, "
      : [h("strong", null, "Reports differ"), ", "];
  const more = entry.reports.length - 2;
  return h(
    "p",
    {class: "length"},
    opening,
    said(shortest),
    shortest === longest ? "" : [entry.parts || alone ? " and " : " to ", said(longest)],
    alone ? h("span", {class: "muted"}, ` (${links.who(shortest.rows[0]!.article_id)})`) : "",
    more > 0 ? h("span", {class: "muted"}, `; ${plural(entry.reports.length, "report")} in all`) : ""
  );
}

/** Reports that give only one bound fit the length that prevails, but do not tell it. */
function share(agreeing: RoundDurations["reports"], all: RoundDurations["reports"]): string {
  const bounded = agreeing.some(({row}) => row.min_minutes === null || row.max_minutes === null);
  const count = `${agreeing.length} of ${all.length} reports`;
  return bounded ? ` (${count} fit)` : ` by ${count}`;
}

/** ", which also tells of about 40 min,": who says otherwise may give in the same article what the others give. */
function alsoText(row: Length, reports: RoundDurations["reports"]): string {
  const also = alsoTold(row, reports);
  return also.length === 0 ? "" : `, which also tells of ${list(also)},`;
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
    reports.length > 1 ? share(agreeing, reports) : "",
    others
      .slice(0, MOST_OTHERS)
      .map(({row}, i) => [
        i === 0 ? "; " : ", ",
        whose(row, links, site),
        alsoText(row, reports),
        " says ",
        link(row, lasting(row.min_minutes, row.max_minutes, row.qualifier), links, "figure otherwise"),
        ": ",
        h("q", null, clip(row.evidence, 90))
      ]),
    others.length > MOST_OTHERS ? `, and ${plural(others.length - MOST_OTHERS, "more report")} otherwise` : ""
  );
}
