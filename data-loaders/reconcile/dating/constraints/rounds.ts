import type {Mark} from "../../../extract/rounds/marks.ts";
import type {Told} from "../../../extract/rounds/merge.ts";
import type {RoundWords} from "../../../extract/rounds/reference.ts";
import {type Day, isoOf, weekdayOf} from "../../../language/days.ts";
import {placeKey} from "../../rounds/seats.ts";
import {articlesNamed, type Calendar, type Known} from "../calendar.ts";
import type {Clues} from "../clues.ts";
import type {Constraint} from "../types.ts";
import {candidatesFor, datesNear} from "./known-rounds.ts";

/** The article's own round is told of on its day or the day after; at the widest within the week. */
const CLOSE = 1;
const WIDE = 6;

/**
 * The round that an article reports on binds its day: by the calendar of the profile (which second round in that city?),
 * by "yesterday", a weekday or "that same evening", and by dates of its own. Earlier rounds that it tells of lie before,
 * and the one that it expects lies after.
 */
export function roundConstraints(gathered: Clues, countedFrom: readonly number[]): Constraint[] {
  const own = ownRound(gathered, countedFrom);
  const found: Constraint[] = [];
  for (const round of gathered.rounds) if (round !== own) found.push(...boundBy(round, gathered.calendar));
  if (own) found.push(...ownConstraints(own, gathered));
  return found;
}

/**
 * The held round that the article reports on: told of first, and not as one of those before; nor one from which it counts
 * ("100 days since the talks on 6 May"), nor one that it looks back on after the news of the next ("will meet again on 3 June").
 */
function ownRound({rounds}: Clues, countedFrom: readonly number[]): Told | null {
  const planned = rounds.filter((round) => round.words.every((words) => words.planned) && round.ordinal !== null);
  const behindPlan = (round: Told) =>
    planned.some(
      (next) =>
        round.ordinal !== null && next.ordinal! > round.ordinal && next.words[0]!.sentence < round.words[0]!.sentence
    );
  const held = rounds.filter(
    (round) =>
      !behindPlan(round) &&
      !round.words.some(({evidence}) => countedFrom.some((at) => at >= evidence.start && at < evidence.end)) &&
      round.words.some((words) => words.standsAlone && !words.planned) &&
      !round.words.some((words) => words.distance === "previous" || words.distance === "counted") &&
      round.words[0]!.meeting !== "leaders" &&
      round.words[0]!.meeting !== "other"
  );
  const dated = (round: Told) =>
    round.words.some(
      (words) =>
        words.marks.some((mark) => mark.kind === "day") && (words.rule !== "the delegations met" || words.shift === 0)
    );
  const fresh = held.filter((round) => !dated(round) || round.words.some((words) => words.distance === "present"));
  const lead = held.filter(
    (round) => round.words[0]!.sentence === 0 && round.words[0]!.rule !== "a deal by its place and day"
  );
  return (fresh.length > 0 ? fresh : lead).sort((a, b) => firstAlone(a) - firstAlone(b))[0] ?? null;
}

function firstAlone(round: Told): number {
  return Math.min(...round.words.filter((words) => words.standsAlone && !words.planned).map((words) => words.sentence));
}

