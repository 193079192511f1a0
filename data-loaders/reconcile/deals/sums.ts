import type {Category} from "../../extract/mentions.ts";
import {addUp} from "./addition.ts";
import {formatCount, isExact} from "./amounts.ts";
import {directionsFit, endsOf, type Fact} from "./facts.ts";
import {groupBy} from "./group.ts";
import type {SumRule} from "./sum-rules.ts";

/**
 * The additions by which the figures of one day (or one round) explain each other. A sum that is explained is no rival
 * count: "372 in all" beside 175 each and 22 wounded says nothing new, and neither does "197-for-175".
 */
export interface Sum {
  readonly rule: SumRule["name"];
  readonly sum: readonly Fact[];
  readonly addends: readonly (readonly Fact[])[];
  /** "2 × 175 + 22 = 372" */
  readonly sentence: string;
}

/** A figure however many articles give it. */
interface Item {
  readonly category: Category;
  readonly shape: Fact["shape"];
  readonly n: number;
  readonly direction: string;
  readonly subgroup: string;
  readonly facts: Fact[];
}

/** More distinct figures of one day than this are not searched for sums: chance would find some. */
const MOST_ITEMS = 24;

/** All sums among the facts of one anchor. Time bounded by MOST_ITEMS; the order of facts does not matter. */
export function findSums(facts: readonly Fact[]): Sum[] {
  const items = itemsOf(facts);
  const sums: Sum[] = [];
  if (items.length <= MOST_ITEMS)
    for (const item of items) {
      const found = item.shape === "all" ? totalOf(item, items) : item.shape === "one" ? ownSumOf(item, items) : null;
      if (found) sums.push(found);
    }
  const byArticle = groupBy(facts, (fact) => fact.figure.articleId);
  for (const told of byArticle.values()) {
    const own = itemsOf(told);
    if (own.length > MOST_ITEMS) continue;
    for (const whole of own) {
      const parts = partsOf(whole, own);
      if (parts) sums.push(parts);
    }
  }
  return sums;
}

function itemsOf(facts: readonly Fact[]): Item[] {
  const items = new Map<string, Item>();
  for (const fact of facts) {
    if (!isExact(fact.told)) continue;
    const {category, shape, direction, subgroup} = fact;
    const n = fact.told.min!;
    const key = [category, shape, direction, subgroup, n].join(" ");
    const item = items.get(key);
    if (item) item.facts.push(fact);
    else items.set(key, {category, shape, n, direction, subgroup, facts: [fact]});
  }
  return [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function totalOf(total: Item, items: readonly Item[]): Sum | null {
  const evens = items.filter((item) => item.shape === "each").sort((a, b) => b.n - a.n);
  if (evens.some((even) => 2 * even.n === total.n)) return null;
  for (const even of evens) {
    const others = items.filter(
      (item) =>
        item !== even &&
        (item.shape === "one" || item.shape === "each") &&
        (item.subgroup !== even.subgroup || item.category !== even.category || ontop(item, even, total))
    );
    const extras = addUp(total.n - 2 * even.n, others, (item) => (item.shape === "each" ? 2 * item.n : item.n));
    if (extras)
      return sum("even part and extras", total, [even, ...extras], (item) =>
        item.shape === "each" ? `2 × ${formatCount(item.n)}` : formatCount(item.n)
      );
  }
  const ways = items.filter((item) => item.shape === "one" && item.category === total.category);
  for (const one of ways)
    for (const other of ways)
      if (one.n > other.n && one.n + other.n === total.n && opposite(one, other))
        return sum("two unequal halves", total, [one, other]);
  for (const even of evens)
    for (const one of ways)
      if (one.n !== even.n && one.n + even.n === total.n && even.category === total.category)
        return sum("own count and the other's", total, [even, one]);
  return null;
}

/**
 * Whether an item without a name of its own may have come on top of the even part: one article tells the three, and the sum is
 * no round number, which chance would hit.
 */
function ontop(item: Item, even: Item, total: Item): boolean {
  const articles = (of: Item) => new Set(of.facts.map((fact) => fact.figure.articleId));
  const [evens, totals] = [articles(even), articles(total)];
  const together = [...articles(item)].some((id) => evens.has(id) && totals.has(id));
  return item.shape === "one" && item.n < even.n && total.n % 10 !== 0 && together;
}

function opposite(a: Item, b: Item): boolean {
  const x = endsOf(a.direction);
  const y = endsOf(b.direction);
  const unknown = x.from === null && x.to === null && y.from === null && y.to === null;
  const meets = (from: string | null, to: string | null) => from === null || to === null || from === to;
  return unknown || (!directionsFit(a.direction, b.direction) && meets(x.from, y.to) && meets(y.from, x.to));
}

function ownSumOf(own: Item, items: readonly Item[]): Sum | null {
  if (own.subgroup !== "") return null;
  for (const even of items) {
    if (even.shape !== "each" || even.category !== own.category || even.n >= own.n) continue;
    const extras = addUp(
      own.n - even.n,
      items.filter(
        (item) =>
          item.shape === "one" &&
          item !== own &&
          directionsFit(item.direction, own.direction) &&
          (item.subgroup !== "" || item.category !== own.category || ontop(item, even, own))
      ),
      (item) => item.n
    );
    if (extras) return sum("one side's sum", own, [even, ...extras]);
  }
  return null;
}

function partsOf(whole: Item, items: readonly Item[]): Sum | null {
  if (whole.subgroup !== "" || whole.shape === "all" || whole.shape === "open") return null;
  const smaller = items.filter((item) => item.n < whole.n && item !== whole);
  // The parts of an even whole are even themselves, or they are all of one side's half.
  const kinds = whole.shape === "each" ? ["", ...new Set(smaller.map((item) => item.direction))] : [whole.direction];
  for (const direction of new Set(kinds)) {
    const candidates = smaller.filter((item) =>
      direction === "" ? item.shape === "each" : item.shape === "one" && directionsFit(item.direction, direction)
    );
    const parts = addUp(whole.n, candidates, (item) => item.n);
    // Unnamed parts are believed where the addition cannot be chance: not 200 + 300 = 500, but 268 + 9 = 277.
    const named = (part: Item) => part.subgroup !== "" || part.category !== whole.category || part.n % 10 !== 0;
    if (parts && parts.length > 1 && parts.some(named)) return sum("parts of a whole", whole, parts);
  }
  return null;
}

function sum(
  rule: Sum["rule"],
  whole: Item,
  addends: readonly Item[],
  show: (item: Item) => string = (item) => formatCount(item.n)
): Sum {
  const ordered = rule === "parts of a whole" ? [...addends].sort((a, b) => b.n - a.n) : addends;
  return {
    rule,
    sum: whole.facts,
    addends: ordered.map((item) => item.facts),
    sentence: `${ordered.map(show).join(" + ")} = ${formatCount(whole.n)}`
  };
}
