import type {Frame} from "../sentence/frames.ts";
import type {Unit} from "../sentence/units.ts";

/** "49 officers – 23 of them women – returned", "the 12, all from the north, were let go": the verb right behind an aside. */
export function beyondAside(units: readonly Unit[], frames: readonly Frame[], at: number): Frame | null {
  const open = behindMate(units, at);
  const close = CLOSES.get(units[open]?.norm ?? "");
  if (!close) return null;
  for (let i = open + 1; i < Math.min(units.length, open + ASIDE); i++) {
    const {norm, kind} = units[i]!;
    if (norm === close) {
      const frame = frames.find(
        ({start, noun, finite, cls}) => start === i + 1 && !noun && (finite || cls === "come" || cls === "back")
      );
      if (frame && frame.cls !== "say") return frame;
      if (norm !== ",") return null;
    } else if (kind === "mark" && (norm === ";" || norm === ":" || CLOSES.has(norm)) && norm !== ",") return null;
  }
  return null;
}
/** "55 Kordovans and Ilan Brasko, a politician, travelled": one who is named beside those counted. */
function behindMate(units: readonly Unit[], at: number): number {
  if (units[at]?.norm !== "and") return at;
  let end = at + 1;
  while (end < at + 5 && (units[end]?.kind === "name" || (units[end]?.kind === "word" && units[end]!.capital))) end++;
  return end > at + 1 ? end : at;
}
const CLOSES = new Map([
  [",", ","],
  ["–", "–"],
  ["—", "—"],
  ["(", ")"]
]);
const ASIDE = 22;

/** "offered, on the last day, the bodies of 17": an aside between a verb and its object; where it opens. */
export function asideBefore(units: readonly Unit[], frames: readonly Frame[], close: number): number | null {
  for (let i = close - 1; i > Math.max(0, close - 10); i--) {
    const {norm, kind} = units[i]!;
    if (norm === ",") return frames.some(({to, noun}) => to === i && !noun) ? i : null;
    if (kind === "mark" || kind === "number") return null;
  }
  return null;
}

/** "sent a thousand, and was given 19": a second verb of the same subject, which is not the number before it. */
export const startsAt = (frames: readonly Frame[], i: number): boolean =>
  frames.some(({start, noun, finite}) => start === i && !noun && finite);
