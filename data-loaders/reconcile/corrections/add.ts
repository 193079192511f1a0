import type {Problem} from "../../article.ts";
import type {DurationMention, ExchangeMention, Mention} from "../../extract/mentions.ts";
import {analyse} from "../../language/document.ts";
import type {Span} from "../../language/span.ts";
import {SETTABLE, setCell} from "./cells.ts";
import {type Correction, LOOK_AGAIN, type ReadTable, unused} from "./correction.ts";

/** The rule and the reason of a row that a person has added; the reason is worth the whole way from 0.5 to certain. */
const BY_HAND = {name: "added by hand", points: 0.99};

/**
 * The mention that an "add" makes: its evidence is found in the text (the first place where the words stand), its cells
 * are given as "min=157; max=157; basis=per_side".
 */
export function addedMention(
  correction: Correction,
  text: string
): {mention: ExchangeMention | DurationMention} | {problem: Problem} {
  const start = text.indexOf(correction.column);
  if (start < 0)
    return {problem: unused(correction, `the article does not contain "${correction.column}".`, LOOK_AGAIN)};
  const evidence = {start, end: start + correction.column.length};
  const sentence = analyse(text).sentences.find((span) => span.start <= start && start < span.end) ?? evidence;
  let mention: Mention = blank(correction, evidence, {
    start: sentence.start,
    end: Math.max(sentence.end, evidence.end)
  });
  for (const cell of correction.value.split(";")) {
    const at = cell.indexOf("=");
    if (at < 0) continue;
    const column = cell.slice(0, at).trim();
    const changed = setCell(mention, column, cell.slice(at + 1).trim());
    if (!changed) {
      const columns = SETTABLE[correction.table as ReadTable].join(", ");
      return {problem: unused(correction, `"${cell.trim()}" is no cell of the table.`, `Columns: ${columns}.`)};
    }
    mention = changed;
  }
  return {mention: mention as ExchangeMention | DurationMention};
}

function blank(correction: Correction, evidence: Span, sentence: Span): ExchangeMention | DurationMention {
  const reading = {evidence, sentence, rule: BY_HAND.name, reasons: [BY_HAND], parts: {}, repeats: []};
  const common = {...reading, date: null, round: null, claimant: null};
  if (correction.table === "durations")
    return {...common, kind: "duration", meeting: "talks", minutes: {min: 0, max: null}, qualifier: "exact"};
  return {
    ...common,
    kind: "exchange",
    category: "prisoners",
    subgroup: null,
    count: {min: 0, max: null},
    approximate: false,
    basis: "unspecified",
    from: null,
    to: null,
    status: "completed",
    cumulative: false,
    additional: false
  };
}
