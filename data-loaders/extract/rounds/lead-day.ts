import type {Day} from "../../language/days.ts";
import type {Document} from "../../language/document.ts";
import {findQuotations} from "../../language/quotations.ts";
import type {Span} from "../../language/span.ts";
import {findMarks, type Mark} from "./marks.ts";
import type {Told} from "./merge.ts";
import {resolve} from "./resolve.ts";

/** The news stands in so many sentences at the beginning. */
const LEAD = 4;
/** The article is of the day of the news or shortly after. */
const FRESH = 3;

const TOLD =
  /\b(?:said|told|says|wrote|announced|talks|negotiat\w+|delegations?|round|session|events|met|agree|agreed)\b|['’]s\s/iu;
/** Where the lead is an exchange or an attack, its day is not that of the talks it mentions. */
const OTHER_NEWS =
  /\b(?:exchanged|swapped|traded|freed|released|returned|handed|hand-?over|swap|came home|arrived|brought home|attack(?:ed)?|struck|killed|fired|shelled)\b/iu;
const LONG_AGO =
  /\b(?:last (?:month|year|week|spring|summer|autumn|winter)|earlier (?:this|in)|months? ago|weeks? ago|years? ago|previous(?:ly)?)\b/iu;

/**
 * The day of the round that an article reports on, where its own words give none: the one weekday of the lead, if the
 * lead is about the talks ("After three hours of talks in Zenda ... the minister said on Tuesday"). Null where the lead
 * tells of other news or of several days.
 */
export function leadDay(round: Told, document: Document, reference: Day | null): {day: Day; words: Span} | null {
  const first = round.words.find((words) => words.standsAlone && !words.planned);
  if (
    reference === null ||
    !first ||
    first.sentence >= LEAD ||
    first.distance === "previous" ||
    first.distance === "counted"
  )
    return null;
  const {sentences, tokens, text} = document;
  const lead = sentences.slice(0, LEAD);
  const end = lead.at(-1)!.end;
  if (
    OTHER_NEWS.test(text.slice(0, end)) ||
    LONG_AGO.test(text.slice(sentences[first.sentence]!.start, sentences[first.sentence]!.end))
  )
    return null;
  const quotations = findQuotations(text.slice(0, end));
  const days: Mark[] = findMarks(tokens.slice(0, lead.at(-1)!.to)).filter(
    (mark) =>
      mark.kind === "weekday" &&
      mark.side === null &&
      !quotations.some((each) => each.start <= mark.start && mark.end <= each.end) &&
      !/\b(?:will|would|by|until|before|next|since)\s(?:\S+\s){0,3}$/iu.test(
        text.slice(Math.max(0, mark.start - 40), mark.start)
      )
  );
  const read = days.flatMap((mark) => resolve(mark, reference, "past", null) ?? []);
  const [only] = read;
  if (!only || read.some((each) => each.first !== only.first) || reference - only.first > FRESH) return null;
  const sentence = lead.find((each) => each.start <= days[0]!.start && days[0]!.end <= each.end);
  return sentence && TOLD.test(text.slice(sentence.start, sentence.end))
    ? {day: only.first, words: {start: days[0]!.start, end: days[0]!.end}}
    : null;
}
