import type {Meeting} from "../../mentions.ts";
import {DELEGATES} from "../lexicon.ts";
import {boundBy, isPlanned, isProposed} from "../modality.ts";
import {bestPlace, dayGroups, namesDay, type Passage, roundWords, spanOf, wordAt} from "../passage.ts";
import type {Phrase} from "../phrase.ts";
import type {RoundWords} from "../reference.ts";
import {readTail, type Tail} from "../tail.ts";
import {afterTopic, countedDay, dayOfTalks, isOfDay, leadingMark, ordinalOf} from "./talks-days.ts";
import {readItems} from "./talks-items.ts";

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
        standsAlone: true,
        ...(phrase.count === groups.length ? {count: phrase.count} : {})
      })
    );
  if (several && (phrase.count ?? 0) > 1 && ordinal === null && !oneOf)
    return [
      ...readItems(passage, phrase, meetingOf(passage, phrase)),
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

/** "their previous conversation": two people's, by telephone or in person, and no round. */
function isPrivateTalk(passage: Passage, phrase: Phrase): boolean {
  return (
    /^conversations?$/.test(wordAt(passage, phrase.head)) && phrase.ordinal === null && !sidesMeet(passage, phrase)
  );
}

/** "It was their second session in two weeks": the sides', and not the second of a day. */
function isTheirsInWeeks(passage: Passage, phrase: Phrase): boolean {
  if (phrase.ordinal === null || phrase.ordinal === 1 || wordAt(passage, phrase.from) !== "their") return false;
  if (!/^(?:was|is|for|held|had|opened|ended|began|in)$/.test(wordAt(passage, phrase.from - 1))) return false;
  const next = wordAt(passage, phrase.to);
  if (next === "since") return true;
  if (!/^(?:in|within|this)$/.test(next)) return false;
  return [1, 2, 3, 4, 5, 6].some((step) =>
    /^(?:weeks?|fortnight|months?|year|spring|summer|autumn|winter)$/.test(wordAt(passage, phrase.to + step))
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
    (/^sessions?$/.test(wordAt(passage, phrase.head)) &&
      (isOfProcess(passage, phrase.head + 1) || isTheirsInWeeks(passage, phrase)))
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
