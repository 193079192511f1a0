import type {Counted} from "../count/counted.ts";
import {goesBack} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk} from "../story/figure.ts";
import {placeAfter, reachedBy} from "./beside.ts";
import type {Hints} from "./hints.ts";
import {isOurs} from "./own.ts";
import {promisedBy} from "./pledges.ts";
import {complete, type Direction, NOWHERE, reverse} from "./roles.ts";
import {goesTo} from "./unsaid.ts";

/** People or remains that came: to the place named, to their own, else to whoever tells of it. */
export function come(scene: Scene, np: Counted, frame: Frame, {named, people}: Hints, desk: Desk): Direction {
  const {sides, story} = desk;
  // "Lorries brought 400 and took away 12": what the same vehicles take goes the other way.
  const takes = frame.lemma === "carry" && /^t(?:ake|akes|ook|aken|aking)$/.test(scene.units[frame.from]!.norm);
  if (takes && story.last?.basis === "one_way" && scene.index - story.lastScene <= 1) return reverse(story.last);
  const reached = frame.passive ? null : reachedBy(scene.units, frame, sides);
  const home = np.nation !== null && sides.all.includes(np.nation) ? np.nation : isOurs(scene, np) ? people : null;
  const to = home ?? named.to ?? reached ?? people;
  if (to) return complete({from: named.from === to ? null : named.from, to}, sides);
  const place = placeAfter(scene.units, frame.to, sides);
  if (place) return complete({from: null, to: place}, sides);
  if (named.from) return complete({from: named.from, to: null}, sides);
  if (goesBack(scene.units, np)) return story.last?.basis === "one_way" ? reverse(story.last) : NOWHERE;
  const first = story.drafts.find((draft) => draft.scene === story.lastScene && !draft.item);
  const goesOn = frame.lemma === "follow" && first?.basis === "one_way" && scene.index - story.lastScene <= 2;
  if (goesOn && scene.named.length === 0) return {from: first.from, to: first.to};
  const promiser = promisedBy(scene, frame, sides);
  if (promiser) return complete({from: promiser, to: null}, sides);
  return complete(goesTo(scene, np, frame, desk), sides);
}
