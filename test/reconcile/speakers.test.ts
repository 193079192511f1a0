import {describe, expect, test} from "vitest";
import type {StatementMention} from "../../data-loaders/extract/mentions.ts";
import {profileSchema} from "../../data-loaders/profile/schema.ts";
import {createWorld} from "../../data-loaders/profile/world.ts";
import {resolveSpeakers} from "../../data-loaders/reconcile/speakers.ts";
import {statement} from "./statement.ts";

const world = createWorld(
  profileSchema.parse({
    name: "Norland and Sudria",
    parties: [
      {id: "norland", name: "Norland", side: true, aliases: ["Strelsau"], demonyms: ["Norlander", "Norlandish"]},
      {id: "sudria", name: "Sudria", side: true, demonyms: ["Sudrian"]}
    ],
    people: [{id: "lind", name: "Ada Lind", party: "norland"}],
    organisations: [
      {id: "post", name: "The Port Ellis Post", aliases: ["Port Ellis Post", "Post"], party: "media", type: "media"}
    ]
  })
);

type Said = [article: string, speaker: string | null, more?: Partial<StatementMention>];
function ids(...all: Said[]) {
  const said = all.map(([articleId, speaker, more]) => ({articleId, mention: statement("said", {speaker, ...more})}));
  const result = resolveSpeakers(said, world);
  return {ids: said.map(({mention}) => result.of(mention)), speakers: result.speakers};
}
const same = (...all: Said[]) => new Set(ids(...all).ids).size === 1;

describe("one speaker over all articles", () => {
  test("a person of the profile goes by its id and fullest name", () => {
    const found = ids(["a", "Lind", {personId: "lind"}], ["b", "Ada Lind", {personId: "lind", role: "minister"}]);
    expect(found.ids).toEqual(["lind", "lind"]);
    expect(found.speakers).toEqual([
      {
        id: "lind",
        name: "Ada Lind",
        aliases: ["Lind"],
        role: "minister",
        party: "norland",
        knownFrom: "profile",
        statements: 2
      }
    ]);
  });
  test("a surname alone is the one person of that surname", () => {
    expect(same(["a", "Rolf Berg"], ["b", "Berg"])).toBe(true);
    expect(same(["a", "Rolf Berg"], ["b", "Berg", {party: "unknown"}])).toBe(true);
  });
  test("an office, however its name is written", () => {
    const office = {speakerType: "office"} as const;
    expect(
      same(
        ["a", "Norland's Defence Ministry", office],
        ["b", "the Norlandish ministry of defense", office],
        ["c", "Defence Ministry in Strelsau", office],
        ["d", "Defence Ministry", office]
      )
    ).toBe(true);
  });
  test("an organisation of the profile by any of its names", () => {
    const media = {speakerType: "media", party: "media"} as const;
    expect(ids(["a", "the Post", media], ["b", "The Port Ellis Post", media]).ids).toEqual(["post", "post"]);
  });
  test("a state by any of its names", () => {
    const state = {speakerType: "state"} as const;
    const found = ids(["a", "Strelsau", state], ["b", "Norland", state]);
    expect(found.speakers).toMatchObject([{name: "Norland", statements: 2, aliases: ["Strelsau"]}]);
  });
});

describe("two speakers", () => {
  test("two of one surname, and a surname that may be either", () => {
    expect(new Set(ids(["a", "Rolf Berg"], ["b", "Siri Berg"], ["c", "Berg"]).ids).size).toBe(3);
  });
  test("one name, two parties", () => {
    expect(same(["a", "Rolf Berg"], ["b", "Berg", {party: "sudria"}])).toBe(false);
    const office = {speakerType: "office"} as const;
    expect(same(["a", "Defence Ministry", office], ["b", "Defence Ministry", {...office, party: "sudria"}])).toBe(
      false
    );
  });
  test("two ministries of one party", () => {
    const office = {speakerType: "office"} as const;
    expect(same(["a", "Defence Ministry", office], ["b", "Foreign Ministry", office])).toBe(false);
  });
  test("a nameless source is another one in another article", () => {
    const source = {speakerType: "source", party: "unknown"} as const;
    expect(same(["a", "a source", source], ["a", "the source", source])).toBe(true);
    expect(same(["a", "a source", source], ["b", "a source", source])).toBe(false);
  });
  test("a spokesman without name or party is another one in another article", () => {
    const spokesman = {party: "unknown"};
    expect(
      same(["a", "a spokesman for the ministry", spokesman], ["b", "a spokesman for the ministry", spokesman])
    ).toBe(false);
    expect(same(["a", "Jan van der berg", spokesman], ["a", "Jan van der berg", spokesman])).toBe(true);
  });
  test("nobody is no speaker", () => {
    expect(ids(["a", null])).toEqual({ids: [null], speakers: []});
  });
});
