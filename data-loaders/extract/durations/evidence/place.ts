import {AT_THE_TABLE, BEING_IN, ENDING, LASTING, MEETING, OTHERS_PATTERN, PEOPLE_PATTERN} from "../lexicon.ts";
import type {Setting} from "../setting.ts";
import {AGREED, ASKED_HOW_LONG, EVENT, TALKED, TWO_NAMES, WITH_BREAKS} from "../subject.ts";

/** How the words before a length hold it: by a verb, a preposition, a noun, or not at all. */
export type Hold =
  | "lasts"
  | "spends"
  | "is"
  | "for"
  | "ends"
  | "after"
  | "noun"
  | "alone"
  | "attribute"
  | "told"
  | "there"
  | "within"
  | "none";

/** Whom or what the clause of a length is about. */
export type Topic = "meeting" | "people" | "pointed" | "one" | "others" | "foreign" | "nobody";

/** A length that no rule ties to a meeting, with what its place in the text tells about it. */
export interface Place {
  readonly setting: Setting;
  /** Its clause before and after it. */
  readonly own: string;
  readonly tail: string;
  readonly hold: Hold;
  readonly topic: Topic;
  /** The same of the words behind the length, where those before it tell of nobody. */
  readonly ahead: Topic;
  /** Whether the clause has a subject of its own that is neither. */
  readonly otherwise: boolean;
  /** Whether somebody has just asked how long a meeting took. */
  readonly asked: boolean;
  /** What the sentences before spoke of last, of all that can have a length. */
  readonly spokenOf: "meeting" | "foreign" | null;
  /** What its sentence named last before it. */
  readonly near: "meeting" | "foreign" | null;
  /** A meeting, or another thing that lasts, soon after the length. */
  readonly beside: "meeting" | "foreign" | null;
  /** "Three hours of hard talks", "a two-hour session": whether a meeting is what the length is of. */
  readonly of: boolean;
  /** Whether it is told as what they took to agree; what they agreed on is cut from the tail. */
  readonly settles: boolean;
}

