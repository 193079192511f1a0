import type {Interval} from "../../extract/mentions.ts";
import {type Amount, isExact, isFloor, nominal, windowOf} from "./amounts.ts";
import type {Cluster} from "./clusters.ts";
import type {ConsensusName} from "./consensus-rules.ts";
import {endsOf, type Fact} from "./facts.ts";
import {groupBy} from "./group.ts";

/** The numbers of a deal, each side's (or the one way's), as far as the reports bear them out. */
export interface Value {
  readonly disputed: boolean;
  /** From the smallest to the largest count where disputed. */
  readonly range: Interval;
  /** The value that the rule chose; the range where it chose none. */
  readonly consensus: Interval;
  readonly rule: ConsensusName;
  readonly approximate: boolean;
}

/** What a figure says of each side (or the one way). */
interface Share extends Amount {
  /** Half of a total, or of what may be one: "more than 300 in all" is no floor of anybody's count. */
  readonly halved: boolean;
}

interface Reading {
  readonly fact: Fact;
  readonly amount: Share;
}

/**
 * The value of a cluster. `independent` counts the independent reports among articles.
 */
export function settle(cluster: Cluster, independent: (articles: Iterable<string>) => number): Value {
  const strong = cluster.facts.filter((fact) => !fact.weak);
  const readings = readAll(strong.length > 0 ? strong : cluster.facts);
  const support = (test: (amount: Share) => boolean) =>
    independent(readings.filter(({amount}) => test(amount)).map(({fact}) => fact.figure.articleId));
  const reports = independent(cluster.facts.map((fact) => fact.figure.articleId));
  const amounts = distinctAmounts(readings.map(({amount}) => amount));
  if (halfInDispute(cluster)) return {...agreed(amounts, support, reports), disputed: true, rule: "half-in-dispute"};
  const common = commonPoint(amounts);
  const ranged = toldRange(amounts);
  return common || ranged
    ? {...agreed(amounts, support, reports), disputed: false}
    : rivals(readings, cluster, independent);
}

/** Shape by shape: a total is read as twice the number; one whose basis is not told as whatever the others confirm. */
function readAll(facts: readonly Fact[]): Reading[] {
  const firm = facts.filter((fact) => fact.shape === "each" || fact.shape === "one");
  return facts.map((fact) => {
    const asSide = fact.shape === "open" && firm.some((other) => nominal(other.side) === nominal(fact.told));
    const halved = fact.shape === "all" || (fact.shape === "open" && !asSide);
    return {fact, amount: {...(asSide ? fact.told : fact.side), halved}};
  });
}

function distinctAmounts(amounts: readonly Share[]): Share[] {
  const seen = new Map(
    amounts.map((amount) => [
      `${amount.min} ${amount.max} ${amount.approximate} ${amount.halved && isFloor(amount)}`,
      amount
    ])
  );
  return [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, amount]) => amount);
}

/** A bare number that another report gives as a floor is that floor shortened, and leaves room above. */
function isShortened(amount: Share, floors: ReadonlySet<number>): boolean {
  return amount.min !== null && amount.min === amount.max && floors.has(amount.min);
}

const floorsOf = (amounts: readonly Share[]) =>
  new Set(amounts.flatMap((amount) => (isFloor(amount) && !amount.halved ? [amount.min!] : [])));

function commonPoint(amounts: readonly Share[]): boolean {
  const floors = floorsOf(amounts);
  const windows = amounts.map((amount) =>
    isShortened(amount, floors) ? windowOf({...amount, max: null}) : windowOf(amount)
  );
  return Math.max(...windows.map(([min]) => min)) <= Math.min(...windows.map(([, max]) => max));
}

/** The widest closed range that a report gives, if every other amount fits into it. */
function toldRange(amounts: readonly Share[]): Share | null {
  const ranges = amounts.filter(({min, max, halved}) => !halved && min !== null && max !== null && min < max);
  return (
    ranges.find((range) => {
      const [low, high] = windowOf(range);
      return amounts.every(({min, max}) => nominalIn(min, low, high) && nominalIn(max, low, high));
    }) ?? null
  );
}

const nominalIn = (n: number | null, low: number, high: number) => n === null || (n >= low && n <= high);

type Support = (test: (amount: Share) => boolean) => number;

