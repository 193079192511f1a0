import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {findFaults, finishPage} from "../../scripts/finish.ts";
import {article} from "../src/rows.ts";

const HTML = `<!DOCTYPE html>
<html>
<head>
<meta name="viewport" content="width=device-width, initial-scale=1, maximum-scale=1">
<title>Article | Parley</title>
</head></html>`;

describe("finishing a page", () => {
  it("names the language, lets readers zoom, and titles an article's page with its title as text", () => {
    const articles = new Map([["talks", article({article_id: "talks", title: `<b>"Talks" & $& more</b>`})]]);
    const html = finishPage(HTML, "articles/talks.html", "Parley", articles);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('content="width=device-width, initial-scale=1">');
    expect(html).toContain("<title>&#60;b&#62;&#34;Talks&#34; &#38; $&#38; more&#60;/b&#62; | Parley</title>");
    expect(html).not.toContain("<b>");
  });

  it("leaves the titles of other pages alone", () => {
    expect(finishPage(HTML, "rounds.html", "Parley", new Map())).toContain("<title>Article | Parley</title>");
  });
});

describe("a site that is not whole", () => {
  const folder = mkdtempSync(join(tmpdir(), "parley-site-"));
  const write = (path: string, body: string) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true});
    writeFileSync(join(folder, path), `<!DOCTYPE html><html><body>${body}</body></html>`);
  };
  beforeAll(() => {
    write(
      "index.html",
      '<a href="./articles/one.html#x">one</a><a href="./">home</a><a href="https://elsewhere.example/">out</a>'
    );
    write("articles/one.html", '<a href="../index.html">back</a><a href="./gone.html">gone</a>');
    write(
      "broken.html",
      '<div class="observablehq--error">SyntaxError</div><script src="https://cdn.example/x.js"></script>'
    );
  });
  afterAll(() => rmSync(folder, {recursive: true}));

  it("is told with each page and fault", () => {
    expect(findFaults(folder).sort()).toEqual([
      "articles/one.html: links to ./gone.html, which is not there",
      "broken.html: a part of the page could not be made",
      "broken.html: loads https://cdn.example/x.js from another host"
    ]);
  });
});
