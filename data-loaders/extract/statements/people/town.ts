import {type Town, townAt} from "../../towns.ts";
import type {Scene} from "../scene/scene.ts";
import type {Item} from "../text/item.ts";

/** The town or region that begins at an item, of a state that the article is about. */
export function townOf(scene: Scene, items: readonly Item[], at: number): Town | null {
  if (scene.nameAt.has(items[at]?.start ?? -1)) return null;
  return townAt(
    scene.document.text,
    (i) => {
      const item = items[i];
      return item && {start: item.start, end: item.end, norm: item.norm, capital: item.kind === "word" && item.proper};
    },
    at,
    (name) => scene.world.stateOfPlace(name, scene.near)
  );
}
