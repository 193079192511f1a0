import type {Document, Sentence} from "../../language/document.ts";
import type {Span} from "../../language/span.ts";
import type {NameMatch, World} from "../../profile/world.ts";
import type {Meeting} from "../mentions.ts";
import {partiesMeeting, titledLeaders} from "./participants.ts";
import {flatten} from "./setting.ts";

/** What the kind of a meeting is read from. */
export interface KindSetting {
  readonly document: Document;
  readonly world: World;
  readonly names: readonly NameMatch[];
  readonly sentence: Sentence;
  /** The sentence before, where the meeting is only pointed at. */
  readonly previous: readonly Sentence[];
  readonly length: Span;
  /** The words that tie the length to the meeting, with the length. */
  readonly tie: Span;
  readonly anaphoric: boolean;
  /** Up to three sentences before, the nearest first, over paragraphs too. */
  readonly before: readonly Sentence[];
  /** The kind of the talks that the article reports on; null where it tells of no round. */
  readonly main: Meeting | null;
  readonly sides: readonly string[];
}

interface KindRule {
  readonly meeting: Meeting;
  readonly pattern: RegExp;
}

/** Words that tell what kind of meeting a clause speaks of, the surest first. */
export const KIND_WORDS: readonly KindRule[] = [
  {
    meeting: "call",
    pattern:
      /\b(?:phone|telephone|telephoned|phoned|phoning|on the line|by video(?! link)|video[- ]?(?:call|conference))\b|(?<!photo[- ])\bcalls?\b(?! (?:it|them|him|her|the|this|that|on|for|a|an|off)\b)|\b(?:the|their|his|her|this|that|first|second|last|earlier|previous) call (?:on|of|that)\b|\b(?:on|during|after|in) an? (?:\p{L}+ )?call\b|\bcalls? on (?:\d|\p{L}{3,6}day\b)/u
  },
  {
    meeting: "working_group",
    pattern:
      /\b(?:working[- ]groups?|sub-?groups?|technical (?:teams?|talks|groups?|meeting|committee)|expert[- ]level|groups? of experts|military experts|joint (?:commission|committee)|sub-?committees?|supervisory committee|groups? of (?:officers|specialists|technicians|lawyers|advisers))\b/u
  },
  {meeting: "trilateral", pattern: /\b(?:trilateral|tripartite|three[- ]way|three[- ]sided|three[- ]party|3-way)\b/u},
  {
    meeting: "leaders",
    pattern:
      /\b(?:summit|heads of (?:state|government)|(?:two|both|three) (?:presidents|leaders|prime ministers)|presidents|the leaders)\b/u
  },
  {
    meeting: "other",
    pattern:
      /\b(?:one[- ](?:on|to)[- ]one|t[eê]te[- ][aà][- ]t[eê]te|face[- ]to[- ]face with|in private|private(?:ly)? (?:meeting|conversation|session|talks)|privately|alone with|(?:met|meet|spoke|talked|sat|conversed|conferred|spent|were|closeted|walked)(?: \p{L}+){0,2} alone|separate(?:ly)?|chief negotiators|heads? of (?:the )?(?:two )?(?:delegations?|teams?)|(?:heads?|leads?) the two (?:teams|delegations)|delegation (?:heads|leaders)|without (?:aides|advisers|interpreters|delegations)|bilateral first|stayed behind|shut themselves|withdrew|side ?lines|aside|informal|bilateral meeting with|pull-aside|courtesy|received (?:him|her)|with an? (?:\p{L}+ )?colleague)\b/u
  }
];

const LEADER_ROLE = /\b(?:president|prime minister|premier|chancellor|king|emir|sultan|head of state|leader)\b/iu;

