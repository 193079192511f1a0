/** Days as whole numbers since 1970-01-01 in the proleptic Gregorian calendar: dates without a clock or a time zone. */
export type Day = number;

/** 0 for Sunday to 6 for Saturday. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

const MS = 86_400_000;

/** Days in a month, 1 to 12; a leap day where no year is known. */
export function daysInMonth(month: number, year: number | null): number {
  return new Date(Date.UTC(year ?? 2024, month, 0)).getUTCDate();
}

/** The day of a year, a month from 1 and a day from 1; null where the month has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(month, year)) return null;
  return Date.UTC(year, month - 1, day) / MS;
}

/** An ISO date as a day; null for anything else. */
export function parseDay(iso: string | null): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso ?? "");
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

export function isoDay(day: Day): string {
  return new Date(day * MS).toISOString().slice(0, 10);
}

export function weekdayOf(day: Day): Weekday {
  return ((((day + 4) % 7) + 7) % 7) as Weekday;
}

export function yearOf(day: Day): number {
  return new Date(day * MS).getUTCFullYear();
}

export function monthOf(day: Day): number {
  return new Date(day * MS).getUTCMonth() + 1;
}

export function dayOfMonth(day: Day): number {
  return new Date(day * MS).getUTCDate();
}

/** The same day of the month so many months on (or back), or the month's last day where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const whole = Math.trunc(months);
  const index = yearOf(day) * 12 + (monthOf(day) - 1) + whole;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  const shifted = dayOf(year, month, Math.min(dayOfMonth(day), daysInMonth(month, year)))!;
  return shifted + Math.round((months - whole) * 30.4);
}
