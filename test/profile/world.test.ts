import {describe, expect, it} from "vitest";
import {findTokens} from "../../data-loaders/language/tokens.ts";
import {NO_PROFILE, profileSchema} from "../../data-loaders/profile/schema.ts";
import {createWorld} from "../../data-loaders/profile/world.ts";

const nobody = createWorld(NO_PROFILE);
const names = (text: string, world = nobody) =>
  world.names(text, findTokens(text)).map((match) => {
    const entry = match.entries[0]!;
    return [text.slice(match.start, match.end), entry.kind === "venue" ? entry.city : entry.party];
  });

describe("what everybody knows of the world", () => {
  it.each([
    ["the Americans left", "Americans", "us"],
    ["the British envoy", "British", "uk"],
    ["officials in Ankara", "Ankara", "turkey"],
    ["the U.S. delegation", "U.S.", "us"],
    ["Emirati mediators", "Emirati", "uae"],
    ["the Red Cross", "Red Cross", "icrc"]
  ])("%s: %s is %s", (text, name, party) => {
    expect(names(text)).toContainEqual([name, party]);
  });

  it.each(["they told us so", "a turkey sandwich", "the polish on the table"])("finds no party in: %s", (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe("a profile's world", () => {
  const world = createWorld(
    profileSchema.parse({
      name: "test",
      parties: [{id: "estavia", name: "Estavia", side: true, aliases: ["Merin"], demonyms: ["Estavian"]}],
      people: [{id: "vance", name: "Petra Vance", party: "estavia"}],
      venues: [{city: "Port Lys", places: ["Marble Hall"]}]
    })
  );

  it("finds people by surname, whatever the accents", () => {
    expect(names("Mrs Váncé spoke", world)).toEqual([["Váncé", "estavia"]]);
  });

  it("takes the longest name at a place", () => {
    expect(names("in the Marble Hall of Port Lys", world)).toEqual([
      ["Marble Hall", "Port Lys"],
      ["Port Lys", "Port Lys"]
    ]);
  });

  it("knows its sides and still knows the world", () => {
    expect(world.sides).toEqual(["estavia"]);
    expect(world.party("Turkish")).toBe("turkey");
    expect(world.party("Atlantis")).toBeNull();
  });
});
