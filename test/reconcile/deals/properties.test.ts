import * as fc from "fast-check";
import {describe, expect, it} from "vitest";
import type {Category, Status} from "../../../data-loaders/extract/mentions.ts";
import {findDeals} from "../../../data-loaders/reconcile/deals/index.ts";
import type {DealsInput, Figure} from "../../../data-loaders/reconcile/deals/types.ts";
import {processorTime} from "../../processor-time.ts";
import {input, ROUNDS, type Told, toEstavia, toKordova, told} from "../figures.ts";
import {goldInput} from "../gold-mentions.ts";

/** What a reader sees of the deals: everything but how often it was told. */
const seen = (from: DealsInput) => {
  const {deals, disagreements, dealOf} = findDeals(from);
  return {
    deals: deals.map(({figures: _figures, ...deal}) => deal),
    disagreements,
    dealOf: Object.fromEntries([...dealOf].sort())
  };
};
const ignoringCopies = (from: DealsInput) =>
  findDeals(from).deals.map(({figures: _f, articles: _a, reports: _r, ...deal}) => deal);

const shape = fc.constantFrom<Told>({}, {basis: "total"}, {basis: "unspecified"}, toEstavia, toKordova, {
  basis: "one_way"
});
const figure: fc.Arbitrary<Told> = fc
  .record({
    n: fc.constantFrom(5, 22, 90, 152, 157, 175, 197, 300, 314, 372, 1000),
    open: fc.constantFrom("exact", "exact", "exact", "floor", "about"),
    shape,
    category: fc.constantFrom<Category>("prisoners", "prisoners", "bodies", "civilians"),
    status: fc.constantFrom<Status>("completed", "completed", "agreed", "proposed"),
    subgroup: fc.constantFrom(null, null, "wounded", "soldiers"),
    date: fc.constantFrom("2031-02-05", "2031-02-06", undefined),
    round: fc.constantFrom("talks-1", undefined),
    additional: fc.boolean(),
    weak: fc.constantFrom(false, false, false, true),
    voice: fc.constantFrom("estavia", "kordova", undefined)
  })
  .map(({open, shape: form, date, round, voice, n, ...rest}) => ({
    ...rest,
    ...form,
    ...(open === "floor" ? {min: n} : {n}),
    approximate: open === "about",
    ...(date === undefined ? {} : {date}),
    ...(round === undefined ? {} : {round}),
    ...(voice === undefined ? {} : {voice, claimant: voice})
  }));
const articles = fc
  .array(fc.array(figure, {minLength: 1, maxLength: 5}), {minLength: 1, maxLength: 6})
  .map((all) => all.map((figures, i) => told(`article-${i}`, ...figures)));
const shuffled = articles.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, {minLength: all.length, maxLength: all.length}))
);

/** The same article under another name, word for word. */
function copied(from: DealsInput, articleId: string): DealsInput {
  const name = (id: string) => id.replace(articleId, `copy-of-${articleId}`);
  return {
    ...from,
    reports: from.reports.flatMap((report) =>
      report.articleId === articleId ? [report, {...report, articleId: name(articleId)}] : [report]
    ),
    figures: from.figures.flatMap((one): Figure[] =>
      one.articleId === articleId ? [one, {...one, id: name(one.id), articleId: name(articleId)}] : [one]
    )
  };
}

