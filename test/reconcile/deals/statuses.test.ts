import {describe, expect, it} from "vitest";
import {agreedAt, dealsOf, toEstavia, toKordova, told} from "../figures.ts";

const offered = (n: number) => ({n, status: "proposed", round: "talks-1", category: "bodies", ...toEstavia}) as const;
const agreed = (n: number) => ({n, category: "bodies", ...agreedAt("talks-1")}) as const;

describe("one thing told as an offer and as an agreement", () => {
  it.each([
    [
      "what one side says that it will give, of what was agreed",
      [told("a", offered(6000)), told("b", agreed(6000))],
      "agreed"
    ],
    [
      "an offer that one report lists among the results",
      [told("a", offered(3000)), told("b", offered(3000)), told("c", {...agreed(3000), ...toEstavia})],
      "proposed"
    ],
    [
      "an offer taken up in one article",
      [told("a", offered(500), {...agreed(500), ...toEstavia}), told("b", offered(500))],
      "agreed"
    ]
  ])("%s is one deal", (_, articles, status) => {
    const deals = dealsOf(...articles);
    expect(deals.map((deal) => deal.status)).toEqual([status]);
    expect(deals[0]!.reports).toBe(articles.length);
  });

  it.each([
    ["an offer of another number", [told("a", offered(500)), told("b", agreed(1000))]],
    ["an offer at another round", [told("a", {...offered(500), round: "talks-2"}), told("b", agreed(500))]],
    ["an offer that goes the other way", [told("a", offered(500)), told("b", {...agreed(500), ...toKordova})]],
    [
      "an even swap offered and then agreed",
      [told("a", {n: 200, status: "proposed", round: "talks-1"}), told("b", {n: 200, ...agreedAt("talks-1")})]
    ]
  ])("%s is another", (_, articles) => {
    expect(dealsOf(...articles)).toHaveLength(2);
  });
});
