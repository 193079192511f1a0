import {describe, expect, it} from "vitest";
import {findDeals} from "../../../data-loaders/reconcile/deals/index.ts";
import {agreedAt, dealsOf, input, numbersOf, toEstavia, toKordova, told} from "../figures.ts";

describe("one deal of many reports", () => {
  it("tells ten reports of one exchange as one deal with ten reports", () => {
    const articles = Array.from({length: 10}, (_, i) => told(`paper-${i}`, {n: 157}));
    const deals = dealsOf(...articles);
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({reports: 10, independentReports: 10, agreement: "agreed"});
  });

  it.each([
    ["each and in all", told("a", {n: 6000}), told("b", {n: 12_000, basis: "total"}), "6000..6000 of 12000..12000"],
    ["a basis not told", told("a", {n: 1000}), told("b", {n: 1000, basis: "unspecified"}), "1000..1000 of 2000..2000"],
    ["one side of an even swap", told("a", {n: 157}), told("b", {n: 157, ...toEstavia}), "157..157 of 314..314"],
    ["a floor and a number", told("a", {min: 1000}), told("b", {n: 1200}), "1200..1200 of 2400..2400"],
    ["about and exactly", told("a", {n: 250, approximate: true}), told("b", {n: 246}), "246..246 of 492..492"],
    [
      "two words for one group",
      told("a", {n: 90, subgroup: "soldiers"}),
      told("b", {n: 90, subgroup: "servicemen"}),
      "90..90 of 180..180"
    ],
    ["a group that only one names", told("a", {n: 90, subgroup: "wounded"}), told("b", {n: 90}), "90..90 of 180..180"]
  ])("%s are one deal on which reports agree", (_, a, b, numbers) => {
    const deals = dealsOf(a, b);
    expect(deals).toHaveLength(1);
    expect(deals[0]!.agreement).toBe("agreed");
    expect(numbersOf(deals[0]!)).toBe(numbers);
  });

  it.each([
    ["the day", told("a", {n: 90}), told("b", {n: 90, date: "2031-03-01"})],
    ["the category", told("a", {n: 90}), told("b", {n: 90, category: "bodies"})],
    ["promise and hand-over", told("a", {n: 90, ...agreedAt("talks-1")}), told("b", {n: 90, round: "talks-1"})],
    [
      "the round of two promises",
      told("a", {n: 90, ...agreedAt("talks-1")}),
      told("b", {n: 90, ...agreedAt("talks-2")})
    ],
    ["the way they went", told("a", {n: 90, ...toEstavia}), told("b", {n: 60, ...toKordova})],
    ["the part that one article names", told("a", {n: 90}, {n: 20, subgroup: "wounded"}), []],
    [
      "what comes on top",
      told("a", {n: 1000, ...agreedAt("talks-1")}, {n: 200, additional: true, ...agreedAt("talks-1")}),
      []
    ],
    [
      "parts that add up",
      told("a", {n: 157}, {n: 152}, {n: 5, subgroup: "wounded"}),
      told("b", {n: 5, subgroup: "injured"})
    ]
  ])("%s tells deals apart", (_, a, b) => {
    expect(dealsOf(a, b).length).toBeGreaterThan(1);
  });

  it.each([
    ["told by one article", told("a", {n: 84, ...toEstavia}, {n: 84, ...toKordova}), true],
    [
      "told besides a larger swap of one and the same number each",
      told("a", {n: 146}, {n: 8, category: "civilians", ...toEstavia}, {n: 8, category: "civilians", ...toKordova}),
      false
    ],
    [
      "of the dead, besides a swap of the living",
      told("a", {n: 146}, {n: 8, category: "bodies", ...toEstavia}, {n: 8, category: "bodies", ...toKordova}),
      true
    ]
  ])("takes two equal halves %s for an even swap, or not", (_, figures, even) => {
    const halves = dealsOf(figures).filter(({total}) => total.min !== 292);
    expect(halves.map(({mutual}) => mutual)).toEqual(even ? [true] : [false, false]);
  });

  it("keeps rival counts as one disputed deal, with the sums that the reports bear out", () => {
    const deals = dealsOf(
      told("a", {n: 195, claimant: "kordova"}, {n: 207, ...toEstavia, claimant: "estavia"}),
      told("b", {n: 207, ...toEstavia, claimant: "estavia"})
    );
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({agreement: "disputed"});
    expect(numbersOf(deals[0]!)).toBe("195..207 of 390..402");
    expect(deals[0]!.arithmetic).toBe("2 × 195 = 390, 195 + 207 = 402.");
  });

  it("does not call it a dispute where numbers are worlds apart", () => {
    const way = {...toEstavia, category: "bodies"} as const;
    expect(dealsOf(told("a", {n: 1212, ...way}), told("b", {n: 6057, ...way}))).toHaveLength(2);
    expect(dealsOf(told("a", {min: 300}), told("b", {n: 1000}))).toHaveLength(1);
  });

  it("takes two numbers in an article's own voice for two hand-overs, and a slip for one", () => {
    expect(dealsOf(told("a", {n: 300}, {n: 200}))).toHaveLength(2);
    expect(dealsOf(told("a", {n: 1245}, {n: 1248}))).toHaveLength(1);
  });

  it("makes no deal of a total since the war began, or of a reading that is hardly sure", () => {
    expect(dealsOf(told("a", {n: 5757, cumulative: true}, {n: 12, weak: true}))).toEqual([]);
  });

  it("lets an unsure reading join what others say, and never change it", () => {
    const deals = dealsOf(
      told("a", {n: 84}),
      told("b", {n: 84, weak: true, ...toEstavia}),
      told("c", {n: 300, weak: true})
    );
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({articles: ["a", "b"], agreement: "agreed"});
  });

  it("counts some of the exchanged among them, and makes a deal only of those exchanged as a group", () => {
    const officers = dealsOf(told("a", {n: 185}, {n: 58, subgroup: "guardsmen of the ministry", ...toEstavia}));
    expect(officers.map(({figures}) => figures.length)).toEqual([2]);
    const wounded = dealsOf(told("a", {n: 185}, {n: 58, subgroup: "badly wounded", ...toEstavia}));
    expect(wounded).toHaveLength(2);
    const parts = {subgroup: "officers", ...toEstavia};
    const sum = dealsOf(
      told("a", {n: 69, ...toEstavia}, {n: 58, subgroup: "sergeants", ...toEstavia}, {n: 11, ...parts})
    );
    expect(sum).toHaveLength(3);
  });

  it("takes a sum for the whole of the days that an article tells, whatever day it is put at", () => {
    const steps = [
      {n: 1212, date: "2031-02-05"},
      {n: 1245, date: "2031-02-10"}
    ].map((step) => ({...step, ...toEstavia}));
    const whole = dealsOf(told("a", ...steps, {n: 6057, date: "2031-02-10", ...toEstavia}));
    expect(whole.map(({date, total}) => `${date} ${total.min}`).sort()).toEqual([
      "2031-02-05 1212",
      "2031-02-10 1245",
      "null 6057"
    ]);
    const large = dealsOf(told("a", ...steps, {n: 6057, date: "2031-02-20", ...toEstavia}));
    expect(large.map(({date}) => date)).toEqual(["2031-02-05", "2031-02-10", "2031-02-20"]);
  });

  it("makes two one-way deals of an unequal swap, also of the total told in all", () => {
    const deals = dealsOf(
      told("a", {n: 230, ...toEstavia}, {n: 248, ...toKordova}),
      told("b", {n: 478, basis: "total"})
    );
    expect(deals.map((deal) => [deal.dealId, deal.from, deal.total.min])).toEqual([
      ["2031-02-05-prisoners-to-estavia", "kordova", 230],
      ["2031-02-05-prisoners-to-kordova", "estavia", 248]
    ]);
    expect(deals.find((deal) => deal.total.min === 248)!.arithmetic).toBe("248 + 230 = 478.");
  });

  it("tells the halves of an unequal swap apart where nobody knows the sides", () => {
    const unknown = {basis: "one_way"} as const;
    const {deals} = findDeals(input(told("a", {n: 230, ...unknown}, {n: 248, ...unknown}), {sides: []}));
    expect(deals.map((deal) => deal.total.min).sort()).toEqual([230, 248]);
  });

  it("adds nothing up twice: an even part, what came on top, and the totals told of both", () => {
    const deals = dealsOf(
      told("a", {n: 175}, {n: 22, subgroup: "badly wounded", ...toEstavia}),
      told("b", {n: 372, basis: "total"}, {n: 197, ...toEstavia})
    );
    expect(deals.map(numbersOf).sort()).toEqual(["..".concat(" of 22..22"), "175..175 of 350..350"].sort());
    expect(deals.every((deal) => deal.agreement !== "disputed")).toBe(true);
  });

  it("finds the hand-over that an article means but gives no day for, by its number", () => {
    const deals = dealsOf(
      told("a", {n: 157, date: "2031-02-05", round: "talks-1"}),
      told("b", {n: 157, round: "talks-1"}).map((figure) => ({...figure, mention: {...figure.mention, date: null}}))
    );
    expect(deals).toHaveLength(1);
    expect(deals[0]).toMatchObject({date: "2031-02-05", reports: 2});
  });

  it("does not tie a promise to the last round if the article is written long after it", () => {
    const near = findDeals(
      input([...told("a", {n: 339, ...agreedAt("talks-1")}), ...told("b", {n: 339, status: "agreed"})])
    );
    const far = findDeals(
      input([...told("a", {n: 339, ...agreedAt("talks-1")}), ...told("b", {n: 339, status: "agreed"})], {
        published: "2031-09-01"
      })
    );
    expect(near.deals).toHaveLength(1);
    expect(far.deals).toHaveLength(2);
  });
});

