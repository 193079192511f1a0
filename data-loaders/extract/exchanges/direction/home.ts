import {reason} from "../../confidence.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Draft} from "../story/figure.ts";
import {type Direction, isReversed, opposite, reverse, type Sides} from "./roles.ts";

/** How many figures must have gone to a side before those of which nothing is said are taken to have gone there too. */
const ENOUGH = 2;

/**
 * Figures whose ends their own sentence leaves open, by the rest of the article: by what was given in exchange for them, by
 * the same number told elsewhere with its ends, and by where the people of this article go home to: an article that tells
 * of one side's people throughout does not name the side each time ("84 people have come home").
 */
export function settleHome(told: readonly Draft[], scenes: readonly Scene[], sides: Sides): Draft[] {
  const drafts = settleReturns(told, scenes);
  const living = homeOf(drafts, scenes, sides, (draft) => draft.category !== "bodies");
  const dead = homeOf(drafts, scenes, sides, (draft) => draft.category === "bodies");
  const settled: Draft[] = [];
  for (const draft of drafts) {
    const ends = isOpen(draft) ? (twinOf(draft, drafts, scenes) ?? homeward(draft, settled.at(-1))) : null;
    const {reasons} = draft;
    settled.push(
      ends ? {...draft, basis: "one_way", from: ends.from, to: ends.to, reasons: [...reasons, ELSEWHERE]} : draft
    );
  }
  return settled;

  function homeward(draft: Draft, before: Draft | undefined): Direction | null {
    const part = draft.item && draft.basis !== "total";
    if (!part && (!HOMEWARD.has(draft.rule) || draft.basis === "total")) return null;
    if (before?.scene === draft.scene && isDirected(before) && !isReversed(scenes[draft.scene]!.norms)) return before;
    const home = part ? null : draft.category === "bodies" ? dead : living;
    return home === null ? null : {from: opposite(home, sides), to: home};
  }
}

/** The sentence itself says nothing of it. */
const ELSEWHERE = reason("which way is that of other figures", -0.1);

/** The ends of the same number told elsewhere; of one given in return, those turned round. */
function twinOf(draft: Draft, drafts: readonly Draft[], scenes: readonly Scene[]): Direction | null {
  const twin = drafts.find((other) => isDirected(other) && isTwin(draft, other));
  return twin ? (isReversed(scenes[twin.scene]!.norms) ? reverse(twin) : twin) : null;
}

/** Rules whose verbs have people or remains come, be received or be let go: one way only, where no side's number is meant. */
const HOMEWARD = new Set([
  "came-home",
  "received",
  "returned",
  "handed-over",
  "reception-of",
  "arrival-of",
  "return-of",
  "under-lead-in",
  "act-of"
]);

const isDirected = ({basis, from, to}: Draft): boolean => basis === "one_way" && (from !== null || to !== null);

const isOpen = (draft: Draft): boolean =>
  draft.basis !== "per_side" && !isDirected(draft) && !draft.cumulative && draft.nation === null;

const isTwin = (a: Draft, b: Draft): boolean =>
  a !== b &&
  a.category === b.category &&
  a.status === b.status &&
  a.count.min === b.count.min &&
  a.count.max === b.count.max &&
  (a.date === null || b.date === null || a.date.date === b.date.date);

/** "215 people walked free. In exchange Estavia gave up 55": what came for them went the other way. */
function settleReturns(told: readonly Draft[], scenes: readonly Scene[]): Draft[] {
  const drafts = [...told];
  drafts.forEach((draft, k) => {
    if (!isDirected(draft) || !opensReversed(scenes[draft.scene]!)) return;
    const at = drafts.findLastIndex((other, i) => i < k && !other.item && other.scene < draft.scene);
    const before = drafts[at];
    if (before && isOpen(before) && draft.scene - before.scene <= 2 && before.status === draft.status)
      drafts[at] = {...before, basis: "one_way", ...reverse(draft)};
  });
  return drafts;
}

/** "In exchange", "in return", "for its part" among the first words of a sentence. */
const opensReversed = ({units}: Scene): boolean =>
  isReversed(
    ` ${units
      .slice(0, 6)
      .map(({norm}) => norm)
      .join(" ")} `
  );

/** The side to which nearly all went whose ends are told; null where both had their own back. */
function homeOf(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  sides: Sides,
  counts: (draft: Draft) => boolean
): string | null {
  const votes = new Map<string, number>();
  for (const draft of drafts) {
    if (!isDirected(draft) || draft.cumulative || draft.rule === "n-for-m" || !counts(draft)) continue;
    const back = isReversed(scenes[draft.scene]!.norms) && draft.to !== null ? opposite(draft.to, sides) : draft.to;
    if (back !== null) votes.set(back, (votes.get(back) ?? 0) + 1);
  }
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= ENOUGH && first[1] > 2 * (second?.[1] ?? 0) ? first[0] : null;
}
