import {describe, expect, it} from "vitest";
import {findDeals} from "../../../data-loaders/reconcile/deals/index.ts";
import type {Deal, Figure} from "../../../data-loaders/reconcile/deals/types.ts";
import {agreedAt, dealsOf, input, type Told, toEstavia, toKordova, told} from "../figures.ts";

const DAY = {start: 3, end: 9};
/** A hand-over whose day stands neither in its clause nor in its sentence. */
const undated = (figures: Figure[]): Figure[] =>
  figures.map((figure) => ({...figure, mention: {...figure.mention, date: null}}));
const own = (figure: Told): Told => ({...figure, parts: {date: DAY}});
const bodies = {category: "bodies"} as const;
const brief = ({date, roundId, total}: Deal) => `${date} ${roundId} ${total.min}`;

describe("what one article tells beside a hand-over", () => {
  it("puts parts without a day to the day of the whole that they add up to", () => {
    const [whole, ...parts] = told("a", {n: 157}, {n: 152}, {n: 5, subgroup: "wounded"});
    const {deals} = findDeals(input([whole!, ...undated(parts)]));
    expect(deals.map(({date}) => date)).toEqual(["2031-02-05", "2031-02-05", "2031-02-05"]);
    expect(deals.filter(({partOf}) => partOf !== null)).toHaveLength(2);
  });

  it("does not take round numbers for parts, nor those of another article", () => {
    const [whole, ...parts] = told("a", {n: 500}, {n: 200}, {n: 300});
    expect(findDeals(input([whole!, ...undated(parts)])).deals.filter(({date}) => date === null)).toHaveLength(2);
    const apart = [...told("a", {n: 157}), ...undated([...told("b", {n: 152}), ...told("c", {n: 5})])];
    expect(findDeals(input(apart)).deals.filter(({date}) => date !== null)).toHaveLength(1);
  });

  it("puts what was given in return where the hand-over stands", () => {
    const [given, returned] = told(
      "a",
      {n: 6060, ...bodies, ...toEstavia, round: "talks-1"},
      {n: 78, ...bodies, ...toKordova}
    );
    const {deals} = findDeals(input([given!, ...undated([returned!])]));
    expect(deals.map(brief).sort()).toEqual(["null talks-1 6060", "null talks-1 78"]);
  });

  it("puts one voice's count without a day to the rival count of another", () => {
    const [each, back] = told("a", {n: 195, claimant: "kordova"}, {n: 207, ...toEstavia, claimant: "estavia"});
    expect(findDeals(input([each!, ...undated([back!])])).deals.map(({agreement}) => agreement)).toEqual(["disputed"]);
    const [, far] = told("a", {n: 195, claimant: "kordova"}, {n: 350, ...toEstavia, claimant: "estavia"});
    expect(findDeals(input([each!, ...undated([far!])])).deals).toHaveLength(2);
    const [, same] = told("a", {n: 195, claimant: "kordova"}, {n: 207, ...toEstavia, claimant: "kordova"});
    expect(findDeals(input([each!, ...undated([same!])])).deals).toHaveLength(2);
  });

  it("shares the round among people exchanged on one day, and not with the dead", () => {
    const deals = dealsOf(
      told(
        "a",
        {n: 157, date: "2031-02-05", round: "talks-1"},
        {n: 3, category: "civilians", ...toEstavia},
        {
          n: 40,
          ...bodies,
          ...toEstavia
        }
      )
    );
    expect(deals.map(({category, roundId}) => `${category} ${roundId}`).sort()).toEqual([
      "bodies null",
      "civilians talks-1",
      "prisoners talks-1"
    ]);
  });

  it("ties a hand-over to the agreement on just that number", () => {
    const tied = dealsOf(told("a", {n: 314, basis: "total", ...agreedAt("talks-1")}, {n: 157}));
    expect(tied.find(({status}) => status === "completed")!.fulfils).toBe("2031-02-01-prisoners-agreed");
    const other = dealsOf(told("a", {n: 314, basis: "total", ...agreedAt("talks-1")}, {n: 150}));
    expect(other.find(({status}) => status === "completed")!.fulfils).toBeNull();
    const before = dealsOf(told("a", {n: 157, ...agreedAt("talks-1")}, {n: 157, date: "2031-01-20"}));
    expect(before.find(({status}) => status === "completed")!.fulfils).toBeNull();
  });
});

describe("days that cling to figures", () => {
  const whole = told("a", {n: 6057, ...bodies, ...toEstavia, round: "talks-1"});

  it("give way where another article tells the number as the whole of a round", () => {
    const deals = dealsOf(
      whole,
      told(
        "b",
        {n: 6057, ...bodies, ...toEstavia, date: "2031-02-11"},
        own({n: 1212, ...bodies, ...toEstavia, date: "2031-02-11"})
      )
    );
    expect(deals.map(brief).sort()).toEqual(["2031-02-11 null 1212", "null talks-1 6057"]);
  });

  it("stand where the figure's own words give them, and where the number is round", () => {
    expect(dealsOf(whole, told("b", own({n: 6057, ...bodies, ...toEstavia, date: "2031-02-11"})))).toHaveLength(2);
    const round = told("a", {n: 1000, ...bodies, ...toEstavia, round: "talks-1"});
    expect(dealsOf(round, told("b", {n: 1000, ...bodies, ...toEstavia, date: "2031-02-11"}))).toHaveLength(2);
  });
});
