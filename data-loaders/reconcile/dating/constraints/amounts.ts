import {CARDINALS, ORDINALS} from "../../../extract/rounds/time-words.ts";
import {addMonths, type Day} from "../../../language/days.ts";
import type {Token} from "../../../language/tokens.ts";

/** So many days, weeks, months or years, with how closely they are meant. */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: "day" | "week" | "month" | "year";
  readonly bound: "exact" | "about" | "under" | "over";
}

const UNITS: ReadonlyMap<string, Amount["unit"]> = new Map(
  (["day", "week", "month", "year"] as const).flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit]
  ])
);
const TENS: ReadonlyMap<string, number> = new Map(
  "thirty forty fifty sixty seventy eighty ninety hundred".split(" ").map((word, index) => [word, 30 + index * 10])
);
/** "a week", "two and a half years", "less than four weeks", "50 days", "second week" (as its unit). */
export function readAmount(tokens: readonly Token[], i: number): Amount | null {
  const norm = (k: number) => tokens[k]?.norm ?? "";
  const unit = UNITS.get(norm(i));
  if (unit) return !ORDINALS.has(norm(i - 1)) ? null : {from: i, to: i + 1, value: 1, unit, bound: "exact"};
  // "a year and two days": counted only whole.
  if (norm(i - 1) === "and" && UNITS.has(norm(i - 2))) return null;
  let value =
    CARDINALS.get(norm(i)) ??
    TENS.get(norm(i)) ??
    (tokens[i]!.kind === "number" && norm(i).length <= 4 ? Number(norm(i)) : null);
  if (value === null) return null;
  let to = i + 1;
  if (TENS.has(norm(i)) && norm(to) === "-" && CARDINALS.has(norm(to + 1))) {
    value += CARDINALS.get(norm(to + 1))!;
    to += 2;
  }
  if (norm(to) === "and" && norm(to + 1) === "a" && norm(to + 2) === "half") {
    value += 0.5;
    to += 3;
  }
  if (norm(to) === "-") to++;
  const found = UNITS.get(norm(to));
  if (!found) return null;
  to++;
  if (norm(to) === "and" && norm(to + 1) === "a" && norm(to + 2) === "half") {
    value += 0.5;
    to += 3;
  }
  let from = i;
  let bound: Amount["bound"] = found === "day" ? "exact" : "about";
  const before = `${norm(i - 2)} ${norm(i - 1)}`;
  if (/(?:less|fewer) than$/.test(before)) [bound, from] = ["under", i - 2];
  else if (/(?:more) than$/.test(before)) [bound, from] = ["over", i - 2];
  else if (/\b(?:nearly|almost|under|barely)$/.test(before)) [bound, from] = ["under", i - 1];
  else if (/\b(?:over)$/.test(before)) [bound, from] = ["over", i - 1];
  else if (/\b(?:about|around|some|roughly)$/.test(before)) [bound, from] = ["about", i - 1];
  else if (/\b(?:exactly|just)$/.test(before)) [bound, from] = ["exact", i - 1];
  // "a month to the day after"
  if (norm(to) === "to" && norm(to + 1) === "the" && norm(to + 2) === "day") [bound, to] = ["exact", to + 3];
  return {from, to, value, unit: found, bound};
}

/** Whether a day lies so long after (or before, sign -1) a range of days, and at most `reach` days more. */
export function within(day: Day, first: Day, last: Day, amount: Amount, sign: 1 | -1, reach: number): boolean {
  const [least, most] = spread(amount);
  const [a, b] =
    sign === 1
      ? [shift(first, least, amount.unit), shift(last, most, amount.unit)]
      : [shift(first, -most, amount.unit), shift(last, -least, amount.unit)];
  return day >= a && day <= b + reach;
}

/** The least and the most that an amount can mean, in its unit: "less than four weeks" is more than three. */
function spread({value, unit, bound}: Amount): [number, number] {
  const step = unit === "day" ? 0 : unit === "week" ? 0.3 : 0.5;
  if (bound === "exact") return [value, value];
  if (bound === "under") return [unit === "day" ? value - 2 : value - (unit === "week" ? 1 : 0.5), value];
  if (bound === "over") return [value, unit === "day" ? value + 2 : value + (unit === "week" ? 1 : 0.5)];
  return [value - step, value + step];
}

export function shift(day: Day, amount: number, unit: Amount["unit"]): Day {
  if (unit === "day") return day + Math.round(amount);
  if (unit === "week") return day + Math.round(amount * 7);
  return addMonths(day, unit === "year" ? amount * 12 : amount);
}
