import {describe, expect, it} from "vitest";
import {RULES} from "../../../data-loaders/extract/exchanges/book/index.ts";
import {extractExchanges} from "../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {estavia} from "./world.ts";
import {written} from "./written.ts";

const read = (text: string) =>
  extractExchanges(analyse(text), {id: "a", title: null, published: "2025-06-10"}, estavia);

describe.each(RULES)("$name", ({name, reads, leaves}) => {
  it.each(reads)("reads %j", (text, figure) => {
    const found = read(text).filter(({rule}) => rule === name);
    expect(found.map((mention) => written(mention, figure))).toContain(figure);
  });
  it.each(leaves.map((text) => [text]))("leaves %j", (text) => {
    expect(read(text).filter(({rule}) => rule === name)).toEqual([]);
  });
});
