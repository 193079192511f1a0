import type {Document} from "../../language/document.ts";
import {findQuotations} from "../../language/quotations.ts";
import {contains, type Span} from "../../language/span.ts";
import type {World} from "../../profile/world.ts";
import {reason, START} from "../confidence.ts";
import type {ArticleFrame} from "../frame.ts";
import type {DatedFact, StatementMention} from "../mentions.ts";
import {findAttributions} from "./attribution/index.ts";
import type {Attribution} from "./attribution/types.ts";
import {partyOf} from "./descriptions.ts";
import {findEntities} from "./entities.ts";
import {inferGenders} from "./genders.ts";
import {createResolver, type Resolver} from "./resolve.ts";
import {type Draft, evidenceOf, kindOf, settle} from "./rows.ts";
import {createScene, type Scene} from "./scene.ts";
import type {Speaker} from "./speakers.ts";
import {clauseFloor} from "./subjects.ts";
import {topicOf} from "./topics.ts";
import type {Unit} from "./units.ts";
import {createDating} from "./when.ts";

/** The statements of one article, in the order of the text: who said what, quoted or reported. Throws nothing. */
export function extractStatements(document: Document, frame: ArticleFrame, world: World): StatementMention[] {
  const scene = createScene(document, frame, world);
  const entities = findEntities(scene);
  inferGenders(scene, entities);
  const resolver = createResolver(scene, entities);
  const drafts: Draft[] = [];
  let throughout = -1;
  for (const unit of scene.units) {
    const last = drafts.at(-1);
    if (last && unit.paragraph === throughout) {
      drafts[drafts.length - 1] = {...last, evidence: {start: last.evidence.start, end: unit.end}};
      continue;
    }
    const found = findAttributions(scene, unit);
    const label = found.find((attribution) => attribution.throughout);
    if (label) throughout = unit.paragraph;
    const candidates = resolveAll(resolver, unit, label ? [label] : found);
    const kept = settle(unit, candidates).filter(
      ({attribution, speaker}) => speaker !== null || attribution.speaker !== null
    );
    const spans = evidenceOf(scene, unit, kept);
    const said = saysWhatStandsBefore(unit, kept[0]?.attribution);
    if (said && drafts.at(-1)?.unit.index === unit.index - 1 && drafts.at(-1)?.speaker?.type === "state") drafts.pop();
    kept.forEach(({attribution, speaker}, k) => {
      drafts.push({
        attribution,
        speaker,
        unit,
        evidence: said ? {start: scene.units[unit.index - 1]?.start ?? unit.start, end: spans[k]!.end} : spans[k]!,
        rule: attribution.rule,
        certain: speaker?.name ? 0.3 : 0
      });
    });
    if (kept.length === 0) follow(scene, resolver, unit, drafts);
    resolver.remember(
      unit,
      kept.flatMap(({speaker}) => (speaker ? [speaker] : []))
    );
  }
  const quotations = findQuotations(document.text);
  const dating = createDating(scene);
  // What an article tells of a person late in its text holds for what they said early in it.
  const parties = new Map(entities.all.map((entity) => [`person:${entity.name}`, entity.party]));
  return drafts
    .map((draft) =>
      toMention(
        scene,
        draft,
        quotations,
        dating(draft.unit, draft.attribution),
        draft.speaker?.party ?? parties.get(draft.speaker?.key ?? "") ?? "unknown"
      )
    )
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end);
}

/** "So say people familiar with the talks." has its content in the sentence before. */
function saysWhatStandsBefore(unit: Unit, attribution: Attribution | undefined): boolean {
  return attribution?.rule === "said X" && unit.items[0]?.norm === "so" && attribution.cue.from === 1;
}

