import {BESIDE_DEED} from "./beside-deed.ts";
import {ELIDED} from "./elided.ts";
import type {RuleEntry} from "./entry.ts";
import {FRAMED} from "./framed.ts";
import {GOVERNED} from "./governed.ts";
import {LOOSE} from "./loose.ts";

/** All rules by which exchange figures are read, those that a verb, noun or number governs first. */
export const RULES: readonly RuleEntry[] = [...GOVERNED, ...BESIDE_DEED, ...ELIDED, ...FRAMED, ...LOOSE];
