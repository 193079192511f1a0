import {BOUNDARIES} from "../lexicon/cues.ts";
import {PARTICLES, type VerbClass} from "../lexicon/verbs.ts";
import type {Unit} from "./units.ts";

const MOVES = new Set(["bring", "take", "fly", "drive", "carry", "transport", "send"]);

/** "flown to Kordova", "brought to Kordovan territory". */
export function leadsHome(units: readonly Unit[], i: number): boolean {
  return units[i + 1]?.kind === "name" || (units[i + 1]?.norm === "the" && units[i + 2]?.kind === "name");
}

/** "driven to the exchange point": brought, but not yet handed over. */
function toThePoint(units: readonly Unit[], i: number): boolean {
  return POINTS.has(units[i + 2]?.norm ?? "") || POINTS.has(units[i + 3]?.norm ?? "");
}
const POINTS = new Set(["exchange", "handover", "border", "crossing", "transfer", "swap"]);

/** What a particle at some distance makes of a verb of moving: "brought 189 of them home"; null where there is none. */
export function particleClass(units: readonly Unit[], lemma: string, to: number): VerbClass | null {
  const particles = PARTICLES.get(lemma);
  if (!particles) return null;
  for (let i = to; i < Math.min(units.length, to + 14); i++) {
    const {kind, norm} = units[i]!;
    if (kind === "mark" && norm !== ",") return null;
    if (BOUNDARIES.has(norm)) return null;
    const cls = kind === "word" ? particles.get(norm) : undefined;
    if (norm === "to" && toThePoint(units, i)) return "offer";
    if (norm === "to" && MOVES.has(lemma) && leadsHome(units, i)) return "come";
    if (cls) return cls;
  }
  return null;
}
