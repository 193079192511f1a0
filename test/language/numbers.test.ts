import {describe, expect, it} from "vitest";
import {AFTER, BEFORE} from "../../data-loaders/language/bound-words.ts";
import {findNumbersIn} from "../../data-loaders/language/number-mentions.ts";
import {findNumbers} from "../../data-loaders/language/numbers.ts";
import {findTokens} from "../../data-loaders/language/tokens.ts";

/** "words = value", "words = min..max" with an open end left out, "~" for approximate. */
const read = (text: string): string[] =>
  findNumbers(text).map(({start, end, min, max, approximate}) => {
    const value = min === max ? `${min}` : `${min ?? ""}..${max ?? ""}`;
    return `${text.slice(start, end)} = ${value}${approximate ? "~" : ""}`;
  });

const NUMBERS: [string, string[]][] = [
  ["1,200 came and 1 200 went", ["1,200 = 1200", "1 200 = 1200"]],
  ["1\u202f200 came and 12\u00a0000 went", ["1\u202f200 = 1200", "12\u00a0000 = 12000"]],
  ["1200 came, 1.5 million stayed", ["1200 = 1200", "1.5 million = 1500000"]],
  ["12.000 soldiers", ["12.000 = 12000"]],
  ["two hundred and five men, twenty-one women", ["two hundred and five = 205", "twenty-one = 21"]],
  [
    "a dozen, half a dozen, a thousand, half a million",
    ["a dozen = 12", "half a dozen = 6", "a thousand = 1000", "half a million = 500000"]
  ],
  ["one hundred thousand and twelve hundred more", ["one hundred thousand = 100000", "twelve hundred = 1200"]],
  [
    "two and a half million, a million and a half",
    ["two and a half million = 2500000", "a million and a half = 1500000"]
  ],
  [
    "seven thousand two hundred thirty-one men; three hundred and forty thousand shells",
    ["seven thousand two hundred thirty-one = 7231", "three hundred and forty thousand = 340000"]
  ],
  ["between two hundred and four thousand men", ["between two hundred and four thousand = 200..4000"]],
  ["two dozens of captives, and dozens more", ["two dozens = 24"]],
  ["3 lakh people, 12 crore rupees", ["3 lakh = 300000", "12 crore = 120000000"]],
  ["two point four million, two point guards", ["two point four million = 2400000", "two = 2"]],
  ["1.2M displaced, a wall 1.2m high", ["1.2M = 1200000", "1.2 = 1.2"]],
  [
    "less than or equal to 30; equal to or more than 40",
    ["less than or equal to 30 = ..30", "equal to or more than 40 = 40.."]
  ],
  ["2½ tonnes, 2 1/2 tonnes", ["2½ = 2.5", "2 1/2 = 2.5"]],
  ["1.2bn and 20k", ["1.2bn = 1200000000", "20k = 20000"]],
  ["minus five degrees, negative ten", ["minus five = -5", "negative ten = -10"]],
  ["It fell to -4.5 overnight (-12 in the hills)", ["-4.5 = -4.5", "-12 = -12"]],
  ["from 30 to 20-30 names; -205 prisoners", ["30 = 30", "20-30 = 20..30", "205 = 205"]],
  ["rates of .08 and .5 percent", [".08 = 0.08", ".5 = 0.5"]],
  [
    "one and a third, two and two thirds, twenty and three fifths",
    ["one and a third = 1.33333333333333", "two and two thirds = 2.66666666666667", "twenty and three fifths = 20.6"]
  ],
  [
    "one hundred and three quarters; a million and a quarter",
    ["one hundred and three quarters = 100.75", "a million and a quarter = 1250000"]
  ],
  [
    "two hundred point zero three, ninety point seventy-one",
    ["two hundred point zero three = 200.03", "ninety point seventy-one = 90.71"]
  ],
  [
    "two hundred dozen eggs; three hundred and two dozen",
    ["two hundred dozen = 2400", "three hundred and two dozen = 324"]
  ],
  ["$5b, 1.2b, clause 5b", ["5b = 5000000000", "1.2b = 1200000000"]],
  ["one, two and three", ["one = 1", "two = 2", "three = 3"]],
  ["ten and a third group of two", ["ten = 10", "two = 2"]],
  [
    "at least 20 and no more than 35; fewer than 300, but more than 200",
    ["at least 20 and no more than 35 = 20..35", "fewer than 300, but more than 200 = 200..300"]
  ],
  [
    "more than 30 and fewer than 20; at least 20 men and no more than 35",
    ["more than 30 = 30..", "fewer than 20 = ..20", "at least 20 = 20..", "no more than 35 = ..35"]
  ],
  [
    "rows 20 through 40; >10; <20; <=30; > 200",
    ["20 through 40 = 20..40", ">10 = 10..", "<20 = ..20", "<=30 = ..30", "200 = 200"]
  ],
  ["5,000 or less than 6,000", ["5,000 = 5000", "less than 6,000 = ..6000"]],
  ["a couple of guards", ["a couple of = 2~"]],
  ["another hundred prisoners", ["hundred = 100"]],
  [
    "1,000 to 1,200, 1,000-1,200, 1,000–1,200",
    ["1,000 to 1,200 = 1000..1200", "1,000-1,200 = 1000..1200", "1,000–1,200 = 1000..1200"]
  ],
  ["between 1,000 and 1,200", ["between 1,000 and 1,200 = 1000..1200"]],
  ["between two hundred and three hundred", ["between two hundred and three hundred = 200..300"]],
  [
    "five to six hundred, two or three thousand",
    ["five to six hundred = 500..600", "two or three thousand = 2000..3000"]
  ],
  ["24- to 48-page", ["24- to 48 = 24..48"]],
  ["about 1,000 to 1,200", ["about 1,000 to 1,200 = 1000..1200~"]],
  ["between about 20 and 30", ["between about 20 and 30 = 20..30~"]],
  [
    "at least 200, no fewer than 200, a minimum of 200",
    ["at least 200 = 200..", "no fewer than 200 = 200..", "a minimum of 200 = 200.."]
  ],
  [
    "over 200, just over 200, a little more than 200",
    ["over 200 = 200..", "just over 200 = 200..", "a little more than 200 = 200.."]
  ],
  ["200 or more, 200-plus, 200+", ["200 or more = 200..", "200-plus = 200..", "200+ = 200.."]],
  [
    "up to 200, as many as 200, no more than 200",
    ["up to 200 = ..200", "as many as 200 = ..200", "no more than 200 = ..200"]
  ],
  ["fewer than 200, just under 200", ["fewer than 200 = ..200", "just under 200 = ..200"]],
  [
    "about 200, some 200, nearly 200, an estimated 200",
    ["about 200 = 200~", "some 200 = 200~", "nearly 200 = 200~", "an estimated 200 = 200~"]
  ],
  ["a hundred or so, 200-odd", ["a hundred or so = 100~", "200-odd = 200~"]],
  ["up to about 200", ["up to about 200 = ..200~"]],
  ["10+5, 200 plus 100", ["10 = 10", "5 = 5", "200 = 200", "100 = 100"]],
  ["2, at most twenty", ["2 = 2", "at most twenty = ..20"]],
  ["barely 200, exactly 200", ["barely 200 = 200", "200 = 200"]],
  ["aged 25 or younger, under 25", ["25 or younger = ..25", "under 25 = ..25"]],
  ["200 people or so, 200 prisoners or more", ["200 = 200~", "200 = 200.."]],
  ["1,000-for-1,000", ["1,000 = 1000", "1,000 = 1000"]],
  ["one man and only one soldier", ["one = 1", "one = 1"]],
  ["After three hours of talks, 1,000 names", ["1,000 = 1000"]],
  ["2000 prisoners, more than 2000", ["2000 = 2000", "more than 2000 = 2000.."]],
  ["5 percent, $3.5 million", ["5 = 5", "3.5 million = 3500000"]]
];

