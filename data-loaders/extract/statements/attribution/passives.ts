import {speakerNoun} from "../lexicon/roles.ts";
import {phraseAfter} from "../phrases/following.ts";
import type {Phrase} from "../phrases/phrase.ts";
import {hasBe, skipLeft} from "../subjects/clause.ts";
import type {Item} from "../text/item.ts";
import {quoteFollows} from "./clauses.ts";

/** Who says it in a passive, and the name in apposition. */
export interface Agent {
  readonly phrase: Phrase;
  readonly names: readonly Phrase[];
}

/** "described by Orne as", "as announced by the ministry", "was told by two officials that": the agent of a passive. */
export function passiveAgent(items: readonly Item[], v: number): Agent | null {
  // "was quoted by the agency as saying": the one who is quoted speaks
  if (QUOTED.test(items[v]!.norm) && isQuoting(items, v)) return null;
  if (items[v + 1]?.norm !== "by" || !/(?:ed|en|put|told|said)$/.test(items[v]!.norm)) return null;
  const lead = items[v - 1];
  if (!lead || !(hasBe(items, v) || lead.norm === "as" || lead.norm === "been")) return null;
  const agent = phraseAfter(items, v + 2);
  if (!agent || (agent.kind === "common" && !speakerNoun(agent.head))) return null;
  if (agent.kind === "common" && speakerNoun(agent.head)?.type === "media") return null;
  const inner = items[agent.to]?.text === "," ? phraseAfter(items, agent.to + 1) : null;
  const apposed = inner?.name && items[inner.to]?.text === ",";
  const end = items[apposed ? inner.to + 1 : agent.to];
  const says =
    lead.norm === "as" ||
    items[v - 2]?.norm === "as" ||
    end?.norm === "as" ||
    end?.norm === "that" ||
    quoteFollows(items, agent.to);
  return says ? {phrase: agent, names: apposed ? [inner] : []} : null;
}

/** "quoted Orne as saying", "quoted by the agency as saying" */
export const isQuoting = (items: readonly Item[], v: number) =>
  items.slice(v + 1, v + 14).some(({norm}, i) => norm === "as" && items[v + i + 2]?.norm.endsWith("ing"));

const REPORTED = /^(?:said|reported|understood|believed|alleged|known|heard|seen|thought|rumoured|rumored)$/;
const QUOTED = /^(?:quoted|cited|reported|heard|recorded|overheard)$/;

/** "is said to have replied", "was quoted as saying": the item that the real subject stands before. */
export function quotedAs(items: readonly Item[], v: number): number | null {
  let link = v - 1;
  if (items[link]?.norm === "have") link--;
  const infinitive = items[link]?.norm === "to";
  if (!infinitive && items[link]?.norm !== "as") return null;
  const verbs = infinitive ? REPORTED : QUOTED;
  // "was quoted by state radio as saying": the one who quotes may stand between
  for (let i = link - 1; i > 0 && link - i < (infinitive ? 2 : 8); i--)
    if (verbs.test(items[i]!.norm) && hasBe(items, i)) return skipLeft(items, i);
  return null;
}

/** "The Courier quoted Orne as saying": the one between the verb and "as". */
export function quotedActively(items: readonly Item[], v: number): Phrase | null {
  if (items[v - 1]?.norm !== "as" || !items[v]!.norm.endsWith("ing")) return null;
  for (let i = v - 2; i >= 0 && v - i < 12; i--)
    if (/^(?:quoted|quotes|quoting|cited|cites|citing|reported)$/.test(items[i]!.norm)) {
      const phrase = phraseAfter(items, i + 1);
      return phrase && phrase.to <= v - 1 && (phrase.kind !== "common" || speakerNoun(phrase.head)) ? phrase : null;
    }
  return null;
}
