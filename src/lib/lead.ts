import {dealFigure, isDisputed, owedParts} from "./deals.js";
import type {Report} from "./evidence.js";
import {capital, countWord, day, days, interval, list, number, plural} from "./format.js";
import {handOvers, undated} from "./handovers.js";
import {category} from "./labels.js";
import {addUp, type Bounds, type Promised, type RoundEntry} from "./ledger.js";
import {type Deal, type Disagreement, partyName, type Site, sides} from "./site.js";
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
  readonly speakers: readonly SpeakerCount[];
  readonly disagreements: readonly Disagreement[];
  readonly reports: (deal: Deal) => readonly Report[];
}

/** What opens the site, from the tables alone; a sentence that has nothing to say is left out. */
export function lead(input: LeadInput): Part[][] {
  return [outcome(input), disputed(input), handedOver(input), latest(input), quoted(input)].filter(
    (sentence) => sentence.length > 0
  );
}

const to = (text: string, href?: string): Part => (href === undefined ? {text} : {text, href});

/** The promises that rounds of talks ended with. */
const agreements = (entries: readonly RoundEntry[]) =>
  entries.flatMap(({round, promises}) => (round === null ? [] : promises.filter(({deal}) => deal.status === "agreed")));

function isDone({deal}: Promised, site: Site): boolean {
  const owed = owedParts(deal, site);
  return owed.length > 0 && owed.every(({amount}) => amount === "nothing");
}

/** "Four of 11 rounds of talks ended with a figure agreed, the latest on 4–5 February 2026. Of these six promises …" */
function outcome({entries, site}: LeadInput): Part[] {
  const rounds = entries.filter(({round}) => round !== null);
  const agreed = agreements(entries);
  if (agreed.length === 0) return [];
  const ended = rounds.filter(({promises}) => promises.some(({deal}) => deal.status === "agreed"));
  const last = ended.at(-1)?.round;
  const newest = last?.date ? `, ${ended.length === 1 ? "" : "the latest "}on ${days(last.date, last.end_date)}` : "";
  const done = agreed.filter((item) => isDone(item, site)).length;
  const begun = agreed.filter((item) => !isDone(item, site) && item.deliveries.length > 0).length;
  const open = agreed.length - done - begun;
  const have = (n: number) => (n === 1 ? "has" : "have");
  const fates = [
    ...(done > 0 ? [`${countWord(done)} ${have(done)} been carried out in full`] : []),
    ...(begun > 0 ? [`${countWord(begun)} ${done > 0 ? "" : `${have(begun)} been carried out `}in part`] : []),
    ...(open > 0 ? [`of ${countWord(open)} no hand-over is told`] : [])
  ];
  return [
    to(
      `${capital(countWord(ended.length))} of ${countWord(rounds.length)} ${rounds.length === 1 ? "round" : "rounds"} of talks ended with a figure agreed${newest}. Of `
    ),
    to(agreed.length === 1 ? "this one promise" : `these ${countWord(agreed.length)} promises`, "#round-by-round"),
    to(`, as far as the articles tell, ${list(fates)}.`)
  ];
}

/** What reports dispute: agreements by name, everything else by number. */
function disputed({entries, site, disagreements, reports}: LeadInput): Part[] {
  const matters = new Set(disagreements.map(({disagreement_id}) => disagreement_id)).size;
  if (matters === 0) return [];
  const named = agreements(entries)
    .map(({deal}) => deal)
    .filter(isDisputed);
  const [first] = named;
  const page = to(`${matters === 1 ? "one matter" : `${countWord(matters)} matters`}`, "./disagreements.html");
  // The page of exchanges lists the figures alone: the lead says how many of the matters those are.
  const figures = new Set(disagreements.flatMap((row) => (row.subject_type === "deal" ? [row.disagreement_id] : [])))
    .size;
  return [
    to("Reports contradict each other in "),
    page,
    ...(figures === 0 || figures === matters ? [] : [to(`, ${countWord(figures)} of them over figures`)]),
    ...(first === undefined
      ? []
      : [
          to(", among them what was agreed: "),
          ...named.flatMap((deal, i) => [to(i === 0 ? "" : ", "), to(dealFigure(deal, site), reports(deal)[0]?.href)])
        ]),
    to(".")
  ];
}

