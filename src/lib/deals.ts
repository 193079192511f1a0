import type {SettledDeal} from "../../data-loaders/changes/snapshot.ts";
import {capital, day, interval, list} from "./format.js";
import {category, label} from "./labels.js";
import {dealBounds} from "./ledger.js";
import {type Deal, partyName, type Site} from "./site.js";

/** "1,000–1,200 prisoners each", "3,000 bodies from Russia", "339–400 children" */
export function dealFigure(deal: SettledDeal, site: Site): string {
  const {min, max} = dealBounds(deal);
  return `${interval(min, max)} ${category(deal.category, max ?? 2)}${direction(deal, site)}`;
}

/** "each", "to Ukraine", "in all" */
export function direction(deal: SettledDeal, site: Site): string {
  if (deal.per_side_min !== null || deal.per_side_max !== null) return " each";
  if (deal.to_party !== null) return ` to ${partyName(site, deal.to_party)}`;
  if (deal.from_party !== null) return ` from ${partyName(site, deal.from_party)}`;
  return " in all";
}

/** One line that tells a deal apart: "6 June 2025: 1,212 bodies to Ukraine (wounded), handed over" */
export function dealTitle(deal: SettledDeal, site: Site): string {
  const date = deal.date === null ? "" : `${day(deal.date)}: `;
  return `${date}${capital(dealFigure(deal, site))}${deal.subgroup === null ? "" : ` (${deal.subgroup})`}, ${label(deal.status)}`;
}

/** How much of a promise the articles tell nothing of, and from whom, from the table's words "each: 995" and
 * "estavia: 0 to 200; kordova: 22 (disputed)". */
export function owedParts({owed}: Deal, site: Site): {readonly who: string; readonly amount: string}[] {
  return (owed ?? "").split("; ").flatMap((part) => {
    const [, giver, amount] = /^(\S+): (.+)$/.exec(part) ?? [];
    if (giver === undefined || amount === undefined) return [];
    const said = amount === "0" ? "nothing" : amount.replace(/^0 to /, "up to ");
    return [{who: giver === "each" ? "each side" : partyName(site, giver), amount: said}];
  });
}

/**
 * "No article here tells of the other 5,922 from Kordova (disputed)": what was promised and is not told to be done. That
 * nobody tells of it does not mean that it is owed, and the sentence does not say so.
 */
export function untoldText(deal: Deal, site: Site): string | null {
  const parts = owedParts(deal, site).filter(({amount}) => amount !== "nothing" && !amount.startsWith("0 ("));
  if (parts.length === 0) return null;
  return `No article here tells of ${list(parts.map(({who, amount}) => untoldPart(amount, who)))}.`;
}

function untoldPart(amount: string, who: string): string {
  const [, count = amount, disputed = ""] = /^(.*?)( \(disputed\))?$/.exec(amount) ?? [];
  const more = count.startsWith("up to ")
    ? `${count} more`
    : count.startsWith("at least ")
      ? `the other ${count.slice("at least ".length)} or more`
      : `the other ${count}`;
  return `${more} from ${who}${disputed}`;
}

export function isDisputed(deal: Deal): boolean {
  return deal.agreement === "disputed";
}
