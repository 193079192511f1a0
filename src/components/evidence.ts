import {isUncertain} from "../lib/confidence.js";
import {h} from "../lib/dom.js";
import {dealConfidence, type Report} from "../lib/evidence.js";
import {day, interval, plural} from "../lib/format.js";

/** How many reports of one deal are listed; the table of every figure has them all. */
const MOST_REPORTS = 12;

/** A mark beside a figure whose reading is less sure than the published level. */
export function doubt(row: {readonly confidence: number}): HTMLElement | null {
  return isUncertain(row)
    ? h(
        "abbr",
        {class: "doubt", title: `Uncertain reading: confidence ${row.confidence.toFixed(2)}`},
        "?",
        h("span", {class: "hidden-visually"}, " uncertain reading")
      )
    : null;
}

/** A mark beside what a person has corrected, with what, why, who and when; nothing beside anything else. */
export function correctedMark({corrected}: {readonly corrected: string | null}): HTMLElement | null {
  return corrected === null
    ? null
    : h(
        "abbr",
        {class: "corrected", title: `Corrected by hand: ${corrected}`},
        "corrected",
        h("span", {class: "hidden-visually"}, `: ${corrected}`)
      );
}

/** The same in words, for a mark of a chart that explains itself. */
export function correctedNote({corrected}: {readonly corrected: string | null}): string {
  return corrected === null ? "" : ` (corrected by hand: ${corrected})`;
}

/** A figure that leads to the surest words it was read from. */
export function evidenceLink(text: string, reports: readonly Report[], disputed = false): HTMLElement {
  const first = reports[0];
  const shown = first === undefined ? h("span", null, text) : h("a", {href: first.href, class: "figure"}, text);
  return h(
    "span",
    {class: "evidence-link"},
    shown,
    first === undefined ? null : doubt({confidence: dealConfidence(reports)}),
    disputed ? h("span", {class: "tag disputed"}, "disputed") : null
  );
}

/** "6 reports", which opens to the list of them, each with its own figure and a link to its words. */
export function reportList(reports: readonly Report[], inAll = reports.length): HTMLElement | null {
  if (reports.length === 0) return null;
  return h(
    "details",
    {class: "reports"},
    h("summary", null, plural(Math.max(inAll, reports.length), "report")),
    h(
      "ul",
      null,
      reports
        .slice(0, MOST_REPORTS)
        .map(({href, who, published, row}) =>
          h(
            "li",
            null,
            h("a", {href}, interval(row.min, row.max, row.approximate)),
            doubt(row),
            correctedMark(row),
            ` ${who}`,
            published && !who.includes(day(published)) ? h("span", {class: "muted"}, `, ${day(published)}`) : null
          )
        ),
      reports.length > MOST_REPORTS
        ? h(
            "li",
            {class: "muted"},
            `and ${plural(reports.length - MOST_REPORTS, "more report")}, less sure or equally so`
          )
        : null
    )
  );
}
