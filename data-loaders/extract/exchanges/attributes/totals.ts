import {ORIGIN_WORDS, WAR_WORDS} from "../lexicon/cues.ts";
import {perScene} from "../sentence/memo.ts";
import type {Scene} from "../sentence/scene.ts";

/** How far from its number "since the start of the war" may stand, in units. */
const REACH = 60;

/**
 * Whether a figure is a running total since the war began: "since the start of the war", "since March 2022", "in 48
 * swaps", "brings the total to". `from` and `to` bound the number phrase within the scene's units.
 */
export function isRunningTotal(scene: Scene, from: number, to: number): boolean {
  if (saysRunning(scene) || bringsTo(scene, from, to)) return true;
  const {units} = scene;
  for (const {at, reach} of origins(scene)) {
    if (at < from - reach || at > to + reach) continue;
    const [a, b] = at < from ? [at, from] : [to, at];
    // "With the 44 whom it got back on Wednesday, Kordova has recovered 2,340 since the war began".
    if (WITH.test(units[0]?.norm ?? "") && at > to && units.slice(to, at).some(({kind}) => kind === "number")) continue;
    if (!units.slice(a, b).some(({norm}) => norm === ";")) return true;
  }
  return false;
}

const WITH = /^(?:with|including|counting|after|besides)$/;

/** "bringing to 4,955 the number exchanged through its mediation": counted on from before; not within one day or week. */
function bringsTo({units}: Scene, from: number, to: number): boolean {
  const brings = units[from - 1]?.norm === "to" && /^(?:brings?|bringing|brought)$/.test(units[from - 2]?.norm ?? "");
  const within = units.slice(to).some(({kind}) => kind === "date");
  return brings && /^(?:number|total)$/.test(units[to + 1]?.norm ?? "") && !within;
}

/** Phrases anywhere in the sentence that make its figure a running one. */
const saysRunning = perScene(({norms}) => {
  if (
    / (?:during|throughout|over|in) (?:the )?(?:course of the |entire |whole |full )?(?:war|conflict|invasion) /.test(
      norms
    ) &&
    / (?:total|now|overall|in all|altogether) /.test(norms)
  )
    return true;
  if (
    / (?:have|has) now (?:been |all )?(?:walked|gone|come|returned|freed|released|exchanged|swapped|brought|got) /.test(
      norms
    )
  )
    return true;
  if (COURSE.test(norms)) return true;
  if (/ (?:to date|has now helped|have now helped) /.test(norms)) return true;
  return BRINGS_TOTAL.test(norms) && !/ in (?:one|a|a single|two|three) (?:days?|nights?|morning|week) /.test(norms);
});

/** "brings the total number of those freed to", "took the tally to 900 since"; not "freed 40 and 35, bringing the total to 75". */
const BRINGS_TOTAL =
  / (?:brings?|brought|bringing|takes|took|taking|pushes|pushing|raises|raising) (?:(?:the|their|its|overall|grand|new) )*(?:total|number|tally|count|sum) .*(?:mediat[a-z]*|now|overall|since|returned|freed|released|exchanged) /;

/** "in the course of the war", "in eleven years of conflict", "from the first day of the war". */
const COURSE =
  / (?:(?:in|over|during) the course of (?:the|this|its) (?:\w+ )?(?:war|conflict|invasion)|(?:in|over|after) [a-z0-9]+ (?:years|months) of (?:the )?(?:war|conflict|fighting|insurgency)|from the (?:first day|start|beginning|outset|outbreak) of the (?:war|conflict|invasion)) /;

/** Where a sentence says since when, or in how many exchanges, its figure was counted. */
const origins = perScene((scene): {at: number; reach: number}[] => {
  const {units} = scene;
  return units.flatMap(({norm}, at) => {
    if (norm === "since" && isOrigin(scene, at) && !ofCaptivity(scene, at) && !ofComparison(scene, at))
      return [{at, reach: REACH}];
    const swaps = units[at + 1]?.kind === "number" && /^(?:swaps|exchanges)$/.test(units[at + 2]?.norm ?? "");
    return swaps && (norm === "in" || MEDIATED.has(norm)) ? [{at, reach: 16}] : [];
  });
});

/** "had mediated 15 exchanges covering 4,181". */
const MEDIATED = new Set("mediated brokered facilitated arranged organised organized hosted".split(" "));

/** "since the start of the war", "since the invasion", "since 2022": an origin within a few words. */
function isOrigin({units}: Scene, at: number): boolean {
  for (let k = at + 1; k < Math.min(units.length, at + 9); k++) {
    const unit = units[k]!;
    if (unit.kind === "mark") return false;
    const opening = unit.norm === "first" && /^days?$/.test(units[k + 1]?.norm ?? "");
    if (opening && (units[k + 2]?.norm !== "of" || WAR_WORDS.has(units[k + 4]?.norm ?? ""))) return true;
    if (ORIGIN_WORDS.has(unit.norm) || WAR_WORDS.has(unit.norm) || unit.norm === "full") return true;
    if (unit.date && unit.date.precision !== "day") return true;
  }
  return false;
}

/** "held since 2022": since when somebody was captive, not since when people have been freed. */
function ofCaptivity({frames}: Scene, at: number): boolean {
  const before = frames.findLast((frame) => frame.to <= at);
  return before !== undefined && before.cls === "other" && at - before.to <= 4;
}

/** "the first swap since August": since when there had been none, not since when people are counted. */
function ofComparison({units}: Scene, at: number): boolean {
  return units.slice(Math.max(0, at - 8), at).some(({norm}) => COMPARING.has(norm) || ORDINAL.test(norm));
}
/** "in the fourth exchange since the truce", "the 68th swap since 2022": a place in a row. */
const ORDINAL = /^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;
const COMPARING = new Set(
  "first largest biggest only no last highest longest smallest fewest latest held captured captive imprisoned jailed missing prisoner captivity serving".split(
    " "
  )
);
