import {describe, expect, it} from "vitest";
import {extractExchanges} from "../../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../../data-loaders/language/document.ts";
import {neutral} from "../world.ts";
import {written} from "../written.ts";

const read = (text: string) =>
  extractExchanges(analyse(text), {id: "a", title: null, published: "2025-06-10"}, neutral).map((mention) =>
    written(mention)
  );

describe("the two sides of an article that no profile knows", () => {
  it.each([
    [
      "a swap between two",
      "Forty Kordovans left Estavian jails on Monday. Varonia let three spies go and Norland one. It was the largest swap between Korvale and Estgrad in years.",
      ["prisoners 40 one_way estavia>kordova completed"]
    ],
    [
      "who stands before a number, its verb left out",
      "Estavia handed over 30 sailors on Monday, and Kordova 12. Varonian mediators stood by. Varonia said that more would be done.",
      ["prisoners 30 one_way estavia>kordova completed", "prisoners 12 one_way kordova>estavia completed"]
    ],
    [
      "two goals of two numbers",
      "The largest exchange took place in May, when 44 came back to Estgrad and 12 to Korvale. Varonia welcomed it.",
      ["prisoners 44 one_way kordova>estavia completed", "prisoners 12 one_way estavia>kordova completed"]
    ],
    [
      "the only two whose people are told of",
      "Ten Estavian soldiers crossed the bridge on Monday. Three Kordovans came from Estgrad by plane. Varonia welcomed it.",
      ["prisoners 10 one_way kordova>estavia completed", "prisoners 3 one_way estavia>kordova completed"]
    ],
    [
      "a mediator that is named more often than a side",
      "Varonia brokered the deal. Varonia's premier welcomed it, and the Varonian embassy in Estgrad gave a dinner. Estavia freed 30 captives on Monday, and Kordova 12.",
      ["prisoners 30 one_way estavia>kordova completed", "prisoners 12 one_way kordova>estavia completed"]
    ]
  ])("%s", (_, text, figures) => {
    expect(read(text).filter((row) => figures.includes(row))).toEqual(figures);
  });
  it.each([
    [
      "a place of talks is no side",
      "The Varon City talks ended, and the Varon City agreement was read out. Estavia freed 30 captives on Monday.",
      "prisoners 30 one_way estavia>? completed"
    ],
    [
      "nor is the goal of a minister's journey",
      "The minister returned to Varon City and said nothing of the exchange. Estavia freed 30 captives on Monday.",
      "prisoners 30 one_way estavia>? completed"
    ]
  ])("%s", (_, text, figure) => {
    expect(read(text)).toEqual([figure]);
  });
});

describe("people of its own whom a state frees", () => {
  it.each([
    [
      "Estavia freed 14 political prisoners after talks with Kordova, and Kordova lifted its sanctions. In May it had let eight go.",
      ["prisoners 14 one_way estavia>? completed", "prisoners 8 one_way estavia>? completed"]
    ],
    ["Estavia and Kordova made peace. Estavia released 30 dissidents.", ["prisoners 30 one_way estavia>? completed"]],
    [
      "Kordova traded with Estavia: Kordova let 20 bloggers go, and Estavia opened its airspace.",
      ["prisoners 20 one_way kordova>? completed"]
    ]
  ])("go to nobody: %s", (text, figures) => {
    expect(read(text).map((row) => row.replace(/ \d{4}-.*$/, ""))).toEqual(figures);
  });
  it.each([
    [
      "Estavia freed 14 political prisoners from Kordova, Kordovan officials said, and flew them to Kordova.",
      ["prisoners 14 one_way estavia>kordova completed"]
    ],
    ["Estavia freed 14 captives, and Kordova freed six.", ["prisoners 14 one_way estavia>kordova completed"]]
  ])("go where they are said to: %s", (text, figures) => {
    expect(read(text)).toEqual(expect.arrayContaining(figures));
  });
});

describe("trades", () => {
  it.each([
    "Kordova released 30 Estavian fishermen from Korvale jail.",
    "Jailed for crossing a line in the sea, 30 Estavian fishermen were freed by Kordova.",
    "On Monday 30 Estavian shepherds were freed by Kordova. They had sat in a prison in the hills."
  ])("of people who come out of jail: %s", (text) => {
    expect(read(text)[0]).toContain("prisoners 30 one_way kordova>estavia");
  });
  it.each([
    "Kordova released 30 Estavian fishermen whose boats had drifted.",
    "Kordova released 30 Estavian farmers beside the soldiers who had been kept in prison."
  ])("of people taken from their work: %s", (text) => {
    expect(read(text)[0]).toContain("civilians 30 one_way kordova>estavia");
  });
});
