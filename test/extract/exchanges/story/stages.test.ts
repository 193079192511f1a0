import {describe, expect, it} from "vitest";
import {extractExchanges} from "../../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../../data-loaders/language/document.ts";
import {front} from "../world.ts";

/** The subgroups of what an article of that title promises. */
const stages = (title: string | null, text: string) =>
  extractExchanges(analyse(text), {id: "a", title, published: "2025-06-10"}, front)
    .filter(({status}) => status === "agreed")
    .map(({subgroup}) => subgroup);

const NEXT = "The next stage, four hostages for 200 prisoners, is set for Saturday.";

describe("the next stage", () => {
  it("has the number after that of which the title or the text tells", () => {
    expect(stages("The first exchange, hour by hour", NEXT)).toEqual(["second stage", "second stage"]);
    expect(stages(null, `The second stage took place on Monday. ${NEXT}`)).toEqual(["third stage", "third stage"]);
    expect(stages(null, `The opening stage took place on Monday. 15:30 ${NEXT}`)).toEqual([
      "second stage",
      "second stage"
    ]);
  });

  it("stays the next where no number is told", () => {
    expect(stages("Hour by hour", NEXT)).toEqual(["next stage", "next stage"]);
    expect(stages("The first snow", NEXT)).toEqual(["next stage", "next stage"]);
  });
});
