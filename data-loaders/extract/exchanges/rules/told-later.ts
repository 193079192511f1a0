import {reason, START} from "../../confidence.ts";
import {isPerSide} from "../attributes/basis.ts";
import type {Counted} from "../count/counted.ts";
import {BE} from "../lexicon/cues.ts";
import {categoryOf, GENERIC} from "../lexicon/people.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";

/** How many sentences behind a deed its number may be told. */
const REACH = 4;

/**
 * The number of those whom a sentence before told of without one: "Kordova gave back the Estavian dead. The number was 73", "There were
 * 40 of them", "Our count is 118", "Eighteen was the figure". Direction, standing and category are those of the deed.
 */
export function toldLater(scene: Scene, np: Counted, i: number, {story}: Desk): Reading | null {
  const {deed, last} = story;
  if (deed === null || scene.index - deed.scene > REACH || scene.index === deed.scene) return null;
  if (last !== null && last.scene >= deed.scene) return null;
  const {min, max} = scene.units[i]!.figure!;
  if (max === 1 || isPerSide(scene.units, np.from, np.to)) return null;
  const answers = scene.index - story.askedScene <= 2 && isAnswer(scene.units, np);
  const noun = answers ? "it" : numberTold(scene.units, np, i);
  if (noun === null) return null;
  const known = story.drafts.find(({count}) => count.min === min && count.max === max);
  if (known && !(deed.direction.to !== null && known.to !== deed.direction.to))
    return {...BASE, status: known.status, category: known.category, basis: known.basis, direction: known};
  const {from, to} = deed.direction;
  const total = SUMS.test(noun) && (deed.swap || (from === null && to === null));
  return {
    ...BASE,
    status: deed.status,
    category: np.category ?? deed.category ?? undefined,
    ...(total
      ? {basis: "total" as const}
      : from || to || deed.oneSided
        ? {basis: "one_way" as const, direction: deed.direction}
        : {})
  };
}
const BASE = {
  rule: "told-later",
  frame: null,
  slot: "none",
  reasons: [START, reason("the number of what was told before", 0.15)]
} as const;
const SUMS = /^(?:total|sum|tally)$/;

/** The noun for a number, or the pronoun, by which a clause says how many there were; null where it does not. */
function numberTold(units: readonly Unit[], np: Counted, i: number): string | null {
  if (np.shape === "thing" || np.shape === "persons" || (np.shape === "noun" && np.category === null)) return null;
  const closed = isClosed(units, np.to);
  const before = units[np.from - 1]?.norm ?? "";
  const pronoun = units[np.from - 2]?.norm ?? "";
  if (BE.has(before) && /^(?:there|it)$/.test(pronoun)) return closed ? pronoun : null;
  const noun = nounBefore(units, np.from);
  if (noun !== null) return closed ? noun : null;
  // "Eighteen was the figure".
  const after = BE.has(units[np.to]?.norm ?? "") ? (units[np.to + 2]?.norm ?? "") : "";
  return i <= 1 && /^(?:figure|number|total|count|tally)$/.test(after) && units[np.to + 1]?.norm === "the"
    ? after
    : null;
}

/** "Ivo Stam: Seventy.": the number is all that is said. */
function isAnswer(units: readonly Unit[], {from, to, shape}: Counted): boolean {
  const opens = from === 0 || /^(?::|—|–|"|“)$/.test(units[from - 1]!.norm);
  return shape === "elided" && opens && (units[to] === undefined || units[to]!.kind === "mark");
}

/** Nothing but an aside, a day or "of them" follows. */
function isClosed(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  return (
    next === undefined ||
    next.kind === "mark" ||
    next.kind === "date" ||
    /^(?:of|on|in|from|altogether|according|this|when|and)$/.test(next.norm)
  );
}

/** "The total, according to the ministry, was 134", "our count is 118", "gave the number: 73": the noun, or null. */
function nounBefore(units: readonly Unit[], from: number): string | null {
  const be = BE.has(units[from - 1]?.norm ?? "");
  if (!be && units[from - 1]?.norm !== ":") return null;
  for (let k = from - 2; k >= Math.max(0, from - (be ? 14 : 3)); k--) {
    const {norm, kind} = units[k]!;
    if (kind === "number" || (kind === "mark" && norm !== ",")) return null;
    if (NUMBERS.has(norm)) return ofThings(units, k + 1) ? null : norm;
  }
  return null;
}
/** "The number of lorries", "a count of guards". */
const ofThings = (units: readonly Unit[], at: number): boolean =>
  units[at]?.norm === "of" &&
  !units
    .slice(at + 1, at + 5)
    .some(({norm, kind}) => categoryOf(norm) !== null || GENERIC.has(norm) || kind === "name");

const NUMBERS = new Set("number total figure count tally sum".split(" "));
