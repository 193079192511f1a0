import type {Interval} from "../../extract/mentions.ts";

/** A count with its bounds as told; `approximate` widens it when it is compared, never when it is shown. */
export interface Amount extends Interval {
  readonly approximate: boolean;
}

/** How far a count called approximate ("about", "nearly") may lie from the true one: a tenth, as reporters round. */
const ROUNDING = 0.1;

/** Counts of the same people differ by less than this factor; beyond it two figures speak of different things. */
export const RIVAL_RATIO = 1.5;

/** Numbers with a gap wider than this between them are about different things, even if no article tells both. */
export const WORLDS_APART = 3;

/** What one voice gives as two exact numbers closer than this is one count told twice with a slip, not two hand-overs. */
export const SLIP_RATIO = 1.1;

/** The numbers that an amount allows, both ends included. */
export function windowOf(amount: Amount): [number, number] {
  const min = amount.min ?? 0;
  const max = amount.max ?? Number.POSITIVE_INFINITY;
  return amount.approximate ? [min * (1 - ROUNDING), max * (1 + ROUNDING)] : [min, max];
}

/** The number that stands in the words: the lower bound where there is one. */
export function nominal(amount: Interval): number {
  return amount.min ?? amount.max ?? 0;
}

/** Whether some number satisfies both. Not transitive: 1,000 and 1,200 both fit "at least 1,000", not each other. */
export function compatible(a: Amount, b: Amount): boolean {
  const [aMin, aMax] = windowOf(a);
  const [bMin, bMax] = windowOf(b);
  return aMin <= bMax && bMin <= aMax;
}

/** Whether two amounts can be counts of the same people: compatible, or rivals no further apart than RIVAL_RATIO. */
export function canBeRivals(a: Amount, b: Amount): boolean {
  if (compatible(a, b)) return true;
  const [low, high] = [nominal(a), nominal(b)].sort((x, y) => x - y) as [number, number];
  return low > 0 && high / low <= RIVAL_RATIO;
}

/** A number without bounds or "about". */
export function isExact(amount: Amount): boolean {
  return amount.min !== null && amount.min === amount.max && !amount.approximate;
}

export function isFloor(amount: Interval): boolean {
  return amount.min !== null && amount.max === null;
}

export function isCeiling(amount: Interval): boolean {
  return amount.min === null && amount.max !== null;
}

export function sameAmount(a: Amount, b: Amount): boolean {
  return a.min === b.min && a.max === b.max && a.approximate === b.approximate;
}

export function scale(amount: Amount, factor: number): Amount {
  const times = (n: number | null) => (n === null ? null : n * factor);
  return {min: times(amount.min), max: times(amount.max), approximate: amount.approximate};
}

/** "1,200"; thousands parted by commas whatever the machine's locale. */
export function formatCount(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** "1,200", "about 250", "at least 1,000", "up to 40", "1,000 to 1,200". */
export function formatAmount(amount: Amount): string {
  const about = amount.approximate ? "about " : "";
  if (amount.min === null) return `up to ${about}${formatCount(amount.max ?? 0)}`;
  if (amount.max === null) return `at least ${about}${formatCount(amount.min)}`;
  if (amount.min === amount.max) return `${about}${formatCount(amount.min)}`;
  return `${about}${formatCount(amount.min)} to ${formatCount(amount.max)}`;
}
