/** Days as whole numbers since 1970-01-01 (UTC), so that dates can be counted without a clock or a time zone. */
export type Day = number;

const MS = 86_400_000;

/** The day of an ISO date (YYYY-MM-DD), or null where the string is none or names no real day. */
export function parseDay(iso: string | null): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? "");
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The day of a year, a month from 1 and a day from 1; null where the month has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The same, but a day beyond its month counts on into the next. */
export function dayNumber(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / MS);
}

export function isoOf(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

/** 1 to 12. */
export function monthNumberOf(day: Day): number {
  return new Date(day * MS).getUTCMonth() + 1;
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The last day of a month, as its number in the month. */
export function lastOf(year: number, month: number): number {
  return new Date(dayNumber(year, month + 1, 0) * MS).getUTCDate();
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month);
}

/** The same day so many months on (or back), or the last of a shorter month; a part of a month counts in days. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(day * MS);
  const whole = Math.trunc(months);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + whole;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(year, month, Math.min(date.getUTCDate(), lastOf(year, month))) + Math.round((months - whole) * 30.4);
}

/** Days from one ISO date to another; negative where the second comes first, not a number where one is no date. */
export function daysBetween(from: string, to: string): number {
  return (parseDay(to) ?? Number.NaN) - (parseDay(from) ?? Number.NaN);
}
