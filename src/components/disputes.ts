import type {Dispute} from "../lib/disagreements.js";
import {h} from "../lib/dom.js";
import {plural} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import {partyColour, partyName, type Site} from "../lib/site.js";
import {empty} from "./figure.js";

/** Every disagreement with all its values: who says what, in which words. The value that the site shows is marked. */
export function disputeList(items: readonly Dispute[], {site, links}: {site: Site; links: Links}): HTMLElement {
  return h(
    "div",
    {class: "disputes"},
    items.map(({id, subject, field, values}) =>
      h(
        "article",
        {id, class: "dispute", "data-dispute": id},
        h("h3", null, subject),
        h(
          "p",
          {class: "muted"},
          `In dispute: ${field}. ${plural(values.length, "value")}, ${plural(
            values.reduce((n, {rows}) => n + rows.length, 0),
            "report"
          )}.`
        ),
        h(
          "ul",
          {class: "values"},
          values.map(({value, isConsensus, rows}) =>
            h(
              "li",
              {class: isConsensus ? "value shown" : "value", "data-value": value},
              h("p", {class: "amount"}, value, isConsensus ? h("span", {class: "tag"}, "borne out best") : null),
              h(
                "ul",
                {class: "claims"},
                rows.map((row) =>
                  h(
                    "li",
                    null,
                    h("a", {href: links.article(row.article_id, links.rowAt(row))}, links.publisher(row.article_id)),
                    row.claimant_party === null
                      ? null
                      : h(
                          "span",
                          {class: "party", style: `--colour: ${partyColour(site, row.claimant_party)}`},
                          ` by ${partyName(site, row.claimant_party)}’s count`
                        ),
                    h("q", null, row.evidence)
                  )
                )
              )
            )
          )
        )
      )
    )
  );
}

/** The disputes over deals in one line each, with the way to all their reports. */
export function disputesOfDeals(items: readonly Dispute[], {site, links}: {site: Site; links: Links}): HTMLElement {
  if (items.length === 0) return empty("No two reports disagree about a number.");
  return h(
    "ul",
    {class: "disputes-short"},
    items.map(({id, subject, field, values}) =>
      h(
        "li",
        null,
        h("a", {href: `./disagreements.html#${encodeURIComponent(id)}`}, subject),
        h("span", {class: "muted"}, ` (${field})`),
        ": ",
        values.map(({value, rows}, i) => [
          i === 0 ? "" : "; ",
          h("strong", null, value),
          ` ${[...new Set(rows.map((row) => (row.claimant_party === null ? links.publisher(row.article_id) : `${partyName(site, row.claimant_party)}’s count`)))].slice(0, 3).join(", ")}`
        ])
      )
    )
  );
}
