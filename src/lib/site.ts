import type {Row} from "../../data-loaders/tables/schemas.ts";
import {list} from "./format.js";

/** What the loader says about the site beside its tables. Written by src/data/tables.zip.ts. */
export interface Site {
  readonly name: string;
  readonly about: string;
  readonly publish: "full" | "evidence";
  /** Every party that the tables name: the sides first, then in the profile's order, then by how often they speak. */
  readonly parties: readonly SiteParty[];
  readonly series: readonly {readonly id: string; readonly name: string}[];
}

export interface SiteParty {
  readonly id: string;
  readonly name: string;
  readonly side: boolean;
}

export type Article = Row<"articles">;
export type Exchange = Row<"exchanges">;
export type Duration = Row<"durations">;
export type Round = Row<"rounds">;
export type RoundMention = Row<"round_mentions">;
export type Statement = Row<"statements">;
export type Speaker = Row<"speakers">;
export type Deal = Row<"deals">;
export type Disagreement = Row<"disagreements">;
export type Problem = Row<"problems">;

/** How many parties have a colour of their own (src/style.css); the rest are grey. */
const COLOURS = 8;

export function partyName(site: Site, id: string | null): string {
  if (id === null || id === "unknown") return "party not known";
  if (id === "joint") return "both sides together";
  return site.parties.find((party) => party.id === id)?.name ?? id;
}

/** A CSS colour, steady over the whole site, that follows light and dark. */
export function partyColour(site: Site, id: string | null): string {
  const index = site.parties.findIndex((party) => party.id === id);
  return index >= 0 && index < COLOURS && id !== "unknown" && id !== "joint"
    ? `var(--party-${index})`
    : "var(--party-none)";
}

export function sides(site: Site): readonly SiteParty[] {
  return site.parties.filter((party) => party.side);
}

export function seriesName(site: Site, id: string): string {
  const known = site.series.find((series) => series.id === id)?.name;
  // A series that no profile names goes by its parties: "estavia-kordova".
  return known ?? list(id.split("-").map((party) => partyName(site, party)));
}

/** Which party comes first in charts and legends. */
export function partyOrder(site: Site): (id: string) => number {
  const order = new Map(site.parties.map((party, index) => [party.id, index]));
  return (id) => order.get(id) ?? (id === "unknown" ? 1e6 : 1e5);
}
