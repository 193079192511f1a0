import type {RoundMention} from "../../data-loaders/extract/mentions.ts";

/** A mention of talks whose day, number and place are not told, unless `more` has them. */
export function roundMention(sentence: {start: number; end: number}, more: Partial<RoundMention> = {}): RoundMention {
  return {
    kind: "round",
    parties: [],
    meeting: "talks",
    ordinal: null,
    ordinalBasis: null,
    date: null,
    venue: null,
    city: null,
    country: null,
    planned: false,
    evidence: sentence,
    sentence,
    rule: "told",
    reasons: [],
    parts: {},
    repeats: [],
    ...more
  };
}
