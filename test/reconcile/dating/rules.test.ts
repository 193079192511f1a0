import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {analyse} from "../../../data-loaders/language/document.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";
import {inferPublished} from "../../../data-loaders/reconcile/dating/index.ts";
import {DATING_RULES} from "../../../data-loaders/reconcile/dating/rules.ts";
import {WAR} from "./profile.ts";

const world = createWorld(WAR);
const infer = (text: string) => inferPublished(analyse(text), world);

describe.each(DATING_RULES)("$name", ({examples, undated}) => {
  it.each(examples)("$date: $text", ({text, date}) => {
    const inferred = infer(text);
    expect(inferred?.date).toBe(date);
    // A reader can follow it: words that stand in the text, and a step for each.
    expect(inferred!.words.length).toBeGreaterThan(0);
    for (const {start, end} of inferred!.words) expect(text.slice(start, end)).not.toBe("");
    expect(inferred!.steps.length).toBeGreaterThan(inferred!.words.length);
  });

  it.each(undated)("undated: %s", (text) => {
    expect(infer(text)).toBeNull();
  });
});

describe("inferPublished", () => {
  it("never throws and dates no noise", () => {
    fc.assert(
      fc.property(fc.string({maxLength: 400, unit: "binary"}), (text) => {
        expect(infer(text)).toBeNull();
      }),
      {numRuns: 100}
    );
  });

  it("does not date an article of another conflict by this one's calendar", () => {
    expect(infer("Freedonia and Sylvania held a second round of talks in Hentzau on Monday.")).toBeNull();
  });
});
