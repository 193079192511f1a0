import {describe, expect, it} from "vitest";
import {day, days, interval, lasting, list, minutes, number, ordinal} from "../../../src/lib/format.ts";

describe("a figure in words never makes up a bound", () => {
  it.each([
    [1000, 1000, false, "1,000"],
    [1000, null, false, "at least 1,000"],
    [null, 200, false, "up to 200"],
    [1000, 1200, false, "1,000–1,200"],
    [250, 250, true, "about 250"],
    [null, null, false, "not known"]
  ])("%s to %s", (min, max, approximate, text) => {
    expect(interval(min, max, approximate)).toBe(text);
  });
});

describe("a length in words", () => {
  it.each([
    [40, 40, "exact", "40 min"],
    [74, 74, "exact", "1 h 14 min"],
    [60, null, "over", "over 1 h"],
    [null, 120, "under", "under 2 h"],
    [null, 90, "up_to", "up to 1 h 30 min"],
    [180, 180, "about", "about 3 h"],
    [60, 60, "barely", "barely 1 h"],
    [120, 180, "range", "2 h to 3 h"]
  ])("%s to %s, %s", (min, max, qualifier, text) => {
    expect(lasting(min, max, qualifier)).toBe(text);
  });

  it("counts whole days as days", () => {
    expect(minutes(2880)).toBe("2 days");
    expect(minutes(1500)).toBe("25 h");
  });
});

describe("days", () => {
  it("are written alike wherever the reader is", () => {
    expect(day("2031-03-04")).toBe("4 March 2031");
    expect(days("2031-01-23", "2031-01-24")).toBe("23–24 January 2031");
    expect(days("2031-01-31", "2031-02-01")).toBe("31 January – 1 February 2031");
    expect(days("2030-12-31", "2031-01-01")).toBe("31 December 2030 – 1 January 2031");
    expect(days("2031-01-23", null)).toBe("23 January 2031");
  });
});

it("numbers, ordinals and lists read as English", () => {
  expect(number(1234567)).toBe("1,234,567");
  expect([1, 2, 11, 12, 21, 22, 103].map(ordinal)).toEqual([
    "first",
    "second",
    "11th",
    "12th",
    "21st",
    "22nd",
    "103rd"
  ]);
  expect(list(["a", "b", "c"])).toBe("a, b and c");
});
