import type {Span} from "../../../language/span.ts";
import type {DatedFact} from "../../mentions.ts";
import {isOtherTime, isPast, isSeries} from "../attributes/when.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Story} from "./figure.ts";

/** The day of the hand-over that the article is telling of, unless the sentence speaks of another time. */
export function carriedDay(scene: Scene, i: number, story: Story): DatedFact | null {
  if (isOtherTime(scene) || story.day === null || isSeries(scene)) return null;
  if (story.dayScene === scene.index && parted(scene, i, story.day.words)) return null;
  if (story.dayPast) return story.dayScene === scene.index || scene.index - story.dayScene <= 1 ? story.day : null;
  return isPast(scene) && story.dayScene !== scene.index ? null : story.day;
}

/** "1. Buses wait on Thursday, 3 April. 97 were freed": what is numbered or listed opens with the day that it tells of. */
export function captionDay(scene: Scene, {spoken}: Story): DatedFact | null {
  if (!scene.numbered || isOtherTime(scene) || isPast(scene)) return null;
  return spoken?.paragraph === scene.paragraph ? {...spoken.day, basis: "inferred"} : null;
}

/** "has received 6,057; the first came on 11 June", "1,000 in three days: 390 on 23 May": a day that belongs to something else. */
function parted({units}: Scene, i: number, day: Span): boolean {
  const after = day.start > units[i]!.start;
  const label = units.findIndex(({norm}) => norm === ":");
  if (label >= 0 && label <= 3 && day.start < units[label]!.start) return false;
  return units.some(({norm, start}) => {
    const between = after ? start > units[i]!.start && start < day.start : start > day.start && start < units[i]!.start;
    return between && (norm === ";" || (after && norm === ":"));
  });
}
