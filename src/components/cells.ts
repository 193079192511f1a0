import {h} from "../lib/dom.js";
import {briefDay, capital} from "../lib/format.js";
import {besideOf, hrefOf, type Source} from "../lib/links.js";
import {roundName} from "../lib/rounds.js";
import type {Round, Site} from "../lib/site.js";

/** What several tables need: how they write a round, a day and the article that something stands in. */

/** The name of a round by its id; null where it is none of the rounds. */
export function roundOf(rounds: readonly Round[], site: Site): (id: string | null) => string | null {
  const names = new Map(
    rounds.map((round) => [
      round.round_id,
      `${capital(roundName(round, site))}${round.date === null ? "" : `, ${round.date.slice(0, 4)}`}`
    ])
  );
  return (id) => (id === null ? null : (names.get(id) ?? null));
}

/** A day, or that it is not known: never an empty cell. */
export function isoCell(iso: string | null): Node | string {
  return iso === null ? h("span", {class: "muted"}, "not known") : briefDay(iso);
}

/** A line beneath what was read: the article it stands in, and its outlet and day. */
export function sourceLine(source: Source, rowId?: string): HTMLElement {
  const beside = besideOf(source);
  return h(
    "p",
    {class: "source"},
    h("a", {href: hrefOf(source, rowId)}, source.who),
    beside === "" ? null : `, ${beside}`
  );
}

/** What the search finds an article by. */
export const sourceText = ({who, title, publisher}: Source) => [who, title, publisher].filter(Boolean).join(" ");
