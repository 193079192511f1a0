import type {Span} from "../../../language/span.ts";
import type {Meeting} from "../../mentions.ts";
import {BOUND_PREPOSITIONS, DELEGATES, HELD_CUES} from "../lexicon.ts";
import type {Mark} from "../marks.ts";
import {boundBy, isPlanned, isProposed} from "../modality.ts";
import {bestPlace, dayGroups, namesDay, type Passage, roundWords, spanOf, wordAt} from "../passage.ts";
import type {Phrase} from "../phrase.ts";
import type {Place} from "../places.ts";
import type {RoundWords} from "../reference.ts";
import {resolve} from "../resolve.ts";
import {readTail, type Tail} from "../tail.ts";
import {CARDINALS, ORDINALS} from "../time-words.ts";

/** "the second round of talks in Zenda on 4 May", "Friday's talks", "The rounds of May 16 and June 2". */
export function readTalks(passage: Passage, phrase: Phrase): RoundWords[] {
  if (phrase.foreign || isPrivateTalk(passage, phrase)) return [];
  const tail = readTail(passage, afterTopic(passage, phrase.to));
  const proposed = isProposed(passage, phrase);
  const leading = leadingMark(passage, phrase);
  const own = phrase.marks.length > 0 ? phrase.marks : tail.marks;
  const marks = proposed ? [] : own.length > 0 ? own : leading ? [leading.mark] : [];
  const dated = marks.some(namesDay);
  const place = bestPlace([...phrase.places, ...tail.places]);
  const oneOf = ordinalOf(passage, phrase);
  const counted = countedDay(passage, oneOf?.from ?? phrase.from);
  const counts = countsRounds(passage, phrase, tail);
  const ordinal =
    counts && !isFirstInWeeks(passage, phrase) ? (oneOf?.ordinal ?? phrase.ordinal ?? tail.ordinal) : null;
  const planned =
    proposed || isPlanned(passage, phrase, tail) || marks.some((mark) => mark.kind === "relative" && mark.offset > 0);
  const from = Math.min(oneOf?.from ?? phrase.from, leading && own.length === 0 && dated ? leading.from : phrase.from);
  const to = Math.max(phrase.to, dated || place || tail.ordinal !== null ? tail.to : phrase.to);
  const day = dayOfTalks(passage, phrase.from);
  const shared = {
    evidence: spanOf(passage, from, to),
    meeting: meetingOf(passage, phrase),
    planned,
    place,
    parties: phrase.parties,
    distance: boundBy(passage, oneOf?.from ?? phrase.from) ?? phrase.distance,
    tail: day > 1 ? {...tail, shift: tail.shift - (day - 1)} : tail
  };
  const groups = dayGroups(marks);
  const several = phrase.plural || (phrase.count ?? 0) > 1;
  if (groups.length > 1 && (several || /^(?:talks|negotiations|ones)$/.test(wordAt(passage, phrase.head))))
    return groups.map((group) =>
      roundWords(passage, {
        ...shared,
        rule: "several rounds by their days",
        marks: group,
        ordinal: null,
        standsAlone: true
      })
    );
  if (several && (phrase.count ?? 0) > 1 && ordinal === null && !oneOf)
    return [
      ...readItems(passage, phrase),
      roundWords(passage, {
        ...shared,
        rule: "so many rounds",
        marks: [],
        ordinal: null,
        standsAlone: false,
        count: phrase.count!
      })
    ];
  if (wordAt(passage, phrase.head) === "ones" || (phrase.strength === "meeting" && phrase.plural && !oneOf)) return [];
  const together = sidesMeet(passage, phrase);
  const clear =
    phrase.strength === "talk" || ordinal !== null || together || phrase.definite || phrase.marks.length > 0;
  const standsAlone =
    (dated &&
      (phrase.strength === "talk" ||
        phrase.marks.length > 0 ||
        together ||
        place !== null ||
        /^(?:opening|inaugural|initial)$/.test(wordAt(passage, phrase.head - 1)) ||
        (phrase.definite && isOfDay(passage, phrase.to)) ||
        (/^(?:previous|present)$/.test(phrase.distance ?? "") && wordAt(passage, phrase.to) !== "of"))) ||
    (place !== null && clear && !planned) ||
    (ordinal !== null && counts);
  const rule =
    ordinal !== null
      ? "a numbered round"
      : dated || counted
        ? "talks with their day"
        : place
          ? "talks with their place"
          : "talks";
  return [
    roundWords(passage, {
      ...shared,
      rule,
      marks: groups[0] ?? [],
      ordinal,
      standsAlone: standsAlone || counted !== null,
      counted
    })
  ];
}

