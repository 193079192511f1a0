import {dealFigure, isDisputed, owedParts, untoldText} from "../lib/deals.js";
import {type Child, h} from "../lib/dom.js";
import type {Report} from "../lib/evidence.js";
import {day, interval, list, plural} from "../lib/format.js";
import {category, label} from "../lib/labels.js";
import {type Account, accountOf, type Bounds, isInAll, type Lane, type Promised} from "../lib/ledger.js";
import {type Deal, partyColour, partyName, type Site} from "../lib/site.js";
import {correctedMark, evidenceLink, reportList} from "./evidence.js";

export interface Context {
  readonly site: Site;
  readonly reports: (deal: Deal) => Report[];
}

/** How to read the bars, for the page that shows them. */
export const BALANCE_KEY =
  "Each bar is one promise, from nothing to all of it, filled as far as it has been received since; white lines part the hand-overs, hatched is what reports count differently. A dashed end means “at least”.";

/**
 * A promise over its hand-overs: one bar a receiving party, all of one width, filled by the share that has been received.
 * Beside it how much, and what that is known from, so that two sides whose counts differ in kind can be told apart.
 */
export function balance(item: Promised, {site, reports}: Context): HTMLElement {
  const {deal, lanes, deliveries, offer} = item;
  const own = reports(deal);
  const tracked = deal.status === "agreed" || deliveries.length > 0;
  return h(
    "div",
    {class: `balance ${deal.status}`, "data-deal": deal.deal_id},
    // No paragraphs here: they may not hold a list that opens.
    h(
      "div",
      {class: "promise"},
      h("span", {class: `tag ${deal.status}`}, label(deal.status)),
      " ",
      evidenceLink(dealFigure(deal, site), own, isDisputed(deal)),
      correctedMark(deal),
      deal.subgroup ? h("span", {class: "muted"}, `, ${deal.subgroup}`) : null,
      " ",
      reportList(own)
    ),
    offer === null
      ? null
      : h("div", {class: "offer muted"}, `First ${label(offer.status)} `, reportList(reports(offer))),
    tracked ? lanes.map((lane) => laneBar(lane, item, {site, reports})) : null,
    tracked ? owed(item, site) : null,
    stepList(item, {site, reports})
  );
}

const size = ({min, max}: Bounds) => max ?? min ?? 0;

function laneBar(lane: Lane, {deal, deliveries}: Promised, {site, reports}: Context): HTMLElement {
  const {party, promised} = lane;
  const account = accountOf(deal, deliveries, party);
  const who = party === null ? (isInAll(deal) ? "in all" : "each side") : `to ${partyName(site, party)}`;
  const got = account === null ? "none" : interval(account.count.min, account.count.max);
  const basis = account === null ? null : basisOf(account, site);
  const of = interval(promised.min, promised.max);
  const text = `${who}: ${got} of ${of} ${category(deal.category)}${basis === null ? "" : `, ${basis}`}`;
  const source = account === null ? undefined : reports(account.sum ?? account.steps.at(-1)!.deal)[0];
  const attributes = {
    class: "lane mark",
    style: `--colour: ${partyColour(site, party)}`,
    "data-party": party ?? "",
    "data-promised": promised.min ?? promised.max,
    "data-received": account?.count.min ?? 0,
    "data-tip": text
  };
  const inner = [
    h("span", {class: "who"}, who),
    track(promised, account),
    h(
      "span",
      {class: "got"},
      h("span", {class: account === null ? "muted" : "strong"}, got),
      h("span", {class: "muted"}, ` of ${of}`),
      basis === null ? null : h("span", {class: "basis"}, basis)
    )
  ];
  return source === undefined ? h("div", attributes, inner) : h("a", {...attributes, href: source.href}, inner);
}

/** "in 3 hand-overs"; a sum without days goes by who counts it: "in all, as Estavia counts". */
function basisOf({sum, steps}: Account, site: Site): string {
  if (sum === null) return steps.length === 1 ? `on ${day(steps[0]!.deal.date!)}` : `in ${steps.length} hand-overs`;
  const claimants = (sum.claimants ?? "").split(" ").filter(Boolean);
  if (claimants.length === 0) return "in all, told without days";
  return `in all, as ${list(claimants.map((id) => partyName(site, id)))} ${claimants.length === 1 ? "counts" : "count"}`;
}

function track(promised: Bounds, account: Account | null): HTMLElement {
  const whole = Math.max(1, size(promised));
  const share = (n: number) => Math.min(100, (100 * n) / whole);
  const percent = (n: number) => `${n.toFixed(2)}%`;
  const pieces = account === null ? [] : account.sum === null ? account.steps.map(({count}) => count) : [account.count];
  let at = 0;
  const filled: Child[] = pieces.map((count) => {
    const from = share(at);
    at += size(count);
    const [sure, most] = [share(at - size(count) + (count.min ?? 0)), share(at)];
    return [
      h("span", {class: "received", style: `left: ${percent(from)}; width: ${percent(sure - from)}`}),
      most > sure
        ? h("span", {class: "received most", style: `left: ${percent(sure)}; width: ${percent(most - sure)}`})
        : null
    ];
  });
  const {min, max} = promised;
  return h(
    "span",
    {class: max === null ? "track open" : "track", "aria-hidden": true},
    filled,
    // Where reports give a promise two ends, the lower one is marked on the bar of the upper.
    min !== null && max !== null && min < max
      ? h("span", {class: "lower", style: `left: ${percent(share(min))}`})
      : null
  );
}

function owed({deal, deliveries}: Promised, site: Site): HTMLElement | null {
  const parts = owedParts(deal, site);
  if (parts.length === 0) {
    return deliveries.length === 0 && deal.status === "agreed"
      ? h("p", {class: "owed muted"}, "No hand-over in these articles is tied to it.")
      : null;
  }
  if (parts.every(({amount}) => amount === "nothing"))
    return h("p", {class: "owed done"}, "Carried out in full, as far as the articles tell.");
  const text = untoldText(deal, site);
  return text === null ? null : h("p", {class: "owed"}, text);
}

/** Every hand-over that carries a promise out, by its day: parts and sums too, which the bars do not add. */
function stepList({deliveries}: Promised, {site, reports}: Context): HTMLElement | null {
  if (deliveries.length === 0) return null;
  return h(
    "details",
    {class: "reports steps"},
    h("summary", null, `Hand-over by hand-over: ${plural(deliveries.length, "entry", "entries")}`),
    h(
      "ul",
      null,
      deliveries.map((delivery) =>
        h(
          "li",
          null,
          delivery.date === null ? "In all" : day(delivery.date),
          ": ",
          evidenceLink(dealFigure(delivery, site), reports(delivery), isDisputed(delivery)),
          correctedMark(delivery),
          delivery.subgroup ? ` (${delivery.subgroup})` : "",
          delivery.part_of !== null && delivery.subgroup !== null ? h("span", {class: "muted"}, ", a part") : null
        )
      )
    )
  );
}
