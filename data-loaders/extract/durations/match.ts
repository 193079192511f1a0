import type {Span} from "../../language/span.ts";
import {
  BEING_IN,
  FACE_TO_FACE,
  LASTING,
  MEETING,
  NOT_MEETING,
  OTHERS_PATTERN,
  PEOPLE_PATTERN,
  WAYSIDE_PATTERN
} from "./lexicon.ts";
import {DURATION_RULES, type DurationRule} from "./rules/index.ts";

/** A length in its sentence, with the words on either side in the form that the patterns are written for. */
export interface Setting {
  readonly before: string;
  readonly after: string;
  /** `before` as written, to tell names by their capitals. */
  readonly written: string;
  /** The sentence before, in the same form; "" at the start of a text. */
  readonly previous: string;
  /** The end of the three sentences before, in the same form. */
  readonly recent: string;
  /** Whether a meeting's length has been told in this sentence or the two before. */
  readonly lengthTold: boolean;
  /** Whether the article has spoken of talks up to here: then "it" and "they" can be talks and negotiators. */
  readonly amongTalks: boolean;
  /** Whether the length is told in days or more. */
  readonly days: boolean;
}

export interface Match {
  readonly rule: DurationRule;
  /** Whether the meeting is only pointed at: "it lasted", "that conversation", "a meeting". */
  readonly anaphoric: boolean;
  /** How far the words that tie it reach, in characters before and after the length. */
  readonly reach: {readonly before: number; readonly after: number};
}

/** Longest stretch that is looked at on either side of a length. */
export const WINDOW = 220;

/** How far after a length its subject is looked for, where the rule allows it to follow. */
const AHEAD = 120;

const EVENT = new RegExp(`\\b(?:(${NOT_MEETING})|(${MEETING}|${FACE_TO_FACE}))\\b`, "gu");
const CLAUSE = /[;:]|,?\s(?:and|but|that|which|who|when|while|because|where|although|though|whereas)\s/gu;
/** "After the truce collapsed, the talks lasted": the subject stands after the comma. */
const OPENING_CLAUSE = /^\s*(?:after|before|as|while|when|once|since|although|though|because)\s[^,]{0,120},\s/u;
/** What a length measures when one of these stands right at it. */
const NOT_A_LENGTH_BEFORE =
  /\b(?:within|in the (?:next|coming|past|last|first)|for the (?:next|past|last)|over the (?:next|past|last|coming)|every|each|last|past|next|coming|another|first|until|until after|aged?|a deadline of|by|at least every|sentenced to|behind schedule by|delayed (?:by|for)|late by|waited(?: [\p{L}]+){0,4}? for|waiting(?: [\p{L}]+){0,4}? for|held(?: [\p{L}]+){0,3}? for|detained for|halt(?:ed)? for|silent for|quiet for|of (?:up to )?|up to)\s*$/u;
