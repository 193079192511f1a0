import {PREPOSITIONS} from "../lexicon/cues.ts";
import {isDemonym, type Unit} from "../sentence/units.ts";
import {type Direction, endAt, type Sides} from "./roles.ts";

export const CAPTIVITY: ReadonlySet<string> = new Set(
  "captivity custody hands jail jails prison prisons detention camps dungeons imprisonment cells".split(" ")
);

/** The ends that prepositions name, and the agent that "by" names: a giver or a taker, as the verb has it. */
export interface Ends extends Direction {
  readonly by: string | null;
  /** "1,212 for Kordova": who receives, where no verb says otherwise. */
  readonly for: string | null;
}

/** "to Kordova", "from Estavian captivity", "by Estavia": ends that prepositions name in a stretch of a clause. */
export function ends(units: readonly Unit[], from: number, to: number, sides: Sides): Ends {
  let agent: string | null = null;
  let giver: string | null = null;
  let taker: string | null = null;
  let meant: string | null = null;
  for (let i = Math.max(0, from); i < Math.min(units.length, to); i++) {
    const party = endAt(units[i]!, sides);
    if (party === null) continue;
    const preposition = prepositionBefore(units, i, from);
    const captive = [1, 2].some((step) => CAPTIVITY.has(units[i + step]?.norm ?? ""));
    if (isHolder(units, i, from) || isHeldIn(units, i, from) || isTakenTo(units, i)) giver ??= party;
    else if (preposition === "by")
      agent ??= units[i]!.possessive && COUNTS.has(units[i + 1]?.norm ?? "") ? null : party;
    else if (
      preposition === "from" ||
      preposition === "out" ||
      (captive && (preposition === "in" || preposition === null))
    )
      giver ??= party;
    else if (preposition === "to" || preposition === "into" || preposition === "towards") taker ??= party;
    else if (preposition === "for" && !units[i]!.possessive && !isDemonym(units[i]!)) meant ??= party;
  }
  return {from: giver, to: taker, by: agent, for: meant};
}

/** "by Kordova's count": who counts, and does nothing else. */
const COUNTS = new Set("count counts account reckoning tally figures numbers own estimate estimates".split(" "));

/** "whom Estavia had never admitted to holding", "that the Front seized": who holds, as a relative clause tells. */
export function isHolder(units: readonly Unit[], i: number, floor: number): boolean {
  const at = units[i - 1]?.norm === "the" ? i - 2 : i - 1;
  if (at < floor || !/^(?:whom|that|which)$/.test(units[at]?.norm ?? "")) return false;
  return units.slice(i + 1, i + 8).some(({norm}) => HOLDING.has(norm));
}
const HOLDING = new Set(
  "holds held holding keeps kept keeping captured seized detained took taken abducted kidnapped jailed imprisoned convicted".split(
    " "
  )
);

/** "held in Kordova", "who had been kept in Kordova", "from a prison in Kordova". */
function isHeldIn(units: readonly Unit[], i: number, floor: number): boolean {
  const at = units[i - 1]?.norm === "the" ? i - 2 : i - 1;
  const before = units[at - 1]?.norm ?? "";
  return at > Math.max(0, floor) && units[at]!.norm === "in" && (KEPT.test(before) || CAPTIVITY.has(before));
}
/** "children who were taken to Kordova": where they are held, as a relative clause tells. */
function isTakenTo(units: readonly Unit[], i: number): boolean {
  const at = units[i - 1]?.norm === "the" ? i - 2 : i - 1;
  if (at < 2 || units[at]!.norm !== "to" || !TAKEN.has(units[at - 1]!.norm)) return false;
  return units.slice(Math.max(0, at - 5), at - 1).some(({norm}) => norm === "who" || norm === "whom");
}
const TAKEN = new Set("taken deported abducted removed transferred moved dragged brought carried".split(" "));
const KEPT = /^(?:held|kept|jailed|imprisoned|detained|interned|captive|prisoner)$/;

/** Words that may stand between a preposition and the name of a side. */
const BEFORE_NAME = new Set(
  "the its their his both a neighbouring neighboring rival of territory soil side hands lands area areas government custody".split(
    " "
  )
);

/** "according to Kordova", "loyal to Kordova": nothing goes there. */
const NOT_TOWARDS = new Set(
  "according thanks due owing loyal close addition response reply contrary prior belong belongs belonged belonging next linked allied subject known related opposed said told spoke".split(
    " "
  )
);

/** The preposition that governs a name; "from territory controlled by" is "from". */
function prepositionBefore(units: readonly Unit[], i: number, floor: number): string | null {
  for (let k = i - 1; k >= Math.max(0, floor, i - 8); k--) {
    const {norm, kind} = units[k]!;
    if (kind !== "word") return null;
    const held = norm === "by" && HELD.has(units[k - 1]?.norm ?? "");
    if (held) {
      const place = prepositionBefore(units, k - 1, floor);
      return place ?? "by";
    }
    if (BEFORE_NAME.has(norm)) continue;
    if (norm === "to" && NOT_TOWARDS.has(units[k - 1]?.norm ?? "")) return null;
    return PREPOSITIONS.has(norm) || norm === "out" ? norm : null;
  }
  return null;
}
const HELD = new Set(["controlled", "held", "occupied", "ruled", "run"]);
