import {AUXILIARIES, HAVE, NEGATIONS, PREPOSITIONS} from "../lexicon/closed.ts";
import {cuesOf, cuesWithIdioms} from "../lexicon/cues.ts";
import type {Scene} from "../scene/scene.ts";
import {clauseFloor, hasBe, skipLeft} from "../subjects/clause.ts";
import {subjectAfter} from "../subjects/subject-after.ts";
import {subjectBefore, subjectOfJoined} from "../subjects/subjects.ts";
import type {Unit} from "../text/units.ts";
import {
  agrees,
  isCompound,
  isDemonymCompound,
  isNobody,
  isNounPosition,
  isRelativeObject,
  isUntold,
  suits
} from "./agreement.ts";
import {type Match, PLACEHOLDER, toAttribution} from "./build.ts";
import {clauseAt, isSandwiched, quoteFollows, skipRight} from "./clauses.ts";
import {afterListener, fits, framesOf} from "./frames.ts";
import {INVERTING, mayInvert, outranks} from "./inversion.ts";
import {infinitive, participial} from "./nonfinite.ts";
import {isQuoting, passiveAgent, quotedActively, quotedAs} from "./passives.ts";
import type {Attribution} from "./types.ts";

/** A verb that opens its sentence has its subject in the head above it. */
const NOBODY = {kind: "phrase", phrase: PLACEHOLDER, names: [], start: 0} as const;

const PLANS = new Set("will shall should can could may might must".split(" "));

/** Every word of a unit that is used as a verb of saying and has somebody to say it, in order. */
export function findVerbAttributions(scene: Scene, unit: Unit): Attribution[] {
  const {items} = unit;
  const found: Attribution[] = [];
  for (let v = 0; v < items.length; v++) {
    const item = items[v]!;
    if (item.kind !== "word" || cuesWithIdioms(item.norm).length === 0) continue;
    if (item.proper && !(v === 0 && (items[1]?.proper || scene.roundUp.headed.has(unit.index)))) continue;
    const attribution = attributionAt(scene, unit, v, found);
    if (attribution) found.push(attribution);
  }
  return found;
}

function attributionAt(scene: Scene, unit: Unit, v: number, before: readonly Attribution[]): Attribution | null {
  const {items} = unit;
  const matches = framesOf(items, v);
  if (matches.length === 0) return null;
  if (v === 0 && scene.roundUp.headed.has(unit.index)) {
    const match = matches.find(({form}) => form === "s");
    if (match) return {...toAttribution("reports ..., under X", match, v, NOBODY, false), speaker: null, ofItem: true};
  }
  const agent = passiveAgent(items, v);
  if (agent)
    return toAttribution("passive with its agent", matches[0]!, v, {kind: "phrase", ...agent, start: v}, false);
  const floor = clauseFloor(items, v);

  const reported = quotedAs(items, v);
  if (reported !== null) {
    const subject = subjectBefore(scene, unit, reported, floor);
    const quoted = subject?.kind === "phrase" && items[subject.start - 1]?.kind === "quote";
    const match = matches.find(({verb, form, after}) => quoted || fits(items, verb, form, after, false));
    return subject?.kind === "phrase" && match ? toAttribution("is said to have said", match, v, subject, false) : null;
  }

  // "quoted Orne as saying": the one who is quoted speaks
  if (matches.some(({verb}) => /^(?:quote|cite)$/.test(verb.lemma)) && isQuoting(items, v)) return null;
  const quotedOne = quotedActively(items, v);
  if (quotedOne)
    return toAttribution(
      "quoted X as saying",
      matches[0]!,
      v,
      {kind: "phrase", phrase: quotedOne, names: [], start: quotedOne.from},
      false
    );

  const inverting = matches.filter(
    ({verb, form}) =>
      (INVERTING.test(verb.lemma) || (verb.frame === "quote" && items[v - 1]?.kind === "quote")) &&
      (form === "past" || form === "past-or-participle" || form === "s" || form === "base")
  );
  if (inverting.length > 0 && mayInvert(items, v)) {
    const subject = subjectAfter(unit, v);
    const inverted = subject?.kind === "phrase" ? inverting.find(({form}) => agrees(form, subject.phrase)) : undefined;
    if (inverted && subject?.kind === "phrase" && !outranks(scene, unit, v, floor, subject.phrase)) {
      const sandwiched = v > 0;
      if (sandwiched || items[subject.phrase.to]?.text === ":" || quoteFollows(items, v))
        return toAttribution("said X", inverted, v, subject, sandwiched);
    }
  }

  for (const match of matches) {
    const attribution = regular(scene, unit, v, match, floor, before);
    if (attribution) return attribution;
  }
  return null;
}

