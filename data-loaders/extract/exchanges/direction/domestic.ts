import type {Scene} from "../sentence/scene.ts";
import type {Draft} from "../story/figure.ts";
import {ends} from "./ends.ts";
import type {Sides} from "./roles.ts";

/**
 * Between two states, one may free people of its own for what the other gives ("Varonia freed 14 political prisoners, and
 * Norland lifted its sanctions"): they go to nobody. An armed group's political prisoners are the group's own.
 */
export function settleDomestic(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  text: string,
  sides: Sides
): Draft[] {
  if (sides.group) return [...drafts];
  let freed: string | null = null;
  return drafts.map((draft) => {
    const {from, to, basis, nation, parts} = draft;
    const noun = parts["noun"];
    if (noun) freed = DOMESTIC.test(text.slice(Math.max(0, noun.start - 20), noun.end)) ? from : null;
    const goes = nation !== null || (to !== null && isNamedEnd(scenes[draft.scene]!, to, sides));
    return basis === "one_way" && from !== null && from === freed && !goes ? {...draft, to: null} : draft;
  });
}

/** "were flown to Norland": the sentence itself says that they went there. */
const isNamedEnd = ({units}: Scene, to: string, sides: Sides): boolean => ends(units, 0, units.length, sides).to === to;

const DOMESTIC =
  /(?:political (?:prisoners?|detainees?|inmates?)|prisoners? of conscience|dissidents?|opponents?|bloggers?|protesters?)$/i;
