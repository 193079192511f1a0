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

  const BODY = `<article><h1>Two hours in Port Ellis</h1><p>${"The delegations met for two hours and left. ".repeat(8)}</p></article>`;
  test.each([
    ["several names in one element", '<meta property="x:y dc:title" content="Talks end">', {title: "Talks end"}],
    [
      "JSON-LD escaped as HTML",
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"Lists &amp; buses: what&#8217;s left"}</script>',
      {title: "Lists & buses: what’s left"}
    ],
    [
      "a property before a name",
      '<meta name="DC.creator" content="desk"><meta property="dc:creator" content="Bo Ek">',
      {byline: "Bo Ek"}
    ],
    ["a date by a publisher's own name", '<meta name="publish_date" content="2031-05-06">', {published: "2031-05-06"}],
    [
      "a window title that repeats the heading",
      "<title>Two hours in Port Ellis | The Mail</title>",
      {title: "Two hours in Port Ellis"}
    ],
    [
      "a window title with the site's name",
      "<title>What the envoys said - The Mail</title>",
      {title: "What the envoys said"}
    ],
    [
      "a window title that begins with the site's name",
      "<title>Mail | What the envoys said</title>",
      {title: "What the envoys said"}
    ]
  ])("is described by %s", (_name, head, expected) => {
    expect(readPage(`<html><head>${head}</head><body>${BODY}</body></html>`).metadata).toMatchObject(expected);
  });

  test("names its author in a line of its own", () => {
    const line = '<p class="byline">By Ida Holm</p>';
    expect(readPage(`<html><body>${line}${BODY}</body></html>`).metadata.byline).toBe("Ida Holm");
    const long = `<p class="byline">${"Ida Holm has followed the talks for years. ".repeat(4)}</p>`;
    expect(readPage(`<html><body>${long}${BODY}</body></html>`).metadata.byline).toBeNull();
  });
});
