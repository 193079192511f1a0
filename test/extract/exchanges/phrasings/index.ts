import {ACROSS} from "./across.ts";
import {ASIDES_AND_PARTS} from "./asides-and-parts.ts";
import {ASKED_AND_HEADED} from "./asked-and-headed.ts";
import {CLAUSES_APART} from "./clauses-apart.ts";
import {DAYS} from "./days.ts";
import {ENDS} from "./ends.ts";
import {FIRST_SIGHT} from "./first-sight.ts";
import {HOMEWARD} from "./homeward.ts";
import {IN_A_STORY} from "./in-a-story.ts";
import {LISTS} from "./lists.ts";
import {LOOSE} from "./loose.ts";
import {MORE_PASSAGES} from "./more-passages.ts";
import {PASSAGES} from "./passages.ts";
import type {Phrasing} from "./phrasing.ts";
import {PUT_FORWARD} from "./put-forward.ts";
import {REGISTERS} from "./registers.ts";
import {SECOND_SIGHT} from "./second-sight.ts";
import {STAGES} from "./stages.ts";
import {TERMS} from "./terms.ts";
import {TOLD_BESIDE} from "./told-beside.ts";
import {TOLD_OVER} from "./told-over.ts";
import {TWO_SIDES} from "./two-sides.ts";
import {UNLIKE} from "./unlike.ts";
import {WHOSE} from "./whose.ts";
import {WIDENED} from "./widened.ts";
import {WIRE} from "./wire.ts";
import {WIRE_AND_NONE} from "./wire-and-none.ts";

/** Every sentence and passage, with the figures that a reader takes from it. */
export const ALL: readonly Phrasing[] = [
  ...WIRE,
  ...WIRE_AND_NONE,
  ...PASSAGES,
  ...MORE_PASSAGES,
  ...REGISTERS,
  ...UNLIKE,
  ...ENDS,
  ...WHOSE,
  ...LOOSE,
  ...WIDENED,
  ...HOMEWARD,
  ...TERMS,
  ...FIRST_SIGHT,
  ...ASIDES_AND_PARTS,
  ...SECOND_SIGHT,
  ...DAYS,
  ...LISTS,
  ...IN_A_STORY,
  ...STAGES,
  ...CLAUSES_APART,
  ...TOLD_BESIDE,
  ...TOLD_OVER,
  ...PUT_FORWARD,
  ...ACROSS,
  ...TWO_SIDES,
  ...ASKED_AND_HEADED
];
