import type {Document, Sentence} from "../../language/document.ts";
import {findDurationsIn} from "../../language/durations.ts";
import {numbersOf} from "../../language/number-mentions.ts";
import type {Span} from "../../language/span.ts";
import type {World} from "../../profile/world.ts";
import {reason, START} from "../confidence.ts";
import type {ArticleFrame} from "../frame.ts";
import type {DurationMention, Interval, Meeting, Qualifier, Reason, RoundMention, RoundReference} from "../mentions.ts";
import {extractRounds} from "../rounds/index.ts";
import {sidesNamed} from "../rounds/sides.ts";
import {CLOCK_RULE, findClockLengths} from "./clock-rule.ts";
import {ELIDED_RULE, findElided} from "./elided.ts";
import {EVIDENCE_RULE} from "./evidence/index.ts";
import {kindOf} from "./kind.ts";
import {type Match, matchLength} from "./match.ts";
import {roundsNamed} from "./round.ts";
import {flatten, windows} from "./setting.ts";

/** Longer than three days is a series of meetings, not the length of one. */
const LONGEST = 3 * 24 * 60;
/** A lead may give the length before the talks are named; so many characters on they must be. */
const SOON = 400;
const TALKS = /\b(?:talks|negotiat\w+|delegations?|summit|plenary|envoys?|rounds?|session|meeting)\b/u;

/** A length and what ties it to a meeting. */
interface Tie {
  readonly sentence: Sentence;
  readonly length: Span & Interval & {readonly qualifier: Qualifier};
  readonly evidence: Span;
  readonly rule: string;
  readonly reasons: readonly Reason[];
  readonly anaphoric: boolean;
}

/**
 * The durations of meetings of one article, in the order of the text; the same length told twice is one mention. `told`
 * are the article's rounds, where they have been read already.
 */
export function extractDurations(
  document: Document,
  frame: ArticleFrame,
  world: World,
  told?: readonly RoundMention[]
): DurationMention[] {
  const {text, sentences, tokens} = document;
  const flat = flatten(text);
  const talksFrom = TALKS.test(flatten(frame.title ?? "")) ? 0 : (TALKS.exec(flat)?.index ?? Number.POSITIVE_INFINITY);
  const ties = [...lengthTies(document, talksFrom), ...clockTies(document, talksFrom)];
  if (ties.length === 0 && !/\bhours?\b/u.test(flat)) return [];
  const held = told ?? extractRounds(document, frame, world);
  const rounds = roundsNamed(held, text);
  const names = world.names(text, tokens);
  const scene = {document, world, names, main: mainMeeting(held), sides: sidesNamed(document, world)};
  const indexOf = new Map(sentences.map((sentence, index) => [sentence.start, index]));
  const mentionOf = ({sentence, length, evidence, rule, reasons: given, anaphoric}: Tie): DurationMention => {
    const index = indexOf.get(sentence.start)!;
    const previous = sentences
      .slice(Math.max(0, index - 2), index)
      .filter(
        ({paragraph}, n, all) =>
          paragraph === sentence.paragraph || (rule === EVIDENCE_RULE.name && n === all.length - 1)
      );
    const before = sentences.slice(Math.max(0, index - 3), index).reverse();
    const kind = kindOf({...scene, sentence, previous, before, length, tie: evidence, anaphoric});
    const round = rounds.of([sentence, ...previous.toReversed()], kind, length);
    const meeting = kind === "talks" ? (calendarMeeting(round, world) ?? kind) : kind;
    const reasons: Reason[] = [...given];
    if (anaphoric && rule !== EVIDENCE_RULE.name) reasons.push(reason("the meeting is only pointed at", -0.1));
    return {
      kind: "duration",
      evidence,
      sentence: {start: sentence.start, end: sentence.end},
      rule,
      reasons,
      parts: {length: {start: length.start, end: length.end}},
      repeats: [],
      meeting,
      ...inMinutes(length),
      date: null,
      round,
      claimant: null
    };
  };
  const found = ties.map(mentionOf);
  const elided = findElided(document, found).map((length) =>
    mentionOf({
      sentence: length.sentence,
      length,
      evidence: {start: partStart(text, length.sentence, length), end: length.end},
      ...named(ELIDED_RULE),
      anaphoric: true
    })
  );
  return mergeRepeats(
    [...found, ...elided].sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
  );
}

function named({name, points}: {readonly name: string; readonly points: number}): Pick<Tie, "rule" | "reasons"> {
  return {rule: name, reasons: [START, reason("the words tie the length to a meeting", points)]};
}

function lengthTies({text, sentences, tokens}: Document, talksFrom: number): Tie[] {
  const lengths = findDurationsIn({tokens}, numbersOf(tokens));
  const ties: Tie[] = [];
  let lastTold = Number.NEGATIVE_INFINITY;
  for (const [sentence, length, index] of inSentences(sentences, lengths)) {
    const longest = length.max ?? length.min ?? 0;
    if (length.whole || longest > LONGEST || longest < 1) continue;
    const before = sentences[index - 1];
    const after = sentences[index + 1];
    const earlier = sentences[Math.max(0, index - 3)]!;
    const match = matchLength({
      ...windows(text, sentence, length),
      previous: before ? flatten(text.slice(Math.max(before.start, before.end - 300), before.end)) : "",
      next: after ? flatten(text.slice(after.start, Math.min(after.end, after.start + 60))) : "",
      recent: flatten(text.slice(Math.max(earlier.start, sentence.start - 500), sentence.start)),
      lengthTold: index - lastTold <= 2,
      amongTalks: talksFrom <= sentence.end + SOON,
      days: longest >= 24 * 60,
      attributive: length.attributive
    });
    if (match) lastTold = index;
    if (match)
      ties.push({
        sentence,
        length: asBounded(text, length),
        evidence: evidenceOf(text, sentence, length, match),
        rule: match.rule,
        reasons: match.reasons,
        anaphoric: match.anaphoric
      });
  }
  return ties;
}

