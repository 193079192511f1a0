import type {Document} from "../../language/document.ts";
import type {World} from "../../profile/world.ts";
import {NOTHING_TOLD, type ToldElsewhere} from "./calendar.ts";
import {type Clues, gatherClues} from "./clues.ts";
import {countedConstraints} from "./constraints/counted.ts";
import {datedConstraints, yearsOf} from "./constraints/dated.ts";
import {datelineConstraints} from "./constraints/dateline.ts";
import {deadlineConstraints, findDeadlines} from "./constraints/deadline.ts";
import {exchangeConstraints} from "./constraints/exchanges.ts";
import {headingConstraints} from "./constraints/heading.ts";
import {roundConstraints} from "./constraints/rounds.ts";
import {datedWeekdayConstraints, weekdayConstraints} from "./constraints/weekday.ts";
import {solve} from "./solve.ts";
import type {Constraint, InferredDate} from "./types.ts";

export type {InferredDate} from "./types.ts";

/**
 * The day on which an article was published, worked out from its text: its weekday, "yesterday", dates and events that it
 * counts from, the round that it reports on, by the profile's calendar or, where that has none, by what dated articles tell
 * (`told`). The title and a stated date are not looked at. Null where the text does not give its day away; nothing here is
 * guessed. Throws nothing.
 */
export function inferPublished(
  document: Document,
  world: World,
  told: ToldElsewhere = NOTHING_TOLD
): InferredDate | null {
  const clues = gatherClues(document, world, told);
  const years = yearsOf(clues);
  if (!years) return null;
  return solve(constraintsOf(clues), years);
}

/** All that the text says of its day, rule by rule. */
export function constraintsOf(clues: Clues): Constraint[] {
  const heading = headingConstraints(clues);
  // A heading's date is the text's own: what it tells of other days cannot move it.
  if (heading.length > 0) return heading;
  const deadlines = findDeadlines(clues);
  const counted = countedConstraints(clues);
  return [
    ...weekdayConstraints(clues),
    ...datedWeekdayConstraints(clues),
    ...datelineConstraints(clues),
    ...datedConstraints(clues, new Set(deadlines.map(({clue}) => clue))),
    ...counted.constraints,
    ...deadlineConstraints(clues, deadlines),
    ...exchangeConstraints(clues),
    ...roundConstraints(clues, counted.from)
  ];
}
