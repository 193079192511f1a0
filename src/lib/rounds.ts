import type {SettledRound} from "../../data-loaders/changes/snapshot.ts";
import {capital, days, ordinal} from "./format.js";
import {type Round, type Site, seriesName} from "./site.js";

/** "second round, Istanbul"; a round without a number goes by where it was held. */
export function roundName(round: SettledRound, site: Site): string {
  const place = round.city ?? round.venue ?? seriesName(site, round.series);
  return round.ordinal === null ? `talks, ${place}` : `${ordinal(round.ordinal)} round, ${place}`;
}

/** "Second round, Istanbul, 2 June 2025" */
export function roundTitle(round: SettledRound, site: Site): string {
  return [capital(roundName(round, site)), round.date === null ? null : days(round.date, round.end_date)]
    .filter((part) => part !== null)
    .join(", ");
}

/** The id of a round's place on the Rounds page. */
export function roundAnchor(round: Pick<Round, "round_id">): string {
  return `round-${round.round_id.replace(/^round-/, "")}`;
}
