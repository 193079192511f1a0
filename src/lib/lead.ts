import {dealFigure, isDisputed} from "./deals.js";
import {agreedText, type Camp, camps, fromOneArticle, type RoundDurations, whose} from "./durations.js";
import type {Report} from "./evidence.js";
import {day, lasting, list, number, plural} from "./format.js";
import {handOvers} from "./handovers.js";
import {category} from "./labels.js";
import {dealBounds, type RoundEntry} from "./ledger.js";
import type {Links} from "./links.js";
import {roundAnchor, roundTitle} from "./rounds.js";
import {type Article, type Deal, partyName, type Round, type Site, sides} from "./site.js";
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

/** One round in the lead: its name, what was agreed, how long it lasted and who says otherwise. */
export interface LeadRound {
  readonly name: Part;
  readonly agreed: readonly Part[];
  readonly lasted: readonly Part[];
}

export interface Lead {
  /** What the rounds are a list of; null where there is none to list. */
  readonly opening: string | null;
  readonly rounds: readonly LeadRound[];
  readonly sentences: readonly Part[][];
}

/** What opens the site, from the tables alone; a sentence that has nothing to say is left out. */
export function lead(input: LeadInput): Lead {
  const rounds = withAgreement(input.entries);
  const sentences = [handedOver(input), rounds.length > 0 ? [] : lasted(input), quoted(input), newest(input)];
  return {
    opening: opening(rounds.length),
    rounds: rounds.map((entry) => leadRound(entry, entry.round!, input)),
    sentences: sentences.filter((sentence) => sentence.length > 0)
  };
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

function opening(rounds: number): string | null {
  if (rounds === 0) return null;
  return rounds === 1
    ? "One round of talks has ended with a figure agreed"
    : `${["", "", "Two", "Three", "Four"][rounds] ?? number(rounds)} rounds of talks ended with a figure agreed`;
}

function leadRound(entry: RoundEntry, round: Round, {site, reports, durations, links}: LeadInput): LeadRound {
  const length = durations.find((one) => one.round.round_id === round.round_id);
  const agreed = main(entry).map((deal): Part[] => [
    to(dealFigure(deal, site), reports(deal)[0]?.href),
    to(isDisputed(deal) ? " (disputed)" : ""),
    to(deal.corrected === null ? "" : " (corrected)")
  ]);
  return {
    name: to(roundTitle(round, site), `./rounds.html#${roundAnchor(round)}`),
    agreed: join(agreed),
    lasted: length === undefined ? [] : [...lengthOf(length, links, site), to(".")]
  };
}

function join(items: readonly Part[][], between = ", "): Part[] {
  return items.flatMap((item, i) => [...(i === 0 ? [] : [to(i === items.length - 1 ? " and " : between)]), ...item]);
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

/** The lengths of the newest rounds, where no round has a figure to stand beside. */
function lasted({durations, links, site}: LeadInput): Part[] {
  const clauses = durations
    .slice(-ROUNDS)
    .map((entry): Part[] => [to(`${roundTitle(entry.round, site)}: `), ...lengthOf(entry, links, site)]);
  return clauses.flatMap((clause) => [...clause, to(". ")]);
}

/** "Lasted 39 to 40 min, though Kordova’s account says about 3 h", or that reports differ, and from what to what. */
function lengthOf(entry: RoundDurations, links: Links, site: Site): Part[] {
  const {round, split, parts, reports} = entry;
  const page = `./rounds.html#${roundAnchor(round)}`;
  const said = ({text, rows: [row]}: Camp): Part[] => [
    to(text, links.article(row!.article_id, row!.duration_id)),
    to(` (${whose(row!, links, site)})`)
  ];
  if (split || parts) {
    const different = camps(entry);
    const [shortest, longest] = [different[0]!, different.at(-1)!];
    if (!split) return [to("Sat more than once, "), ...said(shortest), to(" and "), ...said(longest)];
    return fromOneArticle(entry)
      ? [to("One report gives it several lengths, "), ...said(shortest), to(" and "), ...said(longest)]
      : [
          to("Reports of its length "),
          to("differ", page),
          to(", from "),
          ...said(shortest),
          to(" to "),
          ...said(longest)
        ];
  }
  const others = reports.filter(({otherwise}) => otherwise).slice(0, 2);
  return [
    to("Lasted "),
    to(agreedText(entry), page),
    ...others.flatMap(({row}, i): Part[] => [
      to(`${i === 0 ? ", though " : " and "}${whose(row, links, site)} says `),
      to(lasting(row.min_minutes, row.max_minutes, row.qualifier), links.article(row.article_id, row.duration_id))
    ])
  ];
}

function quoted({speakers, site}: LeadInput): Part[] {
  const ranked = [...speakers].sort((a, b) => b.quoted - a.quoted || (a.name < b.name ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined || first.quoted === 0) return [];
  return [
    to(first.name, `./statements.html?speaker=${encodeURIComponent(first.speakerId)}#every-statement`),
    to(
      ` (${partyName(site, first.party)}) is quoted most, ${plural(first.quoted, "time")} in ${plural(first.quoted + first.reported, "statement")}`
    ),
    ...(second !== undefined && second.quoted > 0
      ? [
          to(", before "),
          to(second.name, `./statements.html?speaker=${encodeURIComponent(second.speakerId)}#every-statement`),
          to(
            ` (${partyName(site, second.party)}), ${number(second.quoted)} in ${number(second.quoted + second.reported)}`
          )
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
