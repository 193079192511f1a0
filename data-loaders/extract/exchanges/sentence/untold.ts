import {isUntrue, ofAccounts} from "../attributes/denied.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Scene} from "./scene.ts";
import {WEAK} from "./scene.ts";

/**
 * Sentences that tell of no exchange because of what another sentence says, left without their words: a report that the next one denies
 * ("Posts are going round that 200 are free. They are false"), and soldiers home on leave, with those of them who are told of behind.
 */
export function leaveUntold(scenes: readonly Scene[]): Scene[] {
  let leave = -1;
  return scenes.map((scene, k) => {
    if (isOnLeave(scene)) leave = scene.paragraph;
    const next = scenes[k + 1];
    const denied = ofAccounts(scene) && next?.paragraph === scene.paragraph && isUntrue(next);
    const idle = scene.paragraph === leave && !scene.frames.some(isRelease);
    return denied || idle ? {...scene, units: [], frames: [], norms: " ", exchange: false} : scene;
  });
}

/** "Forty recruits came home on leave": they came of themselves, and go back. */
const isOnLeave = ({norms, frames}: Scene): boolean =>
  / (?:on|for) (?:\w+ ){0,2}(?:leave|furlough) /.test(norms) && !frames.some(isRelease);

const isRelease = ({cls, lemma}: Scene["frames"][number]): boolean =>
  DEEDS.has(cls) && cls !== "come" && !WEAK.has(lemma);