/** The kind of meeting that a length measures. */
export function kindOf(setting: KindSetting): Meeting {
  const {document, sentence, length} = setting;
  const clause = clauseAround(document.text, sentence, length);
  const own = flatten(document.text.slice(clause.start, clause.end));
  const nearClause = {
    start: nearStart(document.text, clause, setting.tie),
    end: nearEnd(document.text, clause, setting.tie)
  };
  const near = flatten(document.text.slice(nearClause.start, nearClause.end));
  const people = leadersIn(setting, nearClause);
  const found = wordsKind(own);
  const stated = found === "call" || found === "leaders" || found === "other" ? wordsKind(near) : found;
  if (stated === "call" || stated === "working_group") return stated;
  if (partiesNamed(setting, clause) >= 3 && /\b(?:meeting|talks|session|round|conversation|discussions)\b/u.test(own))
    return "trilateral";
  if (stated === "trilateral") return stated;
  if (people.leaders >= 2 && !people.envoys) return "leaders";
  if (people.leaders >= 1 && (people.envoys || people.others || people.pronoun))
    return people.pronoun && leaderBefore(setting) ? "leaders" : "other";
  if (stated !== null) return stated;
  // "after five hours with President Ilic": one who is in office, and whoever came to see him.
  if (people.leaders === 1 && /\bwith\b/u.test(flatten(document.text.slice(length.end, setting.tie.end))))
    return "other";
  const refersBack = REFERS_BACK.test(own);
  if (setting.anaphoric || refersBack)
    for (const before of [...setting.previous].reverse()) {
      const words = flatten(document.text.slice(before.start, before.end));
      const kind = wordsKind(words);
      if (kind === "working_group" && IN_TURN.test(words)) break;
      if (kind !== null && kind !== "leaders") return kind;
    }
  if (refersBack && /\btheir\b/u.test(own) && setting.previous.length > 0) {
    const last = leadersIn(setting, setting.previous.at(-1)!);
    if (last.leaders >= 2 && !last.envoys) return "leaders";
  }
  return kindByParties(setting, refersBack) ?? setting.main ?? leadKind(setting) ?? "talks";
}

/** "All together, then in working groups": a length told after it is of the whole. */
const IN_TURN = /\b(?:all together|formats|in plenary|plenary sessions?)\b/u;

/** "Their last meeting", "the conversation": what it was stands in the sentences before. */
const REFERS_BACK =
  /\b(?:their|his|her|this|that|the|previous|last|earlier)\s(?:(?:last|previous|earlier|latest|own|first|next to last)\s)?(?:meeting|conversation|talk|chat|discussion|discussions|encounter|exchange of views)\b/u;

/**
 * "other" where the nearest sentence that shows who sits together leaves one of the sides out ("US and Ruritanian
 * officials"); null where none shows it, or where the sides meet.
 */
function kindByParties(
  {document, names, sides, sentence, before, main}: KindSetting,
  refersBack: boolean
): Meeting | null {
  if (sides.length < 2) return null;
  for (const each of main === null || refersBack ? [sentence, ...before] : [sentence]) {
    const parties = partiesMeeting(document, each, namesWithin(names, each.start, each.end));
    if (parties.size === 0) continue;
    const present = sides.filter((side) => parties.has(side)).length;
    return present === 1 ? "other" : null;
  }
  return null;
}

/** Leaders where the first sentences of an article without rounds name two of them. */
function leadKind(setting: KindSetting): Meeting | null {
  const {sentences} = setting.document;
  const lead = {start: 0, end: sentences[Math.min(1, sentences.length - 1)]?.end ?? 0};
  const {leaders, envoys} = leadersIn(setting, lead);
  return leaders >= 2 && !envoys ? "leaders" : null;
}

/** Where the clause of the tie itself begins: after the last conjunction, colon or dash before it. */
function nearStart(text: string, clause: Span, tie: Span): number {
  const before = flatten(text.slice(clause.start, tie.start));
  let start = 0;
  for (const match of before.matchAll(
    /\b(?:once|when|while|after|before|as|until|because|although|though)\s|[:–—]\s/gu
  ))
    start = match.index;
  return clause.start + start;
}

/** Where it ends: before what another subject does, "and working groups continued by video". */
function nearEnd(text: string, clause: Span, tie: Span): number {
  const next = /,\s(?:and|but|while|whereas|(?:one|two|half|part|some|most) of (?:them|it|that|which))\s/u.exec(
    flatten(text.slice(tie.end, clause.end))
  );
  return next ? tie.end + next.index : clause.end;
}

function wordsKind(words: string): Meeting | null {
  return KIND_WORDS.find(({pattern}) => pattern.test(words))?.meeting ?? null;
}

/** Longest stretch of a clause that is looked at on either side of a length. */
const REACH = 260;

/** The names that begin within a stretch of the text; they are in order. */
function namesWithin(names: readonly NameMatch[], start: number, end: number): NameMatch[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: NameMatch[] = [];
  for (let i = low; i < names.length && names[i]!.start < end; i++) found.push(names[i]!);
  return found;
}

/** The clauses around a length, up to a semicolon or a full stop. */
function clauseAround(text: string, sentence: Span, length: Span): Span {
  const start = Math.max(sentence.start, length.start - REACH);
  const end = Math.min(sentence.end, length.end + REACH);
  const semicolon = text.slice(length.end, end).indexOf(";");
  return {
    start: start + text.slice(start, length.start).lastIndexOf(";") + 1,
    end: semicolon === -1 ? end : length.end + semicolon
  };
}

