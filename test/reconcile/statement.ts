import type {StatementMention} from "../../data-loaders/extract/mentions.ts";

/** A statement as an extractor would give it, by the words of its evidence and of its quotation. */
export function statement(text: string, more: Partial<StatementMention> = {}): StatementMention {
  const evidence = {start: 0, end: text.length};
  const from = text.indexOf('"');
  const quotations = from < 0 ? [] : [{start: from + 1, end: text.lastIndexOf('"')}];
  return {
    kind: "statement",
    statementKind: quotations.length > 0 ? "direct" : "indirect",
    speaker: "Ada Lind",
    speakerType: "person",
    personId: null,
    role: null,
    party: "norland",
    addressee: null,
    speakerWords: null,
    cue: "said",
    cueClass: "say",
    topic: null,
    date: null,
    quotations,
    evidence,
    sentence: evidence,
    rule: "a rule",
    reasons: [],
    parts: {},
    repeats: [],
    ...more
  };
}
