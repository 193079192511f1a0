import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {loadCorrections, readCorrections} from "../../data-loaders/read/corrections.ts";

const folder = mkdtempSync(join(tmpdir(), "parley-corrections-"));
afterAll(() => rmSync(folder, {recursive: true}));

const HEADER = "action,table,key,column,value,reason,by,on";
const LINE = "set,exchanges,k1,min,157,misread,A. Editor,2031-03-01";

function file(content: string | Uint8Array): string {
  const path = join(folder, "corrections.csv");
  writeFileSync(path, content);
  return path;
}

describe("corrections.csv", () => {
  it("gives its lines, with the line that each stands in", () => {
    const {corrections, problems} = readCorrections(file(`${HEADER}\n${LINE}\n${LINE}\n`));
    expect(problems).toEqual([]);
    expect(corrections).toHaveLength(2);
    expect(corrections[1]).toEqual({
      action: "set",
      table: "exchanges",
      key: "k1",
      column: "min",
      value: "157",
      reason: "misread",
      by: "A. Editor",
      on: "2031-03-01",
      line: 3
    });
  });

  it("counts lines as an editor shows them, past blank lines and line breaks within a cell", () => {
    const broken = 'set,exchanges,k1,min,157,"two\nlines",A. Editor,2031-03-01';
    const {corrections} = readCorrections(file(`${HEADER}\n\n${LINE}\n${broken}\n${LINE}\n`));
    expect(corrections.map(({line}) => line)).toEqual([3, 5, 6]);
  });

  it.each([
    ["with a byte order mark and Windows line ends", `\uFEFF${HEADER}\r\n${LINE}\r\n`],
    ["with semicolons, as spreadsheets write them", `${HEADER}\n${LINE}`.replaceAll(",", ";")],
    ["with tabs", `${HEADER}\n${LINE}`.replaceAll(",", "\t")],
    [
      "with its columns in another order",
      "on,by,reason,value,column,key,table,action\n2031-03-01,A,why,1,min,k1,exchanges,set\n"
    ],
    ["with a column more", `${HEADER},note\n${LINE},seen\n`],
    [
      "with a header in quotes",
      `${HEADER.split(",")
        .map((name) => `"${name}"`)
        .join(",")}\n${LINE}\n`
    ]
  ])("is read %s", (_, content) => {
    const {corrections, problems} = readCorrections(file(content));
    expect(problems).toEqual([]);
    expect(corrections).toMatchObject([{action: "set", table: "exchanges", on: "2031-03-01"}]);
  });

  it("holds nothing where it has only a header, is empty of lines, or is not there", () => {
    expect(readCorrections(file(`${HEADER}\n`))).toMatchObject({corrections: [], problems: []});
    expect(readCorrections(join(folder, "none.csv"))).toMatchObject({corrections: [], problems: []});
  });

  it.each([
    ["no header", LINE, /Line 1: the header lacks action/],
    ["an empty file", "", /Line 1: the header lacks/],
    [
      "an open quotation mark",
      `${HEADER}\n${LINE}\nset,exchanges,"k1,min,1,why,A,2031-03-01\n`,
      /Line \d+: .*[Qq]uote/
    ],
    ["no text at all", new Uint8Array([0, 255, 254, 0, 1]), /Line 1: the header lacks/]
  ])("with %s is not used, and says what to write", (_, content, says) => {
    const {corrections, problems} = readCorrections(file(content));
    expect(corrections).toEqual([]);
    expect(problems).toMatchObject([{stage: "corrections", severity: "error"}]);
    expect(problems[0]!.message).toMatch(says);
    expect(problems[0]!.remedy).not.toBe("");
  });

  it("keeps its good lines where one is bad", () => {
    const {corrections, problems} = readCorrections(file(`${HEADER}\nset,exchanges\n${LINE}\n`));
    expect(corrections).toHaveLength(1);
    expect(problems).toMatchObject([{code: "correction-unreadable", severity: "warning"}]);
    expect(problems[0]!.message).toContain("Line 2");
  });
});

describe("--corrections", () => {
  it("must name a file that is there, or none", () => {
    expect(() => loadCorrections(join(folder, "no.csv"))).toThrow(/no file .*no\.csv/);
    expect(loadCorrections("none").corrections).toEqual([]);
  });
});