/** "the fifth session of the Zenda process": counted in a series with a name. */
function isOfProcess(passage: Passage, at: number): boolean {
  if (wordAt(passage, at) !== "of") return false;
  return [2, 3, 4].some((step) =>
    /^(?:process|format|dialogue|track|negotiations|talks)$/.test(wordAt(passage, at + step))
  );
}

/** "a second day of talks ended on Wednesday": they began the day before. 1 where no such words stand before them. */
function dayOfTalks(passage: Passage, from: number): number {
  let k = from - 1;
  if (wordAt(passage, k) === "the") k--;
  if (wordAt(passage, k) !== "of" || wordAt(passage, k - 1) !== "day") return 1;
  return ORDINALS.get(wordAt(passage, k - 2)) ?? 1;
}

/** "the meeting of 2 June": named by its day. */
function isOfDay(passage: Passage, at: number): boolean {
  const mark = passage.markAt.get(wordAt(passage, at + 1) === "the" ? at + 2 : at + 1);
  return wordAt(passage, at) === "of" && mark?.kind === "day";
}

/** "negotiations on the second stage began in Zenda": the tail begins behind what they are about. */
function afterTopic(passage: Passage, at: number): number {
  if (!/^(?:on|about|over)$/.test(wordAt(passage, at)) || passage.markAt.has(at + 1)) return at;
  for (let k = at + 1; k < Math.min(passage.sentence.to, at + 9); k++) {
    if (HELD_CUES.has(wordAt(passage, k))) return k;
    if (passage.markAt.has(k) || /^[,;]$/.test(wordAt(passage, k))) return at;
  }
  return at;
}

/** "three rounds: in Zenda on 2 March, in Strelsau on 18 March": one for each day, with the place named along with it. */
function readItems(passage: Passage, phrase: Phrase): RoundWords[] {
  const found: RoundWords[] = [];
  const shared = sharedPlace(passage, phrase);
  let from = shared?.to ?? phrase.to;
  for (const mark of passage.marks) {
    if (mark.from < phrase.to || !namesDay(mark) || BOUND_PREPOSITIONS.has(wordAt(passage, mark.from - 1))) continue;
    const tail = readTail(passage, mark.from);
    const place = passage.places.find((each) => each.from >= from && each.to <= mark.from) ?? tail.places[0] ?? shared;
    if (!place && !shared) return [];
    found.push(
      roundWords(passage, {
        rule: "rounds listed by place and day",
        evidence: place === shared ? spanOf(passage, mark.from, mark.to) : around(passage, place, mark),
        meeting: meetingOf(passage, phrase),
        planned: false,
        place,
        parties: phrase.parties,
        distance: null,
        marks: [mark],
        tail: {...tail, marks: [mark], shift: 0},
        ordinal: null,
        standsAlone: true
      })
    );
    from = Math.max(mark.to, place?.to ?? 0);
  }
  return found.length === phrase.count ? found : [];
}

/** "three rounds, all in Zenda: 16 May, 2 June and 23 July": the one place before a colon. */
function sharedPlace(passage: Passage, phrase: Phrase): Place | null {
  const place = passage.places.find(({from}) => from >= phrase.to) ?? null;
  return place && wordAt(passage, place.to) === ":" ? place : null;
}

function around(passage: Passage, place: Place | null, mark: Mark): Span {
  return spanOf(passage, Math.min(place?.from ?? mark.from, mark.from), Math.max(place?.to ?? 0, mark.to));
}

/** "on Friday in two-hour talks", "on 2 June, at the second round", "met on Friday for a fourth round". */
function leadingMark(passage: Passage, phrase: Phrase): {mark: Mark; from: number} | null {
  let k = phrase.from - 1;
  if (!/^(?:in|at|during|for)$/.test(wordAt(passage, k))) return null;
  k--;
  if (wordAt(passage, k) === ",") k--;
  const mark = passage.markEnding.get(k + 1);
  if (!mark || !namesDay(mark)) return null;
  const governor = wordAt(passage, mark.from - 1);
  if (BOUND_PREPOSITIONS.has(governor)) return null;
  return {mark, from: governor === "on" ? mark.from - 1 : mark.from};
}

