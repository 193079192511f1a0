import {type ClockTime, HOURS, readClock} from "./clock.ts";
import {type DurationSpan, type DurationWords, findDurationsIn} from "./lengths.ts";
import {findNumbersIn, type NumberMention} from "./number-mentions.ts";
import {isHyphen} from "./phrases.ts";
import type {Span} from "./span.ts";
import {findTokens, type Token} from "./tokens.ts";

/** A length of time told by when it began and when it ended. */
export interface ClockSpan extends DurationSpan {
  /** The words of the two times; the second is a length where the text says "an hour later". */
  readonly first: Span;
  readonly second: Span;
}

const STARTS = new Set(
  (
    "begin begins began begun beginning start starts started starting open opens opened opening commence commences commenced " +
    "convene convened convenes launched underway sat sit kicked kick arrived arrive entered met meeting from since resumed " +
    "resume gathered got seated counting"
  ).split(" ")
);
const ENDS = new Set(
  (
    "end ends ended ending finish finishes finished finishing over conclude concludes concluded concluding close closes closed " +
    "closing wrapped wrap broke rose rise until till to adjourned adjourn emerged left leave completed complete done stopped " +
    "stop suspended paused lasted lasting ran went parted dispersed through"
  ).split(" ")
);
const STARTS_IN_TWO = new Set([
  "under way",
  "went in",
  "going in",
  "walked in",
  "gone in",
  "doors closed",
  "shaken hands"
]);
const ENDS_IN_TWO = new Set([
  "out again",
  "came out",
  "come out",
  "coming out",
  "walked out",
  "were out",
  "was out",
  "doors opened"
]);
const ABOUT = new Set(
  "about around roughly approximately nearly almost circa shortly just soon some before after near".split(" ")
);
/** What every time of day has one of: most texts end here. */
const TIME = /[0-9]|noon|midday|midnight|clock|quarter|half|[ap]\.?m/i;
/** Between the two times: "to", "until roughly", "and" after "between". */
const JOINTS = new Set("to until till through and".split(" "));
/** The widest gap, in tokens, between a beginning and its end, and between a time and its verb. */
const GAP = 40;
const REACH = 9;
/** Longer than this is not one sitting: the times are of two things. */
const LONGEST = 16 * 60;

/**
 * The spans between two times of day, in minutes: "from 13:00 to 14:20", "between 2 p.m. and 4:30 p.m.", "began at 2:40
 * p.m. and ended about an hour later", "Start 20:37, finish 21:16", also over a full stop. Past midnight where the end
 * comes before the beginning. Throws nothing; time linear in the length.
 */
export function findClockSpans(text: string): ClockSpan[] {
  if (!TIME.test(text)) return [];
  const tokens = findTokens(text);
  return findClockSpansIn({text, tokens}, () => findNumbersIn({tokens}));
}

/** findClockSpans over a text cut into tokens; its numbers are asked for only where there is a time of day. */
export function findClockSpansIn(
  {text, tokens}: {readonly text: string; readonly tokens: readonly Token[]},
  numbers: () => readonly NumberMention[]
): ClockSpan[] {
  const times = withBareHours(tokens, withoutRestated(tokens, readClock(tokens)));
  if (times.length === 0) return [];
  const lengths = findDurationsIn({tokens}, numbers());
  const found: ClockSpan[] = [];
  let nextLength = 0;
  for (let i = 0; i < times.length; i++) {
    const first = times[i]!;
    const second = times[i + 1];
    if (second && second.from - first.to <= GAP && !isOverridden(tokens, first, second, times[i + 2])) {
      const span = joined(tokens, first, second) ?? told(tokens, text, first, second);
      if (span) {
        found.push(span);
        i++;
        continue;
      }
    }
    while (nextLength < lengths.length && lengths[nextLength]!.from < first.to) nextLength++;
    const later = lengths[nextLength];
    if (!later || later.from - first.to > GAP || (second && second.from < later.from)) continue;
    const span = toldByLength(tokens, text, first, later);
    if (span) found.push(span);
  }
  return found;
}

/**
 * "Set to start at 1 p.m., got under way at 2:43 and was over by 3:57": the time it was to begin at, where two more follow
 * of which the first tells when it did.
 */
function isOverridden(
  tokens: readonly Token[],
  first: ClockTime,
  second: ClockTime,
  third: ClockTime | undefined
): boolean {
  return (
    third !== undefined &&
    third.from - second.to <= GAP &&
    verbBefore(tokens, first.from, STARTS, first.from - REACH) !== null &&
    verbBefore(tokens, second.from, STARTS, Math.max(first.to, second.from - REACH)) !== null &&
    verbBefore(tokens, third.from, ENDS, Math.max(second.to, third.from - REACH)) !== null
  );
}

