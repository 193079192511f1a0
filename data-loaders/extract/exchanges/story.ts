import type {Story} from "./figure.ts";
import type {Scene} from "./scene.ts";

/** Whether the sentence, or one of the few before it, speaks of an exchange. */
export function linked(scene: Scene, story: Story): boolean {
  return scene.exchange || scene.index - story.exchangeScene <= 3 || figureNear(scene, story, 3);
}

/** Whether a figure was told within so many sentences before. */
export function figureNear(scene: Scene, story: Story, reach: number): boolean {
  return story.last !== null && scene.index - story.lastScene <= reach;
}
