import type {Dispute} from "../lib/disagreements.js";
import {h} from "../lib/dom.js";
import {capital, plural} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import {roundTitle} from "../lib/rounds.js";
import {partyColour, partyName, type Site} from "../lib/site.js";
import {empty} from "./figure.js";

/** Every disagreement with all its values: who says what, in which words. The value that the site shows is marked. */
export function disputeList(items: readonly Dispute[], {site, links}: {site: Site; links: Links}): HTMLElement {
  if (items.length === 0) return empty("No two reports disagree.");
  return h(
    "div",
    {class: "disputes"},
    items.map(({id, subject, field, values, round, type}) =>
      h(
        "article",
        {id, class: "dispute", "data-dispute": id},
        h("h2", null, subject),
        h(
          "p",
          {class: "muted"},
          round === null || type !== "deal" ? "" : `${roundTitle(round, site)}. `,
          `In dispute: ${field}. ${plural(values.length, "value")}, ${plural(
            values.reduce((n, {rows}) => n + rows.length, 0),
            "report"
          )}.`
        ),
        h(
          "dl",
          {class: "values"},
          values.map((value) => valueRow(value, site, links))
        )
      )
    )
  );
}

/** How many reports of one value are told word by word; at hundreds of reports the others are only named. */
const MOST_CLAIMS = 12;

function valueRow({value, isConsensus, rows}: Dispute["values"][number], site: Site, links: Links): HTMLElement {
  return h(
    "div",
    {class: isConsensus ? "value shown" : "value", "data-value": value},
    h("dt", {class: "amount"}, value, isConsensus ? h("span", {class: "tag"}, "borne out best") : null),
    h(
      "dd",
      null,
      h(
        "ul",
        {class: "claims"},
        rows
          .slice(0, MOST_CLAIMS)
          .map((row) =>
            h(
              "li",
              null,
              h("a", {href: links.article(row.article_id, links.rowAt(row))}, capital(links.who(row.article_id))),
              row.claimant_party === null
                ? null
                : h(
                    "span",
                    {class: "party", style: `--colour: ${partyColour(site, row.claimant_party)}`},
                    `${partyName(site, row.claimant_party)}’s count`
                  ),
              " ",
              h("q", null, row.evidence)
            )
          ),
        rows.length > MOST_CLAIMS
          ? h("li", {class: "muted"}, `and ${plural(rows.length - MOST_CLAIMS, "more report")}`)
          : null
      )
    )
  );
}

/** How many disputes are told in short, the newest first. */
const MOST_SHORT = 30;
const MOST_VALUES = 5;

/** The disputes over deals in one line each, with the way to all their reports, and how many are about something else. */
export function disputesOfDeals(all: readonly Dispute[], context: {site: Site; links: Links}): HTMLElement {
  const items = all.filter(({type}) => type === "deal");
  const others = all.length - items.length;
  return h(
    "div",
    null,
    items.length === 0 ? empty("No two reports disagree about a number.") : shortList(items, context),
    others === 0
      ? null
      : h(
          "p",
          null,
          "Reports also contradict each other in ",
          h("a", {href: "./disagreements.html"}, plural(others, "other matter")),
          ", over lengths or days of talks."
        )
  );
}

function shortList(items: readonly Dispute[], {site, links}: {site: Site; links: Links}): HTMLElement {
  return h(
    "ul",
    {class: "disputes-short"},
    items.slice(0, MOST_SHORT).map(({id, subject, field, values}) =>
      h(
        "li",
        null,
        h("a", {href: `./disagreements.html#${encodeURIComponent(id)}`}, subject),
        h("span", {class: "muted"}, ` (${field})`),
        ": ",
        values
          .slice(0, MOST_VALUES)
          .map(({value, rows}, i) => [
            i === 0 ? "" : "; ",
            h("strong", null, value),
            ` ${[...new Set(rows.map((row) => (row.claimant_party === null ? links.who(row.article_id) : `${partyName(site, row.claimant_party)}’s count`)))].slice(0, 3).join(", ")}`
          ]),
        values.length > MOST_VALUES ? `; and ${plural(values.length - MOST_VALUES, "other value")}` : ""
      )
    ),
    items.length > MOST_SHORT
      ? h(
          "li",
          null,
          h("a", {href: "./disagreements.html"}, `and ${plural(items.length - MOST_SHORT, "older dispute")}`)
        )
      : null
  );
}
