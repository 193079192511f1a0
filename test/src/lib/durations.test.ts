import {describe, expect, it} from "vitest";
import {agreedLength, agreedText, camps} from "../../../src/lib/durations.ts";
import {duration} from "../rows.ts";

const exact = (id: string, n: number) => duration({duration_id: id, min_minutes: n, max_minutes: n});
const about = (id: string, n: number) =>
  duration({duration_id: id, min_minutes: n, max_minutes: n, qualifier: "about"});
const over = (id: string, n: number) => duration({duration_id: id, min_minutes: n, qualifier: "over"});
const under = (id: string, n: number) => duration({duration_id: id, max_minutes: n, qualifier: "under"});
const otherwise = (length: ReturnType<typeof agreedLength>) =>
  length.reports.filter((report) => report.otherwise).map(({row}) => row.duration_id);

describe("where reports of a length agree", () => {
  it("takes lengths that differ by rounding, and open ones that allow them, for one", () => {
    const length = agreedLength([exact("a", 39), about("b", 40), exact("c", 40), under("d", 60)]);
    expect(length.band).toEqual({low: 39, high: 40});
    expect(length.split).toBe(false);
    expect(otherwise(length)).toEqual([]);
  });

  it("says who says otherwise", () => {
    const length = agreedLength([exact("a", 39), about("b", 40), about("far", 210)]);
    expect(otherwise(length)).toEqual(["far"]);
    expect(length.band).toEqual({low: 39, high: 40});
    expect(agreedText(length)).toBe("39 min to 40 min");
  });

  it("does not choose between camps of equal size", () => {
    const length = agreedLength([exact("a", 40), about("b", 180)]);
    expect(length.split).toBe(true);
    expect(otherwise(length)).toEqual([]);
    expect(length.band).toEqual({low: 40, high: 180});
    expect(camps(length).map(({text}) => text)).toEqual(["40 min", "about 3 h"]);
  });

  it("keeps a single report's own words", () => {
    expect(agreedText(agreedLength([under("a", 90)]))).toBe("under 1 h 30 min");
    expect(agreedText(agreedLength([over("a", 60)]))).toBe("over 1 h");
  });

  it("does not set days of a meeting against hours at the table", () => {
    const length = agreedLength([exact("days", 2880), about("b", 180)]);
    expect(length.band).toEqual({low: 180, high: 180});
    expect(otherwise(length)).toEqual([]);
    expect(length.split).toBe(false);
  });

  it("follows the tables where a value prevailed there", () => {
    const rows = [exact("a", 40), exact("b", 180)];
    const judged = rows.map((row) => ({
      article_id: row.article_id,
      start: row.start,
      end: row.end,
      is_consensus: row.duration_id === "b"
    }));
    expect(otherwise(agreedLength(rows, judged))).toEqual(["a"]);
  });

  it("knows nothing from nothing", () => {
    expect(agreedLength([])).toEqual({reports: [], band: null, split: false});
  });
});
