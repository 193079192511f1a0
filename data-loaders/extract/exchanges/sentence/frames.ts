import type {Status} from "../../mentions.ts";
import {ADVERBS, BE, DETERMINERS, HAVE, MODALS, NEGATIONS, PRONOUNS, SIDE_NOUNS} from "../lexicon/cues.ts";
import type {Form} from "../lexicon/inflect.ts";
import {categoryOf, GENERIC, MODIFIERS} from "../lexicon/people.ts";
import {DEED_NOUNS, LONGEST_VERB, type VerbClass, verbEntries} from "../lexicon/verbs.ts";
import {leadBefore} from "./leads.ts";
import {isCarried, isLedAcross, leadsHome, particleClass} from "./particles.ts";
import {isDemonym, type Unit} from "./units.ts";

/** A verb with its auxiliaries, or a noun for a deed, in one sentence. Indices are of units, half-open. */
export interface Frame {
  /** The verb or noun itself. */
  readonly from: number;
  readonly to: number;
  /** Where its auxiliaries begin. */
  readonly start: number;
  readonly cls: VerbClass;
  readonly lemma: string;
  readonly noun: boolean;
  readonly passive: boolean;
  /** A past form without an auxiliary: active past, or a participle that belongs to the noun before it. */
  readonly bare: boolean;
  readonly finite: boolean;
  readonly ing: boolean;
  /** What its own words say of its standing; null where they say nothing. */
  readonly status: Status | null;
  /** Whether that standing is of a deed still to come, so that "proposed that" before it may say otherwise. */
  readonly open: boolean;
  /** "has not received": told as not having happened. */
  readonly void: boolean;
}

/** All frames of a sentence, left to right. */
export function findFrames(units: readonly Unit[]): Frame[] {
  const found: Frame[] = [];
  for (let i = 0; i < units.length; ) {
    const frame = frameAt(units, i);
    if (frame && frame.cls !== "run") found.push(frame);
    i = frame ? frame.to : i + 1;
  }
  return found.map((frame, k) => joined(units, found[k - 1], frame));
}

/** "to exchange more prisoners and return the bodies": a second verb shares the standing of the first. */
function joined(units: readonly Unit[], before: Frame | undefined, frame: Frame): Frame {
  const bare =
    !frame.noun &&
    frame.start === frame.from &&
    verbEntries(units[frame.from]!.norm)?.some(({form}) => form === "base");
  const linked = units[frame.from - 1]?.norm === "and" || units[frame.from - 1]?.norm === "or";
  if (!bare || !linked || !before || before.noun || (before.finite && !before.open) || before.status === "completed")
    return frame;
  return {...frame, status: before.status, finite: before.finite, open: before.open};
}

function frameAt(units: readonly Unit[], i: number): Frame | null {
  if (
    units[i]!.kind !== "word" ||
    isLabel(units, i) ||
    isAttribute(units, i) ||
    isCompound(units, i) ||
    isSeason(units, i) ||
    isCounted(units, i)
  )
    return null;
  const gap = adverbsAfter(units, i);
  for (let size = Math.min(LONGEST_VERB, units.length - i - gap); size > 0; size--) {
    const words = phrase(units, i, size, gap);
    if (words === null) continue;
    const length = size > 1 ? size + gap : size;
    if (words.endsWith(" to") && units[i + length]?.kind === "name") continue;
    const deed = DEED_NOUNS.get(words);
    const entries = verbEntries(words);
    if (!deed && !entries) continue;
    const led = deed !== undefined && units[i - 1]?.norm === "to" && units[i + length]?.norm === "of";
    const noun = led || isNoun(units, i, length, entries?.map(({form}) => form) ?? []);
    if (deed && (noun || !entries) && (ofSomethingElse(units, i, i + length) || isInReturn(units, i))) return null;
    if (deed && (noun || !entries)) return nounFrame(units, i, i + length, deed, words);
    if (entries && !noun) {
      const frame = verbFrame(units, i, i + length, entries);
      // "set 40 free"; whatever else is set is no matter of people.
      if (frame.lemma === "set") return null;
      const place = units[frame.to]?.kind;
      if (frame.lemma === "bring to" && place === "name") continue;
      if (
        frame.lemma === "follow" &&
        !takesObject(units, frame.to) &&
        !frame.passive &&
        !frame.ing &&
        units[frame.to]?.norm !== "by"
      )
        return {...frame, cls: "come"};
      // "The swap was after 30 days": only who is named may be after somebody.
      if (frame.lemma === "be after" && units[i - 1]?.kind !== "name") continue;
      // "The deal was for 40, he insists": said with force, and not demanded.
      if (frame.lemma === "insist" && !frame.passive) return {...frame, cls: "say"};
      if (frame.lemma === "take in" && (place === "date" || place === "name")) continue;
      if (frame.lemma === "reach" && !leadsHome(units, frame.to - 1) && !PLACES.has(units[frame.to + 1]?.norm ?? ""))
        return null;
      return frame.lemma.startsWith("have") &&
        frame.cls !== "wish" &&
        (frame.cls === "other" || !takesObject(units, frame.to))
        ? null
        : frame;
    }
  }
  return null;
}

