import {describe, expect, it} from "vitest";
import {findClockSpans, findDurations} from "../../data-loaders/language/durations.ts";

interface Length {
  readonly start: number;
  readonly end: number;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: string;
}

const show = (text: string, found: readonly Length[]): string[] =>
  found.map(
    ({start, end, min, max, qualifier}) =>
      `${text.slice(start, end)} = ${min === max ? min : `${min ?? ""}..${max ?? ""}`} ${qualifier}`
  );

const LENGTHS: [string, string[]][] = [
  [
    "an hour, half an hour, an hour and a half",
    ["an hour = 60 exact", "half an hour = 30 exact", "an hour and a half = 90 exact"]
  ],
  [
    "two and a half hours; two hours and a half",
    ["two and a half hours = 150 exact", "two hours and a half = 150 exact"]
  ],
  [
    "an hour and a quarter; three quarters of an hour",
    ["an hour and a quarter = 75 exact", "three quarters of an hour = 45 exact"]
  ],
  ["three hours, and forty minutes of it at the door", ["three hours = 180 exact", "forty minutes = 40 exact"]],
  [
    "a quarter of an hour; one and three quarter hours",
    ["a quarter of an hour = 15 exact", "one and three quarter hours = 105 exact"]
  ],
  [
    "ninety minutes; 1.5 hours; 2½ hours",
    ["ninety minutes = 90 exact", "1.5 hours = 90 exact", "2½ hours = 150 exact"]
  ],
  [
    "twenty min; three hrs; a quarter hour",
    ["twenty min = 20 exact", "three hrs = 180 exact", "a quarter hour = 15 exact"]
  ],
  [
    "1h 20m; 1h20; 1 h 20 min; 90min; 2hrs",
    ["1h 20m = 80 exact", "1h20 = 80 exact", "1 h 20 min = 80 exact", "90min = 90 exact", "2hrs = 120 exact"]
  ],
  [
    "one hour and 15 minutes; two hours, five minutes",
    ["one hour and 15 minutes = 75 exact", "two hours, five minutes = 125 exact"]
  ],
  [
    "two-hour talks; an hour-long call; a 90-minute-long call",
    ["two-hour = 120 exact", "hour-long = 60 exact", "90-minute-long = 90 exact"]
  ],
  ["an hour-and-a-half meeting; half-hour talks", ["hour-and-a-half = 90 exact", "half-hour = 30 exact"]],
  [
    "a day and a half; a 30-day truce; a fortnight",
    ["a day and a half = 2160 exact", "30-day = 43200 exact", "a fortnight = 20160 exact"]
  ],
  [
    "24- to 48-hour; 24-48 hours; from 24 to 48 hours",
    ["24- to 48-hour = 1440..2880 range", "24-48 hours = 1440..2880 range", "from 24 to 48 hours = 1440..2880 range"]
  ],
  [
    "two to three hours; two or three days",
    ["two to three hours = 120..180 range", "two or three days = 2880..4320 range"]
  ],
  [
    "an hour or two; an hour to an hour and a half",
    ["an hour or two = 60..120 range", "an hour to an hour and a half = 60..90 range"]
  ],
  [
    "between an hour and 90 minutes; 30 minutes to an hour",
    ["between an hour and 90 minutes = 60..90 range", "30 minutes to an hour = 30..60 range"]
  ],
  ["one to one and a half hours", ["one to one and a half hours = 60..90 range"]],
  [
    "more than an hour and a half; just over 90 minutes",
    ["more than an hour and a half = 90.. over", "just over 90 minutes = 90.. over"]
  ],
  [
    "a little less than ninety minutes; under an hour",
    ["a little less than ninety minutes = ..90 under", "under an hour = ..60 under"]
  ],
  [
    "up to two hours; no more than an hour; an hour at most",
    ["up to two hours = ..120 up_to", "no more than an hour = ..60 up_to", "an hour at most = ..60 up_to"]
  ],
  [
    "about an hour; nearly three hours; an hour or so",
    ["about an hour = 60 about", "nearly three hours = 180 about", "an hour or so = 60 about"]
  ],
  [
    "the best part of an hour; two hours, give or take",
    ["the best part of an hour = 60 about", "two hours, give or take = 120 about"]
  ],
  [
    "barely an hour; not even an hour; a good hour",
    ["barely an hour = 60 barely", "not even an hour = ..60 under", "a good hour = 60.. over"]
  ],
  ["a nearly two-hour session; two full hours", ["nearly two-hour = 120 about", "two full hours = 120 exact"]],
  ["a couple of hours; another hour", ["a couple of hours = 120 about", "another hour = 60 exact"]],
  ["ended about an hour later", ["about an hour = 60 about"]],
  ["two hours at least 20 people saw", ["two hours = 120 exact"]],
  [
    "two months, a year and a half, three decades",
    ["two months = 86400 exact", "a year and a half = 788400 exact", "three decades = 15768000 exact"]
  ],
  [
    "1 year 2 months and 3 days; a three-year term; more than a month",
    ["1 year 2 months and 3 days = 616320 exact", "three-year = 1576800 exact", "more than a month = 43200.. over"]
  ],
  [
    "sat all day, all-week talks, for the whole month",
    ["all day = 1440 exact", "all-week = 10080 exact", "whole month = 43200 exact"]
  ],
  [
    "1/2 hour, 3/4 h; 1 second; 3days",
    ["1/2 hour = 30 exact", "3/4 h = 45 exact", "1 second = 0.016666666666666666 exact", "3days = 4320 exact"]
  ],
  ["a couple hours; the past couple of weeks", ["a couple hours = 120 about", "couple of weeks = 20160 about"]],
  [
    "two hours and a third; more than two but less than three hours",
    ["two hours and a third = 140 exact", "more than two but less than three hours = 120..180 range"]
  ]
];

