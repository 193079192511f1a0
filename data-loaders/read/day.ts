const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
];

/**
 * The calendar day that a field of metadata gives, as an ISO date: 2025-06-02, 2025-06-02T23:30:00+03:00 (the day as
 * written, in its own time zone), 2 June 2025, June 2, 2025, Mon, 02 Jun 2025 10:00:00 GMT. Null where it is something
 * else, impossible (30 February), or ambiguous (02/06/2025).
 */
export function readDay(value: string): string | null {
  const text = value.trim().slice(0, 100);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? /^(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)/.exec(text);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T|$)/.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\.?[ -]([A-Za-z]{3,9})\.?,?[ -](\d{4})\b/.exec(text);
  if (dayFirst) return day(Number(dayFirst[3]), month(dayFirst[2]!), Number(dayFirst[1]));
  const monthFirst = /\b([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/.exec(text);
  if (monthFirst) return day(Number(monthFirst[3]), month(monthFirst[1]!), Number(monthFirst[2]));
  return null;
}

const month = (name: string) => MONTHS.findIndex((full) => full.startsWith(name.toLowerCase())) + 1;

function day(year: number, monthNumber: number, dayNumber: number): string | null {
  const date = new Date(Date.UTC(year, monthNumber - 1, dayNumber));
  const real = date.getUTCMonth() === monthNumber - 1 && date.getUTCDate() === dayNumber && year >= 1500;
  return real ? date.toISOString().slice(0, 10) : null;
}
