import {h} from "../lib/dom.js";
import {capital, days, plural} from "../lib/format.js";
import type {RoundEntry} from "../lib/ledger.js";
import {roundAnchor, roundName} from "../lib/rounds.js";
import {BALANCE_KEY, balance, type Context} from "./balance.js";
import {empty} from "./figure.js";

/** Every promise with its balance, by the round it was made at, the newest first; those of no round come last. */
export function balanceByRound(entries: readonly RoundEntry[], context: Context): HTMLElement {
  const rounds = entries.filter(({round, promises}) => round !== null && promises.length > 0).reverse();
  const others = entries.filter(({round}) => round === null).flatMap(({promises}) => promises);
  if (rounds.length + others.length === 0) return empty("No article tells of an offer or an agreement.");
  const bars = (promises: RoundEntry["promises"]) =>
    h(
      "div",
      {class: "outcome"},
      promises.map((item) => balance(item, context))
    );
  return h(
    "div",
    {class: "balances"},
    h("p", {class: "how muted"}, BALANCE_KEY),
    rounds.map(({round, promises}) =>
      h(
        "section",
        {class: "round-entry"},
        h(
          "header",
          null,
          h("p", {class: "when"}, round!.date === null ? "Date not known" : days(round!.date, round!.end_date)),
          h(
            "h3",
            null,
            h("a", {href: `./rounds.html#${roundAnchor(round!)}`}, capital(roundName(round!, context.site)))
          )
        ),
        bars(promises)
      )
    ),
    others.length === 0
      ? null
      : h(
          "details",
          {class: "round-entry", open: rounds.length === 0},
          h("summary", null, `${plural(others.length, "promise")} tied to no round of talks`),
          bars(others)
        )
  );
}