/** "are now home", "were already safely back": how many adverbs part "be" from where they are; those that deny it part nothing. */
function adverbsAfter(units: readonly Unit[], i: number): number {
  let gap = 0;
  while (BE.has(units[i]!.norm) && SOON.has(units[i + 1 + gap]?.norm ?? "")) gap++;
  return gap;
}
const SOON = new Set("now already all both finally safely since soon again".split(" "));

/** "Remains: 400 to Estavia": the label of an item, and no verb. */
const isLabel = (units: readonly Unit[], i: number): boolean =>
  units[i]!.norm === "remains" && units[i + 1]?.norm === ":";

/** "living hostages", "captured Kordovan officers": a participle before a noun for persons is no verb. */
function isAttribute(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  if (!next || !MODIFIERS.has(units[i]!.norm) || BE.has(units[i - 1]?.norm ?? "") || HAVE.has(units[i - 1]?.norm ?? ""))
    return false;
  return next.kind === "word" ? categoryOf(next.norm) !== null || GENERIC.has(next.norm) : isDemonym(next);
}

/** "Varonian-led", "rebel-held": the second half of a compound adjective. */
function isCompound(units: readonly Unit[], i: number): boolean {
  const {joined, norm} = units[i]!;
  return joined && verbEntries(norm)?.every(({form}) => form === "past" || form === "participle") === true;
}

/** "another 96 that spring": a season, where nobody is to spring anybody. */
const isSeason = (units: readonly Unit[], i: number): boolean =>
  units[i]!.norm === "spring" && units[i - 1]?.norm !== "to" && !MODALS.has(units[i - 1]?.norm ?? "");

/** "plus 46 wounded", "the sick, the injured": those counted or named, where no object and no auxiliary follows or stands before. */
function isCounted(units: readonly Unit[], i: number): boolean {
  const next = units[i + 1];
  const ends = next === undefined || next.kind === "mark" || /^(?:and|from|in|to|on|each|for|of)$/.test(next.norm);
  const before = units[i - 1];
  return (
    ends &&
    (before?.kind === "number" || /^(?:the|their|its|his|our|these|those)$/.test(before?.norm ?? "")) &&
    categoryOf(units[i]!.norm) !== null
  );
}

/** "has 20 of its men back", and not "have come home". */
function takesObject(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  return (
    next?.kind === "number" ||
    next?.kind === "name" ||
    /^(?:the|its|their|his|her|our|all|some|another|at|more|about|had|back)$/.test(next?.norm ?? "")
  );
}

/** What can be reached on the way home; a deal or a number is reached in another sense. */
const PLACES = new Set(["border", "territory", "country", "capital", "homeland", "crossing"]);

/** "an exchange of fire", "the exchange rate", "the stock exchange": nouns for deeds that are none. */
function ofSomethingElse(units: readonly Unit[], from: number, to: number): boolean {
  const after = units[to]?.norm ?? "";
  const object = after === "of" ? (units[to + 1]?.norm ?? "") : after === "" ? "" : after;
  return NO_PEOPLE.has(object) || NO_PEOPLE.has(units[from - 1]?.norm ?? "");
}
const NO_PEOPLE = new Set(
  `fire views opinions letters documents memorandums memoranda drafts papers ideas information intelligence goods gifts words messages ambassadors notes
  strikes blows artillery territory territories rate rates stock students barbs accusations fuel grain gas weapons technology power data funds money cargo cargoes oil energy heated foreign`.split(
    /\s+/
  )
);

/** "In return the state will free 40": what it answers, and no deed of its own. */
const isInReturn = (units: readonly Unit[], i: number): boolean =>
  units[i]!.norm === "return" && units[i - 1]?.norm === "in" && !/^(?:of|for)$/.test(units[i + 1]?.norm ?? "");

