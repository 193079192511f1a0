import {reason, START} from "../confidence.ts";
import type {Reason} from "../mentions.ts";
import {EVIDENCE_RULE, evidenceFor} from "./evidence/index.ts";
import {placeOf} from "./evidence/place.ts";
import {BEING_IN, LASTING, OTHERS_PATTERN, PEOPLE_PATTERN, WAYSIDE_PATTERN} from "./lexicon.ts";
import {DURATION_RULES, type DurationRule} from "./rules/index.ts";
import type {Setting} from "./setting.ts";
import {CLAUSE, EVENT, subjectOf} from "./subject.ts";

export interface Match {
  readonly rule: string;
  readonly reasons: readonly Reason[];
  /** Whether the meeting is only pointed at: "it lasted", "that conversation", "a meeting". */
  readonly anaphoric: boolean;
  /** How far the words that tie it reach, in characters before and after the length. */
  readonly reach: {readonly before: number; readonly after: number};
}

/** What a length measures when one of these stands right at it. */
const NOT_A_LENGTH_BEFORE =
  /\b(?:within|in the (?:next|coming|past|last|first)|for the (?:next|past|last)|over the (?:next|past|last|coming)|every|each|last|past|next|coming|another|first|until|until after|aged?|a deadline of|by|at least every|sentenced to|behind schedule by|delayed (?:by|for)|late by|waited(?: [\p{L}]+){0,4}? for|waiting(?: [\p{L}]+){0,4}? for|held(?: [\p{L}]+){0,3}? for|detained for|halt(?:ed)? for|silent for|quiet for|of (?:up to )?|(?<!\b(?:adds?|added|adding|round(?:s|ed|ing)?)(?: it| them)? )up to)\s*$/u;
