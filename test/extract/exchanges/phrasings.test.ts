import {describe, expect, it} from "vitest";
import {extractExchanges} from "../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {ALL} from "./phrasings/index.ts";
import {estavia, front} from "./world.ts";
import {written} from "./written.ts";

const PUBLISHED = "2025-06-10";

describe("sentences as reporters write them", () => {
  for (const {about, text, figures, world, undated} of ALL)
    it(`${about}: ${text}`, () => {
      const frame = {id: "a", title: null, published: undated ? null : PUBLISHED};
      const found = extractExchanges(analyse(text), frame, world === "front" ? front : estavia);
      expect(found.map((mention, k) => written(mention, figures[k])).sort()).toEqual([...figures].sort());
    });
});
