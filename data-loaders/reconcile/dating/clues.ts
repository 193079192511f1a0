import {findRoundWords} from "../../extract/rounds/find.ts";
import {findMarks, type Mark} from "../../extract/rounds/marks.ts";
import {mergeRoundWords, type Told} from "../../extract/rounds/merge.ts";
import type {RoundWords} from "../../extract/rounds/reference.ts";
import {sidesNamed} from "../../extract/rounds/sides.ts";
import type {Document, Sentence} from "../../language/document.ts";
import {findQuotations} from "../../language/quotations.ts";
import type {Token} from "../../language/tokens.ts";
import type {World} from "../../profile/world.ts";
import {type Calendar, NOTHING_TOLD, namedIn, profileCalendar, type ToldElsewhere} from "./calendar.ts";

/** "open": the words leave it open whether the day has come ("the round planned for 5 March was put off"). */
export type Tense = "past" | "before-past" | "future" | "open";

/** A mark in its sentence, with the time that its clause is told in. */
export interface Clue {
  readonly mark: Mark;
  readonly sentence: Sentence;
  readonly index: number;
  readonly tense: Tense;
  /** "since", "until", "by", "from": the mark bounds something, and is not its day. */
  readonly governor: string;
  /** Whether it stands within quotation marks: a speaker's day, not the reporter's. */
  readonly quoted: boolean;
}

/** Everything that the constraints are made from, gathered once. */
export interface Clues {
  readonly document: Document;
  readonly world: World;
  /** Whether the profile's rounds and events may be meant: the article names its sides. */
  readonly known: boolean;
  /** The rounds and hand-overs that may be meant. */
  readonly calendar: Calendar;
  readonly clues: readonly Clue[];
  readonly roundWords: readonly RoundWords[];
  readonly rounds: readonly Told[];
}

const FUTURE = new Set(
  "will would shall should could may might to planned scheduled due ready expected hopes hoped wants proposed".split(
    " "
  )
);
const CLAUSE_END = /^(?:[,;:.()—–]|that|when|while|after|before|which|who|and|but|since)$/;

export function gatherClues(document: Document, world: World, told: ToldElsewhere = NOTHING_TOLD): Clues {
  const marks = findMarks(document.tokens);
  const {tokens, sentences} = document;
  const quoted = quotedAt(document);
  const clues: Clue[] = [];
  let at = 0;
  for (const mark of marks) {
    while (at < sentences.length && sentences[at]!.to <= mark.from) at++;
    const sentence = sentences[at];
    if (!sentence || sentence.from > mark.from) continue;
    const before = tokens[mark.from - 1]?.norm ?? "";
    const governor =
      before === "the" || before === "late" || before === "early" ? (tokens[mark.from - 2]?.norm ?? "") : before;
    clues.push({
      mark,
      sentence,
      index: at,
      tense: tenseAt(document, sentence, mark),
      governor,
      quoted: quoted(mark.start)
    });
  }
  const sides = sidesNamed(document, world);
  const roundWords = findRoundWords(document, {reference: null, sides, world});
  const known = sides.length >= 2;
  const calendar = {profile: known ? profileCalendar(world) : [], told: namedIn(document, world, told)};
  return {document, world, known, calendar, clues, roundWords, rounds: mergeRoundWords(roundWords)};
}

/** The time of the clause around a mark, by the auxiliary before it, or right after it. */
function tenseAt({tokens}: Document, sentence: Sentence, mark: Mark): Tense {
  if (mark.kind === "weekday" && mark.side !== null) return mark.side === "next" ? "future" : "before-past";
  if (
    /^(?:by|until|before)$/.test(tokens[boundAt(tokens, mark.from)]?.norm ?? "") &&
    !pluperfect(tokens, sentence, mark)
  )
    return "future";
  if (isCalledOff(tokens, sentence, mark) || isAtTheEarliest(tokens, mark)) return "open";
  for (let i = mark.from - 1; i >= Math.max(sentence.from, mark.from - 14); i--) {
    const word = tokens[i]!.norm;
    if (word === "had") return "before-past";
    // "were to have met", "was to meet": the time that was set, which may have passed.
    if (word === "to" && /^(?:was|were)$/.test(tokens[i - 1]?.norm ?? "")) return "open";
    if (
      FUTURE.has(word) &&
      tokens[i]!.text !== "May" &&
      !(word === "to" && !isInfinitive(tokens[i - 1], tokens[i + 1]))
    )
      return "future";
    if (CLAUSE_END.test(word) && i < mark.from - 1) break;
  }
  for (let i = mark.to; i < Math.min(sentence.to, mark.to + 4); i++) {
    const word = tokens[i]!.norm;
    if (word === "had") return "before-past";
    if (word === "will" || word === "would") return "future";
    if (CLAUSE_END.test(word)) break;
  }
  return "past";
}

/** "prisoners, according to diplomats, as early as Saturday": without a verb of its own it may as well be still to come. */
const isAtTheEarliest = (tokens: readonly Token[], {from}: Mark): boolean =>
  tokens[from - 1]?.norm === "as" && /^(?:early|soon|late)$/.test(tokens[from - 2]?.norm ?? "");

/** "The meeting scheduled for 5 March was cancelled": told before or after that day. */
function isCalledOff(tokens: readonly Token[], sentence: Sentence, mark: Mark): boolean {
  const norm = (i: number) => tokens[i]?.norm ?? "";
  const planned = [mark.from - 1, mark.from - 2, mark.from - 3].some((i) => i >= sentence.from && PLANNED.has(norm(i)));
  if (!planned) return false;
  for (let i = mark.to; i < Math.min(sentence.to, mark.to + 5); i++) if (CALLED_OFF.has(norm(i))) return true;
  return norm(mark.to) === "was" && norm(mark.to + 1) === "put" && norm(mark.to + 2) === "off";
}
const PLANNED = new Set(["planned", "scheduled", "set", "expected", "slated"]);
const CALLED_OFF = new Set("postponed cancelled canceled called scrapped shelved delayed dropped suspended".split(" "));

/** The preposition that bounds a mark: "by June", "before the end of June". */
function boundAt(tokens: readonly Token[], from: number): number {
  let i = from - 1;
  while (/^(?:the|end|of|start|middle|mid|late|early|-|beginning|close)$/.test(tokens[i]?.norm ?? "")) i--;
  return i;
}

function pluperfect(tokens: readonly Token[], sentence: Sentence, mark: Mark): boolean {
  for (let i = mark.from - 1; i >= Math.max(sentence.from, mark.from - 10); i--)
    if (/^(?:had|was|were)$/.test(tokens[i]!.norm)) return true;
  return false;
}

/** "to begin", not "to the president", "to Zenda", "to prisoners", "face to face". */
function isInfinitive(before: Token | undefined, token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.norm !== before?.norm &&
    token.kind === "word" &&
    token.text === token.norm &&
    !/^(?:the|a|an|his|her|its|their|our)$/.test(token.norm) &&
    !/s$/.test(token.norm)
  );
}

/** Whether an offset stands within quotation marks. */
function quotedAt({text}: Document): (offset: number) => boolean {
  const spans = findQuotations(text);
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.start <= offset;
  };
}
