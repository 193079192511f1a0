import {contains, type Span} from "../../../language/span.ts";
import {reason, START} from "../../confidence.ts";
import type {DatedFact, StatementMention} from "../../mentions.ts";
import {topicOf} from "../lexicon/topics.ts";
import {partyOf} from "../people/descriptions.ts";
import type {Scene} from "../scene/scene.ts";
import type {Unit} from "../text/units.ts";
import {type Draft, kindOf} from "./rows.ts";

export function toMention(
  scene: Scene,
  draft: Draft,
  quotations: readonly Span[],
  date: DatedFact | null,
  party: string
): StatementMention {
  const {attribution, speaker, unit, evidence} = draft;
  const {text} = scene.document;
  const inside = quotationsIn(quotations, evidence);
  const cueItems = unit.items.slice(attribution.cue.from, attribution.cue.to);
  const cue = cueItems.length > 0 ? text.slice(cueItems[0]!.start, cueItems.at(-1)!.end) : null;
  const statementKind = kindOf(scene, evidence, inside);
  return {
    kind: "statement",
    statementKind,
    speaker: speaker?.name ?? null,
    speakerType: speaker?.type ?? null,
    personId: speaker?.personId ?? null,
    role: speaker?.role ?? null,
    party,
    addressee: addresseeOf(scene, draft, party),
    speakerWords: speaker?.words ?? null,
    cue: cue?.toLowerCase() ?? null,
    cueClass: attribution.cueClass,
    topic: topicOf([text.slice(evidence.start, evidence.end), around(scene, unit), beforeThat(scene, unit)]),
    date,
    quotations: inside.map(({start, end}) => ({start: start + 1, end: end - 1})),
    evidence,
    sentence: {start: unit.start, end: unit.end},
    rule: draft.rule,
    reasons: [
      START,
      reason(speaker?.name ? "the speaker is named" : "nobody is named", draft.certain),
      ...(statementKind === "direct" ? [reason("words are quoted", 0.1)] : []),
      ...(attribution.strength === "weak" ? [reason("an act as much as a saying", -0.15)] : []),
      ...(speaker?.type === "state" || speaker?.type === "media" || speaker?.type === "document"
        ? [reason("no person or office speaks", -0.15)]
        : [])
    ],
    parts: {
      ...(cueItems.length > 0 ? {cue: {start: cueItems[0]!.start, end: cueItems.at(-1)!.end}} : {}),
      ...(speaker?.words ? {speaker: speaker.words} : {})
    },
    repeats: []
  };
}

/** The paragraph of a statement, up to its end: what "we will see" is about. */
function around(scene: Scene, {paragraph, end}: Unit): string {
  const {start} = scene.document.paragraphs[paragraph]!;
  return scene.document.text.slice(Math.max(start, end - REACH_OF_TOPIC), end);
}

/** The paragraph before: what a paragraph of one sentence goes on with. */
function beforeThat(scene: Scene, {paragraph}: Unit): string {
  const before = scene.document.paragraphs[paragraph - 1];
  return before ? scene.document.text.slice(Math.max(before.start, before.end - REACH_OF_TOPIC), before.end) : "";
}

/** How many letters before a statement its topic is looked for in. */
const REACH_OF_TOPIC = 900;

/** Of quotations in order, those within a span. */
function quotationsIn(quotations: readonly Span[], span: Span): Span[] {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < quotations.length && quotations[to]!.start < span.end) to++;
  return quotations.slice(low, to).filter((quotation) => contains(span, quotation));
}

/**
 * The party that is accused, asked, warned or answered: the first other one named right behind such a cue, or in the clause
 * before an answer ("When the Dornish objected, Orne replied"). Papers and agencies are told, not answered.
 */
function addresseeOf(
  scene: Scene,
  {attribution: {cue, cueClass, speaker}, unit: {items}}: Draft,
  own: string
): string | null {
  if (!/^(?:accuse|urge|demand|warn|ask|answer|tell|criticise|thank|praise|deny)$/.test(cueClass)) return null;
  const behind = partyOf(scene, items, cue.to, Math.min(items.length, cue.to + 6));
  const before =
    cueClass === "answer" && speaker && /^(?:when|asked|after|as)$/.test(items[0]?.norm ?? "")
      ? partyOf(scene, items, 0, Math.min(speaker.from, 12))
      : null;
  const party = behind ?? before;
  return party !== null && party !== own && party !== "media" ? party : null;
}
