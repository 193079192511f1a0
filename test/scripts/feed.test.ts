import {parseFeed} from "feedsmith";
import {describe, expect, it} from "vitest";
import {compareSnapshots} from "../../data-loaders/changes/compare.ts";
import {atomFeed, type FeedInput} from "../../scripts/feed.ts";
import {BEFORE, deal, figure} from "../changes/states.ts";
import {article, SITE} from "../src/rows.ts";

const NOW = {
  ...BEFORE,
  articles: [
    ...BEFORE.articles,
    {article_id: "third", url: null, title: "5 < 6 & \u0007 more", published: "2031-05-08", version: "c1"}
  ],
  figures: [...BEFORE.figures, figure("third", 130)],
  deals: [deal("swap", 130)]
};
const input = (more: Partial<FeedInput> = {}): FeedInput => ({
  site: SITE,
  articles: [
    article({article_id: "first", title: "First", published: "2031-05-06"}),
    article({article_id: "second"}),
    article({article_id: "third", title: "5 < 6 & \u0007 more", published: "2031-05-08"})
  ],
  deals: [],
  rounds: [],
  changes: [compareSnapshots(BEFORE, NOW, null)],
  address: null,
  ...more
});

function read(xml: string) {
  const parsed = parseFeed(xml);
  if (parsed.format !== "atom") throw new Error(`It is no Atom feed but ${parsed.format}.`);
  return parsed.feed;
}

describe("the Atom feed", () => {
  it("has what RFC 4287 asks for: an id, a title, a day and an author; ids are tag: URIs and no two are the same", () => {
    const feed = read(atomFeed(input()));
    expect(feed.authors).toMatchObject([{name: "Parley"}]);
    expect(feed.links).toMatchObject([{rel: "self", href: "./feed.xml"}, {rel: "alternate"}]);
    const ids = [feed.id, ...(feed.entries ?? []).map(({id}) => id)];
    for (const id of ids) expect(id).toMatch(/^tag:parley\.invalid,2026:[^\s<>"]+$/);
    expect(new Set(ids).size).toBe(ids.length);
    for (const entry of [feed, ...(feed.entries ?? [])]) {
      expect(entry.updated).toMatch(/^2031-05-0\dT12:00:00/);
      expect(JSON.stringify(entry.title)).not.toBe("");
    }
  });

  it("tells of a new article with its figures, of a value that moved, and of the articles before", () => {
    const xml = atomFeed(input());
    expect(xml).toContain("New: 130 prisoners, each side, agreed.");
    expect(xml).toContain("Before: 120 prisoners each, agreed; now: 130 prisoners each, agreed.");
    expect(xml).toContain("tag:parley.invalid,2026:article/first<");
    expect(xml).not.toContain("article/second<");
  });

  it("keeps the id of a new article once a snapshot knows it, so that readers see it once", () => {
    const later = read(atomFeed(input({changes: [compareSnapshots(NOW, NOW, null)]})));
    const ids = (xml: string) => (read(xml).entries ?? []).map(({id}) => id);
    expect(ids(atomFeed(input()))).toContain("tag:parley.invalid,2026:article/third");
    expect((later.entries ?? []).map(({id}) => id)).toContain("tag:parley.invalid,2026:article/third");
  });

  it("gives the same bytes again, and no clock but the tables' own days", () => {
    expect(atomFeed(input())).toBe(atomFeed(input()));
    expect(atomFeed(input())).toContain("2031-05-08T12:00:00");
  });

  it("is sound where a title holds markup, and leaves out what XML does not allow", () => {
    const xml = atomFeed(input());
    expect(xml).not.toContain("\u0007");
    expect(JSON.stringify(read(xml))).toContain("5 < 6 & more");
  });

  it("links to where the site says it is", () => {
    const xml = atomFeed(input({address: "https://talks.example/parley/"}));
    expect(xml).toContain('href="https://talks.example/parley/feed.xml"');
    expect(xml).toContain('href="https://talks.example/parley/articles/third.html"');
    expect(xml).toContain("tag:talks.example,2026:changes");
    expect(() => atomFeed(input({address: "talks.example"}))).toThrow(/must begin with https/);
  });

  it("is a feed, too, where no snapshot was ever taken", () => {
    expect(read(atomFeed(input({changes: []}))).entries).toHaveLength(2);
  });
});
