import {type ClockSpan, findClockSpansIn} from "../../language/clock-spans.ts";
import type {Document, Sentence} from "../../language/document.ts";
import {numbersOf} from "../../language/number-mentions.ts";
import type {Span} from "../../language/span.ts";
import type {Qualifier} from "../mentions.ts";
import {MEETING, NOT_MEETING, OTHERS_PATTERN, PEOPLE_PATTERN} from "./lexicon.ts";
import {flatten} from "./setting.ts";

/** A meeting's length by its first and last time of day. */
export interface ClockLength extends Span {
  readonly sentence: Sentence;
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  /** The words that tie the times to a meeting, as far as they reach. */
  readonly evidence: Span;
  readonly anaphoric: boolean;
}

/** What this file reads, as docs and tests show it; {} stand around the two times. */
export const CLOCK_RULE = {
  name: "from one time of day to another",
  points: 0.3,
  examples: [
    "The second round of talks started at {2:43 p.m.} on Monday and was over by {3:57 p.m.}, an hour before dinner.",
    "The talks ran from {13:35} to {15:20}.",
    "Negotiations between the two delegations began at {10 a.m.} and ended at {1 p.m.} local time.",
    "Saturday's session went on until nearly {4 p.m.}, having begun at {11}.",
    "The negotiators talked until {3 a.m.} on Tuesday, having sat down at {nine} the evening before.",
    "The joint committee sat from {nine in the morning} until {ten past one}.",
    "The session began at {9 a.m.} and wrapped up {four hours later}.",
    "A swap was discussed in a side room by a smaller group of officers, who sat from {9.30} until {11.10}.",
    "The talks are over. Start {20:37}, finish {21:16}, by the host's count."
  ],
  counterExamples: [
    "The curfew runs from {22:00} to {05:00}, the negotiators said.",
    "The ceasefire agreed at the talks holds from {18:00} until {20:00}.",
    "The talks will begin at {10:00}; the ministers land at {09:00}.",
    "The talks led to a swap of prisoners, who sat from {9.30} until {11.10} in a bus.",
    "Shells fell on Zenda from {6 a.m.} to {9 a.m.}."
  ]
} as const;

const FOREIGN = new RegExp(`\\b(?:${NOT_MEETING})\\b`, "u");
/** "ceasefire talks": the noun after it counts. */
const COMPOUND = new RegExp(`^(?:${NOT_MEETING})\\s+(?:${MEETING})\\b`, "u");
const MEETING_NOUN = new RegExp(`\\b(?:${MEETING}|negotiating|conversed|met|sat down|table)\\b`, "u");
/** "A group of officers, who sat from": what was said before of other things is not what began. */
const WHO_SAT = /\b(?:\p{L}+ ){1,4}\p{L}+,? who (?:\p{L}+ )?(?:sat|met|conferred|negotiated)\b[^,;]{0,30}$/u;
const STILL_TO_COME = /\b(?:will|would|to be|is due|are due|planned|scheduled)\b[^,;]{0,60}$/u;
/** Verbs that begin or end something: two times of day alone may be two things. */
const VERB =
  /\b(?:began|begun|begins?|beginning|start(?:s|ed|ing)?|open(?:s|ed)?|resumed?|reconvened|convened|commenced|met|sat|ended|ends?|over|finish(?:ed|es)?|concluded|ran|run|lasted|went on|from|between|counting)\b/u;

/** The lengths of meetings that a text gives by two times of day. Linear in the text. */
export function findClockLengths(document: Document, talksFrom: number): ClockLength[] {
  const {text, sentences, tokens} = document;
  const found: ClockLength[] = [];
  let at = 0;
  for (const span of findClockSpansIn(document, () => numbersOf(tokens))) {
    while (at + 1 < sentences.length && sentences[at]!.end <= span.start) at++;
    const sentence = sentences[at]!;
    const length = readSpan(text, sentence, sentences[at - 1] ?? null, span, talksFrom <= sentence.end);
    if (length) found.push(length);
  }
  return found;
}

function readSpan(
  text: string,
  sentence: Sentence,
  previous: Sentence | null,
  span: ClockSpan,
  amongTalks: boolean
): ClockLength | null {
  const before = flatten(text.slice(Math.max(sentence.start, span.start - 160), span.start));
  const own = flatten(text.slice(span.start, span.end));
  const rest = flatten(text.slice(span.end, Math.max(span.end, Math.min(sentence.end, span.end + 120))));
  const words = `${before} ${own} ${rest}`;
  const sat = WHO_SAT.exec(before)?.[0] ?? null;
  if (!VERB.test(`${before} ${own}`) || STILL_TO_COME.test(before)) return null;
  if (sat === null ? subjectIsForeign(`${before} ${own}`) : OTHERS_PATTERN.test(sat)) return null;
  const named = sat !== null || MEETING_NOUN.test(words) || PEOPLE_PATTERN.test(before);
  if (!named) {
    const recent = previous ? flatten(text.slice(Math.max(previous.start, previous.end - 300), previous.end)) : "";
    const near = MEETING_NOUN.test(recent) || PEOPLE_PATTERN.test(recent) || /^[^.]{0,40}$/u.test(before);
    if (!amongTalks || FOREIGN.test(words) || !near) return null;
  }
  const {start, end, min, max, qualifier} = span;
  return {start, end, sentence, min, max, qualifier, evidence: {start, end}, anaphoric: !named};
}

/** Whether the first event named is another thing than a meeting. */
function subjectIsForeign(words: string): boolean {
  const foreign = FOREIGN.exec(words);
  const meeting = MEETING_NOUN.exec(words);
  return (
    foreign !== null &&
    (meeting === null || foreign.index < meeting.index) &&
    !COMPOUND.test(words.slice(foreign.index))
  );
}
