import {EACH, EQUAL, ONE_OF_TWO, SIDE_NOUNS} from "./lexicon/cues.ts";
import type {Unit} from "./units.ts";

/** Whether words at a number make it the number of each side: "each", "apiece", "a side", "from each side", "each way". */
export function isPerSide(units: readonly Unit[], from: number, to: number): boolean {
  for (let i = to; i < Math.min(units.length, to + 14); i++) {
    const unit = units[i]!;
    if (unit.kind === "number" && i > to) break;
    if (unit.kind === "mark") {
      if (unit.norm === "," || unit.norm === '"' || unit.norm === "”" || unit.norm === "’" || unit.norm === "'") {
        if (unit.norm === "," && i > to) break;
        continue;
      }
      break;
    }
    if (unit.kind !== "word") continue;
    if (unit.norm === "and" && units[i + 1]?.kind === "number") break;
    if (
      unit.norm === "who" ||
      unit.norm === "which" ||
      unit.norm === "while" ||
      unit.norm === "but" ||
      unit.norm === "whereas"
    )
      break;
    const next = units[i + 1];
    if (EACH.has(unit.norm) && (!next || next.kind !== "word" || !OTHER_EACH.has(next.norm))) return true;
    if (ONE_OF_TWO.has(unit.norm) && unit.norm !== "both" && next && SIDE_NOUNS.has(next.norm))
      return unit.norm !== "a" || next.norm === "side";
    if (unit.norm === "both" && (next?.norm === "directions" || next?.norm === "ways")) return true;
  }
  for (let i = from - 1; i >= Math.max(0, from - 14); i--) {
    const unit = units[i]!;
    if (unit.kind === "mark" && unit.norm !== "," && unit.norm !== '"' && unit.norm !== "“") break;
    if (unit.kind === "number") break;
    if (unit.norm === "each" || unit.norm === "apiece") return i > 0 || true;
    if ((unit.norm === "either" || unit.norm === "every") && SIDE_NOUNS.has(units[i + 1]?.norm ?? "")) return true;
    if (
      unit.norm === "that" ||
      unit.norm === "who" ||
      unit.norm === "which" ||
      unit.norm === "while" ||
      unit.norm === "but"
    )
      break;
  }
  return false;
}
const OTHER_EACH = new Set(["other", "of", "one", "day", "stage", "time", "name", "year", "week"]);

/** "with as many to go the other way", "an equal number was handed over": the same number again. */
export function isMatched(norms: string): boolean {
  return EQUAL.some((words) => norms.includes(words));
}

/** "in all", "altogether", "between them", "a total of": whether words near a number make it an overall sum. */
export function isSum(units: readonly Unit[], from: number, to: number): boolean {
  const after = units.slice(to, to + 9);
  const stop = after.findIndex(
    (unit, k) =>
      (unit.kind === "mark" && unit.norm !== ",") || (unit.kind === "number" && k > 0) || unit.norm === "each"
  );
  const right = ` ${(stop < 0 ? after : after.slice(0, stop)).map(({norm}) => norm).join(" ")} `;
  if (SUMS.some((words) => right.includes(` ${words} `))) return true;
  const left = ` ${units
    .slice(Math.max(0, from - 6), to)
    .map(({norm}) => norm)
    .join(" ")} `;
  return SUMS_BEFORE.some((words) => left.includes(` ${words} `));
}
const SUMS = [
  "in all",
  "in total",
  "altogether",
  "together",
  "overall",
  "all told",
  "between them",
  "combined",
  "in sum",
  "on both sides",
  "from both sides",
  "from the two sides",
  "in aggregate",
  "of both sides",
  "in both groups",
  "among them both"
];
const SUMS_BEFORE = [
  "total of",
  "in all",
  "altogether",
  "all told",
  "combined",
  "in total",
  "overall",
  "total",
  "making",
  "between them",
  "sum of",
  "grand total",
  "adding up to",
  "brings to",
  "overall number"
];
