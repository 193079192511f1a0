import {type FoundDate, findDatesIn} from "../../../language/dates.ts";
import {numbersOf} from "../../../language/number-mentions.ts";
import type {DatedFact} from "../../mentions.ts";
import {skipRight} from "../attribution/clauses.ts";
import {afterListener} from "../attribution/frames.ts";
import type {Attribution} from "../attribution/types.ts";
import {UTTERANCE_NOUNS} from "../lexicon/cues.ts";
import type {Scene} from "../scene/scene.ts";
import {clauseFloor} from "../subjects/clause.ts";
import type {Item} from "../text/item.ts";
import type {Unit} from "../text/units.ts";

/**
 * When a statement was made, as far as its attribution tells: a day before the subject, between it and the verb, or
 * behind the verb and whom it is told ("On Friday Orne said", "Orne said on Friday"). A day within what is said is none. Dates are found once
 * for the article, against its day of publication.
 */
export function createDating(scene: Scene): (unit: Unit, attribution: Attribution) => DatedFact | null {
  const dates = findDatesIn(scene.document, numbersOf(scene.document.tokens), scene.frame.published).filter(
    ({precision}) => precision === "day"
  );
  return (unit, attribution) => {
    const {items} = unit;
    const {speaker, cue, content} = attribution;
    const behind = attribution.cueClass === "tell" ? afterListener(items, cue.to) : cue.to;
    const stretches: [from: number, to: number][] = [[cue.to, pastOccasion(items, behind)]];
    if (speaker) stretches.push([speaker.to, cue.from]);
    const floor = speaker ? clauseFloor(items, speaker.from) : 0;
    if (speaker && content === "after") stretches.push([floor, speaker.from]);
    for (const [from, to] of stretches) {
      const first = items[from];
      const last = items[to - 1];
      if (to <= from || !first || !last) continue;
      const found = within(dates, first.start, last.end);
      if (!found) continue;
      const at = items.findIndex(({start}) => start >= found.start);
      if (
        isSpokenOf(items, at, found, attribution) ||
        (to === speaker?.from && !isFronted(at - from, items.slice(from, to)))
      )
        continue;
      return {date: found.date, basis: found.basis, words: {start: found.start, end: found.end}};
    }
    return null;
  };
}

/**
 * Whether a day is rather what is told, or whose: "spoke of Thursday", "announced Wednesday", "said of Friday's group";
 * "that same evening" hangs on another day.
 */
function isSpokenOf(items: readonly Item[], at: number, found: FoundDate, {cue, cueClass}: Attribution): boolean {
  const before = items[at - 1]?.norm ?? "";
  const inside = items.slice(at).filter(({end}) => end <= found.end);
  const behind = items[at + inside.length];
  if (behind?.kind === "possessive" || inside.some(({kind, norm}) => kind === "possessive" || norm === "same"))
    return true;
  if (/^(?:of|about|for|until|till|since|from|by|than|same)$/.test(before)) return true;
  return at === cue.to && /^(?:announce|propose|demand|count|expect|promise)$/.test(cueClass);
}

/** Nouns for the occasions on which one speaks. */
const OCCASION = new RegExp(
  `^(?:${[...UTTERANCE_NOUNS].join("|")}|speaking|briefing|briefings|conference|address|video|broadcast|talking|asked|writing)$`
);
/** How far into its sentence a day that it opens with begins. */
const OPENING = 3;

/** "On Friday Orne said", "At a briefing in Orr on Friday, Orne said"; no day within another clause before the subject. */
const isFronted = (at: number, before: readonly Item[]) =>
  at < OPENING || before.slice(0, 12).some(({norm}) => OCCASION.test(norm));

/** What a statement, a letter or an interview had done to it before it was read. */
const GIVEN_OUT =
  /^(?:published|released|posted|issued|aired|broadcast|televised|given|held|made|recorded|dated|sent|circulated)$/;

/** Where the words end that tell the occasion: "told reporters at a briefing | in Orr held on Friday". */
function pastOccasion(items: readonly Item[], start: number): number {
  let i = skipRight(items, start);
  for (let hops = 0; hops < 3 && GIVEN_OUT.test(items[i]?.norm ?? ""); hops++) i = skipRight(items, i + 1);
  return i;
}

/** The first date that lies within a stretch; the dates are in order. */
function within(dates: readonly FoundDate[], start: number, end: number): FoundDate | null {
  let low = 0;
  let high = dates.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dates[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found = dates[low];
  return found && found.end <= end ? found : null;
}
