import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test, vi} from "vitest";
import {run} from "../../data-loaders/commands/run.ts";
import {TABLE_NAMES} from "../../data-loaders/tables/schemas.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-cli-"));
afterAll(() => rmSync(folder, {recursive: true}));
mkdirSync(join(folder, "none"));
const OUT = join(folder, "out");
const INVENTED = "test/profiles/invented.yaml";

/** Runs a command in this process: a process of its own would cost seconds each. */
async function parley(...args: string[]) {
  const printed = {out: "", error: ""};
  const keep = (stream: "out" | "error") => (text: unknown) => {
    printed[stream] += text;
    return true;
  };
  const spies = [
    vi.spyOn(console, "log").mockImplementation((text: unknown) => void keep("out")(`${text}\n`)),
    vi.spyOn(console, "error").mockImplementation((text: unknown) => void keep("error")(`${text}\n`)),
    vi.spyOn(process.stderr, "write").mockImplementation(keep("error"))
  ];
  try {
    return {code: await run(args), ...printed};
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test("the program itself gives the exit code and keeps its complaint off standard output", () => {
  const args = ["--import", "tsx", "data-loaders/cli.ts", "extract", "/no/such", "--out", OUT];
  const program = spawnSync(process.execPath, args, {encoding: "utf8"});
  expect(program).toMatchObject({status: 2, stdout: ""});
});

describe("extract", () => {
  test("writes every table in the formats asked for, and says what it found and could not read", async () => {
    const args = ["--out", OUT, "--profile", INVENTED, "--format", "csv,json,parquet", "--texts"];
    const {code, out} = await parley("extract", "test/fixtures/bad-inputs", ...args);
    expect(code).toBe(0);
    const tables = TABLE_NAMES.flatMap((name) => [`${name}.csv`, `${name}.json`, `${name}.parquet`]);
    expect(readdirSync(OUT).sort()).toEqual([...tables, "datapackage.json", "texts.jsonl"].sort());
    expect(out).toMatch(/^12 articles read: \d+ exchange figures/);
    expect(out).toMatch(/10 files could not be read/);
    expect(out).toMatch(
      /german\.txt: Not read: the text is not in English but in German\n {4}Parley reads English only/
    );
  });

  test("writes no article's text unless asked to", async () => {
    const quiet = join(folder, "quiet");
    await parley("extract", "test/fixtures/pages", "--out", quiet, "--profile", "none");
    expect(readdirSync(quiet).sort()).toEqual([...TABLE_NAMES.map((name) => `${name}.csv`), "datapackage.json"].sort());
  });

  test.each<[string, string[], number, RegExp]>([
    ["no folder", ["extract"], 2, /missing required argument 'folder'|--out/],
    ["no --out", ["extract", "test/fixtures/pages"], 2, /--out/],
    ["a folder that is not there", ["extract", "/no/such", "--out", OUT], 2, /no folder \/no\/such/],
    ["a file in place of a folder", ["extract", "package.json", "--out", OUT], 2, /is a file, not a folder/],
    [
      "a format it does not know",
      ["extract", "test/fixtures/pages", "--out", OUT, "--format", "xls"],
      2,
      /csv, json, parquet/
    ],
    [
      "a profile that is not there",
      ["extract", "test/fixtures/pages", "--out", OUT, "--profile", "no.yaml"],
      2,
      /no\.yaml/
    ],
    [
      "a profile that is none",
      ["extract", "test/fixtures/pages", "--out", OUT, "--profile", "package.json"],
      2,
      /docs\/adapting\.md/
    ],
    [
      "an output folder that cannot be made",
      ["extract", "test/fixtures/pages", "--out", "/dev/null/x", "--profile", "none"],
      2,
      /cannot be written/
    ],
    ["a command it does not know", ["frobnicate"], 2, /unknown command/],
    [
      "a folder without articles",
      ["extract", join(folder, "none"), "--out", OUT, "--profile", "none"],
      1,
      /no article in/
    ],
    [
      "a site that does not answer",
      ["add", "http://127.0.0.1:9/", "--to", join(folder, "to")],
      2,
      /could not be fetched[\s\S]*save it as \.html/
    ]
  ])("%s", async (_, args, code, says) => {
    const done = await parley(...args);
    expect(done.error).toMatch(says);
    expect(done.error).not.toMatch(/\n {4}at /);
    expect(done.code).toBe(code);
  });
});

test("explain shows what was found in an article, where, by which rule and why", async () => {
  const file = join(folder, "story.txt");
  writeFileSync(
    file,
    "Estavia and Kordova agreed to exchange 120 prisoners each. The talks in Port Lys lasted two hours."
  );
  const {code, out} = await parley("explain", file, "--profile", INVENTED);
  expect(code).toBe(0);
  expect(out).toMatch(/\[\d+ [^[\]]*120 prisoners/);
  expect(out).toMatch(/exchange: 120 prisoners, per side, agreed/);
  expect(out).toMatch(/duration: talks exact 120 minutes/);
  expect(out).toMatch(/rule .+; confidence 0\.\d+ = a rule matched \+0\.5/);
});

describe("add", () => {
  const to = join(folder, "added");
  test("names an article by its day and title, and refuses it the second time", async () => {
    const added = await parley("add", "test/fixtures/pages/json-ld.html", "--to", to);
    expect(added.code).toBe(0);
    expect(readdirSync(to)).toEqual(["2031-05-06-two-hours-in-port-ellis.html"]);
    expect(readFileSync(join(to, "2031-05-06-two-hours-in-port-ellis.html"), "utf8")).toBe(
      readFileSync("test/fixtures/pages/json-ld.html", "utf8")
    );
    const again = await parley("add", "test/fixtures/pages/json-ld.html", "--to", to);
    expect(again).toMatchObject({code: 2});
    expect(again.error).toMatch(/the same text is there already/);
  });
  test("does not take what cannot be read", async () => {
    const {code, error} = await parley("add", "test/fixtures/bad-inputs/russian.txt", "--to", to);
    expect(code).toBe(2);
    expect(error).toMatch(/not in English but in Russian/);
  });
});
