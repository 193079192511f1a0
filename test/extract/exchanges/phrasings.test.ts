import {describe, expect, it} from "vitest";
import {extractExchanges} from "../../../data-loaders/extract/exchanges/index.ts";
import type {ExchangeMention} from "../../../data-loaders/extract/mentions.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {PHRASINGS} from "./phrasings.ts";
import {estavia, front} from "./world.ts";

const PUBLISHED = "2025-06-10";

/** A mention as the tables of phrasings write it; `like` is the expectation, which decides which parts are compared. */
function written(mention: ExchangeMention, like = ""): string {
  const {min, max} = mention.count;
  const exact = mention.approximate ? `~${min}` : `${min}`;
  const count = max === null ? `>=${min}` : min === null ? `<=${max}` : min === max ? exact : `${min}-${max}`;
  return [
    mention.category,
    count,
    mention.basis,
    ...(mention.basis === "one_way" ? [`${mention.from ?? "?"}>${mention.to ?? "?"}`] : []),
    mention.status,
    ...(mention.cumulative ? ["since"] : []),
    ...(like.includes(" on ") ? [`on ${mention.date?.date ?? "?"}`] : []),
    ...(like.includes(" more") && mention.additional ? ["more"] : [])
  ].join(" ");
}

describe("sentences as reporters write them", () => {
  for (const {about, text, figures, world} of PHRASINGS)
    it(about, () => {
      const document = analyse(text);
      const found = extractExchanges(
        document,
        {id: "a", title: null, published: PUBLISHED},
        world === "front" ? front : estavia
      );
      expect(found.map((mention, k) => written(mention, figures[k])).sort()).toEqual([...figures].sort());
    });
});
