import {describe, expect, it} from "vitest";
import {extractExchanges} from "../../../../data-loaders/extract/exchanges/index.ts";
import {analyse} from "../../../../data-loaders/language/document.ts";
import {MOVEMENT_TIES, WORLD_PARTIES} from "../../../../data-loaders/profile/countries.ts";
import {MOVEMENTS} from "../../../../data-loaders/profile/movements.ts";
import {NO_PROFILE} from "../../../../data-loaders/profile/schema.ts";
import {createWorld} from "../../../../data-loaders/profile/world.ts";
import {written} from "../written.ts";

const world = createWorld(NO_PROFILE);
const read = (text: string) =>
  extractExchanges(analyse(text), {id: "a", title: null, published: "2025-06-10"}, world).map((mention) =>
    written(mention)
  );
const tied = MOVEMENTS.filter(({id}) => id in MOVEMENT_TIES).map(({id, name}) => [id, name] as const);

describe("an armed group and the state that it is known to fight", () => {
  it.each(tied)("%s exchanges with that state, though only 'the government' is named", (id, name) => {
    const [figure] = read(
      `The ${name} met envoys of the government. The ${name} freed 125 captured soldiers on Monday, most of them wounded.`
    );
    expect(figure).toBe(`prisoners 125 one_way ${id}>${MOVEMENT_TIES[id]!.opposes} completed`);
  });
  it("leaves two states to themselves", () => {
    const [one, two] = WORLD_PARTIES.filter(({capitals, demonyms}) => capitals.length > 0 && demonyms.length > 0);
    const [figure] = read(`${one!.name} freed 12 captured ${two!.demonyms[0]} sailors on Monday.`);
    expect(figure).toBe(`prisoners 12 one_way ${one!.id}>${two!.id} completed`);
  });
});
