import {confidence} from "../../extract/confidence.ts";
import type {Category, Status} from "../../extract/mentions.ts";
import {agreedIn} from "./agreed-in.ts";
import {type Amount, scale} from "./amounts.ts";
import {outOf} from "./out-of.ts";
import {isPartitive} from "./partitive.ts";
import {isRunning} from "./running.ts";
import {subgroupKey} from "./subgroups.ts";
import type {Figure} from "./types.ts";
import {isUnderway} from "./underway.ts";

/**
 * A figure made comparable: what it says each side, or the one side, gives.
 *
 * - each: "157 for 157" -> 157
 * - one: "157 Ukrainians came home" -> 157 in that direction
 * - all: "314 in all" -> 157, if both sides give the same
 * - open: "1,000 prisoners", basis not told -> 500 to 1,000
 */
export interface Fact {
  readonly figure: Figure;
  readonly category: Category;
  readonly status: Status;
  readonly shape: "each" | "one" | "all" | "open";
  readonly side: Amount;
  /** As the article has it. */
  readonly told: Amount;
  /** "from>to" with "?" for a party not known; "" where both sides give. */
  readonly direction: string;
  readonly subgroup: string;
  /** The figure's own round, or the one that its article ties it to. */
  readonly roundId: string | null;
  /** It may join a deal but founds none: read with little confidence, a running sum, or only on the way to an exchange. */
  readonly weak: boolean;
  /** Told as some of those told before: "seventy of those who returned", "108 women, 37 of them from the garrison". */
  readonly partitive: boolean;
  /** The whole of which it tells how much has been done so far: 33 in "13 of 33 hostages have been freed"; null for others. */
  readonly outOf: number | null;
  /** The month of the agreement that its article names right behind it ("a part of the March agreement"), 1 to 12; null for others. */
  readonly agreedIn: number | null;
}

/** Under this confidence a figure founds no deal: every rule begins at 0.5, so more spoke against it than for it. */
export const WEAK = 0.45;

/**
 * A figure as a fact. `sides`: the two parties, so that one end of a direction gives the other; or empty. `text`: its
 * article's.
 */
export function factOf(figure: Figure, sides: readonly string[], text = ""): Fact {
  const {mention} = figure;
  const told: Amount = {min: mention.count.min, max: mention.count.max, approximate: mention.approximate};
  const shape = ({per_side: "each", one_way: "one", total: "all", unspecified: "open"} as const)[mention.basis];
  return {
    figure,
    category: mention.category,
    status: mention.status,
    shape,
    told,
    side:
      shape === "all"
        ? scale(told, 0.5)
        : shape === "open"
          ? {...told, min: told.min === null ? null : told.min / 2}
          : told,
    direction: shape === "one" ? directionOf(mention.from, mention.to, sides) : "",
    subgroup: subgroupKey(mention.subgroup, mention.category),
    roundId: figure.roundId,
    weak: confidence(mention.reasons) < WEAK || isRunning(figure, text) || isUnderway(figure, text),
    partitive: isPartitive(figure, text),
    outOf: outOf(figure, text),
    agreedIn: agreedIn(figure, text)
  };
}

function directionOf(from: string | null, to: string | null, sides: readonly string[]): string {
  const other = (party: string | null) =>
    party !== null && sides.length === 2 && sides.includes(party) ? sides.find((side) => side !== party)! : null;
  return `${from ?? other(to) ?? "?"}>${to ?? other(from) ?? "?"}`;
}

/** The two ends of a direction; null for an end not known. */
export function endsOf(direction: string): {from: string | null; to: string | null} {
  const [from = "?", to = "?"] = direction.split(">");
  return {from: from === "" || from === "?" ? null : from, to: to === "?" ? null : to};
}

/** Whether two directions can be the same one: equal, or alike as far as both are known. Not for mutual facts. */
export function directionsFit(a: string, b: string): boolean {
  const x = endsOf(a);
  const y = endsOf(b);
  return (x.from === null || y.from === null || x.from === y.from) && (x.to === null || y.to === null || x.to === y.to);
}

/** Whether two facts speak of people going the same way; a mutual fact speaks of both ways. */
export function shareDirection(a: Fact, b: Fact): boolean {
  return a.direction === "" || b.direction === "" || directionsFit(a.direction, b.direction);
}

/** Whether two directions, known at both ends, go opposite ways. */
export function isOpposite(a: string, b: string): boolean {
  const [x, y] = [endsOf(a), endsOf(b)];
  return x.from !== null && x.to !== null && x.from === y.to && x.to === y.from;
}

/** Order by what is told alone, so that nothing depends on the order of articles. */
export function compareFacts(a: Fact, b: Fact): number {
  return a.figure.id < b.figure.id ? -1 : a.figure.id > b.figure.id ? 1 : 0;
}

/** All that a fact says, without who reports it and where: two facts with one key are one figure told twice. */
export function factKey({figure: {mention, claimant, voice}, ...fact}: Fact): string {
  const {min, max, approximate} = fact.told;
  const told = [fact.category, fact.status, fact.shape, fact.direction, fact.subgroup, min, max, approximate];
  const when = [
    fact.roundId,
    mention.date?.date,
    mention.additional,
    fact.weak,
    fact.partitive,
    fact.outOf,
    fact.agreedIn
  ];
  return JSON.stringify([...told, ...when, claimant, voice]);
}
