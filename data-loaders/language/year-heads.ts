import {type CalendarDate, readCalendar} from "./calendar.ts";
import {dayNumber, isRealDay, yearOf} from "./days.ts";
import type {Document} from "./document.ts";

/** The parts of a document that dates are read in; without paragraphs nothing stands above anything. */
export type DatedText = Pick<Document, "tokens"> & Partial<Pick<Document, "text" | "paragraphs">>;

/** Tokens from..to whose days without a year are of this one. */
export interface YearScope {
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

const YEAR = "((?:19|20)\\d\\d)";
/** "2022", "**2022**", "2022:". */
const BARE = new RegExp(`^[*_\\s]{0,4}${YEAR}[*_:.\\s]{0,4}$`);
/** "2022: the first exchanges.", "2022 — …". */
const LABEL = new RegExp(`^[*_]{0,3}${YEAR}[*_]{0,3}\\s?[:—–]`);
const ANY = new RegExp(`\\b${YEAR}\\b`, "g");

/**
 * Where a chronology sets the year above its days: a line or heading of a year holds until the next one, or until a
 * heading of something else. In a list of days one without a year is of the year that goes on with the list: forwards or
 * backwards in time as the list runs, at its second day the year in which the two are nearest. In order; time linear in the length.
 * @param today day number of writing: no list of what has been runs beyond it
 */
export function yearScopes({text, paragraphs, tokens}: DatedText, today: number | null): YearScope[] {
  if (text === undefined || paragraphs === undefined) return [];
  const calendar = new Map(readCalendar(tokens).map((date) => [date.from, date]));
  const scopes: YearScope[] = [];
  let head: number | null = null;
  let run: Run | null = null;
  let at = 0;
  for (const {start, end, kind} of paragraphs) {
    while (at < tokens.length && tokens[at]!.start < start) at++;
    const from = at;
    while (at < tokens.length && tokens[at]!.end <= end) at++;
    const opening = openingDate(tokens, calendar, from, at);
    const said = yearAbove(text.slice(start, Math.min(end, start + 120)), kind === "heading");
    if (said !== null) head = said;
    else if (kind === "heading" && opening === null) head = null;
    run =
      opening === null ? null : goOn(run, head === null ? opening : {...opening, year: opening.year ?? head}, today);
    const year: number | null = head ?? (run && opening?.year === null ? yearOf(run.day) : null);
    if (year !== null) scopes.push({from, to: at, year});
  }
  return scopes;
}

/** The year of the scope that a token stands in, or null. */
export function yearOfScope(scopes: readonly YearScope[], at: number): number | null {
  return scopes.find(({from, to}) => at >= from && at < to)?.year ?? null;
}

/** A list of days: the last of them, and whether it runs on (1) or back (-1) in time; 0 at its first day. */
interface Run {
  readonly day: number;
  readonly way: -1 | 0 | 1;
}

function goOn(run: Run | null, {year, month, day}: CalendarDate, today: number | null): Run | null {
  if (day === null) return null;
  const years = year !== null ? [year] : run === null ? [] : [-1, 0, 1].map((step) => yearOf(run.day) + step);
  const days = years
    .filter((one) => isRealDay(one, month, day))
    .map((one) => dayNumber(one, month, day))
    .filter((number) => year !== null || today === null || number <= today);
  if (run === null) return days[0] === undefined ? null : {day: days[0], way: 0};
  const {day: last, way} = run;
  const fitting = way === 0 ? days : days.filter((number) => (number - last) * way >= 0);
  const nearest = fitting.sort((a, b) => Math.abs(a - last) - Math.abs(b - last))[0];
  if (nearest === undefined) return null;
  return {day: nearest, way: nearest === last ? way : nearest > last ? 1 : -1};
}

function yearAbove(body: string, heading: boolean): number | null {
  const alone = BARE.exec(body) ?? LABEL.exec(body);
  if (alone) return Number(alone[1]);
  if (!heading) return null;
  const years = [...body.matchAll(ANY)];
  return years.length === 1 ? Number(years[0]![1]) : null;
}

/** The date that a paragraph begins with, behind no more than marks of emphasis. */
function openingDate(
  tokens: Document["tokens"],
  calendar: ReadonlyMap<number, CalendarDate>,
  from: number,
  to: number
): CalendarDate | null {
  let at = from;
  while (at < to && at < from + 3 && tokens[at]!.kind !== "word" && tokens[at]!.kind !== "number") at++;
  return calendar.get(at) ?? null;
}
