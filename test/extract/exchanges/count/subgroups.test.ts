import {describe, expect, it} from "vitest";
import {PART_RULES} from "../../../../data-loaders/extract/exchanges/count/subgroups.ts";
import {extractExchanges} from "../../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../../data-loaders/language/document.ts";
import {estavia} from "../world.ts";

const subgroups = (text: string) =>
  extractExchanges(analyse(text), {id: "a", title: null, published: "2025-06-10"}, estavia).map(
    ({subgroup}) => subgroup
  );

describe.each(PART_RULES)("the part named by its $name", ({reads, leaves}) => {
  it.each(reads)("is read in %j", (text, subgroup) => {
    expect(subgroups(text)).toContain(subgroup);
  });
  it.each(leaves.map((text) => [text]))("is nobody's in %j", (text) => {
    expect(subgroups(text).filter((subgroup) => subgroup !== null)).toEqual([]);
  });
});

describe("a part that names no part of its own", () => {
  it("has that of its whole", () => {
    expect(subgroups("Kordova released 108 women, twelve of them civilians.")).toEqual(["women", "women"]);
  });
});

describe("the label of a stage", () => {
  it("names the part of a promise", () => {
    const text = "Kordova and Estavia agreed on it. First stage: three hostages for 90 prisoners, due on Sunday.";
    expect(subgroups(text)).toEqual(["First stage", "First stage"]);
  });
  it("names no part of what has been done", () => {
    const text = "First stage: three hostages for 90 prisoners, carried out on 3 June.";
    expect(subgroups(text)).toEqual([null, null]);
  });
});
