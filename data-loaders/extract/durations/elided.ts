import type {Document, Sentence} from "../../language/document.ts";
import {numbersOf} from "../../language/number-mentions.ts";
import type {Span} from "../../language/span.ts";
import type {DurationMention, Qualifier} from "../mentions.ts";
import {LASTING, MEETING, NOT_MEETING} from "./lexicon.ts";
import {DURATION_RULES} from "./rules/index.ts";
import {SMALL} from "./rules/rule.ts";
import {flatten} from "./setting.ts";

/** A length whose unit was said just before: "took two and a half hours. ... face to face for more than three". */
export interface ElidedLength extends Span {
  readonly sentence: Sentence;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
}

export const ELIDED_RULE = {
  name: "a length whose unit was said before",
  points: 0.15,
  examples: [
    "The meeting was scheduled for two hours but lasted [four].",
    "The meeting, planned for two hours, went on for more than [four].",
    "The first day of the talks ran to six hours and the second barely to [two].",
    "Wednesday's talks lasted some five hours and those of Thursday concluded after [three].",
    "Today's plenary lasted just under three hours, yesterday's nearer [four].",
    "The talks in Strelsau took six hours. The one in Zenda a week earlier had been over in [three].",
    "That conversation took two hours, a source said. The envoy had been face to face with him for more than [three]."
  ],
  counterExamples: [
    "The talks took two hours. The envoy met him for the third time, with more than [three] aides.",
    "The talks took two hours. The first swap freed [nine], the second [five].",
    "The talks took two hours. On the second list there were [four]."
  ]
} as const;

const THEY_MET = DURATION_RULES.find(({name}) => name === "they met for")!;
const LASTED = new RegExp(
  `(?:\\b(?:but|and|it|actually|instead|in fact|then)|,)\\s+(?:${LASTING})(?:\\s+(?:for|on|to|only|just))*$`,
  "u"
);
const PLANNED = new RegExp(
  `\\b(?:${MEETING})\\b[^.;:]{0,60}\\b(?:planned|scheduled|expected|due|meant|supposed|set)\\b[^.;:]{0,60}\\bhours?\\b`,
  "u"
);
/** "the second barely to", "yesterday's nearer", "the one in Zenda had been over in": another meeting, by its place in a row. */
const ANOTHER = new RegExp(
  `(?:^|[,;:–—-]\\s|\\b(?:and|but|while)\\s)(?:on |at )?(?:the (?:first|second|third|fourth|other|earlier|later|latter|former|next|last|previous|one)(?: one| session| meeting| round| day| time)?|(?:those|that) (?:of|on) \\p{L}+|(?:to|yester)day's|(?:mon|tues|wednes|thurs|fri|satur|sun)day's?)(?:,? (?:in|on|at|here|a \\p{L}+ earlier)\\b[^.;:]{0,40}?)?,?(?:\\s(?:was|were|is|had been|ran|lasted|took|needed|came|over|done|ended|concluded|closed|after|in|to|for|only|just|barely|nearer|closer|some|even|finished))*(?:\\s+${SMALL}|\\s+[-–—])*$`,
  "u"
);

/** Sentences that a unit carries over. */
const CARRIES = 2;
const FOREIGN = new RegExp(`\\b(?:${NOT_MEETING})\\b`, "u");
const MOST_HOURS = 24;

/** The clause in front of a number names another meeting of the row, and no event that is none. */
function isAnother(before: string): boolean {
  const named = ANOTHER.exec(before);
  return named !== null && !FOREIGN.test(before.slice(Math.max(0, named.index - 40)));
}

/**
 * Numbers after "for" that end their clause, within two sentences of a meeting's length in hours, or after the hours that
 * the meeting was planned for: the hours are meant.
 * `told` are the lengths found already, in any order.
 */
export function findElided(document: Document, told: readonly DurationMention[]): ElidedLength[] {
  const {text, sentences, tokens} = document;
  const hours = new Set<number>();
  for (const mention of told) {
    const length = mention.parts["length"];
    if (!length || !/hours?\b/i.test(text.slice(length.start, length.end))) continue;
    hours.add(mention.sentence.start);
  }
  const found: ElidedLength[] = [];
  const numbers = numbersOf(tokens);
  let at = 0;
  sentences.forEach((sentence, index) => {
    const carried = sentences.slice(Math.max(0, index - CARRIES), index + 1).some(({start}) => hours.has(start));
    while (at < numbers.length && numbers[at]!.start < sentence.start) at++;
    for (let k = at; k < numbers.length && numbers[k]!.end <= sentence.end; k++) {
      const number = numbers[k]!;
      if (!/^\s*(?:[,.;:)]|$|and\b|but\b)/.test(text.slice(number.end, number.end + 6))) continue;
      const before = flatten(text.slice(Math.max(sentence.start, number.start - 160), number.start)).trimEnd();
      const planned = PLANNED.test(before) && LASTED.test(before);
      if (!planned && !(carried && (THEY_MET.before!.test(before) || isAnother(before)))) continue;
      const most = Math.max(number.min ?? 0, number.max ?? 0);
      if (most < 1 || most > MOST_HOURS) continue;
      found.push({
        start: number.start,
        end: number.end,
        sentence,
        min: number.min === null ? null : number.min * 60,
        max: number.max === null ? null : number.max * 60,
        qualifier: number.min === null ? "under" : number.max === null ? "over" : number.approximate ? "about" : "exact"
      });
    }
  });
  return found;
}
