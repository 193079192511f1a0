import {h} from "../lib/dom.js";
import type {FigureRow, Listing} from "../lib/listings.js";
import type {Site} from "../lib/site.js";
import {totalsTable} from "./exchange-tables.js";
import {empty} from "./figure.js";

/** Totals since the war began, as articles give them: never added to anything, and shown by the day of the article. */
export function runningTotals(totals: Listing<FigureRow>, {site}: {readonly site: Site}): HTMLElement {
  if (totals.total === 0) return empty("No article gives a total since the war began.");
  return h(
    "div",
    null,
    h("p", null, "Totals since the war began. They include what is told above, and are added to nothing."),
    totalsTable(totals, site)
  );
}