/** Where the clause of a length begins: behind marks and conjunctions. */
const OPENING =
  /[;:–—(]\s?|,?\s(?:and|but|that|which|who|when|while|because|where|although|though|whereas|before|until|so|if|than)\s|,\s(?=(?:he|she|it|they|the)\s)/gu;
const CLOSING = /[;:–—()!?]|\.(?:\s|$)|,?\s(?:and|but|which|who|when|while|because|although|though|before|until)\s/u;

/** Words that weigh a length and change nothing of what holds it: "a princely", "perhaps", "not even". */
const WEIGHING =
  "(?:some|only|just|all|a|an|mere|no|more|than|about|around|the|not|quite|even|perhaps|maybe|well|far|as|little|over|on|another|further|what was|all of|like|something|itself|a \\p{L}+|[\"“‘'«,])";
const held = (words: string) => new RegExp(`(?:${words})(?:\\s*${WEIGHING})*\\s*$`, "u");

const HOLDS: readonly (readonly [Hold, RegExp])[] = [
  [
    "told",
    held(
      "\\b(?:put|puts|putting|give|gives|gave|clocked|timed|reckoned|estimated|counted|rounded|makes|made|called) (?:it|them|\\p{L}[^.;:,]{0,50}?)(?: (?:at|as|to|up to|down to))?|\\b(?:arrives?|arrived|adds? up|added up|comes?|came|totals?|totall?ed|amounts?|amounted|length|duration)(?: (?:at|to|of|was|is))?"
    )
  ],
  ["ends", held(`\\b(?:${ENDING}|interrupted|out|back out|stopped)\\b[^.;:]{0,50}\\b(?:after|in|inside|within)`)],
  [
    "lasts",
    held(
      `\\b(?:${LASTING}|overran|overrun|shrank|shrunk|grew|swelled|came down|down|limited itself)(?: (?:them|both sides|the (?:two )?(?:sides|teams|delegations|negotiators|parties|envoys)))?(?: (?:for|to|into|on|past|up to|beyond))*`
    )
  ],
  [
    "spends",
    held(
      "\\b(?:spent|spend|spends|spending|managed|manage|manages|managing|needed|put in|sat through|endured|stood|devoted|used|lost|wasted|sacrificed)(?: (?:it|them|themselves|each other|most of \\p{L}+|all of|through))*"
    )
  ],
  ["for", held("\\bfor")],
  ["there", held("\\b(?:there (?:was|were|came|had been)|there followed|then came)")],
  ["is", held("\\b(?:was|were|is|are|been|being|be|makes|made|came to|comes to|'s)")],
  ["after", held("(?:^|[\\s,])(?:after|following|with)")],
  ["within", held("(?:^|[\\s,])(?:in|within|inside)")],
  ["noun", held(`\\b(?:${MEETING})(?:,? (?:of|lasting|that lasted|that took))`)],
  [
    "alone",
    /(?:^(?:a\.)?|[,;:–—("“‘'«]|\b(?:in|on|at|of) [^.;:,]{1,30}|(?:^|, )(?:at|theirs|\p{L}+day's|(?:on )?the (?:first|second|third|fourth|other|earlier|later|latter|former|next|last|previous)(?: (?:one|day|session|meeting|round))?))(?:\s*(?:and|then|some|only|just|all|about|a mere|perhaps|maybe))*\s*$/u
  ]
];

const ROW =
  /\b(?:it|this|that|these|they|theirs?|(?:yester|to|mon|tues|wednes|thurs|fri|satur|sun)day's|both|each|none|one|a (?:second|third|fourth|fifth)|the (?:first|second|third|fourth|fifth|sixth|two|three|pair|last|latter|former|other|others|next|previous|whole|rest|(?:opening|closing|final) day)|(?:first|second|third|last|this|next) time)\b/u;
const SINGLE = /\b(?:i|he|she|him|her|we|you)\b/u;

/** The people of a meeting by a noun, and not what is theirs: "the negotiators' break". "They" are whoever was told of. */
const PEOPLE = new RegExp(`(?!they\\b)${PEOPLE_PATTERN.source}(?!['’]s? )`, "u");
/** A subject that is neither a meeting nor its people: "the ferry takes". */
const OTHER_SUBJECT =
  /^\s*(?!(?:a|the) (?:opening|closing|final|shortest|longest|briefest|first|second|third|fourth|fifth|last|latter|former|other|earlier|later|next|previous)\b)(?:the|a|an|his|her|its|my|our|this|that|\p{L}+['’]s)\s\p{L}+/u;
/** Who does little else than meet: where nothing that lasts has been named, a meeting is what goes on. */
const MEETERS =
  /\b(?:delegations?|delegates|negotiators?|envoys?|mediators?|negotiating teams?|two (?:sides|teams))\b/u;
/** "After the talks the minister met": when it was, not what it was. */
const TIME_BY = /\b(?:after|before|since|until|amid|following|despite|ahead of|on the eve of)\s(?:\p{L}+\s){0,3}$/u;
/** "The film about the talks". */
const ABOUT = /\p{L}\s(?:about|regarding|concerning)\s(?:\p{L}+\s){0,2}$/u;
/** "Talks on a truce". */
const SUBJECT_MATTER = /\p{L}\s(?:on|over|of)\s(?:\p{L}+\s){0,2}$/u;

/** Everything that a clause can be about, in the order of its words. */
function topicOf(clause: string): Topic {
  const found: (readonly [number, Topic])[] = [];
  for (const event of clause.matchAll(EVENT)) {
    const lead = clause.slice(Math.max(0, event.index - 50), event.index);
    if (
      TIME_BY.test(lead) ||
      ABOUT.test(lead) ||
      (event[1] !== undefined && SUBJECT_MATTER.test(lead)) ||
      WITH_BREAKS.test(lead)
    )
      continue;
    // Of a compound the last noun counts: "ceasefire talks".
    const follows = clause.slice(event.index + event[0].length, event.index + event[0].length + 16);
    if (event[1] !== undefined && new RegExp(`^\\s(?:${MEETING})\\b`, "u").test(follows)) continue;
    found.push([event.index, event[1] !== undefined ? "foreign" : "meeting"]);
    break;
  }
  const add = (pattern: RegExp, topic: Topic) => {
    const match = pattern.exec(clause);
    if (match) found.push([match.index, topic]);
  };
  add(OTHERS_PATTERN, "others");
  add(PEOPLE, "people");
  const row = ROW.exec(clause);
  const named = found[0];
  // "The first round": a place in a row that names its noun is that noun.
  if (
    row &&
    !(named && /^(?:the|a) |^each|^both|'s$/u.test(row[0]) && named[0] > row.index && named[0] - row.index < 26)
  )
    found.push([row.index, "pointed"]);
  add(SINGLE, "one");
  found.sort((a, b) => a[0] - b[0]);
  // "They" are people of the meeting, and point at it: the more telling one is kept where both begin at one word.
  const first = found[0];
  if (!first) return "nobody";
  const same = found.filter(([at]) => at === first[0]).map(([, topic]) => topic);
  return same.includes("people") ? "people" : first[1];
}

/** Reads the place of a length. Linear in the windows of its setting, which are bounded. */
export function placeOf(setting: Setting): Place {
  const {before, after, attributive} = setting;
  const cuts = [0, ...[...before.matchAll(OPENING)].map(({index, 0: mark}) => index + mark.length)];
  // Of "they met in Zenda: three hours" the clause in front of the mark is the length's own.
  while (cuts.length > 1 && /^(?:\s|["“‘'«]|some|only|just)*$/u.test(before.slice(cuts.at(-1)))) cuts.pop();
  const own = before.slice(cuts.at(-1));
  const closing = CLOSING.exec(after);
  const whole = after.slice(0, Math.min(closing?.index ?? after.length, 110));
  const tail = whole.replace(AGREED, " ");
  let topic = topicOf(own);
  const otherwise = topic === "nobody" && OTHER_SUBJECT.test(own);
  for (let i = cuts.length - 2; i >= 0 && topic === "nobody" && !otherwise; i--)
    topic = topicOf(before.slice(cuts[i], cuts[i + 1]));
  if ((topic === "nobody" || topic === "one") && TWO_NAMES.test(setting.written)) topic = "people";
  const ahead = topic === "nobody" ? topicOf(after.slice(0, 120).replace(AGREED, " ")) : "nobody";
  const hold = attributive ? "attribute" : (HOLDS.find(([, pattern]) => pattern.test(own))?.[0] ?? "none");
  return {
    setting,
    own,
    tail,
    hold,
    topic,
    ahead,
    spokenOf:
      lastEvent(before.slice(0, cuts.at(-1))) ??
      lastEvent(setting.previous) ??
      lastEvent(setting.recent) ??
      nearest(after.slice(whole.length)) ??
      nearest(setting.next) ??
      (MEETERS.test(`${setting.recent} ${before.slice(0, cuts.at(-1))}`) ? "meeting" : null),
    near: lastEvent(before),
    otherwise,
    asked: isAsked(setting),
    beside: besides(tail),
    of: OF_MEETING.test(tail),
    settles: tail !== whole
  };
}

const OF_MEETING = new RegExp(
  `^(?:[\\s-]*(?:long|marathon))?,?(?:\\s+of)?(?:\\s(?!(?:the|in|after|between|before|from|for|on|at|with|to|and|into|out|by|a|an|was|were|is|are|had|has|have|will|would|of)\\b)[\\p{L}\\d'.-]+,?){0,4}?[\\s-](?:${MEETING}|affair|slog|marathon)\\b`,
  "u"
);

function isAsked({previous}: Setting): boolean {
  const asked = ASKED_HOW_LONG.exec(previous)?.[1];
  if (asked === undefined) return false;
  const event = [...asked.matchAll(EVENT)][0];
  return event ? event[1] === undefined : TALKED.test(asked);
}

function lastEvent(words: string): "meeting" | "foreign" | null {
  const last = [...words.matchAll(EVENT)].at(-1);
  return last === undefined ? null : last[1] !== undefined ? "foreign" : "meeting";
}

/** "Three hours, a lunch cancelled": behind a comma only a meeting counts. */
function besides(tail: string): "meeting" | "foreign" | null {
  return nearest(tail.split(",")[0]!) ?? (nearest(tail) === "meeting" ? "meeting" : null);
}

/** The first event right after the length, of a compound the last noun. */
function nearest(words: string): "meeting" | "foreign" | null {
  const events = [...words.slice(0, 60).matchAll(EVENT)].filter(({index}) => !WITH_BREAKS.test(words.slice(0, index)));
  if (events.length === 0) return null;
  let at = 0;
  while (at + 1 < events.length && events[at + 1]!.index - (events[at]!.index + events[at]![0].length) <= 1) at++;
  return events[at]![1] !== undefined ? "foreign" : "meeting";
}

export const TABLE = new RegExp(`\\b(?:${AT_THE_TABLE})\\b`, "u");
export const SITTING = new RegExp(`\\b(?:${BEING_IN})\\b`, "u");