const NOT_A_LENGTH_AFTER =
  /^(?:['’]s?\s+(?:drive|flight|walk|march|journey|ride|notice|wait|delay|captivity|rest|sail|train)|[\s-]+(?:ago|earlier|later than|late\b|behind schedule|ahead of|prior to|in advance|overdue|of (?:the )?(?:war|fighting|captivity|detention|silence|waiting|delay|delays|shelling|bombardment|preparation|travel)|short of|old|from now|delay|wait|in (?:captivity|custody|prison|jail|detention)|away|notice|north|south|east|west|by (?:car|train|road|bus|air)|since|a (?:day|week|night)|per (?:day|week)|walk|drive|flight|march))/u;

const AFTER_BEGINNING = DURATION_RULES.find(({name}) => name === "so long after they began they rose")!.after!;
const MEASURES = new RegExp(
  `\\b(?:${LASTING})(?:\\s+(?:for|on|some|only|just))*$|\\b(?:${BEING_IN})\\b[^.;:]{0,60}\\bfor$`,
  "u"
);
/** "men held for ten hours", "waited outside for two": people are held and kept waiting, meetings are not. */
const HELD_CAPTIVE =
  /\b(?:detained|waited|waiting|jailed|imprisoned|locked up|trapped|stranded|besieged|delayed)(?:\s+\p{L}+){0,3}\s+for$|(?<!\b(?:was|were|been|being) )\bheld(?:\s+(?:captive|hostage|prisoner|there|back|up|up there))?\s+for$/u;
/** "will last", "would take", "had been planned to last": no meeting has been measured. */
const STILL_TO_COME =
  /\b(?:will|would|could|may|might|should|shall|must|to|can)\s+(?:\p{L}+\s+)?(?:last|take|run|go on|continue|stretch|drag on|occupy|need|require|meet|sit|speak|talk|be (?:over|done))(?:\s+(?:for|on|some|only|just|about|up to|at least|in|within|after))*$|\b(?:planned|scheduled|expected|due|set|supposed|meant|slated|intended)\s+(?:for|to)\b[^.;:,]{0,40}$/u;

/** Hours that somebody stays are a meeting's, days are a visit's. */
const STAYING = /^(?:stayed|gathered|assembled)\b/u;

const LASTED = new RegExp(`(?<!\\bto )\\b(?:${LASTING})(?:\\s+(?:for|on|to|into|some|only|just|over|beyond))*$`, "u");

/** "planned for an hour" is no length; "planned for an hour stretched to three" is. */
function isStillToCome(before: string): boolean {
  const ahead = STILL_TO_COME.exec(before);
  if (!ahead) return false;
  const plan = /^(?:planned|scheduled|expected|due|set|supposed|meant|slated|intended)/u.test(ahead[0]);
  return !(plan && LASTED.test(ahead[0]));
}

/** "stayed at the airport for", "met the families for": no talks. */
function isElsewhere(tie: string): boolean {
  return /^\p{L}/u.test(tie) && (WAYSIDE_PATTERN.test(tie) || OTHERS_PATTERN.test(tie));
}

/** Whether the people of the last clause before the verb are no party to talks: "the prisoners were together for". */
function othersMeet(head: string): boolean {
  const clause = head.slice(Math.max(0, ...[...head.matchAll(CLAUSE)].map((match) => match.index)));
  const others = OTHERS_PATTERN.exec(clause);
  const people = PEOPLE_PATTERN.exec(clause);
  return others !== null && (people === null || others.index <= people.index + people[0].length + 1);
}

/** The first rule that ties the length to a meeting, or null. Each pattern sees a bounded window only. */
export function matchLength(setting: Setting): Match | null {
  const {before, after} = setting;
  if (NOT_A_LENGTH_AFTER.test(after)) return laterRule(setting);
  // "went on for six hours before breaking up" measures; "came two hours before the talks" does not.
  if (/^\s+(?:before|after|into)\b/u.test(after) && !MEASURES.test(before) && !AFTER_BEGINNING.test(after))
    return laterRule(setting);
  if (isStillToCome(before)) return null;
  for (const rule of DURATION_RULES) {
    const left = rule.before ? rule.before.exec(before) : null;
    const right = rule.after ? rule.after.exec(after) : null;
    if ((rule.before && !left) || (rule.after && !right)) continue;
    if (!left && NOT_A_LENGTH_BEFORE.test(before)) continue;
    if (rule.after && !rule.before && right && hasForeign(right[0])) continue;
    if (left && (gapIsForeign(left[0]) || HELD_CAPTIVE.test(before) || /,\s+(?:and|but)\b/u.test(left[0]))) continue;
    if (left && ((setting.days && STAYING.test(left[0])) || isElsewhere(left[0]))) continue;
    if (rule.subject === "people" && othersMeet(left ? before.slice(0, left.index) : before)) continue;
    const subject = subjectOf(setting, rule, left, right);
    if (subject === null) continue;
    return {
      rule,
      anaphoric: subject === "pointed",
      reach: {before: left ? left[0].length : 0, after: right ? right[0].length : 0}
    };
  }
  return null;
}

/** "Two hours later they rose": the one rule whose length is followed by "later". */
function laterRule(setting: Setting): Match | null {
  const rule = DURATION_RULES.find((each) => each.name === "so many hours later they rose")!;
  const right = rule.after!.exec(setting.after);
  if (
    !right ||
    !setting.amongTalks ||
    !/\b(?:began|begin|opened|started|sat down|under way|underway|got going|went in)\b/u.test(setting.previous)
  )
    return null;
  return {rule, anaphoric: true, reach: {before: 0, after: right[0].length}};
}

/** A phrase whose last event noun is another thing than a meeting: "two-hour ceasefire talks" is a meeting. */
function hasForeign(phrase: string): boolean {
  const last = [...phrase.matchAll(EVENT)].at(-1);
  return last?.[1] !== undefined;
}

/** "dragged on past dinner": a time of day. */
const MEALTIME = /\b(?:past|through|beyond|until|till|over|after|before|since|from)\s(?:breakfast|lunch|dinner)\b/gu;

/** Another event between the verb and the length: "met to discuss a truce for 72 hours". */
function gapIsForeign(phrase: string): boolean {
  const events = [...phrase.replace(MEALTIME, "").matchAll(EVENT)];
  return events.length > 0 && events.at(-1)![1] !== undefined;
}

/**
 * Whether the meeting, or its people, stand where the rule wants them: "named" in so many words, "pointed" at by a
 * pronoun or an ordinal among talks, or null.
 */
function subjectOf(
  setting: Setting,
  rule: DurationRule,
  left: RegExpExecArray | null,
  right: RegExpExecArray | null
): "named" | "pointed" | null {
  if (rule.subject === "none")
    return /^[\s-]*(?:a|an|one)?\s*(?:meeting|session)\b/u.test(right?.[0] ?? "") ||
      /^(?:a )?meeting/.test(left?.[0] ?? "")
      ? "pointed"
      : "named";
  if (rule.subject === "recent" || rule.subject === "lengths")
    return pointsBack(setting, rule.subject, `${setting.before} ${setting.after.slice(0, AHEAD)}`) ? "pointed" : null;
  const head = left ? setting.before.slice(0, left.index) : setting.before;
  const follows = rule.ahead ? setting.after.slice(0, AHEAD) : (right?.[0] ?? "");
  const inside = `${left?.[0] ?? ""} ${follows}`;
  if (isSpeech(head, left?.[0] ?? "")) return null;
  const event = subjectEvent(head) ?? insideEvent(inside);
  if (event === "foreign") return null;
  const pointed =
    /(?:^|[\s,])(?:it|this|that|these|they|both|one|the (?:first|second|third|fourth|fifth|sixth|last|latter|former|other|whole thing|affair|day|opening day|second day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s)\b/u.test(
      `${head} ${inside}`
    );
  if (event === "meeting") return pointed && /\b(?:that|this|it)\b/u.test(head + inside) ? "pointed" : "named";
  if (rule.subject === "people") {
    if (rule.name === "they met for" && TWO_NAMES.test(setting.written.slice(0, head.length))) return "named";
    if (PEOPLE_PATTERN.test(head) || PEOPLE_PATTERN.test(inside))
      return setting.amongTalks ||
        /\b(?:delegation|negotiator|envoy|side|minister|president|leader|diplomat|mediator|general|official|representative|commander)s?\b/u.test(
          head + inside
        )
        ? "named"
        : null;
    if (/\b(?:he|she|he had|she had|with)\b/u.test(head + inside) && rule.name === "they met for") return "pointed";
    if (/\b(?:agree|agreed|disagree|settle|negotiat\w*|deal)\b/u.test(setting.after) && setting.amongTalks)
      return "pointed";
    if (/\b\p{L}+\s*$/u.test(head) && rule.name === "they met for" && setting.amongTalks) return "named";
    return null;
  }
  if (!setting.amongTalks || /^(?:was|were) held\b/u.test(left?.[0] ?? "")) return null;
  if (/\bit\b/u.test(head + inside) && /^\s*(?:to|before|for (?:the|them|him|her))\b/u.test(setting.after)) return null;
  if (pointed || /\bit\b/u.test(inside)) {
    const last = [...setting.previous.matchAll(EVENT)].at(-1);
    return last?.[1] !== undefined && !/\bsession|talks|meeting\b/u.test(setting.previous) ? null : "pointed";
  }
  return null;
}

const ASKED_HOW_LONG = /\b(?:how long|how many (?:hours|minutes))\b([^?]{0,120})/u;
const TALKED =
  /\b(?:talk|talked|talking|speak|spoke|meet|met|meeting|sit|negotiate|negotiating|negotiated|together|in there|in the room|at the table)\b/u;

/** Whether the sentences before speak of a meeting ("recent") or of how long one was ("lengths"), and of nothing else that lasts. */
function pointsBack(setting: Setting, back: "recent" | "lengths", own: string): boolean {
  const here = [...own.matchAll(EVENT)];
  if (here.some((event) => event[1] !== undefined)) return false;
  if (back === "lengths") {
    const asked = ASKED_HOW_LONG.exec(setting.previous)?.[1];
    if (asked === undefined) return setting.lengthTold;
    const event = [...asked.matchAll(EVENT)][0];
    return event ? event[1] === undefined : TALKED.test(asked);
  }
  if (here.length > 0 && setting.amongTalks) return true;
  const near = [...setting.previous.matchAll(EVENT)].at(-1);
  if (near) return near[1] === undefined;
  const far = [...setting.recent.matchAll(EVENT)].at(-1);
  return setting.lengthTold || far !== undefined
    ? far?.[1] === undefined && setting.amongTalks
    : setting.amongTalks && PEOPLE_PATTERN.test(setting.previous);
}

/** "Anna Lind and Zenda's Karl Ott": two who meet, by their capitals, right before the verb. */
const TWO_NAMES =
  /\p{Lu}[\p{L}-]+(?:['’]s)?\s+and\s+(?:\p{L}+\s+){0,2}(?:\p{Lu}[\p{L}'’-]*\s+){1,4}(?:have\s+|had\s+)?$/u;
const SPEAKING = /^(?:spoke|speaks?|speaking|spoken|talked|talks?|talking|argued)\b/u;

/** "The president spoke for two hours": one who speaks alone makes a speech. */
function isSpeech(head: string, tie: string): boolean {
  if (
    !SPEAKING.test(tie) ||
    /\b(?:with|together|phone|telephone|each other|one another|counterparts?|line|video)\b/u.test(tie)
  )
    return false;
  return !/(?:\b(?:they|both|two|pair|sides|delegations|who|which|\p{L}+s)\s*(?:(?:had|have|were|then|later|also|also)\s*)*$|\band\b[^,;]{0,60}$)/u.test(
    head
  );
}

/**
 * The event that the verb before a length is said of: the first one of the last clause that has any. Of a compound the
 * last noun counts ("ceasefire talks").
 */
function subjectEvent(head: string): "meeting" | "foreign" | null {
  const cuts = [0, ...[...head.matchAll(CLAUSE)].map((match) => match.index), head.length];
  for (let i = cuts.length - 2; i >= 0; i--) {
    const clause = head.slice(cuts[i], cuts[i + 1]).replace(OPENING_CLAUSE, "");
    const events = [...clause.matchAll(EVENT)].filter((event) => !isTopic(clause, event));
    if (events.length === 0 || (i > 0 && isAside(head.slice(cuts[i - 1], cuts[i]), clause))) continue;
    // Right before ", which lasted" stands what lasted; elsewhere the clause's first event is its subject.
    const relative =
      /^,?\s(?:which|that|who)\s*$/u.test(head.slice(cuts[i + 1], (cuts[i + 1] ?? 0) + 12)) ||
      /\s(?:which|that)\s*$/u.test(head);
    let index = relative && i === cuts.length - 3 ? events.length - 1 : 0;
    while (
      index + 1 < events.length &&
      events[index + 1]!.index - (events[index]!.index + events[index]![0].length) <= 1
    )
      index++;
    return events[index]![1] !== undefined ? "foreign" : "meeting";
  }
  return null;
}

/** "negotiators on the exchange", "talks about a truce": what is spoken about is no subject. */
function isTopic(clause: string, event: RegExpExecArray): boolean {
  return (
    event[1] !== undefined &&
    /\p{L}\s+(?:on|about|over|regarding|concerning)\s+(?:\p{L}+\s+){0,3}$/u.test(
      clause.slice(Math.max(0, event.index - 50), event.index)
    )
  );
}

/**
 * "The truce that the talks had produced lasted": a relative clause with its own verb, after which the main verb stands.
 * "He said that the talks ..." is none.
 */
function isAside(before: string, clause: string): boolean {
  if (
    !/^,?\s(?:that|which|who)\s/u.test(clause) ||
    /\b(?:said|says|told|added|reported|noted|claimed|confirmed|announced|wrote)(?:\s+\p{L}+){0,2}$/u.test(before)
  )
    return false;
  return /\s(?:had|has|have|was|were|is|are|\p{L}+ed)\s+\S/u.test(clause.replace(/\s(?:had|has|have)\s*$/u, ""));
}

function insideEvent(inside: string): "meeting" | "foreign" | null {
  const events = [...inside.matchAll(EVENT)];
  return events.length === 0 ? null : events.at(-1)![1] !== undefined ? "foreign" : "meeting";
}

/** The form that the patterns are written for, character for character: lower case, plain spaces, no diacritics. */
export function flatten(text: string): string {
  return text.replace(/\s/g, " ").replace(/[’ʼ]/g, "'").toLowerCase();
}

/** The windows on either side of a length. */
export function windows(text: string, sentence: Span, length: Span): Pick<Setting, "before" | "written" | "after"> {
  const from = Math.max(sentence.start, length.start - WINDOW);
  const to = Math.min(sentence.end, length.end + WINDOW);
  return {
    before: flatten(text.slice(from, length.start)).trimEnd(),
    written: text.slice(from, length.start).trimEnd().replace(/\s/g, " "),
    after: flatten(text.slice(length.end, to))
  };
}
