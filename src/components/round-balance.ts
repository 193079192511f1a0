import {h} from "../lib/dom.js";
import {plural} from "../lib/format.js";
import type {RoundEntry} from "../lib/ledger.js";
import {roundAnchor, roundTitle} from "../lib/rounds.js";
import {balance, type Context, scales} from "./balance.js";
import {empty} from "./figure.js";
import {withTips} from "./tips.js";

/** Every promise with its balance, by the round it was made at, the newest first; those of no round come last. */
export function balanceByRound(entries: readonly RoundEntry[], context: Context): HTMLElement {
  const longest = scales(entries.flatMap(({promises}) => promises));
  const rounds = entries.filter(({round, promises}) => round !== null && promises.length > 0).reverse();
  const others = entries.filter(({round}) => round === null).flatMap(({promises}) => promises);
  if (rounds.length + others.length === 0) return empty("No article tells of an offer or an agreement.");
  const bars = (promises: RoundEntry["promises"]) =>
    h(
      "div",
      {class: "outcome"},
      promises.map((item) => balance(item, longest.get(item.deal.category) ?? 1, context))
    );
  return withTips(
    h(
      "div",
      {class: "balances"},
      h(
        "p",
        {class: "how muted"},
        "An outline is what was promised, its filling what has been received since; hatched is what reports count differently. A dashed end means “at least”. Bars of one category share a scale."
      ),
      rounds.map(({round, promises}) =>
        h(
          "section",
          {class: "round-entry"},
          h(
            "header",
            null,
            h("h3", null, h("a", {href: `./rounds.html#${roundAnchor(round!)}`}, roundTitle(round!, context.site)))
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
    )
  );
}
