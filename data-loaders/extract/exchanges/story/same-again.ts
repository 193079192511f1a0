import {isMatched} from "../attributes/basis.ts";
import {labelDays} from "../attributes/day-labels.ts";
import {daysOf} from "../attributes/when.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Draft, Story} from "./figure.ts";

/**
 * A sentence without a number that tells the figures of the one before once more: "19 August: the same again" repeats them
 * on another day, "the same number went to Kordova" makes one of them the number of each side.
 */
export function noteSame(scene: Scene, {story}: Desk): void {
  const {last} = story;
  if (!last || last.item || scene.index - story.lastScene !== 1) return;
  if (scene.units.some(({kind}) => kind === "number")) return;
  const again = repeatedOn(scene, story);
  if (again) {
    enterAgain(again, scene, story);
    return;
  }
  if (last.basis !== "one_way" || !isMatched(scene) || wentBothWays(story)) return;
  const evened: Draft = {...last, basis: "per_side", from: null, to: null};
  story.drafts[story.drafts.indexOf(last)] = evened;
  story.last = evened;
}

/** The day on which the same was done once more: named in a line that says so and names no side of its own. */
function repeatedOn(scene: Scene, {last}: Story) {
  const day = labelDays(scene)[0] ?? daysOf(scene)[0];
  if (!day || last?.status !== "completed" || scene.named.length > 0 || !AGAIN.test(scene.norms)) return null;
  return last.date?.date === day.date ? null : day;
}
const AGAIN = / (?:the same (?:again|numbers?|figures?|once more)|as many again|the same was (?:done|repeated)|ditto) /;

/** The figures of the sentence before, each with the new day; parts of them are not told again. */
function enterAgain(date: NonNullable<Draft["date"]>, scene: Scene, story: Story): void {
  const before = story.drafts.filter((draft) => draft.scene === story.lastScene && !draft.item && !draft.cumulative);
  for (const draft of before)
    story.drafts.push({
      ...draft,
      scene: scene.index,
      paragraph: scene.paragraph,
      additional: true,
      definite: false,
      date,
      dateCarried: false,
      evidence: {start: scene.span.start, end: scene.span.end},
      sentence: {start: scene.span.start, end: scene.span.end},
      // The number stands where it was told first.
      parts: {number: draft.parts["number"]!, date: date.words}
    });
  story.last = story.drafts.at(-1) ?? story.last;
  story.lastScene = scene.index;
}

/** "1,000 to Estavia, 19 to Kordova": both sides' numbers are told, so that no other can be meant. */
const wentBothWays = ({drafts, last, lastScene}: Story): boolean =>
  drafts.some(({scene, basis, to}) => scene === lastScene && basis === "one_way" && to === last?.from);