/** Where the part of a sentence begins that a length stands in: behind a colon, a semicolon or a dash. */
function partStart(text: string, sentence: Span, {start}: Span): number {
  const marks = [...text.slice(sentence.start, start).matchAll(/[:;–—]\s+/gu)];
  const last = marks.at(-1);
  return last ? sentence.start + last.index + last[0].length : sentence.start;
}

/** "done within 75 minutes": at most so long; "inside two hours": in less; "ran past four hours": longer. */
function asBounded<L extends Span & Interval & {readonly qualifier: Qualifier}>(text: string, length: L): L {
  const within = /\b(within|inside)(?: the space of)?\s+$/i.exec(
    text.slice(Math.max(0, length.start - 24), length.start)
  );
  if (within && length.qualifier === "exact")
    return {...length, min: null, qualifier: within[1]!.toLowerCase() === "inside" ? "under" : "up_to"};
  const past =
    /\b(?:ran|run|running|went|gone|lasted|stretched|dragged|continued)(?: on)?(?: well| far)? past\s+$/i.test(
      text.slice(Math.max(0, length.start - 30), length.start)
    );
  return past && length.qualifier === "exact" ? {...length, max: null, qualifier: "over"} : length;
}

/** Meetings are told in minutes: of "ninety seconds" the next whole minute is about right. */
function inMinutes({min, max, qualifier}: Interval & {readonly qualifier: Qualifier}) {
  const minutes = {min: min === null ? null : Math.round(min), max: max === null ? null : Math.round(max)};
  const even = minutes.min === min && minutes.max === max;
  return {minutes, qualifier: even || qualifier !== "exact" ? qualifier : ("about" as const)};
}

function clockTies(document: Document, talksFrom: number): Tie[] {
  return findClockLengths(document, talksFrom).map((length) => ({
    sentence: length.sentence,
    length,
    evidence: length.evidence,
    ...named(CLOCK_RULE),
    anaphoric: length.anaphoric
  }));
}

function evidenceOf(text: string, sentence: Span, length: Span, {reach}: Match): Span {
  return {
    start: wordStart(text, Math.max(sentence.start, length.start - reach.before - 1)),
    end: wordEnd(text, Math.min(sentence.end, length.end + reach.after))
  };
}

function* inSentences<S extends Span>(
  sentences: readonly Sentence[],
  spans: readonly S[]
): Generator<[Sentence, S, number]> {
  let at = 0;
  for (const span of spans) {
    while (at < sentences.length && sentences[at]!.end <= span.start) at++;
    const sentence = sentences[at];
    if (sentence && sentence.start <= span.start) yield [sentence, span, at];
  }
}

/** "trilateral" where the profile's calendar has the round of that day so: a text that says "talks" need not say it. */
function calendarMeeting(round: RoundReference | null, {profile}: World): Meeting | null {
  const date = round?.date ?? null;
  if (date === null) return null;
  const known = profile.series.find(({rounds}) =>
    rounds.some((each) => each.date <= date && date <= (each.end_date ?? each.date))
  );
  return known?.meeting === "trilateral" ? known.meeting : null;
}

/** The kind of the talks that the article reports on: the first round that has been held. */
function mainMeeting(rounds: readonly RoundMention[]): Meeting | null {
  const first = rounds.find((round) => !round.planned && (round.meeting === "talks" || round.meeting === "trilateral"));
  return first?.meeting ?? null;
}

/** One row a fact: a length told again of the same kind of meeting is a repeat, and so is one that a longer tie holds. */
function mergeRepeats(found: readonly DurationMention[]): DurationMention[] {
  const kept: DurationMention[] = [];
  for (const mention of found) {
    const index = kept.findIndex((other) => sameFact(other, mention));
    if (index === -1) kept.push(mention);
    else {
      kept[index] = united(kept[index]!, mention);
    }
  }
  return kept;
}

/** A length in words that two times of day make up too is one reading, named after the words. */
function united(first: DurationMention, later: DurationMention): DurationMention {
  const sameSentence = first.sentence.start === later.sentence.start;
  const touching = first.evidence.end >= later.evidence.start && later.evidence.end >= first.evidence.start;
  const evidence = {
    start: Math.min(first.evidence.start, later.evidence.start),
    end: Math.max(first.evidence.end, later.evidence.end)
  };
  if (sameSentence && first.rule === CLOCK_RULE.name) return {...later, evidence};
  return touching ? {...first, evidence} : {...first, repeats: [...first.repeats, later.evidence]};
}

function sameFact(a: DurationMention, b: DurationMention): boolean {
  if (a.minutes.min !== b.minutes.min || a.minutes.max !== b.minutes.max) return false;
  const sameSentence = a.sentence.start === b.sentence.start;
  if (!sameSentence && a.meeting !== b.meeting) return false;
  // Two rounds may have lasted equally long.
  if (a.round && b.round) {
    if (a.round.date !== null && b.round.date !== null && a.round.date !== b.round.date) return false;
    if (a.round.ordinal !== null && b.round.ordinal !== null && a.round.ordinal !== b.round.ordinal) return false;
  }
  return true;
}

function wordStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && /[\s,;:]/.test(text[start]!)) start++;
  return start;
}

function wordEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && /[\s,;:]/.test(text[end - 1]!)) end--;
  return end;
}
