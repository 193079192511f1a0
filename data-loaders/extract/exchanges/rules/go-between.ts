import {reason, START} from "../../confidence.ts";
import type {Counted} from "../count/counted.ts";
import {NO_SIDE} from "../direction/signs.ts";
import {ADVERBS, NEGATIONS} from "../lexicon/cues.ts";
import {CAPTIVES} from "../lexicon/people.ts";
import type {Scene} from "../sentence/scene.ts";
import {partyOf, type Unit} from "../sentence/units.ts";
import type {Reading} from "../story/figure.ts";

/** "Three hostages are with the Red Cross", "Nine captives are now in the hands of its people": let go by those who held them. */
export function withGoBetween({units}: Scene, np: Counted): Reading | null {
  if (
    np.head === null ||
    !CAPTIVES.test(units[np.head]!.norm) ||
    !/^(?:is|are|was|were)$/.test(units[np.to]?.norm ?? "")
  )
    return null;
  let at = np.to + 1;
  while (units[at]?.norm !== "in" && ADVERBS.has(units[at]?.norm ?? "") && !NEGATIONS.has(units[at]!.norm)) at++;
  const to = withEnd(units, at);
  if (to === null || !isGoBetween(units, to)) return null;
  return {
    frame: null,
    slot: "none",
    rule: "with-go-between",
    reasons: [START, reason("with those who take them over", 0.15)],
    status: "completed",
    basis: "one_way",
    end: to + 1
  };
}

/** "with", "in the hands of", "in the care of": where it ends. */
function withEnd(units: readonly Unit[], at: number): number | null {
  if (units[at]?.norm === "with") return at + 1;
  const care = units[at]?.norm === "in" ? (units[at + 1]?.norm === "the" ? at + 2 : at + 1) : at;
  return care > at && CARE.test(units[care]?.norm ?? "") && units[care + 1]?.norm === "of" ? care + 2 : null;
}
const CARE = /^(?:hands|care|custody)$/;

/** The Red Cross or another organisation that is no side; "its people" where the sentence names one. */
function isGoBetween(units: readonly Unit[], at: number): boolean {
  const named = (unit: Unit | undefined) => {
    const party = unit?.name ? partyOf(unit, []) : null;
    return party !== null && NO_SIDE.has(party);
  };
  const first = units[at]?.norm === "the" ? at + 1 : at;
  if (named(units[first])) return true;
  return /^(?:its|their)$/.test(units[at]?.norm ?? "") && STAFF.test(units[at + 1]?.norm ?? "") && units.some(named);
}
const STAFF = /^(?:people|staff|teams?|delegates|workers|doctors|medics|representatives)$/;
