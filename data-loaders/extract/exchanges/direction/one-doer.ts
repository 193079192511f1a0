import {isLeast} from "../attributes/standing.ts";
import type {Counted} from "../count/counted.ts";
import {DEED_NOUNS} from "../lexicon/verbs.ts";
import {clauseEnd, clauseStart} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Unit} from "../sentence/units.ts";
import type {Desk, Reading} from "../story/figure.ts";
import {CAPTIVITY} from "./ends.ts";
import {type Sides, sideAt} from "./roles.ts";
import {eachAt, pairBefore} from "./together.ts";

/**
 * Whether a number goes one way though nobody says between whom: "the insurgents let seven go", "the state opened the gates to 120".
 * Who frees, gets back, offers or demands alone does so for one side; of a passive without an agent the place they were
 * kept in says it, or that it goes on with a figure of one nameless side.
 */
export function isOneSided(scene: Scene, np: Counted, {frame, slot}: Reading, {sides, story}: Desk): boolean {
  if (frame === null || !WAYS.has(frame.cls) || isTogether(scene, np, frame, sides)) return false;
  const {units} = scene;
  if (frame.noun)
    return frame.cls !== "come" && (hasAgent(units, np.to, 1) || isDemanded(scene, frame) || isLeast(scene, frame));
  if (frame.passive || frame.cls === "come" || (frame.bare && slot === "subject")) {
    const placed = units
      .slice(np.to, np.to + 14)
      .some(
        ({norm}, k) => PRISONS.test(norm) || (NAMELESS.test(norm) && CAPTIVITY.has(units[np.to + k + 1]?.norm ?? ""))
      );
    const {last} = story;
    const goesOn = last?.basis === "one_way" && last.from === null && last.to === null && scene.index - last.scene <= 1;
    return placed || goesOn || hasAgent(units, frame.to, 4) || isHeldBy(units, np.to, frame.start);
  }
  const doer = units[frame.start - 1]?.norm ?? "";
  return slot !== "subject" && !DEED_NOUNS.has(doer) && !VEHICLES.test(doer);
}
/** "The movement demanded the release of sixteen commanders", "whose release they demand": who demands alone wants them himself. */
const isDemanded = ({frames}: Scene, {start}: Frame): boolean =>
  frames.some(
    ({cls, noun, passive, start: from, to}) =>
      cls === "demand" && !noun && !passive && ((to <= start && start - to <= 3) || (from > start && from - start <= 3))
  );

/** "civilians whom the insurgents had been holding were handed over": who held them, as a relative clause tells, gives them. */
function isHeldBy(units: readonly Unit[], from: number, to: number): boolean {
  const at = units.findIndex(({norm}, i) => i >= from && i < to && /^(?:whom|that|which)$/.test(norm));
  return at >= 0 && at - from <= 2 && units.slice(at + 1, Math.min(to, at + 5)).some(({norm}) => ACTORS.test(norm));
}
const WAYS = new Set<Frame["cls"]>(["give", "get", "back", "come", "offer", "demand"]);
const PRISONS = /^(?:jails?|prisons?|camps?|cells|dungeons?|colony)$/;
/** "out of insurgent captivity". */
const NAMELESS = /^(?:insurgents?|rebels?|guerrillas?|militia|government|state|army|separatists?)$/;
const VEHICLES =
  /^(?:convoys?|planes?|flights?|bus|buses|trains?|lorries|lorry|trucks?|ambulances?|ferry|ship|exchange|week|day)$/;

/** "the release of 90 prisoners by the state", "were handed back by the rebels": who does it, told by a common noun. */
const hasAgent = (units: readonly Unit[], at: number, reach: number): boolean =>
  units
    .slice(at, at + reach)
    .some(({norm}, k) => norm === "by" && units.slice(at + k + 1, at + k + 5).some((unit) => ACTORS.test(unit.norm)));

/** "both armies freed", "the sides freed", "the government and the insurgents have freed", "in the swap 60 were freed": more than one did it. */
function isTogether({units, frames}: Scene, np: Counted, frame: Frame, sides: Sides): boolean {
  if (frames.some(({cls}) => cls === "swap")) return true;
  const from = clauseStart(units, Math.min(np.from, frame.start));
  const clause = units.slice(from, clauseEnd(units, Math.max(np.to, frame.to)));
  if (clause.some((_, k) => eachAt(units, from + k) !== null)) return true;
  const named = new Set(clause.flatMap((unit) => sideAt(unit, sides) ?? []));
  const they = units[frame.start - 1]?.norm === "they" && pairBefore(units, frame.start - 1, sides);
  return named.size > 1 || they || isPairOfActors(units, from, frame.start);
}

/** "the government and the insurgents": two that act, without a name. */
function isPairOfActors(units: readonly Unit[], from: number, to: number): boolean {
  return units.slice(from, to).some(({norm}, k) => {
    const at = from + k;
    return (
      norm === "and" &&
      ACTORS.test(units[at - 1]?.norm ?? "") &&
      units.slice(at + 1, Math.min(to, at + 5)).some(({norm: other}) => ACTORS.test(other))
    );
  });
}
const ACTORS =
  /^(?:governments?|states?|army|armies|authorities|regime|insurgents|rebels|guerrillas|militia|militias|movement|group|front|separatists|kidnappers|captors|troops|forces|fighters|gunmen|jihadists|commander|commanders|warlord|side)$/;
