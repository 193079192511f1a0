import {ORIGIN_WORDS, WAR_WORDS} from "./lexicon/cues.ts";
import type {Scene} from "./scene.ts";

/**
 * Whether a figure is a running total since the war began: "since the start of the war", "since March 2022", "in 48
 * swaps", "brings the total to". `from` and `to` bound the number phrase within the scene's units.
 */
export function isRunningTotal(scene: Scene, from: number, to: number): boolean {
  const {units, norms} = scene;
  for (let i = 0; i < units.length; i++) {
    const {norm} = units[i]!;
    if (norm === "since" && !ofCaptivity(scene, i) && !ofComparison(scene, i) && sameClause(scene, i, from, to)) {
      for (let k = i + 1; k < Math.min(units.length, i + 9); k++) {
        const unit = units[k]!;
        if (unit.kind === "mark") break;
        if (ORIGIN_WORDS.has(unit.norm) || WAR_WORDS.has(unit.norm) || unit.norm === "full") return true;
        if (unit.kind === "date" && unit.date && unit.date.precision !== "day") return true;
        if (
          unit.kind === "number" &&
          unit.figure?.min !== null &&
          unit.figure!.min! >= 1900 &&
          unit.figure!.min! <= 2100
        )
          return true;
      }
    }
    if (
      norm === "in" &&
      units[i + 1]?.kind === "number" &&
      /^(?:swaps|exchanges|stages)$/.test(units[i + 2]?.norm ?? "") &&
      sameClause(scene, i, from, to) &&
      Math.abs(i - from) < 16
    )
      return !/stages/.test(units[i + 2]!.norm);
  }
  if (
    / (?:during|throughout|over|in) (?:the )?(?:course of the |entire |whole |full )*(?:war|conflict|invasion) /.test(
      norms
    ) &&
    / (?:total|now|overall|in all|altogether) /.test(norms)
  )
    return true;
  if (/ (?:to date|has now helped|have now helped) /.test(norms)) return true;
  return (
    / (?:brings?|brought|bringing|takes|took|taking|pushes|pushing|raises|raising) (?:\S+ ){0,6}(?:total|number|tally|count|sum) /.test(
      norms
    ) && / (?:mediat\S*|now|overall|since|returned|freed|released|exchanged) /.test(norms)
  );
}

/** "held since 2022": since when somebody was captive, not since when people have been freed. */
function ofCaptivity({frames}: Scene, i: number): boolean {
  const before = frames.findLast((frame) => frame.to <= i);
  return before !== undefined && before.cls === "other" && i - before.to <= 4;
}

/** "the first swap since August": since when there had been none, not since when people are counted. */
function ofComparison({units}: Scene, i: number): boolean {
  return units.slice(Math.max(0, i - 8), i).some(({norm}) => COMPARING.has(norm));
}
const COMPARING = new Set(
  "first largest biggest only no last highest longest smallest fewest latest held captured captive imprisoned jailed missing prisoner captivity serving".split(
    " "
  )
);

function sameClause({units}: Scene, i: number, from: number, to: number): boolean {
  const [a, b] = i < from ? [i, from] : [to, i];
  for (let k = a; k < b; k++) if (units[k]!.norm === ";") return false;
  return true;
}
