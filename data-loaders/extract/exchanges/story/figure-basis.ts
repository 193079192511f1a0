import type {Basis, Category} from "../../mentions.ts";
import {isHalved, isSum} from "../attributes/sums.ts";
import type {Counted} from "../count/counted.ts";
import {isOneSided} from "../direction/one-doer.ts";
import {type Sides, sideAt} from "../direction/roles.ts";
import {isPaired} from "../direction/together.ts";
import {BE} from "../lexicon/cues.ts";
import {clauseEnd, clauseStart} from "../sentence/clauses.ts";
import type {Frame} from "../sentence/frames.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Desk, Reading, Story} from "./figure.ts";

/** What the number counts: those who go one way, those of each side or both together. */
export function basisFor(
  scene: Scene,
  np: Counted,
  reading: Reading,
  directed: boolean,
  category: Category,
  desk: Desk
): Basis {
  const {story, sides} = desk;
  const {frame} = reading;
  const {last} = story;
  const {units} = scene;
  if (isHalved(units, np.to)) return "total";
  if (isTheTotal(units, np.from)) return sumBasis(scene, category, story);
  if (reading.basis && reading.basis !== "unspecified") return reading.basis;
  const sum = isSum(units, np.from, np.to);
  if (directed && np.nation !== null) return "one_way";
  if (sum && (reading.rule === "sum" || reading.rule === "counted")) return sumBasis(scene, category, story);
  if (directed) return "one_way";
  // "He was exchanged, one of 146": of those who went his way, or of all.
  if (frame?.cls === "swap" && !frame.noun) return isOneOf(units, np.from) ? "unspecified" : "total";
  if (sum) return "total";
  if (reading.item && last) return last.basis === "total" ? "unspecified" : last.basis;
  if (np.shape === "elided" && last?.scene === scene.index && last.basis === "per_side") return "per_side";
  const moves = frame && !frame.noun && (frame.cls === "come" || frame.cls === "back") && !reading.item;
  if (moves && (namesBoth(scene, np, frame, sides) || TOGETHER.test(scene.norms))) return "total";
  if (moves && THERE.test(scene.norms)) return "one_way";
  if (frame?.cls === "give" && !frame.noun && !frame.passive && reading.slot === "object" && scene.named.length > 1)
    return "total";
  if (isOneSided(scene, np, reading, desk)) return "one_way";
  return reading.rule === "running-total" && last?.basis === "one_way" ? "one_way" : "unspecified";
}

const isOneOf = (units: Scene["units"], from: number): boolean =>
  units[from - 1]?.norm === "of" && units[from - 2]?.norm === "one";

/** "the total is 2,900": what both sides' numbers come to. */
function isTheTotal(units: Scene["units"], from: number): boolean {
  return BE.has(units[from - 1]?.norm ?? "") && /^(?:total|sum)$/.test(units[from - 2]?.norm ?? "");
}

/** Whether a number's clause names both sides, or its sentence the pair of them: what one did in another clause is its own. */
function namesBoth({units}: Scene, np: Counted, frame: Frame, sides: Sides): boolean {
  const from = clauseStart(units, Math.min(np.from, frame.start));
  const to = clauseEnd(units, Math.max(np.to, frame.to));
  const named = units.slice(from, to).flatMap((unit) => sideAt(unit, sides) ?? []);
  return new Set(named).size > 1 || units.some((unit, i) => sideAt(unit, sides) !== null && isPaired(units, i, sides));
}

/** "Four are to come home from the hills and 60 are to go there": two ways, whoever stands at the ends. */
const THERE = / (?:home|back) .*(?:go|goes|going|gone|went|travel|travelled) (?:there|the other way) /;

const TOGETHER = / (?:both (?:sides|countries)|the (?:two )?(?:sides|countries|parties)|warring) /;

/** A sum of figures that all went one way is one-way; a sum of both halves is a total. */
function sumBasis(scene: Scene, category: Category, {drafts}: Story): Basis {
  const parts = drafts.filter(
    (draft) => scene.index - draft.scene <= 4 && draft.category === category && !draft.cumulative
  );
  const ways = new Set(parts.map((draft) => draft.to ?? draft.basis));
  return parts.length > 0 && ways.size === 1 && parts[0]!.basis === "one_way" ? "one_way" : "total";
}
