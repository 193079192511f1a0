import fc from "fast-check";
import {describe, expect, it} from "vitest";
import {extractDurations} from "../../../data-loaders/extract/durations/index.ts";
import {extractRounds} from "../../../data-loaders/extract/rounds/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";
import {processorTime} from "../../processor-time.ts";
import {WAR} from "../../reconcile/dating/profile.ts";

const world = createWorld(WAR);
const frame = {id: "a", title: null, published: "2024-05-15"};

/** Words that the rules look for, in any order: far likelier to break them than noise. */
const words = fc.constantFrom(
  ..."the a second third round talks of in Hentzau on Monday and 16 May 4 , . ; : ( ) — met delegations lasted for two hours minutes after from 13:35 to 15:20 ended between Ruritania Zenda with was over an hour Friday ' s next rounds meetings first since yesterday days before deal made agreed \n\n - it they than more less 10 p.m. 1 000 sessions".split(
    " "
  )
);
const text = fc.array(words, {maxLength: 60}).map((list) => list.join(" "));

describe("rounds and durations of any text", () => {
  it("rest on words that stand in it, within their sentence", () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({maxLength: 300, unit: "binary"})), (content) => {
        const document = analyse(content);
        for (const mention of [...extractRounds(document, frame, world), ...extractDurations(document, frame, world)]) {
          for (const {start, end} of [mention.evidence, ...mention.repeats, ...Object.values(mention.parts)]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(content.length);
          }
          expect(mention.evidence.start).toBeGreaterThanOrEqual(mention.sentence.start);
          expect(mention.evidence.end).toBeLessThanOrEqual(mention.sentence.end);
          if (mention.kind === "duration") {
            expect(mention.minutes.min ?? mention.minutes.max).not.toBeNull();
            expect(mention.minutes.min ?? 0).toBeLessThanOrEqual(mention.minutes.max ?? Number.POSITIVE_INFINITY);
          }
        }
      }),
      {numRuns: 300}
    );
  });

  it("take time in proportion to its length", () => {
    const unit =
      "The second round of talks lasted for more than two hours in Hentzau on Monday , from 13:35 to 15:20 , and ";
    const time = (times: number) => {
      const document = analyse(unit.repeat(times));
      return processorTime(() => {
        extractRounds(document, frame, world);
        extractDurations(document, frame, world);
      });
    };
    time(50);
    // Eight times the text in at most some twenty times the time: far from the sixty-four of a square.
    expect(time(1600)).toBeLessThan(20 * Math.max(time(200), 5));
  });
});
