import {describe, expect, it} from "vitest";
import {CLOCK_RULE} from "../../../data-loaders/extract/durations/clock-rule.ts";
import {ELIDED_RULE} from "../../../data-loaders/extract/durations/elided.ts";
import {EVIDENCE_RULE} from "../../../data-loaders/extract/durations/evidence/index.ts";
import {extractDurations} from "../../../data-loaders/extract/durations/index.ts";
import {DURATION_RULES} from "../../../data-loaders/extract/durations/rules/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {NO_PROFILE} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";

const world = createWorld(NO_PROFILE);

/** An example without its marks, and where the marked words stand. */
function parse(example: string) {
  const start = example.search(/[[{]/);
  const text = example.replace(/[[\]{}]/g, "");
  return {text, start, end: start + (/[[{]([^\]}]*)/.exec(example)?.[1]?.length ?? 0)};
}

function durations(text: string) {
  return extractDurations(analyse(text), {id: "a", title: null, published: "2024-05-15"}, world);
}

describe.each([...DURATION_RULES, CLOCK_RULE, ELIDED_RULE, EVIDENCE_RULE])(
  "$name",
  ({name, examples, counterExamples}) => {
    it.each(examples)("%s", (example) => {
      const {text, start, end} = parse(example);
      const found = durations(text);
      const mention = found.find((each) => each.evidence.start < end && start < each.evidence.end);
      expect(mention, JSON.stringify(found)).toBeDefined();
      expect(mention!.rule).toBe(name);
      expect(mention!.evidence.start).toBeLessThanOrEqual(start);
    });

    it.each(counterExamples)("not: %s", (example) => {
      const {text, start, end} = parse(example);
      if (start === -1) return expect(durations(text)).toEqual([]);
      expect(durations(text).filter(({parts}) => parts["length"]!.start < end && start < parts["length"]!.end)).toEqual(
        []
      );
    });
  }
);

describe("lengths of less than minutes", () => {
  it.each([
    ["The call between the two ministers lasted ninety seconds.", 2, "about"],
    ["The talks lasted 75 minutes.", 75, "exact"]
  ])("%s", (text, minutes, qualifier) => {
    expect(durations(text)).toMatchObject([{minutes: {min: minutes, max: minutes}, qualifier}]);
  });

  it("are no lengths of a meeting below one minute", () => {
    expect(durations("The call between the two ministers lasted 25 seconds.")).toEqual([]);
  });
});
