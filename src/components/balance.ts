import {dealFigure, isDisputed} from "../lib/deals.js";
import {h} from "../lib/dom.js";
import type {Report} from "../lib/evidence.js";
import {interval, number} from "../lib/format.js";
import {category, label} from "../lib/labels.js";
import {type Bounds, isInAll, type Lane, type Promised} from "../lib/ledger.js";
import {type Deal, partyColour, partyName, type Site} from "../lib/site.js";
import {correctedMark, evidenceLink, reportList} from "./evidence.js";

export interface Context {
  readonly site: Site;
  readonly reports: (deal: Deal) => Report[];
}

const size = ({min, max}: Bounds) => max ?? min ?? 0;

/** The longest bar of several promises, by category: bars of one category can be compared, those of two cannot. */
export function scales(promises: readonly Promised[]): Map<string, number> {
  const longest = new Map<string, number>();
  for (const {deal, lanes} of promises) {
    for (const {promised, received} of lanes) {
      const now = Math.max(size(promised), received === null ? 0 : size(received));
      longest.set(deal.category, Math.max(longest.get(deal.category) ?? 1, now));
    }
  }
  return longest;
}

/**
 * A promise over its hand-overs: an outlined bar as long as what was promised, filled as far as it has been received,
 * one bar a receiving party. Open ends ("at least") have a dashed edge.
 */
export function balance(item: Promised, longest: number, {site, reports}: Context): HTMLElement {
  const {deal, lanes, deliveries} = item;
  const own = reports(deal);
  const tracked = deal.status === "agreed" || deliveries.length > 0;
  return h(
    "div",
    {class: `balance ${deal.status}`, "data-deal": deal.deal_id},
    h(
      "p",
      {class: "promise"},
      h("span", {class: `tag ${deal.status}`}, label(deal.status)),
      " ",
      evidenceLink(dealFigure(deal, site), own, isDisputed(deal)),
      correctedMark(deal),
      deal.subgroup ? h("span", {class: "muted"}, `, ${deal.subgroup}`) : null,
      " ",
      reportList(own)
    ),
    tracked ? lanes.map((lane) => laneBar(lane, longest, item, {site, reports})) : null,
    tracked ? owed(item) : null
  );
}

function laneBar(lane: Lane, longest: number, {deal, deliveries}: Promised, {site, reports}: Context): HTMLElement {
  const {party, promised, received} = lane;
  const share = (n: number) => `${Math.min(100, (100 * n) / longest).toFixed(2)}%`;
  const who = party === null ? (isInAll(deal) ? "in all" : "each side") : `to ${partyName(site, party)}`;
  const got = received === null ? "none told" : interval(received.min, received.max);
  const text = `${who}: ${got} of ${interval(promised.min, promised.max)} ${category(deal.category)}`;
  const source = deliveries.flatMap((delivery) => (reachedBy(delivery, party) ? reports(delivery) : []))[0];
  const bar = h(
    "span",
    {class: "track", "aria-hidden": true},
    h("span", {class: promised.max === null ? "promised open" : "promised", style: `width: ${share(size(promised))}`}),
    received === null
      ? null
      : [
          h("span", {class: "received most", style: `width: ${share(size(received))}`}),
          h("span", {class: "received", style: `width: ${share(received.min ?? 0)}`})
        ]
  );
  const attributes = {
    class: "lane mark",
    style: `--colour: ${partyColour(site, party)}`,
    "data-party": party ?? "",
    "data-promised": promised.min ?? promised.max,
    "data-received": received === null ? 0 : (received.min ?? 0),
    "data-tip": text
  };
  const inner = [
    h("span", {class: "who"}, who),
    bar,
    h(
      "span",
      {class: "got"},
      received === null
        ? h("span", {class: "muted"}, got)
        : [h("strong", null, got), h("span", {class: "muted"}, ` of ${interval(promised.min, promised.max)}`)]
    )
  ];
  return source === undefined ? h("div", attributes, inner) : h("a", {...attributes, href: source.href}, inner);
}

const reachedBy = (delivery: Deal, party: string | null) =>
  party === null || delivery.to_party === null || delivery.to_party === party;

function owed({deal}: Promised): HTMLElement | null {
  if (deal.shortfall === null) return null;
  const each = deal.per_side_min !== null || deal.per_side_max !== null ? " each" : "";
  return deal.shortfall === 0
    ? h("p", {class: "owed done"}, "Carried out in full, as far as the articles tell.")
    : h("p", {class: "owed"}, `Still owed, as far as the articles tell: ${number(deal.shortfall)}${each}.`);
}
