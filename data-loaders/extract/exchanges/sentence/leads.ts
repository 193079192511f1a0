import type {Status} from "../../mentions.ts";
import {ADVERBS, BE, BOUNDARIES, HAVE, LEADS, MODALS} from "../lexicon/cues.ts";
import type {Unit} from "./units.ts";

/** The standing that the words before an infinitive or -ing form give it: "agreed with Estavia to", "refusing to". */
export function leadBefore(units: readonly Unit[], start: number, infinitive: boolean): Status | null {
  for (let i = start; i < Math.min(start + 7, units.length); i++) {
    const norm = units[i]!.norm;
    if (norm !== "to" && !BE.has(norm) && !MODALS.has(norm) && !ADVERBS.has(norm) && !HAVE.has(norm)) break;
    if (infinitive && BE.has(norm) && units[i + 1]?.norm === "to") return "agreed";
  }
  const reach = infinitive ? 7 : 3;
  for (let i = start - 1; i >= Math.max(0, start - reach); i--) {
    const unit = units[i]!;
    if (unit.kind === "mark" || BOUNDARIES.has(unit.norm)) return null;
    const status = unit.kind === "word" ? LEADS.get(unit.norm) : undefined;
    // "want the government to free 40"; "want to free 40" is of themselves.
    if (/^want(?:s|ed)?$/.test(unit.norm) && infinitive && i < start - 1) return "demanded";
    // "It was possible to bring back 40": so it was done.
    if (unit.norm === "possible" && /^(?:was|been|became|were)$/.test(units[i - 1]?.norm ?? "")) return "completed";
    if (status === "proposed") return answered(units, i);
    if (status) return status === "agreed" && BE.has(unit.norm) && i < start - 1 ? null : status;
  }
  return null;
}

/** An offer that is turned down or taken up: "rejected the offer to", "accepted the proposal to". */
function answered(units: readonly Unit[], offer: number): Status {
  for (let i = offer - 1; i >= Math.max(0, offer - 6); i--) {
    const {norm, kind} = units[i]!;
    if (kind === "mark") break;
    if (LEADS.get(norm) === "rejected" || DISMISSED.has(norm)) return "rejected";
    if (AWAY.has(units[i + 1]?.norm ?? "") && TURNED.test(norm)) return "rejected";
    if (norm === "accepted" || norm === "accepts" || norm === "approved" || norm === "agreed") return "agreed";
  }
  return "proposed";
}

const DISMISSED = new Set([
  "dismissed",
  "rebuffed",
  "vetoed",
  "blocked",
  "spurned",
  "scuppered",
  "scotched",
  "binned",
  "bins",
  "snubbed",
  "snubs",
  "ditched",
  "shunned",
  "torpedoed"
]);
/** "turned down", "waved away", "brushed aside", "knocked back". */
const TURNED = /^(?:turn(?:ed|s)|ruled|threw|waved?|waves|brush(?:ed|es)|knock(?:ed|s)|laugh(?:ed|s)|shrug(?:ged|s))$/;
const AWAY = new Set(["down", "out", "aside", "away", "off", "back"]);
