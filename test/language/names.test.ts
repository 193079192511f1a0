import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {findNames, nameKind} from "../../data-loaders/language/names.ts";

const read = (text: string) => findNames(text).map(({start, end}) => text.slice(start, end));

describe("findNames", () => {
  it.each([
    ["The mayor, Ada Orne, met Bo van der Lind.", ["Ada Orne", "Bo van der Lind"]],
    ["Nobody saw John Q. Dorn at the Ministry.", ["John Q. Dorn", "Ministry"]],
    ["She met Mary Smith-Dorn and Sean O'Hare.", ["Mary Smith-Dorn", "Sean O'Hare"]],
    ["Ferries are late. Again.", []]
  ])("reads the capitalised names of: %s", (text, names) => {
    expect(read(text)).toEqual(names);
  });

  it("takes the first word of a sentence for a name where the text uses it as one elsewhere", () => {
    expect(read("They met Orne. Orne left.")).toEqual(["Orne", "Orne"]);
  });

  it.each([
    [["Dr.", "Orne"], "person"],
    [["Mary", "Dorn"], "person"],
    [["Transport", "Ministry"], "organisation"],
    [["NGKF"], "organisation"],
    [["Lorran"], "unknown"]
  ] as const)("tells what kind of name %s is", (words, kind) => {
    expect(nameKind(words)).toBe(kind);
  });

  it("keeps its spans within any text", () => {
    fc.assert(
      fc.property(fc.string({unit: "binary", maxLength: 200}), (text) => {
        for (const {start, end} of findNames(text)) expect(start < end && end <= text.length).toBe(true);
      })
    );
  });
});
