import {describe, expect, it} from "vitest";
import {findTokens} from "../../data-loaders/language/tokens.ts";
import {NO_PROFILE} from "../../data-loaders/profile/schema.ts";
import {createWorld} from "../../data-loaders/profile/world.ts";

const world = createWorld(NO_PROFILE);
const named = (text: string) => world.names(text, findTokens(text)).map(({start, end}) => text.slice(start, end));

describe("the countries of the world", () => {
  it.each([
    ["Iceland", "iceland"],
    ["Thailand", "thailand"],
    ["Turkiye", "turkey"],
    ["Burma", "myanmar"]
  ])("%s is a party", (name, party) => expect(world.party(name)).toBe(party));

  it.each(["Island", "Mann"])("%s, a spelling of the library, is no country in English", (word) =>
    expect(named(`${word} talks went on.`)).toEqual([])
  );

  it("adjectives stay adjectives", () => {
    const [match] = world.names("Thai workers", findTokens("Thai workers"));
    expect(match?.entries.map((entry) => (entry.kind === "party" ? entry.form : entry.kind))).toEqual(["demonym"]);
  });
});
