import {h} from "../lib/dom.js";
import {day} from "../lib/format.js";
import type {Links} from "../lib/links.js";
import {roundTitle} from "../lib/rounds.js";
import type {Round, Site} from "../lib/site.js";

/** What several tables need, and how they write a round and a day. */

export interface Context {
  readonly site: Site;
  readonly links: Links;
}

/** The name of a round by its id; null where it is none of the rounds. */
export function roundOf(rounds: readonly Round[], site: Site): (id: string | null) => string | null {
  const names = new Map(rounds.map((round) => [round.round_id, roundTitle(round, site)]));
  return (id) => (id === null ? null : (names.get(id) ?? null));
}

/** A day, or that it is not known: never an empty cell. */
export function isoCell(iso: string | null): Node | string {
  return iso === null ? h("span", {class: "muted"}, "not known") : day(iso);
}
