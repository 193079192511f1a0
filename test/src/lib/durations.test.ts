import {describe, expect, it} from "vitest";
import {agreedText, camps, roundDurations} from "../../../src/lib/durations.ts";
import {duration, round} from "../rows.ts";

type Standing = ReturnType<typeof duration>["standing"];

const told = (id: string, min: number | null, max: number | null, standing: Standing = "agreed") =>
  duration({duration_id: id, min_minutes: min, max_minutes: max, standing, qualifier: min === max ? "exact" : "over"});
const length = (ends: [number | null, number | null], ...rows: ReturnType<typeof duration>[]) =>
  roundDurations([round({round_id: "r1", min_minutes: ends[0], max_minutes: ends[1]})], rows)[0]!;

describe("the length of a round", () => {
  it("is shown as the tables have it, with who says otherwise", () => {
    const shown = length([39, 40], told("a", 39, 39), told("b", 40, 40), told("far", 210, 210, "otherwise"));
    expect(shown.band).toEqual({low: 39, high: 40});
    expect(shown.split).toBe(false);
    expect(shown.reports.filter(({otherwise}) => otherwise).map(({row}) => row.duration_id)).toEqual(["far"]);
    expect(agreedText(shown)).toBe("39 min to 40 min");
  });

  it("is split where the tables do not decide", () => {
    const shown = length([40, 180], told("a", 40, 40, "undecided"), told("b", 180, 180, "undecided"));
    expect(shown).toMatchObject({split: true, parts: false});
    expect(camps(shown).map(({text}) => text)).toEqual(["40 min", "3 h"]);
  });

  it("is of several sittings, and no contradiction, where the tables say so", () => {
    const shown = length([120, 360], told("a", 360, 360, "part"), told("b", 120, 120, "part"));
    expect(shown).toMatchObject({split: false, parts: true});
    expect(camps(shown).map(({text}) => text)).toEqual(["2 h", "6 h"]);
  });

  it("keeps a single report's own words", () => {
    const under = duration({duration_id: "a", max_minutes: 90, qualifier: "under"});
    expect(agreedText(length([null, 90], under))).toBe("under 1 h 30 min");
    expect(agreedText(length([60, null], told("a", 60, null)))).toBe("over 1 h");
  });

  it("is not shown where nobody tells one", () => {
    expect(roundDurations([round({round_id: "r1"})], [])).toEqual([]);
    expect(length([null, null], told("aside", 90, 90)).band).toBeNull();
  });
});
