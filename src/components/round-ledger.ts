import {dealFigure, isDisputed} from "../lib/deals.js";
import {h} from "../lib/dom.js";
import {agreedText, camps, type RoundDurations, whose} from "../lib/durations.js";
import {capital, clip, days, lasting, plural, shortDay} from "../lib/format.js";
import type {RoundEntry} from "../lib/ledger.js";
import type {Links} from "../lib/links.js";
import {roundAnchor, roundName} from "../lib/rounds.js";
import {type Deal, type Duration, type Round, type Site, seriesName} from "../lib/site.js";
import {balance, type Context, scales} from "./balance.js";
import {correctedMark, doubt, evidenceLink} from "./evidence.js";
import {empty} from "./figure.js";
import {withTips} from "./tips.js";

/**
 * Round by round: when and where, how long and who says otherwise, what was agreed and what has been handed over since.
 * The newest round comes first. Rounds at which nothing was agreed keep one line.
 */
export function roundLedgerList(
  entries: readonly RoundEntry[],
  durations: readonly RoundDurations[],
  context: Context & {readonly links: Links}
): HTMLElement {
  const longest = scales(entries.flatMap(({promises}) => promises));
  const lengths = new Map(durations.map((entry) => [entry.round.round_id, entry]));
  const rounds = entries.filter(({round}) => round !== null).reverse();
  if (rounds.length === 0) return empty("No article tells of a round of talks that could be placed.");
  return withTips(
    h(
      "ol",
      {class: "round-ledger"},
      rounds.map((entry) => item(entry, entry.round!, lengths.get(entry.round!.round_id), longest, context))
    )
  );
}

function item(
  {promises, handedOver}: RoundEntry,
  round: Round,
  length: RoundDurations | undefined,
  longest: ReadonlyMap<string, number>,
  context: Context & {readonly links: Links}
): HTMLElement {
  const {site} = context;
  return h(
    "li",
    {
      class: promises.length + handedOver.length === 0 ? "round-entry quiet" : "round-entry",
      "data-round": round.round_id
    },
    h(
      "header",
      null,
      h("p", {class: "when"}, round.date === null ? "Date not known" : days(round.date, round.end_date)),
      h("h3", null, h("a", {href: `./rounds.html#${roundAnchor(round)}`}, capital(roundName(round, site)))),
      h(
        "p",
        {class: "muted"},
        round.venue && round.venue !== round.city ? `${round.venue} · ` : "",
        seriesName(site, round.series)
      ),
      length === undefined
        ? h("p", {class: "length muted"}, "No report says how long it lasted.")
        : lengthLine(length, context)
    ),
    h(
      "div",
      {class: "outcome"},
      promises.map((promise) => balance(promise, longest.get(promise.deal.category) ?? 1, context)),
      handedOver.length === 0
        ? null
        : h(
            "p",
            {class: "also"},
            h("span", {class: "tag completed"}, "handed over"),
            " ",
            handOvers(handedOver, context)
          ),
      promises.length + handedOver.length === 0
        ? h("p", {class: "muted"}, "No figure agreed, as far as the articles tell.")
        : null
    )
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

/** More lengths than these are told by the shortest and the longest; the Rounds page has them all. */
const MOST_CAMPS = 3;

/** "Lasted 39 to 40 min by 4 of 5 reports; Kure says about 3 h 30 min", or each length that none prevails over. */
export function lengthLine(
  entry: RoundDurations,
  {links, site}: {readonly links: Links; readonly site: Site}
): HTMLElement {
  const {split, reports} = entry;
  const link = (row: Duration, text: string, kind = "figure") =>
    h("a", {class: kind, href: links.article(row.article_id, row.duration_id)}, text);
  const others = reports.filter(({otherwise}) => otherwise);
  if (split) {
    const all = camps(entry);
    const shown = all.length > MOST_CAMPS ? [all[0]!, all.at(-1)!] : all;
    return h(
      "p",
      {class: "length"},
      h("strong", null, `${plural(reports.length, "report")} differ on its length: `),
      all.length > shown.length ? "from " : "",
      shown.map(({text, rows}, i) => [
        i === 0 ? "" : all.length > shown.length ? " to " : "; ",
        link(rows[0]!, text),
        ` (${whose(rows[0]!, links, site)}${rows.length > 1 ? ` and ${rows.length - 1} more` : ""})`
      ])
    );
  }
  const agreeing = reports.filter(({otherwise}) => !otherwise);
  const first = (agreeing[0] ?? reports[0]!).row;
  return h(
    "p",
    {class: "length"},
    "Lasted ",
    link(first, agreedText(entry)),
    agreeing.length === 1 ? doubt(first) : null,
    reports.length > 1 ? ` by ${agreeing.length} of ${reports.length} reports` : "",
    others.map(({row}, i) => [
      i === 0 ? "; " : ", ",
      whose(row, links, site),
      " says ",
      link(row, lasting(row.min_minutes, row.max_minutes, row.qualifier), "figure otherwise"),
      ": ",
      h("q", null, clip(row.evidence, 90))
    ])
  );
}
