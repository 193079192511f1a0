import {type ClockTime, readClock} from "../../language/clock.ts";
import type {Document, Sentence} from "../../language/document.ts";
import type {Span} from "../../language/span.ts";
import type {Qualifier} from "../mentions.ts";
import {MEETING, NOT_MEETING, PEOPLE_PATTERN} from "./lexicon.ts";
import {flatten} from "./match.ts";

/** A meeting's length by its first and last time of day. */
export interface ClockLength extends Span {
  readonly sentence: Sentence;
  readonly min: number;
  readonly max: number;
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
    "The talks are over. Start {20:37}, finish {21:16}, by the host's count."
  ],
  counterExamples: [
    "The curfew runs from {22:00} to {05:00}, the negotiators said.",
    "The ceasefire agreed at the talks holds from {18:00} until {20:00}.",
    "The talks will begin at {10:00}; the ministers land at {09:00}.",
    "Shells fell on Zenda from {6 a.m.} to {9 a.m.}."
  ]
} as const;

const BEGINS =
  /\b(?:began|begun|begins?|resumed?|reconvened|restarted|starts?|started|opened|opens?|got under way|got underway|under way|sat down|convened|kicked off|commenced|from|between|beginning|starting|start|met)\b[^.;]{0,50}$/u;
const ENDS =
  /\b(?:ended|ends?|ending|over|finish|finished|finishes|concluded|concludes|rose|wrapped up|closed|closes|until|till|to|broke up|left|adjourned|emerged|came out|through|done|and)\b|[-–—]/u;
const LOOSE =
  /\b(?:around|about|roughly|approximately|shortly (?:before|after)|just (?:before|after)|nearly|almost|some)\s*$/u;
const FOREIGN = new RegExp(`\\b(?:${NOT_MEETING})\\b`, "u");
/** "ceasefire talks": the noun after it counts. */
const COMPOUND = new RegExp(`^(?:${NOT_MEETING})\\s+(?:${MEETING})\\b`, "u");
const MEETING_NOUN = new RegExp(`\\b(?:${MEETING}|negotiating|conversed|met|sat down|table)\\b`, "u");
/** Longer than this between two times of day is rather two events, or a curfew. */
const LONGEST = 18 * 60;

/** The lengths of meetings that a text gives by two times of day in one sentence. Linear in the text. */
export function findClockLengths(document: Document, talksFrom: number): ClockLength[] {
  const {text, sentences, tokens} = document;
  const found: ClockLength[] = [];
  let at = 0;
  const times = readClock(tokens);
  sentences.forEach((sentence, index) => {
    while (at < times.length && times[at]!.from < sentence.from) at++;
    const inside: ClockTime[] = [];
    for (let k = at; k < times.length && times[k]!.to <= sentence.to && inside.length < 8; k++) inside.push(times[k]!);
    const length =
      inside.length >= 2
        ? readPair(document, sentence, sentences[index - 1] ?? null, inside, talksFrom <= sentence.end)
        : null;
    if (length) found.push(length);
  });
  return found.filter(({start, end}) => text.slice(start, end).length > 0);
}

function readPair(
  {text, tokens}: Document,
  sentence: Sentence,
  previous: Sentence | null,
  times: readonly ClockTime[],
  amongTalks: boolean
): ClockLength | null {
  for (let i = 0; i + 1 < times.length; i++) {
    const [first, second] = [times[i]!, times[i + 1]!];
    const span = {start: tokens[first.from]!.start, end: tokens[second.to - 1]!.end};
    const before = flatten(text.slice(Math.max(sentence.start, span.start - 160), span.start));
    const between = flatten(text.slice(tokens[first.to - 1]!.end, tokens[second.from]!.start));
    if (between.length > 120 || !BEGINS.test(before) || !ENDS.test(between)) continue;
    const rest = flatten(text.slice(span.end, Math.min(sentence.end, span.end + 120)));
    const words = `${before} ${between} ${rest}`;
    const named = MEETING_NOUN.test(words) || PEOPLE_PATTERN.test(before);
    const recent = previous ? flatten(text.slice(Math.max(previous.start, previous.end - 300), previous.end)) : "";
    if (
      subjectIsForeign(before) ||
      /\b(?:will|would|to be|is due|are due|planned|scheduled)\b[^,;]{0,60}$/u.test(before)
    )
      continue;
    if (
      !named &&
      !(
        amongTalks &&
        !FOREIGN.test(words) &&
        (MEETING_NOUN.test(recent) || PEOPLE_PATTERN.test(recent) || /^[^.]{0,40}$/u.test(before))
      )
    )
      continue;
    const minutes = minutesBetween(first, second);
    if (minutes === null) continue;
    const loose = LOOSE.test(before) || LOOSE.test(between);
    const opener = /\b(?:from|between|start(?:ed)?|began|opened|counting)\b[^.;]{0,40}$/u.exec(before);
    const evidenceStart = span.start - (opener ? before.length - opener.index : 0);
    return {
      ...span,
      sentence,
      min: minutes,
      max: minutes,
      qualifier: loose ? "about" : "exact",
      evidence: {start: Math.max(sentence.start, evidenceStart), end: span.end},
      anaphoric: !named
    };
  }
  return null;
}

/** Whether the first event named before the times is another thing than a meeting. */
function subjectIsForeign(before: string): boolean {
  const foreign = FOREIGN.exec(before);
  const meeting = MEETING_NOUN.exec(before);
  return (
    foreign !== null &&
    (meeting === null || foreign.index < meeting.index) &&
    !COMPOUND.test(before.slice(foreign.index))
  );
}

/** Minutes from one time of day to the next, over midnight where need be; null where that is no meeting's length. */
function minutesBetween(first: ClockTime, second: ClockTime): number | null {
  const half = 12 * 60;
  let minutes = second.minutes - first.minutes;
  if (minutes <= 0 && second.open) minutes += half;
  // "from 2 to 4 p.m.": the first time shares the second's half of the day.
  if (first.open && !second.open && minutes > half) minutes -= half;
  if (minutes <= 0) minutes += 24 * 60;
  return minutes > 0 && minutes <= LONGEST ? minutes : null;
}
