import {describe, expect, it} from "vitest";
import {extractRounds} from "../../../data-loaders/extract/rounds/index.ts";
import {ROUND_RULES} from "../../../data-loaders/extract/rounds/rules/index.ts";
import {analyse} from "../../../data-loaders/language/document.ts";
import {NO_PROFILE} from "../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../data-loaders/profile/world.ts";

const world = createWorld(NO_PROFILE);
const rounds = (text: string) => extractRounds(analyse(text), {id: "a", title: null, published: "2024-05-15"}, world);

describe.each(ROUND_RULES)("$name", ({name, examples, counterExamples}) => {
  it.each(examples)("$text", ({text, ordinal, date, place}) => {
    const found = rounds(text).filter((round) => round.rule === name && (!date || round.date?.date === date));
    expect(found.length, `found ${JSON.stringify(rounds(text))}`).toBeGreaterThan(0);
    const [round] = found;
    if (ordinal !== undefined) expect(round!.ordinal).toBe(ordinal);
    if (place !== undefined) expect(round!.city ?? round!.venue).toBe(place);
    expect(round!.planned).toBe(false);
  });

  if (counterExamples.length > 0)
    it.each(counterExamples)("not: %s", (text) => {
      expect(rounds(text).filter((round) => round.rule === name)).toEqual([]);
    });
});
