import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, describe, expect, test} from "vitest";
import {readArticles} from "../../data-loaders/read/index.ts";
import {processorTime} from "../processor-time.ts";

const FOLDER = "test/fixtures/bad-inputs";
const {articles, problems} = readArticles(FOLDER);

const folders: string[] = [];
function folderOf(files: Record<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(tmpdir(), "parley-read-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), {recursive: true});
    writeFileSync(join(folder, name), content);
  }
  return folder;
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true});
});

/** File -> the problem it must have; "read" where its text is used all the same. */
const EXPECTED: readonly [file: string, code: string, outcome: "read" | "left out", says: RegExp][] = [
  ["bad-date.md", "bad_date", "read", /2031-02-30/],
  ["bad-publish.md", "bad_publish", "read", /everything/],
  ["broken-front-matter.md", "front_matter", "read", /line 2/],
  ["damaged.txt", "damaged_text", "read", /1 character/],
  ["empty.txt", "empty", "left out", /no text/],
  ["german.txt", "language", "left out", /German/],
  ["no-article.html", "html_no_article", "left out", /no article text/],
  ["only-spaces.md", "empty", "left out", /no text/],
  ["picture.txt", "binary", "left out", /no text/],
  ["report.docx", "unsupported", "left out", /\.docx/],
  ["russian.txt", "language", "left out", /Russian/],
  ["too-deep.html", "html_no_article", "left out", /nested/],
  ["twin.txt", "duplicate_id", "left out", /twin\.md/],
  ["ukrainian.md", "language", "left out", /Ukrainian/],
  ["unclosed-front-matter.md", "front_matter", "read", /never ends/],
  ["utf-16-no-mark.txt", "encoding", "read", /utf-16be/],
  ["windows-1251-english.txt", "encoding", "read", /windows-1251/],
  ["windows-1251-ukrainian.txt", "language", "left out", /Ukrainian/],
  ["windows-1252.txt", "encoding", "read", /windows-1252/],
  ["zeros.md", "binary", "left out", /no text/]
];

describe("a bad input has a problem that names it, and the rest is read", () => {
  test.each(EXPECTED)("%s: %s, %s", (file, code, outcome, says) => {
    const problem = problems.find((candidate) => candidate.path === file && candidate.code === code);
    expect(problem?.message).toMatch(says);
    expect(problem?.remedy).not.toBe("");
    expect(articles.some(({path}) => path === file)).toBe(outcome === "read");
    expect(problem?.severity === "error").toBe(
      outcome === "left out" && !["duplicate_id", "unsupported"].includes(code)
    );
  });

  test("no other file has one", () => {
    const listed = new Set(EXPECTED.map(([file]) => file));
    expect(problems.map(({path}) => path).filter((path) => !listed.has(path))).toEqual([]);
    expect(articles.map(({path}) => path)).toContain("deeper/fine.txt");
  });
});

describe("what is read of a bad input is right", () => {
  const text = (id: string) => articles.find((article) => article.id === id)?.text ?? "";

  test("curly quotation marks and names survive Windows-1252", () => {
    expect(text("windows-1252")).toContain("“We will hand over the lists tomorrow,” said its spokeswoman, Zoë Müller.");
  });
  test("Cyrillic words within an English text survive Windows-1251", () => {
    expect(text("windows-1251-english")).toContain("«Переговори тривають»");
  });
  test("UTF-16 with and without a mark gives the same text as UTF-8", () => {
    expect(text("utf-16")).toBe(text("deeper/fine"));
    expect(text("utf-16-no-mark")).toBe(text("deeper/fine"));
  });
  test("a byte order mark hides no front matter", () => {
    expect(articles.find(({id}) => id === "utf-8-mark")).toMatchObject({title: "With a mark", published: "2031-05-06"});
  });
  test("broken front matter still gives its plain fields", () => {
    const article = articles.find(({id}) => id === "broken-front-matter");
    expect(article).toMatchObject({title: "Talks: day two", published: "2031-05-06"});
    expect(article?.text).toMatch(/^Delegates/);
  });
});

