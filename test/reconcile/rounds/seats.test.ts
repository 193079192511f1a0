import {describe, expect, it} from "vitest";
import {compareSeats, placeKey, type Seat, seatsBy} from "../../../data-loaders/reconcile/rounds/seats.ts";

const seat = (city: string | null, venue: string | null = null, country: string | null = null): Seat => ({
  city,
  venue,
  country
});

describe("placeKey", () => {
  it.each([
    ["Zürau", "Zurau"],
    ["Port of Lys", "Lys"],
    ["the city of Bern", "Bern"],
    ["Kasımkent", "Kasimkent"],
    ["Çorin", "Chorin"],
    ["Sharm-el-Lys", "Sharm el Lys"],
    ["Lys City", "Lys"]
  ])("has one key for %s and %s", (one, other) => {
    expect(placeKey(one)).toBe(placeKey(other));
  });

  it.each([
    ["Bern", "Berne-Nord"],
    ["Port Lys", "Lys"],
    ["Old Lys", "New Lys"]
  ])("keeps %s and %s apart", (one, other) => {
    expect(placeKey(one)).not.toBe(placeKey(other));
  });
});

describe("seatsBy", () => {
  it("puts a house into the city that an article names with it", () => {
    const read = seatsBy([seat("Bern", "Grey Palace"), seat(null, "Grey Palace")]);
    expect(read(seat(null, "the Grey Palace"))).toMatchObject({city: "Bern"});
    expect(read(seat("Grey"))).toMatchObject({city: "Bern", venue: "Grey"});
  });

  it("leaves a house without a city where articles name two, and a city a city", () => {
    const read = seatsBy([seat("Bern", "Grand Hotel"), seat("Graz", "Grand Hotel"), seat("Graz", "Bern House")]);
    expect(read(seat(null, "Grand Hotel"))).toMatchObject({city: null});
    expect(read(seat("Bern"))).toEqual(seat("Bern"));
  });
});

describe("compareSeats", () => {
  it.each([
    [seat("Zürau"), seat("Zurau"), "same"],
    [seat("Bern"), seat("Graz"), "other"],
    [seat(null, "Grey Palace"), seat(null, "the Grey"), "same"],
    [seat("Bern"), seat(null, "Grey Palace"), "unknown"],
    [seat("Bern", null, "a"), seat(null, "Grey Palace", "b"), "other"],
    [seat(null), seat("Bern"), "unknown"]
  ] as const)("%o and %o: %s", (a, b, how) => {
    expect(compareSeats(a, b)).toBe(how);
    expect(compareSeats(b, a)).toBe(how);
  });
});
