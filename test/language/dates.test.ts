import {describe, expect, it} from "vitest";
import {findDates} from "../../data-loaders/language/dates.ts";

/** A Wednesday. */
const REFERENCE = "2025-07-23";

const read = (text: string, reference: string | null = REFERENCE): string[] =>
  findDates(text, reference).map(
    ({start, end, date, precision, basis}) => `${text.slice(start, end)} = ${date} ${precision} ${basis}`
  );

const DATES: [string, string[]][] = [
  ["on 2 June 2025 and June 3, 2025", ["2 June 2025 = 2025-06-02 day stated", "June 3, 2025 = 2025-06-03 day stated"]],
  [
    "2025-05-16, 16.05.2025 and 05/16/2025",
    ["2025-05-16 = 2025-05-16 day stated", "16.05.2025 = 2025-05-16 day stated", "05/16/2025 = 2025-05-16 day stated"]
  ],
  ["met on 16 May and June 2nd", ["16 May = 2025-05-16 day inferred", "June 2nd = 2025-06-02 day inferred"]],
  [
    "came on 9, 10 and 12 June",
    ["9 = 2025-06-09 day inferred", "10 = 2025-06-10 day inferred", "12 June = 2025-06-12 day inferred"]
  ],
  ["on the second of June", ["second of June = 2025-06-02 day inferred"]],
  ["on the twenty-first of May 2024", ["twenty-first of May 2024 = 2024-05-21 day stated"]],
  ["May twenty-first, 2024", ["May twenty-first, 2024 = 2024-05-21 day stated"]],
  ["a third of June's swaps and the second June meeting", ["June = 2025-06-01 month inferred"]],
  ["some ten days ago", ["ten days ago = 2025-07-13 day inferred"]],
  ["held 23-25 May 2024", ["23 = 2024-05-23 day stated", "25 May 2024 = 2024-05-25 day stated"]],
  ["on 2 December they met", ["2 December = 2024-12-02 day inferred"]],
  ["talks planned for 2 August", ["2 August = 2025-08-02 day inferred"]],
  ["on 16 May last year", ["16 May last year = 2024-05-16 day inferred"]],
  ["on Friday, 16 May", ["Friday, 16 May = 2025-05-16 day inferred"]],
  ["They met on Friday.", ["Friday = 2025-07-18 day inferred"]],
  ["They will meet on Friday.", ["Friday = 2025-07-25 day inferred"]],
  ["Talks will be held on Friday.", ["Friday = 2025-07-25 day inferred"]],
  ["They would go, she said on Friday.", ["Friday = 2025-07-18 day inferred"]],
  ["On Friday the delegations will meet.", ["Friday = 2025-07-25 day inferred"]],
  ["Wednesday's talks ended", ["Wednesday = 2025-07-23 day inferred"]],
  ["last Friday, next Friday", ["last Friday = 2025-07-18 day inferred", "next Friday = 2025-07-25 day inferred"]],
  [
    "yesterday, today, tomorrow",
    ["yesterday = 2025-07-22 day inferred", "today = 2025-07-23 day inferred", "tomorrow = 2025-07-24 day inferred"]
  ],
  [
    "On 2 June they met. Three days later they left.",
    ["2 June = 2025-06-02 day inferred", "Three days later = 2025-06-05 day inferred"]
  ],
  [
    "On 2 June it was signed; the evening before, they quarrelled.",
    ["2 June = 2025-06-02 day inferred", "the evening before = 2025-06-01 day inferred"]
  ],
  ["two days ago", ["two days ago = 2025-07-21 day inferred"]],
  [
    "last week, this month, next year",
    [
      "last week = 2025-07-14 week inferred",
      "this month = 2025-07-01 month inferred",
      "next year = 2026-01-01 year inferred"
    ]
  ],
  [
    "since mid-May and by the end of August",
    ["mid-May = 2025-05-15 month inferred", "the end of August = 2025-08-31 month inferred"]
  ],
  [
    "in March 2022 and since spring 2022",
    ["March 2022 = 2022-03-01 month stated", "spring 2022 = 2022-03-01 season stated"]
  ],
  ["in May, last summer", ["May = 2025-05-01 month inferred", "last summer = 2025-06-01 season inferred"]],
  [
    "on friday, 3 june, the 1st of march and may 3rd",
    [
      "friday, 3 june = 2025-06-03 day inferred",
      "1st of march = 2025-03-01 day inferred",
      "may 3rd = 2025-05-03 day inferred"
    ]
  ],
  ["2025-6-3, 3/June/2025", ["2025-6-3 = 2025-06-03 day stated", "3/June/2025 = 2025-06-03 day stated"]],
  [
    "the third Tuesday of June 2025, the last Sunday in March, the last day of May",
    [
      "the third Tuesday of June 2025 = 2025-06-17 day stated",
      "the last Sunday in March = 2025-03-30 day inferred",
      "the last day of May = 2025-05-31 day inferred"
    ]
  ],
  [
    "Wednesday of next week, this Friday",
    ["Wednesday of next week = 2025-07-30 day inferred", "this Friday = 2025-07-25 day inferred"]
  ],
  [
    "They will meet again in ten days, or in a week's time; two months from now they may sign.",
    [
      "in ten days = 2025-08-02 day inferred",
      "in a week's time = 2025-07-30 week inferred",
      "two months from now = 2025-09-23 month inferred"
    ]
  ],
  [
    "by the end of the month, until the end of the year",
    ["the end of the month = 2025-07-31 month inferred", "the end of the year = 2025-12-31 year inferred"]
  ],
  ["on 5 November 1605 and in 1812", ["5 November 1605 = 1605-11-05 day stated", "1812 = 1812-01-01 year stated"]],
  ["in 2022 and under the 2014 accord", ["2022 = 2022-01-01 year stated", "2014 = 2014-01-01 year stated"]]
];

const NO_DATES = [
  "They may 16 times march on.",
  "Dame May said so; April Varga agreed.",
  "on 31 June and 30 February",
  "the third swap in ten days took place in three hours",
  "the 32 August",
  "he may 3 times march 10 km; the august 12; sat and sun",
  "the last day of the truce, the third day of the war, in the first week"
];

describe("findDates", () => {
  it.each(DATES)("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(NO_DATES)("finds no date in %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("leaves a numeric date open where both orders are possible", () => {
    expect(read("on 05/06/2025").filter((date) => date.includes("day"))).toEqual([]);
  });

  it("does not take a number of people for a year", () => {
    expect(read("2000 prisoners")).toEqual([]);
  });

  it.each(["on Friday", "yesterday", "last week", "on 16 May", "in May", "two days ago"])(
    "gives no date for '%s' without a reference",
    (text) => {
      expect(read(text, null)).toEqual([]);
      expect(read(text, "no date")).toEqual([]);
    }
  );

  it("gives stated dates without a reference, and counts from them", () => {
    expect(read("On 2 June 2025 they met. A day later they left.", null)).toEqual([
      "2 June 2025 = 2025-06-02 day stated",
      "A day later = 2025-06-03 day inferred"
    ]);
  });

  it("gives the year of the text's other dates to one without, where they all are of that year", () => {
    expect(read("Between May and July 2025 they met. On 2 June they agreed.", null)).toContain(
      "2 June = 2025-06-02 day inferred"
    );
    expect(read("In May 2024 and July 2025 they met. On 2 June they agreed.", null).join()).not.toContain("2 June");
    expect(read("The largest since 2022. On 2 June they agreed.", null).join()).not.toContain("2 June");
  });
});
