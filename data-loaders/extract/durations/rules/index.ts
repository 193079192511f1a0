import {FRONTED_RULES} from "./fronted.ts";
import {LASTING_RULES} from "./lasting.ts";
import type {DurationRule} from "./rule.ts";
import {SPENT_RULES} from "./spent.ts";

export type {DurationRule} from "./rule.ts";

/** All rules; of several that fit a length the first one counts. */
export const DURATION_RULES: readonly DurationRule[] = [...LASTING_RULES, ...SPENT_RULES, ...FRONTED_RULES];
