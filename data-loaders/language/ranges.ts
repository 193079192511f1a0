import {boundsBefore} from "./bounds.ts";
import {isHyphen, touches} from "./phrases.ts";
import type {Quantity} from "./quantities.ts";
import type {Token} from "./tokens.ts";

/** Verbs and nouns of change: "rose from 200 to 300" is two numbers, no range. */
const CHANGE = new Set(
  (
    "rose rise rises risen raise raised raises raising increase increased increases increasing grow grew grown growing fell " +
    "fall falls fallen falling drop dropped drops dropping cut cuts cutting reduce reduced reduces reducing decrease decreased " +
    "decreases shrink shrank shrunk go went gone goes jump jumped climb climbed lift lifted lower lowered up down swell " +
    "swelled bring brought expand expanded double doubled revise revised change changed shift move moved"
  ).split(" ")
);
const CHANGE_REACH = 8;

/** The range that two neighbouring quantities make, with its low end (scale shared) and its first token; or null. */
export function rangeOf(
  tokens: readonly Token[],
  low: Quantity,
  high: Quantity
): {value: number; from: number | null} | null {
  const bounds = boundsBefore(tokens, high.from);
  const until = bounds.effects.length > 0 ? bounds.from : high.from;
  const opening = openingOf(tokens, low);
  const joint = jointOf(tokens, low.to, until, opening?.word ?? null);
  if (!joint) return null;
  const shared = high.scale > 1 && low.scale === 1 && low.value < 1000 && low.value < high.value / high.scale;
  const value = shared ? low.value * high.scale : low.value;
  if (value >= high.value) return null;
  if (joint === "or" && (value * 2.5 < high.value || opening !== null)) return null;
  // "5,000 or less than 6,000": the second number is bounded on its own.
  if (joint === "or" && bounds.effects.some((effect) => effect !== "about")) return null;
  if (joint === "hyphen" && (tokens[high.to]?.norm === "for" || touchesHyphen(tokens, high.to))) return null;
  if (opening?.word === "from" && isChange(tokens, opening.from)) return null;
  return {value, from: opening?.from ?? null};
}

function touchesHyphen(tokens: readonly Token[], at: number): boolean {
  return isHyphen(tokens[at]) && touches(tokens, at - 1) && tokens[at + 1]?.kind === "number" && touches(tokens, at);
}

/** "between" or "from" before a number and its bounding words. */
function openingOf(tokens: readonly Token[], low: Quantity): {word: "between" | "from"; from: number} | null {
  const bounds = boundsBefore(tokens, low.from);
  const at = (bounds.effects.length > 0 ? bounds.from : low.from) - 1;
  const word = tokens[at]?.norm;
  return word === "between" || word === "from" ? {word, from: at} : null;
}

function jointOf(
  tokens: readonly Token[],
  from: number,
  until: number,
  opening: string | null
): "to" | "or" | "hyphen" | null {
  let at = from;
  const hyphen = isHyphen(tokens[at]);
  if (hyphen && at + 1 === until) {
    const spaced = !touches(tokens, at - 1) || !touches(tokens, at);
    return spaced && tokens[at]!.text !== "–" ? null : "hyphen";
  }
  if (hyphen && touches(tokens, at - 1)) at++;
  if (at + 1 !== until) return null;
  const word = tokens[at]!.norm;
  if (word === "to" || word === "or") return word;
  if (word === "through") return "to";
  return word === "and" && opening === "between" ? "to" : null;
}

function isChange(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - CHANGE_REACH); at--) {
    if (/^[.;!?]$/.test(tokens[at]!.text)) return false;
    if (CHANGE.has(tokens[at]!.norm)) return true;
  }
  return false;
}
