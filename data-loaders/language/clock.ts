import {touches} from "./phrases.ts";
import type {Token} from "./tokens.ts";

/** A time of day as written: tokens from..to. */
export interface ClockTime {
  readonly from: number;
  readonly to: number;
  /** Minutes after midnight as written; for a twelve-hour time without a.m. or p.m., as if it were the morning. */
  readonly minutes: number;
  /** True where hours 1 to 12 stand without a.m., p.m. or a leading zero: the half of the day is open. */
  readonly open: boolean;
}

/** Words before a bare hour with a full stop ("at 18.30") that tell it from a decimal. */
const BEFORE_CLOCK = new Set(
  "at from until till to by around about between before after since start finish began".split(" ")
);
const ZONES = new Set("gmt utc msk cet cest eet eest bst et est edt trt local".split(" "));
const NAMED = new Map([
  ["noon", 720],
  ["midday", 720],
  ["midnight", 0]
]);
/** The hours of a clock in words. */
export const HOURS = new Map(
  "one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, index) => [word, index + 1] as const)
);

/** Every time of day in a text, in order: "13:35", "2:40 p.m.", "4pm", "18.30" after "at", "noon", "two o'clock". */
export function readClock(tokens: readonly Token[]): ClockTime[] {
  const found: ClockTime[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const time = readTime(tokens, at);
    if (!time) continue;
    found.push(time);
    at = time.to - 1;
  }
  return found;
}

function readTime(tokens: readonly Token[], at: number): ClockTime | null {
  const token = tokens[at]!;
  if (token.kind === "word") return readWords(tokens, at);
  if (token.kind !== "number" || !/^\d{1,4}$/.test(token.text)) return null;
  const before = tokens[at - 1];
  if (before && touches(tokens, at - 1) && /^[.,:/$€£#\p{L}]/u.test(before.text)) return null;
  return readHourMinute(tokens, at) ?? readHour(tokens, at) ?? readMilitary(tokens, at);
}

/** "13:35", "13:35:07", "2:40 p.m.", "18.30". */
function readHourMinute(tokens: readonly Token[], at: number): ClockTime | null {
  const hour = Number(tokens[at]!.text);
  const sign = tokens[at + 1]?.text;
  const minute = tokens[at + 2]?.text ?? "";
  if ((sign !== ":" && sign !== ".") || !touches(tokens, at) || !touches(tokens, at + 1)) return null;
  if (!/^[0-5]\d$/.test(minute) || hour > 24 || tokens[at]!.text.length > 2) return null;
  let to = at + 3;
  if (tokens[to]?.text === ":" && touches(tokens, to - 1) && /^[0-5]\d$/.test(tokens[to + 1]?.text ?? "")) to += 2;
  const half = meridiem(tokens, to);
  if (sign === "." && !half && !(isTimeBefore(tokens, at) && isLoneTime(tokens, to))) return null;
  if (sign === ":" && touches(tokens, to - 1) && /^[:\p{N}\p{L}]/u.test(tokens[to]?.text ?? "") && !half) return null;
  return timeOf(at, to, hour, Number(minute), half, tokens[at]!.text.length === 2 && hour < 10);
}

/** "at 18.30", "its beginning was given as 18.30": words that tell a time from a decimal. */
function isTimeBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.norm ?? "";
  return (
    BEFORE_CLOCK.has(before) ||
    (before === "as" &&
      tokens
        .slice(Math.max(0, at - 6), at)
        .some(({norm}) => /^(?:beginning|start|opening|end|finish|time)$/.test(norm)))
  );
}

/** After "at 18.30" a noun would make it a decimal: "from 18.30 euros". */
function isLoneTime(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return (
    next?.kind !== "word" ||
    /^(?:to|until|till|and|on|local|in|when|as|by|gmt|utc|the|at|after)$/.test(next.norm) ||
    tokens[at + 1]?.norm === "time"
  );
}

/** "4 p.m.", "4pm", "2 o'clock", "9 in the morning". */
function readHour(tokens: readonly Token[], at: number): ClockTime | null {
  const hour = Number(tokens[at]!.text);
  if (hour < 1 || hour > 12) return null;
  const half = meridiem(tokens, at + 1);
  if (half) return timeOf(at, at + 1, hour, 0, half, false);
  const clock = oClock(tokens, at + 1);
  return clock === null ? null : {from: at, to: clock, minutes: (hour % 12) * 60, open: true};
}

/** "0900 GMT", "at 1530 local time". */
function readMilitary(tokens: readonly Token[], at: number): ClockTime | null {
  const text = tokens[at]!.text;
  if (!/^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) || !ZONES.has(tokens[at + 1]?.norm ?? "")) return null;
  return {from: at, to: at + 1, minutes: Number(text.slice(0, 2)) * 60 + Number(text.slice(2)), open: false};
}