const NOT_A_LENGTH_AFTER =
  /^(?:['’]s?\s+(?:drive|flight|walk|march|journey|ride|notice|wait|delay|captivity|rest|sail|train)|[\s-]+(?:ago|earlier|later than|late\b|behind schedule|ahead of|prior to|in advance|overdue|of (?:the )?(?:war|fighting|captivity|detention|silence|waiting|delay|delays|shelling|bombardment|preparation|travel)|short of|old|from now|delay|wait|in (?:captivity|custody|prison|jail|detention)|away|notice|north|south|east|west|by (?:car|train|road|bus|air)|since|a (?:day|week|night)|per (?:day|week)|walk|drive|flight|march))/u;

const AFTER_BEGINNING = DURATION_RULES.flatMap(({name, after}) =>
  after && (name === "so long after they began they rose" || name === "it ended so long after it began") ? [after] : []
);
const MEASURES = new RegExp(
  `\\b(?:${LASTING})(?:\\s+(?:for|on|some|only|just))*$|\\b(?:${BEING_IN})\\b[^.;:]{0,60}\\bfor$`,
  "u"
);
/** "men held for ten hours", "waited outside for two": people are held and kept waiting, meetings are not. */
const HELD_CAPTIVE =
  /\b(?:detained|waited|waiting|jailed|imprisoned|locked up|trapped|stranded|besieged|delayed)(?:\s+\p{L}+){0,3}\s+for$|(?<!\b(?:was|were|been|being) )\bheld(?:\s+(?:captive|hostage|prisoner|there|back|up|up there))?\s+for$/u;
/** "will last", "would take", "had been planned to last": no meeting has been measured. */
const STILL_TO_COME =
  /\b(?:will|would|could|may|might|should|shall|must|to|can)\s+(?:\p{L}+\s+)?(?:last|take|run|go on|continue|stretch|drag on|occupy|need|require|meet|sit|speak|talk|be (?:over|done))(?:\s+(?:for|on|some|only|just|about|up to|at least|in|within|after))*$|\b(?:planned|scheduled|expected|due|set|supposed|meant|slated|intended)\s+(?:for|to)\b[^.;:,]{0,40}$|\b(?:wants?|wanted|hopes?|hoped|wishes|wished|would like)\s(?:it|them|this|that|the \p{L}+|for)\b[^.;:]{0,40}$/u;

/** "had not met for two days", "did not forget them for a minute": a length without a meeting. */
const NEVER = /\b(?:not|never|nobody|without|hardly|\p{L}+n't)\s(?:\p{L}+\s){0,2}\p{L}*$/u;

const DENIED = /\b(?:not|never)\b(?! (?:only|just|quite|even|more|less|long))/u;

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

/** "the working group on detainees": whom it is about. */
const ON_WHOM = /\b(?:on|about|over|concerning|regarding)\s(?:the\s|their\s|its\s)?\p{L}+(?=\s|$)/gu;

/** Whether the people of the last clause before the verb are no party to talks: "the prisoners were together for". */
function othersMeet(head: string): boolean {
  const clause = head.slice(Math.max(0, ...[...head.matchAll(CLAUSE)].map((match) => match.index)));
  const others = OTHERS_PATTERN.exec(clause.replace(ON_WHOM, " "));
  const people = PEOPLE_PATTERN.exec(clause);
  return others !== null && (people === null || others.index <= people.index + people[0].length + 1);
}

/** Whether the words right at a length show that it measures something else, or that nothing has been measured. */
function isBarred({before, after}: Setting): boolean {
  return (
    NOT_A_LENGTH_AFTER.test(after) ||
    NOT_A_LENGTH_BEFORE.test(before) ||
    isStillToCome(before) ||
    HELD_CAPTIVE.test(before)
  );
}

/** Why a length is a meeting's: the first rule that ties it, else what stands around it; null where neither does. */
export function matchLength(setting: Setting): Match | null {
  return ruleFor(setting) ?? weighed(setting);
}

/** A length that its passage ties, the words of its clause with it. */
function weighed(setting: Setting): Match | null {
  if (isBarred(setting)) return null;
  const found = evidenceFor(setting);
  if (found === null) return null;
  const {topic, own, tail} = found.place;
  return {
    rule: EVIDENCE_RULE.name,
    reasons: found.reasons,
    anaphoric: topic !== "meeting" && topic !== "people",
    reach: {before: own.length, after: /^[^,]{0,60}(?=[\s,]|$)/u.exec(tail)?.[0].length ?? 0}
  };
}

/** The first rule that ties the length to a meeting, or null. Each pattern sees a bounded window only. */
function ruleFor(setting: Setting): Match | null {
  const {before, after} = setting;
  if (NOT_A_LENGTH_AFTER.test(after)) return laterRule(setting);
  // "went on for six hours before breaking up" measures; "came two hours before the talks" does not.
  if (
    /^\s+(?:before|after|into)\b/u.test(after) &&
    !MEASURES.test(before) &&
    !AFTER_BEGINNING.some((rule) => rule.test(after))
  )
    return laterRule(setting);
  if (isStillToCome(before)) return null;
  for (const rule of DURATION_RULES) {
    const left = rule.before ? rule.before.exec(before) : null;
    const right = rule.after ? rule.after.exec(after) : null;
    if ((rule.before && !left) || (rule.after && !right)) continue;
    if (!left && NOT_A_LENGTH_BEFORE.test(before)) continue;
    if (rule.after && !rule.before && right && hasForeign(right[0])) continue;
    if (left && (gapIsForeign(left[0]) || HELD_CAPTIVE.test(before) || /,\s+(?:and|but)\b/u.test(left[0]))) continue;
    if (rule.name === "they met for" && left && (NEVER.test(before.slice(0, left.index + 14)) || DENIED.test(left[0])))
      continue;
    if (left && ((setting.days && STAYING.test(left[0])) || isElsewhere(left[0]))) continue;
    if (rule.subject === "people" && othersMeet(left ? before.slice(0, left.index) : before)) continue;
    if (rule.subject === "people" && right && OTHERS_PATTERN.test(right[0])) continue;
    const subject = subjectOf(setting, rule, left, right);
    if (subject === null || (subject === "pointed" && placeOf(setting).otherwise)) continue;
    return {
      ...named(rule, subject === "pointed"),
      reach: {before: left ? left[0].length : 0, after: right ? right[0].length : 0}
    };
  }
  return null;
}

function named({name, points}: DurationRule, anaphoric: boolean): Omit<Match, "reach"> {
  return {rule: name, reasons: [START, reason("the words tie the length to a meeting", points)], anaphoric};
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
  return {...named(rule, true), reach: {before: 0, after: right[0].length}};
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