function ownConstraints(own: Told, gathered: Clues): Constraint[] {
  const {document} = gathered;
  const candidates = candidatesFor(own, gathered);
  const words = own.words.find((each) => each.standsAlone) ?? own.words[0]!;
  const quoteOf = (each: RoundWords) =>
    `“${document.text.slice(each.evidence.start, each.evidence.end).replace(/\s+/g, " ")}”`;
  const found: Constraint[] = [];
  const spoken = own.words.flatMap((each) => each.marks.map((mark) => ({each, mark})));
  const relative = spoken.find(({mark}) => mark.kind === "relative");
  const shifted = spoken.find(({mark}) => mark.kind === "shift");
  const weekday = spoken.find(({mark}) => mark.kind === "weekday");
  const dated = spoken.find(({mark}) => mark.kind === "day");
  const on = (day: Day): readonly (readonly [Day, Day])[] =>
    candidates.length > 0
      ? candidates.map(({first, last}) => [first, last] as const)
      : dated
        ? datesNear(dated.mark, dated.each, day)
        : [];
  if (candidates.length === 0 && !dated) return [];
  const calendar = candidates.length > 0 ? saysOf(candidates) : "its date stands in the text";
  const allows = (day: Day, reach: number): boolean =>
    on(day).some(([first, last]) => {
      if (
        dated &&
        candidates.length > 0 &&
        !datesNear(dated.mark, dated.each, first).some(([a, b]) => first <= b + 1 && last >= a - 1)
      )
        return false;
      if (relative?.mark.kind === "relative")
        return day + relative.mark.offset >= first && day + relative.mark.offset <= last;
      if (shifted?.mark.kind === "shift") {
        const context = contextWeekday(gathered, shifted.mark);
        return (
          day >= first &&
          day - last <= reach &&
          (context === null || rangeHasWeekday(first, last, (context + shifted.mark.offset + 7) % 7))
        );
      }
      if (weekday?.mark.kind === "weekday" && !rangeHasWeekday(first, last, weekday.mark.weekday)) return false;
      return day >= first && day - last <= reach;
    });
  found.push({
    rule: relative ? "the round, counted from the day of the news" : "the round it reports on",
    words: words.evidence,
    says: `it reports on ${quoteOf(words)}, and ${calendar}`,
    pins: true,
    allows: (day) => allows(day, CLOSE),
    allowsLoosely: (day) => allows(day, WIDE)
  });
  return found;
}

/** "the profile's calendar has it on 2025-05-16", "a and b, which are dated, tell of it on 2025-05-16". */
function saysOf(candidates: readonly Known[]): string {
  const days = candidates.map(({first}) => isoOf(first)).join(", ");
  const what = candidates.length === 1 ? "it" : "such rounds";
  const articles = [...new Set(candidates.flatMap(({toldBy}) => toldBy ?? []))].sort();
  if (articles.length === 0) return `the profile's calendar has ${what} on ${days}`;
  return `${articlesNamed(articles)}, have ${what} on ${days}`;
}

/** Another round of the article: told as held it lies before the day, told as planned after it. */
function boundBy(round: Told, {profile, told}: Calendar): Constraint[] {
  const words = round.words[0]!;
  if (round.ordinal === null || round.words.every((each) => each.planned)) return [];
  const isCity = (city: string | null) =>
    city !== null && round.city !== null && placeKey(city) === placeKey(round.city);
  const numbered = (known: readonly Known[]) => known.filter(({ordinal}) => ordinal === round.ordinal);
  const listed = numbered(profile).filter(({city}) => round.city === null || city === null || isCity(city));
  const matching = listed.length > 0 ? listed : numbered(told.rounds).filter(({city}) => isCity(city));
  if (matching.length !== 1) return [];
  const [only] = matching;
  return [
    {
      rule: "a round it looks back on",
      words: words.evidence,
      says: `it looks back on a round: ${saysOf([only!])}`,
      pins: false,
      allows: (day) => day >= only!.first
    }
  ];
}

/** The weekday that the sentence tells of before "that same evening" or "the evening before". */
function contextWeekday({clues}: Clues, mark: Mark): number | null {
  let found: number | null = null;
  for (const clue of clues) {
    if (clue.mark.start >= mark.start) break;
    if (clue.mark.kind === "weekday" && clue.tense === "past") found = clue.mark.weekday;
  }
  return found;
}

function rangeHasWeekday(first: Day, last: Day, weekday: number): boolean {
  for (let day = first; day <= Math.min(last, first + 6); day++) if (weekdayOf(day) === weekday) return true;
  return false;
}
