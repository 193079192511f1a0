import {describe, expect, it} from "vitest";
import {compareSnapshots, isUnchanged} from "../../data-loaders/changes/compare.ts";
import type {Snapshot} from "../../data-loaders/changes/snapshot.ts";
import {BEFORE, deal, figure} from "./states.ts";

const changed = (more: Partial<Snapshot>) => compareSnapshots(BEFORE, {...BEFORE, date: "2031-05-09", ...more});
const [first, second] = BEFORE.articles;

describe("what changed between two states", () => {
  it("is nothing where nothing did, in whatever order the rows stand", () => {
    const same = changed({articles: [...BEFORE.articles].reverse(), figures: [...BEFORE.figures].reverse()});
    expect(isUnchanged(same)).toBe(true);
  });

  it("names a new article with its figures, and the step's two days", () => {
    const third = {article_id: "third", url: null, title: "Third", published: "2031-05-09", version: "c1"};
    const changes = changed({
      articles: [...BEFORE.articles, third],
      figures: [...BEFORE.figures, figure("third", 130)]
    });
    expect(changes).toMatchObject({since: "2031-05-07", until: "2031-05-09"});
    expect(changes.articles.added).toEqual([third]);
    expect(changes.figures.added).toEqual([figure("third", 130)]);
  });

  it("takes a file with other bytes for a new version, and tells its figures apart", () => {
    const changes = changed({
      articles: [{...first!, version: "a2"}, second!],
      figures: [figure("first", 125), figure("second", 120)]
    });
    expect(changes.articles).toMatchObject({added: [], gone: [], changed: [{after: {version: "a2"}}]});
    expect(changes.figures).toMatchObject({added: [{min: 125}], gone: [{min: 120}]});
  });

  it("takes a file of another name at the same address for a new version of that article", () => {
    const moved = {...first!, article_id: "first-2", url: "http://www.post.example/first/", version: "a2"};
    const changes = changed({
      articles: [moved, second!],
      figures: [figure("first-2", 120), figure("second", 120)],
      lengths: BEFORE.lengths.map((row) => ({...row, article_id: "first-2"}))
    });
    expect(changes.articles).toMatchObject({
      added: [],
      gone: [],
      changed: [{before: {article_id: "first"}, after: {article_id: "first-2"}}]
    });
    expect(changes.figures).toEqual({added: [], changed: [], gone: []});
    expect(changes.lengths).toEqual({added: [], changed: [], gone: []});
  });

  it("counts a figure that an article gives twice as two", () => {
    expect(changed({figures: [...BEFORE.figures, figure("first", 120)]}).figures.added).toHaveLength(1);
  });

  it("names a deal whose value moved, one that came and one that went", () => {
    expect(changed({deals: [deal("swap", 150)]}).deals.changed).toMatchObject([
      {before: {per_side_min: 120}, after: {per_side_min: 150}}
    ]);
    expect(changed({deals: [deal("other", 1)]}).deals).toMatchObject({
      added: [{deal_id: "other"}],
      gone: [{deal_id: "swap"}],
      changed: []
    });
  });

  it("names a disagreement that opened, one with another value and one that was settled", () => {
    const [open] = BEFORE.disputes;
    expect(changed({disputes: []}).disputes.gone).toEqual([open]);
    expect(changed({disputes: [{...open!, values: ["x", "z"]}]}).disputes.changed).toHaveLength(1);
    expect(changed({disputes: [open!, {...open!, disagreement_id: "new"}]}).disputes.added).toHaveLength(1);
  });
});
