import {findTokens} from "../../language/tokens.ts";
import type {Figure} from "./types.ts";

/** What follows "of" where a number counts some of those that a text has told of: "of them", "of the", "of his". */
const TOLD_BEFORE = new Set("them those these whom which the this his her its their our your my".split(" "));
/** Between number and "of": "34 members of", "22 more of". */
const BETWEEN = new Set("members more others people men women persons soldiers servicemen".split(" "));
/** How far from the number these words may stand, in characters. */
const WINDOW = 40;
/** Before the number: "among them 34 guardsmen", "including 11 officers", "of whom 270 were soldiers". */
const BEFORE = ["among them", "among these", "among whom", "of them", "of whom", "including", "included", "include"];

/**
 * Whether a figure counts some of those told before, by the words around its number: "Seventy of the captives who returned",
 * "34 of them", "11 more of those". Not "the bodies of 909 soldiers", and not "1,000 of its dead" in a figure of bodies, where the dead
 * are what is counted.
 */
export function isPartitive({mention: {parts, category}}: Figure, text: string): boolean {
  const {number} = parts;
  if (number === undefined || category === "bodies") return false;
  const before = findTokens(text.slice(Math.max(0, number.start - WINDOW), number.start)).map(({norm}) => norm);
  const lead = before.slice(before.findLastIndex((word) => /^[;:.]$/.test(word)) + 1).join(" ");
  if (BEFORE.some((words) => lead === words || lead.endsWith(` ${words}`) || lead.endsWith(` ${words} were`)))
    return true;
  const words = findTokens(text.slice(number.end, number.end + WINDOW));
  const at = words[0] !== undefined && BETWEEN.has(words[0].norm) ? 1 : 0;
  return words[at]?.norm === "of" && TOLD_BEFORE.has(words[at + 1]?.norm ?? "");
}
