import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {isAnnotated} from "../../scripts/evaluation.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "parley-annotated-"));
  mkdirSync(join(folder, "articles"));
  writeFileSync(join(folder, "gold.jsonl"), '{"id": "first"}\n{"id": "second"}\n');
});
afterEach(() => rmSync(folder, {recursive: true}));

const holds = (...names: string[]) => {
  for (const name of names) writeFileSync(join(folder, "articles", name), "A text.");
  return isAnnotated(join(folder, "articles"), join(folder, "gold.jsonl"));
};

describe("a build is measured only on articles that have been annotated", () => {
  it("when all of them are there, whatever stands beside them", () => {
    expect(holds("first.txt", "second.md", "mine.txt")).toBe(true);
  });

  it("not when somebody has replaced them by their own", () => {
    expect(holds("mine.txt")).toBe(false);
  });

  it("not when there are no annotations", () => {
    rmSync(join(folder, "gold.jsonl"));
    expect(holds("first.txt", "second.md")).toBe(false);
  });
});
