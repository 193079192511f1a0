import {describe, expect, it} from "vitest";
import {findIndependence, plainAddress, type Source} from "../../data-loaders/reconcile/independence.ts";

const source = (articleId: string, more: Partial<Source> = {}): Source => ({
  articleId,
  url: null,
  sources: [],
  text: `What ${articleId} writes.`,
  ...more
});

describe("independent reports", () => {
  const articles = [
    source("agency", {url: "https://agency.example/swap"}),
    source("reprint", {sources: ["http://www.agency.example/swap/?utm_source=feed"]}),
    source("paper", {sources: ["https://ministry.example/a", "https://agency.example/other"]}),
    source("copy", {text: "What paper   writes."}),
    source("alone", {sources: ["https://agency.example"]}),
    source("near-copy"),
    source("quoting-both", {sources: ["https://agency.example/swap", "https://ministry.example/a"]})
  ];
  const {count, groups} = findIndependence(articles, new Map([["near-copy", "alone"]]));

  it("counts an agency and the paper that names it as its source once", () => {
    expect(count(["agency", "reprint"])).toBe(1);
  });

  it("counts the same words under two names once", () => {
    expect(count(["paper", "copy"])).toBe(1);
  });

  it("does not count a publisher's front page as a shared source", () => {
    expect(count(["agency", "alone"])).toBe(2);
  });

  it("counts near-duplicates once", () => {
    expect(count(["near-copy", "alone"])).toBe(1);
  });

  it("ties two reports through a third one only where that one tells it too", () => {
    expect(count(["agency", "paper"])).toBe(2);
    expect(groups(["agency", "paper", "quoting-both"])).toEqual([["agency", "paper", "quoting-both"]]);
  });

  it("does not depend on the order of the articles", () => {
    const ids = articles.map(({articleId}) => articleId);
    const again = findIndependence([...articles].reverse(), new Map());
    expect(again.groups([...ids].reverse())).toEqual(findIndependence(articles, new Map()).groups(ids));
  });
});

describe("one address written in several ways", () => {
  it.each([
    ["https://www.paper.example/a/b/", "paper.example/a/b"],
    ["http://paper.example/a/b/amp", "paper.example/a/b"],
    ["https://paper.example/a?utm_source=x&id=7#top", "paper.example/a?id=7"],
    ["https://paper.example/?p=26383", "paper.example?p=26383"],
    ["https://paper.example/", null],
    ["", null]
  ])("%s", (address, plain) => {
    expect(plainAddress(address)).toBe(plain);
  });
});
