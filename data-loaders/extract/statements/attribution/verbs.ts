import {AUXILIARIES, DASHES, HAVE, isAdverb, NEGATIONS, PREPOSITIONS} from "../closed.ts";
import type {CueVerb} from "../cue-types.ts";
import {cuesOf, cuesWithIdioms} from "../cues.ts";
import type {Form} from "../forms.ts";
import type {Item} from "../item.ts";
import type {Phrase} from "../phrase.ts";
import type {Scene} from "../scene.ts";
import {clauseFloor, hasBe, type Subject, skipLeft, subjectAfter, subjectBefore, subjectOfJoined} from "../subjects.ts";
import type {Unit} from "../units.ts";
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
import {clauseAt, isSandwiched, quoteFollows, skipRight} from "./clauses.ts";
import {afterListener, fits, framesOf} from "./frames.ts";
import {isQuoting, passiveAgent, quotedActively, quotedAs} from "./passives.ts";
import type {Attribution} from "./types.ts";

/** Verbs that may stand before their subject: "“...,” said Orne". */
const INVERTING =
  /^(?:say|add|write|ask|note|reply|answer|explain|warn|argue|declare|insist|recall|conclude|report|tweet|announce|continue|observe|remark|agree|admit|state|respond|quip|joke|concede|lament|retort|exclaim|comment|post|claim|assert|complain|wonder|muse|counter|begin|read|go|run|acknowledge|predict|confirm|suggest|think|propose|stress|caution|recount|shout|demand|promise|allow|maintain|boast|opine|believe|reckon|protest|urge|vow|sigh|laugh|confess|offer|advise|repeat|recommend|chime|interject|shoot|fire|confide|affirm|indicate|emphasize|emphasise|stress|underline|clarify|specify|remind|estimate)$/;
/** Verbs that carry speech in an infinitive: "went on to say", "used the day to complain". */
const TO_GOVERNORS =
  /^(?:went|go|goes|going|gone|continued|continues|used|uses|took|takes|rushed|hastened|proceeded|seemed|appeared|chose|dared|quick|first|moved|turned|stepped|paused|stopped|stood|rose|returned|seized|managed|sought|seeks|opportunity|occasion|interview|phone|media|twitter|x|telegram|facebook|pains|address|day|speech|floor|stage)$/;
const PLANS = new Set("will shall should can could may might must".split(" "));

interface Match {
  readonly verb: CueVerb;
  readonly form: Form;
  readonly after: number;
}

/** Every word of a unit that is used as a verb of saying and has somebody to say it, in order. */
export function findVerbAttributions(scene: Scene, unit: Unit): Attribution[] {
  const {items} = unit;
  const found: Attribution[] = [];
  for (let v = 0; v < items.length; v++) {
    const item = items[v]!;
    if (item.kind !== "word" || cuesWithIdioms(item.norm).length === 0) continue;
    if (item.proper && !(v === 0 && items[1]?.proper)) continue;
    const attribution = attributionAt(scene, unit, v, found);
    if (attribution) found.push(attribution);
  }
  return found;
}

function attributionAt(scene: Scene, unit: Unit, v: number, before: readonly Attribution[]): Attribution | null {
  const {items} = unit;
  const matches = framesOf(items, v);
  if (matches.length === 0) return null;
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

const PLACEHOLDER: Phrase = {from: 0, to: 0, kind: "pronoun", head: "", at: 0, name: null, governed: null, with: null};

function toAttribution(
  rule: string,
  {verb, after}: Match,
  v: number,
  subject: Extract<Subject, {kind: "phrase"}>,
  sandwiched: boolean
): Attribution {
  const weak = verb.frame === "act" || verb.frame === "object" || verb.frame === "figure" || verb.frame === "label";
  return {
    rule,
    cue: {from: v, to: after},
    cueClass: verb.cueClass,
    speaker: subject.phrase,
    names: subject.names,
    start: Math.min(subject.start, v),
    content: sandwiched ? "before" : "after",
    strength: weak ? "weak" : "strong"
  };
}

/** Whether a verb stands where an inverted one may: at the start, after a quotation, a comma, a dash, "so" or "as". */
function mayInvert(items: readonly Item[], v: number): boolean {
  const start = skipLeftOfInverted(items, v);
  const previous = items[start - 1];
  if (!previous) return true;
  return (
    previous.kind === "quote" ||
    previous.text === "," ||
    previous.text === "(" ||
    DASHES.has(previous.text) ||
    /^(?:so|as|thus|than)$/.test(previous.norm) ||
    previous.text === ";" ||
    previous.text === "."
  );
}
function skipLeftOfInverted(items: readonly Item[], v: number): number {
  let i = v;
  while (
    i > 0 &&
    items[i - 1]!.kind === "word" &&
    !items[i - 1]!.proper &&
    (isAdverb(items[i - 1]!.norm) || HAVE.has(items[i - 1]!.norm) || AUXILIARIES.has(items[i - 1]!.norm))
  )
    i--;
  return i;
}

/** "Orne, who stood below a sign reading “Go home,” said her son ...": American papers set the comma of the parenthesis within. */
function closesRelative(items: readonly Item[], quote: number): boolean {
  if (items[quote]?.kind !== "quote" || !/,["'”’»]+$/.test(items[quote].text)) return false;
  for (let i = quote - 1; i > 0 && quote - i < 30; i--) {
    if (/^[;:.]$/.test(items[i]!.text) || items[i]!.kind === "quote") return false;
    if (items[i]!.text !== ",") continue;
    return (
      /^(?:who|whose|which|wearing|holding|carrying|standing|author)$/.test(items[i + 1]?.norm ?? "") &&
      !SAYS.test(items[quote - 1]?.norm ?? "")
    );
  }
  return false;
}
/** What stands right before words that are spoken and not shown. */
const SAYS = /^(?:said|says|told|added|asked|wrote|replied|,|:)$/;

/** "Orne, who led the team, said Orran ...": a parenthesis before the verb has the subject, unless a sentence end follows. */
function outranks(scene: Scene, unit: Unit, v: number, floor: number, phrase: Phrase): boolean {
  const {items} = unit;
  if (closesRelative(items, v - 1)) return true;
  if (items[v - 1]?.text !== ",") return false;
  const next = items[phrase.to];
  if (!next || (next.kind === "mark" && next.text !== ",")) return false;
  if (items[v - 2]?.kind === "quote") return false;
  const subject = subjectBefore(scene, unit, v, floor);
  if (subject?.kind !== "phrase") return false;
  const behindQuote = items[subject.start - 1]?.kind === "quote";
  return behindQuote || (subject.phrase.from <= floor + 4 && next.text !== ",");
}

/** "went on to say", "used the day to complain of ...": the subject of the verb that governs the infinitive. */
function infinitive(
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
function participial(
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