describe("files that need making", () => {
  test("a file without the right to read it", ({skip}) => {
    if (process.getuid?.() === 0) skip("this runs as root, who may read every file");
    const folder = folderOf({"locked.txt": "The talks lasted two hours.", "open.txt": "The talks lasted two hours."});
    chmodSync(join(folder, "locked.txt"), 0);
    const result = readArticles(folder);
    expect(result.problems).toMatchObject([{path: "locked.txt", code: "unreadable", severity: "error"}]);
    expect(result.articles.map(({id}) => id)).toEqual(["open"]);
  });

  test("a file that goes away between listing and reading, as a folder of that name", () => {
    const folder = folderOf({"odd.txt/inner.txt": "The talks lasted two hours and led to an exchange."});
    expect(readArticles(folder).articles.map(({id}) => id)).toEqual(["odd.txt/inner"]);
  });

  test("a file of more than 5 MB", () => {
    const folder = folderOf({"huge.txt": "The talks"});
    truncateSync(join(folder, "huge.txt"), 5 * 1024 * 1024 + 1);
    expect(readArticles(folder).problems).toMatchObject([{path: "huge.txt", code: "too_large", severity: "error"}]);
  });

  test("a link that leads out of the folder is not followed", () => {
    const folder = folderOf({"inside.txt": "The talks lasted two hours and led to an exchange."});
    symlinkSync("/etc/hostname", join(folder, "outside.txt"));
    symlinkSync("..", join(folder, "up"));
    const result = readArticles(folder);
    expect(result.articles.map(({id}) => id)).toEqual(["inside"]);
    expect(result.problems.map(({path, code}) => [path, code])).toEqual([
      ["outside.txt", "link"],
      ["up", "link"]
    ]);
  });

  test("a folder without an article reads as nothing; one that is missing says so", () => {
    expect(readArticles(folderOf({})).articles).toEqual([]);
    expect(() => readArticles("/no/such/folder")).toThrow(/no folder \/no\/such\/folder/);
    expect(() => readArticles("package.json")).toThrow(/is a file/);
  });

  test("the same files give the same articles wherever they lie", () => {
    const folder = folderOf({});
    mkdirSync(join(folder, "deeper"));
    for (const name of ["twin.md", "deeper/fine.txt"]) copyFileSync(join(FOLDER, name), join(folder, name));
    const here = articles.filter(({path}) => path === "twin.md" || path === "deeper/fine.txt");
    expect(readArticles(folder).articles).toEqual(here);
  });
});

describe("hostile input takes no more than a moment", () => {
  const long = 200_000;
  test.each([
    ["quotes in Markdown", "deep.md", "> ".repeat(long)],
    ["open brackets in Markdown", "brackets.md", "[".repeat(long)],
    ["stars in Markdown", "stars.md", "*a ".repeat(long)],
    ["lists in Markdown", "lists.md", Array.from({length: 2000}, (_, i) => `${" ".repeat(i * 2)}- x`).join("\n")],
    ["front matter that never ends", "fields.md", `---\n${"a: b\n".repeat(long)}`],
    [
      "aliases in front matter",
      "aliases.md",
      `---\na: &a [x,x]\n${"bcdefghij"
        .split("")
        .map((c, i) => `${c}: &${c} [*${"abcdefghi"[i]},*${"abcdefghi"[i]}]`)
        .join("\n")}\n---\nThe talks`
    ],
    ["open tags in a page", "tags.html", "<b>".repeat(long)],
    ["tags without end in a page", "ends.html", "<p".repeat(long)],
    ["comments without end in a page", "comments.html", "<!--".repeat(long)],
    ["paragraphs in a page", "paragraphs.html", "<p>The talks lasted two hours.".repeat(long / 10)]
  ])("%s", (_, name, content) => {
    const folder = folderOf({[name]: content});
    expect(processorTime(() => readArticles(folder))).toBeLessThan(8000);
  });
});
