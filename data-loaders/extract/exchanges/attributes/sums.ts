import {SIDE_NOUNS} from "../lexicon/cues.ts";
import {isDemonym, type Unit} from "../sentence/units.ts";

/** How many words before a number may say that it is a sum. */
const REACH = 16;

/** "half of them in each direction", "half Estavian, half Kordovan": the number is of both sides together. */
export function isHalved(units: readonly Unit[], to: number): boolean {
  const at = units.findIndex(({norm}, i) => i >= to && i < to + 12 && (norm === "half" || norm === "halves"));
  if (at < 0 || units.slice(to, at).some(({kind, norm}) => kind === "number" || norm === ";")) return false;
  const behind = units.slice(at + 1, at + 7);
  const each = behind.findIndex(({norm}) => norm === "each" || norm === "either");
  if (each >= 0 && SIDE_NOUNS.has(behind[each + 1]?.norm ?? "")) return true;
  // "half of them Kordovan"; "half of them women" and "half of them Kordovan sailors" say nothing of it.
  if (behind[0]?.norm === "of" && /^(?:them|these|those|whom)$/.test(behind[1]?.norm ?? ""))
    return behind[2] !== undefined && isDemonym(behind[2]) && (behind[3]?.kind ?? "mark") === "mark";
  return isDemonym(behind[0] ?? units[at]!) && behind.some(({norm}) => norm === "half");
}

/** "in all", "altogether", "between them", "a total of": whether words near a number make it an overall sum. */
export function isSum(units: readonly Unit[], from: number, to: number): boolean {
  const after = units.slice(to, to + 9);
  const stop = after.findIndex(
    (unit, k) =>
      (unit.kind === "mark" && unit.norm !== ",") || (unit.kind === "number" && k > 0) || unit.norm === "each"
  );
  const right = ` ${(stop < 0 ? after : after.slice(0, stop)).map(({norm}) => norm).join(" ")} `;
  if (SUMS.some((words) => right.includes(` ${words} `)) || isHalved(units, to)) return true;
  const left = ` ${units
    .slice(Math.max(0, from - 6), to)
    .map(({norm}) => norm)
    .join(" ")} `;
  return SUMS_BEFORE.some((words) => left.includes(` ${words} `)) || isBetweenThem(units, from);
}

/** "Between them, the government and the rebels have freed 71": said first of what two did. */
function isBetweenThem(units: readonly Unit[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(1, from - REACH); i--) {
    const {norm, kind} = units[i]!;
    if (kind === "number" || (kind === "mark" && norm !== ",")) return false;
    if (norm === "them" && units[i - 1]!.norm === "between") return true;
  }
  return false;
}
/** "Sum for either side: 1,000", "Total so far: 1,200": what a label calls a sum was not done on one day. */
export function isSumLabel(units: readonly Unit[], from: number): boolean {
  const colon = units.findIndex(({norm}) => norm === ":");
  const label = units.slice(0, Math.max(0, colon));
  return (
    colon > 0 && from > colon && from - colon <= 3 && label.length <= 8 && label.some(({norm}) => SUM_NOUNS.has(norm))
  );
}
const SUM_NOUNS = new Set(["sum", "total", "totals", "altogether", "overall", "all", "combined"]);

const SUMS = [
  "equally divided",
  "divided equally",
  "evenly divided",
  "evenly split",
  "split evenly",
  "half and half",
  "in equal parts",
  "in equal shares",
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
  "from both countries",
  "between the two sides"
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
  "that made",
  "that makes",
  "this makes",
  "which makes",
  "overall number"
];