/** Leaves out what only gives the time before it in another zone: "2:45 p.m. local time (1145 GMT)". */
function withoutRestated(tokens: readonly Token[], times: readonly ClockTime[]): ClockTime[] {
  return times.filter((time, i) => {
    const before = times[i - 1];
    return !before || tokens[time.from - 1]?.text !== "(" || time.from - before.to > 4;
  });
}

/** Adds the bare hour of "from 2 to 4:30 p.m." and "between 2 and 4 p.m." to the times. */
function withBareHours(tokens: readonly Token[], times: readonly ClockTime[]): ClockTime[] {
  const all: ClockTime[] = [];
  for (const time of times) {
    const at = time.from - 2;
    const hour =
      tokens[at]?.kind === "number" && /^(?:[1-9]|1[0-2])$/.test(tokens[at]!.text) ? Number(tokens[at]!.text) : 0;
    const joint = tokens[at + 1];
    const joins = joint && (isHyphen(joint) || JOINTS.has(joint.norm));
    const opened = /^(?:from|between)$/.test(tokens[at - 1]?.norm ?? "") || isHyphen(joint);
    if (hour > 0 && joins && opened && !time.open && (all.at(-1)?.to ?? 0) <= at)
      all.push({from: at, to: at + 1, minutes: (hour % 12) * 60, open: true});
    all.push(time);
    const end = bareEnd(tokens, time);
    if (end) all.push(end);
  }
  return withVerbHours(tokens, all);
}

/** Adds the bare hour after a verb, where another time is written out: "until nearly 4 p.m., having begun at 11". */
function withVerbHours(tokens: readonly Token[], times: readonly ClockTime[]): ClockTime[] {
  const taken = new Set(times.flatMap(({from, to}) => Array.from({length: to - from}, (_, k) => from + k)));
  const bare: ClockTime[] = [];
  for (let at = 2; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (tokens[at - 1]!.norm !== "at" || taken.has(at)) continue;
    const hour = HOURS.get(token.norm) ?? (/^(?:[1-9]|1[0-2])$/.test(token.text) ? Number(token.text) : null);
    if (hour === null) continue;
    // "having sat down at nine the evening before".
    const verb = tokens[tokens[at - 2]!.norm === "down" ? at - 3 : at - 2]?.norm ?? "";
    const next = tokens[at + 1];
    const counts =
      next &&
      (next.kind === "word"
        ? !isAfterHour(next)
        : next.end === next.start + 1 && /^[:.,]$/.test(next.text) && tokens[at + 2]?.start === next.end);
    if (!(STARTS.has(verb) || ENDS.has(verb)) || counts) continue;
    bare.push({from: at, to: at + 1, minutes: (hour % 12) * 60, open: true});
  }
  return bare.length === 0 ? [...times] : [...times, ...bare].sort((a, b) => a.from - b.from);
}

function isAfterHour(token: Token): boolean {
  return /^(?:on|in|local|and|at|that|the|when|with|but|went|ended|was|were)$/.test(token.norm);
}

/** The bare hour that closes "from 9:30 till 11"; a noun after it would make it a count. */
function bareEnd(tokens: readonly Token[], time: ClockTime): ClockTime | null {
  if (!JOINTS.has(tokens[time.to]?.norm ?? "") || beforeTime(tokens, time).word === null) return null;
  const at = time.to + 1;
  const next = tokens[at + 1];
  if (tokens[at]?.kind !== "number" || !/^(?:[1-9]|1\d|2[0-4])$/.test(tokens[at]!.text)) return null;
  if (
    next &&
    (next.kind === "word"
      ? !/^(?:on|in|local|and|at|that|when|with|h)$/.test(next.norm) && tokens[at + 2]?.norm !== "time"
      : /^[:.]$/.test(next.text) && tokens[at + 2]?.start === next.end)
  )
    return null;
  const hour = Number(tokens[at]!.text);
  return {from: at, to: at + 1, minutes: (hour % 24) * 60, open: hour <= 12};
}

/** "13:35 to 15:20", "from around 18:00 until roughly 21:30", "13:35–15:20". */
function joined(tokens: readonly Token[], first: ClockTime, second: ClockTime): ClockSpan | null {
  let at = first.to;
  const joint = tokens[at]!;
  if (joint.text !== "—" && !isHyphen(joint) && !JOINTS.has(joint.norm)) return null;
  const opening = beforeTime(tokens, first);
  if (joint.norm === "and" && opening.word !== "between") return null;
  at++;
  let about = opening.about;
  while (at < second.from && at < first.to + 4 && ABOUT.has(tokens[at]!.norm)) {
    about = true;
    at++;
  }
  if (/^(?:at|a)$/.test(tokens[at]?.norm ?? "")) at++;
  if (at !== second.from) return null;
  const minutes = between(first, second);
  const from = opening.word === null ? first.from : opening.from;
  return minutes === null ? null : spanOf(tokens, from, second.to, minutes, about, first, second);
}

