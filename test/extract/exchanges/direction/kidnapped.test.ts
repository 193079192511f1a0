import {describe, expect, it} from "vitest";
import {extractExchanges} from "../../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../../data-loaders/language/document.ts";
import {MOVEMENT_TIES} from "../../../../data-loaders/profile/countries.ts";
import {MOVEMENTS} from "../../../../data-loaders/profile/movements.ts";
import {NO_PROFILE} from "../../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../../data-loaders/profile/world.ts";
import {written} from "../written.ts";

const world = createWorld(NO_PROFILE);
const {id, name} = MOVEMENTS.find((movement) => movement.id in MOVEMENT_TIES && movement.demonyms.length === 0)!;
const state = MOVEMENT_TIES[id]!.opposes;
const read = (text: string) =>
  extractExchanges(analyse(text.replaceAll("GROUP", name)), {id: "a", title: null, published: "2025-06-10"}, world).map(
    (mention) => written(mention)
  );

describe("whom an armed group that kidnaps lets go", () => {
  it.each([
    "GROUP released three people on Monday. It kidnaps for ransom, the government says.",
    "The government met envoys of GROUP, who promised an end to kidnapping. GROUP let three men go on Monday.",
    "GROUP freed three others, kidnapped in March, on Monday. The government paid nothing."
  ])("is a hostage: %s", (text) => {
    expect(read(text)).toContain(`hostages 3 one_way ${id}>${state} completed`);
  });
  it.each([
    "GROUP released three soldiers on Monday. It kidnaps for ransom, the government says.",
    "GROUP released three people on Monday, and the government let them pass."
  ])("is none where a noun says otherwise or nobody is kidnapped: %s", (text) => {
    expect(read(text)).toContain(`prisoners 3 one_way ${id}>${state} completed`);
  });
});
