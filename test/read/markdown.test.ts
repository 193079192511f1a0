import {describe, expect, test} from "vitest";
import {markdownToText} from "../../data-loaders/read/markdown.ts";

describe("Markdown as plain text", () => {
  test.each([
    [
      "emphasis, code and links",
      "He *said* **so** in `code`, [she](https://x.example) `said`.",
      "He said so in code, she said."
    ],
    ["escapes and entities", "5 \\* 3 &amp; &ldquo;more&rdquo;", "5 * 3 & “more”"],
    ["headings", "# Talks\n\nText\n\nDay two\n-------\nMore", "Talks\n\nText\n\nDay two\n\nMore"],
    ["a hard-wrapped paragraph keeps its lines", "one\ntwo", "one\ntwo"],
    ["lists", "- one\n- two\n  wrapped", "- one\n\n- two\nwrapped"],
    ["numbered lists", "1. one\n2. two", "- one\n\n- two"],
    ["a year at a paragraph's start is no list", "2022. That was the year.", "2022. That was the year."],
    ["tables", "| a | b |\n|---|---|\n| 1 | 2 |", "a | b\n\n1 | 2"],
    ["quotations", "> said\n> he", "said\nhe"],
    ["images are no words", "Before ![alt](x.png) after", "Before  after"],
    ["HTML blocks", "<div><p>One</p><p>Two</p></div>\n\nThree", "One\n\nTwo\n\nThree"],
    ["inline HTML", "a <b>b</b> c<br>d <!-- no -->e", "a b c\nd e"],
    ["scripts are no words", "<script>\nalert(1)\n</script>\n\nText", "Text"]
  ])("%s", (_, source, text) => {
    expect(markdownToText(source)).toBe(text);
  });
});
