import {FACE_TO_FACE, MEETING, NOT_MEETING, PEOPLE_PATTERN} from "./lexicon.ts";
import type {DurationRule} from "./rules/index.ts";
import type {Setting} from "./setting.ts";

/** How far after a length its subject is looked for, where the rule allows it to follow. */
const AHEAD = 120;

/** Nouns of events: group 1 those that are no meeting, group 2 meetings. */
export const EVENT = new RegExp(`\\b(?:(${NOT_MEETING})|(${MEETING}|${FACE_TO_FACE}))\\b`, "gu");
/** Where a clause begins. */
export const CLAUSE = /[;:]|,?\s(?:and|but|that|which|who|when|while|because|where|although|though|whereas)\s/gu;
/** "After the truce collapsed, the talks lasted": the subject stands after the comma. */
const OPENING_CLAUSE = /^\s*(?:after|before|as|while|when|once|since|although|though|because)\s[^,]{0,120},\s/u;

/**
 * Whether the meeting, or its people, stand where the rule wants them: "named" in so many words, "pointed" at by a
 * pronoun or an ordinal among talks, or null.
 */
export function subjectOf(
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
  const head = left ? setting.before.slice(0, left.index) : setting.before;
  const follows = rule.ahead ? setting.after.slice(0, AHEAD) : (right?.[0] ?? "");
  const inside = `${left?.[0] ?? ""} ${follows}`;
  if (isSpeech(head, left?.[0] ?? "")) return null;
  const event = subjectEvent(head) ?? insideEvent(inside);
  if (event === "foreign") return null;
  const pointed =
    /(?:^|[\s,])(?:it|this|that|these|they|both|one|(?:the|a) (?:first|second|third|fourth|fifth|sixth)|together|the (?:two|three|last|latter|former|other|whole thing|affair|day|opening day|second day)|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s)\b/u.test(
      `${head} ${inside}`
    );
  if (event === "meeting") return pointed && /\b(?:that|this|it)\b/u.test(head + inside) ? "pointed" : "named";
  if (rule.subject === "people") {
    if (rule.name === "they met for" && TWO_NAMES.test(setting.written.slice(0, head.length))) return "named";
    if (PEOPLE_PATTERN.test(head) || PEOPLE_PATTERN.test(inside))
      return setting.amongTalks ||
        (CONFERRING.test(left?.[0] ?? "") &&
          /\b(?:the two|the pair|both)(?:\s(?:teams|sides|parties|men|women|presidents|ministers))?\s*$/u.test(head)) ||
        /\b(?:delegation|negotiator|envoy|side|minister|president|leader|diplomat|mediator|general|official|representative|commander)s?\b/u.test(
          head + inside
        )
        ? "named"
        : null;
    if (/\b(?:he|she|he had|she had|with)\b/u.test(head + inside) && rule.name === "they met for") return "pointed";
    if (/\b(?:agree|agreed|disagree|settle|negotiat\w*|deal)\b/u.test(setting.after) && setting.amongTalks)
      return "pointed";
    if (/\b\p{L}+\s*$/u.test(head) && rule.name === "they met for" && setting.amongTalks) return "named";
    return rule.name === "hours at the table" && setting.lengthTold ? "pointed" : null;
  }
  if (!setting.amongTalks || /^(?:was|were) held\b/u.test(left?.[0] ?? "")) return null;
  if (/\bit\b/u.test(head + inside) && /^\s*(?:to|before|for (?:the|them|him|her))\b/u.test(setting.after)) return null;
  if (pointed || /\bit\b/u.test(inside)) {
    const last = [...setting.previous.matchAll(EVENT)].at(-1);
    return last?.[1] !== undefined && !/\bsession|talks|meeting\b/u.test(setting.previous) ? null : "pointed";
  }
  return null;
}

/** "The two conferred for": what two people cannot do but with each other. */
const CONFERRING = /^(?:conferred|met|negotiated|held (?:talks|discussions))\b/u;

export const ASKED_HOW_LONG = /\b(?:how long|how many (?:hours|minutes))\b([^?]{0,120})/u;
export const TALKED =
  /\b(?:talk|talked|talking|speak|spoke|meet|met|meeting|sit|negotiate|negotiating|negotiated|together|in there|in the room|at the table)\b/u;

/** "97 minutes, with one break for tea". */
export const WITH_BREAKS = /\bwith(?:out)?\s(?:\p{L}+\s){0,2}$/u;

/** "To settle on the exchange": what they agree on is not what takes so long. */
export const AGREED =
  /\bto (?:agree|settle|strike|reach|sign|approve|thrash|hammer|conclude|find a|get through|seal|finali[sz]e|clinch|draft)\b[^.;:,]*/gu;

/** "Anna Lind and Zenda's Karl Ott": two who meet, by their capitals, right before the verb. */
export const TWO_NAMES =
  /\p{Lu}[\p{L}-]+(?:['’]s)?\s+and\s+(?:\p{L}+\s+){0,2}(?:\p{Lu}[\p{L}'’-]*\s+){1,4}(?:have\s+|had\s+)?$/u;
const SPEAKING = /^(?:spoke|speaks?|speaking|spoken|talked|talks?|talking|argued)\b/u;

/** "The president spoke for two hours": one who speaks alone makes a speech. */
export function isSpeech(head: string, tie: string): boolean {
  if (
    !SPEAKING.test(tie) ||
    /\b(?:with|together|phone|telephone|each other|one another|counterparts?|line|video)\b/u.test(tie)
  )
    return false;
  return !/(?:\b(?:they|both|two|pair|sides|delegations|who|which|\p{L}+s)\s*(?:(?:had|have|were|then|later|also|also)\s*)*$|\band\s+\p{L}[^,;]{0,60}$)/u.test(
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
