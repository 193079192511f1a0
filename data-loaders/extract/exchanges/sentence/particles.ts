import {BE, BOUNDARIES, MODALS} from "../lexicon/cues.ts";
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

/**
 * "buses carrying 118 soldiers", "the first convoy brought 1,212": a vehicle and a verb of carrying, whose passengers or
 * freight are on their way. Whether it is the way home, the article must tell.
 */
export function isCarried(units: readonly Unit[], lemma: string, start: number): boolean {
  if (!CARRIES.has(lemma)) return false;
  for (let i = start - 1; i >= Math.max(0, start - 5); i--) {
    const {kind, norm} = units[i]!;
    if (kind === "mark") return false;
    if (VEHICLES.has(norm)) return true;
  }
  return false;
}
const CARRIES = new Set(["carry", "bear", "bring", "transport", "convey", "ferry", "take"]);
const VEHICLES = new Set(
  "bus buses coach coaches minibus minibuses lorry lorries truck trucks train trains wagon wagons convoy convoys plane planes aircraft airliner jet jets flight flights helicopter helicopters ambulance ambulances ship ships boat boats ferry column vehicles cars".split(
    " "
  )
);

/** "were taken over the bridge", "led 12 across the line": whoever is brought over, where nothing else parts verb and line. */
export function isLedAcross(units: readonly Unit[], lemma: string, to: number): boolean {
  if (!CROSSES.has(lemma)) return false;
  for (let i = to; i < Math.min(units.length, to + 6); i++) {
    const {kind, norm} = units[i]!;
    if (kind === "mark" || BOUNDARIES.has(norm)) return false;
    if (norm === "over" || norm === "across") return units.slice(i + 1, i + 4).some((unit) => LINES.test(unit.norm));
  }
  return false;
}
const CROSSES = new Set(["bring", "take", "lead", "escort", "drive", "ferry", "carry", "fly"]);
const LINES = /^(?:bridge|footbridge|line|lines|border|frontier|river|crossing|demarcation)$/;

/** "have left Stonegate for the crossing": from a place that a name tells to where they are taken over. */
function leavesForThePoint(units: readonly Unit[], to: number): boolean {
  let at = to;
  while (at < to + 3 && (units[at]?.kind === "name" || (units[at]?.kind === "word" && units[at]!.capital))) at++;
  const point = units[units[at + 1]?.norm === "the" ? at + 2 : at + 1];
  return at > to && units[at]?.norm === "for" && POINTS.has(point?.norm ?? "");
}

/** What a particle at some distance makes of a verb of moving: "brought 189 of them home"; null where there is none. */
export function particleClass(units: readonly Unit[], lemma: string, to: number): VerbClass | null {
  const particles = PARTICLES.get(lemma);
  if (!particles) return null;
  if (lemma === "leave" && leavesForThePoint(units, to)) return "come";
  for (let i = to; i < Math.min(units.length, to + 14); i++) {
    const {kind, norm} = units[i]!;
    if (kind === "mark" && norm !== ",") return null;
    if (BOUNDARIES.has(norm) || (i > to && (BE.has(norm) || MODALS.has(norm)))) return null;
    const cls = kind === "word" ? particles.get(norm) : undefined;
    if (norm === "to" && units[i - 1]?.norm !== "according" && toThePoint(units, i)) return "offer";
    if (norm === "to" && MOVES.has(lemma) && leadsHome(units, i)) return "come";
    // "will send 24 Estavians the other way"; of a bare number its own rule tells.
    if (norm === "way" && lemma === "send" && i - to > 3 && /^(?:other|opposite)$/.test(units[i - 1]!.norm))
      return "give";
    if (cls) return cls;
  }
  return null;
}
