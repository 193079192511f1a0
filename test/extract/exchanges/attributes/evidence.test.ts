import {describe, expect, it} from "vitest";
import {extractExchanges} from "../../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../../data-loaders/language/document.ts";
import {estavia} from "../world.ts";

const claimants = (text: string) =>
  extractExchanges(analyse(text), {id: "a", title: null, published: "2025-06-10"}, estavia).map(
    ({count, claimant}) => `${count.min} ${claimant}`
  );

describe("whose count a number is", () => {
  it("follows the name that stands for a whole clause", () => {
    const text = "How many prisoners were freed on Monday is disputed: Kordova counts 602, Estavia 598.";
    expect(claimants(text)).toContain("598 estavia");
  });
  it("follows words of counting", () => {
    expect(claimants("By Kordova's count 602 prisoners were freed on Monday.")).toEqual(["602 kordova"]);
  });
  it("is not said of a giver before a number", () => {
    expect(claimants("On Monday Kordova freed 602 prisoners, Estavia 598.")).toEqual(["602 null", "598 null"]);
  });
});
