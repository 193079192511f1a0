import type {Span} from "../../../language/span.ts";
import type {Counted} from "../count/counted.ts";
import {type Sides, sideAt} from "../direction/roles.ts";
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
    gappedCounter(scene.units, i, sides) ??
    counting(scene)
      .map((unit) => sideAt(unit, sides))
      .find((party) => party !== null) ??
    null
  );
}

const COUNTING = new Set("count counts counted counting say says said put puts report reports reported".split(" "));

/** "Kordova counts 602, the Estavian army 598": who stands before a number in place of a clause of their own. */
function gappedCounter(units: readonly Unit[], i: number, sides: Sides): string | null {
  const party = units[i - 1] ? sideAt(units[i - 1]!, sides) : null;
  const mark = units[i - 2]?.norm === "the" ? units[i - 3]?.norm : units[i - 2]?.norm;
  if (party === null || !/^(?:,|;|and|but)$/.test(mark ?? "")) return null;
  for (let k = i - 3; k > 0; k--)
    if (units[k]!.kind === "number") return units.slice(0, k).some(({norm}) => COUNTING.has(norm)) ? party : null;
  return null;
}

/** The units before words of counting. */
const counting = perScene(({units}): Unit[] =>
  units.flatMap(({norm}, k) => (k > 0 && COUNTS.has(norm) ? [units[k - 1]!] : []))
);