function readWords(tokens: readonly Token[], at: number): ClockTime | null {
  const word = tokens[at]!.norm;
  const named = NAMED.get(word);
  if (named !== undefined) return {from: at, to: at + 1, minutes: named, open: false};
  const hour = HOURS.get(word);
  const past = readPast(tokens, at);
  if (past) return past;
  if (hour !== undefined) {
    const half = meridiem(tokens, at + 1);
    if (half) return timeOf(at, at + 1, hour, 0, half, false);
    const clock = oClock(tokens, at + 1);
    return clock === null ? null : {from: at, to: clock, minutes: (hour % 12) * 60, open: true};
  }
  if ((word !== "half" && word !== "quarter") || !/^(?:past|to|after)$/.test(tokens[at + 1]?.norm ?? "")) return null;
  const next = tokens[at + 2];
  const base = HOURS.get(next?.norm ?? "") ?? (/^(?:[1-9]|1[0-2])$/.test(next?.text ?? "") ? Number(next!.text) : null);
  if (base === null || (word === "half" && tokens[at + 1]!.norm === "to")) return null;
  const shift = word === "half" ? 30 : tokens[at + 1]!.norm === "to" ? -15 : 15;
  const half = meridiem(tokens, at + 3);
  const minutes = ((base % 12) * 60 + shift + 720) % 720;
  return {from: at, to: half?.to ?? at + 3, minutes: minutes + (half?.pm ? 720 : 0), open: !half};
}

const MINUTES = new Map([
  ["five", 5],
  ["ten", 10],
  ["twenty", 20]
]);

/** "ten past one", "twenty to four", "five minutes past nine". */
function readPast(tokens: readonly Token[], at: number): ClockTime | null {
  const minutes = MINUTES.get(tokens[at]!.norm);
  const word = tokens[at + 1]?.norm === "minutes" ? at + 2 : at + 1;
  const sign = tokens[word]?.norm === "past" ? 1 : tokens[word]?.norm === "to" ? -1 : 0;
  const hour = HOURS.get(tokens[word + 1]?.norm ?? "");
  // "from ten to four": a range of hours, where no verb of time stands before it.
  if (minutes === undefined || sign === 0 || hour === undefined) return null;
  if (sign < 0 && !/^(?:at|until|till|by|around|about)$/.test(tokens[at - 1]?.norm ?? "")) return null;
  const half = meridiem(tokens, word + 2);
  const open = (hour % 12) * 60 + sign * minutes;
  return {from: at, to: half?.to ?? word + 2, minutes: ((open + 720) % 720) + (half?.pm ? 720 : 0), open: !half};
}

function oClock(tokens: readonly Token[], at: number): number | null {
  return tokens[at]?.norm === "o" && /^['’]$/.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.norm === "clock"
    ? at + 3
    : null;
}

/** "a.m.", "am", "p.m.", "PM", "in the morning", "at night" at a token. */
function meridiem(tokens: readonly Token[], at: number): {to: number; pm: boolean} | null {
  const token = tokens[at];
  if (token?.norm === "in" && tokens[at + 1]?.norm === "the") {
    const part = tokens[at + 2]?.norm ?? "";
    if (/^(?:morning|afternoon|evening)$/.test(part)) return {to: at + 3, pm: part !== "morning"};
  }
  if (token?.norm === "am" || token?.norm === "pm") return {to: at + 1, pm: token.norm === "pm"};
  if (
    !token ||
    (token.norm !== "a" && token.norm !== "p") ||
    tokens[at + 1]?.text !== "." ||
    tokens[at + 2]?.norm !== "m"
  )
    return null;
  const dot = tokens[at + 3]?.text === "." && touches(tokens, at + 2);
  return {to: at + (dot ? 4 : 3), pm: token.norm === "p"};
}

function timeOf(
  from: number,
  to: number,
  hour: number,
  minute: number,
  half: {to: number; pm: boolean} | null,
  padded: boolean
): ClockTime {
  if (!half) return {from, to, minutes: (hour % 24) * 60 + minute, open: hour >= 1 && hour <= 12 && !padded};
  const base = hour > 12 ? hour : (hour % 12) + (half.pm ? 12 : 0);
  return {from, to: half.to, minutes: base * 60 + minute, open: false};
}