/** So many words from `from`, those of the gap behind the first left out. */
function phrase(units: readonly Unit[], from: number, size: number, gap: number): string | null {
  let words = "";
  for (let k = 0; k < size; k++) {
    const i = k === 0 ? from : from + gap + k;
    const unit = units[i]!;
    if (unit.kind !== "word" || (unit.possessive && k < size - 1)) return null;
    words += i === from ? unit.norm : ` ${unit.norm}`;
  }
  return words;
}

/** Whether a form that can be noun or verb is a noun here, by the word before it (and "of" after it). */
function isNoun(units: readonly Unit[], i: number, length: number, forms: readonly Form[]): boolean {
  if (length > 1 && units[i + 1]!.joined) return true;
  if (BE.has(units[i]!.norm) || NO_NOUNS.has(units[i]!.norm)) return false;
  const before = units[i - 1];
  const after = units[i + length];
  const nominal = forms.includes("base") || forms.includes("s");
  if (!nominal && !forms.includes("ing")) return false;
  if (VERBS_ONLY.test(units[i]!.norm)) return false;
  // "The movement let 33 go": a form that is past as well is a verb.
  if (forms.includes("past")) return false;
  // "by the army's reckoning".
  if (units[i]!.norm === "reckoning" && before?.possessive) return true;
  if (forms.includes("ing"))
    return before !== undefined && (before.norm === "the" || before.possessive) && after?.norm === "of";
  if (!before) return forms.includes("base") && (after?.norm === "of" || units[i]!.norm.length < 2);
  if (before.kind === "mark") return after?.norm === "of" || !["(", '"', "“", "—", ","].includes(before.norm);
  const month = before.norm === "may" && before.capital && DETERMINERS.has(units[i - 2]?.norm ?? "");
  if (before.norm === "to" || (MODALS.has(before.norm) && !month) || PRONOUNS.has(before.norm)) return false;
  if (ADVERBS.has(before.norm) && before.norm !== "first" && before.norm !== "in") return false;
  if (isDemonym(before) && before.norm.endsWith("s") && !before.possessive) return false;
  // "Sixty-six come home".
  if (before.kind === "number" && length > 1) return false;
  if (before.possessive || isDemonym(before) || before.kind === "date" || before.kind === "number") return true;
  if (DETERMINERS.has(before.norm)) return !(before.norm === "both" || before.norm === "each");
  // "(Kordovan count)", "(Korvale count)": nothing follows that would be counted.
  if (before.kind === "name" && after?.norm === ")" && !forms.includes("ing")) return true;
  if (before.kind === "name" || SIDE_NOUNS.has(before.norm) || before.norm === "and" || before.norm === "let")
    return false;
  if (DOERS.test(before.norm)) return false;
  if (HELPERS.has(before.norm) || BE.has(before.norm) || HAVE.has(before.norm)) return false;
  if (before.norm.endsWith("s") && (categoryOf(before.norm) || GENERIC.has(before.norm))) return after?.norm === "of";
  return true;
}
/** "asks that the insurgents return 48 soldiers": who acts, of more than one. */
const DOERS =
  /^(?:insurgents|rebels|guerrillas|separatists|militants|kidnappers|captors|authorities|gunmen|militias|fighters|forces)$/;
/** "The plan foresees", "the army let": verbs only, whatever word stands before. */
const NO_NOUNS = new Set(
  "let foresee foresees stipulate stipulates envisage envisages provide provides specify specifies".split(" ")
);
const HELPERS = new Set(["help", "helped", "helping", "helps", "t", "or"]);

/** Forms in -s and without that are no nouns: "the accord speaks of". */
const VERBS_ONLY =
  /^(?:speaks?|frees|receives?|brings?|sends?|gives?|gets?|insists?|liberates?|includes?|provides?|foresees?|stipulates?)$/;

function nounFrame(units: readonly Unit[], from: number, to: number, cls: VerbClass, lemma: string): Frame {
  let start = from;
  while (start > 0 && from - start < 6 && units[start - 1]!.kind === "word" && DETERMINERS.has(units[start - 1]!.norm))
    start--;
  return {
    from,
    to,
    start,
    cls,
    lemma,
    noun: true,
    passive: false,
    bare: false,
    finite: false,
    ing: false,
    status: null,
    open: true,
    void: false
  };
}

