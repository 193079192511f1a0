import {isAdverb} from "../lexicon/closed.ts";
import type {Scene} from "../scene/scene.ts";
import {hasBe} from "../subjects/clause.ts";
import {subjectBefore} from "../subjects/subjects.ts";
import type {Unit} from "../text/units.ts";
import {type Match, PLACEHOLDER, toAttribution} from "./build.ts";
import {quoteFollows} from "./clauses.ts";
import {fits} from "./frames.ts";
import type {Attribution} from "./types.ts";

/** Verbs that carry speech in an infinitive: "went on to say", "used the day to complain", "likes to say"; not "would like to say". */
const TO_GOVERNORS =
  /^(?:likes|liked|loves|loved|went|go|goes|going|gone|continued|continues|used|uses|took|takes|rushed|hastened|proceeded|seemed|appeared|chose|dared|quick|first|moved|turned|stepped|paused|stopped|stood|rose|returned|seized|managed|sought|seeks|opportunity|occasion|interview|phone|media|twitter|x|telegram|facebook|pains|address|day|speech|floor|stage)$/;

/** "went on to say", "used the day to complain of ...": the subject of the verb that governs the infinitive. */
export function infinitive(
  scene: Scene,
  unit: Unit,
  v: number,
  {verb, form, after}: Match,
  floor: number
): Attribution | null {
  const {items} = unit;
  let governor = -1;
  for (let i = v - 2; i >= floor && v - i < 8; i--) {
    if (items[i]!.kind === "quote" || items[i]!.text === ",") break;
    if (TO_GOVERNORS.test(items[i]!.norm)) governor = i;
  }
  if (governor < 0 || !fits(items, verb, form, after, false)) return null;
  if (verb.frame === "object" || verb.frame === "act") return null;
  const subject = subjectBefore(scene, unit, governor, floor);
  if (subject?.kind !== "phrase") return null;
  return {...toAttribution("went on to say", {verb, form, after}, v, subject, false), start: subject.start};
}

/** "..., adding that", "with a source telling the agency that", "was counting differently: ...". */
export function participial(
  scene: Scene,
  unit: Unit,
  v: number,
  {verb, form, after}: Match,
  floor: number,
  before: readonly Attribution[]
): Attribution | null {
  const {items} = unit;
  const previous = items[v - 1]!;
  if (!fits(items, verb, form, after, false)) return null;
  if (hasBe(items, v)) {
    const subject = subjectBefore(scene, unit, v, floor);
    if (subject?.kind !== "phrase" || verb.frame === "object") return null;
    return toAttribution("was saying", {verb, form, after}, v, subject, false);
  }
  if (
    previous.kind === "word" &&
    !isAdverb(previous.norm) &&
    !/^(?:and|but|while|in|by|before|after|also)$/.test(previous.norm)
  ) {
    const subject = subjectBefore(scene, unit, v, floor);
    if (subject?.kind !== "phrase" || subject.phrase.kind === "pronoun" || verb.frame === "object") return null;
    return toAttribution("with X saying", {verb, form, after}, v, subject, false);
  }
  if (verb.frame === "object" && before.length > 0) return null;
  if (verb.frame === "object" && !quoteFollows(items, after)) return null;
  const match = {verb, form, after};
  return {
    ...toAttribution("..., saying", match, v, {kind: "phrase", phrase: PLACEHOLDER, names: [], start: v}, false),
    speaker: null
  };
}
