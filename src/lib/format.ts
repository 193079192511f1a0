/** Numbers, lengths of time and days as the pages write them. Nothing here asks the reader's locale: one site, one text. */

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December"
] as const;

const ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** 12345 -> "12,345" */
export function number(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
}

/** A count with its noun: (1, "article") -> "1 article", (2, "article") -> "2 articles". */
export function plural(n: number, one: string, many = `${one}s`): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

/** Bounds of a figure in words; an open end is "at least" or "up to", never a made-up number. */
export function interval(min: number | null, max: number | null, approximate = false): string {
  if (min === null && max === null) return "not known";
  if (min === null) return `up to ${number(max!)}`;
  if (max === null) return `at least ${number(min)}`;
  const text = min === max ? number(min) : `${number(min)}–${number(max)}`;
  return approximate ? `about ${text}` : text;
}

/** Minutes as people say them: 40 -> "40 min", 75 -> "1 h 15 min", 2880 -> "2 days". */
export function minutes(n: number): string {
  if (n >= 1440 && n % 1440 === 0) return plural(n / 1440, "day");
  const hours = Math.floor(n / 60);
  const rest = Math.round(n % 60);
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** A length of time with the bounds that its report gives. */
export function lasting(min: number | null, max: number | null, qualifier?: string): string {
  if (min === null && max === null) return "not known";
  if (min === null) return `${qualifier === "up_to" ? "up to" : "under"} ${minutes(max!)}`;
  if (max === null) return `over ${minutes(min)}`;
  if (min !== max) return `${minutes(min)} to ${minutes(max)}`;
  const before = qualifier === "about" ? "about " : qualifier === "barely" ? "barely " : "";
  return before + minutes(min);
}

/** "2025-05-16" -> "16 May 2025" */
export function day(iso: string): string {
  const [year, month, date] = iso.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? month} ${year}`;
}

/** "2025-05-16" -> "16 May" */
export function shortDay(iso: string): string {
  return day(iso).replace(/ \d+$/, "");
}

/** "2026-01-23", "2026-01-24" -> "23–24 January 2026" */
export function days(from: string, to: string | null): string {
  if (to === null || to === from) return day(from);
  const [year, month, date] = from.split("-");
  if (to.startsWith(`${year}-${month}-`)) return `${Number(date)}–${day(to)}`;
  return to.startsWith(`${year}-`) ? `${shortDay(from)} – ${day(to)}` : `${day(from)} – ${day(to)}`;
}

/** "2025-05" -> "May 2025" */
export function month(key: string): string {
  const [year, m] = key.split("-");
  return `${MONTHS[Number(m) - 1] ?? m} ${year}`;
}

/** 2 -> "second", 12 -> "12th" */
export function ordinal(n: number): string {
  const word = ORDINALS[n - 1];
  if (word !== undefined) return word;
  const tail = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${tail}`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** ["a", "b", "c"] -> "a, b and c" */
export function list(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}

/** Cuts a long text at a word, with an ellipsis. */
export function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(" ", length);
  return `${text.slice(0, cut > length / 2 ? cut : length)}…`;
}

/** A title in quotation marks, of the other kind where it holds some itself. */
export function quoted(title: string): string {
  return /["“”]/.test(title) ? `‘${title}’` : `“${title}”`;
}

/** "2025-09-16" -> "16 Sep 2025", for tables and axes. */
export function briefDay(iso: string): string {
  const [year, month, date] = iso.split("-");
  return `${Number(date)} ${shortMonth(Number(month))} ${year}`;
}

/** 9 -> "Sep" */
export function shortMonth(n: number): string {
  return MONTHS[n - 1]?.slice(0, 3) ?? String(n);
}

const COUNTS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count within a sentence: 4 -> "four", 12 -> "12" */
export function countWord(n: number): string {
  return COUNTS[n] ?? number(n);
}
