import {type Day, isoOf, parseDay} from "../../language/days.ts";
import type {Document} from "../../language/document.ts";
import type {Span} from "../../language/span.ts";
import type {World} from "../../profile/world.ts";
import {reason, START} from "../confidence.ts";
import type {ArticleFrame} from "../frame.ts";
import type {DatedFact, Reason, RoundMention} from "../mentions.ts";
import {findRoundWords} from "./find.ts";
import {leadDay} from "./lead-day.ts";
import {mergeRoundWords, type Told} from "./merge.ts";
import type {RoundWords} from "./reference.ts";
import {sidesNamed} from "./sides.ts";

/** The rounds of talks of one article, in the order of the text: one mention a round, however often it is told of. */
export function extractRounds(document: Document, frame: ArticleFrame, world: World): RoundMention[] {
  const found = findRoundWords(document, {
    reference: parseDay(frame.published),
    sides: sidesNamed(document, world),
    world
  });
  const rounds = startOnOpeningDay(mergeRoundWords(found), document).filter(isWorthARow);
  const undated = rounds.find(
    (round) => round.words.some(({planned, standsAlone}) => standsAlone && !planned) && round.first === null
  );
  const lead = undated ? leadDay(undated, document, parseDay(frame.published)) : null;
  const taken = rounds.some(({first}) => lead !== null && first !== null && first >= lead.day - 1);
  return rounds.map((round) => mentionOf(round, document, round === undated && !taken ? lead : null));
}

/** "The opening day had been far longer", of talks that "broke up on Wednesday": they began the day before. */
const OPENING_DAY =
  /\b(?:the|its|their|that|an?)\s+(?:opening|first)\s+day\b(?!\s+of\s+(?:the\s+)?(?:war|invasion|exchange|swap|ceasefire|truce|offensive))/iu;

function startOnOpeningDay(rounds: Told[], document: Document): Told[] {
  const ended = rounds.find(
    (round) =>
      round.first !== null && round.first === round.last && round.words.some((words) => words.ends && words.days)
  );
  if (!ended || !OPENING_DAY.test(document.text)) return rounds;
  return rounds.map((round) => (round === ended ? {...round, first: round.first! - 1, began: true} : round));
}

/** A leaders' or third parties' meeting, and one still to come, only with its day or its number. */
function isWorthARow(round: Told): boolean {
  const first = round.words[0]!;
  if (first.meeting === "leaders" || first.meeting === "other") return round.first !== null && !first.planned;
  if (first.planned) return round.ordinal !== null || round.first !== null;
  return true;
}

function mentionOf(round: Told, document: Document, lead: {day: Day; words: Span} | null): RoundMention {
  const best = [...round.words].sort((a, b) => weight(b) - weight(a) || a.evidence.start - b.evidence.start)[0]!;
  const dated = round.words.find((words) => words.days !== null) ?? null;
  const numbered = round.words.find((words) => words.ordinal !== null) ?? null;
  const placed = round.words.find((words) => words.place !== null) ?? null;
  const sentence = document.sentences[best.sentence]!;
  const reasons: Reason[] = [START, reason("speaks of talks", 0.1)];
  if (dated) reasons.push(reason("gives the day", 0.15));
  if (lead) reasons.push(reason("the day is the lead's", 0.05));
  if (numbered) reasons.push(reason("gives the number", 0.1));
  if (placed) reasons.push(reason("gives the place", 0.1));
  return {
    kind: "round",
    evidence: best.evidence,
    sentence: {start: sentence.start, end: sentence.end},
    rule: best.rule,
    reasons,
    parts: {
      ...(dated ? {date: dated.days!.words} : lead ? {date: lead.words} : {}),
      ...(numbered ? {ordinal: numbered.ordinalWords!} : round.counted ? {ordinal: round.counted} : {}),
      ...(placed ? {venue: {start: placed.place!.start, end: placed.place!.end}} : {})
    },
    repeats: round.words.filter((words) => words !== best).map((words) => words.evidence),
    parties: [...round.words].sort((a, b) => b.parties.length - a.parties.length)[0]!.parties,
    meeting: (round.words.find((words) => words.standsAlone && words.meeting !== "talks") ?? best).meeting,
    ordinal: round.ordinal,
    ordinalBasis: round.counted ? "inferred" : (numbered?.ordinalBasis ?? null),
    date: dateOf(round, dated, lead),
    venue: round.venue,
    city: round.city ?? null,
    country: round.country,
    planned: round.words.every((words) => words.planned)
  };
}

function dateOf(round: Told, dated: RoundWords | null, lead: {day: Day; words: Span} | null): DatedFact | null {
  if (dated?.days && round.first !== null)
    return {date: isoOf(round.first), basis: round.began ? "inferred" : dated.days.basis, words: dated.days.words};
  return lead && {date: isoOf(lead.day), basis: "inferred", words: lead.words};
}

function weight(words: Told["words"][number]): number {
  return (words.days ? 4 : 0) + (words.ordinal !== null ? 3 : 0) + (words.place ? 2 : 0) + (words.standsAlone ? 1 : 0);
}
