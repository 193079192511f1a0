import {reason, START} from "../../confidence.ts";
import type {Counted} from "../count/counted.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";

/** How far behind a number "they" may stand, in units. */
const REACH = 24;

/**
 * A number whose own clause tells of something else, and whose hand-over stands in what describes them or is told of them
 * right behind: "the 18 prisoners freed by Kordova in May wept", "ten Estavians waved when they were let out of jail".
 */
export function described(scene: Scene, np: Counted, i: number, {story}: Desk): Reading | null {
  const {units, frames} = scene;
  if (np.listed || np.partOf) return null;
  const people = np.category !== null || np.generic || np.nation !== null;
  const {min, max} = units[i]!.figure!;
  const known = np.definite && story.drafts.some(({count}) => count.min === min && count.max === max);
  if (known || !(people || np.definite)) return null;
  const frame = frames.find((other) => isParticiple(units, np, other)) ?? (people ? toldByPronoun(scene, np) : null);
  if (!frame || frame.void) return null;
  return {
    rule: "described",
    frame,
    slot: "subject",
    reasons: [START, reason("the deed stands in what describes them", 0.15)],
    status: frame.status ?? undefined
  };
}

/** "18 prisoners freed by Kordova", "among the 18 released in May": a participle right behind, and no verb of the sentence. */
function isParticiple(units: readonly Unit[], np: Counted, {start, to, bare, noun, cls}: Frame): boolean {
  if (
    start > np.to ||
    start < np.to - 1 ||
    start <= np.from ||
    !bare ||
    noun ||
    (cls !== "give" && cls !== "back" && cls !== "swap")
  )
    return false;
  const after = units[to];
  if (after?.norm === "by") return true;
  const governed = /^(?:of|among|with|for|like|besides?)$/.test(units[np.from - 1]?.norm ?? "");
  const day = after?.kind === "date" || (/^(?:in|on)$/.test(after?.norm ?? "") && units[to + 1]?.kind === "date");
  return governed && day;
}

/** "after they were let out of jail", "when they had been handed over": a passive of those who have just been counted. */
function toldByPronoun({units, frames}: Scene, np: Counted): Frame | null {
  return (
    frames.find(
      ({start, cls, noun, passive, status}) =>
        DEEDS.has(cls) &&
        !noun &&
        passive &&
        status === "completed" &&
        start > np.to &&
        start - np.to <= REACH &&
        units[start - 1]?.norm === "they" &&
        (isThen(units, np.to, start) || isNext(units, start, cls)) &&
        !units.slice(np.to, start).some(({figure}) => figure !== null && figure.measure === null)
    ) ?? null
  );
}

/** "were picked up at sea; after a week they were handed back": what was done to them next, where it is a giving back. */
const isNext = (units: readonly Unit[], start: number, cls: Frame["cls"]): boolean =>
  (cls === "give" || cls === "back") &&
  units.slice(Math.max(0, start - 8), start - 1).some(({norm}) => /^(?:;|,|and|but|then)$/.test(norm));

const isThen = (units: readonly Unit[], from: number, start: number): boolean =>
  /^(?:after|when|as|once|since)$/.test(units[start - 2]?.norm ?? "") &&
  !units.slice(from, start).some(({norm}) => norm === ";");
