import {parseHTML} from "linkedom";
import {beforeAll, describe, expect, it, vi} from "vitest";
import {durationChart} from "../../../src/components/duration-chart.ts";
import {handOverChart} from "../../../src/components/handover-chart.ts";
import {roundDurations} from "../../../src/lib/durations.ts";
import {toldHandOvers} from "../../../src/lib/handovers.ts";
import {linksOf, sourcesOf} from "../../../src/lib/links.ts";
import {article, deal, duration, round, SITE} from "../rows.ts";

beforeAll(() => {
  vi.stubGlobal("document", parseHTML("<html><body></body></html>").document);
});

const links = linksOf(
  sourcesOf([
    article({article_id: "a", publisher: "Courier", title: "One", published: "2031-03-05"}),
    article({article_id: "b", publisher: "Herald", title: "Two"})
  ])
);
const rounds = [round({round_id: "r1", ordinal: 1, date: "2031-03-04", city: "Sarnholm", min_minutes: 40})];

describe("the chart of lengths", () => {
  const draw = (rows: Parameters<typeof roundDurations>[1], width = 1000) =>
    durationChart(roundDurations(rounds, rows), {width, site: SITE, links});

  it("draws an exact length as one dot, an open one with one arrow, a range with two dots", () => {
    const chart = draw([
      duration({duration_id: "exact", article_id: "a", min_minutes: 60, max_minutes: 60}),
      duration({duration_id: "over", article_id: "a", min_minutes: 60, qualifier: "over"}),
      duration({duration_id: "under", article_id: "a", max_minutes: 90, qualifier: "under"}),
      duration({duration_id: "range", article_id: "b", min_minutes: 60, max_minutes: 90, qualifier: "range"})
    ]);
    const parts = (id: string) => {
      const mark = chart.querySelector(`[data-row="${id}"]`)!;
      return {dots: mark.querySelectorAll("circle").length, arrows: mark.querySelectorAll(".arrow").length};
    };
    expect(parts("exact")).toEqual({dots: 1, arrows: 0});
    expect(parts("over")).toEqual({dots: 1, arrows: 1});
    expect(parts("under")).toEqual({dots: 1, arrows: 1});
    expect(parts("range")).toEqual({dots: 2, arrows: 0});
  });

  it("puts a longer length further right, and whoever says otherwise hollow", () => {
    const chart = draw([
      duration({duration_id: "short", article_id: "a", min_minutes: 40, max_minutes: 40}),
      duration({duration_id: "alike", article_id: "a", min_minutes: 41, max_minutes: 41}),
      duration({duration_id: "long", article_id: "b", min_minutes: 180, max_minutes: 180, standing: "otherwise"})
    ]);
    const dot = (id: string) => chart.querySelector(`[data-row="${id}"] circle`)!;
    expect(Number(dot("long").getAttribute("cx"))).toBeGreaterThan(Number(dot("short").getAttribute("cx")));
    expect(dot("long").getAttribute("class")).toContain("hollow");
    expect(dot("short").getAttribute("class")).not.toContain("hollow");
    expect(chart.querySelector('[data-row="long"]')?.getAttribute("aria-label")).toContain(
      "Herald: 3 h (says otherwise)"
    );
  });

  it("puts the length in words beside its mark, and names outlet, headline, day and speaker", () => {
    const chart = draw([duration({duration_id: "x", article_id: "a", min_minutes: 60, max_minutes: 60})]);
    const dot = Number(chart.querySelector("circle")!.getAttribute("cx"));
    expect(Number(chart.querySelector(".said")!.getAttribute("x")) - dot).toBeLessThan(20);
    expect([...chart.querySelectorAll(".report")].map((text) => text.textContent)).toEqual([
      "Courier",
      "“One”, 5 March 2031"
    ]);
  });

  it("draws reports together that say the same, where there are many or it is asked to", () => {
    const same = (n: number) =>
      Array.from({length: n}, (_, i) =>
        duration({duration_id: `d${i}`, article_id: "a", min_minutes: 60, max_minutes: 60})
      );
    const counts = (chart: Element) =>
      [...chart.querySelectorAll(".mark")].map((mark) => Number(mark.getAttribute("data-reports")));
    expect(counts(draw(same(3)))).toEqual([1, 1, 1]);
    expect(counts(draw(same(40)))).toEqual([40]);
    const lengths = roundDurations(rounds, same(3));
    expect(counts(durationChart(lengths, {width: 1000, site: SITE, links, together: true}))).toEqual([3]);
  });

  it("stays within a phone's width", () => {
    const chart = draw([duration({duration_id: "days", article_id: "a", min_minutes: 2880, max_minutes: 2880})], 360);
    for (const node of chart.querySelectorAll("line, circle")) {
      for (const name of ["x1", "x2", "cx"]) expect(Number(node.getAttribute(name) ?? 0)).toBeLessThanOrEqual(360);
    }
  });
});

describe("the chart of hand-overs", () => {
  it("draws heights in proportion, one side up and the other down", () => {
    const deals = [
      deal({deal_id: "big", date: "2031-03-10", per_side_min: 200, per_side_max: 200}),
      deal({deal_id: "small", date: "2031-04-10", per_side_min: 100, per_side_max: 100})
    ];
    const parties = ["estavia", "kordova"];
    const rows = toldHandOvers(deals, ["prisoners"], parties, () => []);
    const chart = handOverChart(rows, {width: 800, site: SITE, parties, rounds, months: []});
    const bar = (id: string, party: string) => chart.querySelector(`[data-row="${id}"][data-party="${party}"] .solid`)!;
    const height = (id: string, party: string) => Number(bar(id, party).getAttribute("height")) + 1;
    expect(height("big", "estavia") / height("small", "estavia")).toBeCloseTo(2, 1);
    expect(height("big", "kordova")).toBeCloseTo(height("big", "estavia"), 1);
    expect(Number(bar("big", "kordova").getAttribute("y"))).toBeGreaterThan(
      Number(bar("big", "estavia").getAttribute("y"))
    );
  });
});
