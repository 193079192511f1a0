import {FRONTED_RULES} from "./fronted.ts";
import {LASTING_RULES} from "./lasting.ts";
import {POINTED_RULES} from "./pointed.ts";
import {ROW_RULES} from "./row.ts";
import type {DurationRule} from "./rule.ts";
import {SPENT_RULES} from "./spent.ts";
import {TOLD_RULES} from "./told.ts";

export type {DurationRule} from "./rule.ts";

/** All rules; of several that fit a length the first one counts. */
export const DURATION_RULES: readonly DurationRule[] = [
  ...LASTING_RULES,
  ...SPENT_RULES,
  ...TOLD_RULES,
  ...FRONTED_RULES,
  ...ROW_RULES,
  ...POINTED_RULES
];
