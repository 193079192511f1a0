import {dealFigure, isDisputed} from "../lib/deals.js";
import {h} from "../lib/dom.js";
import type {RoundDurations} from "../lib/durations.js";
import {capital, day, days, shortDay} from "../lib/format.js";
import {label} from "../lib/labels.js";
import type {Promised, RoundEntry} from "../lib/ledger.js";
import type {Links} from "../lib/links.js";
import {roundAnchor, roundName} from "../lib/rounds.js";
import {type Deal, type Round, type Site, seriesName} from "../lib/site.js";
import {BALANCE_KEY, balance, type Context} from "./balance.js";
import {correctedMark, evidenceLink, reportList} from "./evidence.js";
import {empty} from "./figure.js";
import {lengthLine} from "./length-line.js";

/**
 * Round by round: when and where, how long and who says otherwise, what was agreed and what has been handed over since.
 * Rounds stand with the others of their series, the newest first. Those at which no figure was agreed follow, a line each,
 * and last what was agreed at no round.
 */
export function roundLedgerList(
  entries: readonly RoundEntry[],
  durations: readonly RoundDurations[],
  context: Context & {readonly links: Links}
): HTMLElement {
  const lengths = new Map(durations.map((entry) => [entry.round.round_id, entry]));
  const rounds = entries.filter(({round}) => round !== null).reverse();
  if (rounds.length === 0) return empty("No article tells of a round of talks that could be placed.");
  const quiet = rounds.filter(isQuiet);
  const series = new Map<string, RoundEntry[]>();
  for (const entry of rounds.filter((one) => !isQuiet(one)))
    series.set(entry.round!.series, [...(series.get(entry.round!.series) ?? []), entry]);
  return h(
    "div",
    {class: "round-ledger"},
    h("p", {class: "how muted"}, BALANCE_KEY),
    [...series].map(([id, own]) =>
      h(
        "section",
        null,
        h("h3", null, seriesName(context.site, id)),
        h(
          "ol",
          null,
          own.map((entry) => item(entry, entry.round!, lengths.get(entry.round!.round_id), context))
        )
      )
    ),
    quiet.length === 0
      ? null
      : h(
          "section",
          null,
          h("h3", null, "No figure agreed, as far as the articles tell"),
          h(
            "ol",
            null,
            quiet.map(({round}) => quietItem(round!, lengths.get(round!.round_id), context))
          )
        ),
    untied(entries, context)
  );
}

/** Agreements that no article ties to a round, the newest told first; the page of exchanges has the offers too. */
function untied(entries: readonly RoundEntry[], context: Context): HTMLElement | null {
  const agreed = entries
    .filter(({round}) => round === null)
    .flatMap(({promises}) => promises.filter(({deal}) => deal.status === "agreed"))
    .map((promise) => ({promise, told: firstTold(promise.deal, context)}))
    .sort((a, b) => (b.told ?? "").localeCompare(a.told ?? ""));
  if (agreed.length === 0) return null;
  return h(
    "section",
    null,
    h("h3", null, "Tied to no round"),
    h(
      "ol",
      null,
      agreed.map(({promise, told}) =>
        h(
          "li",
          {class: "round-entry"},
          h(
            "header",
            null,
            promise.deal.date === null ? null : h("p", {class: "when"}, day(promise.deal.date)),
            h("p", {class: "muted"}, told === null ? "Day of the report not known" : `First told ${day(told)}`)
          ),
          h("div", {class: "outcome"}, balance(promise, context))
        )
      )
    )
  );
}

function firstTold(deal: Deal, {reports}: Context): string | null {
  const days = reports(deal).flatMap(({published}) => published ?? []);
  return days.sort()[0] ?? null;
}

const isQuiet = ({promises, handedOver}: RoundEntry) => promises.length + handedOver.length === 0;

const when = (round: Round) => (round.date === null ? "Date not known" : days(round.date, round.end_date));
const roundLink = (round: Round, site: Site) =>
  h("a", {href: `./rounds.html#${roundAnchor(round)}`}, capital(roundName(round, site)));

function quietItem(
  round: Round,
  length: RoundDurations | undefined,
  context: Context & {readonly links: Links}
): HTMLElement {
  return h(
    "li",
    {class: "round-entry quiet", "data-round": round.round_id},
    h("header", null, h("p", {class: "when"}, when(round))),
    h(
      "div",
      null,
      h("h4", null, roundLink(round, context.site)),
      length === undefined
        ? h("p", {class: "length muted"}, "No report says how long it lasted.")
        : lengthLine(length, context)
    )
  );
}

function item(
  {promises, handedOver}: RoundEntry,
  round: Round,
  length: RoundDurations | undefined,
  context: Context & {readonly links: Links}
): HTMLElement {
  const agreed = promises.filter(({deal}) => deal.status === "agreed");
  const others = promises.filter(({deal}) => deal.status !== "agreed");
  return h(
    "li",
    {class: "round-entry", "data-round": round.round_id},
    h(
      "header",
      null,
      h("p", {class: "when"}, when(round)),
      h("h4", null, roundLink(round, context.site)),
      round.venue && round.venue !== round.city ? h("p", {class: "muted"}, round.venue) : null,
      length === undefined
        ? h("p", {class: "length muted"}, "No report says how long it lasted.")
        : lengthLine(length, context)
    ),
    h(
      "div",
      {class: "outcome"},
      agreed.length === 0 ? h("p", {class: "muted"}, "No article tells of a figure agreed here.") : null,
      agreed.map((promise) => balance(promise, context)),
      others.length === 0
        ? null
        : h(
            "ul",
            {class: "also"},
            others.map((other) => otherPromise(other, context))
          ),
      handedOver.length === 0
        ? null
        : h(
            "p",
            {class: "also"},
            h("span", {class: "tag completed"}, "handed over"),
            " ",
            handOvers(handedOver, context)
          )
    )
  );
}

/** An offer, a demand or a refusal on one line; what was carried out of it is on the page of exchanges. */
function otherPromise({deal}: Promised, {site, reports}: Context): HTMLElement {
  const own = reports(deal);
  return h(
    "li",
    null,
    h("span", {class: `tag ${deal.status}`}, label(deal.status)),
    " ",
    evidenceLink(dealFigure(deal, site), own, isDisputed(deal)),
    correctedMark(deal),
    deal.subgroup ? h("span", {class: "muted"}, `, ${deal.subgroup}`) : null,
    " ",
    reportList(own)
  );
}

/** A sum without a day, beside the steps that it sums up. */
const isWhole = (deal: Deal, deals: readonly Deal[]) =>
  deals.some((step) => step.date !== null && step.category === deal.category && step.to_party === deal.to_party);

function handOvers(all: readonly Deal[], {site, reports}: Context): (HTMLElement | string)[] {
  const deals = all.filter(({part_of}) => !all.some(({deal_id, date}) => deal_id === part_of && date !== null));
  return deals.flatMap((deal, i) => [
    i === 0 ? "" : ", ",
    h(
      "span",
      null,
      evidenceLink(dealFigure(deal, site), reports(deal), isDisputed(deal)),
      correctedMark(deal),
      deal.subgroup ? ` (${deal.subgroup})` : "",
      h("span", {class: "muted"}, deal.date ? ` on ${shortDay(deal.date)}` : isWhole(deal, deals) ? " in all" : "")
    )
  ]);
}
