import {dealFigure, isDisputed} from "./deals.js";
import {agreedText, type Camp, camps, type RoundDurations, whose} from "./durations.js";
import type {Report} from "./evidence.js";
import {day, days, lasting, list, number, ordinal, plural} from "./format.js";
import {handOvers} from "./handovers.js";
import {category} from "./labels.js";
import {dealBounds, type RoundEntry} from "./ledger.js";
import type {Links} from "./links.js";
import {roundAnchor} from "./rounds.js";
import {type Article, type Deal, partyName, type Site, sides} from "./site.js";
import type {SpeakerCount} from "./statements.js";

/** A piece of the lead; with an address where its words can be checked. */
export interface Part {
  readonly text: string;
  readonly href?: string;
}

export interface LeadInput {
  readonly site: Site;
  readonly entries: readonly RoundEntry[];
  readonly deals: readonly Deal[];
  readonly durations: readonly RoundDurations[];
  readonly speakers: readonly SpeakerCount[];
  readonly articles: readonly Article[];
  readonly reports: (deal: Deal) => readonly Report[];
  readonly links: Links;
}

/** How many rounds the lead names; older ones are in the list beneath it. */
const ROUNDS = 4;

/** The sentences that open the site, each from the tables alone; one that has nothing to say is left out. */
export function lead(input: LeadInput): Part[][] {
  return [agreed(input), handedOver(input), lasted(input), quoted(input), newest(input)].filter(
    (sentence) => sentence.length > 0
  );
}

const to = (text: string, href?: string): Part => (href === undefined ? {text} : {text, href});

/** For each category the promise with the largest figure: parts of it and second offers stay in the list. */
function main({promises}: RoundEntry): Deal[] {
  const best = new Map<string, Deal>();
  for (const {deal} of promises) {
    if (deal.status !== "agreed") continue;
    const known = best.get(deal.category);
    if (known === undefined || (dealBounds(deal).min ?? 0) > (dealBounds(known).min ?? 0))
      best.set(deal.category, deal);
  }
  return [...best.values()].sort((a, b) => rank(a) - rank(b));
}

const ORDER = ["prisoners", "bodies"];
const rank = ({category: name}: Deal) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

const withAgreement = (entries: readonly RoundEntry[]) =>
  entries.filter((entry) => entry.round !== null && main(entry).length > 0).slice(-ROUNDS);

function agreed({entries, site, reports}: LeadInput): Part[] {
  const rounds = withAgreement(entries);
  if (rounds.length === 0) return [];
  const clauses = rounds.map((entry): Part[] => {
    const figures = main(entry).map((deal): Part[] => [
      to(dealFigure(deal, site), reports(deal)[0]?.href),
      to(isDisputed(deal) ? " (disputed)" : ""),
      to(deal.corrected === null ? "" : " (corrected)")
    ]);
    const {round} = entry;
    return [...join(figures), to(round!.date === null ? "" : ` on ${days(round!.date, round!.end_date)}`)];
  });
  const before =
    rounds.length === 1
      ? "One round of talks has ended with a figure agreed: "
      : `${capitalNumber(rounds.length)} rounds of talks ended with a figure agreed: `;
  return [to(before), ...join(clauses, "; "), to(".")];
}

function capitalNumber(n: number): string {
  return ["", "One", "Two", "Three", "Four"][n] ?? number(n);
}

function join(items: readonly Part[][], between = ", "): Part[] {
  return items.flatMap((item, i) => [
    ...(i === 0 ? [] : [to(i === items.length - 1 ? (between === "; " ? "; and " : " and ") : between)]),
    ...item
  ]);
}

function handedOver({entries, deals, site}: LeadInput): Part[] {
  const since = withAgreement(entries)[0]?.round?.date;
  const parties = sides(site).map(({id}) => id);
  if (since === undefined || since === null) return [];
  const later = deals.filter(({date}) => date !== null && date >= since);
  const clauses = parties.flatMap((party): Part[][] => {
    const sums = ["prisoners", "bodies"].flatMap((kind) => {
      const total = handOvers(later, kind, [party]).reduce((sum, {min}) => sum + min, 0);
      return total === 0 ? [] : [`${number(total)} ${category(kind, total)}`];
    });
    return sums.length === 0
      ? []
      : [[to(list(sums), "./exchanges.html#handed-over"), to(` to ${partyName(site, party)}`)]];
  });
  return clauses.length === 0
    ? []
    : [to(`Handed over since ${day(since)}, as far as the articles give a day: `), ...join(clauses), to(".")];
}

function lasted({entries, durations, links, site}: LeadInput): Part[] {
  const named = new Set(withAgreement(entries).map(({round}) => round!.round_id));
  const chosen = durations.filter(({round}) => named.has(round.round_id));
  const shown = chosen.length > 0 ? chosen : durations.slice(-ROUNDS);
  if (shown.length === 0) return [];
  const clauses = shown.map((entry): Part[] => {
    const {round, split, reports} = entry;
    const name = round.ordinal === null ? "the talks" : `the ${ordinal(round.ordinal)}`;
    const others = reports.filter(({otherwise}) => otherwise);
    const page = `./rounds.html#${roundAnchor(round)}`;
    const said = ({text, rows: [row]}: Camp): Part[] => [
      to(text, links.article(row!.article_id, row!.duration_id)),
      to(` (${whose(row!, links, site)})`)
    ];
    const different = camps(entry);
    return [
      to(`${name} of ${round.date === null ? "unknown date" : day(round.date)} `),
      ...(split
        ? [
            to("between "),
            ...said(different[0]!),
            to(" and "),
            ...said(different.at(-1)!),
            to(", and "),
            to("none prevails", page)
          ]
        : [to(agreedText(entry), page)]),
      ...others
        .slice(0, 2)
        .flatMap(({row}): Part[] => [
          to(`, though ${whose(row, links, site)} says `),
          to(lasting(row.min_minutes, row.max_minutes, row.qualifier), links.article(row.article_id, row.duration_id))
        ])
    ];
  });
  return [to("How long they talked: "), ...join(clauses, "; "), to(".")];
}

function quoted({speakers, site}: LeadInput): Part[] {
  const ranked = [...speakers].sort((a, b) => b.quoted - a.quoted || (a.name < b.name ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined || first.quoted === 0) return [];
  return [
    to(first.name, `./statements.html?speaker=${encodeURIComponent(first.speakerId)}#every-statement`),
    to(` (${partyName(site, first.party)}) is quoted most, ${plural(first.quoted, "time")}`),
    ...(second !== undefined && second.quoted > 0
      ? [
          to(", before "),
          to(second.name, `./statements.html?speaker=${encodeURIComponent(second.speakerId)}#every-statement`),
          to(` (${partyName(site, second.party)}), ${number(second.quoted)}`)
        ]
      : []),
    to(".")
  ];
}

function newest({articles, links}: LeadInput): Part[] {
  const dated = articles.filter(({published}) => published !== null);
  const last = dated.sort((a, b) =>
    a.published! < b.published! ? 1 : a.published! > b.published! ? -1 : a.article_id < b.article_id ? -1 : 1
  )[0];
  if (last === undefined) return [];
  return [
    to("The newest article is "),
    to(`“${links.name(last.article_id)}”`, links.article(last.article_id)),
    to(`${last.publisher === null ? "" : ` (${last.publisher})`}, ${day(last.published!)}.`)
  ];
}