/** Subject, verb, content; or content, subject, verb. */
function regular(
  scene: Scene,
  unit: Unit,
  v: number,
  match: Match,
  floor: number,
  before: readonly Attribution[]
): Attribution | null {
  const {items} = unit;
  const {verb, form, after} = match;
  const previous = items[v - 1];
  if (!previous) return null;
  if (form !== "ing" && (isNounPosition(items, v) || isCompound(items, v, verb, form))) return null;
  if (
    previous.kind === "word" &&
    PREPOSITIONS.has(previous.norm) &&
    !/^(?:to|before|after|in|by|while|without|than|out|back|since)$/.test(previous.norm)
  )
    return null;
  if (form === "ing") return participial(scene, unit, v, match, floor, before);
  const left = skipLeft(items, v);
  const group = items.slice(left, v);
  if (form === "participle" && !group.some((item) => HAVE.has(item.norm))) return null;
  if (form !== "base" && form !== "s" && hasBe(items, v)) return null;
  if (form === "base") {
    if (previous.norm === "to") return infinitive(scene, unit, v, match, floor);
    if (group.some((item) => PLANS.has(item.norm))) return null;
    if (
      group.some((item) => item.norm === "would") &&
      !clauseAt(items, skipRight(items, after)) &&
      !quoteFollows(items, after)
    )
      return null;
  } else if (group.some((item) => AUXILIARIES.has(item.norm) && !HAVE.has(item.norm))) return null;
  if (
    group.some((item) => NEGATIONS.has(item.norm) || item.norm.endsWith("n't")) &&
    !(verb.cueClass === "deny" && verb.particles.length > 0)
  )
    return null;

  const subject = subjectBefore(scene, unit, v, floor);
  if (!subject) return null;
  if (subject.kind === "shared") {
    if (before.length === 0 && items.slice(0, v).some((item) => cuesOf(item.norm).length > 0 && item.norm === "that"))
      return null;
    if (!fits(items, verb, form, after, false)) return null;
    if (before.length === 0 && /^(?:object|figure|label)$/.test(verb.frame) && !quoteFollows(items, after)) return null;
    const joined = before.length === 0 ? subjectOfJoined(scene, unit, subject.start, floor) : null;
    if (joined?.kind === "phrase") return {...toAttribution("and said", match, v, joined, false), start: subject.start};
    return {
      ...toAttribution(
        "and said",
        match,
        v,
        {kind: "phrase", phrase: PLACEHOLDER, names: [], start: subject.start},
        false
      ),
      speaker: null,
      start: subject.start
    };
  }
  if (/^(?:if|whether|unless|until|till|lest)$/.test(items[subject.start - 1]?.norm ?? "")) return null;
  if (!agrees(form, subject.phrase)) return null;
  if (isUntold(items, subject.start, after)) return null;
  if (isDemonymCompound(scene, items, subject.phrase, form) || isNobody(items, subject.phrase)) return null;
  // "The bridge, Ada Orne, the mayor, told them, had held": a name within the commas, with the bridge's own verb behind
  const end = skipRight(items, verb.frame === "tell" ? afterListener(items, after) : after);
  const within = subject.names.findLast(({name}) => name !== null);
  const inserted = items[end]?.text === "," && AUXILIARIES.has(items[end + 1]?.norm ?? "") && within !== undefined;
  const sandwiched =
    inserted ||
    isSandwiched(items, subject.start, verb.frame === "tell" ? afterListener(items, after) : after) ||
    isRelativeObject(items, subject.start, after);
  const relative = /^(?:which|that|what)$/.test(items[subject.start - 1]?.norm ?? "");
  if (!fits(items, verb, form, after, sandwiched, relative)) return null;
  // "It gave no names", "ruled out nothing"; but "reported no arrests"
  if (
    /^(?:object|figure)$/.test(verb.frame) &&
    verb.cueClass !== "deny" &&
    verb.lemma !== "report" &&
    /^(?:no|none|nothing)$/.test(items[after]?.norm ?? "")
  )
    return null;
  if (!suits(scene, verb, subject.phrase, items, v)) return null;
  if (inserted && within) return toAttribution("..., X said", match, v, {...subject, phrase: within}, true);
  return toAttribution(sandwiched ? "..., X said" : "X said", match, v, subject, sandwiched);
}