function partiesNamed({names, document, sides}: KindSetting, clause: Span): number {
  // "representatives from Ruritania, Zenda and Strelsau": three parties in one list, of which the third is no onlooker.
  const text = flatten(document.text.slice(clause.start, clause.end));
  if (!/\b(?:between|among|involving|of|from|with)\b[^.;]{0,120}?,[^.;]{0,60}?\band\b/u.test(text)) return 0;
  const list = /\b(?:between|among|involving|from)\b/u.exec(text);
  if (!list) return 0;
  const from = clause.start + list.index;
  const found = new Set<string>();
  for (const match of namesWithin(names, from, Math.min(clause.end, from + 140)))
    for (const entry of match.entries) if (entry.kind === "party" && entry.form !== "demonym") found.add(entry.party);
  return sides.length > 0 && ![...found].some((party) => sides.includes(party)) ? 0 : found.size;
}

/** Who meets in the clause: leaders by the profile's roles or the text's titles, envoys, other persons. */
function leadersIn(
  {names, document}: KindSetting,
  clause: Span
): {leaders: number; others: boolean; envoys: boolean; pronoun: boolean} {
  const leaders = new Set<string>();
  let others = false;
  for (const match of namesWithin(names, clause.start, clause.end)) {
    for (const entry of match.entries) {
      if (entry.kind !== "person" && entry.kind !== "role") continue;
      if (isReporter(document.text, match) || !takesPart(document.text, match)) continue;
      if (entry.person.roles.some((role) => LEADER_ROLE.test(role))) leaders.add(entry.person.id);
      else others = true;
    }
  }
  const words = flatten(document.text.slice(clause.start, clause.end));
  const titled = titledLeaders(document.text, clause);
  return {
    leaders: Math.max(leaders.size, titled),
    others,
    envoys: /\b(?:envoys?|they|negotiators?|delegations?|officials?|aides?|ministers?|advisers?)\b/u.test(words),
    pronoun: /\b(?:he|she|his|her)\b/u.test(words)
  };
}

/** "with Ivanov", "they and President Ivanov", "Ivanov met": a name in passing ("the day Ivanov had proposed") does not sit in. */
function takesPart(text: string, match: Span): boolean {
  const before = flatten(text.slice(Math.max(0, match.start - 40), match.start));
  const after = flatten(text.slice(match.end, match.end + 60));
  return (
    /\b(?:with|and|met|received|hosted|between|by|called|phoned|telephoned|saw|see|sees|meet|meets|visit|visited|receive|receives|host|hosts|,)\s+(?:(?:the|his|her|their|president|prime|minister|foreign|king|\p{L}+['’]s|\p{L}+ian|\p{L}+ish)\s+){0,4}$/u.test(
      before
    ) ||
    /^(?:\s+and\s[^.;]{0,40})?\s+(?:met|meets?|is to|will|spoke|talked|conversed|conferred|held|were|was|sat|spent|and)\b/u.test(
      after
    )
  );
}

/** "said Ivanov", "according to Ivanov", "Ivanov said": who tells of the meeting need not have sat in it. */
function isReporter(text: string, match: Span): boolean {
  const before = flatten(text.slice(Math.max(0, match.start - 26), match.start));
  const after = flatten(text.slice(match.end, match.end + 16));
  return (
    /\b(?:said|says|told|according to|reporting to|reported|added)\s+(?:[\p{L}]+\s+){0,2}$/u.test(before) ||
    /^\s*(?:,[^,]{0,12},)?\s*(?:said|says|told|added|reported|wrote)\b/u.test(after)
  );
}

/** Whether the pronoun's person, the last one named before, is a leader. */
function leaderBefore({document, names, sentence, previous, length}: KindSetting): boolean {
  const floor = Math.max(previous[0]?.start ?? sentence.start, length.start - 3 * REACH);
  const text = namesWithin(names, floor, length.start);
  const persons = text.flatMap((match) =>
    match.entries.flatMap((entry) => (entry.kind === "person" ? [entry.person] : []))
  );
  const leaders = persons.filter((person) => person.roles.some((role) => LEADER_ROLE.test(role)));
  return (
    new Set(leaders.map(({id}) => id)).size >= 2 || titledLeaders(document.text, {start: floor, end: length.start}) >= 2
  );
}
