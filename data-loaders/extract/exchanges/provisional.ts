import type {Span} from "../../language/span.ts";
export interface Dated extends Span {
  date: string | null;
  precision: string;
  basis: "stated" | "inferred";
}
const MON = [
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
const DAY = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
export function findDates(text: string, ref: string | null): Dated[] {
  const out: Dated[] = [];
  const m3 =
    "(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\.?";
  const re = new RegExp(
    `\\b(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${m3}(?:,? (\\d{4})| last year)?\\b|\\b${m3} (\\d{1,2})(?:, (\\d{4}))?\\b|\\b(?:last )?(sunday|monday|tuesday|wednesday|thursday|friday|saturday)\\b|\\b(today|yesterday)\\b|\\b(?:${m3} )?((?:19|20)\\d\\d)\\b`,
    "gi"
  );
  const iso = (y: number, m: number, d: number) => new Date(Date.UTC(y, m, d)).toISOString().slice(0, 10);
  for (const m of text.matchAll(re)) {
    let date: string | null = null;
    if (ref) {
      const y = Number(ref.slice(0, 4));
      const r = Date.parse(ref);
      const mon = (s: string) => MON.findIndex((x) => x.startsWith(s.toLowerCase().slice(0, 3)));
      if (m[1] && m[2]) {
        const yy = m[3] ? Number(m[3]) : /last year/.test(m[0]) ? y - 1 : y;
        date = iso(yy, mon(m[2]), Number(m[1]));
        if (!m[3] && Date.parse(date) > r + 60 * 864e5) date = iso(yy - 1, mon(m[2]), Number(m[1]));
      } else if (m[4] && m[5]) {
        const yy = m[6] ? Number(m[6]) : y;
        date = iso(yy, mon(m[4]), Number(m[5]));
        if (!m[6] && Date.parse(date) > r + 60 * 864e5) date = iso(yy - 1, mon(m[4]), Number(m[5]));
      } else if (m[7]) {
        const d = DAY.indexOf(m[7].toLowerCase());
        const rd = new Date(r).getUTCDay();
        date = new Date(r - ((rd - d + 7) % 7) * 864e5).toISOString().slice(0, 10);
      } else if (m[8]) date = new Date(r - (m[8].toLowerCase() === "today" ? 0 : 864e5)).toISOString().slice(0, 10);
    }
    if (m[10] && !m[1] && !m[4]) {
      out.push({
        start: m.index,
        end: m.index + m[0].length,
        date: null,
        precision: m[9] ? "month" : "year",
        basis: "stated"
      });
      continue;
    }
    out.push({
      start: m.index,
      end: m.index + m[0].length,
      date,
      precision: "day",
      basis: m[7] || m[8] ? "inferred" : "stated"
    });
  }
  return out;
}
