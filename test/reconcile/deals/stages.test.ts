import {describe, expect, it} from "vitest";
import {findDeals} from "../../../data-loaders/reconcile/deals/index.ts";
import type {Deal, Figure} from "../../../data-loaders/reconcile/deals/types.ts";
import {agreedAt, input, type Told, toEstavia, toKordova, told, toldIn} from "../figures.ts";

/** Exchanges in stages between unequal sides: hostages one way, prisoners the other. */
const hostages = (n: number, more: Told = {}): Told => ({n, category: "hostages", ...toEstavia, ...more});
const prisoners = (n: number, more: Told = {}): Told => ({n, ...toKordova, ...more});
const undated = (figures: readonly Figure[]): Figure[] =>
  figures.map((figure) => ({...figure, mention: {...figure.mention, date: null}}));
const brief = ({category, date, roundId, total}: Deal) => `${category} ${date} ${roundId} ${total.min}..${total.max}`;
const deals = (figures: readonly Figure[], texts: Record<string, string> = {}) =>
  findDeals(input(figures, {texts, published: "2031-02-20"})).deals.map(brief);

describe("two numbers set against each other", () => {
  const days = told(
    "a",
    hostages(3),
    prisoners(90),
    hostages(4, {date: "2031-02-12"}),
    prisoners(90, {date: "2031-02-12"})
  );

  it("stand where another article has both on one day", () => {
    expect(deals([...days, ...undated(told("b", hostages(4), prisoners(90)))])).toHaveLength(4);
  });

  it("stand nowhere where no day has both", () => {
    const apart = deals([...days, ...undated(told("b", hostages(5), prisoners(90)))]);
    expect(apart).toContain("hostages null null 5..5");
  });
});

describe("a share of a promise", () => {
  const promise = told("a", hostages(33, agreedAt("talks-1")));
  const share = (words: string) => toldIn("b", [words, hostages(13, {from: null, to: null})]);

  it("is a sum of hand-overs without a day, of the round and the way of the promise", () => {
    const {figures, text} = share("[13] of the 33 hostages have been freed.");
    expect(deals([...promise, ...figures], {b: text})).toContain("hostages null talks-1 13..13");
  });

  it("is none where the whole is no promise's number, or no number", () => {
    for (const words of ["[13] of 40 hostages were freed.", "[13] of those hostages were freed."]) {
      const {figures, text} = share(words);
      expect(deals([...promise, ...figures], {b: text}).join()).not.toContain("talks-1 13..13");
    }
  });
});

describe("hand-overs and the rest of a promise", () => {
  const rest = (n: number) => hostages(n, {...agreedAt("talks-1"), subgroup: "third stage"});
  const whole = hostages(33, agreedAt("talks-1"));

  it("are of its round where they add up to it", () => {
    const told33 = told("a", whole, hostages(3), hostages(4, {date: "2031-02-12"}), rest(26));
    expect(deals(told33)).toEqual(
      expect.arrayContaining(["hostages 2031-02-05 talks-1 3..3", "hostages 2031-02-12 talks-1 4..4"])
    );
  });

  it("are of no round where they do not", () => {
    expect(deals(told("a", whole, hostages(3), rest(26)))).toContain("hostages 2031-02-05 null 3..3");
  });
});

describe("a hand-over agreed at a round of its own", () => {
  const whole = hostages(33, agreedAt("talks-1"));
  const steps = (last: number) => [
    hostages(3, {date: "2031-02-05", round: "talks-1"}),
    hostages(4, {date: "2031-02-12", round: "talks-1"}),
    hostages(last, {date: "2031-06-05", round: "talks-2"})
  ];
  const soFar = undated(told("a", hostages(13, {round: "talks-1"})));
  const tied = (last: number, ...others: Figure[]) =>
    findDeals(input([...told("p", whole), ...soFar, ...others], {published: "2031-02-20"})).deals.find(
      ({date, total}) => date === "2031-06-05" && total.min === last
    )?.fulfils ?? null;
  const numbered = (figures: readonly Figure[]) =>
    figures.map((figure, k) => ({...figure, id: `${figure.id}-step-${k}`}));

  it("carries out the earlier promise where one article adds it up so", () => {
    expect(tied(6, ...numbered(told("a", ...steps(6))))).not.toBeNull();
  });

  it("is of its own round where it is not the rest, or where no article tells them all", () => {
    expect(tied(5, ...numbered(told("a", ...steps(5))))).toBeNull();
    expect(tied(6, ...numbered(told("b", ...steps(6))))).toBeNull();
  });
});

describe("counts of one whole by two sides", () => {
  it("stand together, though neither has a day", () => {
    const {figures, text} = toldIn(
      "b",
      ["[892] of 1,100 prisoners have been freed, Kordova's figure says.", prisoners(892, {claimant: "kordova"})],
      ["By Estavia's it is [888].", prisoners(888, {claimant: "estavia"})]
    );
    const promise = told("a", prisoners(1100, agreedAt("talks-1")));
    expect(deals([...promise, ...undated(figures)], {b: text})).toContain("prisoners null talks-1 888..892");
  });
});

describe("a part of the agreement of a month", () => {
  const promise = told("a", {n: 60, category: "bodies", ...toKordova, ...agreedAt("talks-1")});
  const behind = (words: string) => {
    const {figures, text} = toldIn("b", [
      "The remains of [60] fighters were handed over.",
      {n: 60, category: "bodies", ...toKordova, date: "2031-03-05"}
    ]);
    const deal = findDeals(input([...promise, ...figures], {texts: {b: `${text} ${words}`}, published: "2031-03-06"}));
    return deal.deals.find(({date}) => date === "2031-03-05")?.fulfils ?? null;
  };

  it("is of the round of that month at which its number was agreed", () => {
    expect(behind("It was the part of the February agreement that had been put off longest.")).not.toBeNull();
    expect(behind("The ministry called it a result of the February accord.")).not.toBeNull();
  });

  it("is of none where the month is another, or the agreement is only spoken of", () => {
    expect(behind("It was the part of the January agreement that had been put off longest.")).toBeNull();
    expect(behind("Nobody spoke of the February agreement on grain.")).toBeNull();
  });
});

describe("the way of figures whose words do not tell it", () => {
  it("is that of the other hostages, between two sides", () => {
    const way = told("a", hostages(6, {from: null, to: null}), hostages(4, {date: "2031-02-12"}));
    expect(findDeals(input(way)).deals.map(({from}) => from)).toEqual(["kordova", "kordova"]);
    expect(
      findDeals(input(way, {sides: []}))
        .deals.map(({from}) => from)
        .sort()
    ).toEqual(["kordova", null]);
  });

  it("is that of the same number on the same day, and a rival count goes with it", () => {
    const open = told("a", {n: 602, basis: "unspecified"}, {n: 598, basis: "unspecified", claimant: "estavia"});
    expect(deals([...open, ...told("b", prisoners(602))])).toEqual(["prisoners 2031-02-05 null 598..602"]);
  });

  it("stays open where somebody tells what each side gave", () => {
    const mutual = [...told("a", {n: 150, basis: "unspecified"}, prisoners(150)), ...told("b", {n: 150})];
    expect(deals(mutual)).toEqual(["prisoners 2031-02-05 null 300..300"]);
  });
});