describe("the same articles give the same deals", () => {
  it("in any order", () => {
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(seen(input(mixed.flat()))).toEqual(seen(input(all.flat())));
      }),
      {numRuns: 150}
    );
  });

  it("in any order of the corpus's own figures, also cut in two and put together again", () => {
    const gold = goldInput();
    const expected = seen(gold);
    const order = fc.shuffledSubarray([...gold.reports], {
      minLength: gold.reports.length,
      maxLength: gold.reports.length
    });
    fc.assert(
      fc.property(order, fc.nat(gold.reports.length), (reports, cut) => {
        const folders = [reports.slice(0, cut), reports.slice(cut)].reverse();
        const figures = folders.flatMap((folder) =>
          folder.flatMap((report) => gold.figures.filter(({articleId}) => articleId === report.articleId).reverse())
        );
        expect(seen({...gold, reports: folders.flat(), figures})).toEqual(expected);
      }),
      {numRuns: 15}
    );
  });

  it("when an article stands there twice: more reports, no more independent ones", () => {
    fc.assert(
      fc.property(articles, fc.nat(), (all, pick) => {
        const once = input(all.flat());
        const twice = copied(once, `article-${pick % all.length}`);
        expect(ignoringCopies(twice)).toEqual(ignoringCopies(once));
      }),
      {numRuns: 150}
    );
  });

  it("when a rewrite that adds a figure stands there twice", () => {
    fc.assert(
      fc.property(articles, figure, fc.nat(), (all, more, pick) => {
        const name = `article-${pick % all.length}`;
        const rewritten = copied(input(all.flat()), name);
        const rewrite = `copy-of-${name}`;
        const [added] = told(rewrite, more).map((one) => ({...one, id: `${rewrite}#added`}));
        const once = {...rewritten, figures: [...rewritten.figures, added!]};
        expect(ignoringCopies(copied(once, rewrite))).toEqual(ignoringCopies(once));
      }),
      {numRuns: 150}
    );
  });

  it("when each article of the corpus stands there twice", () => {
    const gold = goldInput();
    const expected = ignoringCopies(gold);
    for (const {articleId, text} of gold.reports)
      if (text !== "") expect(ignoringCopies(copied(gold, articleId))).toEqual(expected);
  });

  it("of people who are never counted in two deals, and sensible numbers", () => {
    fc.assert(
      fc.property(articles, (all) => {
        const from = input(all.flat());
        const {deals, dealOf} = findDeals(from);
        const members = deals.flatMap(({figures}) => figures);
        expect(new Set(members).size).toBe(members.length);
        expect(new Set(deals.map(({dealId}) => dealId)).size).toBe(deals.length);
        expect(members.every((id) => dealOf.has(id))).toBe(true);
        for (const deal of deals) {
          expect(deal.independentReports).toBeLessThanOrEqual(deal.reports);
          expect(deal.partOf).not.toBe(deal.dealId);
          expect(deal.fulfils).not.toBe(deal.dealId);
          for (const {min, max} of [deal.perSide, deal.total])
            if (min !== null && max !== null) expect(min).toBeLessThanOrEqual(max);
        }
      }),
      {numRuns: 150}
    );
  });
});

describe("without a profile", () => {
  const gold = goldInput([]);
  const nameless: DealsInput = {
    ...gold,
    figures: gold.figures.map((one) => ({...one, claimant: null, mention: {...one.mention, from: null, to: null}}))
  };
  const deals = findDeals(nameless).deals;

  it("still finds the even swaps of the corpus with the same numbers", () => {
    const even = (all: typeof deals) =>
      all
        .filter(({mutual, agreement}) => mutual && agreement !== "disputed")
        .map(({dealId, perSide}) => ({dealId, perSide}));
    expect(even(deals)).toEqual(expect.arrayContaining(even(findDeals(gold).deals)));
  });

  it("still tells the halves of unequal swaps apart", () => {
    const bodies = deals.filter(({date, category}) => date === "2025-08-19" && category === "bodies");
    expect(bodies.map(({total}) => total.min).sort((a, b) => a! - b!)).toEqual([19, 1000]);
  });
});

describe("time", () => {
  it("grows about as fast as the articles: three thousand in a few seconds", () => {
    const many = Array.from({length: 3000}, (_, i) =>
      told(
        `article-${i}`,
        {n: 100 + (i % 40), date: `2031-0${1 + (i % 9)}-1${i % 10}`},
        {n: 1000, status: "agreed", round: ROUNDS[i % 2]!.roundId},
        {n: 1200, status: "agreed"}
      )
    );
    const from = input(many.flat());
    expect(processorTime(() => findDeals(from))).toBeLessThan(8000);
  });

  it.each<[string, (i: number) => Told]>([
    ["parts", (i) => ({n: i + 1, subgroup: `unit ${"x".repeat(1 + (i % 40))}${i}`, ...toEstavia})],
    ["numbers", (i) => ({n: i + 1})],
    ["days", (i) => ({n: (i + 1) ** 2, date: `20${10 + (i % 80)}-0${1 + (i % 9)}-1${i % 10}`, ...toEstavia})],
    ["additions", (i) => ({n: i + 1, additional: true, status: "agreed", round: "talks-1"})]
  ])("is not eaten up by one article that tells two thousand %s", (_, figureAt) => {
    const from = input(told("hostile", ...Array.from({length: 2000}, (_, i) => figureAt(i))));
    expect(processorTime(() => findDeals(from))).toBeLessThan(8000);
  });
});
