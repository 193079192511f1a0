import {nameKind} from "../../../language/names.ts";
import {AUXILIARIES, DETERMINERS, INDEFINITE, isPastForm} from "../lexicon/closed.ts";
import type {CueVerb} from "../lexicon/cue-types.ts";
import {cuesOf} from "../lexicon/cues.ts";
import type {Form} from "../lexicon/forms.ts";
import {speakerNoun} from "../lexicon/roles.ts";
import {isContent} from "../phrases/edges.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {isDemonym, isState, type Scene} from "../scene/scene.ts";
import {skipLeft} from "../subjects/clause.ts";
import type {Item} from "../text/item.ts";
import {quoteAdjoins, quoteFollows, skipRight} from "./clauses.ts";

/** "the claims", "his demand", "of reports", "Orran's calls": a noun, not a verb. */
export function isNounPosition(items: readonly Item[], v: number): boolean {
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
export function isDemonymCompound(scene: Scene, items: readonly Item[], phrase: Phrase, form: Form): boolean {
  if (form !== "s" && form !== "base") return false;
  const match = phrase.name ? scene.nameAt.get(items[phrase.at]!.start) : undefined;
  return match !== undefined && isDemonym(match) && !/s$|ese$|ish$|ch$/.test(phrase.head);
}

export const isNobody = (items: readonly Item[], phrase: Phrase) =>
  /^(?:neither|nobody|none|whoever|whichever|anyone|anybody)$/.test(phrase.head) ||
  /^(?:no|neither)$/.test(items[phrase.from]!.norm);

/** "the '500 for 500' which Orne announced on Thursday", "what the minister called a farce". */
export function isRelativeObject(items: readonly Item[], start: number, after: number): boolean {
  const next = items[skipRight(items, after)];
  // "recalled that her predecessor had signed": "that" behind a verb of saying opens what is said
  if (items[start - 1]?.norm === "that" && cuesOf(items[start - 2]?.norm ?? "").length > 0) return false;
  return /^(?:which|that|what)$/.test(items[start - 1]?.norm ?? "") && (next === undefined || next.kind === "mark");
}

/** "What Orne told the judge is not known": nothing is told, but for "What Orne said was that ...". */
export function isUntold(items: readonly Item[], start: number, after: number): boolean {
  const before = items[start - 2];
  if (items[start - 1]?.norm !== "what" || (before && before.kind !== "mark")) return false;
  if (quoteFollows(items, after)) return false;
  return !items
    .slice(after, after + 20)
    .some(({norm}, i) => /^(?:is|was|amounted)$/.test(norm) && items[after + i + 1]?.norm === "that");
}

/** Things that one calls for without demanding them. */
const CALLED_FOR = /^(?:tenders|bids|applications|backup|reinforcements|help|assistance|nominations|papers)$/;

/** Verbs whose base form is a noun as often: "a conference call", "the status report". */
const NOUNISH =
  /^(?:call|report|demand|claim|offer|note|charge|promise|question|request|comment|post|answer|reply|address|question|warn|tweet|message|text|email|project|estimate|forecast|count|cable|remark|protest|object|challenge|release|list|state)$/;

/** "on a conference call": a base form behind a noun in the singular is the second half of a compound. */
export function isCompound(items: readonly Item[], v: number, verb: CueVerb, form: Form): boolean {
  const previous = items[v - 1];
  // "Insurance claims rose": the verb of the clause comes behind it
  const next = items[v + 1];
  if (
    (form === "s" || form === "base") &&
    NOUNISH.test(verb.lemma) &&
    next?.kind === "word" &&
    (isPastForm(next.norm) || AUXILIARIES.has(next.norm) || /^(?:by|of)$/.test(next.norm))
  )
    return true;
  // "ransom notes", "insurance claims"
  if (
    form === "s" &&
    NOUNISH.test(verb.lemma) &&
    previous !== undefined &&
    isContent(previous) &&
    !previous.proper &&
    speakerNoun(previous.norm) === null &&
    next?.norm !== "that" &&
    next?.kind !== "quote"
  )
    return true;
  // "a small Washington state chain"
  if (
    form === "base" &&
    NOUNISH.test(verb.lemma) &&
    previous?.proper &&
    !/s$/.test(previous.norm) &&
    next?.kind === "word" &&
    next.norm !== "that"
  )
    return true;
  return (
    form === "base" &&
    NOUNISH.test(verb.lemma) &&
    previous?.kind === "word" &&
    !previous.proper &&
    !/s$|^(?:to|media|people|police|men|women|they|we|i|you|who|that|which|also|often|never|still|even|now|and|but|or|not|would|did|do)$/.test(
      previous.norm
    )
  );
}

/** Number: "officials say" and "Orne says", never the other way about; a past fits everybody. */
export function agrees(form: Form, phrase: Phrase): boolean {
  if (form !== "s" && form !== "base") return true;
  const many =
    phrase.with !== null ||
    /^(?:they|we|i|you|both|others|some|many|most|several|few|all)$/.test(phrase.head) ||
    (phrase.kind === "common" && (speakerNoun(phrase.head)?.plural ?? false)) ||
    /^(?:media|police|authorities|allies)$/.test(phrase.head);
  const either =
    phrase.kind === "name" ||
    /^(?:media|police|staff|team|government|side|headquarters|party|family|press|panel|committee)$/.test(phrase.head);
  return either || (form === "base" ? many : !many);
}

/** Persons whose findings are statements: what they find they find in public. */
const FINDING =
  /^(?:examiner|coroner|auditor|judge|jury|inspector|investigator|regulator|ombudsman|researcher|ministry|reviewer)s?$/;
/** "The court found that", "the audit established that": a body, a document or one whose office it is; "she found that" is no speech. */
function publishes(items: readonly Item[], phrase: Phrase): boolean {
  if (FINDING.test(phrase.head)) return true;
  if (phrase.kind === "name")
    return nameKind(items.slice(phrase.from, phrase.to).map(({text}) => text)) === "organisation";
  return phrase.kind === "common" && /^(?:office|organisation|document)$/.test(speakerNoun(phrase.head)?.type ?? "");
}

/** "a delay that Orne blamed on the fog": what is blamed or attributed stands before its verb. */
export const isBlamed = ({lemma}: CueVerb, items: readonly Item[], after: number) =>
  /^(?:blame|attribute|ascribe)$/.test(lemma) && /^(?:on|to)$/.test(items[after]?.norm ?? "");

/** Verbs that name an act as often as a saying count only for those whose acts are words: people, offices, sources. */
export function suits(scene: Scene, verb: CueVerb, phrase: Phrase, items: readonly Item[], v: number): boolean {
  const document = phrase.kind === "common" && speakerNoun(phrase.head)?.type === "document";
  if (document && speakerNoun(phrase.head)?.plural && phrase.from === phrase.at) return false;
  if (
    /^(?:agree|disagree|concur)$/.test(verb.lemma) &&
    (phrase.with ||
      (phrase.kind === "common" && /^(?:group|office|organisation)$/.test(speakerNoun(phrase.head)?.type ?? "")))
  )
    return quoteAdjoins(items, v + 1);
  if (verb.frame === "finding") return publishes(items, phrase);
  if (verb.lemma === "call" && items.slice(v + 1, v + 4).some(({norm}) => CALLED_FOR.test(norm))) return false;
  if (verb.frame === "object" && /^(?:who|which|that)$/.test(items[skipLeft(items, v) - 1]?.norm ?? ""))
    return quoteFollows(items, v);
  if (verb.frame === "object" && /^(?:which|that)$/.test(items[phrase.from - 1]?.norm ?? ""))
    return items[phrase.from - 2]?.kind === "quote" || isBlamed(verb, items, v + 1);
  const known = phrase.name ? scene.nameAt.get(items[phrase.name.from]!.start) : undefined;
  const state = known !== undefined && isState(known) && known.end === items[phrase.at]!.end;
  if (state && verb.lemma === "give") return false;
  if (state && verb.frame === "object")
    return /^(?:propose|demand|announce|accuse)$/.test(verb.cueClass) && verb.particles.length === 0;
  if (document)
    return (
      verb.frame === "any" ||
      (verb.frame === "clause" && verb.cueClass !== "expect") ||
      quoteAdjoins(items, v + 1) ||
      items[phrase.from - 1]?.kind === "quote" ||
      (items[phrase.from - 1]?.text === "," && items[phrase.from - 2]?.kind === "quote")
    );
  return true;
}
