import type {Day} from "../../language/days.ts";
import type {Span} from "../../language/span.ts";
import type {World} from "../../profile/world.ts";
import type {Meeting} from "../mentions.ts";
import type {Mark} from "./marks.ts";
import type {Place} from "./places.ts";
import type {RoundWords} from "./reference.ts";
import {type Direction, resolve} from "./resolve.ts";
import type {Scene} from "./scene.ts";
import type {Tail} from "./tail.ts";

/** What is known of the article: the day it was published, if stated, and the sides it names. */
export interface Setting {
  readonly reference: Day | null;
  readonly sides: readonly string[];
  readonly world: World;
}

/** One sentence as the rules see it. */
export interface Passage extends Scene {
  readonly index: number;
  readonly setting: Setting;
  /** The day that the passage speaks of, for "that same evening". */
  readonly context: Day | null;
  /** The day that the sentences before spoke of. */
  readonly before: Day | null;
}

/** The word at a token of the sentence, or "" beyond its ends. */
export function wordAt({sentence, document}: Scene, i: number): string {
  return i >= sentence.from && i < sentence.to ? document.tokens[i]!.norm : "";
}

export function spanOf({document}: Scene, from: number, to: number): Span {
  return {start: document.tokens[from]!.start, end: document.tokens[Math.max(from, to - 1)]!.end};
}

/** What a rule has read, before its days are resolved. */
export interface Read {
  readonly rule: string;
  readonly evidence: Span;
  readonly meeting: Meeting;
  readonly planned: boolean;
  readonly place: Place | null;
  readonly parties: readonly string[];
  readonly distance: RoundWords["distance"];
  readonly marks: readonly Mark[];
  readonly tail: Tail;
  readonly ordinal: number | null;
  /** "for the first time since": a number that is not said as one. */
  readonly ordinalInferred?: boolean;
  readonly standsAlone: boolean;
  readonly count?: number;
  /** The days themselves, where the rule has counted them: "ten days before". */
  readonly counted?: {readonly day: Day; readonly words: Span} | null;
}

/** The words with their days read against the article's. */
export function roundWords(passage: Passage, read: Read): RoundWords {
  const marks = read.marks.filter(namesDay);
  return {
    rule: read.rule,
    evidence: read.evidence,
    sentence: passage.index,
    meeting: read.meeting,
    parties: read.parties,
    ordinal: read.ordinal,
    ordinalBasis: read.ordinal === null ? null : read.ordinalInferred ? "inferred" : "stated",
    ordinalWords: read.ordinal === null ? null : read.evidence,
    days: read.counted
      ? {first: read.counted.day, last: read.counted.day, basis: "inferred", words: read.counted.words}
      : daysOf(passage, read, marks),
    marks,
    shift: read.tail.shift,
    place: read.place,
    planned: read.planned,
    count: read.count ?? null,
    ends: read.tail.ends,
    distance: read.distance,
    standsAlone: read.standsAlone
  };
}

/** The first and last day that the marks mean. "Closed on Saturday after two days" began on the Friday. */
function daysOf(passage: Passage, {planned, tail}: Read, marks: readonly Mark[]): RoundWords["days"] {
  if (marks.length === 0) return null;
  const {setting} = passage;
  // "Three days later", before any day of its own sentence, counts from the sentence before.
  const counts =
    marks[0]!.kind === "shift" && !passage.marks.some(({to, kind}) => to <= marks[0]!.from && kind !== "shift");
  const context = counts ? (passage.before ?? passage.context) : passage.context;
  const direction: Direction = planned ? "future" : "past";
  const first = resolve(marks[0]!, setting.reference, direction, context);
  const last = resolve(marks.at(-1)!, setting.reference, direction, context);
  if (!first || !last) return null;
  const before = tail.ends && tail.lastedDays !== null && first.first === last.last ? tail.lastedDays - 1 : 0;
  return {
    first: first.first + tail.shift - before,
    last: Math.max(first.first, last.last) + tail.shift,
    basis: first.basis === "stated" && tail.shift === 0 && before === 0 ? "stated" : "inferred",
    words: {start: marks[0]!.start, end: marks.at(-1)!.end}
  };
}

export function namesDay(mark: Mark): boolean {
  return mark.kind === "day" || mark.kind === "weekday" || mark.kind === "relative" || mark.kind === "shift";
}

/** Days next to each other are one round ("23 and 24 January"), days apart are several ("16 May and 2 June"). */
export function dayGroups(marks: readonly Mark[]): Mark[][] {
  const groups: Mark[][] = [];
  for (const mark of marks.filter(namesDay).flatMap(runsOf)) {
    const last = groups.at(-1)?.at(-1);
    if (last && adjoin(last, mark)) groups.at(-1)!.push(mark);
    else groups.push([mark]);
  }
  return groups;
}

function adjoin(last: Mark, mark: Mark): boolean {
  if (last.kind === "weekday" && mark.kind === "weekday") return mark.weekday === (last.weekday + 1) % 7;
  return (
    last.kind === "day" &&
    mark.kind === "day" &&
    last.month === mark.month &&
    mark.days[0] === last.days.at(-1)! + 1 &&
    mark.from === last.from
  );
}

/** "4 and 18 May" are two marks, "4 and 5 May" and "4-6 May" one. */
function runsOf(mark: Mark): Mark[] {
  if (mark.kind !== "day" || mark.days.length < 2) return [mark];
  const runs: number[][] = [];
  for (const day of mark.days)
    if (
      runs.at(-1)?.at(-1) === day - 1 ||
      (mark.days.length === 2 && day - mark.days[0]! <= 3 && day > mark.days[0]! && runs.length > 0)
    )
      runs.at(-1)!.push(day);
    else runs.push([day]);
  return runs.map((days) => ({...mark, days}));
}

/** The place that tells most: a house before a city, the phrase's own before the clause's. */
export function bestPlace(places: readonly Place[]): Place | null {
  const known = places.filter((place) => place.known);
  const find = (test: (place: Place) => boolean) => known.find(test) ?? places.find(test);
  const house = find((place) => place.venue !== null);
  const town = find((place) => place.city !== null);
  // "at the Hotel Baur in Zurich": the house is in that town.
  if (house && house.city === null && town) return {...house, city: town.city, country: town.country};
  return house ?? town ?? places[0] ?? null;
}
