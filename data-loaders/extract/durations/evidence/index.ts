import {reason} from "../../confidence.ts";
import type {Reason} from "../../mentions.ts";
import type {Setting} from "../setting.ts";
import {FEATURES} from "./features.ts";
import {type Place, placeOf} from "./place.ts";

/** A length that no rule ties to a meeting begins here, and is read where its features bring it to the threshold. */
const LOOSE: Reason = {name: "a length that no rule ties", points: 0.1};
const THRESHOLD = 0.4;
/** Most that is given to a length which only its passage ties. */
const MOST = 0.7;

export {EVIDENCE_RULE} from "./rule.ts";

export interface Weighed {
  readonly place: Place;
  readonly reasons: readonly Reason[];
  readonly sum: number;
}

/** What speaks for and against a length being a meeting's, added up. */
export function weigh(setting: Setting): Weighed {
  const place = placeOf(setting);
  const reasons = [LOOSE, ...FEATURES.filter(({holds}) => holds(place)).map(({name, points}) => reason(name, points))];
  return {place, reasons, sum: Math.round(100 * reasons.reduce((total, {points}) => total + points, 0)) / 100};
}

/** The reasons for which a length is taken for a meeting's; null where they do not suffice. */
export function evidenceFor(setting: Setting): Weighed | null {
  const weighed = weigh(setting);
  const {sum, reasons} = weighed;
  if (sum < THRESHOLD) return null;
  return sum > MOST ? {...weighed, reasons: [...reasons, reason("only its passage ties it", MOST - sum)]} : weighed;
}
