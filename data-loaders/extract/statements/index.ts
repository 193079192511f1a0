import type {Document} from "../../language/document.ts";
import {findQuotations} from "../../language/quotations.ts";
import type {World} from "../../profile/world.ts";
import type {ArticleFrame} from "../frame.ts";
import type {StatementMention} from "../mentions.ts";
import {findAttributions} from "./attribution/index.ts";
import type {Attribution} from "./attribution/types.ts";
import {findEntities} from "./people/entities.ts";
import {inferGenders} from "./people/genders.ts";
import {follow} from "./rows/going-on.ts";
import {toMention} from "./rows/mention.ts";
import {type Draft, evidenceOf, settle} from "./rows/rows.ts";
import {createDating} from "./rows/when.ts";
import {createScene} from "./scene/scene.ts";
import {createResolver, type Resolver} from "./speakers/resolve.ts";
import type {Speaker} from "./speakers/speakers.ts";
import {clauseFloor} from "./subjects/clause.ts";
import type {Unit} from "./text/units.ts";

/** The statements of one article, in the order of the text: who said what, quoted or reported. Throws nothing. */
export function extractStatements(document: Document, frame: ArticleFrame, world: World): StatementMention[] {
  const scene = createScene(document, frame, world);
  const entities = findEntities(scene);
  inferGenders(scene, entities);
  const resolver = createResolver(scene, entities);
  const drafts: Draft[] = [];
  let throughout = -1;
  for (const unit of scene.units) {
    resolver.enter(unit);
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
    if (attribution.ofItem) {
      resolved.push({attribution, speaker: resolver.head()});
      continue;
    }
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