const NOT_RANGES: [string, string[]][] = [
  ["rose from 200 to 300", ["200 = 200", "300 = 300"]],
  ["189 or 150", ["189 = 189", "150 = 150"]],
  ["300 to 200", ["300 = 300", "200 = 200"]],
  ["270 soldiers and 120 civilians", ["270 = 270", "120 = 120"]]
];

const NO_NUMBERS = [
  "on 16 May 2025 and on May 16, 2025",
  "on 9, 10 and 12 June",
  "from 23-25 May",
  "on 2025-05-16, 16.05.2025 and 16/05/2025",
  "in 2022, the 2014 accord, 2022-2025",
  "from 1700 to 1721",
  "founded in 1204 and burned down in 1650",
  "One never knows",
  "for two hours, after a 90-minute break",
  "at 13:35, 4 p.m., 2:40 pm and two o'clock",
  "the 21st century, the 1st and the twenty-first round",
  "the G7, an Il-76, an F-16, COVID-19, 5G",
  "Article 5, Resolution 2202, No. 5, phase two, round 3",
  "24/7 and 50/50, the 1990s, in his 20s",
  "two-thirds, one third, three quarters",
  "no one, one of them, one another, this one, one-on-one",
  "hundreds of people, dozens of guards, several hundred",
  "twenty twenty-five, the Group of Seven",
  "call +1-222-2222-2222, order 978-3-16",
  "version 1.2.3, 10.0.0.1, https://example.org/2025/123",
  "three-quarters of an hour, half of it"
];

describe("findNumbers", () => {
  it.each(NUMBERS)("reads %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(NOT_RANGES)("makes no range of %s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each(NO_NUMBERS)("finds no quantity in %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("the bounding words", () => {
  const opens = {over: [true, false], up_to: [false, true], under: [false, true]} as const;

  it.each([...BEFORE, ...AFTER].map((rule) => [rule.name, rule] as const))(
    "%s: its example is bounded so",
    (_name, rule) => {
      const [first] = findNumbers(rule.fits.replace("minutes", "men"));
      const sides = rule.effect === "about" || rule.effect === "barely" ? [true, true] : opens[rule.effect];
      expect([first?.min !== null, first?.max !== null]).toEqual(sides);
      expect(first?.approximate).toBe(rule.effect === "about");
    }
  );

  it.each([...BEFORE, ...AFTER].map((rule) => [rule.not, rule] as const))("%s is not bounded", (text, rule) => {
    const [first] = findNumbers(text);
    if (first) expect(first.min === first.max && !(rule.effect === "about" && first.approximate)).toBe(true);
  });

  it.each(BEFORE.flatMap((rule) => rule.words.map((words) => [words, rule] as const)))(
    "'%s 300' has the effect of its class",
    (words, rule) => {
      const text = `${words} 300 men`.replace(/ \./g, ".");
      const [first] = findNumbersIn({tokens: findTokens(text)});
      expect(first?.effect).toBe(rule.effect);
      expect(first?.start).toBe(0);
    }
  );
});