function verbFrame(
  units: readonly Unit[],
  from: number,
  to: number,
  entries: readonly {cls: VerbClass; form: Form; lemma: string}[]
): Frame {
  const forms = new Set(entries.map(({form}) => form));
  const first = entries[0]!;
  let start = from;
  while (start > 0 && from - start < 8)
    if (isUntilNow(units, start)) start -= 2;
    else if (isAuxiliary(units[start - 1]!)) start--;
    else break;
  const aux = units.slice(start, from).map(({norm}) => norm);
  const has = (words: {has(word: string): boolean}) => aux.some((word) => words.has(word));
  const infinitive = aux.includes("to");
  const passive =
    (from === 0 && forms.has("participle") && units[to]?.norm === "by") ||
    (has(BE) && forms.has("participle") && !aux.slice(aux.findLastIndex((word) => BE.has(word)) + 1).includes("to"));
  const past = forms.has("past") || forms.has("participle");
  const bare = past && !has(BE) && !has(HAVE) && !infinitive;
  const modal = aux.map((word) => MODALS.get(word)).find((status) => status !== undefined) ?? null;
  const negated = has(NEGATIONS) || isByNobody(units, start);
  const lead =
    infinitive || forms.has("ing") || (forms.has("base") && !modal) ? leadBefore(units, start, infinitive) : null;
  const adds = first.lemma === "add" && addsPeople(units, to);
  const carried = isCarried(units, first.lemma, start);
  const across = !carried && isLedAcross(units, first.lemma, to);
  const moved = particleClass(units, first.lemma, to) ?? (carried || across ? "come" : null);
  const cls = adds ? "give" : first.cls === "move" ? (moved ?? "other") : (moved ?? first.cls);
  const subjunctive = aux.includes("be") && modal === null && !infinitive && lead === null;
  const isVoid = (negated && modal === null && lead === null) || (infinitive && aux.includes("yet"));
  const done = infinitive && has(HAVE) && lead !== "agreed";
  const status: Status | null =
    negated && modal !== null
      ? "rejected"
      : done
        ? "completed"
        : (lead ?? modal ?? (infinitive ? "agreed" : "completed"));
  return {
    from,
    to,
    start,
    cls,
    lemma: carried ? "carry" : across ? "cross over" : moved ? `${first.lemma} back` : first.lemma,
    noun: false,
    passive,
    bare,
    finite: !infinitive && (!forms.has("ing") || has(BE)),
    ing: forms.has("ing") && !has(BE),
    status,
    open:
      subjunctive ||
      modal !== null ||
      (forms.has("base") && !infinitive && lead === null) ||
      (infinitive && lead === null) ||
      lead === "agreed",
    void: isVoid
  };
}

/** "has by now let 40 go", "had so far received 30": two words between an auxiliary and its verb. */
const isUntilNow = (units: readonly Unit[], at: number): boolean =>
  HAVE.has(units[at - 3]?.norm ?? "") &&
  /^(?:by (?:now|then)|so far|to date|since then)$/.test(`${units[at - 2]?.norm} ${units[at - 1]?.norm}`);

/** "Neither side has freed the 75": done by nobody. */
const isByNobody = (units: readonly Unit[], start: number): boolean =>
  units[start - 1]?.norm === "nobody" ||
  units[start - 1]?.norm === "neither" ||
  (units[start - 2]?.norm === "neither" && SIDE_NOUNS.has(units[start - 1]!.norm));

function isAuxiliary(unit: Unit): boolean {
  const {norm, kind, capital} = unit;
  if (capital && norm === "may") return false;
  return kind === "word" && (norm === "to" || MODALS.has(norm) || HAVE.has(norm) || BE.has(norm) || isAdverb(norm));
}

/** "had been unlawfully detained": the adverbs of manner are too many to list. */
const isAdverb = (norm: string): boolean =>
  ADVERBS.has(norm) || (norm.endsWith("ly") && norm.length > 6 && !NO_ADVERBS.has(norm));
const NO_ADVERBS = new Set(["family", "assembly", "monopoly", "anomaly", "butterfly", "elderly"]);

/** "added five wounded", "would add another 3,000": a number follows, so that nothing is said but something given. */
function addsPeople(units: readonly Unit[], to: number): boolean {
  const next = units[to];
  return next?.kind === "number" || (units[to + 1]?.kind === "number" && next?.kind === "word");
}
