import {describe, expect, it} from "vitest";
import {SUBGROUP_CLASSES, subgroupKey} from "../../../data-loaders/reconcile/deals/subgroups.ts";

describe("which part of the people a subgroup names", () => {
  it.each([
    ["servicemen", "soldiers"],
    ["members of the military", "troops"],
    ["badly wounded", "injured"],
    ["gravely wounded, seriously ill and under 25", "aged 18 to 25, sick and wounded"],
    ["sailors", "crew members of merchant ships"],
    ["privates and sergeants", "soldiers and sergeants"],
    ["residents of the Velden region", "from the Velden region"],
    ["women", "female prisoners"]
  ])("%s are %s", (a, b) => {
    expect(subgroupKey(a)).toBe(subgroupKey(b));
  });

  it.each([
    ["servicemen", "officers"],
    ["wounded", "ill"],
    ["women", "children"],
    ["residents of the Velden region", "residents of the Tolza region"]
  ])("%s are not %s", (a, b) => {
    expect(subgroupKey(a)).not.toBe(subgroupKey(b));
  });

  it.each([[null], ["prisoners of war"], ["people"], ["bodies"]])("%s names the whole category", (words) => {
    expect(subgroupKey(words)).toBe("");
  });

  it("has no word in two classes", () => {
    const words = SUBGROUP_CLASSES.flatMap((known) => known.words);
    expect(new Set(words).size).toBe(words.length);
  });
});
