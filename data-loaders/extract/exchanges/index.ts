import type {Document} from "../../language/document.ts";
import type {World} from "../../profile/world.ts";
import type {ArticleFrame} from "../frame.ts";
import type {ExchangeMention} from "../mentions.ts";
import {fillDays} from "./attributes/days.ts";
import {settleCaptors} from "./direction/captors.ts";
import {settleDomestic} from "./direction/domestic.ts";
import {settleHome} from "./direction/home.ts";
import {settleKidnapped} from "./direction/kidnapped.ts";
import {sidesOfSentence} from "./direction/sides.ts";
import {readScene} from "./read.ts";
import {stage} from "./sentence/scene.ts";
import {unfoldTables} from "./sentence/tables.ts";
import {leaveUntold} from "./sentence/untold.ts";
import {type Draft, newStory} from "./story/figure.ts";
import {filledFrom, type Lead, leadOf, leadUnder} from "./story/headline.ts";
import {mergeDrafts} from "./story/merge.ts";
import {numberStages} from "./story/stages.ts";
import {jailedTrades} from "./story/trades.ts";

/**
 * The exchange figures of one article, in the order of the text. The rooms in the order of the data: `sentence` (units,
 * verbs and deeds), `count` (what a number counts), `rules` (what makes it a figure; `book` has their examples),
 * `direction`, `attributes` (basis, standing, day), `story` (what the article has told so far, and what tells it again).
 */
export function extractExchanges(document: Document, frame: ArticleFrame, world: World): ExchangeMention[] {
  const {scenes, sides} = stage(document, frame, world);
  const desk = {text: document.text, sides, story: newStory(), published: frame.published};
  const told = leaveUntold(unfoldTables(scenes));
  const under = leadUnder(told);
  desk.story.leadTells = under?.exchange ?? false;
  let lead: Lead | null = null;
  for (const scene of told) {
    readScene(scene, {...desk, sides: sidesOfSentence(scene.units, scene.frames, scene.exchange, sides)});
    if (scene === under) lead = leadOf(scene, desk.story);
  }
  const read = jailedTrades(filledFrom(lead, desk.story.drafts), document.text);
  const settled = settleHome(settleCaptors(read, document.text, sides), scenes, sides);
  const drafts = settleKidnapped(settleDomestic(settled, scenes, document.text, sides), document.text, sides);
  const numbered = numberStages(drafts, frame.title, document.text);
  return mergeDrafts(fillDays(numbered, scenes, frame.published)).map(mentionOf);
}

function mentionOf(draft: Draft): ExchangeMention {
  const {
    category,
    subgroup,
    count,
    approximate,
    basis,
    from,
    to,
    status,
    cumulative,
    additional,
    date,
    round,
    claimant
  } = draft;
  const {evidence, sentence, rule, reasons, parts, repeats} = draft;
  return {
    kind: "exchange",
    category,
    subgroup,
    count,
    approximate,
    basis,
    from,
    to,
    status,
    cumulative,
    additional,
    date,
    round,
    claimant,
    evidence,
    sentence,
    rule,
    reasons,
    parts,
    repeats
  };
}