describe("what ties deals", () => {
  const promise = told("a", {min: 1000, ...agreedAt("talks-1")});
  it("ties hand-overs to the promise of their round and says what is owed", () => {
    const deals = dealsOf(
      promise,
      told("b", {n: 300, round: "talks-1", date: "2031-02-05"}, {n: 200, round: "talks-1", date: "2031-02-06"})
    );
    const agreed = deals.find((deal) => deal.status === "agreed")!;
    expect(agreed.steps).toEqual(["2031-02-05-prisoners", "2031-02-06-prisoners"]);
    expect(agreed.shortfall).toBe(500);
    expect(agreed.arithmetic).toBe("1,000 − 500 = at least 500 still owed by each side.");
    expect(deals.filter((deal) => deal.fulfils === agreed.dealId)).toHaveLength(2);
  });

  it("ties nothing on the strength of a sum that happens to fit", () => {
    const deals = dealsOf(told("a", {n: 205, status: "agreed"}), told("b", {n: 205}));
    expect(deals.every((deal) => deal.fulfils === null)).toBe(true);
    expect(deals.find((deal) => deal.status === "agreed")).toMatchObject({takenUp: false, shortfall: null});
  });

  it("counts civilians towards a promise of prisoners only where prisoners leave room", () => {
    const civilians = {category: "civilians", round: "talks-1", date: "2031-02-05", ...toKordova} as const;
    const room = dealsOf(promise, told("b", {n: 300, round: "talks-1", date: "2031-02-05"}, {n: 3, ...civilians}));
    const none = dealsOf(
      told("a", {n: 300, ...agreedAt("talks-1")}),
      told("b", {n: 300, round: "talks-1", date: "2031-02-05"}, {n: 3, ...civilians})
    );
    const fulfils = (deals: readonly {category: string; fulfils: string | null}[]) =>
      deals.find((deal) => deal.category === "civilians")!.fulfils;
    expect(fulfils(room)).toBe("2031-02-01-prisoners-agreed");
    expect(fulfils(none)).toBeNull();
  });

  it("warns where steps come to more than the whole that is told", () => {
    const whole = told("a", {n: 500, round: "talks-1"});
    const steps = told(
      "b",
      {n: 300, round: "talks-1", date: "2031-02-05"},
      {n: 290, round: "talks-1", date: "2031-02-06"}
    );
    const {problems, deals} = findDeals(input([...whole, ...steps]));
    expect(problems.map(({code}) => code)).toEqual(["steps-exceed-whole"]);
    expect(deals.find((deal) => deal.date === null)!.arithmetic).toContain("300 + 290 = 590, more than the 500");
  });

  it("marks the other half of a promise as disputed where one voice calls it a gift", () => {
    const [deal] = dealsOf(
      told(
        "a",
        {n: 6000, ...toEstavia, category: "bodies", claimant: "kordova", ...agreedAt("talks-1")},
        {n: 6000, category: "bodies", claimant: "estavia", ...agreedAt("talks-1")}
      )
    );
    expect(deal).toMatchObject({
      agreement: "disputed",
      consensusRule: "half-in-dispute",
      total: {min: 6000, max: 12_000}
    });
  });
});

describe("what a person has settled", () => {
  it("splits a deal and merges two, against every rule", () => {
    const figures = [...told("a", {n: 90}), ...told("b", {n: 90}), ...told("c", {n: 500, date: "2031-03-01"})];
    const split = findDeals(input(figures, {overrides: {merge: [], split: new Map([["b#00", "other"]])}}));
    expect(split.deals).toHaveLength(3);
    const merged = findDeals(input(figures, {overrides: {merge: [["c#00", "a#00"]], split: new Map()}}));
    expect(merged.deals).toHaveLength(1);
    expect(merged.deals[0]).toMatchObject({reports: 3, agreement: "disputed"});
  });
});
