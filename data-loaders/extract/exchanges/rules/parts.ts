import {reason, START} from "../../confidence.ts";
import type {Counted} from "../count/counted.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Draft, Loose, Whole} from "../story/figure.ts";
import {finish} from "../story/finish.ts";

/** How many sentences behind a whole its parts may stand. */
const REACH = 8;

/** A new whole figure begins a new sum; a part that a rule has read lessens what is left. */
export function noteWhole(draft: Draft, {story}: Desk): void {
  const {whole} = story;
  const {min, max} = draft.count;
  if (whole && min !== null && (draft.item || isStage(whole, draft))) story.whole = lessened(whole, min, null);
  else if (!draft.item)
    story.whole =
      min !== null && min === max && min > 2 && !draft.approximate && !draft.cumulative
        ? {draft, left: min, parts: 0, loose: []}
        : null;
}

/**
 * "Kordova freed 90. Of those, 12 had been tried and 30 were ill. The other 48 were sailors": numbers
 * without an exchange of their own, right behind a whole, are its parts where they add up to it exactly.
 */
export function partsOfWhole(scene: Scene, np: Counted, i: number, desk: Desk): Draft[] {
  const {story} = desk;
  const {whole} = story;
  const figure = scene.units[i]!.figure!;
  if (!whole || scene.index - whole.draft.scene > REACH || scene.units[i - 1]?.norm === "at") return [];
  if (figure.min === null || figure.min !== figure.max || figure.approximate || figure.min === whole.draft.count.min)
    return [];
  story.whole = lessened(whole, figure.min, {scene, np, i});
  if (story.whole?.left !== 0 || story.whole.parts < 2) return [];
  const {loose, draft} = story.whole;
  story.whole = null;
  return loose.flatMap((part) => {
    const read = finish(
      part.scene,
      {...part.np, definite: false},
      part.i,
      {
        rule: "parts",
        frame: null,
        slot: "none",
        reasons: [START, reason("numbers that add up to the figure before", 0.1)],
        item: true,
        category: part.np.category ?? draft.category,
        basis: draft.basis,
        direction: {from: draft.from, to: draft.to},
        status: draft.status
      },
      desk
    );
    return read ? [read] : [];
  });
}

/** "All 20 came home, in two groups: seven at daybreak": told by the same verb, but a part of what it told. */
const isStage = ({draft, left}: Whole, part: Draft): boolean =>
  part.scene === draft.scene &&
  part.category === draft.category &&
  part.basis === draft.basis &&
  part.to === draft.to &&
  !part.additional &&
  part.count.min !== null &&
  part.count.min < left;

function lessened(whole: Whole, by: number, loose: Loose | null): Whole | null {
  const left = whole.left - by;
  return left < 0
    ? null
    : {...whole, left, parts: whole.parts + 1, loose: loose ? [...whole.loose, loose] : whole.loose};
}