function join(items: readonly Part[][]): Part[] {
  return items.flatMap((item, i) => [...(i === 0 ? [] : [to(i === items.length - 1 ? " and " : ", ")]), ...item]);
}

/** Totals since the first round with an agreement: hand-overs by their days, and what is told only as a sum beyond them. */
function handedOver({entries, deals, site}: LeadInput): Part[] {
  const since = entries.find(
    ({round, promises}) => round?.date != null && promises.some(({deal}) => deal.status === "agreed")
  )?.round?.date;
  const parties = sides(site).map(({id}) => id);
  if (since === undefined || since === null) return [];
  const later = deals.filter(({date}) => date !== null && date >= since);
  const promises = entries.flatMap((entry) => ((entry.round?.date ?? "") >= since ? entry.promises : []));
  const rests = undated(promises, parties);
  const ofEach = (sumsOf: (party: string, kind: string) => readonly {readonly count: Bounds}[], href?: string) =>
    parties.flatMap((party): Part[][] => {
      const sums = ["prisoners", "bodies"].flatMap((kind) => {
        const own = sumsOf(party, kind);
        const {min, max} = addUp(own);
        return own.length === 0 ? [] : [`${interval(min, max)} ${category(kind, max ?? 2)}`];
      });
      return sums.length === 0 ? [] : [[to(list(sums), href), to(` to ${partyName(site, party)}`)]];
    });
  const undatedOf = (party: string, kind: string) =>
    rests.filter((one) => one.category === kind && one.party === party);
  const datedOf = (party: string, kind: string) =>
    handOvers(later, kind, [party]).map(({min, max}) => ({count: {min, max}}));
  const all = ofEach((party, kind) => [...datedOf(party, kind), ...undatedOf(party, kind)], "#handed-over");
  const sums = ofEach(undatedOf);
  if (all.length === 0) return [];
  return [
    to(`Handed over since ${day(since)}: `),
    ...join(all),
    ...(sums.length === 0
      ? [to(".")]
      : [to("; of these, "), ...join(sums), to(" are told only as sums without a day.")])
  ];
}

/** "The latest hand-over told of is that of 24 April 2031: 205 prisoners each." */
function latest({deals, site, reports}: LeadInput): Part[] {
  const done = deals.filter(({status, date}) => status === "completed" && date !== null);
  const last = done.reduce((newest, {date}) => (date! > newest ? date! : newest), "");
  const own = done.filter(({date}) => date === last);
  const wholes = own.filter(({part_of}) => !own.some(({deal_id}) => deal_id === part_of));
  if (wholes.length === 0) return [];
  return [
    to(`The latest hand-over told of is that of ${day(last)}: `),
    ...join(wholes.map((deal) => [to(dealFigure(deal, site), reports(deal)[0]?.href)])),
    to(".")
  ];
}

function quoted({speakers, site}: LeadInput): Part[] {
  const ranked = [...speakers].sort((a, b) => b.quoted - a.quoted || (a.name < b.name ? -1 : 1));
  const [first, second] = ranked;
  if (first === undefined || first.quoted === 0) return [];
  const link = ({name, speakerId}: SpeakerCount) =>
    to(name, `./statements.html?speaker=${encodeURIComponent(speakerId)}#every-statement`);
  return [
    link(first),
    to(
      ` (${partyName(site, first.party)}) is quoted most, ${plural(first.quoted, "time")} in ${plural(first.quoted + first.reported, "statement")}`
    ),
    ...(second !== undefined && second.quoted > 0
      ? [
          to(", before "),
          link(second),
          to(
            ` (${partyName(site, second.party)}), ${number(second.quoted)} in ${number(second.quoted + second.reported)}`
          )
        ]
      : []),
    to(".")
  ];
}
