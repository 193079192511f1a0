import {describe, expect, it} from "vitest";
import {countryNamed, type Place, placesNamed} from "../../data-loaders/profile/gazetteer.ts";
import {NO_PROFILE, profileSchema} from "../../data-loaders/profile/schema.ts";
import {createWorld} from "../../data-loaders/profile/world.ts";

const countries = (name: string) => placesNamed(name).map(({country}) => country);

describe("the gazetteer", () => {
  it("knows towns and regions by their name, in whatever spelling", () => {
    expect(countries("Bergen")).toContain("NO");
    expect(countries("Malmo")).toEqual(countries("Malmö"));
    expect(countries("Rogaland")).toEqual(["NO"]);
    expect(countries("Ma'rib")).toEqual(countries("Marib"));
  });

  it("knows nothing of what is no place", () => {
    for (const name of ["", "Strelsau", "|", "=NO", "constructor", "__proto__", "North"])
      expect(countries(name)).toEqual([]);
  });

  it("orders the countries by the size of the place", () => {
    const sizes = placesNamed("Victoria").map(({size}) => size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(sizes.length).toBeGreaterThan(3);
  });
});

describe("of several countries of one name", () => {
  const place = (country: string, size: number): Place => ({country, size});
  const near =
    (...codes: string[]) =>
    (code: string) =>
      codes.includes(code);

  it("is meant the one that the text tells of", () => {
    expect(countryNamed([place("FR", 52), place("NO", 48)], near("NO"))).toBe("NO");
  });
  it("is meant none, where a far larger place comes to mind first", () => {
    expect(countryNamed([place("FR", 63), place("NO", 48)], near("NO"))).toBeNull();
  });
  it("is meant none, where the text tells of two much alike", () => {
    expect(countryNamed([place("FR", 52), place("NO", 48)], near("NO", "FR"))).toBeNull();
  });
  it("is meant elsewhere only what everybody knows and nothing equals", () => {
    expect(countryNamed([place("FR", 63), place("NO", 48)], near())).toBe("FR");
    expect(countryNamed([place("FR", 55), place("NO", 48)], near())).toBeNull();
    expect(countryNamed([place("FR", 40)], near())).toBeNull();
  });
});

describe("the state of a place", () => {
  it("is the one that the profile names, and else the gazetteer's", () => {
    const own = profileSchema.parse({name: "test", venues: [{city: "Bergen", country: "dorn"}]});
    expect(createWorld(own).stateOfPlace("Bergen", new Set())).toBe("dorn");
    expect(createWorld(NO_PROFILE).stateOfPlace("Bergen", new Set(["norway"]))).toBe("norway");
  });
});
