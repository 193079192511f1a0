import {describe, expect, it} from "vitest";
import {addUp} from "../../../data-loaders/reconcile/deals/addition.ts";
import {dealsOf, type Told, toEstavia, told} from "../figures.ts";

describe("additions", () => {
  it.each<[number, number[], number, number[] | null]>([
    [230, [213, 11, 6], 1, [213, 11, 6]],
    [22, [22, 11], 1, [22]],
    [22, [22, 11, 11], 2, [11, 11]],
    [100, [40, 30, 20, 10], 1, null],
    [5, [0, 2], 1, null]
  ])("of parts that come to %d among %j, at least %d", (rest, items, least, expected) => {
    expect(addUp(rest, items, (n) => n, least)).toEqual(expected);
  });

  const open = (n: number, more: Told = {}): Told => ({n, basis: "unspecified", ...more});

  it("tell the way of parts whose words do not", () => {
    const deals = dealsOf(
      told(
        "a",
        {n: 230, ...toEstavia},
        open(213, {subgroup: "soldiers"}),
        open(11, {subgroup: "officers"}),
        open(6, {category: "civilians"})
      )
    );
    expect(deals.map(({total, to}) => `${total.min} ${to}`).sort()).toEqual([
      "11 estavia",
      "213 estavia",
      "230 estavia",
      "6 estavia"
    ]);
  });

  it("do not tell it where round numbers happen to fit, nor in another article", () => {
    const round = dealsOf(
      told("a", {n: 500, ...toEstavia}, open(200, {subgroup: "soldiers"}), open(300, {subgroup: "wounded"}))
    );
    expect(round.filter(({to}) => to === "estavia")).toHaveLength(1);
    const apart = dealsOf(
      told("a", {n: 230, ...toEstavia}),
      told("b", open(213, {date: "2031-03-01"}), open(17, {date: "2031-03-01"}))
    );
    expect(apart.filter(({to}) => to === "estavia")).toHaveLength(1);
  });
});
