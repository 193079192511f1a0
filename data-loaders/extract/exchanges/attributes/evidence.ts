import type {Span} from "../../../language/span.ts";
import type {Counted} from "../count/counted.ts";
import {type Sides, sideAt} from "../direction/roles.ts";
import {BE} from "../lexicon/cues.ts";
import type {Frame} from "../sentence/frames.ts";
import {perScene} from "../sentence/memo.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";

const TAIL = new Set("each apiece to from by on a per either every side home back in return".split(" "));
const REACH = 24;

/** The words that the figure rests on: from its verb to the end of the phrase, with "from each side" and "to Kordova". */
export function evidenceOf({units, span}: Scene, np: Counted, frame: Frame | null, i: number): Span {
  let from = np.from;
  let to = Math.max(np.to, i + 1);
  if (frame && Math.abs(frame.from - i) <= REACH) {
    from = Math.min(from, frame.start);
    to = Math.max(to, frame.to);
  }
  while (to < units.length && to < i + 12 && TAIL.has(units[to]!.norm)) to++;
  const end = units[to];
  if (end && (end.kind === "name" || end.norm === "side" || end.norm === "country") && TAIL.has(units[to - 1]!.norm))
    to++;
  const inside = units[from]!.start >= span.start && units[from]!.start <= units[to - 1]!.start;
  return {start: inside ? units[from]!.start : span.start, end: units[to - 1]!.end};
}

/** "another 200", "a further 1,000", "1,200 more". */
export function isAdditional(units: readonly Unit[], from: number, i: number): boolean {
  for (let k = Math.max(0, from - 1); k <= Math.min(units.length - 1, i + 1); k++)
    if (ADDITIONAL.has(units[k]!.norm)) return true;
  return false;
}
const ADDITIONAL = new Set(["another", "further", "additional", "more", "extra", "also"]);

const COUNTS = new Set(
  "count figure figures tally reckoning account calculation calculations estimate numbers".split(" ")
);

/** "By Kordova's count", "Estavia's figures", "Kordova counts 602, Estavia 598": the party whose count the number at `i` is. */
export function claimantOf(scene: Scene, i: number, sides: Sides): string | null {
  return (
    rivalCounter(scene.units, i, sides) ??
    counting(scene)
      .map((unit) => sideAt(unit, sides))
      .find((party) => party !== null) ??
    null
  );
}

const COUNTING = new Set("count counts counted counting say says said put puts report reports reported".split(" "));

/** Who counts otherwise than the count told just before: "by Estavia's it is 598", "Kordova counts 602, the Estavian army 598". */
export const rivalCounter = (units: readonly Unit[], i: number, sides: Sides): string | null =>
  ownCounter(units, i, sides) ?? gappedCounter(units, i, sides);

/** "by Estavia's it is 598", "on Estavia's count it was 598": whose count a clause of its own gives. */
function ownCounter(units: readonly Unit[], i: number, sides: Sides): string | null {
  if (units[i - 2]?.norm !== "it" || !BE.has(units[i - 1]!.norm)) return null;
  const at = COUNTS.has(units[i - 3]?.norm ?? "") ? i - 4 : i - 3;
  const owner = units[at];
  const by = units[units[at - 1]?.norm === "the" ? at - 2 : at - 1]?.norm ?? "";
  return owner?.possessive && (by === "by" || by === "on") ? sideAt(owner, sides) : null;
}

/** "Kordova counts 602, the Estavian army 598": who stands before a number in place of a clause of their own. */
function gappedCounter(units: readonly Unit[], i: number, sides: Sides): string | null {
  const at = OFFICES.test(units[i - 1]?.norm ?? "") ? i - 2 : i - 1;
  const party = units[at] ? sideAt(units[at]!, sides) : null;
  const mark = units[at - 1]?.norm === "the" ? units[at - 2]?.norm : units[at - 1]?.norm;
  if (party === null || !/^(?:,|;|and|but)$/.test(mark ?? "")) return null;
  for (let k = at - 2; k > 0; k--)
    if (units[k]!.kind === "number") return units.slice(0, k).some(({norm}) => COUNTING.has(norm)) ? party : null;
  return null;
}

const OFFICES = /^(?:army|military|ministry|government|side|police|authorities)$/;

/** The units before words of counting. */
const counting = perScene(({units}): Unit[] =>
  units.flatMap(({norm}, k) => (k > 0 && COUNTS.has(norm) ? [units[k - 1]!] : []))
);
