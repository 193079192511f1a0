import type {DatedFact} from "../../mentions.ts";
import {DEEDS} from "../lexicon/verbs.ts";
import type {Scene} from "../sentence/scene.ts";
import type {Draft} from "../story/figure.ts";
import {inSpan, spansOf} from "./spans.ts";
import {isConditional, isOtherTime, isPast, isSeries} from "./when.ts";

/** How far ahead the day of a hand-over may be told, in sentences. */
const AHEAD = 8;
/** Sentences about an earlier round, deal or meeting do not tell of the day in the article's first lines. */
const EARLIER =
  / (?:rounds?|deals?|talks|agreements?|negotiations|accords?|formula|over the past|in the past|month|year|weekend) /;

/**
 * Gives hand-overs without a day the day of the same article's news: that of the next dated hand-over, else the day in
 * its first two sentences, as dispatches are written ("Kordova and Estavia freed 20 captives each. ... on Monday").
 */
export function fillDays(drafts: readonly Draft[], scenes: readonly Scene[], published: string | null): Draft[] {
  const dated = drafts.filter(
    (draft) =>
      draft.status === "completed" && draft.date !== null && !draft.dateCarried && !draft.apart && !draft.cumulative
  );
  const lead = leadDay(scenes) ?? reported(scenes, published);
  return drafts.map((draft) => {
    if (draft.date !== null || draft.status !== "completed" || draft.cumulative || draft.apart || draft.spread)
      return draft;
    if (draft.rule === "sum" || (draft.rule === "counted" && !draft.item && draft.basis === "one_way")) return draft;
    if (isSeries(scenes[draft.scene]!)) return draft;
    const next = dated.find(
      (other) =>
        other.scene >= draft.scene &&
        other.scene - draft.scene <= AHEAD &&
        (other.category === "bodies") === (draft.category === "bodies")
    );
    const date = next?.date ?? (EARLIER.test(scenes[draft.scene]!.norms) ? null : lead);
    return date ? {...draft, date: {...date, basis: "inferred"}, dateCarried: true} : draft;
  });
}

function leadDay(scenes: readonly Scene[]): DatedFact | null {
  for (const scene of scenes.slice(0, 2))
    for (const [k, {date, start, end}] of scene.units.entries())
      if (date?.precision === "day" && !isConditional(scene.units, k)) {
        const day: DatedFact = {date: date.date, basis: date.basis, words: {start, end}};
        return inSpan(spansOf(scene), day) ? null : day;
      }
  return null;
}

/** A dispatch that opens with the hand-over and names no day tells of the day it was written. */
function reported(scenes: readonly Scene[], published: string | null): DatedFact | null {
  const [first] = scenes;
  if (!first || published === null || first.kind !== "prose" || !first.exchange || isOtherTime(first)) return null;
  const news = first.frames.some(({cls, status, noun}) => DEEDS.has(cls) && !noun && status === "completed");
  if (!news || !first.units.some(({kind}) => kind === "number") || isPast(first)) return null;
  return {date: published, basis: "inferred", words: first.span};
}
