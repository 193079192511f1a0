import {describe, expect, it} from "vitest";
import type {Article} from "../../data-loaders/article.ts";
import {newestVersions} from "../../data-loaders/reconcile/versions.ts";

const STORY =
  "The two delegations met in the harbour town on Tuesday. They agreed to exchange 120 prisoners each before the month is out, the host said.";
const OTHER =
  "A storm closed the ports of the north coast. Ferries stayed at their moorings, and fishermen mended their nets.";

function article(id: string, more: Partial<Article> = {}): Article {
  return {
    id,
    slug: id,
    path: `${id}.md`,
    format: "markdown",
    text: STORY,
    title: null,
    publisher: null,
    byline: null,
    url: "https://post.example/swap",
    sources: [],
    language: "en",
    published: "2031-05-06",
    publishedEvidence: null,
    words: 1,
    sha256: id,
    publish: null,
    ...more
  };
}

const kept = (...articles: Article[]) => newestVersions(articles).articles.map(({id}) => id);
const NEWER = {text: `${STORY} Buses were waiting at the bridge.`, published: "2031-05-07"};

describe("versions of one article", () => {
  it("leave only the newest, and say in problems which file replaced which", () => {
    const {articles, problems} = newestVersions([article("a"), article("b", NEWER)]);
    expect(articles.map(({id}) => id)).toEqual(["b"]);
    expect(problems).toMatchObject([{path: "a.md", articleId: "a", severity: "note", code: "older_version"}]);
    expect(problems[0]!.message).toContain("b.md");
  });

  it("are found in whatever order the files come, and however the address is written", () => {
    expect(kept(article("b", NEWER), article("a", {url: "http://www.post.example/swap/#top"}))).toEqual(["b"]);
  });

  it("go by their names where the days do not tell", () => {
    const words = {text: NEWER.text};
    expect(kept(article("story"), article("story-2", words), article("story-10", {text: `${STORY} At last.`}))).toEqual(
      ["story-10"]
    );
  });

  it("may be rewritten altogether under the same title", () => {
    expect(kept(article("a", {title: "Swap!"}), article("b", {...NEWER, title: "Swap", text: OTHER}))).toEqual(["b"]);
  });

  it.each([
    ["another address", {...NEWER, url: "https://post.example/other"}],
    ["no address", {...NEWER, url: null}],
    ["the same address but other words and another title", {...NEWER, text: OTHER, title: "Storm"}],
    ["the very same text, which is a copy and no version", {published: "2031-05-07"}]
  ])("are not two articles with %s", (_, more) => {
    expect(kept(article("a"), article("b", more))).toEqual(["a", "b"]);
  });

  it("are not told by a home page's address", () => {
    const home = {url: "https://post.example/"};
    expect(kept(article("a", home), article("b", {...NEWER, ...home}))).toEqual(["a", "b"]);
  });
});