const NO_LENGTHS = [
  "40 shells a day and twice a week",
  "100 km an hour",
  "one day he will come",
  "hours of talks, several days, a few minutes",
  "a 10-year-old boy and a three-day-old child",
  "40 years old, 60 years of age, 2,000 rounds a month",
  "on the first full day, on every full day, all days",
  "the second round, day 2, Group 2 second leg",
  "at 2 p.m. on Friday"
];

describe("findDurations", () => {
  it.each(LENGTHS)("reads %s", (text, expected) => {
    expect(show(text, findDurations(text))).toEqual(expected);
  });

  it.each(NO_LENGTHS)("finds no length in %s", (text) => {
    expect(show(text, findDurations(text))).toEqual([]);
  });
});

const SPANS: [string, string[]][] = [
  ["from 13:00 to 14:20", ["from 13:00 to 14:20 = 80 exact"]],
  ["sat between 2 p.m. and 4:30 p.m.", ["between 2 p.m. and 4:30 p.m. = 150 exact"]],
  ["from 2 to 4:30 p.m.", ["from 2 to 4:30 p.m. = 150 exact"]],
  ["11:30 a.m. to 1 p.m.", ["11:30 a.m. to 1 p.m. = 90 exact"]],
  ["13:35–15:20", ["13:35–15:20 = 105 exact"]],
  ["from around 18:00 until roughly 21:30", ["from around 18:00 until roughly 21:30 = 210 about"]],
  [
    "It began at 2:40 p.m. and ended about an hour later.",
    ["began at 2:40 p.m. and ended about an hour later = 60 about"]
  ],
  [
    "They started at 2:43 p.m. and were over by 3:57 p.m.",
    ["started at 2:43 p.m. and were over by 3:57 p.m. = 74 exact"]
  ],
  ["Start 20:37, finish 21:16.", ["Start 20:37, finish 21:16 = 39 exact"]],
  ["It opened at 23:30. It ended at 01:10.", ["opened at 23:30. It ended at 01:10 = 100 exact"]],
  ["It ended at 3:57 p.m., having begun at 2:43 p.m.", ["ended at 3:57 p.m., having begun at 2:43 p.m. = 74 exact"]],
  ["They sat down at noon and rose at half past two.", ["sat down at noon and rose at half past two = 150 exact"]]
];

const NO_SPANS = [
  "from 9 to 12 June",
  "It opened at 10:00 a.m. At 4 p.m. the minister spoke.",
  "The bus left at 13:35. Elsewhere it rained. At 15:20 the sun came out.",
  "13:35 — The talks open.\n\n15:20 — It is over."
];

describe("findClockSpans", () => {
  it.each(SPANS)("reads %s", (text, expected) => {
    expect(show(text, findClockSpans(text))).toEqual(expected);
  });

  it.each(NO_SPANS)("finds no span in %s", (text) => {
    expect(show(text, findClockSpans(text))).toEqual([]);
  });
});
