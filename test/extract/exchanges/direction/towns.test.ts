import {describe, expect, it} from "vitest";
import {extractExchanges} from "../../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../../data-loaders/language/document.ts";
import {NO_PROFILE} from "../../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../../data-loaders/profile/world.ts";

const world = createWorld(NO_PROFILE);
const WAR = "Norway and Sweden exchanged prisoners on Monday.";
const ways = (text: string) =>
  extractExchanges(analyse(text), {id: "a", title: null, published: "2025-06-10"}, world).map(
    ({from, to}) => `${from ?? ""}>${to ?? ""}`
  );

describe("a town or region of one of two states at war", () => {
  it.each([
    ["Forty prisoners arrived in Trondheim at noon.", "sweden>norway"],
    ["Sixty prisoners were brought to Malmö.", "norway>sweden"],
    ["Thirty captives returned to Bergen.", "sweden>norway"],
    ["Twelve bodies were delivered to the Rogaland region.", "sweden>norway"],
    ["The 12 who had been held in Malmö were freed.", "sweden>norway"],
    ["Forty captives were freed from a prison in Malmö.", "sweden>norway"]
  ])("%s", (sentence, way) => {
    expect(ways(`${WAR} ${sentence}`)).toEqual([way]);
  });

  it.each([
    "Forty prisoners from Bergen were freed.",
    "Forty captives were brought to Toulouse.",
    "Forty captives arrived at Bergen University.",
    "General Bergen spoke. Forty captives were handed to Bergen."
  ])("%s (tells no way)", (sentence) => {
    expect(ways(`${WAR} ${sentence}`)).toEqual([">"]);
  });
});
