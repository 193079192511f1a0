import {AUXILIARIES, DASHES, DETERMINERS, HAVE, INDEFINITE, isAdverb, NEGATIONS, PREPOSITIONS} from "../closed.ts";
import {type CueVerb, cuesOf, type Form} from "../cues.ts";
import {type Phrase, phraseAfter} from "../phrases.ts";
import {speakerNoun} from "../roles.ts";
import {isDemonym, isState, type Scene} from "../scene.ts";
import {clauseFloor, hasBe, type Subject, skipLeft, subjectAfter, subjectBefore} from "../subjects.ts";
import type {Item, Unit} from "../units.ts";
import {
  afterListener,
  clauseAt,
  fits,
  framesOf,
  isSandwiched,
  quoteAdjoins,
  quoteFollows,
  skipRight
} from "./frames.ts";
import type {Attribution} from "./types.ts";

/** Verbs that may stand before their subject: "“...,” said Orne". */
const INVERTING =
  /^(?:say|add|write|ask|note|reply|answer|explain|warn|argue|declare|insist|recall|conclude|report|tweet|announce|continue|observe|remark|agree|admit|state|respond|quip|joke|concede|lament|retort|exclaim|comment|post|claim|assert|complain|wonder|muse|counter|begin|read|go|run|acknowledge|predict|confirm|suggest|think|propose|stress|caution|recount|shout|demand|promise|allow|maintain|boast|opine|believe|reckon|protest|urge|vow|sigh|laugh|confess|offer|advise|repeat|recommend|chime|interject|shoot|fire)$/;
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
    if (item.kind !== "word" || cuesOf(item.norm).length === 0) continue;
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
    return toAttribution(
      "passive with its agent",
      matches[0]!,
      v,
      {kind: "phrase", phrase: agent, names: [], start: v},
      false
    );
  const floor = clauseFloor(items, v);

  const quoted = quotedAs(items, v);
  if (quoted !== null) {
    const subject = subjectBefore(scene, unit, quoted, floor);
    const match = matches.find(({verb, form, after}) => fits(items, verb, form, after, false));
    return subject?.kind === "phrase" && match ? toAttribution("is said to have said", match, v, subject, false) : null;
  }

  const quotedOne = quotedActively(items, v);
  if (quotedOne)
    return toAttribution(
      "quoted X as saying",
      matches[0]!,
      v,
      {kind: "phrase", phrase: quotedOne, names: [], start: quotedOne.from},
      false
    );

  const inverted = matches.find(
    ({verb, form}) =>
      INVERTING.test(verb.lemma) &&
      (form === "past" || form === "past-or-participle" || form === "s" || form === "base")
  );
  if (inverted && mayInvert(items, v)) {
    const subject = subjectAfter(scene, unit, v);
    if (
      subject?.kind === "phrase" &&
      agrees(inverted.form, subject.phrase, items) &&
      !outranks(scene, unit, v, floor, subject.phrase)
    ) {
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
  if (form !== "ing" && isNounPosition(items, v)) return null;
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
  if (!agrees(form, subject.phrase, items)) return null;
  if (isDemonymCompound(scene, items, subject.phrase, form) || isNobody(items, subject.phrase)) return null;
  const sandwiched =
    isSandwiched(items, subject.start, verb.frame === "tell" ? afterListener(items, after) : after) ||
    isRelativeObject(items, subject.start, after);
  const relative = /^(?:which|that|what)$/.test(items[subject.start - 1]?.norm ?? "");
  if (!fits(items, verb, form, after, sandwiched, relative)) return null;
  if (!suits(scene, verb, subject.phrase, items, v)) return null;
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

/** "the claims", "his demand", "of reports", "Orran's calls": a noun, not a verb. */
function isNounPosition(items: readonly Item[], v: number): boolean {
  const previous = items[v - 1]!;
  if (previous.kind === "possessive") return true;
  if (previous.kind !== "word" || previous.proper) return false;
  return (
    DETERMINERS.has(previous.norm) &&
    !INDEFINITE.has(previous.norm) &&
    !/^(?:that|this|all|one|two|three|four|five|six)$/.test(previous.norm)
  );
}

/** "Orran demands for peace": a demonym before a noun that looks like a verb. */
function isDemonymCompound(scene: Scene, items: readonly Item[], phrase: Phrase, form: Form): boolean {
  if (form !== "s" && form !== "base") return false;
  const match = phrase.name ? scene.nameAt.get(items[phrase.at]!.start) : undefined;
  return match !== undefined && isDemonym(match) && !/s$|ese$|ish$|ch$/.test(phrase.head);
}

const isNobody = (items: readonly Item[], phrase: Phrase) =>
  /^(?:neither|nobody|none)$/.test(phrase.head) || /^(?:no|neither)$/.test(items[phrase.from]!.norm);

/** "the '500 for 500' which Orne announced on Thursday", "what the minister called a farce". */
function isRelativeObject(items: readonly Item[], start: number, after: number): boolean {
  const next = items[skipRight(items, after)];
  return /^(?:which|that|what)$/.test(items[start - 1]?.norm ?? "") && (next === undefined || next.kind === "mark");
}

/** Number: "officials say" and "Orne says", never the other way about; a past fits everybody. */
function agrees(form: Form, phrase: Phrase, items: readonly Item[]): boolean {
  if (form !== "s" && form !== "base") return true;
  const many =
    phrase.with !== null ||
    /^(?:they|we|i|you|both|others|some|many|most|several|few|all)$/.test(phrase.head) ||
    (phrase.kind === "common" && (speakerNoun(phrase.head)?.plural ?? false)) ||
    /^(?:media|police|authorities|allies)$/.test(phrase.head);
  const either =
    phrase.kind === "name" ||
    /^(?:media|police|staff|team|government|side|headquarters|party|family|press|panel|committee)$/.test(phrase.head);
  void items;
  return either || (form === "base" ? many : !many);
}

/** Verbs that name an act as often as a saying count only for those whose acts are words: people, offices, sources. */
function suits(scene: Scene, verb: CueVerb, phrase: Phrase, items: readonly Item[], v: number): boolean {
  const document = phrase.kind === "common" && speakerNoun(phrase.head)?.type === "document";
  if (document && speakerNoun(phrase.head)?.plural && phrase.from === phrase.at) return false;
  if (
    /^(?:agree|disagree|concur)$/.test(verb.lemma) &&
    (phrase.with ||
      (phrase.kind === "common" && /^(?:group|office|organisation)$/.test(speakerNoun(phrase.head)?.type ?? "")))
  )
    return quoteAdjoins(items, v + 1);
  if (verb.frame === "object" && /^(?:who|which|that)$/.test(items[skipLeft(items, v) - 1]?.norm ?? ""))
    return quoteFollows(items, v);
  if (verb.frame === "object" && /^(?:which|that)$/.test(items[phrase.from - 1]?.norm ?? ""))
    return items[phrase.from - 2]?.kind === "quote";
  const known = phrase.name ? scene.nameAt.get(items[phrase.name.from]!.start) : undefined;
  const state = known !== undefined && isState(known) && known.end === items[phrase.at]!.end;
  if (state && verb.lemma === "give") return false;
  if (state && verb.frame === "object")
    return /^(?:propose|demand|announce)$/.test(verb.cueClass) && verb.particles.length === 0;
  if (document)
    return (
      verb.frame === "any" || (verb.frame === "clause" && verb.cueClass !== "expect") || quoteAdjoins(items, v + 1)
    );
  return true;
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
    /^(?:so|as|thus|and|than)$/.test(previous.norm) ||
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

/** "Orne, who led the team, said Orran ...": a parenthesis before the verb has the subject, unless a sentence end follows. */
function outranks(scene: Scene, unit: Unit, v: number, floor: number, phrase: Phrase): boolean {
  const {items} = unit;
  if (items[v - 1]?.text !== ",") return false;
  const next = items[phrase.to];
  if (!next || (next.kind === "mark" && next.text !== ",")) return false;
  if (items[v - 2]?.kind === "quote") return false;
  const subject = subjectBefore(scene, unit, v, floor);
  return subject?.kind === "phrase" && subject.phrase.from <= floor + 4 && next.text !== ",";
}

/** "described by Orne as", "as announced by the ministry": the agent of a passive. */
function passiveAgent(items: readonly Item[], v: number): Phrase | null {
  if (items[v + 1]?.norm !== "by" || !/(?:ed|en|put|told|said)$/.test(items[v]!.norm)) return null;
  const lead = items[v - 1];
  if (!lead || !(hasBe(items, v) || lead.norm === "as" || lead.norm === "been")) return null;
  const agent = phraseAfter(items, v + 2);
  if (!agent || (agent.kind === "common" && !speakerNoun(agent.head))) return null;
  if (agent.kind === "common" && speakerNoun(agent.head)?.type === "media") return null;
  return lead.norm === "as" || items[agent.to]?.norm === "as" || quoteFollows(items, agent.to) ? agent : null;
}

/** "is said to have replied", "was quoted as saying": the item that the real subject stands before. */
function quotedAs(items: readonly Item[], v: number): number | null {
  let i = v - 1;
  if (items[i]?.norm === "have") i--;
  const link = items[i]?.norm;
  const verb = items[i - 1]?.norm ?? "";
  if (
    link === "to"
      ? !/^(?:said|reported|understood|believed|alleged|known|heard|seen|thought|rumoured|rumored)$/.test(verb)
      : link === "as"
        ? !/^(?:quoted|cited|reported|heard|recorded|overheard)$/.test(verb)
        : true
  )
    return null;
  return hasBe(items, i - 1) ? skipLeft(items, i - 1) : link === "as" ? i - 1 : null;
}

/** "The Courier quoted Orne as saying": the one between the verb and "as". */
function quotedActively(items: readonly Item[], v: number): Phrase | null {
  if (items[v - 1]?.norm !== "as" || !items[v]!.norm.endsWith("ing")) return null;
  for (let i = v - 2; i >= 0 && v - i < 12; i--)
    if (/^(?:quoted|quotes|quoting|cited|cites|citing|reported)$/.test(items[i]!.norm)) {
      const phrase = phraseAfter(items, i + 1);
      return phrase && phrase.to <= v - 1 && (phrase.kind !== "common" || speakerNoun(phrase.head)) ? phrase : null;
    }
  return null;
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
