import {isSum} from "../attributes/sums.ts";
import type {Counted} from "../count/counted.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Story} from "./figure.ts";
import {REACH} from "./questions.ts";

/** Whether the sentence, or one of the few before it, speaks of an exchange. */
export function linked(scene: Scene, story: Story): boolean {
  const asked = scene.index - story.askedExchange <= REACH;
  return scene.exchange || scene.index - story.exchangeScene <= 3 || asked || figureNear(scene, story, 3);
}

/** Whether a figure was told within so many sentences before. */
export function figureNear(scene: Scene, story: Story, reach: number): boolean {
  return story.last !== null && scene.index - story.lastScene <= reach;
}

/** "146 from each side, 292 in total": twice the number of each side, called a sum, is of both. */
export function isDouble({units, index}: Scene, np: Counted, i: number, {last}: Story): boolean {
  if (last?.basis !== "per_side" || last.scene !== index || last.count.min === null) return false;
  return units[i]!.figure!.min === 2 * last.count.min && isSum(units, np.from, np.to);
}
