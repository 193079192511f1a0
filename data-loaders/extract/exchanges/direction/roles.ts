import {REVERSE} from "../lexicon/cues.ts";
import {partyOf, type Unit} from "../sentence/units.ts";

/** Who hands over and who receives, as far as the words tell. */
export interface Direction {
  readonly from: string | null;
  readonly to: string | null;
  /** No word says so: it follows from who tells of it. */
  readonly guessed?: boolean;
}

export const NOWHERE: Direction = {from: null, to: null};

/** The parties that the article's exchanges are between. */
export interface Sides {
  /** All that may hand over or receive. */
  readonly all: readonly string[];
  /** The two that exchange with one another, or null: then one end does not give the other. */
  readonly pair: readonly [string, string] | null;
  /** The one of the two that is no state: an armed group. */
  readonly group?: string | null;
}

/** The other of the two. */
export function opposite(party: string | null, sides: Sides): string | null {
  if (party === null || !sides.pair) return null;
  return party === sides.pair[0] ? sides.pair[1] : party === sides.pair[1] ? sides.pair[0] : null;
}

/** One end gives the other where only two exchange. */
export function complete({from, to, guessed = false}: Direction, sides: Sides): Direction {
  if (from !== null && from === to) return {from: opposite(to, sides), to, guessed};
  return {from: from ?? opposite(to, sides), to: to ?? opposite(from, sides), guessed};
}

export const reverse = ({from, to}: Direction): Direction => ({from: to, to: from});

/** "in return", "going the other way": the deed before it, turned round. */
export function isReversed(norms: string): boolean {
  return REVERSE.some((words) => norms.includes(words));
}

/** The side that a name stands for or whose town it is, where people come to it or are held there; or null. */
export function endAt(unit: Unit, sides: Sides): string | null {
  return sideAt(unit, sides) ?? (unit.town !== undefined && sides.all.includes(unit.town) ? unit.town : null);
}

/** The side that a name stands for, or null. */
export function sideAt(unit: Unit, sides: Sides): string | null {
  const party = unit.name ? partyOf(unit, sides.all) : null;
  return party !== null && sides.all.includes(party) ? party : null;
}