function beforeTime(tokens: readonly Token[], time: ClockTime): {from: number; word: string | null; about: boolean} {
  let at = time.from - 1;
  let about = false;
  while (at >= 0 && at >= time.from - 3 && ABOUT.has(tokens[at]!.norm)) {
    about = true;
    at--;
  }
  const word = tokens[at]?.norm ?? "";
  return word === "from" || word === "between" ? {from: at, word, about} : {from: at + 1, word: null, about};
}

/** "started at 2:43 p.m. on Monday and was over by 3:57 p.m.", or the other way round. */
function told(tokens: readonly Token[], text: string, first: ClockTime, second: ClockTime): ClockSpan | null {
  if (isParted(tokens, text, first.to, second.from)) return null;
  const start = verbBefore(tokens, first.from, STARTS, first.from - REACH);
  const end = verbBefore(tokens, second.from, ENDS, Math.max(first.to, second.from - REACH));
  const about = isAbout(tokens, first) || isAbout(tokens, second);
  if (start !== null && end !== null) {
    const minutes = between(first, second);
    return minutes === null ? null : spanOf(tokens, start, second.to, minutes, about, first, second);
  }
  if (isParted(tokens, text, first.to, second.from, 0)) return null;
  const ended = verbBefore(tokens, first.from, ENDS, first.from - REACH);
  const begun = verbBefore(tokens, second.from, STARTS, Math.max(first.to, second.from - REACH));
  if (ended === null || begun === null) return null;
  const minutes = between(second, first);
  return minutes === null ? null : spanOf(tokens, ended, second.to, minutes, about, first, second);
}

/** "began at 2:40 p.m. and ended about an hour later". */
function toldByLength(
  tokens: readonly Token[],
  text: string,
  first: ClockTime,
  length: DurationWords
): ClockSpan | null {
  const later = tokens[length.to]?.norm ?? "";
  if (!/^(?:later|afterwards|afterward|on|after)$/.test(later) || isParted(tokens, text, first.to, length.from))
    return null;
  const start = verbBefore(tokens, first.from, STARTS, first.from - REACH);
  const end = verbBefore(tokens, length.from, ENDS, Math.max(first.to, length.from - REACH));
  if (start === null || end === null) return null;
  const {min, max, qualifier} = length;
  return {
    start: tokens[start]!.start,
    end: tokens[length.to]!.end,
    min,
    max,
    qualifier,
    first: {start: tokens[first.from]!.start, end: tokens[first.to - 1]!.end},
    second: {start: length.start, end: length.end}
  };
}

/** A paragraph's end, or more sentence ends and semicolons than are allowed, between two tokens. */
function isParted(tokens: readonly Token[], text: string, from: number, to: number, allowed = 1): boolean {
  let stops = 0;
  for (let at = from; at < to; at++) {
    if (tokens[at]!.text === ";" || (/^[.!?]$/.test(tokens[at]!.text) && tokens[at + 1]?.text !== tokens[at + 1]?.norm))
      stops++;
    if (at > 0 && /\n\s*\n/.test(text.slice(tokens[at - 1]!.end, Math.min(tokens[at]!.start, tokens[at - 1]!.end + 8))))
      return true;
  }
  return stops > allowed;
}

function verbBefore(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>, floor: number): number | null {
  for (let i = at - 1; i >= Math.max(0, floor); i--) {
    if (verbs.has(tokens[i]!.norm)) return i;
    const two = `${tokens[i - 1]?.norm} ${tokens[i]!.norm}`;
    if (i > floor && (verbs === STARTS ? STARTS_IN_TWO : ENDS_IN_TWO).has(two)) return i - 1;
    if (/^[.!?;]$/.test(tokens[i]!.text)) return null;
  }
  return null;
}

function isAbout(tokens: readonly Token[], time: ClockTime): boolean {
  const near = tokens[time.from - 1]?.norm ?? "";
  return (
    /^(?:about|around|roughly|approximately|circa|nearly|almost)$/.test(near) ||
    /^(?:shortly|soon|just)$/.test(tokens[time.from - 2]?.norm ?? "")
  );
}

/** Minutes from one time to the next; half-days left open are chosen so that the span is the shortest. Null: no sitting. */
function between(first: ClockTime, second: ClockTime): number | null {
  const day = first.open || second.open ? 720 : 1440;
  const minutes = (((second.minutes - first.minutes) % day) + day) % day;
  return minutes === 0 || minutes > LONGEST ? null : minutes;
}

function spanOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  minutes: number,
  about: boolean,
  first: ClockTime,
  second: ClockTime
): ClockSpan {
  return {
    start: tokens[from]!.start,
    end: tokens[to - 1]!.end,
    min: minutes,
    max: minutes,
    qualifier: about ? "about" : "exact",
    first: {start: tokens[first.from]!.start, end: tokens[first.to - 1]!.end},
    second: {start: tokens[second.from]!.start, end: tokens[second.to - 1]!.end}
  };
}
