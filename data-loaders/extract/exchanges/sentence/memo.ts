import type {Scene} from "./scene.ts";

/**
 * Asks a question of a sentence once, however many numbers it holds: the time for a sentence of a thousand numbers stays
 * linear in its length.
 */
export function perScene<T>(ask: (scene: Scene) => T): (scene: Scene) => T {
  const known = new WeakMap<Scene, {readonly answer: T}>();
  return (scene) => {
    const before = known.get(scene);
    if (before) return before.answer;
    const answer = ask(scene);
    known.set(scene, {answer});
    return answer;
  };
}