/** "the first of that year's three rounds", "the second of two meetings". */
function ordinalOf(passage: Passage, phrase: Phrase): {ordinal: number; from: number} | null {
  if (!phrase.plural && phrase.count === null) return null;
  let k = phrase.from - 1;
  // "that year's" before the number is no part of the phrase.
  while (
    k > phrase.from - 5 &&
    /^(?:s|'|’|year|month|week|spring|summer|autumn|winter|these|those|that|this|the|last)$/.test(wordAt(passage, k))
  )
    k--;
  if (wordAt(passage, k) !== "of") return null;
  const ordinal =
    ORDINALS.get(wordAt(passage, k - 1)) ??
    (wordAt(passage, k - 1) === "last" ? (phrase.count ?? undefined) : undefined);
  if (ordinal === undefined) return null;
  return {ordinal, from: wordAt(passage, k - 2) === "the" ? k - 2 : k - 1};
}

/** "On 6 May, ten days before the first round", "Two days after the third round the hosts are at work": days counted. */
function countedDay(passage: Passage, from: number): {day: number; words: {start: number; end: number}} | null {
  const direction = wordAt(passage, from - 1);
  if (!/^(?:after|before)$/.test(direction) || !/^days?$/.test(wordAt(passage, from - 2))) return null;
  const word = wordAt(passage, from - 3);
  const amount = CARDINALS.get(word) ?? (/^\d{1,3}$/.test(word) ? Number(word) : null);
  if (amount === null) return null;
  const anchor = passage.marks.find((mark) => mark.to <= from - 3);
  const base = anchor
    ? (resolve(anchor, passage.setting.reference, "past", passage.context)?.first ?? null)
    : passage.setting.reference;
  if (base === null || (direction === "before" && !anchor)) return null;
  return {
    day: direction === "before" ? base + amount : base - amount,
    words: spanOf(passage, anchor?.from ?? from - 3, from)
  };
}

/** "their previous conversation": two people's, by telephone or in person, and no round. */
function isPrivateTalk(passage: Passage, phrase: Phrase): boolean {
  return (
    /^conversations?$/.test(wordAt(passage, phrase.head)) && phrase.ordinal === null && !sidesMeet(passage, phrase)
  );
}

/** "the first talks in three weeks": they go on, and the first of some weeks is no first of a series. */
function isFirstInWeeks(passage: Passage, phrase: Phrase): boolean {
  if (phrase.ordinal !== 1) return false;
  for (let k = phrase.to; k < Math.min(passage.sentence.to, phrase.to + 12); k++) {
    if (/^(?:,|;|since)$/.test(wordAt(passage, k))) return false;
    if (
      wordAt(passage, k) === "in" &&
      [2, 3, 4].some((step) => /^(?:days|weeks|fortnight)$/.test(wordAt(passage, k + step)))
    )
      return true;
  }
  return false;
}

/** Whether both sides, or people of theirs, stand in the phrase. */
function sidesMeet(passage: Passage, phrase: Phrase): boolean {
  const {sides} = passage.setting;
  if (phrase.parties.filter((party) => sides.length === 0 || sides.includes(party)).length >= 2) return true;
  for (let k = phrase.head; k < phrase.to + 2; k++) if (DELEGATES.has(wordAt(passage, k))) return true;
  return false;
}

/** Whether an ordinal numbers rounds: not the first meeting of presidents, nor a third session of the day. */
function countsRounds(passage: Passage, phrase: Phrase, tail: Tail): boolean {
  if (phrase.leaders) return false;
  return (
    phrase.strength === "talk" ||
    tail.ordinal !== null ||
    sidesMeet(passage, phrase) ||
    /^(?:meetings?|encounters?)$/.test(wordAt(passage, phrase.head)) ||
    (/^sessions?$/.test(wordAt(passage, phrase.head)) && isOfProcess(passage, phrase.to))
  );
}

function meetingOf(passage: Passage, phrase: Phrase): Meeting {
  if (phrase.leaders || /^summits?$/.test(wordAt(passage, phrase.head))) return "leaders";
  if (phrase.threeWay || new Set(phrase.parties).size === 3) return "trilateral";
  const {sides} = passage.setting;
  return sides.length > 0 && phrase.parties.length >= 2 && !sides.every((side) => phrase.parties.includes(side))
    ? "other"
    : "talks";
}