/** Gives every attribution its speaker; a verb that shares its subject takes the one before it, or the unit's subject. */
function resolveAll(
  resolver: Resolver,
  unit: Unit,
  found: readonly Attribution[]
): {attribution: Attribution; speaker: Speaker | null}[] {
  const resolved: {attribution: Attribution; speaker: Speaker | null}[] = [];
  for (const attribution of found) {
    const pair = attribution.speaker?.with;
    if (attribution.speaker && pair && !isJoint(unit, attribution)) {
      const phrases = [{...attribution.speaker, from: attribution.speaker.at, with: null}, pair];
      const both = phrases.map((phrase) => resolver.speaker(unit, {...attribution, speaker: phrase, names: []}, null));
      if (both.every((one) => one?.type === "person")) {
        for (const speaker of both) resolved.push({attribution: {...attribution, rule: "X and Y said"}, speaker});
        continue;
      }
    }
    const speaker = attribution.speaker
      ? resolver.speaker(unit, attribution, resolved.at(-1)?.speaker ?? null)
      : (sharing(unit, resolved.at(-1), attribution) ?? resolver.subject(unit, attribution.start));
    resolved.push({attribution, speaker});
  }
  return resolved;
}

/** The speaker of the verb before, if no semicolon parts the two. */
function sharing(
  unit: Unit,
  before: {attribution: Attribution; speaker: Speaker | null} | undefined,
  {start}: Attribution
) {
  if (!before) return null;
  const parts = unit.items.slice(before.attribution.cue.to, start).some(({text}) => text === ";");
  return parts ? null : before.speaker;
}

/** "said in a joint statement", "said jointly": two speak with one voice. */
const isJoint = ({items}: Unit, {cue}: Attribution) =>
  items.slice(clauseFloor(items, cue.from), cue.to + 6).some(({norm}) => /^(?:joint|jointly|together)$/.test(norm));

/** Units without an attribution: a quotation goes on with the statement before it; bullets belong to their lead-in. */
function follow(scene: Scene, resolver: Resolver, unit: Unit, drafts: Draft[]): void {
  let at = drafts.length - 1;
  // Of two who share the sentence before, the one who is quoted goes on.
  while (at > 0 && drafts[at]!.attribution.cueClass === "according" && drafts[at - 1]!.unit === drafts[at]!.unit) at--;
  const last = drafts[at];
  const previous = scene.units[unit.index - 1];
  const adjoins = last && previous && (last.evidence.end >= previous.end - 1 || last.unit === previous);
  if (last && adjoins) {
    const lead = scene.document.text.slice(last.unit.start, last.unit.end);
    const goesOn = unit.bare && unit.paragraph - previous.paragraph <= 1;
    const bullets = unit.kind === "bullet" && (/:\s*$/.test(lead) || previous.kind === "bullet") && /:\s*$/.test(lead);
    const told = unit.paragraph === last.unit.paragraph && /(?:\bthese|as follows|the following)[.:]$/.test(lead);
    if (goesOn || bullets || told) {
      drafts[at] = {...last, evidence: {start: last.evidence.start, end: unit.end}};
      return;
    }
  }
  if (unit.quotations.length === 0) return;
  const quotation = unit.quotations.at(-1)!;
  const words = scene.document.text.slice(quotation.start, quotation.end).split(/\s+/).length;
  const colon = unit.items.findIndex(({text}) => text === ":");
  const led = colon > 0 && unit.items.slice(colon).some(({kind}) => kind === "quote");
  const before = previous ? resolver.subject(previous) : null;
  // "Orne looked up. “Never.”": a word is enough where somebody has just done something
  const turned = unit.bare && before?.type === "person" && previous?.paragraph === unit.paragraph;
  if (!(unit.bare && (words >= 4 || turned)) && !led) return;
  // A lead-in names who is quoted: "Orne released the following statement:"; otherwise whoever spoke last goes on.
  const leads =
    before?.type === "person" || (previous && /:\s*$/.test(scene.document.text.slice(previous.start, previous.end)));
  const speaker = (unit.bare ? null : resolver.subject(unit)) ?? (leads ? before : null) ?? resolver.last();
  if (!speaker && !unit.bare) return;
  drafts.push({
    attribution: {
      rule: "a quotation on its own",
      cue: {from: 0, to: 0},
      cueClass: "say",
      speaker: null,
      names: [],
      start: 0,
      content: "after",
      strength: "weak"
    },
    speaker,
    unit,
    evidence: {start: unit.items[0]?.start ?? unit.start, end: unit.end},
    rule: "a quotation on its own",
    certain: -0.2
  });
}

function toMention(
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
