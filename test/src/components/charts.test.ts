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

  it("bands what reports agree on, but not the lengths of separate sittings", () => {
    const two = (standing: "agreed" | "part") =>
      draw([40, 41].map((n) => duration({duration_id: `${n}`, min_minutes: n, max_minutes: n, standing})));
    expect(two("agreed").querySelectorAll("[data-band]")).toHaveLength(1);
    expect(two("part").querySelectorAll("[data-band]")).toHaveLength(0);
  });

  it("gives who says otherwise a line for the words on a phone, and says what the same article tells as well", () => {
    const rows = [
      duration({duration_id: "near", article_id: "a", min_minutes: 40, max_minutes: 40}),
      duration({duration_id: "far", article_id: "a", min_minutes: 180, max_minutes: 180, standing: "otherwise"})
    ];
    const chart = draw(rows, 360);
    expect(chart.querySelector(".said.otherwise")?.textContent).toBe("3 h, says otherwise");
    const [name, words] = [".report", ".said"].map((kind) =>
      Number([...chart.querySelectorAll(kind)].at(-1)!.getAttribute("y"))
    );
    expect(words).toBeGreaterThan(name! + 12);
    expect(chart.querySelector('[data-row="far"]')?.getAttribute("aria-label")).toContain(
      "(says otherwise, and also tells of 40 min)"
    );
  });

  it("has its scale at its foot too where it is tall", () => {
    const zeros = (n: number) =>
      [
        ...draw(
          Array.from({length: n}, (_, i) => duration({duration_id: `d${i}`, min_minutes: 60, max_minutes: 60}))
        ).querySelectorAll(".tick")
      ].filter((tick) => tick.textContent === "0");
    expect(zeros(2)).toHaveLength(1);
    expect(zeros(14)).toHaveLength(2);
  });

  it("stays within a phone's width", () => {
    const chart = draw([duration({duration_id: "days", article_id: "a", min_minutes: 2880, max_minutes: 2880})], 360);
    for (const node of chart.querySelectorAll("line, circle")) {
      for (const name of ["x1", "x2", "cx"]) expect(Number(node.getAttribute(name) ?? 0)).toBeLessThanOrEqual(360);
    }
  });
});

describe("the chart of hand-overs", () => {
  const parties = ["estavia", "kordova"];
  const draw = (deals: ReturnType<typeof deal>[], width: number, some = rounds) =>
    handOverChart(
      toldHandOvers(deals, ["bodies"], parties, () => []),
      {width, site: SITE, parties, rounds: some, months: ["2031-04", "2031-06", "2031-08", "2031-10", "2031-12"]}
    );
  const bodies = (date: string, to_party: string, n: number) =>
    deal({deal_id: `${date}-${to_party}`, date, category: "bodies", total_min: n, total_max: n, to_party});

  it("numbers the columns of both sides also on a phone, however small one side's are", () => {
    const chart = draw([bodies("2031-03-10", "estavia", 1000), bodies("2031-03-10", "kordova", 19)], 200);
    expect([...chart.querySelectorAll(".value")].map((label) => label.textContent)).toEqual(["1,000", "19"]);
  });

  it("names the flags of rounds, in words as long as there is room", () => {
    const next = round({round_id: "r2", ordinal: 2, date: "2031-03-06", city: "Sarnholm"});
    const flags = [...draw([bodies("2031-03-10", "estavia", 10)], 800, [next, ...rounds]).querySelectorAll(".flag")];
    expect(flags.map((flag) => flag.querySelector("title")?.textContent)).toEqual([
      "First round, Sarnholm, 4 March 2031",
      "Second round, Sarnholm, 6 March 2031"
    ]);
    expect(flags.map((flag) => flag.querySelector("text")?.textContent ?? "")).toEqual(["", "Second round, Sarnholm"]);
  });

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
