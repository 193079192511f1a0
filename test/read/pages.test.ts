import {describe, expect, test} from "vitest";
import {readPage} from "../../data-loaders/read/html/index.ts";
import {readArticles} from "../../data-loaders/read/index.ts";

const {articles, problems} = readArticles("test/fixtures/pages");
const article = (id: string) => articles.find((candidate) => candidate.id === id);

const TEXT = `Delegates from Norland and Sudria met for two hours in the harbour town of Port Ellis on Tuesday, their third meeting this year.

They agreed to exchange 120 prisoners each, the Norland foreign ministry said. “We will hand over the lists tomorrow,” said its spokeswoman, Ada Lind.

What was left open

- A truce of any length, which Sudria again refused to discuss

- The return of 40 bodies from the northern front

Round | Length

First | 90 minutes

“It was a short day,” the host said.`;

describe("a saved page", () => {
  test.each(["json-ld", "opengraph", "time-element"])(
    "%s: the article's text alone, no menu, caption or teaser",
    (id) => {
      expect(article(id)?.text).toBe(TEXT);
    }
  );

  test("malformed as it may be, gives its text", () => {
    expect(problems).toEqual([]);
    const text = article("malformed")?.text ?? "";
    for (const paragraph of TEXT.split("\n\n")) expect(text).toContain(paragraph);
    expect(text).toContain("bold crossing tags & a bare ampersand");
    expect(text).not.toContain("<");
    expect(text).not.toContain("9,000");
  });

  test("says who published it, who wrote it and when, by JSON-LD first", () => {
    expect(article("json-ld")).toMatchObject({
      title: "Two hours in Port Ellis",
      publisher: "Port Ellis Post",
      byline: "Ida Holm, Per Dahl",
      url: "https://post.example/talks/3",
      published: "2031-05-06",
      publishedEvidence: "JSON-LD datePublished"
    });
  });
  test("by OpenGraph and meta elements", () => {
    expect(article("opengraph")).toMatchObject({
      title: "Two hours in Port Ellis",
      publisher: "The Sudria Mail",
      byline: "Bo Ek",
      url: "https://mail.example/3",
      published: "2031-05-06",
      publishedEvidence: "meta article:published_time"
    });
  });
  test("by a time element", () => {
    expect(article("time-element")).toMatchObject({
      title: "Two hours in Port Ellis",
      byline: "Bo Ek",
      published: "2031-05-06",
      publishedEvidence: "time element"
    });
  });

  test("with data that is no JSON, or of another kind of thing, is read without it", () => {
    const page = readPage(
      `<html><head><script type="application/ld+json">{broken</script>
       <script type="application/ld+json">{"@type":"Organization","name":"X","datePublished":"2001-01-01"}</script></head>
       <body><article><p>The talks lasted two hours.</p></article></body></html>`
    );
    expect(page.metadata).toMatchObject({publisher: null, published: null});
    expect(page.text).toContain("The talks lasted two hours.");
  });
});
