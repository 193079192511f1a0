/** Days as whole numbers since 1970-01-01 (UTC), so that dates can be counted without a clock or a time zone. */

const DAY = 86_400_000;

/** The number of an ISO date (YYYY-MM-DD), or null where the string is none or names no real day. */
export function dayOf(iso: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? "");
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return isRealDay(year, month, day) ? dayNumber(year, month, day) : null;
}

/** The number of a day; a day beyond its month counts on into the next. */
export function dayNumber(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY);
}

export function isoOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** 1 to 12. */
export function monthNumberOf(day: number): number {
  return new Date(day * DAY).getUTCMonth() + 1;
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The last day of a month, as its number in the month. */
export function lastOf(year: number, month: number): number {
  return new Date(dayNumber(year, month + 1, 0) * DAY).getUTCDate();
}

export function isRealDay(year: number, month: number, day: number): boolean {
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= lastOf(year, month);
}

/** The same day so many months on, or the last of a shorter month. */
export function addMonths(day: number, months: number): number {
  const date = new Date(day * DAY);
  const index = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
  const [year, month] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(year, month, Math.min(date.getUTCDate(), lastOf(year, month)));
}
