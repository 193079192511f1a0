import {describe, expect, it} from "vitest";
import {findDeals} from "../../../data-loaders/reconcile/deals/index.ts";
import type {Figure, Report} from "../../../data-loaders/reconcile/deals/types.ts";
import {agreedAt, input, type Told, toEstavia, told} from "../figures.ts";

/** The deals of articles that speak of rounds at given places; figures stand at 10, 20, 30 and so on. */
function dealsOf(articles: {id: string; figures: Told[]; rounds?: Report["rounds"]; published?: string}[]) {
  const figures = articles.flatMap(({id, figures: own}) =>
    told(id, ...own).map((figure, i): Figure => {
      const evidence = {start: 10 * (i + 1), end: 10 * (i + 1) + 5};
      return {...figure, mention: {...figure.mention, evidence}};
    })
  );
  const from = input(figures);
  const reports = from.reports.map((report, i) => ({
    ...report,
    rounds: articles[i]!.rounds ?? [],
    published: articles[i]!.published ?? report.published
  }));
  return findDeals({...from, reports}).deals;
}

const first = {roundId: "talks-1", start: 0};
const agreed = {n: 500, status: "agreed"} as const;

describe("the round of a promise whose words name none", () => {
  const roundOf = (...articles: Parameters<typeof dealsOf>[0]) => dealsOf(articles).map(({roundId}) => roundId);

  it("is the one recent round that its article speaks of", () => {
    expect(roundOf({id: "a", figures: [agreed], rounds: [first]})).toEqual(["talks-1"]);
  });

  it("is not a round of last year", () => {
    expect(roundOf({id: "a", figures: [agreed], rounds: [first], published: "2032-02-06"})).toEqual([null]);
  });

  it("is not a round that came after the article", () => {
    expect(roundOf({id: "a", figures: [agreed], rounds: [{roundId: "talks-2", start: 0}]})).toEqual([null]);
  });

  it("is not the last round where something is offered anew weeks later", () => {
    const offer = {n: 500, status: "proposed"} as const;
    expect(roundOf({id: "a", figures: [offer], rounds: [first], published: "2031-02-03"})).toEqual(["talks-1"]);
    expect(roundOf({id: "a", figures: [offer], rounds: [first], published: "2031-02-20"})).toEqual([null]);
  });

  it("is not the last round where something is refused", () => {
    expect(roundOf({id: "a", figures: [{n: 500, status: "rejected"}], rounds: [first]})).toEqual([null]);
  });

  const both = [first, {roundId: "talks-2", start: 15}];
  it("is, of two rounds, the one at which other articles have that number", () => {
    const later = {id: "b", figures: [{n: 9, ...agreedAt("talks-2")}, agreed], rounds: both, published: "2031-06-02"};
    const found = dealsOf([{id: "a", figures: [{...agreed, ...agreedAt("talks-2")}]}, later]);
    expect(found.find(({total}) => total.min === 1000)).toMatchObject({roundId: "talks-2", reports: 2});
  });

  it("is, of two rounds, the one spoken of last before it", () => {
    const rounds = [
      {roundId: "talks-1", start: 0},
      {roundId: "talks-0", start: 15}
    ];
    const figures = told("a", agreed, {n: 70, status: "agreed"}).map((figure, i): Figure => {
      return {...figure, mention: {...figure.mention, evidence: {start: 10 * (i + 1), end: 10 * (i + 1) + 5}}};
    });
    const from = input(figures);
    const {deals} = findDeals({
      ...from,
      reports: from.reports.map((report) => ({...report, rounds})),
      rounds: [
        {roundId: "talks-0", date: "2031-01-20"},
        {roundId: "talks-1", date: "2031-02-01"}
      ]
    });
    expect(deals.map(({roundId, total}) => [roundId, total.min]).sort()).toEqual([
      ["talks-0", 140],
      ["talks-1", 1000]
    ]);
  });
});

describe("what an article ties to a round without saying so at the figure", () => {
  const step = (n: number, date: string) => ({n, date, ...toEstavia});
  const steps = [step(1212, "2031-02-11"), step(1245, "2031-02-16"), {...step(6057, "2031-02-16")}];
  const promise = {n: 6000, ...agreedAt("talks-1")} as const;
  const published = "2031-02-17";

  it("ties a whole and its steps to the one promise that the article tells of about that number", () => {
    const deals = dealsOf([{id: "a", figures: [...steps, promise], published}]);
    expect(deals.filter(({status}) => status === "completed").map(({roundId}) => roundId)).toEqual(
      Array.from({length: 3}, () => "talks-1")
    );
    expect(deals.find(({status}) => status === "agreed")!.steps).toHaveLength(2);
  });

  it("ties nothing to a promise of quite another number, or one made after the first step", () => {
    for (const other of [
      {...promise, n: 300},
      {...promise, round: "talks-2"}
    ]) {
      const deals = dealsOf([{id: "a", figures: [...steps, other], published: "2031-06-02"}]);
      expect(deals.filter(({status, roundId}) => status === "completed" && roundId !== null)).toEqual([]);
    }
  });

  it("ties no single hand-over to the last round that the article speaks of", () => {
    const deals = dealsOf([{id: "a", figures: [{n: 84}, agreed], rounds: [first]}]);
    expect(deals.find(({status}) => status === "completed")).toMatchObject({roundId: null, fulfils: null});
  });
});