function agreed(amounts: readonly Share[], support: Support, reports: number): Omit<Value, "disputed"> {
  const show = (rule: ConsensusName, {min, max}: Interval, approximate = false) => ({
    range: {min, max},
    consensus: {min, max},
    rule,
    approximate
  });
  const [first] = amounts;
  if (amounts.length === 1 && first) return show(reports === 1 ? "one-report" : "all-agree", first, first.approximate);
  const range = toldRange(amounts);
  if (range) return show("told-range", range, range.approximate);
  const floors = amounts.filter(isFloor);
  const floorNumbers = floorsOf(amounts);
  const bare = amounts.filter((amount) => isShortened(amount, floorNumbers));
  const higher = amounts.filter(
    (amount) => !isFloor(amount) && !isShortened(amount, floorNumbers) && amount.max !== null
  );
  if (bare.length > 0) {
    const floor = Math.max(...bare.map(({min}) => min!));
    const tellFloor = support((amount) => isFloor(amount) && amount.min === floor);
    const tellBare = support((amount) => amount.min === floor && amount.max === floor);
    const above = higher.filter(({max}) => max! > floor);
    if (above.length > 0) return show("floor-to-highest", {min: floor, max: Math.max(...above.map(({max}) => max!))});
    return tellFloor >= 2 || tellFloor >= tellBare
      ? show("floor-kept", {min: floor, max: null})
      : show("narrowest", {min: floor, max: floor});
  }
  const exact = amounts.find(isExact);
  if (exact) return show("narrowest", exact);
  if (higher.length > 0) {
    // Two that are both approximate may fit though their numbers do not meet: both numbers are shown.
    const ends = [maxOf(higher.map(({min}) => min)), minOf(higher.map(({max}) => max))].sort(
      (a, b) => (a ?? 0) - (b ?? 0)
    );
    return show(
      "narrowest",
      {min: ends[0] ?? null, max: ends[1] ?? null},
      higher.some(({approximate}) => approximate)
    );
  }
  return show("narrowest", {min: maxOf(floors.map(({min}) => min)), max: null});
}

const known = (ns: readonly (number | null)[]) => ns.filter((n): n is number => n !== null);
const maxOf = (ns: readonly (number | null)[]) => (known(ns).length > 0 ? Math.max(...known(ns)) : null);
const minOf = (ns: readonly (number | null)[]) => (known(ns).length > 0 ? Math.min(...known(ns)) : null);

function rivals(readings: readonly Reading[], cluster: Cluster, independent: (ids: Iterable<string>) => number): Value {
  const numbers = [...groupBy(readings, ({amount}) => String(nominal(amount)))].map(([, told]) => ({
    amount: told[0]!.amount,
    reports: independent(told.map(({fact}) => fact.figure.articleId)),
    parties: new Set(told.flatMap(({fact}) => fact.figure.claimant ?? [])),
    own: told.some(({fact}) => isOwnCount(fact, cluster))
  }));
  const range = {
    min: Math.min(...readings.map(({amount}) => nominal(amount))),
    max: Math.max(...readings.map(({amount}) => amount.max ?? amount.min ?? 0))
  };
  const chosen = (rule: ConsensusName, {min, max}: Interval): Value => ({
    disputed: true,
    range,
    consensus: {min, max},
    rule,
    approximate: false
  });
  const both = numbers.filter(({parties}) => parties.size > 1);
  if (both.length === 1) return chosen("both-sides-agree", both[0]!.amount);
  const most = Math.max(...numbers.map(({reports}) => reports));
  const leading = numbers.filter(({reports}) => reports === most);
  if (most > 1 && leading.length === 1) return chosen("most-independent-reports", leading[0]!.amount);
  const own = numbers.filter((number) => number.own);
  if (own.length === 1 && !cluster.mutual) return chosen("own-count", own[0]!.amount);
  return chosen("range-only", range);
}

function isOwnCount(fact: Fact, cluster: Cluster): boolean {
  const {to} = endsOf(fact.direction === "" ? cluster.direction : fact.direction);
  return to !== null && fact.figure.claimant === to;
}

/**
 * Whether the other half of a promise is itself disputed: one article sets a figure that goes one way beside the same
 * number from each side, by different voices. What has been done is no such case: there each side tells its own half.
 */
export function halfInDispute(cluster: Cluster): boolean {
  if (!cluster.mutual || cluster.status === "completed") return false;
  return [...groupBy(cluster.facts, (fact) => fact.figure.articleId).values()].some((told) =>
    told.some(
      (one) =>
        one.shape === "one" &&
        told.some((each) => each.shape === "each" && each.side.min === one.side.min && otherVoice(each, one))
    )
  );
}

const otherVoice = (a: Fact, b: Fact) => a.figure.voice !== b.figure.voice || a.figure.claimant !== b.figure.claimant;
